//! The program panics at every point of its own that a story passes, in each thread: the terminal
//! is restored, what was reported as saved is there, and the crash note holds no answer.

use std::collections::BTreeSet;
use std::fs;

use crate::oracle::{Wrong, files_below, starts_anew};
use crate::person::{times, unused_setting};
use crate::scenario::{Run, Scenario};
use crate::stories::disturbed;
use crate::tally::{Tally, each, print_line};
use crate::tiers::per_tier;

/// Enough points to be sure that they are everywhere.
const LEAST: usize = per_tier(10, 50, 50);

#[test]
fn a_panic_at_any_point_gives_the_terminal_back_and_loses_nothing() {
    let mut tally = Tally::of("panic at every point");
    let setting = unused_setting();
    let disturbed = disturbed();
    let stories = each(4, disturbed, |_, scenario| scenario.points());
    let mut met = BTreeSet::new();
    let mut runs = Vec::new();
    for (scenario, points) in disturbed.iter().zip(&stories) {
        for (number, point) in points.iter().enumerate() {
            // Some, or each point once, or each in every story that passes it.
            let is_new = met.insert(point.as_str());
            if per_tier(number.is_multiple_of(4), is_new, true) {
                runs.push((scenario, point.as_str()));
            }
        }
    }
    let outcomes = each(8, &runs, |_, (scenario, point)| {
        panics(scenario, point, &setting)
    });
    let mut missed = 0;
    for ((scenario, point), (struck, outcome)) in runs.iter().zip(outcomes) {
        missed += usize::from(!struck);
        tally.counts(&format!("{}, {point}", scenario.name), outcome);
    }
    print_line(&format!(
        "  panics at {} points, {missed} of {} not met again",
        met.len(),
        runs.len()
    ));
    tally.ends_well();
    assert!(met.len() >= LEAST, "only {} points: {met:?}", met.len());
    assert!(missed * 20 <= runs.len(), "{missed} points were not met");
}

/// Whether it panicked, and what was wrong then.
fn panics(scenario: &Scenario, point: &str, setting: &str) -> (bool, Result<(), Wrong>) {
    let run = scenario.panicking(point);
    let outcome = scenario
        .judges(&run)
        .and_then(|()| {
            if run.panicked {
                ended_well(&run)
            } else {
                Ok(())
            }
        })
        .and_then(|()| gave_back(&run, setting))
        .and_then(|()| {
            if scenario.may_be_damaged {
                Ok(())
            } else {
                starts_anew(&run.ground)
            }
        });
    (run.panicked, outcome)
}

/// It reported the crash once, with the exit code of a panic, and noted it without an answer.
fn ended_well(run: &Run) -> Result<(), Wrong> {
    let amiss = |what: String| Err(Wrong::Amiss(what));
    if run.status.exit_code() != 101 {
        return amiss(format!("it ended with {}", run.status));
    }
    let reports = times(&run.raw, b"a fault of its own");
    if reports != 1 {
        return amiss(format!("its fault was reported {reports} times"));
    }
    for note in files_below(&run.ground.data().join("crashes")) {
        let note = fs::read_to_string(note).unwrap();
        if note.contains(crate::prepared::WRITTEN) || !note.contains("panics.rs") {
            return amiss(format!("the note says {note}"));
        }
    }
    Ok(())
}

/// The terminal is as it was, and its screen was left as often as it was entered.
fn gave_back(run: &Run, setting: &str) -> Result<(), Wrong> {
    let amiss = |what: String| Err(Wrong::Amiss(what));
    if run.setting != setting {
        return amiss(format!("set {}, was {setting}", run.setting));
    }
    for (taken, given_back) in [("?1049h", "?1049l"), ("?2004h", "?2004l")] {
        let [taken, given_back] = [taken, given_back].map(|sequence| {
            let sequence = format!("\u{1b}[{sequence}");
            times(&run.raw, sequence.as_bytes())
        });
        if taken != given_back {
            return amiss(format!("taken {taken} times, given back {given_back}"));
        }
    }
    let last = |sequence: &[u8]| {
        let mut places = run.raw.windows(sequence.len());
        places.rposition(|place| place == sequence)
    };
    if last(b"\x1b[?25h") < last(b"\x1b[?25l") {
        return amiss("the cursor is hidden".to_owned());
    }
    Ok(())
}
