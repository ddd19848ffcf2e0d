//! The kinds of value that a method asks for, whether a question asks once or a row has a field for it.
//!
//! Knows no values: whether one fits its kind is asked of the value, in `session`.

use serde::{Deserialize, Serialize};

use super::id::Id;

/// What an answer, or a field of a row, holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Kind {
    /// One point of a list whose order means something.
    Scale(Id),
    /// One of a list.
    Choice(Id),
    /// Any of a list, at most `max` of them.
    Choices {
        /// The list.
        list: Id,
        /// How many may be chosen; any number if nothing is said.
        #[serde(default)]
        max: Option<usize>,
    },
    /// Words.
    Text(TextSize),
    /// Words that can be composed from the other fields of the row, then changed by hand.
    Composed,
    /// A decimal number, kept as text.
    Number,
    /// A year, a month or a day.
    Date(DatePrecision),
    /// Rows of other questions.
    References {
        /// The questions whose rows may be referred to.
        to: Vec<Id>,
        /// Whether one row at most may be referred to.
        #[serde(default)]
        one: bool,
        /// Whether each reference may say why it holds.
        #[serde(default)]
        reasons: bool,
    },
    /// The gap or the question that a next step mends.
    Mends,
}

impl Kind {
    /// The list that it is chosen from, if it is.
    pub const fn list(&self) -> Option<&Id> {
        match self {
            Self::Scale(list) | Self::Choice(list) | Self::Choices { list, .. } => Some(list),
            Self::Text(_)
            | Self::Composed
            | Self::Number
            | Self::Date(_)
            | Self::References { .. }
            | Self::Mends => None,
        }
    }

    /// The questions whose rows it may refer to, if it refers to rows.
    pub fn targets(&self) -> Option<&[Id]> {
        match self {
            Self::References { to, .. } => Some(to),
            Self::Scale(_)
            | Self::Choice(_)
            | Self::Choices { .. }
            | Self::Text(_)
            | Self::Composed
            | Self::Number
            | Self::Date(_)
            | Self::Mends => None,
        }
    }

    /// Whether only a field of a row can be of this kind.
    pub const fn needs_row(&self) -> bool {
        match self {
            Self::Composed | Self::References { .. } | Self::Mends => true,
            Self::Scale(_)
            | Self::Choice(_)
            | Self::Choices { .. }
            | Self::Text(_)
            | Self::Number
            | Self::Date(_) => false,
        }
    }
}

/// How much text is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextSize {
    /// A few words.
    Line,
    /// Several lines.
    Paragraph,
}

/// How exact a date usually is; any date that a person knows is welcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DatePrecision {
    /// `2026`
    Year,
    /// `2026-11`
    Month,
    /// `2026-11-23`
    Day,
}
