//! What comes of a command or an event.

use super::drafts::Offer;
use crate::app::effect::Effect;
use crate::session::Position;
use crate::text::Words;

/// What comes of a command or an event, beside the state and the notice of the visit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reply {
    /// What is to be done in the world.
    pub effects: Vec<Effect>,
    /// What a front end shows next, if not the same as before.
    pub turn: Option<Turn>,
}

/// What a front end shows next, in no front end's own words.
#[derive(Clone, Debug, PartialEq)]
pub enum Turn {
    /// The session that has just been opened, and the drafts that are offered.
    Opened {
        /// Where the person goes on; `None` if the method asks nothing.
        place: Option<Position>,
        /// Whether they were there before.
        resumed: bool,
    },
    /// That place, where a change was taken back or made again.
    Changed(Position),
    /// That place, where a draft was put.
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
