//! Temporary files: how they are created beside their target, and how one left by a crash is
//! recognised by name and age. Decides only about files that it created.

use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::disk::{Disk, FileType, folder_of};
use super::random;

/// The age at which a temporary file without a lock counts as abandoned.
const STALE: Duration = Duration::from_secs(60 * 60);

/// A new file beside the one that it is for, removed unless it is put in its place.
pub(super) struct Temporary<'a> {
    disk: &'a dyn Disk,
    target: PathBuf,
    path: Option<PathBuf>,
}

impl<'a> Temporary<'a> {
    /// A new file with these bytes in the target's folder. Its name refers to the target, so that a
    /// crash's leftovers can be removed.
    pub(super) fn beside(
        disk: &'a dyn Disk,
        target: &Path,
        bytes: &[u8],
        durably: bool,
    ) -> io::Result<Self> {
        if let Some(leftovers) = disk.leftovers() {
            leftovers.clear(target, |left| disk.remove(left))?;
        }
        let stem = target.file_stem().unwrap_or_default().to_string_lossy();
        let bits = random::bits().map_err(|fault| io::Error::other(fault.to_string()))?;
        let path = folder_of(target).join(format!(".{stem}.{bits:032x}.tmp"));
        let mut fresh = disk.create(&path)?;
        let temporary = Self {
            disk,
            target: target.to_owned(),
            path: Some(path),
        };
        fresh.write(bytes)?;
        if durably {
            fresh.sync()?;
        }
        Ok(temporary)
    }

    pub(super) fn put(mut self, target: &Path, over: bool) -> io::Result<()> {
        let Some(path) = &self.path else {
            return Ok(());
        };
        if over {
            self.disk.rename(path, target)?;
        } else {
            self.disk.rename_to_free(path, target)?;
        }
        self.path = None;
        Ok(())
    }
}

impl Drop for Temporary<'_> {
    fn drop(&mut self) {
        if let Some(path) = &self.path {
            // A file that cannot be removed now is removed before the next one is created, or at
            // the next start; in other people's folders, when a file of that name is next written
            // there.
            if let (Err(_), Some(leftovers)) = (self.disk.remove(path), self.disk.leftovers()) {
                leftovers.note(&self.target, path);
            }
        }
    }
}

/// The name of the file that a temporary file was for: `one` for `.one.Xy12.tmp`.
pub(super) fn stem_of_temporary(name: &str) -> Option<&str> {
    let (stem, random) = split_temporary(name)?;
    let made = !stem.is_empty() && random.chars().all(|letter| letter.is_ascii_alphanumeric());
    made.then_some(stem)
}

/// What a name consists of if it has the form of a temporary file's: `one` and `Xy12`.
pub(super) fn split_temporary(name: &str) -> Option<(&str, &str)> {
    name.strip_prefix('.')?
        .strip_suffix(".tmp")?
        .rsplit_once('.')
}

/// Whether a file is so old that nobody can still be writing it.
pub(super) fn is_stale(disk: &dyn Disk, path: &Path) -> bool {
    let Ok(FileType::File(Some(fingerprint))) = disk.file_type(path) else {
        return false;
    };
    let (seconds, _) = fingerprint.modified;
    SystemTime::now()
        .duration_since(UNIX_EPOCH + Duration::from_secs(seconds))
        .is_ok_and(|age| age > STALE)
}
