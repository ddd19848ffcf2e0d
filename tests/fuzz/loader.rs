//! What must hold of the loaders for any bytes: used by the fuzzer, and by a test for every file in
//! `tests/corpus`.
//!
//! It changes nothing and writes no file.

mod fluent;
mod method;
mod preferences;
mod session;

use crate::method::source_map::Location;

/// A loader of files that may come from anywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Loader {
    /// Sessions.
    Session,
    /// The structure of methods.
    Method,
    /// The texts of methods.
    Fluent,
    /// Preferences, and the index of sessions.
    Preferences,
}

impl Loader {
    /// All of them.
    pub(crate) const ALL: [Self; 4] =
        [Self::Session, Self::Method, Self::Fluent, Self::Preferences];

    /// Its name, and its folder of examples.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Method => "method",
            Self::Fluent => "fluent",
            Self::Preferences => "preferences",
        }
    }

    /// Loads the bytes and does what the program does with the result. Panics if something does not
    /// hold.
    pub(crate) fn withstand(self, bytes: &[u8]) {
        match self {
            Self::Session => session::withstand(bytes),
            Self::Method => method::withstand(bytes),
            Self::Fluent => fluent::withstand(bytes),
            Self::Preferences => preferences::withstand(bytes),
        }
    }
}

/// Nothing in a displayed text may steer a terminal or turn the direction of writing. Uses its own
/// list, not the one used for cleaning.
fn assert_harmless(text: &str) {
    let harmful = |letter: &char| {
        let turns = matches!(
            letter,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        );
        turns || (letter.is_control() && *letter != '\n')
    };
    assert_eq!(text.chars().find(harmful), None, "shown: {text:?}");
}

/// A reported location must be one that the text has, or its very end.
fn assert_within(text: &str, Location { line, column }: Location) {
    let lines = text.split('\n').count();
    assert!((1..=lines).contains(&line), "line {line} of {lines}");
    let found = text.split('\n').nth(line - 1).unwrap_or_default();
    let columns = found.chars().count() + 1;
    assert!(
        (1..=columns).contains(&column),
        "column {column} of {columns} in line {line}"
    );
}
