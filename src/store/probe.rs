//! Finds out by trying what the data folder can do.
//!
//! Calls the system directly, since the question is what this very disk does. Makes private
//! temporary files and removes them; creates no folder and changes nothing else.

mod exposure;
mod file_system;
mod synchroniser;
mod trial;
mod usage;

use std::path::{Path, PathBuf};

pub use exposure::Exposure;
pub use file_system::{FileSystem, Medium};
pub use trial::{Locks, Trial};
pub use usage::Usage;

use super::fault::StoreFault;

/// What the data folder can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    pub state: FolderState,
    pub file_system: FileSystem,
    /// The bytes free for this person, if the system says so.
    pub free: Option<u64>,
    /// How a temporary file fared, or why there could be none.
    pub trial: Result<Trial, StoreFault>,
    /// Who else can read it, if the system has permissions and the folder exists.
    pub exposure: Option<Exposure>,
    /// The program that synchronises it with other computers.
    pub synchroniser: Option<&'static str>,
}

/// Whether a folder exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FolderState {
    There,
    /// Not yet; this is the nearest folder above it that is.
    Missing(PathBuf),
    /// Something that is not a folder is in its place, or in that of a folder above it.
    InTheWay(PathBuf),
}

impl Probe {
    /// Tries the folder, or the nearest existing one above it.
    pub fn of(data: &Path) -> Self {
        let state = FolderState::of(data);
        let at = match &state {
            FolderState::There => data,
            FolderState::Missing(nearest) | FolderState::InTheWay(nearest) => nearest,
        };
        let (file_system, free) = file_system::look(at);
        let there = state == FolderState::There;
        Self {
            file_system,
            free,
            trial: trial::trial(at),
            exposure: there.then(|| exposure::look(data)).flatten(),
            synchroniser: synchroniser::look(data),
            state,
        }
    }
}

impl FolderState {
    fn of(data: &Path) -> Self {
        let found = data
            .ancestors()
            .find_map(|folder| Some((folder, folder.symlink_metadata().ok()?)));
        match found {
            Some((path, _)) if !path.is_dir() => Self::InTheWay(path.to_owned()),
            Some((path, _)) if path == data => Self::There,
            Some((path, _)) => Self::Missing(path.to_owned()),
            None => Self::Missing(PathBuf::from(".")),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_folder_of_a_usual_disk_does_everything_and_is_left_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let probe = Probe::of(folder.path());
        assert_eq!(probe.state, FolderState::There);
        let trial = probe.trial.unwrap();
        assert_eq!(trial.locks, Locks::Work);
        assert!(trial.links);
        if cfg!(unix) {
            assert_eq!(trial.folder_sync, Ok(true));
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_folder_that_is_not_there_is_tried_above_and_not_made() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("not").join("yet");
        let probe = Probe::of(&data);
        assert_eq!(probe.state, FolderState::Missing(folder.path().to_owned()));
        assert!(probe.trial.is_ok());
        assert_eq!(probe.exposure, None);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_file_in_the_way_is_found_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("taken");
        fs::write(&file, "theirs").unwrap();
        for data in [file.clone(), file.join("below")] {
            let probe = Probe::of(&data);
            assert_eq!(probe.state, FolderState::InTheWay(file.clone()));
            assert!(probe.trial.is_err());
        }
        assert_eq!(fs::read(&file).unwrap(), b"theirs");
    }
}
