//! The power goes while a person answers: the program is stopped, what has reached the disk is
//! copied, and the copy is what there is at the next start.
//!
//! The same is done to a build that breaks its promise, which must be noticed: else the check would
//! be worth nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::ground::{Ground, PROGRAM, SEEDED, SEEDED_REV, breathe, long_session, short_session};
use crate::images::{BTRFS, EXT4, Image, Kind, XFS};
use crate::oracle::{Given, Wrong, read, starts_anew};
use crate::person::Person;
use crate::storm::{Chance, digits, seed};
use crate::tally::{Tally, count, tell};
use crate::tools::can;

#[test]
fn a_power_cut_on_ext4_loses_no_answer() {
    survives(EXT4, count(20, 300));
}

#[test]
fn a_power_cut_on_xfs_loses_no_answer() {
    survives(XFS, count(15, 100));
}

#[test]
fn a_power_cut_on_btrfs_loses_no_answer() {
    survives(BTRFS, count(15, 100));
}

fn survives(kind: Kind, cuts: usize) {
    let fault = format!("power cut on {}", kind.name);
    if !can(&fault, &kind.needs()) {
        return;
    }
    cut(kind, Path::new(PROGRAM), &fault, cuts, false).ends_well();
}

#[test]
fn a_build_that_syncs_no_folder_is_found_out() {
    let fault = "power cut on ext4, negative control: no folder is synced";
    if !can(fault, &EXT4.needs()) {
        return;
    }
    let tally = cut(EXT4, &control(), fault, 300, true);
    tally.tells();
    assert!(tally.lost() > 0, "the check does not see what it must see");
}

/// The broken build, made beside the right one and from the same dependencies.
fn control() -> PathBuf {
    let profile = Path::new(PROGRAM).parent().unwrap();
    let target = profile.parent().unwrap().join("control");
    let own = target.join("debug");
    if !own.exists() {
        fs::create_dir_all(&own).unwrap();
        for (part, how) in [("deps", "-al"), ("build", "-al"), (".fingerprint", "-a")] {
            // Where this fails everything is built anew, which takes longer.
            let _ = Command::new("cp")
                .arg(how)
                .arg(profile.join(part))
                .arg(&own)
                .status();
        }
    }
    let output = Command::new(env!("CARGO"))
        .args([
            "build",
            "--locked",
            "--offline",
            "--quiet",
            "--bin",
            "vises",
        ])
        .args(["--features", "without-folder-sync", "--target-dir"])
        .arg(&target)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the broken build: {said}");
    own.join("vises")
}

/// Cuts the power so many times, or until the first loss.
fn cut(kind: Kind, program: &Path, fault: &str, cuts: usize, until_lost: bool) -> Tally {
    let seed = seed();
    tell(&format!("  {fault}: VISES_SEED={seed}"));
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
            // What a person would do: nothing can be gone on from here.
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
    person.sees("Where do you stand");
    let answers = str::from_utf8(&given.digits).unwrap();
    if chance.below(2) == 0 {
        // At once after the last of a few answers is said to be saved: nothing comes after it that
        // would carry it to the disk by chance.
        let few = 1 + chance.below(3) as usize;
        for (number, digit) in answers.char_indices().take(few) {
            person.types(&digit.to_string());
            let rev = before.rev + number as u64 + 1;
            let saved = ground.acknowledges(&mut person, rev, Duration::from_secs(20));
            assert!(saved, "not saved: {}", person.screen());
        }
    } else {
        // Anywhere in the midst of many.
        person.types(answers);
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
