//! The versions of one session: the current one, earlier good ones, those that other programs put
//! beside it, and those that the program put aside; and going back to one of them.
//!
//! Going back makes a new revision. The current content is kept first; nothing is merged, and no
//! other version is touched.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::content::{ContentHash, read_if_there, read_whole};
use super::data_dirs::DataDirs;
use super::disk::{Fingerprint, paths_in};
use super::durable::{Expected, replace};
use super::entry::{Entry, Summary};
use super::fault::{Doing, FaultKind, StoreFault};
use super::index::Index;
use super::sessions::{exclusive_access, quarantine};
use super::{drafts, format, generations, listing};
use crate::session::Session;
use crate::session::date::Day;
use crate::session::key::SessionId;

/// A version of a session, with its texts as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// How it came to be.
    pub origin: Origin,
    /// Its file.
    pub path: PathBuf,
    /// When its file was last written, as a Unix time, if the system says so.
    pub written: Option<u64>,
    /// The session, if it can be read.
    pub session: Result<Session, StoreFault>,
    hash: Option<ContentHash>,
}

/// How a version came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// It is the session as it is now.
    Present,
    /// It was the session once.
    Earlier,
    /// Another program, or a person, put it beside the session.
    Beside,
    /// The program put it aside because someone else had changed the session meanwhile.
    Aside,
    /// The program copied it because it could not be read.
    Quarantine,
}

/// The versions of a session: the present one, then those that read, the highest revision first,
/// then the others. An earlier version with the very bytes of the present one is left out.
///
/// # Errors
/// If a folder cannot be listed.
pub fn list(
    dirs: &DataDirs,
    id: &SessionId,
    summarise: &dyn Fn(&Session) -> Summary,
) -> Result<Vec<Version>, StoreFault> {
    let present = look(dirs, id, Origin::Present, dirs.session(id));
    let mut found: Vec<Version> = Vec::new();
    for generation in generations::list(dirs, id)? {
        found.push(look(dirs, id, Origin::Earlier, generation.path));
    }
    for path in beside(dirs, id, summarise)? {
        found.push(look(dirs, id, Origin::Beside, path));
    }
    for (origin, folder) in [
        (Origin::Aside, dirs.conflicts()),
        (Origin::Quarantine, dirs.quarantine()),
    ] {
        for path in of_session(dirs, &folder, id)? {
            found.push(look(dirs, id, origin, path));
        }
    }
    let mut seen: BTreeSet<String> = present.hash.map(ContentHash::name).into_iter().collect();
    found.retain(|version| {
        let is_new = version.hash.is_none_or(|hash| seen.insert(hash.name()));
        is_new || matches!(version.origin, Origin::Beside)
    });
    found.sort_by_key(|version| {
        let rev = version.session.as_ref().ok().map(|session| session.rev);
        Reverse((rev, version.written))
    });
    Ok(std::iter::once(present).chain(found).collect())
}

/// Makes a version the current one, with a revision higher than any other, and returns that. The
/// current content of the file is kept first: as an earlier version, or in the quarantine if it
/// cannot be read.
///
/// # Errors
/// If another program is writing the session, a later release wrote the current content, the
/// version cannot be read, or something cannot be kept or written. The session is then unchanged.
pub fn restore(
    dirs: &DataDirs,
    id: &SessionId,
    chosen: &Path,
    today: Day,
    summarise: &dyn Fn(&Session) -> Summary,
) -> Result<u64, StoreFault> {
    dirs.prepare_durably()?;
    let path = dirs.session(id);
    let _hold = exclusive_access(dirs, id, today)?;
    let version = look(dirs, id, Origin::Earlier, chosen.to_owned()).session?;
    let rev = highest(dirs, id, summarise)?.saturating_add(1);
    let (expected, present) = keep_present(dirs, id)?;
    let restored = Session { rev, ..version };
    let bytes = format::render(&restored).map_err(StoreFault::at(Doing::Writing, &path))?;
    // Noted first, so that a crash in between does not look like someone else's change. The current
    // revision is noted, since after a power cut the next write continues from that.
    let before = match expected {
        Expected::Content(hash) => Some(hash),
        Expected::Absent | Expected::Anything => None,
    };
    let _ = Index::update(dirs, |index| {
        index.note_written(id, before, ContentHash::of(&bytes), present.unwrap_or(rev));
    });
    replace(dirs.disk(), &path, &bytes, expected).map_err(|error| error.into_fault(&path))?;
    // Only now: the version gone back to may be the one that is too many.
    generations::drop_doubles(dirs, id);
    generations::prune(dirs, id);
    Ok(rev)
}

/// Keeps the current content of the session's file; its state, and its revision if it can be read.
fn keep_present(dirs: &DataDirs, id: &SessionId) -> Result<(Expected, Option<u64>), StoreFault> {
    let path = dirs.session(id);
    let Some(bytes) = read_if_there(dirs.disk(), &path)? else {
        return Ok((Expected::Absent, None));
    };
    let hash = ContentHash::of(&bytes);
    let rev = match format::parse(&bytes) {
        Ok(session) if session.id == *id => {
            generations::keep_one_more(dirs, id, session.rev, hash)?;
            Some(session.rev)
        }
        Err(kind @ FaultKind::TooNew(_)) => {
            return Err(StoreFault::new(Doing::Writing, &path, kind));
        }
        _ => {
            quarantine(dirs, &path)?;
            None
        }
    };
    Ok((Expected::Content(hash), rev))
}

/// The highest revision on record.
fn highest(
    dirs: &DataDirs,
    id: &SessionId,
    summarise: &dyn Fn(&Session) -> Summary,
) -> Result<u64, StoreFault> {
    let versions = list(dirs, id, summarise)?;
    let read = versions.iter().filter_map(|version| {
        let session = version.session.as_ref().ok();
        session.map(|session| session.rev)
    });
    let kept = generations::list(dirs, id)?;
    let named = kept.iter().map(|generation| generation.rev);
    let known = Index::read(dirs).rev(id);
    Ok(read.chain(named).chain(known).max().unwrap_or_default())
}

/// A file as a version of a session.
fn look(dirs: &DataDirs, id: &SessionId, origin: Origin, path: PathBuf) -> Version {
    let (session, fingerprint, hash) = match read_whole(dirs.disk(), &path) {
        Ok((bytes, fingerprint)) => {
            let session = match format::parse(&bytes) {
                Ok(session) if session.id != *id => Err(FaultKind::Exists),
                other => other,
            };
            let session = session.map_err(StoreFault::at(Doing::Reading, &path));
            (session, fingerprint, Some(ContentHash::of(&bytes)))
        }
        Err(fault) => (Err(fault), None, None),
    };
    Version {
        origin,
        path,
        written: fingerprint.map(|Fingerprint { modified, .. }| modified.0),
        session,
        hash,
    }
}

/// The files that other programs put beside a session.
fn beside(
    dirs: &DataDirs,
    id: &SessionId,
    summarise: &dyn Fn(&Session) -> Summary,
) -> Result<Vec<PathBuf>, StoreFault> {
    let entries = listing::list(dirs, summarise)?.into_iter();
    let beside = entries.filter_map(|entry| match entry {
        Entry::Conflict { path, of } if of.as_ref() == Some(id) => Some(path),
        _ => None,
    });
    Ok(beside.collect())
}

/// The files of a folder whose names begin with the session's id, then `-`.
fn of_session(dirs: &DataDirs, folder: &Path, id: &SessionId) -> Result<Vec<PathBuf>, StoreFault> {
    let is_of = |name: &str| {
        name.strip_suffix(".ron")
            .and_then(|name| name.strip_prefix(id.as_str()))
            .is_some_and(|rest| rest.starts_with('-') && !rest.starts_with(drafts::MARK))
    };
    let mut paths = paths_in(dirs.disk(), folder)?;
    paths.retain(|path| {
        let name = path.file_name().unwrap_or_default();
        name.to_str().is_some_and(is_of)
    });
    Ok(paths)
}

#[cfg(test)]
mod tests;
