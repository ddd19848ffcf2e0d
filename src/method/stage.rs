//! The stages of a method and the steps in them.

use serde::{Deserialize, Serialize};

use super::id::{Code, Id};

/// A part of the way, such as *map* or *measure*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Its name.
    pub id: Id,
    /// Its steps in their order.
    pub steps: Vec<Step>,
}

/// A part of a stage, such as *portrait*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name.
    pub id: Id,
    /// The point of the standing scale from which the step is reached; before it, *not yet*.
    pub from: Code,
}
