//! One writer per session.
//!
//! The lock is the system's and lies on a file of its own, so that it survives the replacing of the
//! session's file and ends with the process, however that ends. What is written in it serves a
//! message and decides nothing.

use std::io;

use super::disk::{Grip, Held};
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
    _held: Box<dyn Held>,
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
    let words = format!("{} {today}\n", std::process::id());
    match places.disk().lock(&path, Some(&words)) {
        Ok(Grip::Mine(held)) => Locking::Mine(Lock { _held: held }),
        Ok(Grip::Theirs(words)) => Locking::Held(holder(&words)),
        Err(error) => Locking::Unsupported(StoreFault::at(Doing::Locking, &path)(error)),
    }
}

/// Whether nobody writes a session now; `None` where that cannot be found out.
pub(super) fn is_free(places: &Places, id: &SessionId) -> Option<bool> {
    match places.disk().lock(&places.lock(id), None) {
        Ok(Grip::Mine(_)) => Some(true),
        Ok(Grip::Theirs(_)) => Some(false),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Some(true),
        Err(_) => None,
    }
}

fn holder(words: &str) -> Option<Holder> {
    let (process, since) = words.trim_end().split_once(' ')?;
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
