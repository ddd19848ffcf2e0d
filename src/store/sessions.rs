//! Making, opening and adding sessions. It never writes over a file: saving an opened session is up to
//! the writer.

use std::path::{Path, PathBuf};

use super::content::{ContentHash, read_if_there, read_whole};
use super::data_dirs::{DataDirs, names};
use super::disk::real::RealDisk;
use super::disk::{Disk, FileType, Fingerprint, folder_of};
use super::durable::{Expected, ReplaceError, replace};
use super::fault::{Doing, FaultKind, StoreFault};
use super::format;
use super::generations::{self, Generation};
use super::index::Index;
use super::lock::{LockOutcome, SessionLock, lock, lock_exclusively};
use super::opened_file::{FileAccess, OnDisk, OpenedFile, WriteAccess};
use crate::session::Session;
use crate::session::date::Day;
use crate::session::key::SessionId;

/// What happened to an imported file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Imported {
    /// It is a session here now, under its own id.
    Added(SessionId),
    /// It is a session here now, under a fresh id: its own was taken by other answers.
    AddedAnew(SessionId),
    /// The very same session was here already.
    AlreadyHere(SessionId),
}

impl Imported {
    /// The session here that holds what the file holds.
    pub const fn id(&self) -> &SessionId {
        match self {
            Self::Added(id) | Self::AddedAnew(id) | Self::AlreadyHere(id) => id,
        }
    }
}

/// Reads a session without locking it. Its texts are as stored.
///
/// # Errors
/// If the file cannot be read as a session.
pub fn read(disk: &dyn Disk, path: &Path) -> Result<Session, StoreFault> {
    read_stored(disk, path).map(|(session, ..)| session)
}

/// The same, with what identifies the file's content and its state.
pub(super) fn read_stored(
    disk: &dyn Disk,
    path: &Path,
) -> Result<(Session, ContentHash, Option<Fingerprint>), StoreFault> {
    let (bytes, fingerprint) = read_whole(disk, path)?;
    let session = format::parse(&bytes).map_err(StoreFault::at(Doing::Reading, path))?;
    Ok((session, ContentHash::of(&bytes), fingerprint))
}

/// Writes a new session and opens it.
///
/// # Errors
/// If a session with that id exists, or it cannot be written.
pub fn create(dirs: &DataDirs, session: &Session, today: Day) -> Result<OpenedFile, StoreFault> {
    dirs.prepare_durably()?;
    let mut write_access = exclusive_access(dirs, &session.id, today)?;
    let path = dirs.session(&session.id);
    let bytes = format::render(session).map_err(StoreFault::at(Doing::Writing, &path))?;
    let hash = ContentHash::of(&bytes);
    match replace(dirs.disk(), &path, &bytes, Expected::Absent) {
        // The file is there, and ours. It has no answers yet that a power cut could take, and the
        // first answer is saved only once the folder is synced.
        Ok(_) | Err(ReplaceError::Unsure(_)) => {}
        Err(error) => return Err(error.into_fault(&path)),
    }
    write_access.on_disk = OnDisk {
        hash: Some(hash),
        rev: Some(session.rev),
        found: false,
    };
    note_opened(dirs, &session.id, today, Some((hash, session.rev)));
    Ok(OpenedFile {
        session: session.clone(),
        access: FileAccess::Writable(write_access),
        changed_outside: false,
    })
}

/// Opens a session: to write it, or only to read it while another program is writing.
///
/// # Errors
/// If the file cannot be read; it stays as it is.
pub fn open(dirs: &DataDirs, id: &SessionId, today: Day) -> Result<OpenedFile, StoreFault> {
    let path = dirs.session(id);
    if !matches!(dirs.disk().file_type(&path), Ok(FileType::File(_))) {
        // What is not a session is not locked, so that no lock file is created.
        read_whole(dirs.disk(), &path)?;
    }
    let mut access = access(dirs, id, today);
    let (session, hash, _) = read_stored(dirs.disk(), &path)?;
    if session.id != *id {
        return Err(StoreFault::new(Doing::Reading, &path, FaultKind::Exists));
    }
    let changed_outside = Index::read(dirs).was_changed_outside(id, hash, session.rev);
    if let FileAccess::Writable(write_access) = &mut access {
        write_access.on_disk = OnDisk {
            hash: Some(hash),
            rev: Some(session.rev),
            found: true,
        };
        make_durable(dirs, &path);
        note_opened(dirs, id, today, None);
    }
    Ok(OpenedFile {
        session,
        access,
        changed_outside,
    })
}

/// Opens an earlier version of a session whose file cannot be read. The file's bytes are copied to
/// the quarantine first; the file itself stays until the first save.
///
/// # Errors
/// If another program is writing the session, the copy cannot be made or the version cannot be
/// read.
pub fn open_version(
    dirs: &DataDirs,
    id: &SessionId,
    generation: &Generation,
    today: Day,
) -> Result<OpenedFile, StoreFault> {
    let path = dirs.session(id);
    let mut write_access = exclusive_access(dirs, id, today)?;
    let session = read(dirs.disk(), &generation.path)?;
    if let Some(bytes) = read_if_there(dirs.disk(), &path)? {
        quarantine(dirs, &path)?;
        write_access.on_disk.hash = Some(ContentHash::of(&bytes));
    }
    note_opened(dirs, id, today, None);
    Ok(OpenedFile {
        session,
        access: FileAccess::Writable(write_access),
        changed_outside: false,
    })
}

/// Whether a session is one of the earlier versions that are kept of the one here under its id.
pub fn is_earlier_here(dirs: &DataDirs, session: &Session) -> bool {
    let is_here = dirs.disk().file_type(&dirs.session(&session.id)).is_ok();
    let versions = generations::list(dirs, &session.id).unwrap_or_default();
    is_here
        && versions
            .iter()
            .any(|version| read(dirs.disk(), &version.path).as_ref() == Ok(session))
}

/// Imports a file: byte for byte under its own id if that is free, otherwise as a separate session
/// under the fresh one. Existing sessions stay as they are.
///
/// # Errors
/// If the file is not a session, cannot be read, or cannot be copied.
pub fn import(
    dirs: &DataDirs,
    path: &Path,
    fresh: &SessionId,
    today: Day,
) -> Result<Imported, StoreFault> {
    dirs.prepare_durably()?;
    let (bytes, _) = read_whole(&RealDisk, path)?;
    let session = format::parse(&bytes).map_err(StoreFault::at(Doing::Reading, path))?;
    let target = dirs.session(&session.id);
    let _writing = access(dirs, &session.id, today);
    match replace(dirs.disk(), &target, &bytes, Expected::Absent) {
        Ok(_) => return Ok(Imported::Added(session.id)),
        Err(ReplaceError::Changed) => {}
        Err(other) => return Err(other.into_fault(&target)),
    }
    if read(dirs.disk(), &target).as_ref() == Ok(&session) {
        make_durable(dirs, &target);
        return Ok(Imported::AlreadyHere(session.id));
    }
    let session = Session {
        id: fresh.clone(),
        ..session
    };
    let _writing_anew = access(dirs, fresh, today);
    write_new(dirs, &session)?;
    Ok(Imported::AddedAnew(session.id))
}

/// Writes a copy of a session under new ids. `remake` turns the one into the other, for example
/// with [`Session::copied`] and another title.
///
/// # Errors
/// If the session cannot be read, the new id is taken, or the copy cannot be written.
pub fn duplicate(
    dirs: &DataDirs,
    id: &SessionId,
    today: Day,
    remake: impl FnOnce(&Session) -> Session,
) -> Result<Session, StoreFault> {
    let copy = remake(&read(dirs.disk(), &dirs.session(id))?);
    let _writing = access(dirs, &copy.id, today);
    write_new(dirs, &copy)?;
    Ok(copy)
}

/// Copies a file, byte for byte and however damaged, to the quarantine, and returns the path. The
/// same bytes are not copied twice.
///
/// # Errors
/// If it is not a regular file or cannot be copied.
pub fn quarantine(dirs: &DataDirs, path: &Path) -> Result<PathBuf, StoreFault> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    quarantine_as(dirs, path, &stem)
}

/// The same, under a name that begins so.
///
/// # Errors
/// If the file is no regular one or cannot be copied.
pub(super) fn quarantine_as(
    dirs: &DataDirs,
    path: &Path,
    stem: &str,
) -> Result<PathBuf, StoreFault> {
    let (bytes, _) = read_whole(dirs.disk(), path)?;
    let folder = dirs.quarantine();
    dirs.make_folder(&folder)?;
    let stem = format!("{stem}-{}", ContentHash::of(&bytes).name());
    for copy in names(&folder, &stem, "ron") {
        match replace(dirs.disk(), &copy, &bytes, Expected::Absent) {
            Ok(_) => return Ok(copy),
            Err(ReplaceError::Changed)
                if read_whole(dirs.disk(), &copy).is_ok_and(|(kept, _)| kept == bytes) =>
            {
                return Ok(copy);
            }
            Err(ReplaceError::Changed) => {}
            Err(other) => return Err(other.into_fault(&copy)),
        }
    }
    Err(StoreFault::new(Doing::Copying, &folder, FaultKind::Exists))
}

/// Makes a file durable before it is shown to exist: whichever program wrote it may not have got
/// that far. If this fails, as on a read-only disk, nothing is lost by opening the file.
fn make_durable(dirs: &DataDirs, path: &Path) {
    let _ = dirs.disk().sync(path);
    let _ = dirs.disk().sync_folder(folder_of(path));
    let _ = dirs.sync_folders();
}

/// Tries to get the right to write, which also protects temporary files from removal; the caller
/// fills in what is on the disk. If the session cannot be locked now, as on a full or read-only
/// disk, it is open for reading, and the writer tries again before it writes.
fn access(dirs: &DataDirs, id: &SessionId, today: Day) -> FileAccess {
    FileAccess::Writable(match lock(dirs, id, Some(today)) {
        LockOutcome::Held(holder) => return FileAccess::ReadOnly(holder),
        LockOutcome::Acquired(lock) => write_access(id, Some(lock), None, None),
        LockOutcome::Unsupported(fault) => write_access(id, None, Some(fault), None),
        LockOutcome::Failed(fault) => write_access(id, None, None, Some(fault)),
    })
}

/// The right to write, for an operation that needs it.
///
/// # Errors
/// If another program has it, or that cannot be found out now.
pub(super) fn exclusive_access(
    dirs: &DataDirs,
    id: &SessionId,
    today: Day,
) -> Result<WriteAccess, StoreFault> {
    let (lock, unlocked) = lock_exclusively(dirs, id, Some(today))?;
    Ok(write_access(id, lock, unlocked, None))
}

fn write_access(
    id: &SessionId,
    lock: Option<SessionLock>,
    unlocked: Option<StoreFault>,
    refused: Option<StoreFault>,
) -> WriteAccess {
    WriteAccess {
        id: id.clone(),
        unlocked,
        refused,
        lock,
        on_disk: OnDisk {
            hash: None,
            rev: None,
            found: true,
        },
    }
}

fn write_new(dirs: &DataDirs, session: &Session) -> Result<(), StoreFault> {
    let path = dirs.session(&session.id);
    let bytes = format::render(session).map_err(StoreFault::at(Doing::Writing, &path))?;
    replace(dirs.disk(), &path, &bytes, Expected::Absent)
        .map(drop)
        .map_err(|error| error.into_fault(&path))
}

/// The index is a cache: if it cannot be written, sessions are opened all the same.
fn note_opened(dirs: &DataDirs, id: &SessionId, today: Day, written: Option<(ContentHash, u64)>) {
    let _ = Index::update(dirs, |index| {
        index.note_opened(id, today);
        if let Some((hash, rev)) = written {
            index.note_written(id, None, hash, rev);
        }
    });
}

#[cfg(test)]
mod tests;
