//! The jobs of the writer's thread, and its reports. A new kind of file to write is a variant of
//! [`Job`].

use std::path::PathBuf;

use crate::session::Session;
use crate::session::draft::Draft;
use crate::session::key::SessionId;
use crate::store::fault::StoreFault;
use crate::store::preferences::Preferences;

/// Something for the writer's thread to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Job {
    /// Save a session soon. Of several waiting revisions the last is saved; a session that the
    /// writer may not write is only ever saved if it has no file yet.
    Save(Box<Session>),
    /// Save a session in another folder too, as a new file; and there alone, at each change, as
    /// long as its own place fails.
    SaveCopy {
        /// The session.
        session: Box<Session>,
        /// The folder, as the person gave it.
        folder: PathBuf,
        /// The name of the file, without its ending.
        name: String,
    },
    /// Write text that is being typed, within a second. Of several drafts waiting for a session,
    /// the last is written; a failure is reported like one of the session.
    Draft(Box<Draft>),
    /// Remove the draft of a text that is an answer now, once the session is on the disk.
    Settle(SessionId),
    /// Remove a draft that the person has decided about, once its session is on the disk.
    DropDraft {
        /// The session.
        id: SessionId,
        /// The draft.
        path: PathBuf,
    },
    /// Write a text as a new file, under the first name that is free, once no session waits.
    Text {
        /// The name of the file, without its folder and ending.
        name: String,
        /// The text.
        text: String,
    },
    /// Write the preferences, once no session waits.
    Preferences(Box<Preferences>),
    /// Give up the right to write a session once its last change is on the disk.
    Close(SessionId),
    /// Report once everything that was asked for before has been tried.
    CatchUp,
}

/// The result of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JobDone {
    /// That revision is on the disk, and survives a power cut.
    Saved {
        /// The session.
        id: SessionId,
        /// The revision.
        rev: u64,
    },
    /// That revision is not on the disk. The writer keeps it and tries again; it reports again when
    /// the reason or the revision changes, and when it succeeds.
    NotSaved {
        /// The session.
        id: SessionId,
        /// The revision.
        rev: u64,
        /// Why.
        fault: StoreFault,
    },
    /// Someone else has changed the session's file. It stays as it is; this revision and later ones
    /// go to a separate file.
    Conflict {
        /// The session.
        id: SessionId,
        /// The revision.
        rev: u64,
        /// The separate file.
        kept: PathBuf,
    },
    /// The session is in another folder: a copy was asked for, or its own place fails.
    CopySaved {
        /// The session.
        id: SessionId,
        /// The revision.
        rev: u64,
        /// The file.
        path: PathBuf,
    },
    /// A text is in that file.
    TextWritten(PathBuf),
    /// A copy, a text or the preferences could not be written, and are given up.
    NotWritten(StoreFault),
    /// Everything that was asked for before has been tried.
    CaughtUp,
}
