//! Tests: sessions and their files.

mod beside_sessions;
mod copies;
mod drafts;
mod locks;

use std::fs;
use std::path::Path;
use std::sync::mpsc::channel;

use super::*;
use crate::session::Session;
use crate::store::disk::real::RealDisk;
use crate::store::entry::Entry;
use crate::store::fault::FaultKind;
use crate::store::opened_file::{FileAccess, OpenedFile};
use crate::store::samples::{self, changed, session_id, today};
use crate::store::{format, generations, listing, sessions};

/// Longer than any disk takes; a test that waits so long has failed.
const LONG: Duration = Duration::from_secs(20);

struct Bench {
    _folder: tempfile::TempDir,
    dirs: DataDirs,
    writer: Writer,
    reports: Receiver<JobDone>,
}

impl Bench {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let dirs = DataDirs::inside(folder.path().to_owned());
        dirs.prepare().unwrap();
        let (writer, reports) = start(&dirs);
        Self {
            _folder: folder,
            dirs,
            writer,
            reports,
        }
    }

    /// With a session that was created, closed and opened again.
    fn with_an_old_session() -> (Self, Session) {
        let bench = Self::new();
        let session = samples::session("one");
        drop(sessions::create(&bench.dirs, &session, today()).unwrap());
        bench.open();
        (bench, session)
    }

    fn open(&self) {
        self.writer.begin(open_now(&self.dirs).write_access());
    }

    fn save(&self, session: &Session) -> JobDone {
        self.writer.write(Job::Save(Box::new(session.clone())));
        self.report()
    }

    fn save_copy(&self, session: &Session, folder: &Path) {
        self.writer.write(Job::SaveCopy {
            session: Box::new(session.clone()),
            folder: folder.to_owned(),
            name: "one".to_owned(),
        });
    }

    /// The folder of the texts, which is not there.
    fn texts(&self) -> PathBuf {
        self.dirs.data.join("texts")
    }

    fn report(&self) -> JobDone {
        self.reports.recv_timeout(LONG).unwrap()
    }

    fn on_disk(&self) -> Session {
        sessions::read(&RealDisk, &self.dirs.session(&session_id("one"))).unwrap()
    }
}

fn start(dirs: &DataDirs) -> (Writer, Receiver<JobDone>) {
    let (sender, reports) = channel();
    let report = move |report| {
        let _ = sender.send(report);
    };
    let texts = dirs.data.join("texts");
    (Writer::start(dirs.clone(), texts, report).unwrap(), reports)
}

fn open_now(dirs: &DataDirs) -> OpenedFile {
    sessions::open(dirs, &session_id("one"), today()).unwrap()
}

fn saved(session: &Session) -> JobDone {
    JobDone::Saved {
        id: session.id.clone(),
        rev: session.rev,
    }
}

fn revs(dirs: &DataDirs) -> Vec<u64> {
    let kept = generations::list(dirs, &session_id("one")).unwrap();
    kept.iter().map(|generation| generation.rev).collect()
}

#[test]
fn what_is_reported_as_saved_is_on_the_disk() {
    let (bench, first) = Bench::with_an_old_session();
    let second = changed(&first, "second");
    assert_eq!(bench.save(&second), saved(&second));
    assert_eq!(bench.on_disk(), second);
    assert!(bench.writer.finish(LONG));
}

#[test]
fn of_many_waiting_changes_the_last_is_saved() {
    let (bench, mut session) = Bench::with_an_old_session();
    for _ in 0..200 {
        session = changed(&session, "later");
        bench.writer.write(Job::Save(Box::new(session.clone())));
    }
    assert!(bench.writer.finish(LONG));
    let last = bench.reports.iter().last();
    assert_eq!(last, Some(saved(&session)));
    let opened = sessions::open(&bench.dirs, &session.id, today()).unwrap();
    assert_eq!(opened.session, session);
    assert!(!opened.changed_outside);
}

#[test]
fn the_bytes_found_are_kept_before_the_first_save_and_then_every_tenth() {
    let (bench, first) = Bench::with_an_old_session();
    let before = fs::read(bench.dirs.session(&first.id)).unwrap();
    let mut session = first;
    for _ in 0..21 {
        session = changed(&session, "later");
        bench.save(&session);
    }
    assert_eq!(revs(&bench.dirs), [23, 13, 3]);
    let oldest = bench.dirs.generations(&session.id).join("3.ron");
    assert_eq!(fs::read(oldest).unwrap(), before);
}

#[test]
fn a_repair_by_hand_is_kept_with_its_comments() {
    let (bench, first) = Bench::with_an_old_session();
    let second = changed(&first, "second");
    bench.writer.write(Job::Save(Box::new(second.clone())));
    bench.writer.write(Job::Close(first.id.clone()));
    while let FileAccess::ReadOnly(_) = open_now(&bench.dirs).access {
        thread::yield_now();
    }
    let path = bench.dirs.session(&first.id);
    let repaired = format!("// repaired\n{}", fs::read_to_string(&path).unwrap());
    fs::write(&path, &repaired).unwrap();
    let opened = open_now(&bench.dirs);
    assert!(opened.changed_outside);
    bench.writer.begin(opened.write_access());
    assert_eq!(bench.report(), saved(&second));
    let third = changed(&second, "third");
    assert_eq!(bench.save(&third), saved(&third));
    let kept = generations::list(&bench.dirs, &first.id).unwrap();
    assert_eq!(fs::read_to_string(&kept[0].path).unwrap(), repaired);
}

#[test]
fn somebody_elses_change_stays_and_ours_is_kept_beside() {
    let (bench, first) = Bench::with_an_old_session();
    let path = bench.dirs.session(&first.id);
    let theirs = format::render(&changed(&first, "theirs")).unwrap();
    fs::write(&path, &theirs).unwrap();
    let second = changed(&first, "ours");
    let JobDone::Conflict { rev, kept, .. } = bench.save(&second) else {
        panic!("written over");
    };
    assert_eq!(rev, second.rev);
    assert_eq!(sessions::read(&RealDisk, &kept), Ok(second.clone()));
    let third = changed(&second, "ours still");
    assert!(matches!(bench.save(&third), JobDone::Conflict { kept: again, .. } if again == kept));
    assert_eq!(sessions::read(&RealDisk, &kept), Ok(third));
    assert_eq!(fs::read(&path).unwrap(), theirs);
    assert_eq!(fs::read_dir(bench.dirs.conflicts()).unwrap().count(), 1);
    assert!(bench.writer.finish(LONG));
}

#[test]
fn a_session_that_nobody_opened_is_never_written_over() {
    let bench = Bench::new();
    let first = samples::session("one");
    drop(sessions::create(&bench.dirs, &first, today()).unwrap());
    let second = changed(&first, "second");
    assert!(matches!(bench.save(&second), JobDone::Conflict { .. }));
    assert_eq!(bench.on_disk(), first);
}

#[test]
fn a_failed_save_is_reported_and_retried_until_it_succeeds() {
    let (bench, first) = Bench::with_an_old_session();
    let sessions = bench.dirs.sessions();
    let elsewhere = bench.dirs.data.join("elsewhere");
    let path = elsewhere.join("one.ron");
    fs::rename(&sessions, &elsewhere).unwrap();
    let before = fs::read(&path).unwrap();
    let second = changed(&first, "second");
    let JobDone::NotSaved { rev, fault, .. } = bench.save(&second) else {
        panic!("saved nowhere");
    };
    assert_eq!((rev, fault.kind), (4, FaultKind::NotFound));
    assert_eq!(fs::read(&path).unwrap(), before);
    let third = changed(&second, "third");
    assert!(matches!(
        bench.save(&third),
        JobDone::NotSaved { rev: 5, .. }
    ));
    fs::rename(&elsewhere, &sessions).unwrap();
    assert!(bench.writer.catch_up(LONG));
    assert_eq!(bench.report(), saved(&third));
    assert_eq!(bench.on_disk(), third);
    assert!(bench.writer.finish(LONG));
}

#[test]
fn it_tries_again_by_itself_and_repeats_no_complaint() {
    let (bench, first) = Bench::with_an_old_session();
    let sessions = bench.dirs.sessions();
    let elsewhere = bench.dirs.data.join("elsewhere");
    fs::rename(&sessions, &elsewhere).unwrap();
    let second = changed(&first, "second");
    assert!(matches!(bench.save(&second), JobDone::NotSaved { .. }));
    assert!(bench.writer.catch_up(LONG));
    assert!(bench.writer.catch_up(LONG));
    fs::rename(&elsewhere, &sessions).unwrap();
    assert_eq!(bench.report(), saved(&second));
}

#[test]
fn finishing_with_something_unsaved_is_reported() {
    let (bench, first) = Bench::with_an_old_session();
    fs::rename(bench.dirs.sessions(), bench.dirs.data.join("elsewhere")).unwrap();
    bench
        .writer
        .write(Job::Save(Box::new(changed(&first, "second"))));
    assert!(!bench.writer.finish(LONG));
}

#[test]
fn a_session_is_free_for_others_once_it_has_come_to_its_end() {
    let (bench, first) = Bench::with_an_old_session();
    let id = first.id.clone();
    let access = || open_now(&bench.dirs).access;
    assert!(matches!(access(), FileAccess::ReadOnly(_)));
    let second = changed(&first, "second");
    bench.writer.write(Job::Save(Box::new(second.clone())));
    bench.writer.write(Job::Close(id.clone()));
    while matches!(access(), FileAccess::ReadOnly(_)) {
        thread::yield_now();
    }
    assert_eq!(bench.on_disk(), second);
}

#[test]
fn home_shows_what_was_saved_and_nothing_is_left_over() {
    let (bench, first) = Bench::with_an_old_session();
    bench.save(&changed(&first, "second"));
    let dirs = bench.dirs.clone();
    assert!(bench.writer.finish(LONG));
    let entries = listing::list(&dirs, &samples::summary).unwrap();
    let [
        Entry::Readable {
            summary, opened, ..
        },
    ] = entries.as_slice()
    else {
        panic!("{entries:?}");
    };
    assert_eq!((summary.title.as_str(), summary.rev), ("second", 4));
    assert!(opened.is_some());
    let mut names: Vec<_> = fs::read_dir(dirs.sessions())
        .unwrap()
        .map(|file| file.unwrap().file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["one.lock", "one.ron"]);
}

#[test]
fn a_session_started_in_memory_is_saved_once_that_is_possible() {
    let bench = Bench::new();
    let session = samples::session("one");
    fs::remove_dir_all(bench.dirs.data.join("sessions")).unwrap();
    fs::write(bench.dirs.sessions(), "in the way").unwrap();
    assert!(matches!(bench.save(&session), JobDone::NotSaved { .. }));
    fs::remove_file(bench.dirs.sessions()).unwrap();
    assert!(bench.writer.catch_up(LONG));
    assert_eq!(bench.report(), saved(&session));
    assert_eq!(bench.on_disk(), session);
    // Nobody else is writing it from now on.
    assert!(matches!(
        open_now(&bench.dirs).access,
        FileAccess::ReadOnly(_)
    ));
    assert!(bench.writer.finish(LONG));
}
