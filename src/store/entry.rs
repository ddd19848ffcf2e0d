//! What the home page needs to know about a file in the sessions folder.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::fault::{Damage, Doing, FaultKind, StoreFault};
use crate::method::id::Id;
use crate::session::Pin;
use crate::session::date::Day;
use crate::session::key::SessionId;

/// A session from outside. The caller makes it, since progress takes a journey to know; a text in
/// it that came from a file must have been cleaned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Summary {
    /// The title; empty if it has none yet.
    pub title: String,
    /// How many of the questions that are asked have been answered.
    pub answered: u32,
    /// How many questions are asked.
    pub asked: u32,
    /// The stage it has come to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Id>,
    /// The day the session was started.
    pub begun: Day,
    /// The day of its last change; `None` if nothing was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<Day>,
    /// Its revision.
    pub rev: u64,
    /// The method that its answers belong to.
    pub method: Pin,
}

/// When a session was opened last, here on this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LastOpened {
    /// Counts openings of all sessions, so that the order does not hang on the clock.
    pub order: u64,
    /// The day.
    pub day: Day,
}

/// A file in the sessions folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A session that can be opened.
    Readable {
        /// Its id.
        id: SessionId,
        summary: Summary,
        /// When it was last opened, if known.
        opened: Option<LastOpened>,
    },
    /// A session that cannot be read.
    Damaged {
        /// Its id, if the name of the file is one; earlier versions are found by it.
        id: Option<SessionId>,
        /// The file.
        path: PathBuf,
        damage: Damage,
        /// Whether there is an earlier version that can be read.
        has_versions: bool,
    },
    /// A session whose file someone else deleted or moved. There are earlier versions of it.
    Gone {
        /// Its id.
        id: SessionId,
        /// Where its file was.
        path: PathBuf,
        /// The summary of the latest version.
        summary: Summary,
    },
    /// A session that a later release wrote.
    TooNew {
        /// The file.
        path: PathBuf,
        /// The format it is written in.
        format: u32,
    },
    /// A file that is no session.
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A second version of a session, which a synchronising program, an editor or a person put
    /// beside the first. It is never merged; it can be added as a separate session.
    Conflict {
        /// The file.
        path: PathBuf,
        /// The session that it is a version of, if that is known.
        of: Option<SessionId>,
    },
    /// A file that could not even be looked at.
    Unreadable(StoreFault),
}

impl Entry {
    /// The path of the file; empty for a session that opens, which is known by its id.
    pub fn path(&self) -> &Path {
        match self {
            Self::Readable { .. } => Path::new(""),
            Self::Damaged { path, .. }
            | Self::Gone { path, .. }
            | Self::TooNew { path, .. }
            | Self::Foreign { path }
            | Self::Conflict { path, .. } => path,
            Self::Unreadable(fault) => &fault.path,
        }
    }

    /// Why the file is not among the sessions; none of one that is, or is a second version of one.
    pub fn fault(&self) -> Option<StoreFault> {
        let (path, kind) = match self {
            Self::Readable { .. } | Self::Conflict { .. } => return None,
            Self::Unreadable(fault) => return Some(fault.clone()),
            Self::Damaged { path, damage, .. } => (path, FaultKind::Damaged(damage.clone())),
            Self::Gone { path, .. } => (path, FaultKind::NotFound),
            Self::TooNew { path, format } => (path, FaultKind::TooNew(*format)),
            Self::Foreign { path } => (path, FaultKind::Foreign),
        };
        Some(StoreFault::new(Doing::Reading, path, kind))
    }
}
