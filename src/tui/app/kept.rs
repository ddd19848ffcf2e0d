//! Stories of what is on the disk once a person stops or goes on.

use super::person::Person;
use super::stories::{at_the_length_of_stay, integration_in_wallonia, saved};
use crate::app::effect::Effect;
use crate::method::id::Id;
use crate::session::sheet::Sheet;
use crate::store::writer::job::Job;

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

/// Ends the program for a person who is in the middle of something.
fn saved_at_the_end(person: Person) -> Sheet {
    let mut person = person;
    person.is_ended();
    saved(&person).clone()
}

#[test]
fn what_is_being_written_is_kept_at_the_end_wherever_it_is_written() {
    let told = "half a thought";
    let row = integration_in_wallonia().presses("Tab").types(told);
    let rows = saved_at_the_end(row);
    assert_eq!(
        rows.rows(&id("stakeholders"))[0].text(&id("role")),
        Some(told)
    );

    let note = at_the_length_of_stay().presses("n").types(told);
    let sheet = saved_at_the_end(note);
    let answer = sheet.answer(&id("length_of_stay")).unwrap();
    assert_eq!(answer.annotations.note, told);

    let below_help = Person::new()
        .presses("n Enter Right")
        .types(told)
        .presses("F1");
    let sheet = saved_at_the_end(below_help.sees("Help"));
    assert_eq!(sheet.text(&id("enterprise")), Some(told));

    let reason = Person::new().opens_the_example();
    let reason = reason
        .presses("@practices Home Enter Tab Right Ctrl-u")
        .types(told);
    let sheet = saved_at_the_end(reason);
    assert!(format!("{sheet:?}").contains(told));
}

#[test]
fn each_tick_and_each_reason_is_saved_before_the_list_is_left() {
    let person = Person::new()
        .opens_the_example()
        .presses("@practices Home Enter Tab Right Ctrl-u")
        .types("they told us so")
        .presses("Enter");
    assert!(format!("{:?}", saved(&person)).contains("they told us so"));

    let person = integration_in_wallonia()
        .presses("@needs")
        .types("A place to go to")
        .presses("Enter")
        .types("Neighbours")
        .presses("Enter")
        .sees("[x] Neighbours");
    let of = |person: &Person| {
        let needs = saved(person).rows(&id("needs"));
        needs[0].references(&id("of")).len()
    };
    assert_eq!(of(&person), 1, "a row that was missing is chosen at once");
    assert_eq!(of(&person.presses("Space")), 0);
}

#[test]
fn a_mark_of_who_was_heard_is_saved_at_once_and_looking_at_it_changes_nothing() {
    let person = Person::new().opens_the_example().presses("h");
    assert!(person.saved().is_none());
    let person = person.presses("Down Space");
    let rev = person.saved().unwrap().rev;
    let person = person.presses("Esc");
    assert_eq!(person.saved().unwrap().rev, rev);
}

#[test]
fn looking_at_a_field_writes_nothing() {
    let person = Person::new().presses("n Enter 4");
    let rev = person.saved().unwrap().rev;
    for keys in [
        "Esc",
        "Enter",
        "Tab",
        "Esc n Esc",
        "Esc Enter Enter",
        "PageUp 4",
    ] {
        let person = Person::new().presses("n Enter 4").presses(keys);
        assert_eq!(person.saved().unwrap().rev, rev, "{keys}");
    }
}

#[test]
fn what_was_refused_in_a_field_keeps_its_draft_whatever_ends_the_program() {
    let mut person = Person::new()
        .opens_the_example()
        .presses("@next_steps Home Enter Down Down Ctrl-u")
        .types("next spring")
        .presses("Esc")
        .sees("is not a date");
    for _ in 0..2 {
        person.is_ended();
    }
    let forgets = |effect: &Effect| matches!(effect, Effect::Write(Job::Settle(_)));
    assert!(!person.asked().iter().any(forgets));
    assert_eq!(
        person
            .presses("Esc")
            .asked()
            .iter()
            .filter(|it| forgets(it))
            .count(),
        1,
        "leaving it on purpose forgets it"
    );
}

#[test]
fn what_is_typed_to_find_a_row_is_a_draft_at_the_end_and_no_row() {
    let mut person = integration_in_wallonia()
        .presses("@needs")
        .types("A place to go to")
        .presses("Enter")
        .types("Neighbours")
        .presses("PageDown")
        .sees("“Neighbours” is not in the list yet");
    person.is_ended();
    assert_eq!(saved(&person).rows(&id("stakeholders")), []);
    let kept = person.asked().iter().rev().find_map(|effect| match effect {
        Effect::Write(Job::Draft(draft)) => Some(draft.written.text.clone()),
        _ => None,
    });
    assert_eq!(kept.as_deref(), Some("Neighbours"));
}
