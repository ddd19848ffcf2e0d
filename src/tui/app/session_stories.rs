//! Stories of people on the page of their session, and on the way to and from it.

use super::person::Person;
use crate::app::example::example;
use crate::app::summary::{answered, summarise};
use crate::app::visit::samples;
use crate::method::id::Id;
use crate::session::value::Value;
use crate::session::{Route, Session};
use crate::text::{Language, Localizer};

const PAGE: &str = "r other route";

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn in_english() -> Session {
    example(Language::En).unwrap()
}

#[test]
fn every_way_into_a_session_leads_to_its_page() {
    Person::new().presses("n").sees(PAGE).sees("A new session.");
    let copy = "This is a copy of the example";
    Person::new().presses("w").sees(PAGE).sees(copy);
    let draft = samples::draft(&in_english());
    let person = Person::new().opens_with(in_english(), vec![draft]);
    person.sees("Unfinished text").presses("Esc").sees(PAGE);
}

#[test]
fn a_session_that_was_left_in_a_row_opens_on_its_page_too() {
    let mut session = in_english();
    let mut place = samples::draft(&session).written.place;
    place.question = id("stakeholders");
    place.row = Some(session.sheet.rows(&place.question)[0].id.clone());
    place.field = Some(id("role"));
    session.place = Some(place);
    Person::new().opens(session).sees(PAGE);
}

#[test]
fn esc_leads_to_the_page_and_only_q_out_of_it() {
    let person = Person::new().presses("n Enter Right Esc Esc");
    let person = person.sees(PAGE).presses("Esc Esc").sees(PAGE);
    person
        .sees("q takes you back to your sessions")
        .presses("q")
        .sees("Your sessions");
}

#[test]
fn the_list_the_page_and_a_question_count_the_same_questions() {
    let localizer = Localizer::new(Language::En);
    for (answer, of) in [("1", "1 of 14"), ("2", "1 of 17"), ("4", "1 of 20")] {
        let person = Person::new().presses("n Enter").presses(answer);
        let session = person.saved().unwrap().clone();
        let summary = summarise(person.app().visit().method(), &session);
        assert_eq!(localizer.say(&answered(&summary)), of);
        let page = format!("Short route: {of} questions answered");
        let number = of.replacen('1', "2", 1);
        person
            .sees(&format!("question {number}"))
            .presses("Esc o")
            .sees(&page);
    }
}

#[test]
fn enter_on_the_page_leads_back_to_the_question_one_left() {
    Person::new()
        .presses("n Enter 4 Right Esc Right Right o")
        .sees("Go on: Territory (question 4)")
        .presses("Enter")
        .sees("Where do you mainly work?")
        .presses("Esc Enter")
        .sees("Where do you mainly work?");
}

#[test]
fn an_undo_on_the_page_shows_what_was_undone_with_the_page_below() {
    Person::new()
        .presses("n Enter 4 Esc u")
        .sees("Where do you stand")
        .sees("Ctrl-Y")
        .presses("Esc")
        .sees(PAGE);
}

#[test]
fn the_page_says_what_is_overdue_and_leads_to_it() {
    let mut session = in_english();
    let steps = session.sheet.answers.get_mut(&id("next_steps")).unwrap();
    let by = Value::Date("2025-03-01".parse().unwrap());
    steps.rows.last_mut().unwrap().fields.insert(id("by"), by);
    Person::new()
        .opens(session)
        .sees("4 next steps, 1 overdue")
        .presses("Down Down Down Down Down")
        .sees("overdue")
        .presses("Enter")
        .sees("By when")
        .presses("Esc Esc")
        .sees("4 next steps, 1 overdue");
}

#[test]
fn the_other_route_is_one_key_away_and_said_in_a_sentence() {
    let person = Person::new().presses("n").sees("The short route asks");
    let person = person.presses("r").sees("Full route: all questions.");
    let route = |person: &Person| person.saved().unwrap().route;
    assert_eq!(route(&person), Route::Full);
    let person = person.presses("r").sees("Short route: 0 of 14 questions");
    assert_eq!(route(&person), Route::Short);
}

#[test]
fn that_nothing_is_open_agrees_with_the_signs_beside_the_questions() {
    let mut session = in_english();
    session.sheet.answers.remove(&id("motives"));
    session.route = Route::Short;
    Person::new()
        .opens(session)
        .presses("Tab")
        .sees("Nothing is open: every question of your route so far")
        .presses("BackTab Down")
        .does_not_see("○ Your reasons")
        .sees("outside the short route");
}
