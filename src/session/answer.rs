//! What a person has said to one question.

use serde::{Deserialize, Serialize};

use super::date::Day;
use super::key::RowId;
use super::row::{RemovedRow, Row};
use super::value::Value;
use crate::method::id::Id;

/// What a person has said to one question: how far it is answered, with what, and around it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// How far the question is answered.
    #[serde(default, skip_serializing_if = "State::is_unanswered")]
    pub state: State,
    /// What was answered, where the question is not a repeated one. It stays when the state
    /// changes to *not applicable* and the like, so that nothing written is lost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// The rows of a repeated question.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Row>,
    /// The rows that were there and are not any more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub removed: Vec<RemovedRow>,
    /// What was said around the answer.
    #[serde(
        rename = "remarks",
        default,
        skip_serializing_if = "Annotations::is_empty"
    )]
    pub annotations: Annotations,
    /// Its last change; none for what was never changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stamp: Option<Stamp>,
}

impl Answer {
    /// The value, where the question counts as answered with it.
    pub fn given(&self) -> Option<&Value> {
        self.value
            .as_ref()
            .filter(|_| self.state == State::Answered)
    }

    /// The rows, where the question counts as answered with them.
    pub fn given_rows(&self) -> &[Row] {
        if self.state == State::Answered {
            &self.rows
        } else {
            &[]
        }
    }

    /// The same answer, whenever it and its rows were changed.
    pub(super) fn without_stamps(&self) -> Self {
        let mut bare = self.clone();
        bare.stamp = None;
        bare.rows.iter_mut().for_each(|row| row.stamp = None);
        bare
    }

    /// The row of that id.
    pub fn row(&self, id: &RowId) -> Option<&Row> {
        self.rows.iter().find(|row| row.id == *id)
    }

    /// The row of that id, to change it.
    pub fn row_mut(&mut self, id: &RowId) -> Option<&mut Row> {
        self.rows.iter_mut().find(|row| row.id == *id)
    }
}

/// How far a question, or a row, is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nothing was said yet.
    #[default]
    Unanswered,
    /// There is a value, or there are rows.
    Answered,
    /// It does not apply to this enterprise.
    NotApplicable,
    /// The people in the room do not know.
    Unknown,
    /// There is none, and somebody has looked.
    NoneFound,
}

impl State {
    /// Whether nothing was said yet.
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde hands over a reference"
    )]
    pub const fn is_unanswered(&self) -> bool {
        matches!(self, Self::Unanswered)
    }
}

/// What was said around an answer or a row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Remarks", deny_unknown_fields)]
pub struct Annotations {
    /// A note, in the person's words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The rows of people that this was heard from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heard_from: Vec<RowId>,
    /// Whether to come back to it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub flagged: bool,
}

impl Annotations {
    /// Whether nothing was said.
    pub const fn is_empty(&self) -> bool {
        self.note.is_empty() && self.heard_from.is_empty() && !self.flagged
    }
}

/// When, and in which language, something was changed last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stamp {
    /// The session's revision after the change.
    pub rev: u64,
    /// The day.
    pub day: Day,
    /// The language in use, as a BCP 47 tag.
    pub language: String,
}

/// An answer that the method in use has no place for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOver {
    /// The question that it answered.
    pub question: Id,
    /// The row and field that it stood in, where it was a field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<(RowId, Id)>,
    /// What was said.
    pub answer: Answer,
}

impl LeftOver {
    /// A field of a row that was left over.
    pub fn field(question: Id, row: RowId, field: Id, value: Value) -> Self {
        let answer = Answer {
            state: State::Answered,
            value: Some(value),
            ..Answer::default()
        };
        Self {
            question,
            field: Some((row, field)),
            answer,
        }
    }
}
