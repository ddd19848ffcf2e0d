//! The faults of checked files, printed by `check` as `path:line:column: sentence`.

use std::path::Path;

use super::command_context::CommandContext;
use super::output::{Output, Status};
use crate::method::source_map;
use crate::text::{Phrase, Words, clean, count};

/// A location in a file, counted from 1. A fault without one comes last in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Location {
    At(source_map::Location),
    Line(usize),
    Nowhere,
}

impl From<Option<source_map::Location>> for Location {
    fn from(location: Option<source_map::Location>) -> Self {
        location.map_or(Self::Nowhere, Self::At)
    }
}

impl Location {
    /// The line to print about this location in a file.
    pub(crate) fn line(self, path: &str, sentence: &str) -> String {
        match self {
            Self::At(at) => format!("{path}:{}:{}: {sentence}", at.line, at.column),
            Self::Line(line) => format!("{path}:{line}: {sentence}"),
            Self::Nowhere => format!("{path}: {sentence}"),
        }
    }
}

/// What is wrong, and where in its file.
pub(crate) type Located = (Location, Words);

/// A path as it is printed.
pub(crate) fn shown(path: &Path) -> String {
    clean::line(&path.to_string_lossy())
}

/// Prints the faults of each file by location, one a line, and how many there are.
pub(crate) fn report(cx: &CommandContext, files: &[(&str, Vec<Located>)]) -> Output {
    let mut results = Vec::new();
    for (path, faults) in files {
        let said = faults
            .iter()
            .map(|(at, words)| (*at, cx.localizer.words(words)));
        let mut said: Vec<_> = said.collect();
        said.sort();
        results.extend(said.iter().map(|(at, sentence)| at.line(path, sentence)));
    }
    let (summary, status) = match results.len() {
        0 => (Phrase::CheckNoFault, Status::Success),
        faults => (
            Phrase::CheckFaults {
                count: count(faults),
            },
            Status::Failure,
        ),
    };
    results.push(cx.localizer.say(&summary));
    Output {
        results,
        status,
        ..Output::default()
    }
}
