//! How long answering takes, by a stated model.

use serde::{Deserialize, Serialize};

/// Seconds for each thing that a person does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimeModel {
    /// Reading a question.
    pub reading: u32,
    /// Choosing among labels.
    pub choice: u32,
    /// Writing a line, a number or a date.
    pub line: u32,
    /// Writing a paragraph.
    pub paragraph: u32,
    /// Filling one field of a row.
    pub row_input: u32,
    /// What a person may be asked to give for the short route, in minutes.
    pub short_minutes: u32,
    /// What a person may be asked to give for the full route, in minutes.
    pub full_minutes: u32,
}
