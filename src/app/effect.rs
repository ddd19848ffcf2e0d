//! What the world is asked to do, as values that tests compare.

use std::path::PathBuf;

use crate::session::Session;
use crate::session::draft::Draft;
use crate::session::key::{SeriesId, SessionId};
use crate::store::preferences::Preferences;

/// Something to be done in the world.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Write a session that is open.
    Save(Box<Session>),
    /// Write within a second what is being written and is no answer yet.
    Draft(Box<Draft>),
    /// Forget the draft of a session: what was being written is kept now.
    Settle(SessionId),
    /// Remove a draft that the person has decided about, once what waits of the session is saved.
    DropDraft {
        /// The session.
        id: SessionId,
        /// The draft.
        path: PathBuf,
    },
    /// Write a session into another folder too, and there alone while its own place fails.
    SaveIn {
        /// The session.
        session: Box<Session>,
        /// The folder.
        folder: PathBuf,
    },
    /// Tell which sessions there are.
    List,
    /// Open a session of the data directory, and hold it.
    Open(SessionId),
    /// Open the last version of a session that reads, since its file does not.
    GoOn(SessionId),
    /// Write a session that has no file yet, and hold it.
    Begin(Box<Session>),
    /// Copy a file from elsewhere in; under these ids where its own is taken.
    Import {
        /// The file.
        path: PathBuf,
        /// The id to use where its own is taken.
        spare: SessionId,
    },
    /// Copy a session under new ids.
    Duplicate {
        /// The session.
        id: SessionId,
        /// The copy's id.
        copy: SessionId,
        /// The copy's series.
        series: SeriesId,
    },
    /// Let the open session go.
    Close(SessionId),
    /// Put a session into the bin.
    Remove(SessionId),
    /// Tell which sessions are in the bin.
    ListRemoved,
    /// Take that file out of the bin.
    Restore(PathBuf),
    /// Remove that file of the bin for good, or all, with everything that is kept of it.
    Empty(Option<PathBuf>),
    /// Tell which versions of a session there are.
    ListVersions {
        /// The session.
        id: SessionId,
        /// The file that the person wants to see among them.
        wanted: Option<PathBuf>,
    },
    /// Make that version the present one of a session.
    RestoreVersion {
        /// The session.
        id: SessionId,
        /// The version's file.
        path: PathBuf,
    },
    /// Write the account into a new file.
    WriteAccount {
        /// The file's name without its folder.
        name: String,
        /// The account.
        text: String,
    },
    /// Keep the preferences.
    Remember(Preferences),
    /// Tell once everything that was asked for before has been tried.
    CatchUp,
    /// Draw every cell of the screen anew.
    Redraw,
    /// End the program.
    Quit,
}
