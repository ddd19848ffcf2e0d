//! What came of an effect, as a message to the front end.

use std::path::PathBuf;

use super::open_session::Access;
use super::versions::Versions;
use crate::session::Session;
use crate::session::draft::Draft;
use crate::session::key::SessionId;
use crate::store::entry::{Entry, Summary};
use crate::store::fault::StoreFault;
use crate::store::writer::job::JobDone;

/// What came of an effect.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// These sessions are there.
    Listed(Vec<Entry>),
    /// A session is open.
    Opened(Box<Opened>),
    /// A file was copied in, under that id; perhaps not its own.
    Imported {
        /// The id it has here.
        id: SessionId,
        /// Whether its own id was taken.
        renamed: bool,
    },
    /// The very same session was there already.
    AlreadyHere(SessionId),
    /// A session was copied.
    Duplicated(SessionId),
    /// A session is in the bin.
    Removed(SessionId),
    /// These files are in the bin; with what they look like, where they read.
    InBin(Vec<(PathBuf, Option<Summary>)>),
    /// A session came out of the bin.
    Restored(SessionId),
    /// So many sessions are gone for good; what could not be removed; and what is left in the bin.
    Emptied {
        /// How many sessions are gone.
        gone: usize,
        /// What could not be removed first, and why.
        fault: Option<StoreFault>,
        /// What is left.
        left: Vec<(PathBuf, Option<Summary>)>,
    },
    /// These versions of a session are there.
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
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent facts about a file"
)]
pub struct Opened {
    /// The session, fitted to the method in use.
    pub session: Session,
    /// Whether it may be written.
    pub access: Access,
    /// Whether it was changed outside the program.
    pub changed_outside: bool,
    /// Whether it belongs to another version of the method.
    pub refitted: bool,
    /// How many rows had the id of another row and have one of their own now.
    pub renamed: usize,
    /// Whether nothing keeps another window from writing it too.
    pub unlocked: bool,
    /// Why nothing can be saved in its place now, where that is known already.
    pub trouble: Option<StoreFault>,
    /// Whether it is new, so that nothing is resumed.
    pub begun: bool,
    /// What was being written when the program was ended, and where that lies.
    pub drafts: Vec<(PathBuf, Draft)>,
    /// Copies of drafts that do not read.
    pub unread: Vec<PathBuf>,
}
