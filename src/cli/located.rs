//! A fault in a file, as `check` prints it: `path:line:column: sentence`.

use std::path::Path;

use super::setting::Setting;
use super::told::{Ending, Told};
use crate::text::{Phrase, clean, count};

/// A sentence about a place in a file. The order is that of files, lines and columns; what stands
/// nowhere in particular comes last in its file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Located {
    /// Which of the files that are looked at.
    pub(crate) file: usize,
    /// The line and the column, from 1; 0 for a column that is not known.
    pub(crate) location: Location,
    /// The file, as it is printed.
    pub(crate) path: String,
    /// What is wrong.
    pub(crate) sentence: String,
}

/// A place in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Location {
    /// The line and the character in it.
    At(usize, usize),
    /// The line.
    Line(usize),
    /// Nowhere in particular.
    Nowhere,
}

impl Location {
    /// A place of which line and column may be unknown.
    pub(crate) const fn of(line: Option<usize>, column: Option<usize>) -> Self {
        match (line, column) {
            (Some(line), Some(column)) => Self::At(line, column),
            (Some(line), None) => Self::Line(line),
            (None, _) => Self::Nowhere,
        }
    }
}

impl Located {
    /// The one line that is printed.
    pub(crate) fn line(&self) -> String {
        let Self { path, sentence, .. } = self;
        match self.location {
            Location::At(line, column) => format!("{path}:{line}:{column}: {sentence}"),
            Location::Line(line) => format!("{path}:{line}: {sentence}"),
            Location::Nowhere => format!("{path}: {sentence}"),
        }
    }
}

/// A path as it is printed.
pub(crate) fn shown(path: &Path) -> String {
    clean::line(&path.to_string_lossy())
}

/// The faults, line by line and in order, and how many there are.
pub(crate) fn report(setting: &Setting, mut faults: Vec<Located>) -> Told {
    faults.sort();
    let summary = if faults.is_empty() {
        Phrase::CheckNoFault
    } else {
        Phrase::CheckFaults {
            count: count(faults.len()),
        }
    };
    let mut results: Vec<String> = faults.iter().map(Located::line).collect();
    results.push(setting.localizer.say(&summary));
    Told {
        results,
        ending: if faults.is_empty() {
            Ending::Done
        } else {
            Ending::Found
        },
        ..Told::default()
    }
}
