//! What a front end may ask of the visit, in no front end's own words.

use std::path::PathBuf;

use super::effect::Effect;
use crate::session::draft::Written;
use crate::session::edit::Edit;
use crate::session::key::SessionId;
use crate::session::{Position, Route};
use crate::store::preferences::Preferences;

/// What a front end may ask of the visit.
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

/// What can be done to the open session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SessionCommand {
    /// Change the agreed sheet; the place is where the person is.
    Make {
        /// The change.
        edit: Edit,
        /// Where the person is.
        place: Position,
    },
    /// Take the last change back.
    Undo,
    /// Make it again.
    Redo,
    /// Be asked the questions of another route from now on.
    TakeRoute(Route),
}

/// What can be done with a draft: a text that stands in an open field and is no answer yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftCommand {
    /// Keep what stands in the open field; `None` if nothing does.
    Keep(Option<Written>),
    /// Put the offered draft in that file where it was meant to go.
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
