//! The program is killed while a person writes: what was written a second ago, and all but the last
//! twenty keys, is offered when the session is opened again.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::ground::{Ground, SEEDED, short_session};
use crate::oracle::{Wrong, starts_anew};
use crate::person::Waited;
use crate::storm::{Chance, seed};
use crate::tally::{Tally, count, each, tell};

/// How old a key may be that is not on the disk, and how many there may be.
const OLDEST: Duration = Duration::from_secs(1);
const MOST: usize = 20;

const PATIENCE: Duration = Duration::from_secs(20);

#[test]
fn what_is_being_written_is_at_most_a_second_and_twenty_keys_from_the_disk() {
    let seed = seed();
    tell(&format!("  kills while writing: VISES_SEED={seed}"));
    let mut tally = Tally::of("kill -9 while writing, draft offered");
    let seeds: Vec<u64> = (0..count(40, 400) as u64)
        .map(|run| seed ^ run << 40)
        .collect();
    for (run, outcome) in each(4, &seeds, |_, seed| kill(*seed))
        .into_iter()
        .enumerate()
    {
        tally.counts(&format!("kill {run}"), outcome);
    }
    tally.ends_well();
}

/// The draft on the disk: nothing where there is none.
fn draft(ground: &Ground) -> String {
    let path = ground.data().join("drafts").join(format!("{SEEDED}.ron"));
    let file = fs::read_to_string(path).unwrap_or_default();
    let text = file.split("text: \"").nth(1);
    let text = text.and_then(|rest| rest.split('"').next());
    text.unwrap_or_default().to_owned()
}

fn kill(seed: u64) -> Result<(), Wrong> {
    let mut chance = Chance::seeded(seed);
    let ground = Ground::new();
    ground.seed(&short_session());
    let mut person = ground.starts(&["open", SEEDED]);
    person.sees("Where do you stand").presses("n");
    person.sees("leave the field");
    let text: Vec<String> = (0..20 + chance.below(60))
        .map(|number| char::from(b'a' + u8::try_from(number % 26).unwrap()).to_string())
        .collect();
    let mut typed = Vec::new();
    for letter in &text {
        person.types(letter);
        typed.push(Instant::now());
        thread::sleep(Duration::from_millis(u64::from(chance.below(60))));
    }
    chance.moment(OLDEST + Duration::from_millis(200));
    // What is promised is a second and the time that the disk takes, which others use as well.
    let disk = time_of_the_disk(&ground);
    let moment = Instant::now();
    person.sends(Signal::KILL).ends();
    let kept = draft(&ground);
    let old = typed
        .iter()
        .filter(|key| moment - **key > OLDEST + disk)
        .count();
    let least = old.max(text.len().saturating_sub(MOST));
    if kept.len() < least || !text.concat().starts_with(&kept) {
        return Err(Wrong::Lost(format!(
            "{} keys, {old} of them old: {kept:?} is on the disk",
            text.len()
        )));
    }
    is_offered(&ground, &kept)?;
    starts_anew(&ground)
}

/// How long the disk takes now to keep a small file.
fn time_of_the_disk(ground: &Ground) -> Duration {
    let start = Instant::now();
    let path = ground.work().join("probe");
    fs::write(&path, "a").unwrap();
    fs::File::open(&path).unwrap().sync_all().unwrap();
    fs::File::open(ground.work()).unwrap().sync_all().unwrap();
    start.elapsed()
}

/// The draft is offered, and becomes the note that it was meant to be; it is offered once.
fn is_offered(ground: &Ground, kept: &str) -> Result<(), Wrong> {
    if kept.is_empty() {
        return Ok(());
    }
    let mut person = ground.starts(&["open", SEEDED]);
    let (begin, _) = kept.split_at(kept.len().min(20));
    if person.sees_one_of(PATIENCE, &[begin]) != Waited::Seen {
        return Err(Wrong::Lost(format!("not offered: {}", person.screen())));
    }
    person.sees("Unfinished text").presses("Enter");
    person.sees("stands in its place again").presses("q").ends();
    let file = fs::read_to_string(ground.session(SEEDED)).unwrap();
    if !file.contains(&format!("note: \"{kept}\"")) {
        return Err(Wrong::Lost("not in the note".to_owned()));
    }
    if has_files(&ground.data().join("drafts")) {
        return Err(Wrong::Amiss("still a draft".to_owned()));
    }
    Ok(())
}

fn has_files(folder: &Path) -> bool {
    fs::read_dir(folder).unwrap().next().is_some()
}
