//! A disk that takes seconds for each sync: the person does not notice, and gets no needless
//! messages.

use std::fs;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::ground::{Ground, SEEDED, SEEDED_REV, short_session};
use crate::oracle::{Given, Wrong};
use crate::person::Waited;
use crate::syscalls::Watch;
use crate::tally::{Tally, each, print_line};
use crate::tiers::per_tier;
use crate::tools::{Need, can};

/// How long the disk takes.
const DELAY: Duration = Duration::from_millis(per_tier(500, 2_000, 2_000));

/// How soon a key is seen to work; some meet a busy machine, none waits for the disk.
const AT_ONCE: Duration = Duration::from_millis(100);

/// How many syncs the first save takes: three to keep the version found in a folder of its own, and
/// two for the new file.
const PROMISES: usize = 5;

/// How long a person waits. The machine may be busy with something else.
const PATIENCE: Duration = Duration::from_secs(90);

/// The answers in one run.
const DIGITS: &str = "1234123";

/// What was seen in one run.
struct Seen {
    /// How long each key took to be seen.
    keys: Vec<Duration>,
    /// How long the first answer took to be saved, and how many promises of the disk.
    saved: (Duration, usize),
}

#[test]
fn on_a_slow_disk_typing_does_not_wait() {
    if !can("a slow disk", &[Need::Strace]) {
        return;
    }
    let mut tally = Tally::of("slow disk, 2 s for each fsync");
    let (mut keys, mut saves, mut syncs) = (Vec::new(), Vec::new(), Vec::new());
    // One types at a time: a key does not wait for the others' starts.
    let typing = Mutex::new(());
    let (start, waited) = (Instant::now(), waited_for_a_processor());
    for outcome in each(20, &[(); per_tier(1, 20, 20)], |_, ()| slow(&typing)) {
        let outcome = outcome.map(|seen| {
            keys.extend(seen.keys);
            saves.push(seen.saved.0);
            syncs.push(seen.saved.1);
        });
        tally.counts("slow", outcome);
    }
    let waited = waited_for_a_processor()
        .zip(waited)
        .map(|(now, before)| now.saturating_sub(before));
    let is_free = waited.is_some_and(|waited| waited < start.elapsed() / 4);
    let (usual, most, last) = spread(&mut keys);
    print_line(&format!(
        "  {} keys seen within {usual:.0?} in half of the cases, {most:.0?} in 95 of 100, {last:.0?} at most",
        keys.len()
    ));
    let (soon, _, late) = spread(&mut saves);
    let (needed, ..) = spread(&mut syncs);
    print_line(&format!(
        "  saved after {needed} promises of the disk and {soon:.1?} in half of the cases, \
         {late:.1?} at most"
    ));
    tally.ends_well();
    assert!(usual < AT_ONCE, "a key waits");
    if is_free {
        assert!(most < AT_ONCE, "in 95 of 100 a key takes {most:?}");
    } else {
        print_line("skipped: how soon 95 of 100 keys are seen because the machine is busy");
    }
    assert!(needed <= PROMISES, "the first save takes {needed} promises");
}

/// How long anything on this machine has waited for a processor; `None` if the system does not say.
fn waited_for_a_processor() -> Option<Duration> {
    let pressure = fs::read_to_string("/proc/pressure/cpu").ok()?;
    let (_, rest) = pressure.lines().next()?.split_once("total=")?;
    rest.parse().ok().map(Duration::from_micros)
}

/// Half of all are no longer than the first of these, 95 of 100 than the second, all than the
/// third.
fn spread<T: Copy + Default + Ord>(times: &mut [T]) -> (T, T, T) {
    times.sort();
    let [Some(usual), Some(most), Some(last)] = [50, 95, 100].map(|part| {
        let place = (times.len() * part).div_ceil(100).checked_sub(1)?;
        times.get(place).copied()
    }) else {
        return Default::default();
    };
    (usual, most, last)
}

/// How long each key took to be seen, and the first answer to be saved.
fn slow(typing: &Mutex<()>) -> Result<Seen, Wrong> {
    let ground = Ground::in_memory();
    ground.seed(&short_session());
    let amiss = |what: String| Err(Wrong::Amiss(what));
    let alone = typing.lock();
    let mut person = ground.resumes();
    let expression = format!("inject=fsync:delay_enter={}", DELAY.as_micros());
    let watch = Watch::over_writer(person.process(), &expression, &ground.home().join("calls"));
    let begun = Instant::now();
    let mut keys = Vec::new();
    for digit in DIGITS.chars() {
        let start = Instant::now();
        person.chooses(&digit.to_string());
        let chosen = format!("{digit} (\u{2022})");
        if person.sees_one_of(DELAY * 5, &[chosen.as_str()]) != Waited::Seen {
            return amiss(format!("{digit} is not seen: {}", person.screen()));
        }
        keys.push(start.elapsed());
        if !person.screen().contains("saving…") {
            return amiss(format!(
                "it does not say that it saves: {}",
                person.screen()
            ));
        }
    }
    drop(alone);
    if ground.last_acknowledged().is_some() {
        return amiss("it says at once that it is saved".to_owned());
    }
    let first = SEEDED_REV + 1;
    let is_saved = ground.acknowledges(&mut person, first, PATIENCE);
    let saved = begun.elapsed();
    let calls = fs::read_to_string(ground.home().join("calls")).unwrap();
    if !is_saved || saved < DELAY * 2 {
        return amiss(format!("saved: {is_saved}, after {saved:?}"));
    }
    person.sends(Signal::KILL);
    drop(watch);
    person.ends();
    Given::new(SEEDED_REV, DIGITS).holds(&ground.session(SEEDED), Some(first))?;
    let promises = calls.matches("(DELAYED)").count();
    Ok(Seen {
        keys,
        saved: (saved, promises),
    })
}
