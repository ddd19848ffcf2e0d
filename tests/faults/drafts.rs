//! The program is killed or signalled while a person types: text that is a second old, and all but
//! the last twenty keys, is offered at the next opening.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::ground::{Ground, SEEDED, short_session};
use crate::oracle::{Wrong, starts_anew};
use crate::person::{Person, Waited};
use crate::storm::{Chance, seed};
use crate::tally::{Tally, each, print_line};
use crate::tiers::per_tier;

/// How old a key may be that is not on the disk, and how many there may be.
const OLDEST: Duration = Duration::from_secs(1);
const MOST: usize = 20;

const PATIENCE: Duration = Duration::from_secs(20);

#[test]
fn what_is_being_written_is_at_most_a_second_and_twenty_keys_from_the_disk() {
    let seed = seed();
    print_line(&format!("  kills while writing: VISES_SEED={seed}"));
    let mut tally = Tally::of("kill -9 while writing, draft offered");
    let seeds: Vec<u64> = (0..per_tier::<u64>(2, 40, 400))
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

/// The signals that end a program in an orderly way.
const SIGNALS: [Signal; 3] = [Signal::HUP, Signal::TERM, Signal::INT];

/// How soon the program ends after one.
const ENDED: Duration = Duration::from_secs(2);

#[test]
fn a_signal_while_writing_keeps_what_is_being_written() {
    let seed = seed();
    print_line(&format!("  signals while writing: VISES_SEED={seed}"));
    let mut tally = Tally::of("SIGHUP, SIGTERM and SIGINT while writing");
    let runs: Vec<(Signal, u64)> = SIGNALS
        .into_iter()
        .flat_map(|signal| {
            (0..per_tier::<u64>(1, 20, 200)).map(move |run| (signal, seed ^ run << 40))
        })
        .collect();
    let outcomes = each(6, &runs, |_, (signal, seed)| signalled(*signal, *seed));
    let mut times = Vec::new();
    for ((signal, _), outcome) in runs.iter().zip(outcomes) {
        let outcome = outcome.map(|time| times.push(time));
        tally.counts(&format!("{signal:?}"), outcome);
    }
    times.sort();
    if let (Some(most), Some(last)) = (times.get(times.len() * 9 / 10), times.last()) {
        print_line(&format!(
            "  ended within {most:.0?} in 9 of 10 runs, {last:.0?} at most"
        ));
        assert!(*most < ENDED, "it takes {most:?} to end");
    }
    tally.ends_well();
}

/// How long it took to end. Everything that was typed a second before is a note then, or a draft.
fn signalled(signal: Signal, seed: u64) -> Result<Duration, Wrong> {
    let mut chance = Chance::seeded(seed);
    let ground = Ground::new();
    ground.seed(&short_session());
    let mut person = ground.starts(&["open", SEEDED]);
    let (text, typed) = writes(&mut person, &mut chance);
    chance.moment(OLDEST + Duration::from_millis(200));
    let disk = time_of_the_disk(&ground);
    let moment = Instant::now();
    let status = person.sends(signal).ends();
    let time = moment.elapsed();
    let expected = 128 + u32::try_from(signal.as_raw()).unwrap();
    if status.exit_code() != expected {
        return Err(Wrong::Amiss(format!("{signal:?}: {status}")));
    }
    let raw = String::from_utf8_lossy(&person.raw()).into_owned();
    if raw.matches("\u{1b}[?1049l").count() != 1 {
        return Err(Wrong::Amiss("the terminal is not given back".to_owned()));
    }
    let kept = match draft(&ground) {
        draft if draft.is_empty() => note(&ground),
        draft => draft,
    };
    is_whole_but_for_the_last(&text, (&typed, moment, disk), &kept)?;
    starts_anew(&ground)?;
    Ok(time)
}

/// The note on the answer in the session's file; empty if there is none.
fn note(ground: &Ground) -> String {
    let file = fs::read_to_string(ground.session(SEEDED)).unwrap();
    let note = file.split("note: \"").nth(1);
    let note = note.and_then(|rest| rest.split('"').next());
    note.unwrap_or_default().to_owned()
}

/// Writes a note, one letter after the other: which, and when each was typed.
fn writes(person: &mut Person, chance: &mut Chance) -> (String, Vec<Instant>) {
    person.goes_to_the_first_question();
    person.sees("Where do you stand").presses("n");
    person.sees("leave the field");
    let text: String = (0..20 + chance.below(60))
        .map(|number| char::from(b'a' + u8::try_from(number % 26).unwrap()))
        .collect();
    let mut typed = Vec::new();
    for letter in text.chars() {
        person.types(&letter.to_string());
        typed.push(Instant::now());
        thread::sleep(Duration::from_millis(u64::from(chance.below(60))));
    }
    (text, typed)
}

/// The draft is the start of the text, and lacks nothing that was typed more than a second (plus
/// the disk's time) before that moment, nor more than the last twenty keys.
fn is_whole_but_for_the_last(
    text: &str,
    (typed, moment, disk): (&[Instant], Instant, Duration),
    kept: &str,
) -> Result<(), Wrong> {
    let is_old = |key: &&Instant| moment - **key > OLDEST + disk;
    let old = typed.iter().filter(is_old).count();
    let least = old.max(text.len().saturating_sub(MOST));
    if kept.len() < least || !text.starts_with(kept) {
        return Err(Wrong::Lost(format!(
            "{} keys, {old} of them old: {kept:?} is on the disk",
            text.len()
        )));
    }
    Ok(())
}

/// The draft on the disk; empty if there is none.
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
    let (text, typed) = writes(&mut person, &mut chance);
    chance.moment(OLDEST + Duration::from_millis(200));
    // The promise is a second plus the disk's time; others use the disk too.
    let disk = time_of_the_disk(&ground);
    let moment = Instant::now();
    person.sends(Signal::KILL).ends();
    let kept = draft(&ground);
    is_whole_but_for_the_last(&text, (&typed, moment, disk), &kept)?;
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
    person.sees("is back in its place").presses("Ctrl-C").ends();
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
