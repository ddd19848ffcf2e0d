//! What must never be seen.

use std::fmt;

/// How a promise was broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Something reported as saved is gone, or older.
    Lost,
    /// Something reported as saved cannot be read.
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
