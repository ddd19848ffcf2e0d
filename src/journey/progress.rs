//! How far a route has been gone.

/// How far a route has been gone: a count of questions, never a score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many questions somebody has said something to.
    pub handled: usize,
    /// How many are counted: those, and the ones that are reached and still open.
    pub counted: usize,
    /// How many are not counted because their step is not reached yet.
    pub not_yet: usize,
}

impl Progress {
    /// Whether nothing that is counted is open.
    pub const fn is_complete(self) -> bool {
        self.handled == self.counted
    }
}
