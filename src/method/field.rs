//! The fields of a row.

use serde::{Deserialize, Serialize};

use super::id::{Code, Id};

/// One field of the rows of a repeated question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its name within the question.
    pub id: Id,
    /// Whether the short route asks it; the others are there on request.
    #[serde(default)]
    pub short: bool,
    /// When it is asked, by an earlier field of the same row; always where nothing is said.
    #[serde(default)]
    pub when: Option<FieldCondition>,
    /// What it holds.
    pub kind: FieldKind,
}

impl Field {
    /// The list that it is chosen from, if it is.
    pub const fn list(&self) -> Option<&Id> {
        match &self.kind {
            FieldKind::Choice(list) | FieldKind::Choices(list) => Some(list),
            FieldKind::Text(_)
            | FieldKind::Composed
            | FieldKind::Number
            | FieldKind::Date(_)
            | FieldKind::References { .. }
            | FieldKind::Mends => None,
        }
    }
}

/// That an earlier field of the same row holds one of some codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldCondition {
    /// The earlier field, a choice.
    pub field: Id,
    /// The codes of which it must hold one.
    pub any: Vec<Code>,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FieldKind {
    /// Words.
    Text(TextSize),
    /// Words that can be composed from the other fields of the row, then changed by hand.
    Composed,
    /// One of a list.
    Choice(Id),
    /// Any of a list.
    Choices(Id),
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

/// How much text is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextSize {
    /// A few words.
    Line,
    /// Several lines.
    Paragraph,
}

/// How exact a date must at least be; more exact is always welcome.
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
