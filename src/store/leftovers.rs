//! Temporary files that could not be removed. In a folder that allows creating files but not
//! removing them, each try to save would leave one more, so none is made beside one that is left.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::fault::unless_missing;

/// Temporary files that could not be removed, by the files that they were for, without their endings.
#[derive(Debug, Default)]
pub struct Leftovers(Mutex<BTreeMap<PathBuf, PathBuf>>);

impl Leftovers {
    /// None yet.
    pub const fn new() -> Self {
        Self(Mutex::new(BTreeMap::new()))
    }

    /// Notes a temporary file that could not be removed.
    pub fn note(&self, target: &Path, temporary: &Path) {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        left.insert(target.with_extension(""), temporary.to_owned());
    }

    /// Tries again to remove what is left beside that file.
    ///
    /// # Errors
    /// If it still can't be removed.
    pub fn clear(
        &self,
        target: &Path,
        remove: impl FnOnce(&Path) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let target = target.with_extension("");
        if let Some(temporary) = left.get(&target) {
            unless_missing(remove(temporary))?;
            left.remove(&target);
        }
        Ok(())
    }
}
