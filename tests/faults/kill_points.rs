//! The program is killed at every call of the system by which it touches its files.

use crate::ground::SEEDED;
use crate::oracle::{Wrong, starts_anew};
use crate::scenario::{Scenario, Until};
use crate::stories::ALL;
use crate::syscalls::{Call, Strikes};
use crate::tally::{Tally, each, tell};
use crate::tools::{Need, can};

/// One in so many is opened on the screen again too.
const REOPENED: usize = 12;

#[test]
fn a_kill_at_any_call_of_the_system_loses_and_tears_nothing() {
    if !can("a kill at every system call", &[Need::Strace]) {
        return;
    }
    let mut tally = Tally::of("kill at every system call (D2)");
    for scenario in &ALL {
        let calls = scenario.calls();
        let outcomes = each(4, &calls, |number, call| killed(scenario, number, call));
        let mut missed = 0;
        for (call, outcome) in calls.iter().zip(outcomes) {
            let (struck, outcome) = outcome;
            missed += usize::from(!struck);
            tally.counts(&format!("{}, {}", scenario.name, call.told()), outcome);
        }
        tell(&format!(
            "  {}: {} calls, {missed} of them not met again",
            scenario.name,
            calls.len()
        ));
        assert!(
            missed <= 4,
            "{}: {missed} calls were not met",
            scenario.name
        );
    }
    tally.ends_well();
}

/// Whether the kill struck, and what was wrong then.
fn killed(scenario: &Scenario, number: usize, call: &Call) -> (bool, Result<(), Wrong>) {
    let run = scenario.struck(call, "signal=SIGKILL", Strikes::Once, Until::ItPasses);
    let reads = |path: &std::path::Path| crate::oracle::read(path).is_ok();
    let outcome = scenario.judges(&run.ground).and_then(|()| {
        if scenario.name.contains("good version") && !reads(&run.ground.session(SEEDED)) {
            return Ok(());
        }
        starts_anew(&run.ground)?;
        if number.is_multiple_of(REOPENED) && run.ground.session(SEEDED).exists() {
            let mut person = run.ground.resumes();
            person.presses("q").ends();
        }
        Ok(())
    });
    (run.struck, outcome)
}
