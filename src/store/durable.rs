//! Replacing a file so that, whatever happens, either the old content is there or the new one.
//!
//! A temporary file in the same folder, written and synced; one more look at whether the target is
//! still what was read; a rename; the folder synced. Only then is something saved. It knows bytes
//! and paths, and nothing of sessions.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use super::fault::{Doing, FaultKind, StoreFault};
use super::seen::{Hash, read_whole};

/// What a file must be for it to be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// Not there.
    Absent,
    /// Of that content, or gone meanwhile: then there is nothing to lose.
    Content(Hash),
    /// Anything: a file that only the program itself writes.
    Anything,
}

/// That a file was replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    /// What stands in it now.
    pub(crate) hash: Hash,
    /// Whether the system promised to keep the folder's entry too; some disks cannot.
    pub(crate) folder_synced: bool,
}

/// Why a file was not replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unwritten {
    /// It could not be done; the file is as it was.
    Fault(StoreFault),
    /// The file is not what was expected; it is as it was found.
    Changed,
    /// The new content is in place, but the system did not promise that it survives a power cut.
    Unsure(StoreFault),
}

impl Unwritten {
    /// As a fault, for those to whom every reason is one.
    pub(crate) fn into_fault(self, path: &Path) -> StoreFault {
        match self {
            Self::Fault(fault) | Self::Unsure(fault) => fault,
            Self::Changed => StoreFault::new(Doing::Writing, path, FaultKind::Exists),
        }
    }
}

/// Puts these bytes in the place of a file, whole and durably.
///
/// # Errors
/// Where the file is not what is expected, or something fails on the way.
pub(crate) fn replace(path: &Path, bytes: &[u8], expected: Expected) -> Result<Written, Unwritten> {
    let fault = |error: io::Error| Unwritten::Fault(StoreFault::at(Doing::Writing, path)(error));
    let folder = folder_of(path);
    let temporary = write_beside(path, bytes, true).map_err(fault)?;
    let over = match expected {
        Expected::Anything => true,
        Expected::Absent => false,
        Expected::Content(hash) => is_still(path, hash)?,
    };
    match put(temporary, path, over) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            return Err(Unwritten::Changed);
        }
        Err(error) => return Err(fault(error)),
    }
    let folder_synced = sync_folder(folder)
        .map_err(|error| Unwritten::Unsure(StoreFault::at(Doing::Writing, folder)(error)))?;
    Ok(Written {
        hash: Hash::of(bytes),
        folder_synced,
    })
}

/// Puts these bytes in the place of a file that can be made anew: whole, but with no promise that
/// they survive a power cut.
///
/// # Errors
/// Where something fails on the way.
pub(crate) fn replace_lightly(path: &Path, bytes: &[u8]) -> Result<(), StoreFault> {
    write_beside(path, bytes, false)
        .and_then(|temporary| put(temporary, path, true))
        .map_err(StoreFault::at(Doing::Writing, path))
}

/// Moves a file or folder to a place that must be free, on the same disk.
///
/// # Errors
/// Where something is there already, or the system refuses.
pub(crate) fn move_whole(from: &Path, to: &Path) -> io::Result<()> {
    rename_to_free(from, to)?;
    for folder in [folder_of(to), folder_of(from)] {
        sync_folder(folder)?;
    }
    Ok(())
}

/// The folder that a file lies in.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Whether the file has that content; `false` where it is gone.
fn is_still(path: &Path, hash: Hash) -> Result<bool, Unwritten> {
    match read_whole(path) {
        Ok((bytes, _)) if Hash::of(&bytes) == hash => Ok(true),
        Ok(_) => Err(Unwritten::Changed),
        Err(fault) => match fault.kind {
            FaultKind::NotFound => Ok(false),
            FaultKind::TooLarge(_) | FaultKind::NotRegular => Err(Unwritten::Changed),
            _ => Err(Unwritten::Fault(fault)),
        },
    }
}

/// A new file with these bytes in the folder of the target, for this person's eyes only. Its name
/// tells which file it was for, so that what a crash leaves behind can be swept away.
fn write_beside(path: &Path, bytes: &[u8], durably: bool) -> io::Result<NamedTempFile> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let prefix = format!(".{stem}.");
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(".tmp");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600));
    let mut temporary = builder.tempfile_in(folder_of(path))?;
    temporary.write_all(bytes)?;
    if durably {
        temporary.as_file().sync_all()?;
    }
    Ok(temporary)
}

/// How long to wait before trying again, where another program may hold the file for a moment, as
/// virus scanners do on Windows.
#[cfg(windows)]
const WAITS: [u64; 4] = [10, 25, 50, 100];
#[cfg(not(windows))]
const WAITS: [u64; 0] = [];

fn put(mut temporary: NamedTempFile, path: &Path, over: bool) -> io::Result<()> {
    let mut waits = WAITS.into_iter();
    loop {
        let outcome = if over {
            temporary.persist(path)
        } else {
            temporary.persist_noclobber(path)
        };
        let Err(failure) = outcome else {
            return Ok(());
        };
        match waits.next() {
            Some(wait) if is_held(&failure.error) => {
                std::thread::sleep(std::time::Duration::from_millis(wait));
                temporary = failure.file;
            }
            _ => return Err(failure.error),
        }
    }
}

/// Windows' "access denied" and "sharing violation".
fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32))
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn rename_to_free(from: &Path, to: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;

    match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => look_and_rename(from, to),
        other => Ok(other?),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn rename_to_free(from: &Path, to: &Path) -> io::Result<()> {
    look_and_rename(from, to)
}

/// For disks that cannot refuse by themselves to move something over another.
fn look_and_rename(from: &Path, to: &Path) -> io::Result<()> {
    match to.symlink_metadata() {
        Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => fs::rename(from, to),
        Err(error) => Err(error),
    }
}

/// Makes the entries of a folder durable; `false` where the disk knows no such thing.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<bool> {
    use rustix::io::Errno;

    if cfg!(feature = "without-folder-sync") {
        return Ok(false);
    }
    let unknown = [Errno::INVAL, Errno::NOTSUP, Errno::BADF, Errno::NOSYS];
    match fs::File::open(folder)?.sync_all() {
        Ok(()) => Ok(true),
        Err(error) => match Errno::from_io_error(&error) {
            Some(errno) if unknown.contains(&errno) => Ok(false),
            _ => Err(error),
        },
    }
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "other systems can fail here")]
pub(super) fn sync_folder(_folder: &Path) -> io::Result<bool> {
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only_file(folder: &Path) -> String {
        let names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        assert_eq!(names.len(), 1, "{names:?}");
        names[0].clone()
    }

    #[test]
    fn a_file_is_replaced_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        let first = replace(&path, b"old", Expected::Absent).unwrap();
        let second = replace(&path, b"new", Expected::Content(first.hash)).unwrap();
        assert_eq!(second.hash, Hash::of(b"new"));
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(only_file(folder.path()), "a.ron");
    }

    #[test]
    fn what_somebody_else_wrote_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        fs::write(&path, "theirs").unwrap();
        for expected in [Expected::Absent, Expected::Content(Hash::of(b"ours"))] {
            assert_eq!(replace(&path, b"new", expected), Err(Unwritten::Changed));
            assert_eq!(fs::read(&path).unwrap(), b"theirs");
        }
        assert_eq!(only_file(folder.path()), "a.ron");
    }

    #[test]
    fn a_touch_without_a_change_is_no_conflict() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        fs::write(&path, "same").unwrap();
        let expected = Expected::Content(Hash::of(b"same"));
        fs::remove_file(&path).unwrap();
        fs::write(&path, "same").unwrap();
        assert!(replace(&path, b"new", expected).is_ok());
    }

    #[test]
    fn what_was_deleted_meanwhile_is_written_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        let expected = Expected::Content(Hash::of(b"gone"));
        assert!(replace(&path, b"new", expected).is_ok());
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }

    #[test]
    fn without_its_folder_nothing_is_written_and_it_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("gone").join("a.ron");
        let Err(Unwritten::Fault(fault)) = replace(&path, b"new", Expected::Absent) else {
            panic!("written");
        };
        assert_eq!(fault.kind, FaultKind::NotFound);
        assert_eq!(fault.path, path);
    }

    #[test]
    fn when_the_rename_fails_the_old_stays_and_nothing_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        fs::create_dir(&path).unwrap();
        fs::write(path.join("inside"), "old").unwrap();
        assert!(matches!(
            replace(&path, b"new", Expected::Anything),
            Err(Unwritten::Fault(_))
        ));
        assert_eq!(only_file(folder.path()), "a.ron");
        assert_eq!(fs::read(path.join("inside")).unwrap(), b"old");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_the_place_of_the_file_is_a_change() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        let elsewhere = folder.path().join("elsewhere");
        fs::write(&elsewhere, "old").unwrap();
        std::os::unix::fs::symlink(&elsewhere, &path).unwrap();
        let expected = Expected::Content(Hash::of(b"old"));
        assert_eq!(replace(&path, b"new", expected), Err(Unwritten::Changed));
        assert_eq!(fs::read(&elsewhere).unwrap(), b"old");
    }

    #[cfg(unix)]
    #[test]
    fn files_are_for_this_person_only() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        replace(&path, b"mine", Expected::Absent).unwrap();
        let mode = path.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn nothing_is_moved_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let [from, to] = ["from", "to"].map(|name| folder.path().join(name));
        fs::write(&from, "a").unwrap();
        fs::write(&to, "b").unwrap();
        for moving in [move_whole, look_and_rename] {
            let error = moving(&from, &to).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
            assert_eq!(fs::read(&to).unwrap(), b"b");
        }
        fs::remove_file(&to).unwrap();
        move_whole(&from, &to).unwrap();
        assert_eq!(fs::read(&to).unwrap(), b"a");
    }
}
