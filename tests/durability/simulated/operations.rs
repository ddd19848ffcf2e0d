//! The operations of the disk, and how each of them fails or is forgotten.

use std::ffi::OsString;
use std::io;
use std::path::Path;

use super::tree::Number;
use super::{SimulatedDisk, gone};
use crate::store::disk::{Disk, FileType, Fingerprint, LockAttempt, LockGuard, NewFile};
use crate::store::fault::FaultKind;

fn fingerprint(bytes: &[u8], modified: u64) -> Fingerprint {
    Fingerprint {
        length: u64::try_from(bytes.len()).unwrap(),
        modified: (
            modified / 1_000,
            u32::try_from(modified % 1_000).unwrap() * 1_000_000,
        ),
    }
}

impl Disk for SimulatedDisk {
    fn read(&self, path: &Path, most: u64) -> Result<(Vec<u8>, Option<Fingerprint>), FaultKind> {
        let state = self.state();
        state.alive()?;
        let number = state.tree.find(path)?;
        let (bytes, modified) = state.tree.file(number).ok_or(FaultKind::NotRegular)?;
        if u64::try_from(bytes.len()).unwrap() > most {
            return Err(FaultKind::TooLarge(most));
        }
        let fingerprint = fingerprint(&bytes, modified);
        Ok((bytes.to_vec(), Some(fingerprint)))
    }

    fn file_type(&self, path: &Path) -> io::Result<FileType> {
        let state = self.state();
        state.alive()?;
        let number = state.tree.find(path)?;
        Ok(match state.tree.file(number) {
            Some((bytes, modified)) => FileType::File(Some(fingerprint(&bytes, modified))),
            None => FileType::Folder,
        })
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        let state = self.state();
        state.alive()?;
        state.tree.names(folder)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        let number = self.change(|state, ends| {
            state.has_room()?;
            if !state.happens(ends) {
                return Err(gone());
            }
            state.tree.make(path, false)
        })?;
        let disk = self.clone();
        Ok(Box::new(Written { disk, number }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.change(|state, ends| {
            if state.faults.overwrites
                && let Ok(number) = state.tree.find(to)
            {
                let (bytes, _) = state.tree.file(state.tree.find(from)?).unwrap();
                state.tree.write(number, bytes.to_vec());
                return state.tree.remove(from);
            }
            if state.happens(ends) {
                state.tree.rename(from, to, true)?;
            }
            let denied = &mut state.faults.denies_renaming_of;
            if denied.take_if(|name| to.ends_with(name)).is_some() {
                return Err(gone());
            }
            Ok(())
        })
    }

    fn rename_to_free(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.change(|state, ends| {
            if state.happens(ends) {
                state.tree.rename(from, to, false)?;
            }
            Ok(())
        })
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.change(|state, ends| {
            if state.faults.without_links {
                return Err(io::ErrorKind::Unsupported.into());
            }
            if state.happens(ends) {
                state.tree.link(from, to)?;
            }
            Ok(())
        })
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.change(|state, ends| {
            if state.happens(ends) {
                state.tree.remove(path)?;
            }
            Ok(())
        })
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.change(|state, ends| {
            if state.happens(ends) {
                state.tree.remove_folder(path)?;
            }
            Ok(())
        })
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        self.change(|state, ends| {
            state.has_room()?;
            if state.happens(ends) {
                state.tree.make(path, true)?;
            }
            Ok(())
        })
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        self.change(|state, ends| {
            let number = state.tree.find(path)?;
            if !state.faults.forgets_files && state.happens(ends) {
                state.tree.sync(number);
            }
            Ok(())
        })
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<bool> {
        self.change(|state, ends| {
            let number = state.tree.find(folder)?;
            if state.faults.without_folder_sync {
                return Ok(false);
            }
            if !state.faults.forgets_folders && state.happens(ends) {
                state.tree.sync_folder(number);
            }
            Ok(true)
        })
    }

    fn lock(&self, path: &Path, words: Option<&str>) -> io::Result<LockAttempt> {
        let mut state = self.state();
        state.alive()?;
        if state.faults.without_locks {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let number = match (state.tree.find(path), words) {
            (Ok(number), _) => number,
            (Err(_), Some(_)) => {
                state.step()?;
                state.has_room()?;
                state.tree.make(path, false)?
            }
            (Err(error), None) => return Err(error),
        };
        if !state.locked.insert(number) {
            let (words, _) = state.tree.file(number).unwrap();
            return Ok(LockAttempt::Refused(
                String::from_utf8_lossy(&words).into_owned(),
            ));
        }
        if let Some(words) = words {
            state.tree.write(number, words.into());
        }
        let disk = self.clone();
        Ok(LockAttempt::Acquired(Box::new(Locked { disk, number })))
    }
}

/// A file that was just created.
struct Written {
    disk: SimulatedDisk,
    number: Number,
}

impl NewFile for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let number = self.number;
        self.disk
            .change(|state, ends| state.write(number, bytes, ends))
    }

    fn sync(&mut self) -> io::Result<()> {
        self.disk.change(|state, ends| {
            if !state.faults.forgets_files && state.happens(ends) {
                state.tree.sync(self.number);
            }
            Ok(())
        })
    }
}

/// A lock that is held.
#[derive(Debug)]
struct Locked {
    disk: SimulatedDisk,
    number: Number,
}

impl LockGuard for Locked {}

impl Drop for Locked {
    fn drop(&mut self) {
        self.disk.state().locked.remove(&self.number);
    }
}
