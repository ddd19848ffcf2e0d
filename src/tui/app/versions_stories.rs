//! Stories of people who go back to an earlier version, and who empty the bin.

use super::person::Person;
use crate::app::effect::Effect;
use crate::app::event::Event;
use crate::app::visit::samples;
use crate::session::date::Day;
use crate::store::fault::{Doing, FaultKind, LockOwner, StoreFault};

fn at_home() -> Person {
    Person::new().finds(samples::entries())
}

fn restored(person: &Person) -> Option<std::path::PathBuf> {
    person.asked().iter().find_map(|effect| match effect {
        Effect::RestoreVersion { path, .. } => Some(path.clone()),
        _ => None,
    })
}

#[test]
fn three_keys_go_back_to_the_newest_earlier_version() {
    let person = at_home()
        .presses("v")
        .sees("The Spare Button")
        .presses("Enter");
    assert_eq!(restored(&person), None);
    let person = person.sees("What there is now is kept").presses("Enter");
    let chosen = restored(&person).unwrap();
    assert!(chosen.ends_with("4kq0z8v1x7m2c/48.ron"), "{chosen:?}");
    person
        .sees("Your sessions")
        .sees("The previous one is among the versions");
}

#[test]
fn what_would_be_different_is_told_before_anything_is_asked() {
    at_home()
        .presses("v")
        .sees("Compared with now: one answer fewer and one answer that differs.")
        .sees("on 20 November 2026. 48 changes in all.")
        .presses("Up")
        .sees("one answer fewer, 2 answers more and 3 answers that")
        .sees("Another program");
}

#[test]
fn enter_on_a_second_version_shows_it_among_all_and_it_can_be_a_session_of_its_own() {
    let person = at_home()
        .presses("Down")
        .sees("nothing is merged")
        .presses("Enter");
    let shown = Effect::ListVersions {
        id: samples::id(),
        wanted: Some(samples::sync_conflict()),
    };
    assert_eq!(person.asked().last(), Some(&shown));
    let person = person.sees("4kq0z8v1x7m2c.sync-conflict").presses("a");
    let Some(Effect::Import { path, .. }) = person.asked().last() else {
        panic!("{:?}", person.asked());
    };
    assert_eq!(*path, samples::sync_conflict());
}

#[test]
fn a_second_version_of_a_session_that_is_gone_is_added_as_a_session() {
    let person = at_home().presses("Down Down Enter");
    assert!(matches!(person.asked().last(), Some(Effect::Import { .. })));
    let person = person.presses("v").sees("it has no versions");
    assert!(matches!(person.asked().last(), Some(Effect::Import { .. })));
}

#[test]
fn a_damaged_session_has_versions_too() {
    let person = at_home().presses("End").sees("last good").presses("v");
    let asked = person.asked().last();
    assert!(
        matches!(asked, Some(Effect::ListVersions { id, .. }) if id.as_str() == "9damaged00000"),
        "{asked:?}"
    );
}

#[test]
fn what_does_not_read_says_where_and_why_and_is_not_gone_back_to() {
    let person = at_home()
        .presses("v End")
        .sees("unreadable")
        .sees("line 31, column 7")
        .presses("Enter")
        .sees("line 31, column 7");
    assert_eq!(restored(&person), None);
}

#[test]
fn the_present_version_is_not_gone_back_to() {
    let person = at_home().presses("v Home Enter").sees("as it is now");
    assert_eq!(restored(&person.presses("Enter")), None);
}

#[test]
fn what_another_window_holds_is_refused_with_who_and_what_to_do() {
    let mut person = at_home().presses("v");
    let holder = LockOwner {
        process: 4711,
        since: Day::new(2026, 11, 22).unwrap(),
    };
    let path = std::path::Path::new("/data/sessions/one.lock");
    let kind = FaultKind::Held(Some(holder));
    person.happens(Event::Failed(StoreFault::new(Doing::Locking, path, kind)));
    person
        .sees("open, since 22 November 2026")
        .sees("4711). Close that window first.");
}

#[test]
fn emptying_the_bin_asks_first_and_says_that_it_is_no_secure_erase() {
    let person = at_home()
        .presses("b e")
        .sees("not a secure erase")
        .presses("Enter");
    assert!(
        !person
            .asked()
            .iter()
            .any(|effect| matches!(effect, Effect::Empty(_)))
    );
    let person = person
        .presses("e Down Enter")
        .sees("2 sessions are deleted for good");
    assert!(person.asked().contains(&Effect::Empty(None)));
    person.sees("Nothing here");
}

#[test]
fn one_removed_session_is_deleted_and_the_other_stays() {
    let person = at_home()
        .presses("b x")
        .sees("Delete “The Spare Button” for good")
        .sees("not a secure erase")
        .presses("2")
        .sees("One session is deleted for good")
        .sees("9damaged00000-2.ron")
        .does_not_see("The Spare Button");
    let path = samples::bin()[0].0.clone();
    assert!(person.asked().contains(&Effect::Empty(Some(path))));
}

#[test]
fn what_could_not_be_deleted_is_told_and_still_there() {
    let mut person = at_home().presses("b");
    let path = std::path::Path::new("/data/removed/one");
    let fault = StoreFault::new(Doing::Removing, path, FaultKind::Permission);
    person.happens(Event::Emptied {
        gone: 1,
        fault: Some(fault),
        left: samples::bin(),
    });
    person
        .sees("could not be removed")
        .sees("again.")
        .sees("The Spare Button");
}
