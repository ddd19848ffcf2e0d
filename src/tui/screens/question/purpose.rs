//! What somebody comes to a question for, which decides what is open on arrival.

/// Why a question is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To answer it.
    Answer,
    /// To correct, or look at, what is there.
    Correct,
}
