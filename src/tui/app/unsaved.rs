//! Stories of people who go on, leave and stop while something is not on the disk.

use std::path::PathBuf;

use ratatui::layout::Size;

use super::person::Person;
use crate::app::effect::Effect;
use crate::app::event::Event;
use crate::session::key::SessionId;
use crate::store::fault::{Doing, FaultKind, StoreFault};
use crate::store::writer::job::{Job, JobDone};
use crate::text::{Language, Localizer};
use crate::tui::look::Look;

fn full() -> StoreFault {
    StoreFault::new(
        Doing::Writing,
        std::path::Path::new("/x"),
        FaultKind::NoSpace,
    )
}

/// A session that the full disk did not take.
fn not_saved(id: SessionId) -> JobDone {
    let (rev, fault) = (1, full());
    JobDone::NotSaved { rev, id, fault }
}

/// The disk that was waited for does that, and nothing else is left to do.
fn answers_at_last(person: &mut Person, done: JobDone) {
    person.happens(Event::Written(done));
    person.happens(Event::Written(JobDone::CaughtUp));
}

/// The disk is full.
fn cannot_be_saved(person: &mut Person) {
    let id = person.saved().unwrap().id.clone();
    person.happens(Event::Written(not_saved(id)));
}

#[test]
fn while_saving_fails_the_page_says_so_and_offers_another_folder() {
    let mut person = Person::new().presses("n Enter 4 @standing");
    let id = person.saved().unwrap().id.clone();
    person.happens(Event::Written(not_saved(id.clone())));
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
        matches!(&asked, Some(Effect::Write(Job::SaveCopy { folder, .. })) if folder.ends_with("stick")),
        "{asked:?}"
    );
    let path = PathBuf::from("/media/stick/one.ron");
    person.happens(Event::Written(JobDone::CopySaved {
        rev: 1,
        id: id.clone(),
        path: path.clone(),
    }));
    let mut person = person.sees("saved elsewhere").sees("/media/stick/one.ron");
    assert_eq!(
        person.app().visit().only_elsewhere(),
        std::slice::from_ref(&path)
    );
    let rev = person.saved().unwrap().rev;
    person.happens(Event::Written(JobDone::Saved { id, rev }));
    let person = person.sees("saved").does_not_see("elsewhere");
    assert!(person.app().visit().only_elsewhere().is_empty());
}

#[test]
fn on_the_smallest_screen_all_choices_stay_in_sight_while_saving_fails() {
    for language in Language::ALL {
        let size = Size::new(60, 16);
        let mut person = Person::with(Localizer::new(language), size, &Look::FULL)
            .opens_the_example()
            .presses("1 @standing");
        cannot_be_saved(&mut person);
        let screen = person.screen();
        for choice in 1..=4 {
            let is_seen = screen.contains(&format!("{choice} ("));
            assert!(is_seen, "{language}, choice {choice}:\n{screen}");
        }
    }
}

#[test]
fn quitting_unsaved_asks_and_offers_another_folder() {
    let mut person = Person::new().presses("n Enter 4 @standing");
    cannot_be_saved(&mut person);
    let person = person.presses("Ctrl-c").sees("NOT SAVED");
    assert!(!person.asked().contains(&Effect::Quit));
    person.presses("2").sees("In which folder?");
}

#[test]
fn nobody_is_asked_any_more_about_what_is_saved_after_all() {
    for (keys, asked, here) in [
        ("Ctrl-c", "Yes, stop and lose", "Where do you stand"),
        ("Esc q", "Stay here", "Go on: Name of the enterprise"),
    ] {
        let mut person = Person::new().presses("n Enter 4 @standing");
        cannot_be_saved(&mut person);
        let id = person.saved().unwrap().id.clone();
        let mut person = person.presses(keys).sees(asked);
        person.happens(Event::Written(JobDone::Saved { id, rev: 9 }));
        person
            .does_not_see(asked)
            .sees("Everything is saved now.")
            .sees(here);
    }
}

#[test]
fn a_session_that_is_not_saved_is_not_left_and_the_program_asks_before_it_ends() {
    let mut person = Person::new().presses("n Enter 4 @standing");
    cannot_be_saved(&mut person);
    let person = person.presses("Esc q").sees("Stay here").presses("1");
    assert!(
        !person
            .asked()
            .iter()
            .any(|effect| matches!(effect, Effect::Write(Job::Close(_))))
    );
    person
        .sees("NOT SAVED")
        .presses("q 2")
        .sees("In which folder?");
}

/// A session with one answer, and another one on its way to a disk that does not answer.
fn waits_for_the_disk(keys: &str) -> (Person, SessionId) {
    let person = Person::new().presses("n Enter 4 @standing");
    let id = person.saved().unwrap().id.clone();
    let person = person.on_a_disk_that_waits().presses(keys);
    (person.sees("saving"), id)
}

#[test]
fn quitting_unsaved_asks_even_where_a_field_is_open() {
    let mut person = Person::new().presses("n Enter 4").types("The");
    cannot_be_saved(&mut person);
    let person = person.on_a_disk_that_waits().types(" Button");
    let person = person.presses("Ctrl-C").sees("NOT SAVED");
    assert!(!person.asked().contains(&Effect::Quit));
    person.presses("2").sees("In which folder?");
}

#[test]
fn what_is_not_saved_is_not_said_to_be_saving_with_the_next_answer() {
    let mut person = Person::new().presses("n Enter 4 @standing");
    let id = person.saved().unwrap().id.clone();
    person = person.on_a_disk_that_waits();
    person.happens(Event::Written(not_saved(id.clone())));
    let mut person = person.presses("3").sees("NOT SAVED");
    person.happens(Event::Written(JobDone::Saved { id, rev: 9 }));
    person.does_not_see("NOT SAVED").sees("saved");
}

#[test]
fn the_program_ends_only_once_everything_was_tried() {
    let (person, id) = waits_for_the_disk("3 @standing Ctrl-c");
    let mut person = person.sees("The program ends as soon as");
    assert!(!person.asked().contains(&Effect::Quit));
    answers_at_last(&mut person, JobDone::Saved { id, rev: 9 });
    assert_eq!(person.asked().last(), Some(&Effect::Quit));
}

#[test]
fn what_fails_while_the_program_is_to_end_is_asked_about() {
    let (mut person, id) = waits_for_the_disk("3 @standing Ctrl-c");
    answers_at_last(&mut person, not_saved(id));
    let person = person.sees("If you stop now, they are lost");
    assert!(!person.asked().contains(&Effect::Quit));
    assert_eq!(person.presses("3").asked().last(), Some(&Effect::Quit));
}

#[test]
fn nobody_waits_for_a_disk_without_end() {
    let (person, _) = waits_for_the_disk("3 @standing Ctrl-c Ctrl-c");
    let person = person.sees("The disk has not answered yet");
    assert!(!person.asked().contains(&Effect::Quit));
    assert_eq!(person.presses("3").asked().last(), Some(&Effect::Quit));
}

#[test]
fn a_disk_that_answers_at_last_ends_the_program_whatever_is_asked_meanwhile() {
    for keys in [
        "3 @standing Ctrl-c Ctrl-c",
        "3 @standing Ctrl-c Ctrl-c Ctrl-c Ctrl-c",
    ] {
        let (mut person, id) = waits_for_the_disk(keys);
        answers_at_last(&mut person, JobDone::Saved { id, rev: 9 });
        assert_eq!(person.asked().last(), Some(&Effect::Quit), "{keys}");
    }
    let (person, _) = waits_for_the_disk("3 @standing Ctrl-c Ctrl-c Ctrl-c Ctrl-c 1");
    let mut person = person.does_not_see("The disk has not answered yet");
    person.happens(Event::Written(JobDone::CaughtUp));
    assert!(!person.asked().contains(&Effect::Quit));
}

#[test]
fn whoever_goes_on_instead_does_not_end_the_program() {
    for keys in [
        "3 @standing Ctrl-c Right",
        "3 @standing Ctrl-c Right Esc n x",
        "3 @standing Ctrl-c e Esc",
    ] {
        let (mut person, _) = waits_for_the_disk(keys);
        person.happens(Event::Written(JobDone::CaughtUp));
        assert!(!person.asked().contains(&Effect::Quit), "{keys}");
    }
}

#[test]
fn a_session_is_left_once_it_is_saved() {
    let (mut person, id) = waits_for_the_disk("3 @standing Esc q");
    person = person.sees("Still saving").does_not_see("Your sessions\n");
    answers_at_last(&mut person, JobDone::Saved { id, rev: 9 });
    person.sees("Your sessions");
}

#[test]
fn a_session_is_not_left_where_it_could_not_be_saved() {
    let (mut person, id) = waits_for_the_disk("3 @standing Esc q");
    answers_at_last(&mut person, not_saved(id));
    let person = person.sees("Stay here");
    let is_closing = |effect: &Effect| matches!(effect, Effect::Write(Job::Close(_)));
    assert!(!person.asked().iter().any(is_closing));
}

#[test]
fn the_file_that_alone_holds_a_session_is_named_at_the_end_wherever_the_person_is() {
    let mut person = Person::new().presses("n Enter 4 @standing");
    let id = person.saved().unwrap().id.clone();
    person.happens(Event::Written(not_saved(id.clone())));
    let path = PathBuf::from("/media/stick/one.ron");
    person.happens(Event::Written(JobDone::CopySaved {
        rev: 1,
        id,
        path: path.clone(),
    }));
    let person = person.presses("Esc q").sees("Your sessions");
    assert_eq!(person.app().visit().only_elsewhere(), [path]);
}

#[test]
fn what_was_kept_beside_a_changed_file_is_told_when_it_is_left_and_at_the_end() {
    for done in [Event::VersionRestored, Event::Removed] {
        let mut person = Person::new().presses("n Enter 4 @standing");
        let id = person.saved().unwrap().id.clone();
        let kept = PathBuf::from("/data/conflicts/one.ron");
        person.happens(Event::Written(JobDone::Conflict {
            rev: 1,
            id: id.clone(),
            kept: kept.clone(),
        }));
        let mut person = person
            .sees("/data/conflicts/one.ron")
            .presses("Esc q")
            .sees("Your sessions")
            .sees("/data/conflicts/one.ron")
            .presses("Down")
            .does_not_see("/data/conflicts");
        assert_eq!(person.app().visit().kept_beside(), [kept]);
        person.happens(done(id));
        assert!(person.app().visit().kept_beside().is_empty());
    }
}
