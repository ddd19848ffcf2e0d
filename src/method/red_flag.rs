//! Wordings that deserve a second look.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::id::Id;

/// A sort of wording that an evaluative question had better not have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RedFlag {
    /// Its name, under which its texts are found.
    pub id: Id,
    /// How it is recognised, by language tag (`en`, `fr`, `nl`, `de`).
    pub patterns: BTreeMap<String, Patterns>,
}

/// How a wording is recognised, without regard to case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Patterns {
    /// The text begins so.
    pub begins: Vec<String>,
    /// The text contains this, between word boundaries.
    pub contains: Vec<String>,
    /// The text contains this more than once.
    pub repeats: Vec<String>,
}
