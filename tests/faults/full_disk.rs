//! A disk that is full, and has room again, while a person answers.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::ground::{Ground, SEEDED, SEEDED_REV, breathe, short_session};
use crate::oracle::{Given, Wrong, starts_anew};
use crate::person::{Person, Waited};
use crate::scenario::SAVED_AGAIN;
use crate::storm::digits;
use crate::tally::{Tally, each};
use crate::tiers::per_tier;
use crate::tools::{Need, can, does};

/// How soon the screen must say that an answer is not saved.
const REPORTED_WITHIN: Duration = Duration::from_secs(1);

/// A small disk in memory, mounted as long as it lives.
pub(crate) struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    pub(crate) fn of(size: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_str().unwrap().to_owned();
        let size = format!("size={size},mode=700");
        does("mount", &["-t", "tmpfs", "-o", &size, "tmpfs", &path]);
        Self(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    fn filler(&self) -> PathBuf {
        self.path().join("filler")
    }

    /// Writes until there is no room.
    fn fills(&self) {
        let mut file = File::create(self.filler()).unwrap();
        while file.write_all(&[1; 1024]).is_ok() {}
    }

    fn empties(&self) {
        fs::remove_file(self.filler()).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount")
            .arg("-lq")
            .arg(self.0.path())
            .status();
    }
}

#[test]
fn on_a_full_disk_the_answer_waits_and_is_saved_when_there_is_room() {
    if !can("a full disk", &[Need::Root]) {
        return;
    }
    let mut tally = Tally::of("full disk, filled and freed");
    let sizes = [
        "64k", "96k", "128k", "192k", "256k", "64k", "96k", "128k", "192k", "256k",
    ];
    let sizes = &sizes[..per_tier(1, sizes.len(), sizes.len())];
    let cycles = per_tier(3, 50, 500) / sizes.len();
    for (size, outcomes) in sizes
        .iter()
        .zip(each(10, sizes, |_, size| fill(size, cycles)))
    {
        for (number, outcome) in outcomes.into_iter().enumerate() {
            tally.counts(&format!("{size}, cycle {number}"), outcome);
        }
    }
    tally.ends_well();
}

/// How often each of the stories on a full disk is played.
const TIMES: [(); STORIES] = [(); STORIES];
const STORIES: usize = per_tier(2, 5, 5);

/// How long a person waits.
const PATIENCE: Duration = Duration::from_secs(20);

#[test]
fn on_a_full_disk_the_person_is_asked_before_the_program_ends_in_an_open_field() {
    if !can("ending on a full disk", &[Need::Root]) {
        return;
    }
    let mut tally = Tally::of("full disk, Ctrl-C in an open field");
    for outcome in each(5, &TIMES, |_, ()| is_asked()) {
        tally.counts("asked", outcome);
    }
    tally.ends_well();
}

fn is_asked() -> Result<(), Wrong> {
    let amiss = |what: &str, person: &Person| {
        let screen = person.screen();
        Err(Wrong::Amiss(format!("{what}: {screen}")))
    };
    let disk = SmallDisk::of("96k");
    let ground = Ground::with_data(disk.path().join("data"));
    ground.seed(&short_session());
    // The note that is kept at the end is a revision too, and leaves the answer as it is.
    let given = Given::new(SEEDED_REV, "122");
    let mut person = ground.resumes();
    person.chooses("1");
    if !ground.acknowledges(&mut person, SEEDED_REV + 1, PATIENCE) {
        return amiss("not saved while there is room", &person);
    }
    disk.fills();
    person.chooses("2").sees("NOT SAVED");
    person.presses("n").sees("leave the field");
    person.types("half a note").sees("half a note");
    // Twice: after a no, the question comes again.
    for _ in 0..2 {
        person.presses("Ctrl-C");
        let asked = ["Your last changes are NOT SAVED"];
        if person.sees_one_of(PATIENCE, &asked) != Waited::Seen {
            return amiss("it does not ask", &person);
        }
        person.presses("Esc").sees("half a note");
        person.sees("NOT SAVED");
    }
    given.holds(&ground.session(SEEDED), Some(SEEDED_REV + 1))?;
    disk.empties();
    if !ground.acknowledges(&mut person, SEEDED_REV + 2, SAVED_AGAIN) {
        return amiss("not saved in time", &person);
    }
    person.sees("saved ").presses("Ctrl-C");
    if !person.ends().success() {
        return amiss("it did not end well", &person);
    }
    given.holds(&ground.session(SEEDED), Some(SEEDED_REV + 2))?;
    let file = fs::read_to_string(ground.session(SEEDED)).unwrap();
    if !file.contains("half a note") {
        return Err(Wrong::Lost("the note that was being written".to_owned()));
    }
    starts_anew(&ground)
}

#[test]
fn on_a_full_disk_another_folder_takes_the_session_until_there_is_room() {
    if !can("saving elsewhere on a full disk", &[Need::Root]) {
        return;
    }
    let mut tally = Tally::of("full disk, saved in another folder");
    for outcome in each(5, &TIMES, |number, ()| saves_elsewhere(number)) {
        tally.counts("elsewhere", outcome);
    }
    tally.ends_well();
}

fn saves_elsewhere(number: usize) -> Result<(), Wrong> {
    let disk = SmallDisk::of("96k");
    let ground = Ground::with_data(disk.path().join("data"));
    ground.seed(&short_session());
    let given = Given::new(SEEDED_REV, "1234");
    let stick = tempfile::tempdir().unwrap();
    let mut person = ground.resumes();
    person.chooses("1");
    if !ground.acknowledges(&mut person, SEEDED_REV + 1, PATIENCE) {
        return Err(Wrong::Amiss(format!("not saved: {}", person.screen())));
    }
    disk.fills();
    let in_place = fs::read(ground.session(SEEDED)).unwrap();
    person.chooses("2").sees("NOT SAVED");
    asks_for(&mut person, stick.path());
    let copies: Vec<PathBuf> = fs::read_dir(stick.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    let [copy] = copies.as_slice() else {
        return Err(Wrong::Amiss(format!("not one copy: {copies:?}")));
    };
    given.holds(copy, Some(SEEDED_REV + 2))?;
    // The next answer goes there too.
    person.chooses("3");
    let start = Instant::now();
    while given.holds(copy, Some(SEEDED_REV + 3)).is_err() {
        if start.elapsed() > PATIENCE {
            return Err(Wrong::Lost(format!("not there: {}", person.screen())));
        }
        breathe();
    }
    if fs::read(ground.session(SEEDED)).unwrap() != in_place {
        return Err(Wrong::Torn("what was in its place changed".to_owned()));
    }
    if number.is_multiple_of(2) {
        ends_elsewhere(&ground, &mut person, copy)?;
        disk.empties();
    } else {
        disk.empties();
        comes_back(&ground, &mut person, &given, copy)?;
    }
    starts_anew(&ground)
}

/// Has the session saved in another folder.
fn asks_for(person: &mut Person, folder: &Path) {
    person.presses("F2").sees("In which folder?");
    let path = folder.display().to_string();
    person.types(&path).presses("Enter").sees("saved elsewhere");
}

/// The program quits, and the copy opens. Nothing is asked, except between the failure in its own
/// place and the report that the other place has it.
fn ends_elsewhere(ground: &Ground, person: &mut Person, copy: &Path) -> Result<(), Wrong> {
    person.sees("saved elsewhere").presses("Ctrl-C");
    if person.sees_one_of(PATIENCE, &["Please confirm"]) == Waited::Seen {
        person.presses("Esc").sees("Where do you stand");
        person.sees("saved elsewhere").presses("Ctrl-C");
    }
    if !person.ends().success() {
        return Err(Wrong::Amiss("it did not end well".to_owned()));
    }
    let checked = ground.asks(&["check", copy.to_str().unwrap()]);
    if checked.status.success() {
        Ok(())
    } else {
        let said = String::from_utf8_lossy(&checked.stderr).into_owned();
        Err(Wrong::Torn(said))
    }
}

/// There is room again: it is saved in its own place, and from then on there alone.
fn comes_back(
    ground: &Ground,
    person: &mut Person,
    given: &Given,
    copy: &Path,
) -> Result<(), Wrong> {
    if !ground.acknowledges(person, SEEDED_REV + 3, SAVED_AGAIN) {
        return Err(Wrong::Amiss(format!("not saved: {}", person.screen())));
    }
    person.chooses("4");
    if !ground.acknowledges(person, SEEDED_REV + 4, PATIENCE) {
        return Err(Wrong::Amiss(format!("not saved: {}", person.screen())));
    }
    person.presses("Ctrl-C").ends();
    given.holds(&ground.session(SEEDED), Some(SEEDED_REV + 4))?;
    if given.holds(copy, Some(SEEDED_REV + 3))?.rev == SEEDED_REV + 3 {
        Ok(())
    } else {
        Err(Wrong::Amiss("the other folder is still used".to_owned()))
    }
}

/// Fills one disk several times, the last time with a kill before there is room again.
fn fill(size: &str, cycles: usize) -> Vec<Result<(), Wrong>> {
    let disk = SmallDisk::of(size);
    let ground = Ground::with_data(disk.path().join("data"));
    ground.seed(&short_session());
    let given = Given::new(SEEDED_REV, &digits(3 * cycles, Some("results")));
    let mut person = ground.resumes();
    let mut outcomes = Vec::new();
    for cycle in 0..cycles {
        let is_last = cycle + 1 == cycles;
        outcomes.push(once(&disk, &ground, &mut person, &given, cycle, is_last));
    }
    outcomes
}

fn once(
    disk: &SmallDisk,
    ground: &Ground,
    person: &mut Person,
    given: &Given,
    cycle: usize,
    is_last: bool,
) -> Result<(), Wrong> {
    let path = ground.session(SEEDED);
    // Two answers in the cycles of even number, three in the others.
    let earlier = 5 * (cycle / 2) + 2 * (cycle % 2);
    let types = |person: &mut Person, which: usize| {
        let digit = char::from(given.digits[earlier + which]).to_string();
        person.chooses(&digit);
        given.from + (earlier + which) as u64 + 1
    };
    let amiss = |what: String| Err(Wrong::Amiss(what));
    let saved = types(person, 0);
    if !ground.acknowledges(person, saved, SAVED_AGAIN) {
        return amiss(format!(
            "not saved while there is room: {}",
            person.screen()
        ));
    }
    // The message of an earlier cycle must be gone.
    person.sees("saved ");
    disk.fills();
    let start = Instant::now();
    types(person, 1);
    if person.sees_one_of(Duration::from_secs(20), &["NOT SAVED"]) != Waited::Seen {
        return amiss(format!("it does not say so: {}", person.screen()));
    }
    if start.elapsed() > REPORTED_WITHIN {
        return amiss(format!("it said so after {:?}", start.elapsed()));
    }
    if !person.screen().contains("The disk is full") {
        return amiss(format!("it does not say why: {}", person.screen()));
    }
    let found = given.holds(&path, Some(saved))?;
    if found.rev != saved || ground.last_acknowledged() != Some(saved) {
        return Err(Wrong::Lost(
            "it says that something is saved which is not".to_owned(),
        ));
    }
    // Another answer has it tried again at once; without one it is tried again by itself.
    let last = if cycle.is_multiple_of(2) {
        saved + 1
    } else {
        types(person, 2)
    };
    if is_last {
        person.sends(Signal::KILL).ends();
        given.holds(&path, Some(saved))?;
        disk.empties();
        return starts_anew(ground);
    }
    disk.empties();
    if !ground.acknowledges(person, last, SAVED_AGAIN) {
        return amiss(format!("not saved in time: {}", person.screen()));
    }
    given.holds(&path, Some(last)).map(|_| ())
}
