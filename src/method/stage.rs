//! The stages of a method and the steps in them.

use serde::{Deserialize, Serialize};

use super::id::{Code, Id};

/// A part of the way, such as *map* or *measure*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Stage {
    /// Its name.
    pub(crate) id: Id,
    /// Its steps in their order.
    pub(crate) steps: Vec<Step>,
}

/// A part of a stage, such as *portrait*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    /// Its name.
    pub(crate) id: Id,
    /// The point of the standing scale from which the step is reached; before it, *not yet*.
    pub(crate) from: Code,
}
