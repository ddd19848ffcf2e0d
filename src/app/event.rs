//! The results of effects, as messages to the visit and its front end.

use std::path::PathBuf;

use super::open_session::Access;
use super::versions::Versions;
use crate::session::Session;
use crate::session::draft::Draft;
use crate::session::key::SessionId;
use crate::store::entry::{Entry, Summary};
use crate::store::fault::StoreFault;
use crate::store::sessions::Imported;
use crate::store::writer::job::JobDone;
use crate::text::Phrase;

/// The result of an effect.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The sessions.
    Listed(Vec<Entry>),
    /// A session is open.
    Opened(Box<Opened>),
    /// A file was imported.
    Imported(Imported),
    /// A session was copied.
    Duplicated(SessionId),
    /// A session is in the bin.
    Removed(SessionId),
    /// The files in the bin, with a summary if they can be read.
    InBin(Vec<(PathBuf, Option<Summary>)>),
    /// A session came out of the bin.
    Restored(SessionId),
    /// So many sessions were deleted for good.
    Emptied {
        /// How many sessions are gone.
        gone: usize,
        /// The first thing that could not be removed, and why.
        fault: Option<StoreFault>,
        /// What is left in the bin.
        left: Vec<(PathBuf, Option<Summary>)>,
    },
    /// The versions of a session.
    Versions(Versions),
    /// Another version of a session is the present one now.
    VersionRestored(SessionId),
    /// The writer's thread has done something, or could not.
    Written(JobDone),
    /// Something could not be done.
    Failed(StoreFault),
}

/// A session that was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The session, fitted to the method in use.
    pub session: Session,
    /// Whether it may be written.
    pub access: Access,
    /// Whether it was changed outside the program.
    pub changed_outside: bool,
    /// How many rows had the id of another row and have one of their own now.
    pub renamed: usize,
    /// Whether nothing keeps another window from writing it too.
    pub unlocked: bool,
    /// Why nothing can be saved in its own place, if that is known already.
    pub trouble: Option<StoreFault>,
    /// Whether it is new, so that nothing is resumed.
    pub begun: bool,
    /// The drafts found, with their files.
    pub drafts: Vec<(PathBuf, Draft)>,
    /// Copies of drafts that could not be read.
    pub unread: Vec<PathBuf>,
}

/// The message about an imported file.
pub const fn import_message(imported: &Imported) -> Phrase {
    match imported {
        Imported::Added(_) => Phrase::NoticeImported,
        Imported::AddedAnew(_) => Phrase::NoticeImportedAnew,
        Imported::AlreadyHere(_) => Phrase::NoticeAlreadyHere,
    }
}
