//! A place in a session: a question, a row of it, a field.

use serde::{Deserialize, Serialize};

use super::key::RowId;
use crate::method::id::Id;

/// Where a person is: at a question, perhaps in one of its rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Place", deny_unknown_fields)]
pub struct Position {
    /// The question.
    pub question: Id,
    /// The row, where the person was in one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<RowId>,
    /// The field of that row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<Id>,
}

impl Position {
    /// At a row of a question, or at a field of it.
    pub fn in_row(question: &Id, row: &RowId, field: Option<&Id>) -> Self {
        Self {
            question: question.clone(),
            row: Some(row.clone()),
            field: field.cloned(),
        }
    }

    /// At a question as a whole.
    pub const fn at(question: Id) -> Self {
        Self {
            question,
            row: None,
            field: None,
        }
    }
}
