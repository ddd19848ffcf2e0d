//! A disk that is full, and has room again, while a person answers.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::ground::{Ground, SEEDED, SEEDED_REV, short_session};
use crate::oracle::{Given, Wrong, starts_anew};
use crate::person::{Person, Waited};
use crate::scenario::SAVED_AGAIN;
use crate::storm::digits;
use crate::tally::{Tally, count, each};
use crate::tools::{Need, can, does};

/// How soon the screen must say that an answer is not saved.
const TOLD: Duration = Duration::from_secs(1);

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
    let mut tally = Tally::of("full disk, filled and freed (D5)");
    let sizes = [
        "64k", "96k", "128k", "192k", "256k", "64k", "96k", "128k", "192k", "256k",
    ];
    let cycles = count(50, 500) / sizes.len();
    for (size, outcomes) in sizes
        .iter()
        .zip(each(10, &sizes, |_, size| fill(size, cycles)))
    {
        for (number, outcome) in outcomes.into_iter().enumerate() {
            tally.counts(&format!("{size}, cycle {number}"), outcome);
        }
    }
    tally.ends_well();
}

/// So many fillings of one disk, the last of them with a kill before there is room again.
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
        person.types(&digit);
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
    // What the screen says of an earlier cycle must be gone.
    person.sees("saved ");
    disk.fills();
    let start = Instant::now();
    types(person, 1);
    if person.sees_one_of(Duration::from_secs(20), &["NOT SAVED"]) != Waited::Seen {
        return amiss(format!("it does not say so: {}", person.screen()));
    }
    if start.elapsed() > TOLD {
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
