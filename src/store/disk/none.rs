//! The disk of a person without folders: nothing exists, and nothing can be written.

use std::ffi::OsString;
use std::io;
use std::path::Path;

use super::{Disk, FileType, Fingerprint, LockAttempt, NewFile};
use crate::store::fault::{FaultKind, NoHome};

/// A disk on which there is nothing, and nothing can be written.
#[derive(Clone, Copy, Debug)]
pub struct NoDisk;

fn nothing<T>() -> io::Result<T> {
    Err(io::ErrorKind::NotFound.into())
}

fn nowhere<T>() -> io::Result<T> {
    Err(io::Error::other(NoHome))
}

impl Disk for NoDisk {
    fn read(&self, _path: &Path, _most: u64) -> Result<(Vec<u8>, Option<Fingerprint>), FaultKind> {
        Err(FaultKind::NotFound)
    }

    fn file_type(&self, _path: &Path) -> io::Result<FileType> {
        nothing()
    }

    fn names(&self, _folder: &Path) -> io::Result<Vec<OsString>> {
        nothing()
    }

    fn create(&self, _path: &Path) -> io::Result<Box<dyn NewFile>> {
        nowhere()
    }

    fn rename(&self, _from: &Path, _to: &Path) -> io::Result<()> {
        nowhere()
    }

    fn rename_to_free(&self, _from: &Path, _to: &Path) -> io::Result<()> {
        nowhere()
    }

    fn link(&self, _from: &Path, _to: &Path) -> io::Result<()> {
        nowhere()
    }

    fn remove(&self, _path: &Path) -> io::Result<()> {
        nothing()
    }

    fn remove_folder(&self, _path: &Path) -> io::Result<()> {
        nothing()
    }

    fn make_folder(&self, _path: &Path) -> io::Result<()> {
        nowhere()
    }

    fn sync(&self, _path: &Path) -> io::Result<()> {
        nothing()
    }

    fn sync_folder(&self, _folder: &Path) -> io::Result<bool> {
        nowhere()
    }

    fn lock(&self, _path: &Path, _words: Option<&str>) -> io::Result<LockAttempt> {
        nowhere()
    }
}

#[cfg(test)]
mod tests {
    use crate::store::data_dirs::DataDirs;
    use crate::store::fault::FaultKind;
    use crate::store::samples::{self, today};
    use crate::store::sessions;

    #[test]
    fn without_a_home_folder_saving_reports_that() {
        let dirs = DataDirs::nowhere();
        assert_eq!(dirs.prepare().unwrap_err().kind, FaultKind::NoHome);
        let created = sessions::create(&dirs, &samples::session("one"), today());
        assert_eq!(created.unwrap_err().kind, FaultKind::NoHome);
    }
}
