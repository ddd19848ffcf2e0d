//! Empties the bin. Nothing else deletes what a person wrote, and only on their request.
//!
//! A session's own file goes last, so that after a failure or a crash it is still in the bin and a
//! second try can finish. Follows no link. This is no secure erase: the disk may keep the bytes
//! until it needs the room.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::data_dirs::{DataDirs, id_of};
use super::disk::{Disk, FileType, paths_in};
use super::drafts;
use super::fault::{Doing, StoreFault, unless_missing};
use super::index::Index;
use super::lock::lock_exclusively;
use super::removed::{list, only_a_file};
use super::temporary::stem_of_temporary;
use crate::session::key::SessionId;

/// How deep a folder may be nested that is removed: ours have two levels.
const DEEPEST: usize = 16;

/// The result of emptying the bin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Emptied {
    /// How many sessions are gone for good.
    pub gone: usize,
    /// The first thing that could not be removed; its sessions are still in the bin.
    pub fault: Option<StoreFault>,
}

/// Deletes one session in the bin for good, with everything the program kept of it. Files of a
/// session with the same id outside the bin, or in it a second time, stay.
pub fn remove_one(dirs: &DataDirs, removed: &Path) -> Emptied {
    let fault = remove_whole(dirs, removed).err();
    Emptied {
        gone: usize::from(fault.is_none()),
        fault,
    }
}

/// Deletes everything in the bin for good, as [`remove_one`] does. A failure does not stop the
/// rest.
pub fn remove_all(dirs: &DataDirs) -> Emptied {
    let mut emptied = Emptied::default();
    match list(dirs) {
        Ok(found) => {
            for removed in found {
                let one = remove_one(dirs, &removed.path);
                emptied.gone += one.gone;
                emptied.fault = emptied.fault.or(one.fault);
            }
        }
        Err(fault) => emptied.fault = Some(fault),
    }
    if emptied.fault.is_none() {
        emptied.fault = remove_strays(dirs).err();
    }
    emptied
}

/// Removes a session of the bin, its own file last.
fn remove_whole(dirs: &DataDirs, removed: &Path) -> Result<(), StoreFault> {
    let disk = dirs.disk();
    let is_gone = || -> Result<bool, StoreFault> {
        Ok(removed.parent() != Some(&dirs.removed()) || !is_there(disk, removed)?)
    };
    if is_gone()? {
        // Put back or removed meanwhile, by another window.
        return Ok(());
    }
    only_a_file(disk, removed, Doing::Removing)?;
    let mut write_access = None;
    if let Some(id) = id_of(removed)
        && !is_elsewhere(dirs, &id, removed)?
    {
        // Another window may be restoring it, or creating one with that id, right now.
        write_access = Some(lock_exclusively(dirs, &id, None)?);
        if is_gone()? {
            return Ok(());
        }
        if !is_elsewhere(dirs, &id, removed)? {
            remove_leavings(dirs, &id)?;
        }
    }
    remove_tree(disk, &removed.with_extension(""), DEEPEST)?;
    sync(disk, &dirs.removed())?;
    remove_tree(disk, removed, 0)?;
    sync(disk, &dirs.removed())?;
    drop(write_access);
    Ok(())
}

/// Deletes what the program keeps of a session outside the bin, for good. After that the session's
/// file goes, and nothing would finish a deletion undone by a power cut; so what an earlier try
/// deleted is synced too.
fn remove_leavings(dirs: &DataDirs, id: &SessionId) -> Result<(), StoreFault> {
    for path in leavings(dirs, id)? {
        remove_tree(dirs.disk(), &path, DEEPEST)?;
    }
    Index::forget_for_good(dirs, id)?;
    let folders = dirs.of_sessions().into_iter();
    for folder in folders.chain([dirs.all_generations(), dirs.data.clone()]) {
        sync(dirs.disk(), &folder)?;
    }
    Ok(())
}

/// Makes deletions from a folder durable; from a missing folder there were none.
fn sync(disk: &dyn Disk, folder: &Path) -> Result<(), StoreFault> {
    unless_missing(disk.sync_folder(folder))
        .map(drop)
        .map_err(StoreFault::at(Doing::Removing, folder))
}

/// Whether there is a session with that id outside the bin, or in it under another name.
fn is_elsewhere(dirs: &DataDirs, id: &SessionId, removed: &Path) -> Result<bool, StoreFault> {
    if is_there(dirs.disk(), &dirs.session(id))? {
        return Ok(true);
    }
    let others = list(dirs)?.into_iter().map(|other| other.path);
    Ok(others
        .filter(|other| other != removed)
        .any(|other| id_of(&other).as_ref() == Some(id)))
}

/// Whether something exists. If that cannot be found out, nothing is deleted: once a session's own
/// file is gone, a second try would not find the rest.
fn is_there(disk: &dyn Disk, path: &Path) -> Result<bool, StoreFault> {
    unless_missing(disk.file_type(path).map(|_| true))
        .map_err(StoreFault::at(Doing::Removing, path))
}

/// What the program keeps of a session outside the bin: remaining versions and drafts, copies put
/// aside, its lock, and what an interrupted save left; also of the index, which holds the titles of
/// all sessions.
fn leavings(dirs: &DataDirs, id: &SessionId) -> Result<Vec<PathBuf>, StoreFault> {
    let mut found = vec![dirs.generations(id), dirs.lock(id)];
    for folder in [dirs.conflicts(), dirs.quarantine()] {
        let paths = paths_in(dirs.disk(), &folder)?.into_iter();
        found.extend(paths.filter(|path| id_of(path).as_ref() == Some(id)));
    }
    let drafts = paths_in(dirs.disk(), &dirs.drafts())?.into_iter();
    found.extend(drafts.filter(|path| drafts::is_of(path, id)));
    for folder in dirs.of_sessions().into_iter().chain([dirs.removed()]) {
        let paths = paths_in(dirs.disk(), &folder)?.into_iter();
        found.extend(paths.filter(|path| is_temporary_of(path, id)));
    }
    // A window that is writing one now goes without the index until next time.
    let of_index = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_str();
        name.and_then(stem_of_temporary) == Some("index")
    };
    let paths = paths_in(dirs.disk(), &dirs.data)?.into_iter();
    found.extend(paths.filter(of_index));
    Ok(found)
}

/// Deletes what is in the bin under ids that no session has.
fn remove_strays(dirs: &DataDirs) -> Result<(), StoreFault> {
    let left: BTreeSet<PathBuf> = list(dirs)?.into_iter().map(|left| left.path).collect();
    for path in paths_in(dirs.disk(), &dirs.removed())? {
        let Some(id) = id_of(&path).filter(|_| !left.contains(&path)) else {
            continue;
        };
        if !is_there(dirs.disk(), &dirs.session(&id))? {
            remove_tree(dirs.disk(), &path, DEEPEST)?;
        }
    }
    Ok(())
}

/// Whether a file was left by an interrupted save of that session: `.id.x.tmp`, `.id-3.x.tmp`.
fn is_temporary_of(path: &Path, id: &SessionId) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.strip_prefix('.')
        .and_then(|name| name.strip_suffix("tmp"))
        .and_then(|name| name.strip_prefix(id.as_str()))
        .is_some_and(|rest| rest.starts_with(['.', '-']))
}

/// Deletes a file, or a folder with everything in it. A missing one is not an error.
fn remove_tree(disk: &dyn Disk, path: &Path, deeper: usize) -> Result<(), StoreFault> {
    let done = match disk.file_type(path) {
        Err(error) => Err(error),
        Ok(FileType::Folder) if deeper > 0 => {
            for inner in paths_in(disk, path)? {
                remove_tree(disk, &inner, deeper - 1)?;
            }
            disk.remove_folder(path)
        }
        Ok(_) => disk.remove(path),
    };
    unless_missing(done).map_err(StoreFault::at(Doing::Removing, path))
}

#[cfg(test)]
mod tests;
