//! How an element of a method file is named: by the lists and ids that lead to it.

use std::fmt;

/// The way to an element, such as `questions/"needs"/fields/"of"`; empty for the file itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ElementPath(Vec<String>);

impl ElementPath {
    /// The way to a part of the file: `questions`, `pathway`.
    pub fn of(part: &str) -> Self {
        Self::default().part(part)
    }

    /// From here to a named part.
    #[must_use]
    pub fn part(&self, name: &str) -> Self {
        self.further(name.to_owned())
    }

    /// From a list to the element of that id or code.
    #[must_use]
    pub fn item(&self, id: impl fmt::Display) -> Self {
        self.further(format!("\"{id}\""))
    }

    /// From a list to an element that has no name; the first is 1.
    #[must_use]
    pub fn nth(&self, number: usize) -> Self {
        self.further(format!("[{number}]"))
    }

    /// The element that this one lies in; none for the file itself.
    pub fn parent(&self) -> Option<Self> {
        let (_, outer) = self.0.split_last()?;
        Some(Self(outer.to_vec()))
    }

    /// Whether this is that element or lies in it.
    pub fn lies_in(&self, outer: &Self) -> bool {
        self.0.starts_with(&outer.0)
    }

    /// Whether this is an element of that id in a list of that name.
    pub fn ends_in(&self, list: &str, id: impl fmt::Display) -> bool {
        self.0.ends_with(&[list.to_owned(), format!("\"{id}\"")])
    }

    fn further(&self, segment: String) -> Self {
        let mut segments = self.0.clone();
        segments.push(segment);
        Self(segments)
    }
}

impl fmt::Display for ElementPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("/"))
    }
}
