//! The findings on one subject.

use super::finding::{Finding, Level};
use crate::text::Phrase;

/// The findings on one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chapter {
    pub(super) heading: Phrase,
    pub(super) findings: Vec<Finding>,
}

impl Chapter {
    /// The number of problems.
    pub(super) fn problems(&self) -> usize {
        let problem = |finding: &&Finding| finding.level == Level::Problem;
        self.findings.iter().filter(problem).count()
    }
}
