//! The program is killed at every call of the system by which it touches its files.

use std::time::Duration;

use crate::ground::{Ground, SEEDED};
use crate::oracle::{Wrong, starts_anew};
use crate::person::Waited;
use crate::scenario::{Scenario, Until};
use crate::stories::disturbed;
use crate::syscalls::{Call, Strikes};
use crate::tally::{Tally, each, print_line};
use crate::tiers::per_tier;
use crate::tools::{Need, can};

/// How long a person waits for the screen.
const PATIENCE: Duration = Duration::from_secs(20);

/// One in this many is also opened again on the screen.
const REOPENED: usize = 12;

#[test]
fn a_kill_at_any_call_of_the_system_loses_and_tears_nothing() {
    if !can("a kill at every system call", &[Need::Strace]) {
        return;
    }
    let mut tally = Tally::of("kill at every system call");
    for scenario in disturbed() {
        let all = scenario.calls();
        let calls: Vec<Call> = all
            .iter()
            .step_by(per_tier(12, scenario.one_in, 1))
            .cloned()
            .collect();
        let outcomes = each(4, &calls, |number, call| killed(scenario, number, call));
        let mut missed = 0;
        for (call, outcome) in calls.iter().zip(outcomes) {
            let (struck, outcome) = outcome;
            missed += usize::from(!struck);
            tally.counts(&format!("{}, {}", scenario.name, call.describe()), outcome);
        }
        print_line(&format!(
            "  {}: {} of {} calls, {missed} of them not met again",
            scenario.name,
            calls.len(),
            all.len()
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
    let outcome = scenario.judges(&run).and_then(|()| {
        if scenario.may_be_damaged && !reads(&run.ground.session(SEEDED)) {
            return Ok(());
        }
        starts_anew(&run.ground)?;
        if number.is_multiple_of(REOPENED) && run.ground.session(SEEDED).exists() {
            opens_again(&run.ground)?;
        }
        Ok(())
    });
    (run.struck, outcome)
}

/// The session opens on the screen, perhaps with the offer of a draft.
fn opens_again(ground: &Ground) -> Result<(), Wrong> {
    let mut person = ground.starts(&["open", SEEDED]);
    let pages = ["other route", "Unfinished text"];
    if person.sees_one_of(PATIENCE, &pages) != Waited::Seen {
        return Err(Wrong::Torn(format!(
            "it does not open: {}",
            person.screen()
        )));
    }
    if person.screen().contains("Unfinished text") {
        person.presses("Enter").sees("Where do you stand");
    }
    person.presses("Ctrl-C").ends();
    Ok(())
}
