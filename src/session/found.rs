//! A sheet as it stands in a file, before it is known that each key is there once.
//!
//! A map that is read into a map keeps the last of two entries under one key and says nothing of
//! the first. Here every entry is taken; the first of a key is the answer, the others are left over.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::answer::{Annotations, Answer, LeftOver, Stamp, State};
use super::key::RowId;
use super::row::{RemovedRow, Row};
use super::sheet::Sheet;
use super::value::Value;
use crate::method::id::Id;

/// [`Sheet`], with what stands in it more than once.
#[derive(Deserialize)]
#[serde(rename = "Sheet", deny_unknown_fields)]
pub(super) struct FoundSheet {
    #[serde(default)]
    answers: Entries<Id, FoundAnswer>,
    #[serde(default)]
    left_over: Vec<LeftOver>,
}

/// [`Answer`], with what stands in its rows more than once.
#[derive(Deserialize)]
#[serde(rename = "Answer", deny_unknown_fields)]
struct FoundAnswer {
    #[serde(default)]
    state: State,
    #[serde(default)]
    value: Option<Value>,
    #[serde(default)]
    rows: Vec<FoundRow>,
    #[serde(default)]
    removed: Vec<RemovedRow>,
    #[serde(rename = "remarks", default)]
    annotations: Annotations,
    #[serde(default)]
    stamp: Option<Stamp>,
}

/// [`Row`], with the fields that stand in it more than once.
#[derive(Deserialize)]
#[serde(rename = "Row", deny_unknown_fields)]
struct FoundRow {
    id: RowId,
    #[serde(default)]
    state: State,
    #[serde(default)]
    fields: Entries<Id, Value>,
    #[serde(rename = "remarks", default)]
    annotations: Annotations,
    #[serde(default)]
    stamp: Option<Stamp>,
}

impl From<FoundSheet> for Sheet {
    fn from(found: FoundSheet) -> Self {
        let mut sheet = Self {
            answers: BTreeMap::new(),
            left_over: found.left_over,
        };
        for (question, answer) in found.answers.0 {
            let answer = answer.into_answer(&question, &mut sheet.left_over);
            match sheet.answers.entry(question) {
                Entry::Vacant(free) => {
                    free.insert(answer);
                }
                Entry::Occupied(first) => sheet.left_over.push(LeftOver {
                    question: first.key().clone(),
                    field: None,
                    answer,
                }),
            }
        }
        sheet
    }
}

impl FoundAnswer {
    fn into_answer(self, question: &Id, left_over: &mut Vec<LeftOver>) -> Answer {
        let rows = self.rows.into_iter();
        Answer {
            state: self.state,
            value: self.value,
            rows: rows.map(|row| row.into_row(question, left_over)).collect(),
            removed: self.removed,
            annotations: self.annotations,
            stamp: self.stamp,
        }
    }
}

impl FoundRow {
    fn into_row(self, question: &Id, left_over: &mut Vec<LeftOver>) -> Row {
        let mut fields = BTreeMap::new();
        for (field, value) in self.fields.0 {
            match fields.entry(field) {
                Entry::Vacant(free) => {
                    free.insert(value);
                }
                Entry::Occupied(first) => {
                    let (question, field) = (question.clone(), first.key().clone());
                    left_over.push(LeftOver::field(question, self.id.clone(), field, value));
                }
            }
        }
        Row {
            id: self.id,
            state: self.state,
            fields,
            annotations: self.annotations,
            stamp: self.stamp,
        }
    }
}

/// The entries of a map in the order in which they are written, keys that come twice included.
struct Entries<K, V>(Vec<(K, V)>);

impl<K, V> Default for Entries<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for Entries<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}

struct EntriesVisitor<K, V>(PhantomData<(K, V)>);

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Visitor<'de> for EntriesVisitor<K, V> {
    type Value = Entries<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Entries(entries))
    }
}

/// Reads a map in which a key that comes twice is a fault: where there is no place to keep the
/// second, nothing is opened rather than anything dropped.
///
/// # Errors
/// Where the map cannot be read, or holds a key twice.
pub(super) fn each_once<'de, K, V, D>(deserializer: D) -> Result<BTreeMap<K, V>, D::Error>
where
    K: Deserialize<'de> + Ord + fmt::Display,
    V: Deserialize<'de>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_map(OnceVisitor(PhantomData))
}

struct OnceVisitor<K, V>(PhantomData<(K, V)>);

impl<'de, K, V> Visitor<'de> for OnceVisitor<K, V>
where
    K: Deserialize<'de> + Ord + fmt::Display,
    V: Deserialize<'de>,
{
    type Value = BTreeMap<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(key) = map.next_key::<K>()? {
            if entries.contains_key(&key) {
                return Err(A::Error::custom(format_args!("`{key}` is there twice")));
            }
            entries.insert(key, map.next_value()?);
        }
        Ok(entries)
    }
}
