//! Counts runs and their faults, and reports them in one line.

use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use crate::oracle::Wrong;

/// The results of many runs of one fault.
pub(crate) struct Tally {
    fault: String,
    start: Instant,
    runs: usize,
    lost: Vec<String>,
    torn: Vec<String>,
    amiss: Vec<String>,
}

impl Tally {
    pub(crate) fn of(fault: &str) -> Self {
        Self {
            fault: fault.to_owned(),
            start: Instant::now(),
            runs: 0,
            lost: Vec::new(),
            torn: Vec::new(),
            amiss: Vec::new(),
        }
    }

    /// Counts one run; `which` names it if it went wrong.
    pub(crate) fn counts(&mut self, which: &str, outcome: Result<(), Wrong>) {
        self.runs += 1;
        match outcome {
            Ok(()) => {}
            Err(Wrong::Lost(what)) => self.lost.push(format!("{which}: {what}")),
            Err(Wrong::Torn(what)) => self.torn.push(format!("{which}: {what}")),
            Err(Wrong::Amiss(what)) => self.amiss.push(format!("{which}: {what}")),
        }
    }

    /// How many runs lost an answer.
    pub(crate) const fn lost(&self) -> usize {
        self.lost.len()
    }

    /// The counts so far.
    pub(crate) fn so_far(&self) -> String {
        format!(
            "runs {}, lost {}, torn {}, time {:.1} s",
            self.runs,
            self.lost.len(),
            self.torn.len(),
            self.start.elapsed().as_secs_f64()
        )
    }

    /// Prints the counts.
    pub(crate) fn report(&self) {
        print_line(&format!("durability: {}: {}", self.fault, self.so_far()));
    }

    /// Prints the counts, and fails if anything went wrong.
    #[track_caller]
    pub(crate) fn ends_well(self) {
        self.report();
        let wrong = [
            ("lost", &self.lost),
            ("torn", &self.torn),
            ("amiss", &self.amiss),
        ];
        let mut said = String::new();
        for (sort, cases) in wrong {
            for case in cases.iter().take(8) {
                let _ = writeln!(said, "{sort}: {case}");
            }
        }
        let count = self.lost.len() + self.torn.len() + self.amiss.len();
        assert!(
            count == 0,
            "{}: {count} of {} runs:\n{said}",
            self.fault,
            self.runs
        );
    }
}

/// Prints a line, even if the test harness captures output.
pub(crate) fn print_line(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Does something with each of many things, some at a time; the outcomes in the same order.
pub(crate) fn each<T: Sync, R: Send>(
    at_once: usize,
    things: &[T],
    run: impl Fn(usize, &T) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..at_once {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some(thing) = things.get(number) else {
                        return;
                    };
                    let outcome = run(number, thing);
                    outcomes.lock().unwrap().push((number, outcome));
                }
            });
        }
    });
    let mut outcomes = outcomes.into_inner().unwrap();
    outcomes.sort_by_key(|(number, _)| *number);
    outcomes.into_iter().map(|(_, outcome)| outcome).collect()
}
