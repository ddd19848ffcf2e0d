//! What was found about one matter.

use super::finding::{Finding, Level};
use crate::text::Phrase;

/// What was found about one matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chapter {
    /// What stands above it.
    pub(super) heading: Phrase,
    /// What was found, in the order in which it is told.
    pub(super) findings: Vec<Finding>,
}

impl Chapter {
    /// How many things need doing.
    pub(super) fn problems(&self) -> usize {
        let problem = |finding: &&Finding| finding.level == Level::Problem;
        self.findings.iter().filter(problem).count()
    }
}
