//! An opened session file, and what is needed to write it.

use super::content::ContentHash;
use super::fault::{LockOwner, StoreFault};
use super::lock::SessionLock;
use crate::session::Session;
use crate::session::key::SessionId;

/// An opened session. Its texts are as stored: see [`super::sanitize`].
#[derive(Debug)]
pub struct OpenedFile {
    /// The session.
    pub session: Session,
    /// Whether it may be written.
    pub access: FileAccess,
    /// Whether someone changed the file outside the program since the program wrote it.
    pub changed_outside: bool,
}

/// Whether an opened session may be written.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "there is one at a time")]
pub enum FileAccess {
    /// By this program, which hands the right over to its writer.
    Writable(WriteAccess),
    /// Not by this program: another one is writing it.
    ReadOnly(Option<LockOwner>),
}

/// The right to write a session, and what must be known to do so safely.
#[derive(Debug)]
pub struct WriteAccess {
    /// The session.
    pub id: SessionId,
    /// Why nobody else is kept from writing, if locks are not supported.
    pub unlocked: Option<StoreFault>,
    /// Why it could not be locked just now: nothing is written before it is.
    pub refused: Option<StoreFault>,
    /// If this is `None` although locks are supported, the lock is taken before anything is
    /// written.
    pub(super) lock: Option<SessionLock>,
    pub(super) on_disk: OnDisk,
}

impl WriteAccess {
    /// Whether nothing may be written before there is a lock.
    pub(super) const fn is_to_be_locked(&self) -> bool {
        self.lock.is_none() && self.unlocked.is_none()
    }
}

/// What a session's file holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct OnDisk {
    /// The hash of its content; `None` if there is no file.
    pub(super) hash: Option<ContentHash>,
    /// Its revision; `None` if the file cannot be read, and is therefore no version to go back to.
    pub(super) rev: Option<u64>,
    /// Whether it was there before this program wrote anything.
    pub(super) found: bool,
}

#[cfg(test)]
impl OpenedFile {
    /// The right to write, in tests that expect to have it.
    pub(super) fn write_access(self) -> WriteAccess {
        match self.access {
            FileAccess::Writable(write_access) => write_access,
            FileAccess::ReadOnly(holder) => panic!("held by {holder:?}"),
        }
    }
}
