//! Which parts of a method the program needs to know, by the role that they play.

use serde::{Deserialize, Serialize};

use super::condition::FieldPath;
use super::id::Id;

/// The questions and fields that the program does something of its own with. It knows them from
/// here alone; no name of a question means anything to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roles {
    /// The text question whose answer names a session.
    pub title: Id,
    /// The scale that says how far an enterprise has come; steps refer to its points.
    pub standing: Id,
    /// The records whose rows are the people that one can hear from.
    pub heard_from: Id,
    /// The choice that says where the enterprise is; composed wordings name the place.
    #[serde(default)]
    pub territory: Option<Id>,
    /// The field that words an evaluative question; the account opens with what it holds.
    #[serde(default)]
    pub evaluative: Option<FieldPath>,
    /// The field in which a next step says what it mends.
    #[serde(default)]
    pub next_steps: Option<FieldPath>,
}
