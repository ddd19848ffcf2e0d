//! The data folder, the configuration folder and the paths in them.
//!
//! Creates folders but no files, and reads the environment only through `directories`.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use directories::ProjectDirs;

use super::disk::none::NoDisk;
use super::disk::real::RealDisk;
use super::disk::{Disk, FileType, folder_of, paths_in};
use super::fault::{Doing, FaultKind, StoreFault};
use super::given_path::expand_home;
use crate::session::key::SessionId;

/// The two folders that the program keeps its files in, and the disk that they are on.
#[derive(Clone, Debug)]
pub struct DataDirs {
    /// Sessions, and everything that is kept of them.
    pub data: PathBuf,
    /// Preferences, and a person's own methods.
    pub config: PathBuf,
    disk: Arc<dyn Disk>,
    /// The folders that this run has made durable; syncing them again would only cost time.
    durable: Arc<Mutex<BTreeSet<PathBuf>>>,
}

impl DataDirs {
    /// Finds this person's folders. For data, a folder from the command line takes precedence over
    /// the variable (if that is not empty), and both over the default.
    ///
    /// # Errors
    /// If there is no home folder and none was given; if a relative folder was given but the
    /// current one no longer exists; or if the path begins with a `~` that stands for nothing.
    pub fn find(given: Option<PathBuf>, variable: Option<OsString>) -> Result<Self, StoreFault> {
        let usual = ProjectDirs::from("", "", "vises");
        let named = given
            .or_else(|| variable.map(PathBuf::from))
            .filter(|path| !path.as_os_str().is_empty());
        let named = named.map(|path| {
            let path = expand_home(&path)?;
            std::path::absolute(&path).map_err(StoreFault::at(Doing::Locating, &path))
        });
        let data = named
            .transpose()?
            .or_else(|| usual.as_ref().map(|usual| usual.data_dir().to_owned()))
            .ok_or_else(|| StoreFault::new(Doing::Locating, Path::new(""), FaultKind::NoHome))?;
        let mut dirs = Self::inside(data);
        if let Some(usual) = usual {
            usual.config_dir().clone_into(&mut dirs.config);
        }
        Ok(dirs)
    }

    /// Everything in one folder, preferences included.
    pub fn inside(data: PathBuf) -> Self {
        Self::on(Arc::new(RealDisk), data)
    }

    /// The same, on that disk.
    pub fn on(disk: Arc<dyn Disk>, data: PathBuf) -> Self {
        Self {
            config: data.join("config"),
            data,
            disk,
            durable: Arc::default(),
        }
    }

    /// For a person without folders: nothing exists, and nothing can be written.
    pub fn nowhere() -> Self {
        Self::on(Arc::new(NoDisk), PathBuf::new())
    }

    /// The disk that the folders are on.
    pub fn disk(&self) -> &dyn Disk {
        &*self.disk
    }

    /// Creates the folders that sessions need, private to this person, if they are missing.
    ///
    /// # Errors
    /// If a folder cannot be created.
    pub fn prepare(&self) -> Result<(), StoreFault> {
        for folder in [&self.data, &self.sessions()] {
            if create_missing(self.disk(), folder)? {
                self.sync_entry(folder)?;
            }
        }
        Ok(())
    }

    /// The same, surviving a power cut.
    ///
    /// # Errors
    /// If a folder cannot be created or synced.
    pub fn prepare_durably(&self) -> Result<(), StoreFault> {
        self.make_folder(&self.data)?;
        self.make_folder(&self.sessions())
    }

    /// Creates a folder and its parents, private to this person, and makes it durable. An existing
    /// one stays as it is.
    ///
    /// # Errors
    /// If it cannot be created.
    pub fn make_folder(&self, path: &Path) -> Result<(), StoreFault> {
        let is_new = create_missing(self.disk(), path)?;
        if is_new || !self.is_durable(path) {
            self.sync_entry(path)?;
        }
        Ok(())
    }

    /// Makes the existing folders for sessions durable: the program that created them may have been
    /// killed before it synced them. Once per run is enough.
    ///
    /// # Errors
    /// If the disk could do so but fails.
    pub fn sync_folders(&self) -> Result<(), StoreFault> {
        for folder in [&self.data, &self.sessions()] {
            if !self.is_durable(folder) {
                self.sync_entry(folder)?;
            }
        }
        Ok(())
    }

    fn is_durable(&self, folder: &Path) -> bool {
        let durable = self.durable.lock().unwrap_or_else(PoisonError::into_inner);
        durable.contains(folder)
    }

    fn sync_entry(&self, folder: &Path) -> Result<(), StoreFault> {
        sync_entry(self.disk(), folder)?;
        let mut durable = self.durable.lock().unwrap_or_else(PoisonError::into_inner);
        durable.insert(folder.to_owned());
        Ok(())
    }

    /// The folder of the sessions.
    pub fn sessions(&self) -> PathBuf {
        self.data.join("sessions")
    }

    /// The file of a session.
    pub fn session(&self, id: &SessionId) -> PathBuf {
        self.sessions().join(format!("{id}.ron"))
    }

    /// The lock file of a session.
    pub fn lock(&self, id: &SessionId) -> PathBuf {
        self.sessions().join(format!("{id}.lock"))
    }

    /// The folder of the folders of earlier versions.
    pub fn all_generations(&self) -> PathBuf {
        self.data.join("generations")
    }

    /// The folder of a session's earlier versions.
    pub fn generations(&self, id: &SessionId) -> PathBuf {
        self.all_generations().join(id.as_str())
    }

    /// The folders of earlier versions, with their sessions; in the bin, along with the files of the
    /// sessions themselves.
    pub(super) fn of_versions(&self) -> impl Iterator<Item = (Option<SessionId>, PathBuf)> {
        [self.all_generations(), self.removed()]
            .into_iter()
            .flat_map(move |folder| paths_in(self.disk(), &folder).unwrap_or_default())
            .map(|path| (id_of(&path), path))
    }

    /// The program's own entries in the data folder, and the folder of preferences.
    #[cfg(unix)]
    pub(super) fn ours(&self) -> Vec<PathBuf> {
        let others = [
            self.all_generations(),
            self.removed(),
            self.crashes(),
            self.index(),
            self.config.clone(),
        ];
        self.of_sessions().into_iter().chain(others).collect()
    }

    /// The folders of files that bear the names of sessions, each perhaps with more behind it; the
    /// bin is none of them.
    pub(super) fn of_sessions(&self) -> [PathBuf; 4] {
        [
            self.sessions(),
            self.drafts(),
            self.conflicts(),
            self.quarantine(),
        ]
    }

    /// The folder of drafts.
    pub fn drafts(&self) -> PathBuf {
        self.data.join("drafts")
    }

    /// The folder of the bin.
    pub fn removed(&self) -> PathBuf {
        self.data.join("removed")
    }

    /// The folder of versions that could not be saved over an unexpected change.
    pub fn conflicts(&self) -> PathBuf {
        self.data.join("conflicts")
    }

    /// The folder of copies of damaged files.
    pub fn quarantine(&self) -> PathBuf {
        self.data.join("quarantine")
    }

    /// The folder of notes about crashes of the program.
    pub fn crashes(&self) -> PathBuf {
        self.data.join("crashes")
    }

    /// The file of the index.
    pub fn index(&self) -> PathBuf {
        self.data.join("index.ron")
    }

    /// The file of the preferences.
    pub fn preferences(&self) -> PathBuf {
        self.config.join("preferences.ron")
    }
}

/// The session that a file or folder is of, by its name: `id`, `id-2` and so on.
pub(super) fn id_of(path: &Path) -> Option<SessionId> {
    let name = path.file_name()?.to_str()?;
    let stem = name.split('.').next()?;
    stem.split('-').next()?.parse().ok()
}

/// Creates a folder and its parents, private to this person, and makes it durable. An existing one
/// stays as it is.
///
/// # Errors
/// If it cannot be created.
pub fn make_folder(disk: &dyn Disk, path: &Path) -> Result<(), StoreFault> {
    create_missing(disk, path)?;
    sync_entry(disk, path)
}

/// Makes a folder, and durably those above it, if they are missing; whether it was.
fn create_missing(disk: &dyn Disk, path: &Path) -> Result<bool, StoreFault> {
    let fault = |error: io::Error| StoreFault::new(Doing::Making, path, error);
    let above = folder_of(path);
    let made = match disk.make_folder(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound && above != path => {
            make_folder(disk, above).map_err(|above| StoreFault {
                path: path.to_owned(),
                ..above
            })?;
            disk.make_folder(path)
        }
        made => made,
    };
    match made {
        Ok(()) => Ok(true),
        // A link to a folder is as good as a folder.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => match disk.file_type(path) {
            Ok(FileType::File(_)) => Err(fault(error)),
            Ok(FileType::Other) if leads_nowhere(disk, path) => Err(StoreFault::new(
                Doing::Making,
                path,
                FaultKind::LinkToNowhere,
            )),
            Ok(_) | Err(_) => Ok(false),
        },
        Err(error) => Err(fault(error)),
    }
}

/// Makes the entry of a folder in the one above it durable. If that may not be read, or not be
/// written to, the folder has to do without.
fn sync_entry(disk: &dyn Disk, path: &Path) -> Result<(), StoreFault> {
    match disk.sync_folder(folder_of(path)) {
        Err(error) if !is_out_of_reach(&error) => Err(StoreFault::new(Doing::Making, path, error)),
        _ => Ok(()),
    }
}

/// Whether a folder, or one above it, is a link to something that is not there, as to a disk that
/// is not plugged in.
pub(super) fn link_to_nowhere(disk: &dyn Disk, folder: &Path) -> Option<PathBuf> {
    let mut above = folder.ancestors();
    above
        .find(|path| disk.file_type(path).is_ok())
        .filter(|path| {
            matches!(disk.file_type(path), Ok(FileType::Other)) && leads_nowhere(disk, path)
        })
        .map(Path::to_owned)
}

fn leads_nowhere(disk: &dyn Disk, link: &Path) -> bool {
    disk.names(link)
        .is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
}

fn is_out_of_reach(error: &io::Error) -> bool {
    use io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem};

    matches!(error.kind(), PermissionDenied | ReadOnlyFilesystem)
}

/// Names in a folder, to be tried until one is free: `stem.ron`, `stem-2.ron` and so on, without a
/// dot if there is no extension.
pub fn names(folder: &Path, stem: &str, extension: &str) -> impl Iterator<Item = PathBuf> {
    let dot = if extension.is_empty() { "" } else { "." };
    (1_u32..1_000).map(move |number| {
        folder.join(match number {
            1 => format!("{stem}{dot}{extension}"),
            _ => format!("{stem}-{number}{dot}{extension}"),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_last_and_nearest_decides() {
        let folder = std::path::absolute("here").unwrap();
        let both = DataDirs::find(Some("here".into()), Some("/there".into())).unwrap();
        assert_eq!(both.data, folder);
        let variable = DataDirs::find(None, Some("/there".into())).unwrap();
        assert_eq!(variable.data, std::path::absolute("/there").unwrap());
    }

    #[test]
    fn an_empty_variable_names_no_folder() {
        let found = |variable| DataDirs::find(None, variable).map(|dirs| dirs.data);
        assert_eq!(found(Some(OsString::new())), found(None));
    }

    #[cfg(unix)]
    #[test]
    fn folders_are_for_this_person_only() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().unwrap();
        let dirs = DataDirs::inside(folder.path().join("new"));
        dirs.prepare().unwrap();
        for made in [&dirs.data, &dirs.sessions()] {
            let mode = made.metadata().unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o700, "{}", made.display());
        }
    }

    #[test]
    fn a_second_file_of_a_name_gets_a_number() {
        let names: Vec<_> = names(Path::new(""), "a", "ron").take(2).collect();
        assert_eq!(names, [Path::new("a.ron"), Path::new("a-2.ron")]);
    }

    #[test]
    fn a_file_in_place_of_a_folder_is_a_fault() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("taken");
        std::fs::write(&data, "").unwrap();
        let fault = DataDirs::inside(data.clone()).prepare().unwrap_err();
        assert_eq!(fault.doing, Doing::Making);
        assert_eq!(fault.path, data);
    }
}
