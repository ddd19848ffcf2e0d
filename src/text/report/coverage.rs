//! What was asked and answered, in words.

use crate::pathway::coverage::Cell;
use crate::text::{Phrase, Words, count};

/// How a stage stands under one principle.
pub fn cell_words(cell: &Cell) -> Words {
    let Cell {
        handled,
        open,
        not_yet,
        ..
    } = *cell;
    match (handled, open, not_yet) {
        (0, 0, 0) => Phrase::CoverageNothing,
        (0, 0, _) => Phrase::CoverageNotYet,
        (_, 0, 0) => Phrase::CoverageAll {
            count: count(handled),
        },
        (_, 0, _) => Phrase::CoverageSoFar {
            handled: count(handled),
        },
        (0, _, _) => Phrase::CoverageOpen { count: count(open) },
        _ => Phrase::CoveragePartly {
            handled: count(handled),
            open: count(open),
        },
    }
    .into()
}
