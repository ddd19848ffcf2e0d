//! What is chosen of a list, read from a value and made a value again.

use super::offer::{Key, Offer};
use crate::session::value::{Reference, Value};

/// Something that is chosen, and why it holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Chosen {
    pub(super) key: Key,
    pub(super) reason: String,
}

impl Chosen {
    /// What is chosen for no reason that is said.
    pub(super) const fn stated(key: Key) -> Self {
        Self {
            key,
            reason: String::new(),
        }
    }

    /// All that a value holds.
    pub(super) fn all(value: Option<&Value>) -> Vec<Self> {
        match value {
            Some(Value::References(references)) => references
                .iter()
                .map(|reference| Self {
                    key: Key::Row(reference.to.clone()),
                    reason: reference.reason.clone(),
                })
                .collect(),
            Some(Value::Mends(mended)) => vec![Self::stated(Key::Gap(mended.clone()))],
            value => {
                let codes = value.map_or(&[][..], Value::codes);
                let codes = codes.iter().cloned().map(Key::Code);
                codes.map(Self::stated).collect()
            }
        }
    }
}

/// The value of what is chosen of such a list.
pub(super) fn value(chosen: &[Chosen], offer: &Offer, is_many: bool) -> Option<Value> {
    let keys = || chosen.iter().map(|chosen| &chosen.key);
    let mut codes = keys().filter_map(Key::code).cloned();
    match offer {
        Offer::Choices(_) if is_many => Some(Value::Codes(codes.collect())),
        Offer::Choices(_) => codes.next().map(Value::Code),
        Offer::Rows { .. } => {
            let reference = |chosen: &Chosen| {
                Some(Reference {
                    to: chosen.key.row()?.clone(),
                    reason: chosen.reason.clone(),
                })
            };
            let references = chosen.iter().filter_map(reference);
            Some(Value::References(references.collect()))
        }
        Offer::Gaps => keys().find_map(Key::gap).cloned().map(Value::Mends),
    }
}
