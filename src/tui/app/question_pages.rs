//! What stands around every question, in every language and size.

use std::collections::BTreeSet;

use ratatui::layout::Size;

use super::matrix::at;
use super::person::{METHOD, Person};
use crate::app::example::example;
use crate::method::id::Id;
use crate::method::question::Question;
use crate::session::Position;
use crate::session::value::Value;
use crate::text::{Language, Localizer};
use crate::tui::look::Look;
use crate::tui::screens::Screen;
use crate::tui::screens::question::QuestionScreen;

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
    let mut person = Person::new().presses("n Enter");
    assert!(header(&mut person)[1].starts_with("▸ Map 0 of"));
    go_to("means", &mut person);
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
        .sees("still a draft; the rest is saved")
        .does_not_see("saved 14:05")
        .presses("Esc")
        .sees("saved 14:05")
        .does_not_see("draft");
}

/// The rows between the rules, without the margin.
fn body(person: &mut Person) -> Vec<String> {
    let screen = person.screen();
    let rows = screen.lines().skip_while(|row| !row.starts_with('─'));
    let rows = rows.skip(1).take_while(|row| !row.starts_with('─'));
    rows.map(|row| row.trim().to_owned()).collect()
}

/// The groups of enterprises, each of which is asked something that the others are not.
const GROUPS: [&str; 3] = ["integration", "services", "practices"];

/// A person who opens the worked example as an enterprise of that group.
fn of_group(group: &str, localizer: Localizer, size: Size) -> Person {
    let mut session = example(localizer.language()).unwrap();
    let asked = "group".parse().unwrap();
    let answer = session.sheet.answers.get_mut(&asked).unwrap();
    answer.value = Some(Value::Code(group.parse().unwrap()));
    let person = Person::with(localizer, size, &Look::FULL).opens(session);
    // What is told at the opening is read.
    person.presses("F1 Esc")
}

fn go_to(question: &str, person: &mut Person) {
    let place = Position::at(question.parse().unwrap());
    let screen = QuestionScreen::open(&place, &person.app().cx()).unwrap();
    person.shows(Screen::Question(screen));
}

/// How many rows a question and its reason leave to whatever answers it.
fn room_left(question: &Id, person: &mut Person) -> usize {
    let cx = person.app().cx();
    let content = cx.wording().question(question);
    let asked = cx.text(&content);
    let why = cx.text(&content.attribute("why"));
    let shown = body(person);
    let above = shown.iter().take_while(|row| {
        let row = row.trim_end_matches('…');
        !row.is_empty() && (asked.contains(row) || why.contains(row))
    });
    let above = above.count();
    assert!(above > 0, "{shown:#?}");
    shown.len() - above
}

#[test]
fn question_and_footer_leave_the_input_its_room() {
    let mut drawn = BTreeSet::new();
    for ((language, group), (size, least)) in Language::ALL
        .into_iter()
        .flat_map(|language| GROUPS.map(|group| (language, group)))
        .flat_map(|who| [(Size::new(80, 24), 12), (Size::new(60, 16), 6)].map(|size| (who, size)))
    {
        let mut person = of_group(group, Localizer::new(language), size);
        let asked = |question: &&Question| {
            let cx = person.app().cx();
            cx.answers().is_relevant(&question.id)
        };
        let asked: Vec<_> = METHOD.questions.iter().filter(asked).collect();
        for question in asked {
            let case = (question.id.clone(), language.tag(), size.width);
            if drawn.insert(case) {
                go_to(question.id.as_str(), &mut person);
                let left = room_left(&question.id, &mut person);
                assert!(left >= least, "{left}:\n{}", person.screen());
            }
        }
    }
    assert_eq!(
        drawn.len(),
        METHOD.questions.len() * Language::ALL.len() * 2
    );
}

#[test]
fn a_list_in_a_row_is_seen_on_the_smallest_screen() {
    for language in Language::ALL {
        let size = Size::new(60, 16);
        let person = at(
            "@strengths Home Enter Tab",
            Localizer::new(language),
            size,
            &Look::FULL,
        );
        person.sees("1 (•)").sees("3 ( )");
    }
}

#[test]
fn beside_a_question_stands_what_helps_with_the_field_in_focus() {
    let at = |width| {
        let mut person = of_group(
            GROUPS[0],
            Localizer::new(Language::En),
            Size::new(width, 40),
        );
        go_to("changes", &mut person);
        person
    };
    at(111)
        .sees("Listen. A change belongs to those who")
        .does_not_see("Why we ask");
    at(112)
        .sees("Why we ask")
        .sees("Listen. A change belongs to")
        .presses("Home Enter")
        .sees("Begin with “more”")
        .presses("Down")
        .does_not_see("Begin with “more”")
        .sees("Why we ask");
}

#[test]
fn a_stage_is_announced_to_whoever_goes_on_to_it_until_something_in_it_is_answered() {
    let announced = "You choose how to find out, plan it";
    let mut person = Person::new().presses("n Enter");
    go_to("evaluative", &mut person);
    let mut person = person
        .presses("PageDown")
        .sees("Measure: find out what really happens")
        .sees(announced)
        .sees("4 questions, about ")
        .sees("This comes later.")
        .presses("Enter")
        .sees("▸ Measure: not yet")
        .presses("PageUp")
        .sees("▸ Analyse 0 of")
        .presses("PageDown")
        .sees(announced)
        .presses("Enter 1");
    go_to("evaluative", &mut person);
    person
        .presses("PageDown")
        .sees("▸ Measure 1 of")
        .does_not_see(announced);
}
