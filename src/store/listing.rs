//! Lists the sessions folder for the home page: fast, and without hiding unreadable files.

mod gone;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use self::gone::gone;
use super::data_dirs::{DataDirs, link_to_nowhere};
use super::disk::{FileType, Fingerprint};
use super::entry::{Entry, Summary};
use super::fault::{Doing, FaultKind, StoreFault, unless_missing};
use super::generations;
use super::index::Index;
use super::sessions::{read, read_stored};
use crate::session::Session;
use crate::session::key::SessionId;

/// What a file name in the sessions folder says.
#[derive(Debug, PartialEq, Eq)]
enum Name {
    /// A session's own file.
    Session(SessionId),
    /// A file that a synchronising program or an editor put beside another.
    Conflict(Option<SessionId>),
    /// A file that a person may have put there.
    Other,
    /// Locks, temporary files and foreign files.
    Ignored,
}

/// Everything in the sessions folder, in the order of file names. A file that has not changed since
/// it was last read is not read again. `summarise` receives sessions with their texts as stored.
///
/// # Errors
/// If the folder cannot be listed; a missing one is empty.
pub fn list(
    dirs: &DataDirs,
    summarise: &dyn Fn(&Session) -> Summary,
) -> Result<Vec<Entry>, StoreFault> {
    let Some(names) = names(dirs)? else {
        return Ok(gone(dirs, &BTreeSet::new(), summarise));
    };
    let (entries, listing) = entries(dirs, names, Index::read(dirs), summarise);
    let Listing { fresh, there, .. } = listing;
    // A cache that cannot be written costs time at the next start, and nothing else.
    let _ = Index::update(dirs, |index| {
        for (id, fingerprint, summary) in fresh {
            index.note_summary(&id, fingerprint, summary);
        }
        index.keep_only(|id| there.contains(id));
    });
    Ok(entries)
}

/// The same, but reads every file whatever is remembered about it, and writes nothing.
///
/// # Errors
/// If the folder cannot be listed; a missing one is empty.
pub fn list_anew(
    dirs: &DataDirs,
    summarise: &dyn Fn(&Session) -> Summary,
) -> Result<Vec<Entry>, StoreFault> {
    let names = names(dirs)?.unwrap_or_default();
    let (entries, _) = entries(dirs, names, Index::default(), summarise);
    Ok(entries)
}

/// The names in the sessions folder; `None` if it does not exist yet.
fn names(dirs: &DataDirs) -> Result<Option<Vec<OsString>>, StoreFault> {
    let folder = dirs.sessions();
    let names = unless_missing(dirs.disk().names(&folder).map(Some));
    let names = names.map_err(StoreFault::at(Doing::Listing, &folder))?;
    if names.is_none()
        && let Some(link) = link_to_nowhere(dirs.disk(), &folder)
    {
        return Err(StoreFault::new(
            Doing::Listing,
            &link,
            FaultKind::LinkToNowhere,
        ));
    }
    Ok(names)
}

fn entries<'a>(
    dirs: &'a DataDirs,
    names: Vec<OsString>,
    index: Index,
    summarise: &'a dyn Fn(&Session) -> Summary,
) -> (Vec<Entry>, Listing<'a>) {
    let there = names
        .iter()
        .filter_map(|name| match name_of(name.to_str()) {
            Name::Session(id) => Some(id),
            _ => None,
        });
    let mut listing = Listing {
        dirs,
        index,
        summarise,
        fresh: Vec::new(),
        there: there.collect(),
    };
    let folder = dirs.sessions();
    let mut entries = Vec::new();
    for name in names {
        let path = folder.join(&name);
        let entry = listing.entry(name.to_str(), &path);
        entries.extend(entry.map(|entry| (path, entry)));
    }
    let gone = gone(dirs, &listing.there, summarise);
    entries.extend(
        gone.into_iter()
            .map(|entry| (entry.path().to_owned(), entry)),
    );
    entries.sort_by(|(one, _), (other, _)| one.cmp(other));
    let entries = entries.into_iter().map(|(_, entry)| entry).collect();
    (entries, listing)
}

struct Listing<'a> {
    dirs: &'a DataDirs,
    index: Index,
    summarise: &'a dyn Fn(&Session) -> Summary,
    fresh: Vec<(SessionId, Fingerprint, Summary)>,
    /// The sessions that have a file of their own.
    there: BTreeSet<SessionId>,
}

impl Listing<'_> {
    fn entry(&mut self, name: Option<&str>, path: &Path) -> Option<Entry> {
        let path = path.to_owned();
        match name_of(name) {
            Name::Ignored => None,
            Name::Conflict(named) => {
                let read = read(self.dirs.disk(), &path).ok();
                let of = read.map(|session| session.id).or(named);
                Some(Entry::Conflict { path, of })
            }
            Name::Other => Some(self.unnamed(name, path)),
            Name::Session(id) => Some(self.session(path, id)),
        }
    }

    /// A file whose name is not an id: someone's copy, or something else. Synchronising programs
    /// put the original id into the name, each in its own way; an unreadable file is recognised by
    /// that.
    fn unnamed(&self, name: Option<&str>, path: PathBuf) -> Entry {
        let entry = match read(self.dirs.disk(), &path) {
            Ok(Session { id, .. }) => return Entry::Conflict { path, of: Some(id) },
            Err(fault) => self.unread(fault, None),
        };
        let is_ours = matches!(entry, Entry::Damaged { .. } | Entry::TooNew { .. });
        let named = name.filter(|_| is_ours).and_then(|name| self.named(name));
        match named {
            Some(id) => Entry::Conflict { path, of: Some(id) },
            None => entry,
        }
    }

    /// The session, with its own file, that a name refers to.
    fn named(&self, name: &str) -> Option<SessionId> {
        let letters = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        name.split(|letter| !letters(letter))
            .filter_map(|word| word.parse().ok())
            .find(|id| self.there.contains(id))
    }

    fn session(&mut self, path: PathBuf, id: SessionId) -> Entry {
        let fingerprint = match self.dirs.disk().file_type(&path) {
            Ok(FileType::File(fingerprint)) => fingerprint,
            _ => None,
        };
        if let Some(summary) =
            fingerprint.and_then(|fingerprint| self.index.summary(&id, fingerprint))
        {
            return Entry::Readable {
                opened: self.index.opened(&id),
                summary: summary.clone(),
                id,
            };
        }
        match read_stored(self.dirs.disk(), &path) {
            Ok((session, ..)) if session.id != id => Entry::Conflict {
                path,
                of: Some(session.id),
            },
            Ok((session, _, fingerprint)) => {
                let summary = (self.summarise)(&session);
                if let Some(fingerprint) = fingerprint {
                    self.fresh.push((id.clone(), fingerprint, summary.clone()));
                }
                Entry::Readable {
                    opened: self.index.opened(&id),
                    summary,
                    id,
                }
            }
            Err(fault) => self.unread(fault, Some(id)),
        }
    }

    fn unread(&self, fault: StoreFault, id: Option<SessionId>) -> Entry {
        let path = fault.path.clone();
        match fault.kind {
            FaultKind::Damaged(damage) => {
                let newest = id
                    .as_ref()
                    .map(|id| generations::newest_good(self.dirs, id));
                Entry::Damaged {
                    id,
                    path,
                    damage,
                    has_versions: matches!(newest, Some(Ok(Some(_)))),
                }
            }
            FaultKind::TooNew(format) => Entry::TooNew { path, format },
            FaultKind::Foreign => Entry::Foreign { path },
            _ => Entry::Unreadable(fault),
        }
    }
}

fn name_of(name: Option<&str>) -> Name {
    let Some(name) = name else {
        return Name::Other;
    };
    let unhidden = name.trim_start_matches(".#").trim_start_matches('#');
    let is_conflict = name.contains(".sync-conflict-")
        || name.contains("conflicted copy")
        || name.ends_with('~')
        || [".ron.bak", ".ron.old", ".ron.orig", ".ron.save"]
            .iter()
            .any(|end| name.ends_with(end))
        || unhidden != name;
    if is_conflict {
        let end = unhidden.find(['.', ' ', '~', '(']);
        let (stem, _) = unhidden.split_at(end.unwrap_or(unhidden.len()));
        return match stem.parse() {
            Ok(id) => Name::Conflict(Some(id)),
            Err(_) if unhidden.contains(".ron") => Name::Conflict(None),
            Err(_) => Name::Ignored,
        };
    }
    match name.strip_suffix(".ron") {
        Some(_) if name.starts_with('.') => Name::Ignored,
        Some(stem) => stem.parse().map_or(Name::Other, Name::Session),
        None => Name::Ignored,
    }
}

#[cfg(test)]
mod tests;
