//! The fields of a row.

use serde::{Deserialize, Serialize};

use super::id::{Code, Id};
use super::kind::Kind;

/// One field of the rows of a repeated question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its name within the question.
    pub id: Id,
    /// Whether the short route asks it; the others are there on request.
    #[serde(default)]
    pub short: bool,
    /// When it is asked, by an earlier field of the same row; always if nothing is said.
    #[serde(default)]
    pub when: Option<FieldCondition>,
    /// What it holds.
    pub kind: Kind,
}

/// That an earlier field of the same row holds one of some codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldCondition {
    /// The earlier field, which is chosen from a list.
    pub field: Id,
    /// The codes of which it must hold one.
    pub any: Vec<Code>,
}

impl Field {
    /// Whether the short route asks it of every row.
    pub const fn is_always_asked(&self) -> bool {
        self.short && self.when.is_none()
    }
}
