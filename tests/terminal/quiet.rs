//! How much the program writes: little for a key, nothing while nothing happens.

use std::time::{Duration, Instant};

use crate::deeds::say;
use crate::home::Home;
use crate::person::{PATIENCE, Person, times};
use crate::tiers::per_tier;

/// How many keys are pressed.
const KEYS: usize = per_tier(100, 200, 1_000);

/// The most bytes that 95 of 100 keys may cost, at 80 by 24 cells.
const MOST: usize = 500;

/// How long nothing happens.
const IDLE: Duration = Duration::from_secs(per_tier(1, 2, 60));

/// The end of a frame.
const FRAME: &[u8] = b"\x1b[?2026l";

/// Presses a key, waits for its frame, and returns how many bytes it took.
fn costs(person: &mut Person, key: &str) -> usize {
    let (before, frames) = (person.written(), times(&person.raw(), FRAME));
    person.presses(key);
    person.waits("a frame", |seen| times(&seen.raw, FRAME) > frames);
    person.written() - before
}

/// A draft is written at most a second after its last key, and nothing on the screen says so.
const DRAFTED: Duration = Duration::from_millis(1_200);

/// Waits until everything has been reported as saved, and the last draft is written.
fn rests(person: &Person) {
    let start = Instant::now();
    let mut last = person.written();
    while person.comes_to_see(DRAFTED, |seen| seen.raw.len() > last) {
        assert!(start.elapsed() < PATIENCE, "it never rests");
        last = person.written();
    }
}

#[test]
fn a_key_costs_few_bytes_and_rest_costs_none() {
    let home = Home::new();
    let mut person = Person::starts(&home, &["--language", "en", "new"]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand");
    let mut costs_of: Vec<usize> = Vec::new();
    // Choosing, and then writing, as a person does who answers.
    for key in ["Down", "Up"].into_iter().cycle().take(KEYS / 5) {
        costs_of.push(costs(&mut person, key));
    }
    person.presses("Right").sees("enterprise called");
    rests(&person);
    for round in 0..KEYS * 4 / 5 {
        let key = if round % 10 == 9 { "\u{7f}" } else { "m" };
        costs_of.push(costs(&mut person, key));
    }
    costs_of.sort_unstable();
    let (median, most) = (costs_of[KEYS / 2], costs_of[KEYS * 95 / 100]);
    rests(&person);
    let watched = person.watched();
    let (busy, written) = (watched.busy(), person.written());
    assert!(!watched.ends_within(IDLE));
    let idle = person.written() - written;
    let busy = watched.busy().saturating_sub(busy);
    say(&format!(
        "durability: quiet: {KEYS} keys, {median} bytes in the median, {most} at p95; {idle} bytes and {busy:?} of the processor in {IDLE:?} of rest"
    ));
    assert!(most <= MOST, "{costs_of:?}");
    assert_eq!(idle, 0);
    assert!(busy <= IDLE.mul_f32(0.005).max(Duration::from_millis(10)));
}
