//! Stories of people who are interrupted while they write.

use super::person::Person;
use crate::app::effect::Effect;
use crate::app::event::Opened;
use crate::app::example::example;
use crate::app::open_session::Access;
use crate::app::visit::fake_runtime::{now, opened};
use crate::method::id::Id;
use crate::session::Position;
use crate::session::draft::{Draft, FORMAT, Part, Written};
use crate::session::value::Value;
use crate::store::writer::job::Job;
use crate::text::{Language, Phrase};

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn written(person: &Person) -> Vec<Option<&Written>> {
    person
        .asked()
        .iter()
        .filter_map(|effect| match effect {
            Effect::Write(Job::Draft(draft)) => Some(Some(&draft.written)),
            Effect::Write(Job::Settle(_)) => Some(None),
            _ => None,
        })
        .collect()
}

/// What was half written in the worked example when the program ended.
fn draft(place: Position, part: Part, text: &str) -> Draft {
    Draft {
        format: FORMAT,
        session: example(Language::En).unwrap().id,
        day: now().day,
        time: "14:05".to_owned(),
        written: Written {
            place,
            part,
            text: text.to_owned(),
        },
    }
}

fn opens_with(draft: Draft) -> Person {
    Person::new().opens_with(example(Language::En).unwrap(), vec![draft])
}

#[test]
fn what_is_being_written_is_told_at_each_key_and_forgotten_once_it_is_kept() {
    let person = Person::new().presses("n Enter 4 Right").types("The");
    let texts: Vec<&str> = written(&person)
        .into_iter()
        .map(|written| written.map_or("-", |written| written.text.as_str()))
        .collect();
    assert_eq!(texts, ["T", "Th", "The"]);
    assert_eq!(
        written(&person)[0].unwrap().place,
        Position::at(id("enterprise"))
    );
    let person = person.presses("Enter");
    assert_eq!(written(&person).last(), Some(&None));
    let last = person
        .asked()
        .iter()
        .rev()
        .find(|effect| matches!(effect, Effect::Write(Job::Save(_) | Job::Settle(_))));
    assert!(
        matches!(last, Some(Effect::Write(Job::Settle(_)))),
        "forgotten before it was saved"
    );
}

#[test]
fn a_note_a_field_and_a_reason_are_told_with_their_places() {
    let person = Person::new().presses("n Enter n").types("x");
    let note = written(&person)[0].unwrap().clone();
    assert_eq!((note.part, note.place.row), (Part::Note, None));
    let person = person
        .presses("Esc 4 Right")
        .types("E")
        .presses("Enter 1 Right 1 Right Tab Enter")
        .types("x");
    let field = written(&person).pop().unwrap().unwrap().clone();
    assert_eq!(field.part, Part::Answer);
    assert!(
        field.place.row.is_some() && field.place.field.is_some(),
        "{field:?}"
    );
}

#[test]
fn a_draft_is_offered_with_its_day_and_question_and_put_back_into_its_place() {
    let place = Position::at(id("enterprise"));
    let mut person = opens_with(draft(place, Part::Answer, "The New Button"))
        .sees("Unfinished text")
        .sees("14:05")
        .sees("The New Button")
        .presses("Enter")
        .sees("The text is back in its place");
    assert!(person.screen().contains("The New Button"));
    let saved = person.saved().unwrap();
    assert_eq!(saved.sheet.text(&id("enterprise")), Some("The New Button"));
    assert!(
        person
            .asked()
            .iter()
            .any(|effect| matches!(effect, Effect::Write(Job::DropDraft { .. })))
    );
    let person = person.presses("Ctrl-z");
    assert_ne!(
        person.saved().unwrap().sheet.text(&id("enterprise")),
        Some("The New Button")
    );
}

#[test]
fn a_draft_goes_only_after_the_answer_that_it_became() {
    let place = Position::at(id("enterprise"));
    let person = opens_with(draft(place, Part::Answer, "x")).presses("Enter");
    assert!(matches!(
        person.asked(),
        [
            Effect::Write(Job::Save(_)),
            Effect::Write(Job::DropDraft { .. })
        ]
    ));
}

#[test]
fn what_was_saved_before_its_draft_was_removed_is_not_offered() {
    let example = example(Language::En).unwrap();
    let place = Position::at(id("enterprise"));
    let name = example.sheet.text(&id("enterprise")).unwrap().to_owned();
    let person = opens_with(draft(place, Part::Answer, &name)).does_not_see("Unfinished text");
    assert!(matches!(
        person.asked(),
        [Effect::Write(Job::DropDraft { .. })]
    ));
    assert_eq!(person.saved(), None);
}

#[test]
fn nothing_happens_to_a_draft_that_is_left_for_later() {
    for keys in ["Esc", "2", "Down Enter"] {
        let place = Position::at(id("enterprise"));
        let person = opens_with(draft(place, Part::Answer, "x")).presses(keys);
        let person = person.does_not_see("Unfinished text");
        assert_eq!(person.asked(), [], "{keys}");
    }
}

#[test]
fn a_draft_that_is_thrown_away_changes_no_answer() {
    let place = Position::at(id("enterprise"));
    let person = opens_with(draft(place, Part::Answer, "x")).presses("3");
    assert!(matches!(
        person.asked(),
        [Effect::Write(Job::DropDraft { .. })]
    ));
}

#[test]
fn a_draft_whose_place_is_gone_becomes_a_note_and_is_never_offered_in_vain() {
    let gone = [
        Position::at(id("no_such_question")),
        Position {
            question: id("stakeholders"),
            row: Some("nosuchrow".parse().unwrap()),
            field: Some(id("no_such_field")),
        },
        Position::at(id("group")),
    ];
    for place in gone {
        let mut person = opens_with(draft(place, Part::Answer, "a thought"))
            .sees("Keep it as a note")
            .presses("Enter");
        assert!(person.screen().contains("The text is in the note now"));
        let notes = &person.saved().unwrap().sheet;
        let kept = notes
            .answers
            .values()
            .any(|answer| answer.annotations.note.ends_with("a thought"));
        assert!(kept);
    }
}

#[test]
fn a_draft_stays_if_its_change_is_refused() {
    let session = example(Language::En).unwrap();
    let place = Position::at(id("enterprise"));
    let opened = Opened {
        access: Access::Reading(Phrase::HolderSelf),
        drafts: vec![("draft".into(), draft(place, Part::Answer, "x"))],
        ..opened(session)
    };
    let person = Person::new().opens_to(opened).presses("Enter");
    assert_eq!(person.sees("still saving").asked(), []);
}

#[test]
fn a_number_that_is_none_becomes_a_note_too() {
    let session = example(Language::En).unwrap();
    let evidence = session.sheet.rows(&id("stakeholders"))[0].id.clone();
    let place = Position {
        question: id("stakeholders"),
        row: Some(evidence),
        field: Some(id("kind")),
    };
    opens_with(draft(place, Part::Answer, "12 ,, 5")).sees("Keep it as a note");
}

/// A draft of the day by which the first of the next steps is to be done.
fn draft_of_a_day(text: &str) -> Draft {
    let session = example(Language::En).unwrap();
    let place = Position {
        question: id("next_steps"),
        row: Some(session.sheet.rows(&id("next_steps"))[0].id.clone()),
        field: Some(id("by")),
    };
    draft(place, Part::Answer, text)
}

#[test]
fn a_draft_that_its_field_refuses_is_offered_there_to_be_corrected() {
    let person = opens_with(draft_of_a_day("32/12/2026"))
        .sees("to correct it")
        .presses("Enter")
        .sees("“32/12/2026” is not a date such as 15/3/2027")
        .does_not_see("Unfinished text");
    assert_eq!(person.saved(), None, "no answer that the form would refuse");
    assert!(
        matches!(
            person.asked(),
            [
                Effect::Write(Job::Draft(_)),
                Effect::Write(Job::DropDraft { .. })
            ]
        ),
        "written anew before it goes: {:?}",
        person.asked()
    );
    let person = person
        .presses("Esc")
        .sees("is not a date")
        .presses("Home Delete")
        .presses("Enter");
    let saved = &person.saved().unwrap().sheet;
    let row = &saved.rows(&id("next_steps"))[0];
    let day = row.value(&id("by")).unwrap();
    assert_eq!(*day, Value::Date("2026-12-02".parse().unwrap()));
}

#[test]
fn a_draft_that_is_to_be_corrected_closes_no_other() {
    let mine = draft(
        Position::at(id("enterprise")),
        Part::Answer,
        "The New Button",
    );
    let session = example(Language::En).unwrap();
    let person = Person::new()
        .opens_with(session, vec![draft_of_a_day("31/2/2026"), mine])
        .sees("The New Button")
        .presses("Enter")
        .sees("to correct it")
        .presses("Enter")
        .sees("is not a date");
    let saved = person.saved().unwrap();
    assert_eq!(saved.sheet.text(&id("enterprise")), Some("The New Button"));
    let dropped = |effect: &&Effect| matches!(effect, Effect::Write(Job::DropDraft { .. }));
    assert_eq!(person.asked().iter().filter(dropped).count(), 2);
}

#[test]
fn a_refused_draft_of_a_row_that_was_removed_becomes_a_note() {
    let mut draft = draft_of_a_day("31/2/2026");
    let mut session = example(Language::En).unwrap();
    let steps = session.sheet.answers.get_mut(&id("next_steps")).unwrap();
    let gone = steps.rows.remove(0).id;
    steps.removed.push(crate::session::row::RemovedRow {
        id: gone.clone(),
        rev: 1,
    });
    draft.written.place.row = Some(gone);
    Person::new()
        .opens_with(session, vec![draft])
        .sees("Keep it as a note");
}

#[test]
fn quitting_keeps_what_stands_in_a_field_of_a_row() {
    let person = Person::new()
        .presses("n Enter 4")
        .types("E")
        .presses("Enter 1 1 Tab")
        .types("the neighbours")
        .presses("Ctrl-C");
    let saved = person.saved().unwrap();
    let rows = saved.sheet.rows(&id("stakeholders"));
    assert_eq!(rows.len(), 1);
    assert!(person.asked().contains(&Effect::Quit));
}

#[cfg(debug_assertions)]
#[test]
fn a_panic_in_a_screen_leaves_the_draft_on_the_disk_and_keeps_what_is_written() {
    let mut person = Person::new().presses("n Enter 4").types("The New");
    person.panics_in_a_screen();
    person.is_ended_after_a_panic();
    assert!(written(&person).iter().all(Option::is_some));
    let saved = &person.saved().unwrap().sheet;
    assert_eq!(saved.text(&id("enterprise")), Some("The New"));
}

#[test]
fn nothing_is_written_in_a_session_that_can_only_be_read() {
    let why = Phrase::HolderSelf;
    let session = example(Language::En).unwrap();
    let person = Person::new().opens_to_read(session, why).sees("read only");
    let person = person
        .presses("BackTab Tab Down Down Enter")
        .sees("What is your enterprise called?")
        .sees("leave the field")
        .types("x")
        .sees("still saving");
    assert!(written(&person).is_empty());
    let person = person
        .pastes("a long text")
        .sees("still saving")
        .presses("Esc n")
        .types("x");
    assert!(person.saved().is_none() && written(&person).is_empty());
}
