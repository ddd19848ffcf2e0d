//! Stories of people who answer questions.

use super::person::Person;
use crate::app::effect::Effect;
use crate::app::example::example;
use crate::method::id::Id;
use crate::session::answer::State;
use crate::session::sheet::Sheet;
use crate::session::value::Value;
use crate::store::writer::job::Job;
use crate::text::Language;

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

pub(super) fn saved(person: &Person) -> &Sheet {
    &person.saved().expect("nothing was saved").sheet
}

/// A person who has begun a session and chosen work integration in Wallonia.
pub(super) fn integration_in_wallonia() -> Person {
    Person::new()
        .presses("n Enter")
        .sees("Where do you stand")
        .presses("4")
        .types("The Spare Button")
        .presses("Enter 1 1")
        .sees("What does your enterprise exist to do")
}

pub(super) fn at_the_length_of_stay() -> Person {
    let person = integration_in_wallonia().presses("@length_of_stay");
    person.sees("How long do people usually stay")
}

#[test]
fn a_new_session_asks_the_first_question_and_saves_each_answer() {
    let person = integration_in_wallonia();
    assert_eq!(
        saved(&person).text(&id("enterprise")),
        Some("The Spare Button")
    );
    let saves = person
        .asked()
        .iter()
        .filter(|effect| matches!(effect, Effect::Write(Job::Save(_))))
        .count();
    assert_eq!(saves, 4);
}

#[test]
fn a_row_is_filled_field_by_field() {
    let person = integration_in_wallonia()
        .presses("Tab")
        .sees("Add a stakeholder")
        .types("Workers in training")
        .presses("Enter")
        .types("a steady job")
        .presses("Enter")
        .sees("One row is kept");
    let rows = saved(&person).rows(&id("stakeholders"));
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].text(&id("expects")), Some("a steady job"));
}

#[test]
fn what_a_list_lacks_is_added_on_the_spot() {
    let person = integration_in_wallonia()
        .presses("@needs")
        .sees("Add a need")
        .types("A place to go to")
        .presses("Enter")
        .sees("Nothing to choose from yet")
        .types("Neighbours")
        .presses("Enter")
        .sees("[x] Neighbours")
        .presses("Enter")
        .sees("Kept.");
    let sheet = saved(&person);
    let neighbours = &sheet.rows(&id("stakeholders"))[0].id;
    assert_eq!(
        sheet.rows(&id("needs"))[0].references(&id("of"))[0].to,
        *neighbours
    );
}

#[test]
fn another_group_hides_a_question_and_keeps_its_answer() {
    let person = at_the_length_of_stay().presses("1 @group 2");
    let stay = saved(&person).answer(&id("length_of_stay")).unwrap();
    assert_eq!(stay.state, State::Answered);
    person
        .presses("@obstacles")
        .sees("What can keep people from")
        .presses("@group 1 @length_of_stay")
        .sees("(•) A few months");
}

#[test]
fn undo_goes_back_to_where_the_change_was_made() {
    let person = integration_in_wallonia()
        .presses("Ctrl-z")
        .sees("Where do you mainly work?");
    assert_eq!(
        saved(&person)
            .answer(&id("territory"))
            .map(|answer| answer.state),
        None
    );
    let person = person.sees("Ctrl-Y").presses("Ctrl-y").sees("(•) Wallonia");
    assert_eq!(
        saved(&person).answer(&id("territory")).unwrap().state,
        State::Answered
    );
}

#[test]
fn esc_leaves_a_field_and_keeps_its_text() {
    let person = Person::new()
        .presses("n Enter Right")
        .types("Half a na")
        .presses("Esc");
    assert_eq!(saved(&person).text(&id("enterprise")), Some("Half a na"));
    person.presses("?").sees("Help");
}

#[test]
fn a_paste_cannot_answer_a_question() {
    let person = Person::new()
        .presses("n Enter")
        .pastes("4\n1\n")
        .sees("You can paste only into a field");
    assert!(person.saved().is_none());
}

#[test]
fn a_paste_brings_no_control_characters() {
    let person = Person::new()
        .presses("n Enter Right")
        .pastes("a\u{1b}[31mb\u{202e}c")
        .presses("Enter");
    assert_eq!(saved(&person).text(&id("enterprise")), Some("abc"));
}

#[test]
fn removing_a_stakeholder_shows_first_what_refers_to_it() {
    let person = Person::new()
        .opens_the_example()
        .presses("@stakeholders")
        .sees("Who keeps your enterprise going")
        .presses("Home x")
        .sees("These refer to it")
        .presses("Down Enter")
        .sees("Removed.");
    assert_eq!(saved(&person).rows(&id("stakeholders")).len(), 6);
    let person = person.presses("u").sees("› workers on integration");
    assert_eq!(saved(&person).rows(&id("stakeholders")).len(), 7);
    person.presses("j u").sees("› workers on integration");
}

#[test]
fn what_does_not_apply_is_said_and_taken_back() {
    let person = at_the_length_of_stay()
        .presses("m Home Enter")
        .sees("Marked: it does not apply");
    assert_eq!(
        saved(&person).answer(&id("length_of_stay")).unwrap().state,
        State::NotApplicable
    );
    person.presses("m 4").does_not_see("Marked:");
}

#[test]
fn a_date_is_as_exact_as_it_is_known_and_a_wrong_one_is_refused() {
    let person = Person::new()
        .opens_the_example()
        .presses("@next_steps")
        .sees("Add a next step")
        .presses("Home Enter Down Down Ctrl-u")
        .types("next spring")
        .presses("Enter")
        .sees("“next spring” is not a date such as 15/3/2027, March 2027 or 2027")
        .presses("Esc")
        .sees("letters are commands");
    assert_eq!(person.saved(), None);
    let person = person
        .presses("Enter Ctrl-u")
        .types("mars 2031")
        .presses("Enter");
    let step = &saved(&person).rows(&id("next_steps"))[0];
    let by = Value::Date("2031-03".parse().unwrap());
    assert_eq!(step.value(&id("by")), Some(&by));
}

#[test]
fn quitting_asks_only_when_something_is_not_saved() {
    let person = integration_in_wallonia().presses("Esc q q q");
    assert_eq!(person.asked().last(), Some(&Effect::Quit));
}

#[test]
fn the_terminals_cursor_is_on_what_has_the_focus() {
    let mut person = Person::new().presses("n Enter Down Down Down");
    let cursor = person.cursor();
    let screen = person.screen();
    let line = screen.lines().nth(usize::from(cursor.y)).unwrap();
    assert!(line.contains("We are collecting"), "{line}");
}

#[test]
fn open_next_steps_are_told_again_at_reopening() {
    Person::new()
        .opens(example(Language::En).unwrap())
        .sees("4 next steps")
        .presses("Down Down Down Down Down")
        .sees("ask the same question again");
}

#[test]
fn what_is_typed_on_an_answered_question_goes_into_its_answer() {
    let person = Person::new()
        .opens_the_example()
        .presses("@enterprise")
        .types(" uniquement")
        .presses("Enter");
    let sheet = saved(&person);
    assert_eq!(
        sheet.text(&id("enterprise")),
        Some("The Spare Button uniquement")
    );
    let note = &sheet.answer(&id("enterprise")).unwrap().annotations.note;
    assert!(!note.contains("iquement"), "{note}");
}

#[test]
fn down_and_up_go_between_the_fields_of_a_row_and_keep_what_was_typed() {
    let person = integration_in_wallonia()
        .presses("@stakeholders")
        .types("Workers")
        .presses("Down")
        .types("a steady job")
        .presses("Up")
        .types(" in training")
        .presses("BackTab");
    let row = &saved(&person).rows(&id("stakeholders"))[0];
    assert_eq!(row.text(&id("role")), Some("Workers in training"));
    assert_eq!(row.text(&id("expects")), Some("a steady job"));
}

#[test]
fn enter_right_after_a_digit_that_went_on_is_no_second_step() {
    let person = Person::new().presses("n Enter 3 Enter");
    let person = person
        .sees("Chosen: ")
        .sees("What is your enterprise called?");
    person
        .presses("Enter")
        .does_not_see("What is your enterprise called?");
}
