//! Sessions that were removed: moved aside with their earlier versions, and moved back. Nothing is
//! deleted here, and nothing moved over another; see [`super::emptying`].

use std::io;
use std::path::{Path, PathBuf};

use super::data_dirs::{DataDirs, id_of, names};
use super::disk::{Disk, FileType, folder_of, paths_in};
use super::durable::{move_to_first_free, move_whole};
use super::fault::{Doing, FaultKind, StoreFault};
use super::index::Index;
use super::lock::lock_exclusively;
use super::sessions::{exclusive_access, read};
use crate::session::Session;
use crate::session::date::Day;
use crate::session::key::SessionId;

/// A session that was removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removed {
    pub path: PathBuf,
    /// The session, if it can be read, with its texts as stored.
    pub session: Result<Session, StoreFault>,
}

/// Moves a session, damaged or not, and its earlier versions to the bin, and returns its path
/// there.
///
/// # Errors
/// If another program is writing it, or it cannot be moved; then it stays where it is.
pub fn remove(dirs: &DataDirs, id: &SessionId, today: Day) -> Result<PathBuf, StoreFault> {
    let from = dirs.session(id);
    only_a_file(dirs.disk(), &from, Doing::Moving)?;
    let write_access = exclusive_access(dirs, id, today)?;
    let folder = dirs.removed();
    dirs.make_folder(&folder)?;
    let names = names(&folder, id.as_str(), "ron")
        .filter(|to| dirs.disk().file_type(&to.with_extension("")).is_err());
    let to = move_to_first_free(dirs.disk(), &from, names)?;
    // The session is in the bin; versions that cannot follow stay where they are, unharmed.
    let _ = move_whole(dirs.disk(), &dirs.generations(id), &to.with_extension(""));
    drop(write_access);
    let _ = Index::update(dirs, |index| index.forget(id));
    Ok(to)
}

/// A session is a regular file. A folder with a session's name holds something else.
pub(super) fn only_a_file(disk: &dyn Disk, path: &Path, doing: Doing) -> Result<(), StoreFault> {
    let kind = match disk.file_type(path) {
        Ok(FileType::File(_)) => return Ok(()),
        Ok(FileType::Folder) => FaultKind::Folder,
        Ok(FileType::Other) => FaultKind::NotRegular,
        Err(error) => error.into(),
    };
    Err(StoreFault::new(doing, path, kind))
}

/// The sessions in the bin, in the order of file names.
///
/// # Errors
/// If the folder cannot be listed; a missing one is empty.
pub fn list(dirs: &DataDirs) -> Result<Vec<Removed>, StoreFault> {
    let mut paths = paths_in(dirs.disk(), &dirs.removed())?;
    paths.retain(|path| is_session(path));
    paths.sort();
    let removed = |path: PathBuf| Removed {
        session: read(dirs.disk(), &path),
        path,
    };
    Ok(paths.into_iter().map(removed).collect())
}

/// Whether a file in the bin is a session, and not what belongs to one.
fn is_session(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let stem = name.strip_suffix(".ron");
    stem.is_some_and(|stem| !stem.starts_with('.'))
}

/// Moves a removed session, damaged or not, and its earlier versions back.
///
/// # Errors
/// If a session with that id exists or is being written, the file is not in the bin, or it cannot
/// be moved.
pub fn restore(dirs: &DataDirs, removed: &Path) -> Result<SessionId, StoreFault> {
    let fault = |kind| StoreFault::new(Doing::Moving, removed, kind);
    let id = id_of(removed)
        .filter(|_| removed.parent() == Some(&dirs.removed()))
        .ok_or_else(|| fault(FaultKind::Foreign))?;
    let to = dirs.session(&id);
    let look = || match (dirs.disk().file_type(removed), dirs.disk().file_type(&to)) {
        (Err(error), _) => Err(StoreFault::new(Doing::Moving, removed, error)),
        (_, Ok(_)) => Err(StoreFault::new(Doing::Moving, &to, FaultKind::Exists)),
        _ => Ok(()),
    };
    look()?;
    dirs.prepare_durably()?;
    let _hold = lock_exclusively(dirs, &id, None)?;
    // Another window may have restored it, or created it again, until just now.
    look()?;
    restore_versions(dirs, &id, &removed.with_extension(""))?;
    move_whole(dirs.disk(), removed, &to).map_err(StoreFault::at(Doing::Moving, &to))?;
    Ok(id)
}

/// Moves the earlier versions back before the session: if that is interrupted, the session is still
/// in the bin and can be restored again.
fn restore_versions(dirs: &DataDirs, id: &SessionId, removed: &Path) -> Result<(), StoreFault> {
    let to = dirs.generations(id);
    if dirs.disk().file_type(removed).is_err() {
        return Ok(());
    }
    dirs.make_folder(folder_of(&to))?;
    match move_whole(dirs.disk(), removed, &to) {
        // Versions that exist already belong to this session too; these stay where they are.
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            Err(StoreFault::new(Doing::Moving, removed, error))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::store::samples::{self, dirs, session_id, today};
    use crate::store::{emptying, sessions};

    fn put(dirs: &DataDirs, title: &str) -> (SessionId, Vec<u8>) {
        let session = samples::changed(&samples::session("one"), title);
        drop(sessions::create(dirs, &session, today()).unwrap());
        let bytes = fs::read(dirs.session(&session.id)).unwrap();
        (session.id, bytes)
    }

    #[test]
    fn a_removed_session_comes_back_with_its_earlier_versions() {
        let (_folder, dirs) = dirs();
        let (id, bytes) = put(&dirs, "first");
        let generations = dirs.generations(&id);
        dirs.make_folder(&generations).unwrap();
        fs::write(generations.join("3.ron"), "older").unwrap();
        let removed = remove(&dirs, &id, today()).unwrap();
        assert!(!dirs.session(&id).exists() && !generations.exists());
        assert!(!dirs.lock(&id).exists());
        assert_eq!(fs::read(&removed).unwrap(), bytes);
        assert_eq!(list(&dirs).unwrap().len(), 1);
        assert_eq!(restore(&dirs, &removed), Ok(id.clone()));
        assert_eq!(fs::read(dirs.session(&id)).unwrap(), bytes);
        assert_eq!(fs::read(generations.join("3.ron")).unwrap(), b"older");
        assert_eq!(list(&dirs), Ok(Vec::new()));
    }

    #[test]
    fn a_folder_that_is_called_like_a_session_is_not_removed() {
        let (_folder, dirs) = dirs();
        let id = session_id("one");
        let inside = dirs.session(&id).join("somebody's.txt");
        fs::create_dir(dirs.session(&id)).unwrap();
        fs::write(&inside, "dear").unwrap();
        let fault = remove(&dirs, &id, today()).unwrap_err();
        assert_eq!(fault.kind, FaultKind::Folder);
        // An earlier release may have put it into the bin.
        fs::create_dir(dirs.removed()).unwrap();
        let removed = dirs.removed().join("one.ron");
        fs::rename(dirs.session(&id), &removed).unwrap();
        for emptied in [
            emptying::remove_one(&dirs, &removed),
            emptying::remove_all(&dirs),
        ] {
            assert_eq!(emptied.fault.unwrap().kind, FaultKind::Folder);
        }
        restore(&dirs, &removed).unwrap();
        assert_eq!(fs::read(&inside).unwrap(), b"dear");
    }

    #[test]
    fn removing_twice_keeps_both_and_restoring_replaces_nothing() {
        let (_folder, dirs) = dirs();
        let (id, first) = put(&dirs, "first");
        let removed_first = remove(&dirs, &id, today()).unwrap();
        let (_, second) = put(&dirs, "second");
        assert_eq!(
            restore(&dirs, &removed_first).unwrap_err().kind,
            FaultKind::Exists
        );
        let removed_second = remove(&dirs, &id, today()).unwrap();
        assert_eq!(fs::read(&removed_first).unwrap(), first);
        assert_eq!(fs::read(&removed_second).unwrap(), second);
        assert_eq!(restore(&dirs, &removed_second), Ok(id.clone()));
        assert_eq!(fs::read(dirs.session(&id)).unwrap(), second);
    }

    #[test]
    fn what_another_program_is_writing_is_not_removed() {
        let (_folder, dirs) = dirs();
        let (id, bytes) = put(&dirs, "first");
        let _other = sessions::open(&dirs, &id, today()).unwrap();
        let fault = remove(&dirs, &id, today()).unwrap_err();
        assert!(matches!(fault.kind, FaultKind::Held(_)), "{fault}");
        assert_eq!(fs::read(dirs.session(&id)).unwrap(), bytes);
    }

    #[test]
    fn a_damaged_session_can_be_removed_and_is_listed_as_such() {
        let (_folder, dirs) = dirs();
        let id = session_id("one");
        fs::write(dirs.session(&id), "(format: 1").unwrap();
        remove(&dirs, &id, today()).unwrap();
        let listed = list(&dirs).unwrap();
        assert!(matches!(
            &listed[..],
            [Removed {
                session: Err(_),
                ..
            }]
        ));
    }

    #[test]
    fn only_what_was_removed_is_restored() {
        let (folder, dirs) = dirs();
        let path = folder.path().join("one.ron");
        fs::write(&path, "x").unwrap();
        assert_eq!(restore(&dirs, &path).unwrap_err().kind, FaultKind::Foreign);
        assert!(path.exists());
        assert_eq!(
            remove(&dirs, &session_id("none"), today())
                .unwrap_err()
                .kind,
            FaultKind::NotFound
        );
    }
}
