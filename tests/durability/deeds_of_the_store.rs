//! The store's own operations on a disk that fails, forgets or falsely reports failures: its
//! reports are true, and interrupted operations can be repeated.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::samples::{self, changed, today};
use crate::session::Session;
use crate::session::key::SessionId;
use crate::simulated::chance::Chance;
use crate::simulated::{Cut, SimulatedDisk};
use crate::store::content::ContentHash;
use crate::store::data_dirs::DataDirs;
use crate::store::disk::{Disk, FileType};
use crate::store::durable::{Expected, replace};
use crate::store::fault::FaultKind;
use crate::store::index::Index;
use crate::store::opened_file::{FileAccess, OpenedFile, WriteAccess};
use crate::store::writer::Writer;
use crate::store::writer::job::{Job, JobDone};
use crate::store::{drafts, emptying, format, generations, listing, removed, sessions};

/// Longer than any disk takes; a test that waits so long has failed.
const LONG: Duration = Duration::from_secs(20);

/// A disk, and the folders of the program on it.
fn prepared() -> (SimulatedDisk, DataDirs) {
    let disk = SimulatedDisk::new(1);
    let dirs = DataDirs::on(Arc::new(disk.clone()), "/home/vises".into());
    dirs.prepare().unwrap();
    (disk, dirs)
}

#[test]
fn a_folder_that_is_there_survives_a_power_cut_whoever_made_it() {
    let disk = SimulatedDisk::new(1);
    let dirs = DataDirs::on(Arc::new(disk.clone()), PathBuf::from("/home/vises"));
    // Created by a program that was killed before it had synced anything.
    disk.make_folder(&dirs.data).unwrap();
    disk.make_folder(&dirs.sessions()).unwrap();
    dirs.prepare().unwrap();
    disk.set(|faults| faults.fails_in = Some(1));
    assert!(dirs.sync_folders().is_err());
    dirs.sync_folders().unwrap();
    let left = disk.after_power_cut(Cut::Nothing);
    assert_eq!(left.file_type(&dirs.sessions()).unwrap(), FileType::Folder);
}

#[test]
fn a_folder_is_synced_once_a_run_and_again_if_it_is_new() {
    let (disk, dirs) = prepared();
    dirs.make_folder(&dirs.drafts()).unwrap();
    // Nothing is asked of the disk but to make the folder, and whether it is one.
    disk.set(|faults| faults.fails_in = Some(2));
    dirs.make_folder(&dirs.drafts()).unwrap();
    disk.set(|faults| faults.fails_in = None);
    disk.remove_folder(&dirs.drafts()).unwrap();
    dirs.make_folder(&dirs.drafts()).unwrap();
    let left = disk.after_power_cut(Cut::Nothing);
    assert_eq!(left.file_type(&dirs.drafts()).unwrap(), FileType::Folder);
}

#[test]
fn a_new_session_whose_folder_could_not_be_synced_is_not_taken_for_somebody_elses() {
    let session = samples::session("one");
    // The folder, the lock, the new file, its content, its sync, its name: the folder's sync fails.
    for others in 0..9 {
        let (disk, dirs) = prepared();
        disk.set(|faults| faults.fails_in = Some(others));
        let made = sessions::create(&dirs, &session, today());
        disk.set(|faults| faults.fails_in = None);
        if let Ok(opened) = made {
            let (writer, reports) = start(&dirs);
            writer.begin(write_access(opened));
            let second = changed(&session, "second");
            writer.write(Job::Save(Box::new(second.clone())));
            assert_eq!(reports.recv_timeout(LONG).unwrap(), saved(&second));
        } else {
            let there = disk.file_type(&dirs.session(&session.id));
            assert!(there.is_err(), "{others}");
        }
    }
}

#[test]
fn what_opens_survives_a_power_cut_whoever_wrote_it() {
    let (disk, dirs) = prepared();
    let session = samples::session("one");
    let path = dirs.session(&session.id);
    let bytes = format::render(&session).unwrap();
    // An editor does not sync, nor does a program that is killed while it saves.
    disk.scribble(&path, &bytes);
    assert_eq!(disk.survives(&path, Cut::Nothing), None);
    sessions::open(&dirs, &session.id, today()).unwrap();
    assert_eq!(disk.survives(&path, Cut::Nothing).as_deref(), Some(&bytes));
}

#[test]
fn a_version_counts_as_kept_only_once_it_survives_a_power_cut() {
    let (disk, dirs) = prepared();
    let session = samples::session("one");
    let later = changed(&session, "later");
    let path = dirs.session(&session.id);
    let written = |session: &Session| {
        let bytes = format::render(session).unwrap();
        replace(&disk, &path, &bytes, Expected::Anything).unwrap()
    };
    generations::keep(&dirs, &later.id, later.rev, written(&later)).unwrap();
    let bytes = format::render(&session).unwrap();
    let written = written(&session);
    // Folders, a second name and its folder: the last fails.
    let kept = dirs.generations(&session.id).join("4-2.ron");
    let keep = || generations::keep(&dirs, &session.id, session.rev, written);
    for others in 0..8 {
        disk.set(|faults| faults.fails_in = Some(others));
        if keep().is_ok() {
            disk.set(|faults| faults.fails_in = None);
        }
        let left = disk.survives(&kept, Cut::Nothing);
        keep().unwrap();
        let after = disk.survives(&kept, Cut::Nothing);
        assert_eq!(after.as_deref(), Some(&bytes), "{others}: {left:?}");
        disk.take_away(&kept);
    }
}

#[test]
fn restoring_can_be_interrupted_anywhere_and_done_again() {
    for others in 0..12 {
        let (disk, dirs) = prepared();
        let session = samples::session("one");
        drop(sessions::create(&dirs, &session, today()).unwrap());
        let bytes = format::render(&session).unwrap();
        generations::keep(&dirs, &session.id, 3, ContentHash::of(&bytes)).unwrap();
        let in_bin = removed::remove(&dirs, &session.id, today()).unwrap();
        disk.end_in(others);
        let _ = removed::restore(&dirs, &in_bin);
        let disk = disk.after_kill();
        let dirs = DataDirs::on(Arc::new(disk.clone()), "/home/vises".into());
        if let Some(found) = removed::list(&dirs).unwrap().pop() {
            removed::restore(&dirs, &found.path).unwrap();
        }
        let opened = sessions::open(&dirs, &session.id, today()).unwrap();
        assert_eq!(opened.session, session);
        let kept = generations::list(&dirs, &session.id).unwrap();
        assert_eq!(kept.len(), 1, "after {others}");
    }
}

/// An answer that must be gone.
const CANARY: &str = "the canary sings at night";

/// A session in the bin of that disk, with everything kept of it; the index remembers it.
fn removed_on(disk: &SimulatedDisk) -> (DataDirs, SessionId) {
    let dirs = DataDirs::on(Arc::new(disk.clone()), "/home/vises".into());
    dirs.prepare().unwrap();
    let session = changed(&samples::session("bird"), CANARY);
    let id = session.id.clone();
    drop(sessions::create(&dirs, &session, today()).unwrap());
    let bytes = format::render(&session).unwrap();
    generations::keep(&dirs, &id, session.rev, ContentHash::of(&bytes)).unwrap();
    sessions::quarantine(&dirs, &dirs.session(&id)).unwrap();
    drafts::write(&dirs, &samples::draft("bird", CANARY), &mut None).unwrap();
    listing::list(&dirs, &samples::summary).unwrap();
    disk.sync(&dirs.index()).unwrap();
    removed::remove(&dirs, &id, today()).unwrap();
    // Another window had it in its list meanwhile, and remembers it.
    Index::update(&dirs, |index| index.note_opened(&id, today())).unwrap();
    (dirs, id)
}

/// The files on that disk whose name or content speaks of the session.
fn traces_on(disk: &SimulatedDisk, id: &SessionId) -> Vec<PathBuf> {
    let speaks = |path: &PathBuf| {
        let (bytes, _) = disk.read(path, 1 << 20).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let named = path.to_string_lossy().contains(id.as_str());
        named || text.contains(CANARY) || text.contains(id.as_str())
    };
    disk.files().into_iter().filter(speaks).collect()
}

#[test]
fn if_the_index_cannot_forget_a_session_it_stays_in_the_bin() {
    let disk = SimulatedDisk::new(1);
    let (dirs, _) = removed_on(&disk);
    disk.set(|faults| faults.room = Some(0));
    let emptied = emptying::remove_all(&dirs);
    let fault = emptied.fault.unwrap();
    assert_eq!(fault.kind, FaultKind::NoSpace);
    assert_eq!(removed::list(&dirs).unwrap().len(), 1);
    disk.set(|faults| faults.room = None);
    assert_eq!(emptying::remove_all(&dirs).gone, 1);
}

#[test]
fn emptying_can_be_interrupted_anywhere_and_a_second_try_leaves_no_trace() {
    for steps in 0.. {
        let mut whole = false;
        for seed in 0..8 {
            let disk = SimulatedDisk::new(seed);
            let (dirs, id) = removed_on(&disk);
            disk.end_in(steps);
            let _ = emptying::remove_all(&dirs);
            whole = !disk.has_ended();
            let after = match seed {
                0 => disk.after_kill(),
                1 => disk.after_power_cut(Cut::Nothing),
                2 => disk.after_power_cut(Cut::Names),
                _ => disk.after_power_cut(Cut::Any(Chance::new(seed))),
            };
            let dirs = DataDirs::on(Arc::new(after.clone()), "/home/vises".into());
            let again = emptying::remove_all(&dirs);
            assert_eq!(again.fault, None, "after {steps}, {seed}");
            let nothing = Vec::<PathBuf>::new();
            assert_eq!(traces_on(&after, &id), nothing, "after {steps}, {seed}");
            // Whatever the power brings back then is in the bin, so that another try finishes.
            let last = after.after_power_cut(Cut::Nothing);
            let dirs = DataDirs::on(Arc::new(last.clone()), "/home/vises".into());
            emptying::remove_all(&dirs);
            assert_eq!(traces_on(&last, &id), nothing, "after {steps}, {seed}");
        }
        if whole {
            assert!(steps > 10);
            return;
        }
    }
}

/// The exclusive right to write.
fn write_access(opened: OpenedFile) -> WriteAccess {
    match opened.access {
        FileAccess::Writable(write_access) => write_access,
        FileAccess::ReadOnly(holder) => panic!("held by {holder:?}"),
    }
}

fn start(dirs: &DataDirs) -> (Writer, Receiver<JobDone>) {
    let (sender, reports) = channel();
    let report = move |report| {
        let _ = sender.send(report);
    };
    (
        Writer::start(dirs.clone(), PathBuf::new(), report).unwrap(),
        reports,
    )
}

fn saved(session: &Session) -> JobDone {
    JobDone::Saved {
        id: session.id.clone(),
        rev: session.rev,
    }
}

/// A session that is being written on a network disk.
fn on_network() -> (SimulatedDisk, DataDirs, Writer, Receiver<JobDone>) {
    let (disk, dirs) = prepared();
    let session = samples::session("one");
    drop(sessions::create(&dirs, &session, today()).unwrap());
    let opened = sessions::open(&dirs, &session.id, today()).unwrap();
    let (writer, reports) = start(&dirs);
    writer.begin(write_access(opened));
    (disk, dirs, writer, reports)
}

/// Saves a session while the disk denies having put it in place: it is not reported as saved.
fn denied(disk: &SimulatedDisk, writer: &Writer, reports: &Receiver<JobDone>, session: &Session) {
    // The index is written first, so the fault has to wait for the session's own file.
    disk.set(|faults| faults.denies_renaming_of = Some("one.ron"));
    writer.write(Job::Save(Box::new(session.clone())));
    let report = reports.recv_timeout(LONG).unwrap();
    assert!(matches!(report, JobDone::NotSaved { .. }), "{report:?}");
}

#[test]
fn what_is_in_its_place_after_all_is_saved_and_no_conflict() {
    let (disk, dirs, writer, reports) = on_network();
    let second = changed(&samples::session("one"), "second");
    denied(&disk, &writer, &reports, &second);
    assert!(writer.catch_up(LONG));
    assert_eq!(reports.recv_timeout(LONG).unwrap(), saved(&second));
    let bytes = format::render(&second).unwrap();
    let left = disk.survives(&dirs.session(&second.id), Cut::Nothing);
    assert_eq!(left.as_deref(), Some(&bytes));
}

#[test]
fn what_follows_on_what_is_in_its_place_after_all_is_saved_too() {
    let (disk, dirs, writer, reports) = on_network();
    let second = changed(&samples::session("one"), "second");
    denied(&disk, &writer, &reports, &second);
    let third = changed(&second, "third");
    writer.write(Job::Save(Box::new(third.clone())));
    assert_eq!(reports.recv_timeout(LONG).unwrap(), saved(&third));
    let there = sessions::read(&disk, &dirs.session(&third.id));
    assert_eq!(there, Ok(third));
}
