//! A story of people whom no choice of a list fits.

use super::person::Person;
use crate::app::example::example;
use crate::method::id::Id;
use crate::session::Route;
use crate::text::Language;

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

#[test]
fn what_no_list_has_is_said_in_ones_own_words_wherever_the_choice_is_named() {
    let mut session = example(Language::En).unwrap();
    session.route = Route::Short;
    let person = Person::new()
        .opens(session)
        .presses("@evidence a 1 Enter Enter")
        .types("they smile more")
        .presses("Enter o t h e r")
        .sees("Other: …")
        .presses("Enter")
        .sees("Which source, in your own words?")
        .types("photo diary")
        .presses("Enter 1 Enter 1 Esc Up")
        .sees("photo diary")
        .does_not_see("Other: …");
    let rows = person.saved().unwrap().sheet.rows(&id("evidence"));
    let row = rows.last().unwrap();
    assert_eq!(row.codes(&id("source"))[0].as_str(), "other");
    assert_eq!(row.text(&id("source_other")), Some("photo diary"));
    assert_eq!(row.codes(&id("verdict"))[0].as_str(), "confirms");
}
