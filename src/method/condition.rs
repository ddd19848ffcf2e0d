//! A small closed language over answers.

use serde::{Deserialize, Serialize};

use super::id::{Code, Id};

/// Something that holds or does not hold of a sheet of answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Condition {
    /// The question's choice, or one of its choices, is one of these.
    Is {
        /// A scale, choice or choices question.
        question: Id,
        /// The codes of which one suffices.
        any: Vec<Code>,
    },
    /// The point chosen on a scale is this one or a later one.
    AtLeast {
        /// A scale question.
        question: Id,
        /// The lowest point that will do.
        point: Code,
    },
    /// The question has a value, whatever it is.
    Answered(Id),
    /// The repeated question has a row that passes all these tests; any row where there is none.
    SomeRow {
        /// A records question.
        question: Id,
        /// What the row must pass.
        #[serde(default)]
        having: Vec<RowTest>,
    },
    /// The condition does not hold.
    Not(Box<Self>),
    /// All of them hold.
    All(Vec<Self>),
    /// One of them holds.
    Any(Vec<Self>),
}

/// Something that holds or does not hold of one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RowTest {
    /// The field holds one of these codes.
    Is {
        /// A choice or choices field.
        field: Id,
        /// The codes of which one suffices.
        any: Vec<Code>,
    },
    /// The field holds something.
    Filled(Id),
    /// The field holds nothing.
    Empty(Id),
    /// A row elsewhere refers to this one through that field.
    ReferredBy(FieldPath),
    /// No row elsewhere refers to this one through any of these fields.
    NotReferredBy(Vec<FieldPath>),
}

/// A field of a repeated question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldPath {
    /// The repeated question.
    pub question: Id,
    /// A field of its rows.
    pub field: Id,
}
