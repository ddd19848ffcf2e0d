//! What the store needs from a file system. Tests replace it with one that forgets what was not
//! synced, tears half-written files, and fills up.
//!
//! It knows paths and bytes and decides nothing: [`super::durable`] is what makes a save safe.

pub mod none;
pub mod real;

use std::ffi::OsString;
use std::fmt::Debug;
use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::fault::{Doing, FaultKind, StoreFault, unless_missing};
use super::leftovers::Leftovers;

/// A file system.
pub trait Disk: Debug + Send + Sync {
    /// The bytes of a regular file up to a size, and its fingerprint when it was opened. Follows no
    /// link and waits for no pipe.
    ///
    /// # Errors
    /// If it is not a regular file, is too large, or cannot be read.
    fn read(&self, path: &Path, most: u64) -> Result<(Vec<u8>, Option<Fingerprint>), FaultKind>;

    /// The type of an entry, without opening or following it.
    ///
    /// # Errors
    /// If there is none, or it cannot be examined.
    fn file_type(&self, path: &Path) -> io::Result<FileType>;

    /// The names in a folder, in no order.
    ///
    /// # Errors
    /// If it cannot be listed.
    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>>;

    /// Creates an empty file, private to this person.
    ///
    /// # Errors
    /// If the name is taken, or the file cannot be created.
    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile>>;

    /// Puts a file in the place of another, or of none, in one step.
    ///
    /// # Errors
    /// If it cannot be moved; then everything is as it was.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Moves a file or folder to a free name.
    ///
    /// # Errors
    /// If the name is taken, or the entry cannot be moved.
    fn rename_to_free(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Gives a file a second name, as a hard link.
    ///
    /// # Errors
    /// If that name is taken, or the disk supports no links.
    fn link(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// If it cannot be removed.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Removes a folder that is empty.
    ///
    /// # Errors
    /// If something is in it, it is no folder, or it cannot be removed.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;

    /// Creates a folder in an existing one, private to this person.
    ///
    /// # Errors
    /// If it cannot be created.
    fn make_folder(&self, path: &Path) -> io::Result<()>;

    /// Makes the content of a regular file durable, whoever wrote it.
    ///
    /// # Errors
    /// If it is not a regular file, or the disk does not promise to keep it.
    fn sync(&self, path: &Path) -> io::Result<()>;

    /// Makes the entries of a folder durable; `false` if the disk does not support that.
    ///
    /// # Errors
    /// If the disk could do so but fails.
    fn sync_folder(&self, folder: &Path) -> io::Result<bool>;

    /// Tries to take the lock on a file. A missing file is created if there are `words` to write
    /// into it. The lock ends with the guard, and with the process.
    ///
    /// # Errors
    /// If locks are not supported here, or the file is missing.
    fn lock(&self, path: &Path, words: Option<&str>) -> io::Result<LockAttempt>;

    /// The temporary files that could not be removed from it, if it remembers them.
    fn leftovers(&self) -> Option<&Leftovers> {
        None
    }
}

/// The paths in a folder, in no order; none if it does not exist.
///
/// # Errors
/// If it cannot be listed.
pub(super) fn paths_in(disk: &dyn Disk, folder: &Path) -> Result<Vec<PathBuf>, StoreFault> {
    let names = unless_missing(disk.names(folder));
    let names = names.map_err(StoreFault::at(Doing::Listing, folder))?;
    Ok(names.into_iter().map(|name| folder.join(name)).collect())
}

/// The folder that holds a file.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// The type of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileType {
    /// A regular file.
    File(Option<Fingerprint>),
    /// A folder.
    Folder,
    /// A link, a pipe, a device.
    Other,
}

/// What identifies the state of a file without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fingerprint {
    /// Its length in bytes.
    pub length: u64,
    /// When it was changed last: seconds since 1970 and nanoseconds.
    pub modified: (u64, u32),
}

impl Fingerprint {
    /// The fingerprint of a file; `None` if the system does not say when it was changed.
    pub fn of(metadata: &Metadata) -> Option<Self> {
        let since = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        Some(Self {
            length: metadata.len(),
            modified: (since.as_secs(), since.subsec_nanos()),
        })
    }
}

/// A file that was just created.
pub trait NewFile {
    /// Writes all of these bytes.
    ///
    /// # Errors
    /// If not all could be written.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Makes the content durable.
    ///
    /// # Errors
    /// If the disk does not promise to keep it.
    fn sync(&mut self) -> io::Result<()>;
}

/// How a try to take a lock ended.
#[derive(Debug)]
pub enum LockAttempt {
    /// It is ours as long as this lives.
    Acquired(Box<dyn LockGuard>),
    /// Someone else has it; with the words in the file.
    Refused(String),
}

/// A lock that is held as long as this lives.
pub trait LockGuard: Debug + Send + Sync {}
