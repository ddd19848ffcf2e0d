//! Lets one program at a time write a session.
//!
//! The lock is a system lock on a separate file, so that it survives the replacing of the session's
//! file and ends with the process, however that ends. The text in the file is for messages and
//! decides nothing.

use std::io;

use super::data_dirs::DataDirs;
use super::disk::{LockAttempt, LockGuard};
use super::fault::{Doing, FaultKind, LockOwner, StoreFault};
use crate::session::date::Day;
use crate::session::key::SessionId;

/// How a try to become the only writer ended.
#[derive(Debug)]
pub enum LockOutcome {
    /// Nobody else can write while the value lives.
    Acquired(SessionLock),
    /// Another program writes.
    Held(Option<LockOwner>),
    /// Locks are not supported here; a change by someone else is noticed by content alone.
    Unsupported(StoreFault),
    /// It could not be found out whether another program writes.
    Failed(StoreFault),
}

/// Holds a session's lock as long as it lives.
#[derive(Debug)]
pub struct SessionLock {
    dirs: DataDirs,
    id: SessionId,
    _held: Box<dyn LockGuard>,
}

impl Drop for SessionLock {
    /// The lock file of a session that does not exist, because it could not be created or is in the
    /// bin, is removed. This happens while the lock is held, or another program could take it and
    /// lose it.
    fn drop(&mut self) {
        let disk = self.dirs.disk();
        let session = disk.file_type(&self.dirs.session(&self.id));
        if session.is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
            let _ = disk.remove(&self.dirs.lock(&self.id));
        }
    }
}

/// Tries to become the only writer of a session. Without a date, the lock does not say since when it
/// is held.
pub fn lock(dirs: &DataDirs, id: &SessionId, today: Option<Day>) -> LockOutcome {
    let path = dirs.lock(id);
    let since = today.map(|today| format!(" {today}")).unwrap_or_default();
    let words = format!("{}{since}\n", std::process::id());
    let fault = |error| StoreFault::new(Doing::Locking, &path, error);
    match dirs.disk().lock(&path, Some(&words)) {
        Ok(LockAttempt::Acquired(held)) => LockOutcome::Acquired(SessionLock {
            dirs: dirs.clone(),
            id: id.clone(),
            _held: held,
        }),
        Ok(LockAttempt::Refused(words)) => LockOutcome::Held(owner(&words)),
        Err(error) if is_unsupported(&error) => LockOutcome::Unsupported(fault(error)),
        Err(error) => LockOutcome::Failed(fault(error)),
    }
}

/// For an operation that excludes other programs: the lock, or why there can be none here.
///
/// # Errors
/// If another program is writing, or that cannot be found out.
pub(super) fn lock_exclusively(
    dirs: &DataDirs,
    id: &SessionId,
    today: Option<Day>,
) -> Result<(Option<SessionLock>, Option<StoreFault>), StoreFault> {
    match lock(dirs, id, today) {
        LockOutcome::Acquired(lock) => Ok((Some(lock), None)),
        LockOutcome::Unsupported(fault) => Ok((None, Some(fault))),
        LockOutcome::Held(owner) => Err(StoreFault::new(
            Doing::Locking,
            &dirs.lock(id),
            FaultKind::Held(owner),
        )),
        LockOutcome::Failed(fault) => Err(fault),
    }
}

/// Whether the disk says that it does not support locks. Any other error is temporary, or about
/// this file: someone else may hold the lock.
fn is_unsupported(error: &io::Error) -> bool {
    #[cfg(unix)]
    {
        use rustix::io::Errno;

        let unknown = [
            Errno::NOLCK,
            Errno::NOSYS,
            Errno::OPNOTSUPP,
            Errno::NOTSUP,
            Errno::INVAL,
        ];
        if Errno::from_io_error(error).is_some_and(|errno| unknown.contains(&errno)) {
            return true;
        }
    }
    error.kind() == io::ErrorKind::Unsupported
}

/// Whether nobody is writing a session; `None` if that cannot be found out.
pub(super) fn is_free(dirs: &DataDirs, id: &SessionId) -> Option<bool> {
    match dirs.disk().lock(&dirs.lock(id), None) {
        Ok(LockAttempt::Acquired(_)) => Some(true),
        Ok(LockAttempt::Refused(_)) => Some(false),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Some(true),
        Err(_) => None,
    }
}

fn owner(words: &str) -> Option<LockOwner> {
    let (process, since) = words.trim_end().split_once(' ')?;
    Some(LockOwner {
        process: process.parse().ok()?,
        since: since.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::samples::{dirs, session_id, today};

    #[test]
    fn a_second_writer_learns_who_holds_the_lock() {
        let (_folder, dirs) = dirs();
        let id = session_id("one");
        let first = lock(&dirs, &id, Some(today()));
        assert!(matches!(first, LockOutcome::Acquired(_)));
        let LockOutcome::Held(owner) = lock(&dirs, &id, Some(today())) else {
            panic!("two writers");
        };
        if cfg!(unix) {
            let process = std::process::id();
            let since = today();
            assert_eq!(owner, Some(LockOwner { process, since }));
        }
        assert_eq!(is_free(&dirs, &id), Some(false));
    }

    #[test]
    fn a_lock_ends_with_its_holder_and_old_words_in_it_do_not_count() {
        let (_folder, dirs) = dirs();
        let id = session_id("one");
        drop(lock(&dirs, &id, Some(today())));
        assert_eq!(is_free(&dirs, &id), Some(true));
        std::fs::write(dirs.lock(&id), "1 2026-11-23 and more").unwrap();
        assert!(matches!(
            lock(&dirs, &id, Some(today())),
            LockOutcome::Acquired(_)
        ));
    }

    #[test]
    fn the_lock_of_a_session_that_was_not_made_leaves_no_file() {
        let (_folder, dirs) = dirs();
        let id = session_id("one");
        let first = lock(&dirs, &id, Some(today()));
        assert!(dirs.lock(&id).exists());
        drop(first);
        assert!(!dirs.lock(&id).exists());
        std::fs::write(dirs.session(&id), "answers").unwrap();
        drop(lock(&dirs, &id, Some(today())));
        assert!(dirs.lock(&id).exists());
    }

    #[test]
    fn another_session_can_be_written_meanwhile() {
        let (_folder, dirs) = dirs();
        let first = lock(&dirs, &session_id("one"), Some(today()));
        let second = lock(&dirs, &session_id("two"), Some(today()));
        assert!(matches!(
            (first, second),
            (LockOutcome::Acquired(_), LockOutcome::Acquired(_))
        ));
    }

    #[test]
    fn what_cannot_be_locked_now_is_not_taken_for_a_disk_without_locks() {
        let (folder, dirs) = dirs();
        std::fs::remove_dir_all(folder.path()).unwrap();
        let locking = lock(&dirs, &session_id("one"), Some(today()));
        assert!(matches!(locking, LockOutcome::Failed(_)), "{locking:?}");
        assert!(is_unsupported(&io::ErrorKind::Unsupported.into()));
    }

    #[cfg(unix)]
    #[test]
    fn a_disk_without_locks_is_known_by_what_the_system_says() {
        use rustix::io::Errno;

        for errno in [Errno::NOLCK, Errno::NOSYS, Errno::NOTSUP, Errno::INVAL] {
            assert!(is_unsupported(&errno.into()), "{errno}");
        }
        for errno in [
            Errno::NOSPC,
            Errno::MFILE,
            Errno::ACCESS,
            Errno::INTR,
            Errno::ROFS,
            Errno::IO,
        ] {
            assert!(!is_unsupported(&errno.into()), "{errno}");
        }
    }

    #[test]
    fn a_session_that_was_never_locked_is_free_and_stays_without_a_file() {
        let (_folder, dirs) = dirs();
        let id = session_id("one");
        assert_eq!(is_free(&dirs, &id), Some(true));
        assert!(!dirs.lock(&id).exists());
    }
}
