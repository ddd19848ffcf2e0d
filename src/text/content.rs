//! `Content`: the name of a text of a method, with what is put into it. Not the text itself.

use std::collections::BTreeMap;

use super::words::Words;

/// A text of the method, in no language yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// The message, named from data.
    pub message: String,
    /// The part of the message, or none for its value.
    pub attribute: Option<&'static str>,
    /// What is put into it, by the name of the variable.
    pub args: BTreeMap<String, Words>,
}

impl Content {
    /// The value of a message.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            attribute: None,
            args: BTreeMap::new(),
        }
    }

    /// The same message's attribute.
    #[must_use]
    pub const fn attribute(mut self, attribute: &'static str) -> Self {
        self.attribute = Some(attribute);
        self
    }

    /// The same text with one more variable.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, words: impl Into<Words>) -> Self {
        self.args.insert(name.into(), words.into());
        self
    }
}
