//! What a person was writing and had not kept yet, so that it can be offered again when the program
//! was ended in the middle of it.

use serde::{Deserialize, Serialize};

use super::date::Day;
use super::key::{RowId, SessionId};
use super::position::Position;

/// The version of the file format that this program reads and writes.
pub const FORMAT: u32 = 1;

/// What was being written in a session, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// The version of the file format, see [`FORMAT`].
    pub format: u32,
    /// The session.
    pub session: SessionId,
    /// The day on which it was written.
    pub day: Day,
    /// The time of that day: `14:05`.
    pub time: String,
    /// What was written, and where.
    pub written: Written,
}

/// What was written, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    /// The question, and the row and field where there are any. A field without a row is one of a
    /// row that was still to be added.
    pub place: Position,
    /// As what it was written there.
    pub part: Part,
    /// The text, as it stood in the field.
    pub text: String,
}

/// As what a text was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// As the answer, or what the field of a row holds.
    Answer,
    /// As a note.
    Note,
    /// As the reason why that row is referred to.
    Reason(RowId),
}
