//! What a person was writing and had not kept yet, so that it can be offered again when the program
//! was ended in the middle of it.

use serde::{Deserialize, Serialize};

use super::Place;
use super::date::Day;
use super::key::{RowId, SessionId};

/// The version of the file format that this program reads and writes.
pub(crate) const FORMAT: u32 = 1;

/// What was being written in a session, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Draft {
    /// The version of the file format, see [`FORMAT`].
    pub(crate) format: u32,
    /// The session.
    pub(crate) session: SessionId,
    /// The day on which it was written.
    pub(crate) day: Day,
    /// The time of that day: `14:05`.
    pub(crate) time: String,
    /// What was written, and where.
    pub(crate) written: Written,
}

/// What was written, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Written {
    /// The question, and the row and field where there are any. A field without a row is one of a
    /// row that was still to be added.
    pub(crate) place: Place,
    /// As what it was written there.
    pub(crate) part: Part,
    /// The text, as it stood in the field.
    pub(crate) text: String,
}

/// As what a text was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Part {
    /// As the answer, or what the field of a row holds.
    Answer,
    /// As a note.
    Note,
    /// As the reason why that row is referred to.
    Reason(RowId),
}
