//! A disk that takes two seconds for each promise: the person does not notice, and is not told too
//! much.

use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::ground::{Ground, SEEDED, SEEDED_REV, short_session};
use crate::oracle::{Given, Wrong};
use crate::person::Waited;
use crate::syscalls::Watch;
use crate::tally::{Tally, each, tell};
use crate::tools::{Need, can};

/// How long the disk takes.
const DELAY: Duration = Duration::from_secs(2);

/// How soon a key is seen to work; some meet a busy machine, none waits for the disk.
const AT_ONCE: Duration = Duration::from_millis(100);

#[test]
fn on_a_slow_disk_typing_does_not_wait() {
    if !can("a slow disk", &[Need::Strace]) {
        return;
    }
    let mut tally = Tally::of("slow disk, 2 s for each fsync (D18)");
    let mut times = Vec::new();
    for outcome in each(10, &[(); 20], |_, ()| slow()) {
        match outcome {
            Ok(seen) => {
                times.extend(seen);
                tally.counts("slow", Ok(()));
            }
            Err(wrong) => tally.counts("slow", Err(wrong)),
        }
    }
    times.sort();
    if let (Some(usual), Some(last)) = (times.get(times.len() / 2), times.last()) {
        tell(&format!(
            "  keys seen within {usual:.0?} in half of the cases, {last:.0?} at most"
        ));
        assert!(*usual < AT_ONCE && *last < DELAY / 2, "a key waits");
    }
    tally.ends_well();
}

/// How long each key took to be seen.
fn slow() -> Result<Vec<Duration>, Wrong> {
    let ground = Ground::new();
    ground.seed(&short_session());
    let amiss = |what: String| Err(Wrong::Amiss(what));
    let mut person = ground.resumes();
    let expression = format!("inject=fsync:delay_enter={}", DELAY.as_micros());
    let watch = Watch::over_writer(person.process(), &expression, &ground.home().join("calls"));
    let begun = Instant::now();
    let mut times = Vec::new();
    for digit in ["1", "2", "3"] {
        let start = Instant::now();
        person.types(digit);
        let chosen = format!("{digit} (\u{2022})");
        if person.sees_one_of(DELAY, &[chosen.as_str()]) != Waited::Seen {
            return amiss(format!("{digit} is not seen: {}", person.screen()));
        }
        times.push(start.elapsed());
        if !person.screen().contains("saving...") {
            return amiss(format!(
                "it does not say that it saves: {}",
                person.screen()
            ));
        }
    }
    if ground.last_acknowledged().is_some() {
        return amiss("it says at once that it is saved".to_owned());
    }
    let first = SEEDED_REV + 1;
    if !ground.acknowledges(&mut person, first, DELAY * 10) || begun.elapsed() < DELAY * 2 {
        return amiss(format!("saved after {:?}", begun.elapsed()));
    }
    person.sends(Signal::KILL);
    drop(watch);
    person.ends();
    Given::new(SEEDED_REV, "123").holds(&ground.session(SEEDED), Some(first))?;
    Ok(times)
}
