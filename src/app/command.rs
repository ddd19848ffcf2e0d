//! The commands that a front end gives the visit, in no front end's own words.

use std::path::PathBuf;

use super::effect::Effect;
use crate::session::draft::Written;
use crate::session::edit::Edit;
use crate::session::key::SessionId;
use crate::session::{Position, Route};
use crate::store::preferences::Preferences;

/// A command to the visit.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Do something to the open session.
    Session(SessionCommand),
    /// Do something with a draft.
    Draft(DraftCommand),
    /// Begin a new session.
    Begin,
    /// Begin a copy of the worked example.
    BeginExample,
    /// Copy that file in.
    Import(PathBuf),
    /// Copy that session.
    Duplicate(SessionId),
    /// Save the open session in that folder too.
    SaveIn(PathBuf),
    /// Close the open session once it is saved.
    Leave,
    /// End the program once everything is saved. A second time in a row, ask whether to end without.
    Quit,
    /// Use these preferences from now on, and remember them.
    Prefer(Box<Preferences>),
    /// Have something done that changes nothing in the visit.
    Ask(Effect),
}

/// A command to the open session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SessionCommand {
    /// Change the agreed sheet; the place is where the person is.
    Make {
        /// The change.
        edit: Edit,
        place: Position,
    },
    /// Take the last change back.
    Undo,
    /// Make it again.
    Redo,
    /// Be asked the questions of another route from now on.
    TakeRoute(Route),
}

/// What to do with a draft: text in an open field that is not an answer yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftCommand {
    /// Keep the text of the open field; `None` if there is none.
    Keep(Option<Written>),
    /// Put the offered draft in this file where it was meant to go.
    Restore(PathBuf),
    /// Throw the offered draft in that file away.
    Drop(PathBuf),
}

impl From<SessionCommand> for Command {
    fn from(command: SessionCommand) -> Self {
        Self::Session(command)
    }
}

impl From<DraftCommand> for Command {
    fn from(command: DraftCommand) -> Self {
        Self::Draft(command)
    }
}

impl From<Effect> for Command {
    fn from(effect: Effect) -> Self {
        Self::Ask(effect)
    }
}
