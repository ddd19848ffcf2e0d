//! What must never be seen.

use std::fmt;

/// What a promise was broken by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// What was said to be saved is gone, or older.
    Lost,
    /// What was said to be saved does not read.
    Torn,
    /// Anything else that was promised.
    Other,
}

/// A broken promise.
#[derive(Clone, Debug)]
pub(super) struct Violation {
    pub(super) kind: Kind,
    pub(super) words: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {}", self.kind, self.words)
    }
}

pub(super) type Outcome<T> = Result<T, Violation>;

/// Fails with these words unless something holds.
pub(super) fn ensure(holds: bool, kind: Kind, words: impl FnOnce() -> String) -> Outcome<()> {
    if holds {
        Ok(())
    } else {
        Err(Violation {
            kind,
            words: words(),
        })
    }
}

/// Fails with these words.
pub(super) fn broken<T>(words: impl Into<String>) -> Outcome<T> {
    Err(Violation {
        kind: Kind::Other,
        words: words.into(),
    })
}
