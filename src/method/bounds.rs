//! How far a method may go, and how much it asks for.

use serde::{Deserialize, Serialize};

/// The numbers that a method holds itself and its answers to. None of them changes what an answer
/// means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bounds {
    /// The most questions that the short route asks.
    pub short_questions: usize,
    /// The most inputs that the short route asks of every row.
    pub short_inputs: usize,
    /// The fewest questions of the short route that everybody is asked in each stage under each
    /// principle.
    pub short_in_cell: usize,
    /// The fewest kinds of source that cross-checked evidence comes from.
    pub crossed_sources: usize,
}
