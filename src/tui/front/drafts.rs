//! Stories of people who are interrupted while they write.

use super::person::{Person, now};
use crate::app::effect::Effect;
use crate::app::example::example;
use crate::app::happened::Happened;
use crate::method::id::Id;
use crate::session::Place;
use crate::session::draft::{Draft, FORMAT, Part, Written};
use crate::session::edit::Edit as Change;
use crate::session::key::SessionId;
use crate::store::fault::{Doing, FaultKind, StoreFault};
use crate::text::{Language, Phrase};
use crate::tui::outcome::Outcome;

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn written(person: &Person) -> Vec<Option<&Written>> {
    person
        .asked()
        .iter()
        .filter_map(|effect| match effect {
            Effect::Draft(draft) => Some(Some(&draft.written)),
            Effect::Settle(_) => Some(None),
            _ => None,
        })
        .collect()
}

/// What was half written in the worked example when the program ended.
fn draft(place: Place, part: Part, text: &str) -> Draft {
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
    let person = Person::new().presses("n 4 Right").types("The");
    let texts: Vec<&str> = written(&person)
        .into_iter()
        .map(|written| written.map_or("-", |written| written.text.as_str()))
        .collect();
    assert_eq!(texts, ["T", "Th", "The"]);
    assert_eq!(
        written(&person)[0].unwrap().place,
        Place::at(id("enterprise"))
    );
    let person = person.presses("Enter");
    assert_eq!(written(&person).last(), Some(&None));
    let last = person
        .asked()
        .iter()
        .rev()
        .find(|effect| matches!(effect, Effect::Save(_) | Effect::Settle(_)));
    assert!(
        matches!(last, Some(Effect::Settle(_))),
        "forgotten before it was saved"
    );
}

#[test]
fn a_note_a_field_and_a_reason_are_told_with_their_places() {
    let person = Person::new().presses("n n").types("x");
    let note = written(&person)[0].unwrap().clone();
    assert_eq!((note.part, note.place.row), (Part::Note, None));
    let person = person
        .presses("Esc 4 Right")
        .types("E")
        .presses("Enter 1 Right 1 Right Right Enter")
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
    let place = Place::at(id("enterprise"));
    let mut person = opens_with(draft(place, Part::Answer, "The New Button"))
        .sees("Unfinished text")
        .sees("14:05")
        .sees("The New Button")
        .presses("Enter")
        .sees("It stands in its place again");
    assert!(person.screen().contains("The New Button"));
    let saved = person.saved.as_ref().unwrap();
    assert_eq!(saved.sheet.text(&id("enterprise")), Some("The New Button"));
    assert!(
        person
            .asked()
            .iter()
            .any(|effect| matches!(effect, Effect::DropDraft { .. }))
    );
    let person = person.presses("u");
    assert_ne!(
        person.saved.unwrap().sheet.text(&id("enterprise")),
        Some("The New Button")
    );
}

#[test]
fn a_draft_goes_only_after_the_answer_that_it_became() {
    let place = Place::at(id("enterprise"));
    let person = opens_with(draft(place, Part::Answer, "x")).presses("Enter");
    assert!(matches!(
        person.asked(),
        [Effect::Save(_), Effect::DropDraft { .. }]
    ));
}

#[test]
fn what_was_saved_before_its_draft_was_removed_is_not_offered() {
    let example = example(Language::En).unwrap();
    let place = Place::at(id("enterprise"));
    let name = example.sheet.text(&id("enterprise")).unwrap().to_owned();
    let person = opens_with(draft(place, Part::Answer, &name)).does_not_see("Unfinished text");
    assert!(matches!(person.asked(), [Effect::DropDraft { .. }]));
    assert_eq!(person.saved, None);
}

#[test]
fn nothing_happens_to_a_draft_that_is_left_for_later() {
    for keys in ["Esc", "2", "Down Enter"] {
        let place = Place::at(id("enterprise"));
        let person = opens_with(draft(place, Part::Answer, "x")).presses(keys);
        let person = person.does_not_see("Unfinished text");
        assert_eq!(person.asked(), [], "{keys}");
    }
}

#[test]
fn a_draft_that_is_thrown_away_changes_no_answer() {
    let place = Place::at(id("enterprise"));
    let person = opens_with(draft(place, Part::Answer, "x")).presses("3");
    assert!(matches!(person.asked(), [Effect::DropDraft { .. }]));
}

#[test]
fn a_draft_whose_place_is_gone_becomes_a_note_and_is_never_offered_in_vain() {
    let gone = [
        Place::at(id("no_such_question")),
        Place {
            question: id("stakeholders"),
            row: Some("nosuchrow".parse().unwrap()),
            field: Some(id("no_such_field")),
        },
        Place::at(id("group")),
    ];
    for place in gone {
        let mut person = opens_with(draft(place, Part::Answer, "a thought"))
            .sees("Keep it as a note")
            .presses("Enter");
        assert!(person.screen().contains("It stands in the note now"));
        let notes = person.saved.unwrap().sheet;
        let kept = notes
            .answers
            .values()
            .any(|answer| answer.remarks.note.ends_with("a thought"));
        assert!(kept);
    }
}

#[test]
fn a_draft_stays_where_its_change_is_refused() {
    let mut person = Person::new().opens_the_example();
    let removing = Change::RemoveRow {
        question: id("stakeholders"),
        row: "nosuchrow".parse().unwrap(),
    };
    let mut outcome = Outcome::making(removing, Place::at(id("stakeholders")));
    outcome.effects.push(Effect::DropDraft {
        id: "one".parse().unwrap(),
        path: "draft".into(),
    });
    person.wants(outcome);
    assert_eq!(person.asked(), []);
}

#[test]
fn a_number_that_is_none_becomes_a_note_too() {
    let session = example(Language::En).unwrap();
    let evidence = session.sheet.rows(&id("stakeholders"))[0].id.clone();
    let place = Place {
        question: id("stakeholders"),
        row: Some(evidence),
        field: Some(id("kind")),
    };
    opens_with(draft(place, Part::Answer, "12 ,, 5")).sees("Keep it as a note");
}

#[test]
fn quitting_keeps_what_stands_in_a_field_of_a_row() {
    let person = Person::new()
        .presses("n 4 Right")
        .types("E")
        .presses("Enter 1 Right 1 Right Right Enter")
        .types("the neighbours")
        .presses("Ctrl-C");
    let saved = person.saved.as_ref().unwrap();
    let rows = saved.sheet.rows(&id("stakeholders"));
    assert_eq!(rows.len(), 1);
    assert!(person.asked().contains(&Effect::Quit));
}

#[cfg(debug_assertions)]
#[test]
fn a_panic_in_a_screen_leaves_the_draft_on_the_disk_and_keeps_what_is_written() {
    let mut person = Person::new().presses("n 4 Right").types("The New");
    person.panics_in_a_screen();
    person.is_ended_after_a_panic();
    assert!(written(&person).iter().all(Option::is_some));
    let saved = person.saved.unwrap().sheet;
    assert_eq!(saved.text(&id("enterprise")), Some("The New"));
}

fn full() -> StoreFault {
    StoreFault::new(
        Doing::Writing,
        std::path::Path::new("/x"),
        FaultKind::NoSpace,
    )
}

#[test]
fn while_saving_fails_the_page_says_so_and_offers_another_folder() {
    let mut person = Person::new().presses("n 4");
    let id = person.saved.as_ref().unwrap().id.clone();
    person.happens(Happened::NotSaved {
        id: id.clone(),
        fault: full(),
    });
    let person = person
        .sees("NOT SAVED")
        .sees("F2")
        .presses("Down")
        .sees("NOT SAVED")
        .sees("F2");
    let mut person = person
        .presses("F2")
        .sees("In which folder?")
        .types("/media/stick")
        .presses("Enter");
    let asked = person.asked().last().cloned();
    assert!(
        matches!(&asked, Some(Effect::SaveIn { folder, .. }) if folder.ends_with("stick")),
        "{asked:?}"
    );
    let path = std::path::PathBuf::from("/media/stick/one.ron");
    person.happens(Happened::SavedElsewhere {
        id: id.clone(),
        path: path.clone(),
    });
    let mut person = person.sees("saved elsewhere").sees("/media/stick/one.ron");
    assert_eq!(person.front().only_elsewhere(), std::slice::from_ref(&path));
    let rev = person.saved.as_ref().unwrap().rev;
    person.happens(Happened::Saved { id, rev });
    let person = person.sees("saved").does_not_see("elsewhere");
    assert!(person.front().only_elsewhere().is_empty());
}

#[test]
fn quitting_unsaved_asks_and_offers_another_folder() {
    let mut person = Person::new().presses("n 4");
    let id = person.saved.as_ref().unwrap().id.clone();
    person.happens(Happened::NotSaved { id, fault: full() });
    let person = person.presses("q").sees("NOT SAVED");
    assert!(!person.asked().contains(&Effect::Quit));
    person.presses("2").sees("In which folder?");
}

#[test]
fn a_session_that_is_not_saved_is_not_left_and_the_program_asks_before_it_ends() {
    let mut person = Person::new().presses("n 4");
    let id = person.saved.as_ref().unwrap().id.clone();
    person.happens(Happened::NotSaved { id, fault: full() });
    let person = person.presses("Esc").sees("Stay here").presses("1");
    assert!(
        !person
            .asked()
            .iter()
            .any(|effect| matches!(effect, Effect::Close(_)))
    );
    person
        .sees("NOT SAVED")
        .presses("Esc 2")
        .sees("In which folder?");
}

/// A session with one answer, and another one on its way to a disk that does not answer.
fn waits_for_the_disk(keys: &str) -> (Person, SessionId) {
    let person = Person::new().presses("n 4");
    let id = person.saved.as_ref().unwrap().id.clone();
    let person = person.on_a_disk_that_waits().presses(keys);
    (person.sees("saving"), id)
}

#[test]
fn quitting_unsaved_asks_even_where_a_field_is_open() {
    let mut person = Person::new().presses("n 4 Right").types("The");
    let id = person.saved.as_ref().unwrap().id.clone();
    person.happens(Happened::NotSaved { id, fault: full() });
    let person = person.types(" Button").presses("Ctrl-C").sees("NOT SAVED");
    assert!(!person.asked().contains(&Effect::Quit));
    person.presses("2").sees("In which folder?");
}

#[test]
fn what_is_not_saved_is_not_said_to_be_saving_with_the_next_answer() {
    let mut person = Person::new().presses("n 4");
    let id = person.saved.as_ref().unwrap().id.clone();
    person = person.on_a_disk_that_waits();
    person.happens(Happened::NotSaved {
        id: id.clone(),
        fault: full(),
    });
    let mut person = person.presses("3").sees("NOT SAVED");
    person.happens(Happened::Saved { id, rev: 9 });
    person.does_not_see("NOT SAVED").sees("saved");
}

#[test]
fn the_program_ends_only_once_everything_was_tried() {
    let (person, id) = waits_for_the_disk("3 q");
    let mut person = person.sees("The program ends as soon as");
    assert!(!person.asked().contains(&Effect::Quit));
    person.happens(Happened::Saved { id, rev: 9 });
    person.happens(Happened::CaughtUp);
    assert_eq!(person.asked().last(), Some(&Effect::Quit));
}

#[test]
fn what_fails_while_the_program_is_to_end_is_asked_about() {
    let (mut person, id) = waits_for_the_disk("3 q");
    person.happens(Happened::NotSaved { id, fault: full() });
    person.happens(Happened::CaughtUp);
    let person = person.sees("If you stop now, they are lost");
    assert!(!person.asked().contains(&Effect::Quit));
    assert_eq!(person.presses("3").asked().last(), Some(&Effect::Quit));
}

#[test]
fn nobody_waits_for_a_disk_without_end() {
    let (person, _) = waits_for_the_disk("3 q q");
    let person = person.sees("The disk has not answered yet");
    assert!(!person.asked().contains(&Effect::Quit));
    assert_eq!(person.presses("3").asked().last(), Some(&Effect::Quit));
}

#[test]
fn a_disk_that_answers_at_last_ends_the_program_whatever_is_asked_meanwhile() {
    for keys in ["3 q q", "3 q q q q"] {
        let (mut person, id) = waits_for_the_disk(keys);
        person.happens(Happened::Saved { id, rev: 9 });
        person.happens(Happened::CaughtUp);
        assert_eq!(person.asked().last(), Some(&Effect::Quit), "{keys}");
    }
    let (person, _) = waits_for_the_disk("3 q q q q 1");
    let mut person = person.does_not_see("The disk has not answered yet");
    person.happens(Happened::CaughtUp);
    assert!(!person.asked().contains(&Effect::Quit));
}

#[test]
fn whoever_goes_on_instead_does_not_end_the_program() {
    for keys in ["3 q Right", "3 q Right n x", "3 q e Esc"] {
        let (mut person, _) = waits_for_the_disk(keys);
        person.happens(Happened::CaughtUp);
        assert!(!person.asked().contains(&Effect::Quit), "{keys}");
    }
}

#[test]
fn a_session_is_left_once_it_is_saved() {
    let (mut person, id) = waits_for_the_disk("3 Esc");
    person = person.sees("Still saving").does_not_see("Your sessions\n");
    person.happens(Happened::Saved { id, rev: 9 });
    person.happens(Happened::CaughtUp);
    person.sees("Your sessions");
}

#[test]
fn a_session_is_not_left_where_it_could_not_be_saved() {
    let (mut person, id) = waits_for_the_disk("3 Esc");
    person.happens(Happened::NotSaved { id, fault: full() });
    person.happens(Happened::CaughtUp);
    let person = person.sees("Stay here");
    let is_closing = |effect: &Effect| matches!(effect, Effect::Close(_));
    assert!(!person.asked().iter().any(is_closing));
}

#[test]
fn the_file_that_alone_holds_a_session_is_named_at_the_end_wherever_the_person_is() {
    let mut person = Person::new().presses("n 4");
    let id = person.saved.as_ref().unwrap().id.clone();
    person.happens(Happened::NotSaved {
        id: id.clone(),
        fault: full(),
    });
    let path = std::path::PathBuf::from("/media/stick/one.ron");
    person.happens(Happened::SavedElsewhere {
        id,
        path: path.clone(),
    });
    let person = person.presses("Esc").sees("Your sessions");
    assert_eq!(person.front().only_elsewhere(), [path]);
}

#[test]
fn nothing_is_written_in_a_session_that_can_only_be_read() {
    let why = Phrase::HolderSelf;
    let session = example(Language::En).unwrap();
    let person = Person::new().opens_to_read(session, why).sees("read only");
    let person = person
        .presses("o Home Down Down Enter")
        .sees("What is your enterprise called?")
        .presses("Enter")
        .sees("leave the field")
        .types("x")
        .sees("still saving");
    assert!(written(&person).is_empty());
    let person = person
        .pastes("a long text")
        .sees("still saving")
        .presses("n")
        .types("x");
    assert!(person.saved.is_none() && written(&person).is_empty());
}
