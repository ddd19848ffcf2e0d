//! One row of a repeated question.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::{Annotations, Stamp, State};
use super::key::RowId;
use super::value::{Reference, Value};
use crate::method::id::{Code, Id};
use crate::method::question::Records;

/// One row of a repeated question. Its id is never reused and is kept across rounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Its id.
    pub id: RowId,
    /// How far it is answered.
    #[serde(default, skip_serializing_if = "State::is_unanswered")]
    pub state: State,
    /// What its fields hold; a field that holds nothing is not there.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "super::entries::each_once"
    )]
    pub fields: BTreeMap<Id, Value>,
    /// What was said around it.
    #[serde(
        rename = "remarks",
        default,
        skip_serializing_if = "Annotations::is_empty"
    )]
    pub annotations: Annotations,
    /// Its last change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stamp: Option<Stamp>,
}

impl Row {
    /// A row that holds nothing yet.
    pub const fn new(id: RowId) -> Self {
        Self {
            id,
            state: State::Unanswered,
            fields: BTreeMap::new(),
            annotations: Annotations {
                note: String::new(),
                heard_from: Vec::new(),
                flagged: false,
            },
            stamp: None,
        }
    }

    /// What a field holds.
    pub fn value(&self, field: &Id) -> Option<&Value> {
        self.fields.get(field)
    }

    /// The codes that a field holds.
    pub fn codes(&self, field: &Id) -> &[Code] {
        self.value(field).map_or(&[], Value::codes)
    }

    /// The rows that a field refers to.
    pub fn references(&self, field: &Id) -> &[Reference] {
        self.value(field).map_or(&[], Value::references)
    }

    /// The words that a field holds.
    pub fn text(&self, field: &Id) -> Option<&str> {
        self.value(field).and_then(Value::text)
    }

    /// The first of its naming fields that holds something: what people call the row.
    pub fn naming<'a>(&'a self, records: &'a Records) -> Option<(&'a Id, &'a Value)> {
        records
            .label
            .iter()
            .find_map(|field| self.fields.get_key_value(field))
            .filter(|(_, value)| !value.is_empty())
    }

    /// Whether nothing was written in it.
    pub fn is_blank(&self) -> bool {
        self.fields.is_empty() && self.annotations.is_empty()
    }
}

/// What is kept of a row that was removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemovedRow {
    /// Its id, never to be used again.
    pub id: RowId,
    /// The session's revision after it was removed.
    pub rev: u64,
}
