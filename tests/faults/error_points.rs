//! Every call of the system by which the program touches its files fails, once or from then on.

use std::time::Duration;

use crate::oracle::{Wrong, starts_anew};
use crate::scenario::{Run, SAVED_AGAIN, Scenario, Until};
use crate::stories::disturbed;
use crate::syscalls::{Call, Strikes, Thread};
use crate::tally::{Tally, each, tell};
use crate::tiers::per_tier;
use crate::tools::{Need, can};

/// The errors; all but the last also for ever. An interrupted call is tried again by right, so
/// that one that is interrupted for ever never ends.
const ERRORS: [&str; 8] = [
    "ENOSPC", "EDQUOT", "EIO", "EROFS", "EACCES", "EMFILE", "ENOLCK", "EINTR",
];

/// How soon the screen must say that an answer is not saved: in 95 of 100 runs, since a dozen programs
/// and their tracers share the machine; and in all of them.
const TOLD: Duration = Duration::from_secs(1);
const AT_LAST: Duration = Duration::from_secs(10);

/// What tells why something was not done. Where the language is not known it is asked for.
const WHY: [&str; 4] = [
    "could not",
    "is kept here",
    "does not read",
    "Choose your language",
];

/// One call that fails.
struct Failure {
    scenario: &'static Scenario,
    call: Call,
    error: &'static str,
    on: Strikes,
    until: Until,
}

#[test]
fn an_error_at_any_call_of_the_system_is_told_and_loses_nothing() {
    if !can("an error at every system call", &[Need::Strace]) {
        return;
    }
    let all: Vec<Failure> = disturbed().iter().flat_map(failures).collect();
    // Evenly spread, by a step that shares no factor with the kinds of failures.
    let step = per_tier(367, 67, 1);
    let sample: Vec<&Failure> = all.iter().step_by(step).collect();
    tell(&format!(
        "  errors at system calls: {} of {} in this run",
        sample.len(),
        all.len()
    ));
    let mut tally = Tally::of("error at every system call");
    let mut struck = 0;
    let mut told = Vec::new();
    for part in sample.chunks(2_000) {
        let outcomes = each(per_tier(12, 12, 24), part, |_, failure| fails(failure));
        for (failure, went) in part.iter().zip(outcomes) {
            struck += usize::from(went.struck);
            told.extend(went.said_unsaved);
            tally.counts(&failure.told(), went.outcome);
        }
        tell(&format!("  so far: {}", tally.so_far()));
    }
    let missed = sample.len() - struck;
    assert!(
        missed <= 1 + sample.len() / 20,
        "only {struck} calls failed"
    );
    tally.ends_well();
    told.sort();
    assert!(!told.is_empty(), "nothing was said to be unsaved");
    let usual = told[told.len() * 95 / 100];
    let later = told.iter().filter(|told| **told >= TOLD).count();
    tell(&format!(
        "  not saved in {} runs, and told within {usual:.0?} in 95 of 100 of them; \
         after {TOLD:?} or more in {later}, after {:.0?} at the latest",
        told.len(),
        told.last().copied().unwrap_or_default()
    ));
    assert!(usual < TOLD, "told after {usual:?}");
}

impl Failure {
    fn told(&self) -> String {
        format!(
            "{}, {}, {} {:?} {:?}",
            self.scenario.name,
            self.call.told(),
            self.error,
            self.on,
            self.until
        )
    }
}

fn failures(scenario: &'static Scenario) -> Vec<Failure> {
    let mut all = Vec::new();
    for call in scenario.calls() {
        // No system keeps a file open that is closed, as a failure that is brought about does; and
        // Rust's library ends the program where closing a folder fails.
        if call.name == "close" || scenario.spared.contains(&call.name.as_str()) {
            continue;
        }
        for (place, error) in ERRORS.into_iter().enumerate() {
            let mut push = |on, until| {
                let call = call.clone();
                all.push(Failure {
                    scenario,
                    call,
                    error,
                    on,
                    until,
                });
            };
            push(Strikes::Once, Until::ItPasses);
            if error == "EINTR" {
                continue;
            }
            // What lasts, lasts by turns until it is told and until the program has ended.
            let passes_once_told = (call.number + place).is_multiple_of(2);
            let until = if call.thread == Thread::Writer && passes_once_told {
                Until::ItIsTold
            } else {
                Until::TheEnd
            };
            push(Strikes::FromThenOn, until);
        }
    }
    all
}

/// What came of one failure; the files that it left are gone by then.
struct Went {
    /// Whether the call failed.
    struck: bool,
    /// After what time the screen said that an answer is not saved.
    said_unsaved: Option<Duration>,
    /// What was wrong.
    outcome: Result<(), Wrong>,
}

fn fails(failure: &Failure) -> Went {
    let error = format!("error={}", failure.error);
    let run = failure
        .scenario
        .struck(&failure.call, &error, failure.on, failure.until);
    let outcome = failure
        .scenario
        .judges(&run)
        .and_then(|()| behaved(failure, &run))
        .and_then(|()| {
            if failure.scenario.may_be_damaged {
                Ok(())
            } else {
                starts_anew(&run.ground)
            }
        });
    Went {
        struck: run.struck,
        said_unsaved: run.said_unsaved,
        outcome,
    }
}

/// Whether the person was told in time, and the answer saved once the fault had passed.
fn behaved(failure: &Failure, run: &Run) -> Result<(), Wrong> {
    let amiss = |what: String| Err(Wrong::Amiss(what));
    if run.panicked {
        return amiss("it panicked".to_owned());
    }
    if let Some(what) = &run.taken_for_done {
        return amiss(what.clone());
    }
    if let Some(told) = run.said_unsaved.filter(|told| *told > AT_LAST) {
        return amiss(format!("told after {told:?}"));
    }
    if let Some(screen) = &run.wavered {
        return amiss(format!("not NOT SAVED any more: {screen}"));
    }
    let Some(stopped) = &run.stopped else {
        return if run.slowest > SAVED_AGAIN {
            amiss(format!("saved after {:?}", run.slowest))
        } else {
            Ok(())
        };
    };
    let may_stop = match failure.call.thread {
        // What cannot be begun in its place is told, or kept beside it and that is told.
        Thread::Main => run.ended || WHY.iter().any(|told| stopped.contains(told)),
        Thread::Writer => {
            let is_told = !stopped.starts_with("Saved") && stopped.contains("could not be");
            // A draft that cannot be removed is offered at the next opening.
            let stays = stopped.starts_with("Finds") && failure.call.name == "unlink";
            is_told || stays || (failure.until == Until::TheEnd && run.said_unsaved.is_some())
        }
    };
    if may_stop {
        Ok(())
    } else {
        let screen: Vec<&str> = stopped
            .lines()
            .filter(|line| !line.trim().is_empty())
            .collect();
        amiss(format!("it stopped at {}", screen.join("\n  ")))
    }
}
