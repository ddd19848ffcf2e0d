//! Stories of people who answer questions.

use super::person::Person;
use crate::app::effect::Effect;
use crate::method::id::Id;
use crate::session::answer::State;
use crate::session::sheet::Sheet;
use crate::store::writer::job::Job;

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

pub(super) fn saved(person: &Person) -> &Sheet {
    &person.saved().expect("nothing was saved").sheet
}

/// A person who has begun a session and chosen work integration in Wallonia.
pub(super) fn integration_in_wallonia() -> Person {
    Person::new()
        .presses("n")
        .sees("Where do you stand")
        .presses("4")
        .presses("Right")
        .types("The Spare Button")
        .presses("Enter 1 Right 1 Right")
        .sees("How long do people usually stay")
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
        .presses("Right")
        .sees("Add a stakeholder")
        .presses("Enter")
        .types("Workers in training")
        .presses("Enter 2 Enter")
        .types("a steady job")
        .presses("Enter")
        .sees("Kept.")
        .sees("Workers in training");
    let rows = saved(&person).rows(&id("stakeholders"));
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].text(&id("expects")), Some("a steady job"));
    assert_eq!(rows[0].codes(&id("kind"))[0].as_str(), "workers");
}

#[test]
fn what_a_list_lacks_is_added_on_the_spot() {
    let person = integration_in_wallonia()
        .presses("Right Right Right")
        .sees("Add a need")
        .presses("Enter")
        .types("A place to go to")
        .presses("Enter")
        .sees("There is nothing to choose from yet")
        .presses("a")
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
    let person = integration_in_wallonia()
        .presses("1 Left Left")
        .presses("2");
    let stay = saved(&person).answer(&id("length_of_stay")).unwrap();
    assert_eq!(stay.state, State::Answered);
    person
        .presses("Right Right")
        .sees("What can keep people from")
        .presses("Left Left 1 Right Right")
        .sees("(•) A few months");
}

#[test]
fn undo_goes_back_to_where_the_change_was_made() {
    let person = integration_in_wallonia()
        .presses("u")
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
        .presses("n Right")
        .types("Half a na")
        .presses("Esc");
    assert_eq!(saved(&person).text(&id("enterprise")), Some("Half a na"));
    person.presses("?").sees("Help");
}

#[test]
fn a_paste_cannot_answer_a_question() {
    let person = Person::new()
        .presses("n")
        .pastes("4\n1\n")
        .sees("You can paste only into a field");
    assert!(person.saved().is_none());
}

#[test]
fn a_paste_brings_no_control_characters() {
    let person = Person::new()
        .presses("n Right")
        .pastes("a\u{1b}[31mb\u{202e}c")
        .presses("Enter");
    assert_eq!(saved(&person).text(&id("enterprise")), Some("abc"));
}

#[test]
fn removing_a_stakeholder_shows_first_what_refers_to_it() {
    let person = Person::new()
        .opens_the_example()
        .presses("o")
        .presses("Esc")
        .presses("Right Right Right Right Right Right Right Right")
        .sees("Who keeps your enterprise going")
        .presses("Home x")
        .sees("These refer to it")
        .presses("Down Enter")
        .sees("Removed.");
    assert_eq!(saved(&person).rows(&id("stakeholders")).len(), 6);
    let person = person.presses("u");
    assert_eq!(saved(&person).rows(&id("stakeholders")).len(), 7);
}

#[test]
fn what_does_not_apply_is_said_and_taken_back() {
    let person = integration_in_wallonia()
        .presses("m Enter")
        .sees("Marked: it does not apply");
    assert_eq!(
        saved(&person).answer(&id("length_of_stay")).unwrap().state,
        State::NotApplicable
    );
    person.presses("m 4").does_not_see("Marked:");
}

#[test]
fn a_wrong_date_is_refused_with_a_sentence_and_back_always_works() {
    let person = Person::new().opens_the_example();
    let mut person = person
        .presses("o Esc")
        .presses("Left")
        .sees("question 1 of");
    for _ in 0..22 {
        person = person.presses("PageDown");
    }
    let person = person
        .sees("Add a next step")
        .presses("Home Enter Down Down Enter")
        .presses("Ctrl-u")
        .types("next spring")
        .presses("Enter")
        .sees("is not a day")
        .presses("Esc")
        .sees("to the table");
    drop(person);
}

#[test]
fn quitting_asks_only_when_something_is_not_saved() {
    let person = integration_in_wallonia().presses("q");
    assert_eq!(person.asked().last(), Some(&Effect::Quit));
}

#[test]
fn the_terminals_cursor_is_on_what_has_the_focus() {
    let mut person = Person::new().presses("n Down Down");
    let cursor = person.cursor();
    let screen = person.screen();
    let line = screen.lines().nth(usize::from(cursor.y)).unwrap();
    assert!(line.contains("We are collecting"), "{line}");
}

#[test]
fn open_next_steps_are_told_again_at_reopening() {
    Person::new()
        .opens_the_example()
        .sees("4 next steps are open. First: ask the same question again");
}
