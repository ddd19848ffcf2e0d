//! A temporary file that goes through what saving needs: writing, locking, linking, and syncing the
//! folder.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::super::disk::Disk;
use super::super::disk::real::{RealDisk, create_private};
use super::super::fault::{Doing, StoreFault};
use super::super::random;

/// How a temporary file fared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// Whether two can be kept from writing at once.
    pub locks: Locks,
    /// Whether entries of the folder can be made durable; `false` if that is not supported.
    pub folder_sync: Result<bool, StoreFault>,
    /// Whether a file can have two names, so that earlier versions cost no room.
    pub links: bool,
}

/// Whether two can be kept from writing at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Locks {
    /// A second one was kept out.
    Work,
    /// A second one got the lock too.
    HoldNobody,
    /// The system gives none.
    Refused(StoreFault),
}

/// Tries a folder with a temporary file.
///
/// # Errors
/// If no file can be created there, or nothing can be written into it.
pub(super) fn trial(folder: &Path) -> Result<Trial, StoreFault> {
    let fault = |error: io::Error| StoreFault::new(Doing::Writing, folder, error);
    let name = Name::free(folder)?;
    let mut file = create_private(&name.0).map_err(fault)?;
    // More than a few bytes, which some disks keep beside the file's name whatever room is left.
    file.write_all(&[b' '; 16 * 1024]).map_err(fault)?;
    file.sync_all().map_err(fault)?;
    Ok(Trial {
        locks: locks(folder, &name.0, &file),
        folder_sync: RealDisk.sync_folder(folder).map_err(fault),
        links: links(folder, &name.0),
    })
}

/// A name in a folder, whose file is removed with it, if there is one.
struct Name(PathBuf);

impl Name {
    /// A free name, chosen so that a crash's leftovers are removed along with the others.
    fn free(folder: &Path) -> Result<Self, StoreFault> {
        let bits = random::bits()?;
        Ok(Self(folder.join(format!(".doctor.{bits:032x}.tmp"))))
    }
}

impl Drop for Name {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// A second opening of a file is kept out by a lock just as another program is.
fn locks(folder: &Path, path: &Path, file: &File) -> Locks {
    let refused = |error: io::Error| Locks::Refused(StoreFault::new(Doing::Locking, folder, error));
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            return refused(io::ErrorKind::WouldBlock.into());
        }
        Err(TryLockError::Error(error)) => return refused(error),
    }
    let second = File::options().read(true).write(true).open(path);
    let outcome = match second {
        Ok(second) => match second.try_lock() {
            Ok(()) => Locks::HoldNobody,
            Err(TryLockError::WouldBlock) => Locks::Work,
            Err(TryLockError::Error(error)) => refused(error),
        },
        Err(error) => refused(error),
    };
    let _ = file.unlock();
    outcome
}

fn links(folder: &Path, path: &Path) -> bool {
    Name::free(folder).is_ok_and(|second| fs::hard_link(path, &second.0).is_ok())
}
