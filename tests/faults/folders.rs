//! Folders that cannot be written, are gone, or were never there.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::ground::{Ground, PROGRAM, SEEDED, SEEDED_REV, short_session};
use crate::oracle::{Given, Wrong, files_below, starts_anew};
use crate::person::{Person, Waited};
use crate::scenario::SAVED_AGAIN;
use crate::tally::{Tally, each, print_line};
use crate::tiers::per_tier;
use crate::tools::{Need, can, does};

/// How often each is tried.
const TIMES: [(); OFTEN] = [(); OFTEN];
const OFTEN: usize = per_tier(1, 20, 20);

/// How long a person waits.
const PATIENCE: Duration = Duration::from_secs(20);

const fn amiss(what: String) -> Result<(), Wrong> {
    Err(Wrong::Amiss(what))
}

/// The program prints a sentence and exits, or shows one on its screen; it does not crash.
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
fn a_read_only_folder_is_reported_and_nothing_is_lost() {
    if !can("a read-only folder", &[Need::Root]) {
        return;
    }
    let mut tally = Tally::of("read-only folder");
    for outcome in each(2, &TIMES, |_, ()| read_only()) {
        tally.counts("read-only", outcome);
    }
    tally.ends_well();
}

/// The words on the screen if nothing can be saved here.
const UNSAVED: [&str; 3] = [
    "NOT SAVED",
    "The disk cannot be written to",
    "You can answer all the same",
];

/// Comes to the page of a session, from the first page if there is one, and is warned there that nothing
/// can be saved; then goes to the first question.
fn is_warned_first(person: &mut Person, arguments: &[&str]) -> Result<(), Wrong> {
    if !arguments.contains(&"new") && !arguments.contains(&"open") {
        person.sees("our sessions");
        if person.screen().contains("Go to your sessions") {
            person.presses("Esc").sees("Your sessions");
        }
        person.presses("n");
    }
    person.sees("other route");
    says_so(person, &UNSAVED)?;
    person
        .goes_to_the_first_question()
        .sees("Where do you stand");
    Ok(())
}

/// Saves in another folder, and finds the file there.
fn saves_elsewhere(person: &mut Person, folder: &Path, given: &Given) -> Result<(), Wrong> {
    person.presses("F2").sees("In which folder?");
    let path = folder.display().to_string();
    person.types(&path).presses("Enter");
    says_so(person, &["saved elsewhere"])?;
    let copies = files_below(folder);
    let [copy] = &copies[..] else {
        return amiss(format!("in the other folder: {copies:?}"));
    };
    given.holds(copy, Some(given.from + given.digits.len() as u64))?;
    Ok(())
}

fn read_only() -> Result<(), Wrong> {
    let ground = Ground::new();
    ground.seed(&short_session());
    let bytes = fs::read(ground.session(SEEDED)).unwrap();
    for arguments in [&["open", SEEDED][..], &["new"], &[]] {
        let read_only = ReadOnly::over(&ground);
        let mut person = ground.starts(arguments);
        is_warned_first(&mut person, arguments)?;
        let opens = arguments.contains(&"open");
        person.chooses("1").sees("1 (\u{2022})");
        says_so(&mut person, &["NOT SAVED"])?;
        let stick = tempfile::tempdir().unwrap();
        let from = if opens { SEEDED_REV } else { 0 };
        saves_elsewhere(&mut person, stick.path(), &Given::new(from, "1"))?;
        // The answers are safe in the other folder, so nothing is asked.
        person.presses("Ctrl-C");
        if !person.ends().success() {
            return amiss("it did not end well".to_owned());
        }
        drop(read_only);
    }
    if fs::read(ground.session(SEEDED)).unwrap() == bytes {
        starts_anew(&ground)
    } else {
        Err(Wrong::Lost("the file changed".to_owned()))
    }
}

#[test]
fn a_folder_removed_while_answering_is_reported_and_nothing_is_lost() {
    let mut tally = Tally::of("data folder removed while running");
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
    person.chooses("1");
    ground.acknowledges(&mut person, SEEDED_REV + 1, SAVED_AGAIN);
    fs::remove_dir_all(ground.data()).unwrap();
    person.chooses("2");
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
    person.presses("Ctrl-C").ends();
    starts_anew(&ground)
}

#[test]
fn a_missing_home_is_reported_before_the_first_question() {
    let mut tally = Tally::of("home on a missing mount");
    for outcome in each(2, &TIMES, |_, ()| nowhere()) {
        tally.counts("no home", outcome);
    }
    tally.ends_well();
}

fn nowhere() -> Result<(), Wrong> {
    let ground = Ground::new();
    let file = ground.work().join("file");
    fs::write(&file, "not a folder").unwrap();
    for arguments in [&["--language", "en", "new"][..], &["--language", "en"]] {
        let mut command = ground.command(PROGRAM, &[], arguments);
        command.env("HOME", file.join("home"));
        command.env_remove("VISES_DATA_DIR");
        homeless(Person::runs(command, (80, 24)), arguments)?;
    }
    Ok(())
}

/// A person whose account has no home folder, and for whom no variable names one.
const NOBODY: [&str; 6] = [
    "setpriv",
    "--reuid",
    "54321",
    "--regid",
    "54321",
    "--clear-groups",
];

#[test]
fn an_account_without_a_home_is_warned_before_the_first_question() {
    let fault = "HOME unset";
    if !can(fault, &[Need::Root, Need::Program("setpriv")]) {
        return;
    }
    let starts = Command::new(NOBODY[0])
        .args(&NOBODY[1..])
        .args([PROGRAM, "--version"])
        .output();
    if !starts.unwrap().status.success() {
        print_line(&format!(
            "skipped: {fault} because others may not start the program where it lies"
        ));
        return;
    }
    let mut tally = Tally::of(fault);
    for outcome in each(2, &TIMES, |_, ()| without_home()) {
        tally.counts("no home", outcome);
    }
    tally.ends_well();
}

fn without_home() -> Result<(), Wrong> {
    let ground = Ground::new();
    for arguments in [&["--language", "en", "new"][..], &["--language", "en"]] {
        let before = NOBODY.map(str::to_owned);
        let mut command = ground.command(PROGRAM, &before, arguments);
        for name in ["HOME", "VISES_DATA_DIR", "VISES_ACKNOWLEDGE"] {
            command.env_remove(name);
        }
        command.cwd("/");
        homeless(Person::runs(command, (80, 24)), arguments)?;
    }
    Ok(())
}

/// Without a place for sessions, a person is warned, answers all the same, and saves elsewhere.
fn homeless(mut person: Person, arguments: &[&str]) -> Result<(), Wrong> {
    is_warned_first(&mut person, arguments)?;
    person.chooses("1").sees("1 (\u{2022})");
    says_so(&mut person, &["NOT SAVED"])?;
    let stick = tempfile::tempdir().unwrap();
    fs::set_permissions(stick.path(), Permissions::from_mode(0o777)).unwrap();
    saves_elsewhere(&mut person, stick.path(), &Given::new(0, "1"))?;
    person.presses("Ctrl-C");
    if person.ends().success() {
        Ok(())
    } else {
        amiss("it did not end well".to_owned())
    }
}
