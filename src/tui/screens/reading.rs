//! A text to read: an explanation, the help of a place, what the program and its method are. Knows no
//! screen.

use crate::text::Words;

/// A text to read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reading {
    pub(super) title: Words,
    pub(super) parts: Vec<Part>,
}

/// A part of the text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    Heading(Words),
    Text(Words),
    /// A name, and what it means, side by side.
    Entry(Words, Words),
}

impl Reading {
    /// A text without parts yet.
    pub(crate) fn headed(title: impl Into<Words>) -> Self {
        Self {
            title: title.into(),
            parts: Vec::new(),
        }
    }

    /// Adds a heading.
    pub(crate) fn add_heading(&mut self, words: impl Into<Words>) {
        self.parts.push(Part::Heading(words.into()));
    }

    /// Adds a text of one or several paragraphs.
    pub(crate) fn add_text(&mut self, words: impl Into<Words>) {
        self.parts.push(Part::Text(words.into()));
    }

    /// Adds a name and what it means.
    pub(crate) fn add_entry(&mut self, name: impl Into<Words>, meaning: impl Into<Words>) {
        self.parts.push(Part::Entry(name.into(), meaning.into()));
    }
}
