//! Reading a file whole, and remembering what it was, so that a change by somebody else is noticed.
//!
//! Only regular files of bounded size are read: no link is followed, no pipe waited for.

use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::Path;
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use super::fault::{Doing, FaultKind, StoreFault};

/// The most bytes that a file of ours may have: a hundred times a long session.
pub(crate) const MOST_BYTES: u64 = 2 * 1024 * 1024;

/// The most bytes that a file of a method may have.
const MOST_METHOD_BYTES: u64 = 5 * 1024 * 1024;

/// What can be said of a file without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Looks {
    /// Its length in bytes.
    pub(crate) length: u64,
    /// When it was changed last: seconds since 1970 and nanoseconds.
    pub(crate) modified: (u64, u32),
}

impl Looks {
    /// What a file looks like; `None` where the system does not tell when it was changed.
    pub(crate) fn of(metadata: &Metadata) -> Option<Self> {
        let since = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        Some(Self {
            length: metadata.len(),
            modified: (since.as_secs(), since.subsec_nanos()),
        })
    }
}

/// A number that stands for the content of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Hash(u64);

impl Hash {
    /// The number that stands for these bytes.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self(xxh3_64(bytes))
    }

    /// The number in hexadecimal, as part of a file name.
    pub(crate) fn name(self) -> String {
        format!("{:016x}", self.0)
    }
}

/// Opens a file for reading, if it is a regular one.
///
/// # Errors
/// Where it is a link, a folder, a pipe or a device, is not there, or may not be read.
pub(crate) fn open_regular(path: &Path) -> Result<File, StoreFault> {
    let fault = |kind: FaultKind| StoreFault::new(Doing::Reading, path, kind);
    let before = path
        .symlink_metadata()
        .map_err(StoreFault::at(Doing::Reading, path))?;
    if !before.is_file() {
        return Err(fault(FaultKind::NotRegular));
    }
    let file = open_unfollowed(path).map_err(|error| fault(error.into()))?;
    let after = file.metadata().map_err(|error| fault(error.into()))?;
    if after.is_file() {
        Ok(file)
    } else {
        Err(fault(FaultKind::NotRegular))
    }
}

#[cfg(unix)]
fn open_unfollowed(path: &Path) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags};

    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    Ok(File::from(rustix::fs::open(path, flags, Mode::empty())?))
}

#[cfg(not(unix))]
fn open_unfollowed(path: &Path) -> io::Result<File> {
    File::open(path)
}

/// The bytes of a regular file, and what it looked like when it was opened.
///
/// # Errors
/// Where it is no regular file, is larger than [`MOST_BYTES`], or cannot be read.
pub(crate) fn read_whole(path: &Path) -> Result<(Vec<u8>, Option<Looks>), StoreFault> {
    read_up_to(path, MOST_BYTES)
}

/// The bytes of a file of a method, which may be larger than a session.
///
/// # Errors
/// Where it is no regular file, is larger than that, or cannot be read.
pub(crate) fn read_method(path: &Path) -> Result<Vec<u8>, StoreFault> {
    read_up_to(path, MOST_METHOD_BYTES).map(|(bytes, _)| bytes)
}

/// The same with another bound.
///
/// # Errors
/// Where it is no regular file, is larger than that many bytes, or cannot be read.
pub(super) fn read_up_to(path: &Path, most: u64) -> Result<(Vec<u8>, Option<Looks>), StoreFault> {
    let file = open_regular(path)?;
    let metadata = file
        .metadata()
        .map_err(StoreFault::at(Doing::Reading, path))?;
    let too_large = || StoreFault::new(Doing::Reading, path, FaultKind::TooLarge(most));
    if metadata.len() > most {
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default());
    file.take(most.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(StoreFault::at(Doing::Reading, path))?;
    if bytes.len() as u64 > most {
        return Err(too_large());
    }
    Ok((bytes, Looks::of(&metadata)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_with_what_it_looks_like() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        std::fs::write(&path, "four").unwrap();
        let (bytes, looks) = read_whole(&path).unwrap();
        assert_eq!(bytes, b"four");
        assert_eq!(looks.unwrap().length, 4);
        assert_eq!(Looks::of(&path.metadata().unwrap()), looks);
    }

    #[test]
    fn a_huge_file_is_refused_without_reading_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        File::create(&path).unwrap().set_len(10 << 30).unwrap();
        assert_eq!(
            read_whole(&path).unwrap_err().kind,
            FaultKind::TooLarge(MOST_BYTES)
        );
    }

    #[test]
    fn a_folder_is_no_file_and_what_is_missing_is_not_found() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(
            read_whole(folder.path()).unwrap_err().kind,
            FaultKind::NotRegular
        );
        let missing = folder.path().join("none");
        assert_eq!(read_whole(&missing).unwrap_err().kind, FaultKind::NotFound);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn links_pipes_and_devices_are_refused_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("target");
        std::fs::write(&target, "x").unwrap();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&target, &link).unwrap();
        let circle = folder.path().join("circle");
        std::os::unix::fs::symlink(&circle, &circle).unwrap();
        let pipe = folder.path().join("pipe");
        rustix::fs::mknodat(
            rustix::fs::CWD,
            &pipe,
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::RUSR,
            0,
        )
        .unwrap();
        for path in [&link, &circle, &pipe, Path::new("/dev/zero")] {
            let fault = read_whole(path).unwrap_err();
            assert_eq!(fault.kind, FaultKind::NotRegular, "{}", path.display());
        }
    }

    #[test]
    fn other_bytes_have_another_hash() {
        assert_ne!(Hash::of(b"a"), Hash::of(b"b"));
        assert_eq!(Hash::of(b"").name().len(), 16);
    }
}
