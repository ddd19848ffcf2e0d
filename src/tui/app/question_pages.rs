//! What stands around every question, in every language and size.

use ratatui::layout::Size;

use super::matrix::at;
use super::person::Person;
use crate::text::{Language, Localizer};
use crate::tui::look::Look;

/// The lines above the first rule.
fn header(person: &mut Person) -> Vec<String> {
    let screen = person.screen();
    let rows = screen.lines().map(str::to_owned);
    rows.take_while(|row| !row.starts_with('─')).collect()
}

#[test]
fn the_header_says_how_far_each_stage_is_and_shortens_where_there_is_no_room() {
    for (language, width, seen, step) in [
        (
            Language::En,
            80,
            "▸ Map 10 of 10 · ✓ Analyse · ✓ Measure · ✓ Valorise  ",
            "  question 1 of 23",
        ),
        (
            Language::De,
            80,
            "▸ Erfassen 10 von 10 · ✓ Analysieren · ✓ Messen · ✓ In Wert setzen  ",
            "  1/23",
        ),
        (
            Language::Fr,
            60,
            "▸ Cartographier 10 sur 10  ",
            "  question 1 sur 23",
        ),
    ] {
        let size = Size::new(width, 24);
        let mut person = at("", Localizer::new(language), size, &Look::FULL);
        let header = header(&mut person);
        assert_eq!(header.len(), 2, "{header:?}");
        let is_whole = header[1].starts_with(seen) && header[1].ends_with(step);
        assert!(is_whole, "{header:?}");
    }
}

#[test]
fn a_new_session_has_no_stage_behind_it_and_the_later_ones_are_not_asked_yet() {
    let mut person = Person::new().presses("n");
    assert!(header(&mut person)[1].starts_with("▸ Map 0 of"));
    let mut person = person.presses("1");
    for _ in 0..19 {
        if header(&mut person)[1].contains("▸ Measure: not yet") {
            return;
        }
        person = person.presses("PageDown");
    }
    person.sees("▸ Measure: not yet");
}

#[test]
fn the_header_tells_what_is_saved_from_what_is_still_written() {
    let person = Person::new().opens_the_example().sees("all saved");
    person
        .presses("m 1")
        .sees("saved 14:05")
        .presses("n")
        .sees("saved 14:05")
        .types("Ask ag")
        .sees("draft, the rest is saved")
        .does_not_see("saved 14:05")
        .presses("Esc")
        .sees("saved 14:05")
        .does_not_see("draft");
}
