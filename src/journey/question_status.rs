//! How a question stands in a journey.

use crate::session::answer::State;

/// How a question stands: what was said to it, and whether it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuestionStatus {
    /// What was said to it.
    pub state: State,
    /// Whether it concerns the enterprise, and already.
    pub reach: Reach,
    /// Whether the route asks it; the others can be opened all the same.
    pub asked: bool,
    /// Whether it, or one of its rows, is flagged to come back to.
    pub flagged: bool,
    /// What it holds, whatever its state: a dormant answer does.
    pub held: Held,
}

/// Whether a question concerns an enterprise, and already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Its condition does not hold: its answer is kept, and out of all results.
    Dormant,
    /// Its step comes after where the enterprise stands: openable, never missing.
    NotYet,
    /// It is the enterprise's turn to answer it.
    Reached,
}

/// What a question holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// Nothing.
    Nothing,
    /// A value or rows.
    Something,
    /// Choices, some of which are not offered any more.
    NotOffered,
}
