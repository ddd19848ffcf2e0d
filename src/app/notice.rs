//! One sentence about what has just happened.

use crate::text::{Phrase, Words};

/// One sentence about what has just happened, or about what can't happen and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How it is meant.
    pub tone: Tone,
    pub words: Words,
}

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// For information.
    Info,
    /// Something was done.
    Done,
    /// Something could not be done.
    Refused,
}

impl Notice {
    /// For information.
    pub fn info(words: impl Into<Words>) -> Self {
        Self {
            tone: Tone::Info,
            words: words.into(),
        }
    }

    /// Something was done.
    pub fn done(words: impl Into<Words>) -> Self {
        Self {
            tone: Tone::Done,
            words: words.into(),
        }
    }

    /// Whether it says what a digit chose.
    pub fn is_of_choice(&self) -> bool {
        matches!(&self.words, Words::Phrase(said) if matches!(**said, Phrase::NoticeChosen { .. }))
    }

    /// Whether it says that something could not be done.
    pub fn is_refusal(&self) -> bool {
        self.tone == Tone::Refused
    }

    /// Something could not be done.
    pub fn refused(words: impl Into<Words>) -> Self {
        Self {
            tone: Tone::Refused,
            words: words.into(),
        }
    }
}
