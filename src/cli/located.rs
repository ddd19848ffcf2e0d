//! A fault in a file, printed by `check` as `path:line:column: sentence`.

use std::path::Path;

use super::command_context::CommandContext;
use super::output::{Output, Status};
use crate::text::{Phrase, clean, count};

/// A sentence about a location in a file. Sorts by file, line and column; a fault without a location
/// comes last in its file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Located {
    /// The number of the file among those that are checked.
    pub(crate) file: usize,
    pub(crate) location: Location,
    /// The file's path, as printed.
    pub(crate) path: String,
    pub(crate) sentence: String,
}

/// A location in a file, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Location {
    /// Line and character.
    At(usize, usize),
    Line(usize),
    /// The fault has no location.
    Nowhere,
}

impl Location {
    pub(crate) const fn of(line: Option<usize>, column: Option<usize>) -> Self {
        match (line, column) {
            (Some(line), Some(column)) => Self::At(line, column),
            (Some(line), None) => Self::Line(line),
            (None, _) => Self::Nowhere,
        }
    }
}

impl Located {
    /// The line to print.
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

/// Prints the sorted faults, one a line, and how many there are.
pub(crate) fn report(cx: &CommandContext, mut faults: Vec<Located>) -> Output {
    faults.sort();
    let summary = if faults.is_empty() {
        Phrase::CheckNoFault
    } else {
        Phrase::CheckFaults {
            count: count(faults.len()),
        }
    };
    let mut results: Vec<String> = faults.iter().map(Located::line).collect();
    results.push(cx.localizer.say(&summary));
    Output {
        results,
        status: if faults.is_empty() {
            Status::Success
        } else {
            Status::Failure
        },
        ..Output::default()
    }
}
