//! What can go wrong with files, as values.
//!
//! Contains no messages: the text floor says it in the user's language.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::method::ron_fault::RonFault;
use crate::method::source_map::Location;
use crate::session::date::Day;

/// Something that could not be done with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreFault {
    /// What was being done.
    pub doing: Doing,
    /// The file or folder it was done to; empty if there is none.
    pub path: PathBuf,
    /// Why it could not be done.
    pub kind: FaultKind,
}

/// What was being done when something went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Finding the folders.
    Locating,
    /// Understanding a path that a person gave.
    Resolving,
    /// Reading a file.
    Reading,
    /// Writing or replacing a file of the program's own.
    Writing,
    /// Writing a new file in a folder that the person chose.
    Exporting,
    /// Writing the settings.
    SavingPreferences,
    /// Listing a folder.
    Listing,
    /// Making a folder.
    Making,
    /// Locking a session.
    Locking,
    /// Keeping an earlier version.
    Keeping,
    /// Moving a file away or back.
    Moving,
    /// Removing a file or folder for good.
    Removing,
    /// Copying a file.
    Copying,
    /// Asking the system for random bits.
    GettingRandomness,
}

/// Why something could not be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The disk, or the person's share of it, is full.
    NoSpace,
    /// The disk cannot be written to.
    ReadOnly,
    /// This person may not do it.
    Permission,
    /// The file, or the folder it belongs in, is not there.
    NotFound,
    /// The file is larger than that many bytes, which no session is.
    TooLarge(u64),
    /// It is a link, a pipe or a device.
    NotRegular,
    /// It is a folder.
    Folder,
    /// It is a link to a folder that is not there.
    LinkToNowhere,
    /// It is a file of ours, but cannot be read.
    Damaged(Damage),
    /// A later release wrote it, in that format.
    TooNew(u32),
    /// It is no file of ours.
    Foreign,
    /// The name is taken.
    Exists,
    /// Another program has the session open for writing.
    Held(Option<LockOwner>),
    /// What was written did not read back as what was meant.
    Unfaithful,
    /// This person has no home folder, and no other place was named.
    NoHome,
    /// A path begins with a `~` that does not stand for this person's home folder.
    Tilde,
    /// No earlier version is kept.
    NoVersion,
    /// Anything else, in the words of the system.
    Other(String),
}

/// Where and why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    pub location: Location,
    /// Why reading stopped.
    pub reason: RonFault,
}

/// Who holds a lock, according to its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LockOwner {
    /// The number of its process.
    pub process: u32,
    /// The day on which it took the lock.
    pub since: Day,
}

/// Why nothing can be written for a person for whom no folder was found.
#[derive(Clone, Copy, Debug)]
pub struct NoHome;

impl fmt::Display for NoHome {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("no home folder")
    }
}

impl std::error::Error for NoHome {}

impl StoreFault {
    /// A fault of that kind.
    pub fn new(doing: Doing, path: &Path, kind: impl Into<FaultKind>) -> Self {
        Self {
            doing,
            path: path.to_owned(),
            kind: kind.into(),
        }
    }

    /// The same, of a file in a folder that the person chose.
    #[must_use]
    pub fn exporting(self) -> Self {
        Self {
            doing: Doing::Exporting,
            ..self
        }
    }

    /// For `map_err`: a fault with the kind that is handed over.
    pub fn at<K: Into<FaultKind>>(doing: Doing, path: &Path) -> impl FnOnce(K) -> Self {
        let path = path.to_owned();
        move |kind| Self {
            doing,
            path,
            kind: kind.into(),
        }
    }
}

impl FaultKind {
    /// Whether the file is there, but is none that this program would have written.
    pub(super) const fn is_about_the_file(&self) -> bool {
        matches!(self, Self::TooLarge(_) | Self::NotRegular | Self::Folder)
    }
}

impl From<io::Error> for FaultKind {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoSpace,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::PermissionDenied => Self::Permission,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NotFound,
            io::ErrorKind::AlreadyExists => Self::Exists,
            io::ErrorKind::IsADirectory => Self::Folder,
            _ if matches!(error.get_ref(), Some(inner) if inner.is::<NoHome>()) => Self::NoHome,
            _ => Self::Other(error.to_string()),
        }
    }
}

impl fmt::Display for StoreFault {
    /// For logs and tests; people read it in their language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} {}: {:?}",
            self.doing,
            self.path.display(),
            self.kind
        )
    }
}

impl std::error::Error for StoreFault {}

/// The outcome of an operation on something that may be missing: the default then.
pub(super) fn unless_missing<T: Default>(outcome: io::Result<T>) -> io::Result<T> {
    match outcome {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(T::default()),
        outcome => outcome,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_and_a_full_share_of_it_are_the_same_to_a_person() {
        for kind in [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded] {
            assert_eq!(FaultKind::from(io::Error::from(kind)), FaultKind::NoSpace);
        }
    }

    #[test]
    fn what_has_no_name_here_keeps_the_words_of_the_system() {
        let fault = FaultKind::from(io::Error::other("the cable is out"));
        assert_eq!(fault, FaultKind::Other("the cable is out".to_owned()));
    }
}
