//! Effects, as values that tests compare.

use std::path::PathBuf;

use crate::session::Session;
use crate::session::key::{SeriesId, SessionId};
use crate::store::writer::job::Job;

/// Something to be done in the world.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Have something written by the writer's thread.
    Write(Job),
    /// List the sessions.
    List,
    /// Open a session of the data directory, and hold it.
    Open(SessionId),
    /// Open the latest readable version of a session whose file cannot be read.
    GoOn(SessionId),
    /// Write a session that has no file yet, and hold it.
    Begin(Box<Session>),
    /// Import a file; under the spare id if its own is taken.
    Import {
        /// The file.
        path: PathBuf,
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
    /// Put a session into the bin.
    Remove(SessionId),
    /// List the sessions in the bin.
    ListRemoved,
    /// Take that file out of the bin.
    Restore(PathBuf),
    /// Remove that file of the bin for good, or all, with everything that is kept of it.
    Empty(Option<PathBuf>),
    /// List the versions of a session.
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
    /// Redraw every cell of the screen.
    Redraw,
    /// End the program.
    Quit,
}
