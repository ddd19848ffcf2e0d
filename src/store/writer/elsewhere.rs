//! Another folder that a session is saved in: once, and for as long as its own place fails.

use std::path::{Path, PathBuf};

use super::SaveReport;
use crate::session::Session;
use crate::session::key::SessionId;
use crate::store::disk::real::RealDisk;
use crate::store::durable::{Expected, Unwritten, folder_of, replace, write_first_free};
use crate::store::fault::{Doing, FaultKind, StoreFault};
use crate::store::format;
use crate::store::places::{Places, names};
use crate::store::seen::Hash;

/// Another folder that a session is saved in.
#[derive(Debug, Default)]
pub(super) struct Elsewhere {
    asked: Option<(Session, PathBuf)>,
    written: Option<Copy>,
}

/// The file there, and what was written into it.
#[derive(Debug)]
struct Copy {
    path: PathBuf,
    rev: u64,
    hash: Hash,
}

impl Copy {
    fn told(&self, id: &SessionId) -> SaveReport {
        SaveReport::Elsewhere {
            id: id.clone(),
            rev: self.rev,
            path: self.path.clone(),
        }
    }
}

impl Elsewhere {
    /// Asks for a copy in that folder.
    pub(super) fn ask(&mut self, session: Session, folder: PathBuf) {
        self.asked = Some((session, folder));
    }

    /// Whether that revision is in the other folder.
    pub(super) fn holds(&self, rev: u64) -> bool {
        self.written.as_ref().is_some_and(|copy| copy.rev >= rev)
    }

    /// What is told of that revision while it is there alone.
    pub(super) fn standing(&self, id: &SessionId, rev: u64) -> Option<SaveReport> {
        let copy = self.written.as_ref().filter(|_| self.holds(rev))?;
        Some(copy.told(id))
    }

    /// Writes what was asked for, or what could not be written in its own place. The other folder
    /// is given up once that place takes the session again; the copy stays there.
    pub(super) fn write(
        &mut self,
        places: &Places,
        id: &SessionId,
        unsaved: Option<&Session>,
    ) -> Option<SaveReport> {
        let outcome = match self.asked.take() {
            Some((session, folder)) => write_new(unsaved.unwrap_or(&session), &folder, places),
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
                let told = copy.told(id);
                self.written = unsaved.map(|_| copy);
                told
            }
            Err(fault) => SaveReport::NotWritten { fault },
        })
    }
}

/// The folder is the person's own, on any disk; nothing in it is written over.
fn write_new(session: &Session, folder: &Path, places: &Places) -> Result<Copy, StoreFault> {
    let fault = |kind: FaultKind| StoreFault::new(Doing::Writing, folder, kind);
    let bytes = format::render(session).map_err(fault)?;
    if *folder == places.sessions() {
        return Err(fault(FaultKind::Exists));
    }
    write_beside(session, folder, &bytes)
}

/// Writes over what was written there before; beside it where somebody has changed that meanwhile.
fn write_over(copy: &Copy, session: &Session) -> Result<Copy, StoreFault> {
    let path = &copy.path;
    let bytes = format::render(session).map_err(StoreFault::at(Doing::Writing, path))?;
    match replace(&RealDisk, path, &bytes, Expected::Content(copy.hash)) {
        Ok(hash) => Ok(Copy {
            path: path.clone(),
            rev: session.rev,
            hash,
        }),
        Err(Unwritten::Changed) => write_beside(session, folder_of(path), &bytes),
        Err(unwritten) => Err(unwritten.into_fault(path)),
    }
}

fn write_beside(session: &Session, folder: &Path, bytes: &[u8]) -> Result<Copy, StoreFault> {
    let paths = names(folder, session.id.as_str(), "ron");
    Ok(Copy {
        path: write_first_free(&RealDisk, paths, bytes)?,
        rev: session.rev,
        hash: Hash::of(bytes),
    })
}
