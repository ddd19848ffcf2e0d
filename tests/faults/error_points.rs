//! Every call of the system by which the program touches its files fails, once or from then on.

use std::time::Duration;

use crate::oracle::{Wrong, starts_anew};
use crate::scenario::{Run, SAVED_AGAIN, Scenario, Until};
use crate::stories::disturbed;
use crate::syscalls::{Call, Strikes, Thread};
use crate::tally::{Tally, each, print_line};
use crate::tiers::per_tier;
use crate::tools::{Need, can};

/// The errors; each but the last also occurs permanently. An interrupted call may rightly be
/// repeated, so one that is always interrupted never ends.
const ERRORS: [&str; 8] = [
    "ENOSPC", "EDQUOT", "EIO", "EROFS", "EACCES", "EMFILE", "ENOLCK", "EINTR",
];

/// How soon the screen must say that an answer is not saved: in 95 of 100 runs, since a dozen
/// programs and their tracers share the machine; and in all of them.
const REPORTED_WITHIN: Duration = Duration::from_secs(1);
const AT_LAST: Duration = Duration::from_secs(10);

/// Words that say why something was not done. If the language is unknown, the program asks for it.
const WHY: [&str; 4] = [
    "could not",
    "is kept here",
    "There is a fault in line",
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
fn an_error_at_any_system_call_is_reported_and_loses_nothing() {
    if !can("an error at every system call", &[Need::Strace]) {
        return;
    }
    let all: Vec<Failure> = disturbed().iter().flat_map(failures).collect();
    // Evenly spread, by a step that shares no factor with the kinds of failures.
    let step = per_tier(367, 67, 1);
    let sample: Vec<&Failure> = all.iter().step_by(step).collect();
    print_line(&format!(
        "  errors at system calls: {} of {} in this run",
        sample.len(),
        all.len()
    ));
    let mut tally = Tally::of("error at every system call");
    let mut struck = 0;
    let mut reported = Vec::new();
    for part in sample.chunks(2_000) {
        let outcomes = each(per_tier(12, 12, 24), part, |_, failure| fails(failure));
        for (failure, went) in part.iter().zip(outcomes) {
            struck += usize::from(went.struck);
            reported.extend(went.said_unsaved);
            tally.counts(&failure.describe(), went.outcome);
        }
        print_line(&format!("  so far: {}", tally.so_far()));
    }
    let missed = sample.len() - struck;
    assert!(
        missed <= 1 + sample.len() / 20,
        "only {struck} calls failed"
    );
    tally.ends_well();
    reported.sort();
    assert!(!reported.is_empty(), "nothing was said to be unsaved");
    let usual = reported[reported.len() * 95 / 100];
    let later = reported
        .iter()
        .filter(|reported| **reported >= REPORTED_WITHIN)
        .count();
    print_line(&format!(
        "  not saved in {} runs, and reported within {usual:.0?} in 95 of 100 of them; \
         after {REPORTED_WITHIN:?} or more in {later}, after {:.0?} at the latest",
        reported.len(),
        reported.last().copied().unwrap_or_default()
    ));
    assert!(usual < REPORTED_WITHIN, "reported after {usual:?}");
}

impl Failure {
    fn describe(&self) -> String {
        format!(
            "{}, {}, {} {:?} {:?}",
            self.scenario.name,
            self.call.describe(),
            self.error,
            self.on,
            self.until
        )
    }
}

fn failures(scenario: &'static Scenario) -> Vec<Failure> {
    let mut all = Vec::new();
    for call in scenario.calls() {
        // No system keeps a file open after a failed close, as an injected failure does; and Rust's
        // library aborts if closing a folder fails.
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
            // A lasting fault lasts, by turns, until it is reported and until the program has
            // ended.
            let passes_once_reported = (call.number + place).is_multiple_of(2);
            let until = if call.thread == Thread::Writer && passes_once_reported {
                Until::ItIsReported
            } else {
                Until::TheEnd
            };
            push(Strikes::FromThenOn, until);
        }
    }
    all
}

/// The result of one failure; its files are gone by then.
struct Went {
    /// Whether the call failed.
    struck: bool,
    /// How long it took the screen to say that an answer is not saved.
    said_unsaved: Option<Duration>,
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

/// Whether the failure was reported in time, and the answer saved once the fault had passed.
fn behaved(failure: &Failure, run: &Run) -> Result<(), Wrong> {
    let amiss = |what: String| Err(Wrong::Amiss(what));
    if run.panicked {
        return amiss("it panicked".to_owned());
    }
    if let Some(what) = &run.taken_for_done {
        return amiss(what.clone());
    }
    if let Some(reported) = run.said_unsaved.filter(|reported| *reported > AT_LAST) {
        return amiss(format!("reported after {reported:?}"));
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
        // A session that cannot be started in its place is reported, or is kept beside it and that
        // is reported.
        Thread::Main => run.ended || WHY.iter().any(|reported| stopped.contains(reported)),
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
