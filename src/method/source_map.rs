//! Where the elements of a method stand in its file.

use std::collections::{BTreeMap, BTreeSet};

use ron::error::SpannedError;

use super::element_path::ElementPath;
use super::id::Id;

/// A place in a file; both count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

impl Location {
    /// The end of a text.
    pub fn end_of(text: &str) -> Self {
        let last = text.rsplit('\n').next().unwrap_or_default();
        Self {
            line: text.matches('\n').count() + 1,
            column: last.chars().count() + 1,
        }
    }
}

impl From<&SpannedError> for Location {
    fn from(error: &SpannedError) -> Self {
        Self {
            line: error.span.start.line,
            column: error.span.start.col,
        }
    }
}

/// The places of all elements, so that a fault of meaning can be shown where it was written; and
/// which elements are there but could not be read, so that none is reported missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceMap {
    places: BTreeMap<ElementPath, Vec<Location>>,
    unread: BTreeSet<ElementPath>,
}

impl SourceMap {
    pub(super) fn note(&mut self, path: ElementPath, location: Location) {
        self.places.entry(path).or_default().push(location);
    }

    pub(super) fn mark_unread(&mut self, path: ElementPath) {
        self.unread.insert(path);
    }

    /// Whether the element, or one that it lies in, is there but could not be read.
    pub fn is_unread(&self, path: &ElementPath) -> bool {
        self.unread.iter().any(|unread| path.lies_in(unread))
    }

    /// The same, or whether something within the element could not be read.
    pub fn touches_unread(&self, path: &ElementPath) -> bool {
        self.is_unread(path) || self.unread.iter().any(|unread| unread.lies_in(path))
    }

    /// Whether an element of that id could not be read in a list that several elements have.
    pub fn is_unread_in_any(&self, list: &str, id: &Id) -> bool {
        let mut places = self.places.keys();
        places.any(|path| path.ends_in(list, id) && self.is_unread(path))
    }

    /// Where an element stands, or else the nearest one around it; nowhere for a method that was
    /// not read from a file.
    pub fn at(&self, path: &ElementPath) -> Option<Location> {
        self.at_occurrence(path, 0)
    }

    /// Where an element stands the second (1), third (2) time.
    pub fn at_occurrence(&self, path: &ElementPath, occurrence: usize) -> Option<Location> {
        match self.places.get(path) {
            Some(found) => found.get(occurrence).or_else(|| found.last()).copied(),
            None => self.at(&path.parent()?),
        }
    }
}
