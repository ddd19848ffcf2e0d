//! Several windows on one session, and disks on which nothing can be locked.

use std::fs::{self, File};
use std::time::{Duration, Instant};

use rustix::fs::{FlockOperation, flock};
use rustix::process::Signal;

use crate::ground::{Ground, SEEDED, SEEDED_REV, breathe, short_session};
use crate::oracle::{Given, Wrong, files_below, read, starts_anew};
use crate::person::{Person, Waited};
use crate::storm::digits;
use crate::syscalls::watching_main;
use crate::tally::{Tally, each};
use crate::tiers::per_tier;
use crate::tools::{Need, can};

const PATIENCE: Duration = Duration::from_secs(20);

const OPEN: &str = "other route";
const READS: &str = "Another window of vises has";

#[test]
fn of_several_windows_one_writes() {
    let mut tally = Tally::of("two or eight windows on one session");
    // One race in ten is of eight.
    let homes: Vec<usize> = (0..per_tier(1, 50, 50)).collect();
    let outcomes = each(2, &homes, |_, _| {
        let ground = Ground::new();
        ground.seed(&short_session());
        let race = |number| race(&ground, if number == 0 { 8 } else { 2 });
        (0..per_tier(2, 10, 10)).map(race).collect::<Vec<_>>()
    });
    for (number, outcome) in outcomes.into_iter().flatten().enumerate() {
        tally.counts(&format!("race {number}"), outcome);
    }
    tally.ends_well();
}

fn race(ground: &Ground, windows: usize) -> Result<(), Wrong> {
    let amiss = |what: String| Err(Wrong::Amiss(what));
    let path = ground.session(SEEDED);
    let before = read(&path).map_err(Wrong::Torn)?;
    let given = Given::new(before.rev, &digits(2, before.standing.as_deref()));
    let [answer, other] = [0, 1].map(|which| char::from(given.digits[which]).to_string());
    let persons: Vec<Person> = (0..windows)
        .map(|_| ground.starts(&["open", SEEDED]))
        .collect();
    let (mut writers, mut readers) = (Vec::new(), Vec::new());
    for person in persons {
        if person.sees_one_of(PATIENCE, &[OPEN]) != Waited::Seen {
            return amiss(format!("it does not open: {}", person.screen()));
        }
        if person.screen().contains(READS) {
            readers.push(person);
        } else {
            writers.push(person);
        }
    }
    let [writer] = &mut writers[..] else {
        return amiss(format!("{} windows of {windows} write", writers.len()));
    };
    for reader in &mut readers {
        reader
            .goes_to_the_first_question()
            .sees("Where do you stand");
        reader.chooses(&other).presses("Ctrl-C");
    }
    writer
        .goes_to_the_first_question()
        .sees("Where do you stand");
    writer.chooses(&answer);
    if !ground.acknowledges(writer, before.rev + 1, PATIENCE) {
        return amiss(format!("the writer does not save: {}", writer.screen()));
    }
    for reader in &mut readers {
        reader.ends();
    }
    let found = given.holds(&path, Some(before.rev + 1))?;
    if found.rev != before.rev + 1 {
        return Err(Wrong::Torn("a reader wrote".to_owned()));
    }
    writer.sends(Signal::KILL).ends();
    let file = File::options()
        .read(true)
        .write(true)
        .open(path.with_extension("lock"))
        .unwrap();
    let start = Instant::now();
    while flock(&file, FlockOperation::NonBlockingLockExclusive).is_err() {
        if start.elapsed() > Duration::from_millis(100) {
            return amiss("the lock outlives its holder".to_owned());
        }
        breathe();
    }
    Ok(())
}

#[test]
fn without_locks_the_program_says_so_and_keeps_both_versions() {
    if !can("a disk without locks", &[Need::Strace]) {
        return;
    }
    let mut tally = Tally::of("a disk without locks, changed by another");
    for outcome in each(4, &[(); per_tier(1, 20, 20)], |_, ()| without_locks()) {
        tally.counts("without locks", outcome);
    }
    tally.ends_well();
}

fn without_locks() -> Result<(), Wrong> {
    let ground = Ground::new();
    ground.seed(&short_session());
    let path = ground.session(SEEDED);
    let record = ground.home().join("calls");
    let before = watching_main("inject=flock:error=ENOLCK", &record);
    let mut person = ground.starts_under(&before, &["open", SEEDED]);
    person.sees("nothing stops another window");
    let theirs = short_session().replace("rev: 442", "rev: 500");
    fs::write(&path, &theirs).unwrap();
    person
        .goes_to_the_first_question()
        .sees("Where do you stand");
    person.chooses("1").sees("changed by someone else");
    person.presses("Ctrl-C").ends();
    let raw = String::from_utf8_lossy(&person.raw()).into_owned();
    let after = raw.rsplit("\u{1b}[?1049l").next().unwrap_or_default();
    if !after.contains("is kept here") {
        return Err(Wrong::Amiss(format!("at the end it says: {after}")));
    }
    if fs::read_to_string(&path).unwrap() != theirs {
        return Err(Wrong::Lost("the other's file was written over".to_owned()));
    }
    let kept = files_below(&ground.data().join("conflicts"));
    let [kept] = &kept[..] else {
        return Err(Wrong::Lost(format!("kept: {kept:?}")));
    };
    Given::new(SEEDED_REV, "1").holds(kept, Some(SEEDED_REV + 1))?;
    starts_anew(&ground)
}
