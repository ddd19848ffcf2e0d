//! Another folder that a session is saved in: once, and for as long as its own place fails.

use std::path::{Path, PathBuf};

use super::job::JobDone;
use crate::session::Session;
use crate::session::key::SessionId;
use crate::store::content::ContentHash;
use crate::store::data_dirs::{DataDirs, names};
use crate::store::disk::folder_of;
use crate::store::disk::real::RealDisk;
use crate::store::durable::{Expected, ReplaceError, replace, write_first_free};
use crate::store::fault::{Doing, FaultKind, StoreFault};
use crate::store::format;
use crate::store::given_path::resolve;

/// Another folder that a session is saved in.
#[derive(Debug, Default)]
pub(super) struct CopyWriter {
    requested: Option<RequestedCopy>,
    written: Option<SavedCopy>,
}

/// A copy that was asked for.
#[derive(Debug)]
struct RequestedCopy {
    session: Session,
    folder: PathBuf,
    /// The name of its file, without the ending.
    name: String,
}

/// The copy's file, and what was written into it.
#[derive(Debug)]
struct SavedCopy {
    path: PathBuf,
    /// The requested name; the file's own may end in a number.
    name: String,
    rev: u64,
    hash: ContentHash,
}

impl SavedCopy {
    fn report(&self, id: &SessionId) -> JobDone {
        JobDone::CopySaved {
            id: id.clone(),
            rev: self.rev,
            path: self.path.clone(),
        }
    }
}

impl CopyWriter {
    /// Asks for a copy in that folder, under that name or one like it.
    pub(super) fn ask(&mut self, session: Session, folder: PathBuf, name: String) {
        self.requested = Some(RequestedCopy {
            session,
            folder,
            name,
        });
    }

    /// Whether that revision is in the other folder.
    pub(super) fn holds(&self, rev: u64) -> bool {
        self.written.as_ref().is_some_and(|copy| copy.rev >= rev)
    }

    /// The report about a revision while this copy is its only place.
    pub(super) fn current_report(&self, id: &SessionId, rev: u64) -> Option<JobDone> {
        let copy = self.written.as_ref().filter(|_| self.holds(rev))?;
        Some(copy.report(id))
    }

    /// Writes the copy that was asked for, or a session that cannot be written in its own place.
    /// The other folder is given up once the session's own place works again; the copy stays there.
    pub(super) fn write(
        &mut self,
        dirs: &DataDirs,
        id: &SessionId,
        unsaved: Option<&Session>,
    ) -> Option<JobDone> {
        let outcome = match self.requested.take() {
            Some(requested) => write_new(&requested, unsaved, dirs),
            None => match (self.written.take(), unsaved) {
                (Some(copy), Some(session)) if copy.rev < session.rev => write_over(&copy, session),
                (copy, Some(_)) => {
                    self.written = copy;
                    return None;
                }
                (_, None) => return None,
            },
        };
        Some(match outcome {
            Ok(copy) => {
                let report = copy.report(id);
                self.written = unsaved.map(|_| copy);
                report
            }
            Err(fault) => JobDone::NotWritten(fault),
        })
    }
}

/// The folder is the person's own, on any disk; nothing in it is written over.
fn write_new(
    requested: &RequestedCopy,
    unsaved: Option<&Session>,
    dirs: &DataDirs,
) -> Result<SavedCopy, StoreFault> {
    let RequestedCopy {
        session,
        folder,
        name,
    } = requested;
    let folder = &resolve(folder)?;
    let folder = &std::path::absolute(folder).unwrap_or_else(|_| folder.clone());
    let session = unsaved.unwrap_or(session);
    let fault = |kind: FaultKind| StoreFault::new(Doing::Exporting, folder, kind);
    let bytes = format::render(session).map_err(fault)?;
    // There it would be taken for something else.
    let mut ours = dirs.of_sessions().into_iter();
    if ours.any(|ours| ours == *folder) || *folder == dirs.removed() {
        return Err(fault(FaultKind::Exists));
    }
    write_beside(session, folder, name, &bytes)
}

/// Overwrites the earlier copy, or writes a new one beside it if someone has changed it meanwhile.
fn write_over(copy: &SavedCopy, session: &Session) -> Result<SavedCopy, StoreFault> {
    let SavedCopy { path, name, .. } = copy;
    let bytes = format::render(session).map_err(StoreFault::at(Doing::Exporting, path))?;
    match replace(&RealDisk, path, &bytes, Expected::Content(copy.hash)) {
        Ok(hash) => Ok(SavedCopy {
            path: path.clone(),
            name: name.clone(),
            rev: session.rev,
            hash,
        }),
        Err(ReplaceError::Changed) => write_beside(session, folder_of(path), name, &bytes),
        Err(error) => Err(error.into_fault(path).exporting()),
    }
}

fn write_beside(
    session: &Session,
    folder: &Path,
    name: &str,
    bytes: &[u8],
) -> Result<SavedCopy, StoreFault> {
    let paths = names(folder, name, "ron");
    Ok(SavedCopy {
        path: write_first_free(&RealDisk, paths, bytes).map_err(StoreFault::exporting)?,
        name: name.to_owned(),
        rev: session.rev,
        hash: ContentHash::of(bytes),
    })
}
