//! One writer per session.
//!
//! The lock is the system's and lies on a file of its own, so that it survives the replacing of the
//! session's file and ends with the process, however that ends. What is written in it serves a
//! message and decides nothing.

use std::fs::{File, TryLockError};
use std::io::{self, Read, Write};
use std::path::Path;

use super::fault::{Doing, StoreFault};
use super::places::Places;
use crate::session::date::Day;
use crate::session::key::SessionId;

/// How a try to become the only writer ended.
#[derive(Debug)]
pub(crate) enum Locking {
    /// Nobody else writes, as long as the value lives.
    Mine(Lock),
    /// Another program writes.
    Held(Option<Holder>),
    /// Here nothing can be locked; a change by somebody else is noticed by content alone.
    Unsupported(StoreFault),
}

/// Holds a session's lock as long as it lives.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

/// Who says to hold a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Holder {
    /// The number of its process.
    pub(crate) process: u32,
    /// The day on which it took the lock.
    pub(crate) since: Day,
}

/// Tries to become the only writer of a session.
pub(crate) fn lock(places: &Places, id: &SessionId, today: Day) -> Locking {
    let path = places.lock(id);
    let unsupported = |error| Locking::Unsupported(StoreFault::at(Doing::Locking, &path)(error));
    let file = match open(&path, true) {
        Ok(file) => file,
        Err(error) => return unsupported(error),
    };
    match file.try_lock() {
        Ok(()) => {
            // Only for a message: the lock holds without it.
            let _ = sign(&file, today);
            Locking::Mine(Lock { _file: file })
        }
        Err(TryLockError::WouldBlock) => Locking::Held(read_holder(&file)),
        Err(TryLockError::Error(error)) => unsupported(error),
    }
}

/// Whether nobody writes a session now; `None` where that cannot be found out.
pub(super) fn is_free(places: &Places, id: &SessionId) -> Option<bool> {
    match open(&places.lock(id), false) {
        Ok(file) => match file.try_lock() {
            Ok(()) => Some(true),
            Err(TryLockError::WouldBlock) => Some(false),
            Err(TryLockError::Error(_)) => None,
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Some(true),
        Err(_) => None,
    }
}

/// Network folders want a file that is locked to be open for writing too.
#[cfg(unix)]
fn open(path: &Path, create: bool) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags};

    let mut flags = OFlags::RDWR | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    flags.set(OFlags::CREATE, create);
    let file = rustix::fs::open(path, flags, Mode::RUSR | Mode::WUSR)?;
    Ok(File::from(file))
}

#[cfg(not(unix))]
fn open(path: &Path, create: bool) -> io::Result<File> {
    std::fs::OpenOptions::new()
        .read(true)
        .write(true)
        .create(create)
        .truncate(false)
        .open(path)
}

fn sign(mut file: &File, today: Day) -> io::Result<()> {
    file.set_len(0)?;
    file.write_all(format!("{} {today}\n", std::process::id()).as_bytes())
}

fn read_holder(file: &File) -> Option<Holder> {
    let mut text = String::new();
    file.take(64).read_to_string(&mut text).ok()?;
    let (process, since) = text.trim_end().split_once(' ')?;
    Some(Holder {
        process: process.parse().ok()?,
        since: since.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::samples::{session_id, today};

    fn places() -> (tempfile::TempDir, Places) {
        let folder = tempfile::tempdir().unwrap();
        let places = Places::inside(folder.path().to_owned());
        places.prepare().unwrap();
        (folder, places)
    }

    #[test]
    fn a_second_writer_is_told_who_writes() {
        let (_folder, places) = places();
        let id = session_id("one");
        let first = lock(&places, &id, today());
        assert!(matches!(first, Locking::Mine(_)));
        let Locking::Held(holder) = lock(&places, &id, today()) else {
            panic!("two writers");
        };
        if cfg!(unix) {
            let process = std::process::id();
            let since = today();
            assert_eq!(holder, Some(Holder { process, since }));
        }
        assert_eq!(is_free(&places, &id), Some(false));
    }

    #[test]
    fn a_lock_ends_with_its_holder_and_old_words_in_it_do_not_count() {
        let (_folder, places) = places();
        let id = session_id("one");
        drop(lock(&places, &id, today()));
        assert_eq!(is_free(&places, &id), Some(true));
        std::fs::write(places.lock(&id), "1 2026-11-23 and more").unwrap();
        assert!(matches!(lock(&places, &id, today()), Locking::Mine(_)));
    }

    #[test]
    fn another_session_can_be_written_meanwhile() {
        let (_folder, places) = places();
        let first = lock(&places, &session_id("one"), today());
        let second = lock(&places, &session_id("two"), today());
        assert!(matches!(
            (first, second),
            (Locking::Mine(_), Locking::Mine(_))
        ));
    }

    #[test]
    fn where_nothing_can_be_locked_the_program_goes_on() {
        let (folder, places) = places();
        std::fs::remove_dir_all(folder.path()).unwrap();
        let locking = lock(&places, &session_id("one"), today());
        assert!(matches!(locking, Locking::Unsupported(_)), "{locking:?}");
    }

    #[test]
    fn a_session_that_was_never_locked_is_free_and_stays_without_a_file() {
        let (_folder, places) = places();
        let id = session_id("one");
        assert_eq!(is_free(&places, &id), Some(true));
        assert!(!places.lock(&id).exists());
    }
}
