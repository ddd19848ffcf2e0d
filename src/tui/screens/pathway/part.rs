//! The parts in which the pathway is shown.

use crate::text::Phrase;
use crate::tui::widgets::cursor::further;

/// A part of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Part {
    #[default]
    Account,
    Threads,
    Gaps,
    Steps,
    Lanes,
    Coverage,
}

impl Part {
    pub(super) const ALL: [Self; 6] = [
        Self::Account,
        Self::Threads,
        Self::Gaps,
        Self::Steps,
        Self::Lanes,
        Self::Coverage,
    ];

    pub(super) const fn name(self) -> Phrase {
        match self {
            Self::Account => Phrase::PartAccount,
            Self::Threads => Phrase::PartThreads,
            Self::Gaps => Phrase::PartGaps,
            Self::Steps => Phrase::PartSteps,
            Self::Lanes => Phrase::PartLanes,
            Self::Coverage => Phrase::PartCoverage,
        }
    }

    pub(super) fn number(self) -> usize {
        Self::ALL.iter().position(|part| *part == self).unwrap_or(0)
    }

    /// The part so many places further on, around the end.
    pub(super) fn further(self, places: usize) -> Self {
        further(&Self::ALL, self, places)
    }
}
