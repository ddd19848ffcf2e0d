//! The result of a command or an event.

use super::drafts::Offer;
use crate::app::effect::Effect;
use crate::session::Position;
use crate::text::Words;

/// The result of a command or an event, besides the state and the notice of the visit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reply {
    pub effects: Vec<Effect>,
    /// What a front end shows next, if something else.
    pub turn: Option<Turn>,
}

/// What a front end shows next, in no front end's own words.
#[derive(Clone, Debug, PartialEq)]
pub enum Turn {
    /// The session that has just been opened, and the drafts that are offered.
    Opened,
    /// The place of a change that was undone or redone.
    Changed(Position),
    /// The place where a draft was put.
    DraftRestored(Position),
    /// The field that refuses this draft, to correct it there.
    Correct(Box<Offer>),
    /// The list of sessions: none is open any more.
    Left,
    /// Why the session isn't saved, so that it can't be left.
    AskLeave(Words),
    /// Why something isn't saved, and whether to end without it.
    AskQuit(Words),
}

impl Reply {
    /// Something to be done.
    pub(super) fn asking(effect: Effect) -> Self {
        Self {
            effects: vec![effect],
            turn: None,
        }
    }

    /// Something to show.
    pub(super) const fn turning(turn: Turn) -> Self {
        Self {
            effects: Vec::new(),
            turn: Some(turn),
        }
    }
}
