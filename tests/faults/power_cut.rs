//! The power goes while a person answers: the program is stopped, what has reached the disk is
//! copied, and the next start uses the copy.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::ground::{Ground, PROGRAM, SEEDED, SEEDED_REV, breathe, long_session, short_session};
use crate::images::{EXT4, Image, Kind};
use crate::oracle::{Given, Wrong, read, starts_anew};
use crate::person::Person;
use crate::storm::{Chance, digits, seed};
use crate::tally::{Tally, print_line};
use crate::tiers::per_tier;
use crate::tools::can;

#[test]
fn a_power_cut_on_ext4_loses_no_answer() {
    survives(EXT4, per_tier(1, 20, 300));
}

pub(crate) fn survives(kind: Kind, cuts: usize) {
    let fault = format!("power cut on {}", kind.name);
    if !can(&fault, &kind.needs()) {
        return;
    }
    cut(kind, Path::new(PROGRAM), &fault, cuts, false).ends_well();
}

/// Cuts the power a number of times, or until the first loss.
pub(crate) fn cut(kind: Kind, program: &Path, fault: &str, cuts: usize, until_lost: bool) -> Tally {
    let seed = seed();
    print_line(&format!("  {fault}: VISES_SEED={seed}"));
    let mut chance = Chance::seeded(seed);
    let folder = tempfile::tempdir().unwrap();
    let mut image = Image::made(kind, folder.path());
    let ground = Ground::with_data(image.root().join("data"));
    let session = if until_lost {
        short_session()
    } else {
        long_session()
    };
    ground.seed(&session);
    rustix::fs::sync();
    let mut tally = Tally::of(fault);
    for number in 0..cuts {
        let outcome = once(&mut image, &ground, program, &mut chance);
        let which = format!("cut {number}, VISES_SEED={seed}");
        if let Err(Wrong::Torn(_) | Wrong::Lost(_)) = &outcome {
            // As a person would: nothing can be continued from here.
            let _ = fs::remove_dir_all(ground.data());
            ground.seed(&session);
            ground.forgets();
            rustix::fs::sync();
        }
        tally.counts(&which, outcome);
        if until_lost && tally.lost() > 0 {
            break;
        }
    }
    tally
}

fn once(
    image: &mut Image,
    ground: &Ground,
    program: &Path,
    chance: &mut Chance,
) -> Result<(), Wrong> {
    let path = ground.session(SEEDED);
    let before = read(&path).map_err(Wrong::Torn)?;
    let given = Given::new(before.rev, &digits(24, before.standing.as_deref()));
    let program = program.to_str().unwrap();
    let mut person = Person::runs(ground.command(program, &[], &["open", SEEDED]), (80, 24));
    person
        .goes_to_the_first_question()
        .sees("Where do you stand");
    let answers = str::from_utf8(&given.digits).unwrap();
    if chance.below(2) == 0 {
        // Right after the last of a few answers is reported as saved: nothing later can carry it to
        // the disk by chance.
        let few = 1 + chance.below(3) as usize;
        for (number, digit) in answers.char_indices().take(few) {
            person.chooses(&digit.to_string());
            let rev = before.rev + number as u64 + 1;
            let saved = ground.acknowledges(&mut person, rev, Duration::from_secs(20));
            assert!(saved, "not saved: {}", person.screen());
        }
    } else {
        // Anywhere in the midst of many.
        person.chooses(answers);
        ground.acknowledges(&mut person, before.rev + 1, Duration::from_secs(20));
        chance.moment(Duration::from_millis(60));
    }
    person.sends(Signal::STOP);
    wait_until_stopped(person.process());
    let last = ground.last_acknowledged().filter(|last| *last > SEEDED_REV);
    let cut = image.cuts_power();
    person.sends(Signal::KILL).ends();
    image.goes_on_after(cut);
    given.holds(&path, last)?;
    starts_anew(ground)
}

fn wait_until_stopped(process: u32) {
    let start = Instant::now();
    let is_stopped = |stat: String| {
        let state = stat.rsplit(") ").next().unwrap().chars().next();
        state == Some('T')
    };
    let tasks = || {
        fs::read_dir(format!("/proc/{process}/task"))
            .unwrap()
            .flatten()
    };
    while !tasks().all(|task| fs::read_to_string(task.path().join("stat")).is_ok_and(is_stopped)) {
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "it does not stop"
        );
        breathe();
    }
}
