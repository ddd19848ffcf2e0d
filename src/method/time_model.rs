//! How long answering takes, by a stated model.

use serde::{Deserialize, Serialize};

/// Seconds for each thing that a person does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TimeModel {
    /// Reading a question.
    pub(crate) reading: u32,
    /// Choosing among labels.
    pub(crate) choice: u32,
    /// Writing a line, a number or a date.
    pub(crate) line: u32,
    /// Writing a paragraph.
    pub(crate) paragraph: u32,
    /// Filling one field of a row.
    pub(crate) row_input: u32,
    /// What a person may be asked to give for the short path, in minutes.
    pub(crate) short_minutes: u32,
    /// What a person may be asked to give for the full path, in minutes.
    pub(crate) full_minutes: u32,
}
