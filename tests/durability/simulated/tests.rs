//! Tests: the disk forgets what it may forget, and nothing else.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::sync::Arc;

use crate::simulated::chance::Chance;
use crate::simulated::{Cut, SimulatedDisk};
use crate::store::disk::{Disk, LockAttempt};

const OLD: &[u8] = b"what was there before";
const NEW: &[u8] = b"what is written instead";

/// As often as chance has to have its way.
const OFTEN: u64 = 400;

fn write(disk: &SimulatedDisk, path: &str, bytes: &[u8], durably: bool) {
    let mut file = disk.create(Path::new(path)).unwrap();
    file.write(bytes).unwrap();
    if durably {
        file.sync().unwrap();
    }
}

fn sync(disk: &SimulatedDisk, folder: &str) {
    assert!(disk.sync_folder(Path::new(folder)).unwrap());
}

fn with_an_old_file() -> SimulatedDisk {
    let disk = SimulatedDisk::new(1);
    write(&disk, "/home/a", OLD, true);
    sync(&disk, "/home");
    disk
}

fn read(disk: &SimulatedDisk, path: &str) -> Option<Vec<u8>> {
    disk.read(Path::new(path), 1_000)
        .ok()
        .map(|(bytes, _)| bytes)
}

/// The possible contents of a file after a power cut, over many of them; `None` if it is gone.
fn outcomes(disk: &SimulatedDisk, path: &str) -> BTreeSet<Option<Vec<u8>>> {
    (0..OFTEN)
        .map(|seed| {
            let cut = Cut::Any(Chance::new(seed));
            let left = disk.after_power_cut(cut);
            read(&left, path)
        })
        .collect()
}

#[test]
fn what_was_synced_with_its_folder_is_never_lost() {
    let disk = with_an_old_file();
    write(&disk, "/home/b", NEW, false);
    let outcomes = outcomes(&disk, "/home/a");
    assert_eq!(outcomes, BTreeSet::from([Some(OLD.to_vec())]));
}

#[test]
fn what_was_not_synced_may_be_torn_empty_zeros_or_whole() {
    let disk = SimulatedDisk::new(1);
    write(&disk, "/home/a", NEW, false);
    sync(&disk, "/home");
    let outcomes = outcomes(&disk, "/home/a");
    assert!(!outcomes.contains(&None));
    for left in [&b""[..], NEW, &[0; 23]] {
        assert!(outcomes.contains(&Some(left.to_vec())), "{left:?}");
    }
    let torn = |left: &&Option<Vec<u8>>| {
        let left = left.as_ref().unwrap();
        !left.is_empty() && left != NEW && NEW.starts_with(left)
    };
    assert!(outcomes.iter().any(|left| torn(&left)));
}

#[test]
fn without_its_folders_sync_a_new_file_may_be_lost_and_may_be_there() {
    let disk = SimulatedDisk::new(1);
    write(&disk, "/home/a", NEW, true);
    let outcomes = outcomes(&disk, "/home/a");
    assert_eq!(outcomes, BTreeSet::from([None, Some(NEW.to_vec())]));
}

#[test]
fn without_the_folders_sync_a_rename_may_be_undone_but_never_half_done() {
    let disk = with_an_old_file();
    write(&disk, "/home/b", NEW, true);
    sync(&disk, "/home");
    disk.rename(Path::new("/home/b"), Path::new("/home/a"))
        .unwrap();
    let mut seen = BTreeSet::new();
    for seed in 0..OFTEN {
        let left = disk.after_power_cut(Cut::Any(Chance::new(seed)));
        seen.insert([read(&left, "/home/a"), read(&left, "/home/b")]);
    }
    let undone = [Some(OLD.to_vec()), Some(NEW.to_vec())];
    let done = [Some(NEW.to_vec()), None];
    assert_eq!(seen, BTreeSet::from([undone, done.clone()]));
    sync(&disk, "/home");
    assert_eq!(
        outcomes(&disk, "/home/a"),
        BTreeSet::from([done[0].clone()])
    );
}

#[test]
fn a_move_into_another_folder_is_durable_once_one_of_them_was_synced() {
    for folder in ["/home", "/home/sub"] {
        let disk = with_an_old_file();
        disk.make_folder(Path::new("/home/sub")).unwrap();
        sync(&disk, "/home");
        disk.rename_to_free(Path::new("/home/a"), Path::new("/home/sub/a"))
            .unwrap();
        sync(&disk, folder);
        let left = disk.after_power_cut(Cut::Nothing);
        assert_eq!(left.files(), [Path::new("/home/sub/a")]);
    }
}

#[test]
fn a_folder_that_is_lost_takes_its_files_with_it() {
    let disk = SimulatedDisk::new(1);
    disk.make_folder(Path::new("/home/sub")).unwrap();
    write(&disk, "/home/sub/a", NEW, true);
    sync(&disk, "/home/sub");
    let outcomes = outcomes(&disk, "/home/sub/a");
    assert_eq!(outcomes, BTreeSet::from([None, Some(NEW.to_vec())]));
    sync(&disk, "/home");
    assert_eq!(
        disk.survives(Path::new("/home/sub/a"), Cut::Nothing),
        Some(Arc::new(NEW.to_vec()))
    );
}

#[test]
fn a_second_name_holds_what_the_first_held_when_that_is_replaced() {
    let disk = with_an_old_file();
    disk.link(Path::new("/home/a"), Path::new("/home/kept"))
        .unwrap();
    write(&disk, "/home/b", NEW, true);
    disk.rename(Path::new("/home/b"), Path::new("/home/a"))
        .unwrap();
    assert_eq!(read(&disk, "/home/kept").unwrap(), OLD);
    assert_eq!(read(&disk, "/home/a").unwrap(), NEW);
}

#[test]
fn everything_ends_at_any_step_and_nothing_works_after_it() {
    for step in 0..5 {
        let disk = with_an_old_file();
        disk.end_in(step);
        let replace = || -> io::Result<()> {
            let mut file = disk.create(Path::new("/home/b"))?;
            file.write(NEW)?;
            file.sync()?;
            disk.rename(Path::new("/home/b"), Path::new("/home/a"))?;
            disk.sync_folder(Path::new("/home")).map(drop)
        };
        assert!(replace().is_err(), "at {step}");
        assert!(disk.has_ended());
        assert!(disk.names(Path::new("/home")).is_err());
        for seed in 0..OFTEN {
            let left = disk.after_power_cut(Cut::Any(Chance::new(seed)));
            let a = read(&left, "/home/a").unwrap();
            assert!(a == OLD || step >= 3 && a == NEW, "at {step}: {a:?}");
        }
        assert!(read(&disk.after_kill(), "/home/a").is_some());
    }
}

#[test]
fn a_kill_loses_nothing_and_a_power_cut_after_it_what_was_not_synced() {
    let disk = SimulatedDisk::new(1);
    write(&disk, "/home/a", NEW, false);
    let after = disk.after_kill();
    assert_eq!(read(&after, "/home/a").unwrap(), NEW);
    assert_eq!(after.after_power_cut(Cut::Nothing).files().len(), 0);
}

#[test]
fn a_full_disk_takes_what_fits_and_says_so() {
    let disk = with_an_old_file();
    disk.set(|faults| faults.room = Some(4));
    let mut file = disk.create(Path::new("/home/b")).unwrap();
    let error = file.write(NEW).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::StorageFull);
    assert_eq!(read(&disk, "/home/b").unwrap(), b"what");
    assert!(disk.create(Path::new("/home/c")).is_err());
    assert!(disk.make_folder(Path::new("/home/sub")).is_err());
    disk.remove(Path::new("/home/b")).unwrap();
    disk.set(|faults| faults.room = None);
    write(&disk, "/home/c", NEW, true);
}

#[test]
fn a_fault_strikes_once_and_a_refusal_lasts() {
    let disk = with_an_old_file();
    disk.set(|faults| faults.fails_in = Some(1));
    assert!(disk.create(Path::new("/home/c")).is_ok());
    assert!(disk.create(Path::new("/home/b")).is_err());
    assert!(disk.create(Path::new("/home/b")).is_ok());
    disk.set(|faults| faults.read_only = true);
    let error = disk.remove(Path::new("/home/b")).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::ReadOnlyFilesystem);
    assert_eq!(read(&disk, "/home/a").unwrap(), OLD);
}

#[test]
fn a_lock_ends_with_its_grip_and_with_everything() {
    let disk = SimulatedDisk::new(1);
    let path = Path::new("/home/lock");
    assert!(disk.lock(path, None).is_err());
    let grip = disk.lock(path, Some("me")).unwrap();
    let LockAttempt::Refused(words) = disk.clone().lock(path, Some("you")).unwrap() else {
        panic!("two have it");
    };
    assert_eq!(words, "me");
    let after = disk.after_kill();
    assert!(matches!(
        after.lock(path, None).unwrap(),
        LockAttempt::Acquired(_)
    ));
    drop(grip);
    let disk = SimulatedDisk::new(1);
    drop(disk.lock(path, Some("me")).unwrap());
    assert!(matches!(
        disk.lock(path, None).unwrap(),
        LockAttempt::Acquired(_)
    ));
}

#[test]
fn what_it_does_not_know_it_refuses() {
    let disk = with_an_old_file();
    disk.set(|faults| {
        faults.without_links = true;
        faults.without_locks = true;
        faults.without_folder_sync = true;
    });
    let [from, to] = ["/home/a", "/home/b"].map(Path::new);
    assert!(disk.link(from, to).is_err());
    assert!(disk.lock(to, Some("")).is_err());
    assert!(!disk.sync_folder(Path::new("/home")).unwrap());
}

#[test]
fn a_forgetful_disk_says_that_it_synced_and_has_not() {
    let disk = SimulatedDisk::new(1);
    disk.set(|faults| faults.forgets_folders = true);
    write(&disk, "/home/a", NEW, true);
    sync(&disk, "/home");
    assert_eq!(disk.survives(Path::new("/home/a"), Cut::Nothing), None);
    let disk = SimulatedDisk::new(1);
    disk.set(|faults| faults.forgets_files = true);
    write(&disk, "/home/a", NEW, true);
    sync(&disk, "/home");
    let left = disk.survives(Path::new("/home/a"), Cut::Nothing);
    assert_eq!(left, Some(Arc::default()));
}

#[test]
fn somebody_is_kept_waiting_until_let_in() {
    let disk = SimulatedDisk::new(1);
    disk.shut();
    let other = disk.clone();
    let writing = std::thread::spawn(move || write(&other, "/home/a", NEW, false));
    disk.wait_for_somebody();
    assert_eq!(disk.files().len(), 0);
    disk.let_in();
    writing.join().unwrap();
    assert_eq!(disk.files().len(), 1);
}
