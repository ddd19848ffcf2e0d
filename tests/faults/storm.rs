//! The program is killed at any moment while a person answers, again and again in one home.

use std::thread;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::ground::{Ground, SEEDED, SEEDED_REV, short_session};
use crate::oracle::{Given, Wrong, read, starts_anew};
use crate::person::Waited;
use crate::tally::{Tally, each, print_line};
use crate::tiers::per_tier;

/// Randomness that can be repeated: it starts from a printed seed.
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) const fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below another, by the generator called `SplitMix64`.
    pub(crate) const fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 33) as u32 % limit
    }

    /// Waits for an unpredictable moment.
    pub(crate) fn moment(&mut self, longest: Duration) {
        let micros = u32::try_from(longest.as_micros()).unwrap();
        thread::sleep(Duration::from_micros(u64::from(self.below(micros))));
    }
}

/// The seed of this run: another each time, unless a variable names one.
pub(crate) fn seed() -> u64 {
    std::env::var("VISES_SEED").map_or_else(
        |_| {
            let now = std::time::SystemTime::now();
            let since = now.duration_since(std::time::UNIX_EPOCH).unwrap();
            u64::from(since.subsec_nanos())
        },
        |seed| seed.parse().unwrap(),
    )
}

/// Answers to the first question: digits, no two in a row the same, the first unlike the current
/// answer.
pub(crate) fn digits(many: usize, standing: Option<&str>) -> String {
    let first = if standing == Some("starting") {
        "2341"
    } else {
        "1234"
    };
    first.chars().cycle().take(many).collect()
}

/// The longest time that reopening may take; one in a hundred may meet a busy machine.
const REOPENED: Duration = Duration::from_secs(1);

#[test]
fn a_kill_at_any_moment_loses_no_answer() {
    let seed = seed();
    print_line(&format!("  storm of kills: VISES_SEED={seed}"));
    let mut tally = Tally::of("kill -9 at any moment");
    let homes = 4;
    let kills = per_tier(12, 1_000, 10_000) / homes;
    let seeds: Vec<u64> = (0..homes as u64)
        .map(|number| seed ^ number << 40)
        .collect();
    let outcomes = each(2, &seeds, |_, seed| storm(*seed, kills));
    let mut times = Vec::new();
    for (number, (time, outcome)) in outcomes.into_iter().flatten().enumerate() {
        times.push(time);
        tally.counts(&format!("kill {number}, VISES_SEED={seed}"), outcome);
    }
    times.sort();
    let (usual, last) = (times[times.len() * 99 / 100], times[times.len() - 1]);
    print_line(&format!(
        "  reopened within {usual:.0?} in 99 of 100 runs, {last:.0?} at most"
    ));
    assert!(usual < REOPENED, "reopening takes {usual:?}");
    tally.ends_well();
}

/// A number of kills in one home.
fn storm(seed: u64, kills: usize) -> Vec<(Duration, Result<(), Wrong>)> {
    let mut chance = Chance::seeded(seed);
    let ground = Ground::new();
    ground.seed(&short_session());
    (0..kills)
        .map(|_| {
            let mut opened = Duration::ZERO;
            let outcome = kill(&ground, &mut chance, &mut opened);
            (opened, outcome)
        })
        .collect()
}

/// One kill; how long the session took to open again.
fn kill(ground: &Ground, chance: &mut Chance, opened: &mut Duration) -> Result<(), Wrong> {
    let path = ground.session(SEEDED);
    let before = read(&path).map_err(Wrong::Torn)?;
    let given = Given::new(before.rev, &digits(60, before.standing.as_deref()));
    let start = Instant::now();
    let mut person = ground.starts(&["open", SEEDED]);
    // Sometimes it is killed before it has started.
    if chance.below(20) > 0 {
        let limit = Duration::from_secs(10);
        let waited = person.sees_one_of(limit, &["other route"]);
        if waited != Waited::Seen {
            return Err(Wrong::Torn(format!("it did not open: {}", person.screen())));
        }
        *opened = start.elapsed();
        person
            .goes_to_the_first_question()
            .sees("Where do you stand");
        for digits in given.digits.chunks(1 + chance.below(8) as usize) {
            person.chooses(str::from_utf8(digits).unwrap());
        }
    }
    chance.moment(Duration::from_millis(40));
    person.sends(Signal::KILL).ends();
    let last = ground.last_acknowledged().filter(|last| *last > SEEDED_REV);
    given.holds(&path, last)?;
    if chance.below(20) == 0 {
        starts_anew(ground)
    } else {
        Ok(())
    }
}
