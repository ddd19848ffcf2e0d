//! Folders that cannot be written, are gone, or were never there.

use std::fs;
use std::process::Command;
use std::time::Duration;

use crate::ground::{Ground, PROGRAM, SEEDED, SEEDED_REV, short_session};
use crate::oracle::{Given, Wrong, starts_anew};
use crate::person::{Person, Waited};
use crate::scenario::SAVED_AGAIN;
use crate::tally::{Tally, each};
use crate::tools::{Need, can, does};

/// How often each is tried.
const TIMES: [(); 20] = [(); 20];

/// How long a person waits.
const PATIENCE: Duration = Duration::from_secs(20);

const fn amiss(what: String) -> Result<(), Wrong> {
    Err(Wrong::Amiss(what))
}

/// The program says a sentence and ends, or shows its screen with one; it does not stop by mistake.
fn says_so(person: &mut Person, words: &[&str]) -> Result<(), Wrong> {
    let waited = person.sees_one_of(PATIENCE, words);
    let raw = String::from_utf8_lossy(&person.raw()).into_owned();
    if waited != Waited::Seen || raw.contains("panicked at") {
        return amiss(format!("{waited:?}: {raw}"));
    }
    Ok(())
}

struct ReadOnly<'a>(&'a Ground);

impl<'a> ReadOnly<'a> {
    fn over(ground: &'a Ground) -> Self {
        let data = ground.data().to_str().unwrap();
        does("mount", &["--bind", data, data]);
        does("mount", &["-o", "remount,bind,ro", data]);
        Self(ground)
    }
}

impl Drop for ReadOnly<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount")
            .arg("-lq")
            .arg(self.0.data())
            .status();
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_told_and_nothing_is_lost() {
    if !can("a read-only folder", &[Need::Root]) {
        return;
    }
    let mut tally = Tally::of("read-only folder (D6)");
    for outcome in each(2, &TIMES, |_, ()| read_only()) {
        tally.counts("read-only", outcome);
    }
    tally.ends_well();
}

fn read_only() -> Result<(), Wrong> {
    let ground = Ground::new();
    ground.seed(&short_session());
    let bytes = fs::read(ground.session(SEEDED)).unwrap();
    for arguments in [&["open", SEEDED][..], &["new"]] {
        let read_only = ReadOnly::over(&ground);
        let mut person = ground.starts(arguments);
        let words = [
            "cannot be written",
            "could not be",
            "nothing keeps another window",
        ];
        says_so(&mut person, &words)?;
        if person.sees_one_of(Duration::ZERO, &["Where do you stand"]) == Waited::Seen {
            // It goes on: then what is answered is not said to be saved here.
            person.types("1");
            says_so(&mut person, &["NOT SAVED", "kept in"])?;
        }
        drop(person);
        drop(read_only);
    }
    if fs::read(ground.session(SEEDED)).unwrap() == bytes {
        starts_anew(&ground)
    } else {
        Err(Wrong::Lost("the file changed".to_owned()))
    }
}

#[test]
fn a_folder_that_is_removed_while_a_person_answers_is_told_and_nothing_is_lost() {
    let mut tally = Tally::of("data folder removed while running (D6)");
    for outcome in each(10, &TIMES, |_, ()| removed()) {
        tally.counts("removed", outcome);
    }
    tally.ends_well();
}

fn removed() -> Result<(), Wrong> {
    let ground = Ground::new();
    ground.seed(&short_session());
    let given = Given::new(SEEDED_REV, "12");
    let mut person = ground.resumes();
    person.types("1");
    ground.acknowledges(&mut person, SEEDED_REV + 1, SAVED_AGAIN);
    fs::remove_dir_all(ground.data()).unwrap();
    person.types("2");
    let start = std::time::Instant::now();
    let is_saved = |start: std::time::Instant| {
        ground.last_acknowledged() == Some(SEEDED_REV + 2) && start.elapsed() < PATIENCE
    };
    while !is_saved(start) && !person.screen().contains("NOT SAVED") {
        if start.elapsed() > Duration::from_secs(1) {
            return amiss(format!("it says nothing: {}", person.screen()));
        }
        crate::ground::breathe();
    }
    fs::create_dir_all(ground.sessions()).unwrap();
    if !ground.acknowledges(&mut person, SEEDED_REV + 2, SAVED_AGAIN) {
        return amiss(format!("not saved in time: {}", person.screen()));
    }
    given.holds(&ground.session(SEEDED), Some(SEEDED_REV + 2))?;
    person.presses("q").ends();
    starts_anew(&ground)
}

#[test]
fn a_home_that_is_not_there_is_told() {
    let mut tally = Tally::of("home on a missing mount (D6)");
    for outcome in each(2, &TIMES, |_, ()| nowhere()) {
        tally.counts("no home", outcome);
    }
    tally.ends_well();
}

fn nowhere() -> Result<(), Wrong> {
    let ground = Ground::new();
    let file = ground.work().join("file");
    fs::write(&file, "not a folder").unwrap();
    for arguments in [&["new"][..], &[]] {
        let mut command = ground.command(PROGRAM, &[], arguments);
        command.env("HOME", file.join("home"));
        command.env_remove("VISES_DATA_DIR");
        let mut person = Person::runs(command, (80, 24));
        // The first page asks for a language and needs no folder.
        let first = if arguments.is_empty() {
            "Go to your sessions"
        } else {
            "NOT SAVED"
        };
        says_so(
            &mut person,
            &["could not be", "cannot be", "No place", first],
        )?;
    }
    Ok(())
}
