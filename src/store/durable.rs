//! Replaces a file so that, whatever happens, either the old content is there or the new.
//!
//! Writes and syncs a temporary file in the same folder, checks once more that the target is still
//! what was read, renames, and syncs the folder. Only then is something saved. It knows bytes and
//! paths, but not sessions.

use std::io;
use std::path::{Path, PathBuf};

use super::content::{ContentHash, read_if_there};
use super::disk::{Disk, folder_of};
use super::fault::{Doing, FaultKind, StoreFault};
use super::temporary::{Temporary, is_stale, split_temporary};

/// What a file must be to be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Not there.
    Absent,
    /// It has this content, or is gone: then there is nothing to lose.
    Content(ContentHash),
    /// Anything: a file that only the program itself writes.
    Anything,
}

/// Why a file was not replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplaceError {
    /// It could not be done; the file is as it was.
    Fault(StoreFault),
    /// The file is not what was expected, and was left alone.
    Changed,
    /// The new content is in place, but the system did not promise that it survives a power cut.
    Unsure(StoreFault),
}

impl ReplaceError {
    /// As a fault, for those to whom every reason is one.
    pub fn into_fault(self, path: &Path) -> StoreFault {
        match self {
            Self::Fault(fault) | Self::Unsure(fault) => fault,
            Self::Changed => StoreFault::new(Doing::Writing, path, FaultKind::Exists),
        }
    }
}

/// Replaces a file, completely and durably.
///
/// # Errors
/// If the file is not what was expected, or something fails on the way.
pub fn replace(
    disk: &dyn Disk,
    path: &Path,
    bytes: &[u8],
    expected: Expected,
) -> Result<ContentHash, ReplaceError> {
    let fault = |error: io::Error| ReplaceError::Fault(StoreFault::at(Doing::Writing, path)(error));
    let folder = folder_of(path);
    let temporary = Temporary::beside(disk, path, bytes, true).map_err(fault)?;
    let over = match expected {
        Expected::Anything => true,
        Expected::Absent => false,
        Expected::Content(hash) => is_still(disk, path, hash)?,
    };
    match temporary.put(path, over) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            return Err(ReplaceError::Changed);
        }
        Err(error) => return Err(fault(error)),
    }
    disk.sync_folder(folder)
        .map_err(|error| ReplaceError::Unsure(StoreFault::at(Doing::Writing, folder)(error)))?;
    Ok(ContentHash::of(bytes))
}

/// Replaces a file, whatever it is, completely and durably.
///
/// # Errors
/// If something fails on the way.
pub(super) fn overwrite(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), StoreFault> {
    let replaced = replace(disk, path, bytes, Expected::Anything);
    replaced.map(drop).map_err(|error| error.into_fault(path))
}

/// Writes a new file under the first free name, and returns its path.
///
/// # Errors
/// If no name is free, or the file cannot be written.
pub fn write_first_free(
    disk: &dyn Disk,
    paths: impl IntoIterator<Item = PathBuf>,
    bytes: &[u8],
) -> Result<PathBuf, StoreFault> {
    let mut last = PathBuf::new();
    for path in paths {
        if last.as_os_str().is_empty() {
            remove_leftovers_beside(disk, &path);
        }
        match replace(disk, &path, bytes, Expected::Absent) {
            Ok(_) => return Ok(path),
            Err(ReplaceError::Changed) => last = path,
            Err(error) => return Err(error.into_fault(&path)),
        }
    }
    Err(StoreFault::new(Doing::Writing, &last, FaultKind::Exists))
}

/// Removes what a crash left of earlier files of that name, also with another date or number: other
/// people's folders are not cleaned up at the start. Touches only old files with exactly the names
/// that are made here.
fn remove_leftovers_beside(disk: &dyn Disk, path: &Path) {
    let folder = folder_of(path);
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let own = unnumbered(&stem);
    for name in disk.names(folder).unwrap_or_default() {
        let is_ours = name
            .to_str()
            .and_then(split_temporary)
            .filter(|(_, bits)| bits.len() == 32 && u128::from_str_radix(bits, 16).is_ok())
            .is_some_and(|(left, _)| unnumbered(left) == own);
        let left = folder.join(&name);
        if is_ours && is_stale(disk, &left) {
            let _ = disk.remove(&left);
        }
    }
}

/// A name without the day and the number at its end: `a` for `a`, `a-2` and `a-2026-11-24-2`.
fn unnumbered(stem: &str) -> &str {
    let mut stem = stem;
    while let Some((rest, number)) = stem.rsplit_once('-')
        && !number.is_empty()
        && number.bytes().all(|byte| byte.is_ascii_digit())
    {
        stem = rest;
    }
    stem
}

/// Replaces a file that can be rebuilt: completely, but without a promise that it survives a power
/// cut.
///
/// # Errors
/// If something fails on the way.
pub fn replace_lightly(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), StoreFault> {
    Temporary::beside(disk, path, bytes, false)
        .and_then(|temporary| temporary.put(path, true))
        .map_err(StoreFault::at(Doing::Writing, path))
}

/// Moves a file or folder to a free name on the same disk.
///
/// # Errors
/// If the name is taken, or the system refuses.
pub fn move_whole(disk: &dyn Disk, from: &Path, to: &Path) -> io::Result<()> {
    disk.rename_to_free(from, to)?;
    for folder in [folder_of(to), folder_of(from)] {
        disk.sync_folder(folder)?;
    }
    Ok(())
}

/// Moves a file or folder to the first free of these names on the same disk, and returns that.
///
/// # Errors
/// If no name is free, or the system refuses.
pub(super) fn move_to_first_free(
    disk: &dyn Disk,
    from: &Path,
    targets: impl Iterator<Item = PathBuf>,
) -> Result<PathBuf, StoreFault> {
    for to in targets {
        match move_whole(disk, from, &to) {
            Ok(()) => return Ok(to),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(StoreFault::new(Doing::Moving, from, error)),
        }
    }
    Err(StoreFault::new(Doing::Moving, from, FaultKind::Exists))
}

/// Whether the file has that content; `false` if it is gone.
fn is_still(disk: &dyn Disk, path: &Path, hash: ContentHash) -> Result<bool, ReplaceError> {
    match read_if_there(disk, path) {
        Ok(Some(bytes)) if ContentHash::of(&bytes) == hash => Ok(true),
        Ok(Some(_)) => Err(ReplaceError::Changed),
        Ok(None) => Ok(false),
        Err(fault) if fault.kind.is_about_the_file() => Err(ReplaceError::Changed),
        Err(fault) => Err(ReplaceError::Fault(fault)),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::store::disk::real::RealDisk;

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
        let first = replace(&RealDisk, &path, b"old", Expected::Absent).unwrap();
        let second = replace(&RealDisk, &path, b"new", Expected::Content(first)).unwrap();
        assert_eq!(second, ContentHash::of(b"new"));
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(only_file(folder.path()), "a.ron");
    }

    #[test]
    fn what_somebody_else_wrote_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        fs::write(&path, "theirs").unwrap();
        for expected in [
            Expected::Absent,
            Expected::Content(ContentHash::of(b"ours")),
        ] {
            assert_eq!(
                replace(&RealDisk, &path, b"new", expected),
                Err(ReplaceError::Changed)
            );
            assert_eq!(fs::read(&path).unwrap(), b"theirs");
        }
        assert_eq!(only_file(folder.path()), "a.ron");
    }

    #[test]
    fn a_touch_without_a_change_is_no_conflict() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        fs::write(&path, "same").unwrap();
        let expected = Expected::Content(ContentHash::of(b"same"));
        fs::remove_file(&path).unwrap();
        fs::write(&path, "same").unwrap();
        assert!(replace(&RealDisk, &path, b"new", expected).is_ok());
    }

    #[test]
    fn what_was_deleted_meanwhile_is_written_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        let expected = Expected::Content(ContentHash::of(b"gone"));
        assert!(replace(&RealDisk, &path, b"new", expected).is_ok());
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }

    #[test]
    fn writing_without_its_folder_fails() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("gone").join("a.ron");
        let Err(ReplaceError::Fault(fault)) = replace(&RealDisk, &path, b"new", Expected::Absent)
        else {
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
            replace(&RealDisk, &path, b"new", Expected::Anything),
            Err(ReplaceError::Fault(_))
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
        let expected = Expected::Content(ContentHash::of(b"old"));
        assert_eq!(
            replace(&RealDisk, &path, b"new", expected),
            Err(ReplaceError::Changed)
        );
        assert_eq!(fs::read(&elsewhere).unwrap(), b"old");
    }

    #[cfg(unix)]
    #[test]
    fn files_are_for_this_person_only() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        replace(&RealDisk, &path, b"mine", Expected::Absent).unwrap();
        let mode = path.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn what_a_crash_left_in_a_foreign_folder_goes_when_the_next_file_of_that_name_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let yesterday = std::time::SystemTime::now() - std::time::Duration::from_secs(24 * 60 * 60);
        let put = |stem: &str, bits: &str, is_old: bool| {
            let path = folder.path().join(format!(".{stem}.{bits}.tmp"));
            fs::write(&path, "half").unwrap();
            if is_old {
                let file = fs::File::options().write(true).open(&path).unwrap();
                file.set_modified(yesterday).unwrap();
            }
            path
        };
        let bits = |number: u8| format!("{number:032x}");
        let left = [put("a", &bits(1), true), put("a-2", &bits(2), true)];
        let stays = [
            put("a", &bits(3), false),
            put("b", &bits(4), true),
            put("a-b", &bits(5), true),
            put("a", "aB3x9Z", true),
        ];
        let paths = ["a.txt", "a-2.txt"].map(|name| folder.path().join(name));
        write_first_free(&RealDisk, paths, b"new").unwrap();
        assert!(!left.iter().any(|path| path.exists()));
        assert!(stays.iter().all(|path| path.exists()));
    }

    #[test]
    fn nothing_is_moved_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let [from, to] = ["from", "to"].map(|name| folder.path().join(name));
        fs::write(&from, "a").unwrap();
        fs::write(&to, "b").unwrap();
        let error = move_whole(&RealDisk, &from, &to).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&to).unwrap(), b"b");
        fs::remove_file(&to).unwrap();
        move_whole(&RealDisk, &from, &to).unwrap();
        assert_eq!(fs::read(&to).unwrap(), b"a");
    }
}
