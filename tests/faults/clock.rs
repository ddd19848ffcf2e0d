//! Clocks that jump while a person answers, and between two starts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rustix::process::Signal;

use crate::ground::{Ground, SEEDED, SEEDED_REV, short_session};
use crate::oracle::{Given, Wrong, starts_anew};
use crate::tally::{Tally, each};
use crate::tiers::per_tier;
use crate::tools::{Need, can};

/// Where the library that fakes the time may be.
const LIBRARIES: [&str; 3] = [
    "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1",
    "/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1",
    "/usr/lib/faketime/libfaketime.so.1",
];

/// Times, in the library's notation: an hour back, years back and forward, the epoch, and the
/// moments before clocks in Brussels change.
const TIMES: [&str; 8] = [
    "-1h",
    "-10y",
    "+50y",
    "@1970-01-01 00:00:01",
    "@2026-03-29 01:59:59",
    "@2026-10-25 02:59:59",
    "-1d",
    "+1d",
];

/// How long a person waits. Nothing is promised here of how long saving takes, and the machine may be
/// busy with something else.
const PATIENCE: Duration = Duration::from_secs(30);

#[test]
fn whatever_the_clock_says_the_latest_revision_counts() {
    let library = LIBRARIES
        .into_iter()
        .find(|path| fs::exists(path).unwrap_or(false));
    let check = "a clock that jumps";
    let Some(library) = library else {
        can(check, &[Need::File(LIBRARIES[0])]);
        return;
    };
    let mut tally = Tally::of("clock that jumps during a session");
    let cases: Vec<&str> = TIMES
        .into_iter()
        .cycle()
        .take(per_tier(8, 8 * 20, 8 * 20))
        .collect();
    let outcomes = each(4, &cases, |_, time| jump(library, time));
    for (time, outcome) in cases.iter().zip(outcomes) {
        tally.counts(time, outcome);
    }
    tally.ends_well();
}

/// The day in Brussels by a clock that shows another time.
fn day_by(library: &str, time: &str) -> String {
    let output = Command::new("date")
        .arg("+%F")
        .env("LD_PRELOAD", library)
        .env("FAKETIME", time)
        .env("TZ", "Europe/Brussels")
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// The day on which the first question was answered last.
fn stamped(path: &Path) -> String {
    let file = fs::read_to_string(path).unwrap();
    let answer = file.split("\"standing\": (").nth(1);
    let day = answer.and_then(|answer| answer.split("day: \"").nth(1));
    let day = day.and_then(|rest| rest.split('"').next());
    day.unwrap_or_default().to_owned()
}

fn jump(library: &str, time: &str) -> Result<(), Wrong> {
    let ground = Ground::in_memory();
    ground.seed(&short_session());
    let clock = ground.home().join("clock");
    let shows = |time: &str| fs::write(&clock, format!("{time}\n")).unwrap();
    let before = [
        "env".to_owned(),
        format!("LD_PRELOAD={library}"),
        format!("FAKETIME_TIMESTAMP_FILE={}", clock.display()),
        "FAKETIME_NO_CACHE=1".to_owned(),
        "FAKETIME_DONT_FAKE_MONOTONIC=1".to_owned(),
        "TZ=Europe/Brussels".to_owned(),
    ];
    let given = Given::new(SEEDED_REV, "1234");
    let path = ground.session(SEEDED);
    let amiss = |what: String| Err(Wrong::Amiss(what));
    shows("+0");
    let mut person = ground.starts_under(&before, &["open", SEEDED]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand")
        .chooses("1");
    let mut rev = SEEDED_REV + 1;
    if !ground.acknowledges(&mut person, rev, PATIENCE) {
        return amiss(format!("not saved: {}", person.screen()));
    }
    // Midnight may come between the jump and the answer.
    let day = day_by(library, time);
    shows(time);
    person.chooses("2");
    rev += 1;
    if !ground.acknowledges(&mut person, rev, PATIENCE) {
        return amiss(format!("not saved after the jump: {}", person.screen()));
    }
    person.presses("Ctrl-C");
    if !person.ends().success() {
        return amiss("it did not end well".to_owned());
    }
    given.holds(&path, Some(rev))?;
    let stamp = stamped(&path);
    let expected = [day_by(library, time), day];
    if !expected.contains(&stamp) {
        return amiss(format!("stamped {stamp:?}, not one of {expected:?}"));
    }
    let mut person = ground.starts_under(&before, &["open", SEEDED]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand")
        .chooses("3");
    rev += 1;
    if !ground.acknowledges(&mut person, rev, PATIENCE) {
        return amiss(format!("not saved when opened again: {}", person.screen()));
    }
    person.sends(Signal::KILL).ends();
    given.holds(&path, Some(rev))?;
    goes_on_from_the_latest(&ground, &path, rev - 1)?;
    starts_anew(&ground)
}

/// The versions that were kept, by other clocks: the highest revision is gone on from.
fn goes_on_from_the_latest(ground: &Ground, path: &PathBuf, latest: u64) -> Result<(), Wrong> {
    let bytes = fs::read(path).unwrap();
    fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
    ground.forgets();
    let mut person = ground.starts(&[]);
    person
        .sees("damaged")
        .presses("r")
        .goes_to_the_first_question()
        .sees("Where do you stand")
        .chooses("4");
    if !ground.acknowledges(&mut person, latest + 1, PATIENCE) {
        let last = ground.last_acknowledged();
        return Err(Wrong::Lost(format!(
            "it went on to {last:?}, not from {latest}"
        )));
    }
    person.presses("Ctrl-C").ends();
    Ok(())
}
