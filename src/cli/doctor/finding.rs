//! One thing that was found.

use crate::text::{Phrase, Words};

/// How much something matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    /// It is as it should be.
    Fine,
    /// It is good to know.
    Note,
    /// It needs doing something.
    Problem,
}

impl Level {
    /// All of them.
    pub(super) const ALL: [Self; 3] = [Self::Fine, Self::Note, Self::Problem];

    /// What it is called.
    pub(super) const fn phrase(self) -> Phrase {
        match self {
            Self::Fine => Phrase::DoctorFine,
            Self::Note => Phrase::DoctorNote,
            Self::Problem => Phrase::DoctorProblem,
        }
    }
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    /// How much it matters.
    pub(super) level: Level,
    /// What was found.
    pub(super) what: Words,
    /// What to do about it, unless that is said already.
    pub(super) advice: Option<Words>,
}

impl Finding {
    /// Something as it should be.
    pub(super) fn fine(what: impl Into<Words>) -> Self {
        Self::of(Level::Fine, what)
    }

    /// Something that is good to know.
    pub(super) fn note(what: impl Into<Words>) -> Self {
        Self::of(Level::Note, what)
    }

    /// Something that needs doing something.
    pub(super) fn problem(what: impl Into<Words>) -> Self {
        Self::of(Level::Problem, what)
    }

    fn of(level: Level, what: impl Into<Words>) -> Self {
        Self {
            level,
            what: what.into(),
            advice: None,
        }
    }

    /// The same, with what to do.
    #[must_use]
    pub(super) fn advised(self, advice: Phrase) -> Self {
        Self {
            advice: Some(advice.into()),
            ..self
        }
    }
}
