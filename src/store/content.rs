//! Reads a file whole, with a hash and a fingerprint to detect changes by others.
//!
//! Reads only regular files of bounded size: it follows no link and waits for no pipe.

use std::path::Path;

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use super::disk::{Disk, Fingerprint};
use super::fault::{Doing, FaultKind, StoreFault};

/// The largest file that is read: two hundred times a long session, and twice what may be written,
/// so that anything written can be read again.
pub const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// The most bytes that a file of a method may have.
const MOST_METHOD_BYTES: u64 = 5 * 1024 * 1024;

/// The hash of a file's content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ContentHash(u64);

impl ContentHash {
    /// The hash of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(xxh3_64(bytes))
    }

    /// The number in hexadecimal, as part of a file name.
    pub fn name(self) -> String {
        format!("{:016x}", self.0)
    }
}

/// The bytes of a regular file, and its fingerprint when it was opened.
///
/// # Errors
/// If it is not a regular file, is larger than [`MOST_BYTES`], or cannot be read.
pub fn read_whole(
    disk: &dyn Disk,
    path: &Path,
) -> Result<(Vec<u8>, Option<Fingerprint>), StoreFault> {
    disk.read(path, MOST_BYTES)
        .map_err(StoreFault::at(Doing::Reading, path))
}

/// The bytes of a regular file; `None` if there is no file.
///
/// # Errors
/// As [`read_whole`].
pub(super) fn read_if_there(disk: &dyn Disk, path: &Path) -> Result<Option<Vec<u8>>, StoreFault> {
    match read_whole(disk, path) {
        Ok((bytes, _)) => Ok(Some(bytes)),
        Err(fault) if fault.kind == FaultKind::NotFound => Ok(None),
        Err(fault) => Err(fault),
    }
}

/// The bytes of a file of a method, which may be larger than a session.
///
/// # Errors
/// If it is no regular file, is larger than that, or cannot be read.
pub fn read_method(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, StoreFault> {
    let read = disk.read(path, MOST_METHOD_BYTES);
    read.map(|(bytes, _)| bytes)
        .map_err(StoreFault::at(Doing::Reading, path))
}

#[cfg(test)]
mod tests {
    use std::fs::File;

    use super::*;
    use crate::store::disk::real::RealDisk;
    use crate::store::fault::FaultKind;

    #[test]
    fn a_file_is_read_with_its_fingerprint() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        std::fs::write(&path, "four").unwrap();
        let (bytes, fingerprint) = read_whole(&RealDisk, &path).unwrap();
        assert_eq!(bytes, b"four");
        assert_eq!(fingerprint.unwrap().length, 4);
        assert_eq!(Fingerprint::of(&path.metadata().unwrap()), fingerprint);
    }

    #[test]
    fn a_huge_file_is_refused_without_reading_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        File::create(&path).unwrap().set_len(10 << 30).unwrap();
        assert_eq!(
            read_whole(&RealDisk, &path).unwrap_err().kind,
            FaultKind::TooLarge(MOST_BYTES)
        );
    }

    #[test]
    fn a_folder_is_no_file_and_what_is_missing_is_not_found() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(
            read_whole(&RealDisk, folder.path()).unwrap_err().kind,
            FaultKind::Folder
        );
        let missing = folder.path().join("none");
        assert_eq!(
            read_whole(&RealDisk, &missing).unwrap_err().kind,
            FaultKind::NotFound
        );
    }

    #[test]
    fn other_bytes_have_another_hash() {
        assert_ne!(ContentHash::of(b"a"), ContentHash::of(b"b"));
        assert_eq!(ContentHash::of(b"").name().len(), 16);
    }
}
