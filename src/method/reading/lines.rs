//! Lines and columns of a text.

use crate::method::spots::Spot;

/// Where the lines of a text begin.
#[derive(Clone, Debug)]
pub(super) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            text,
            starts: std::iter::once(0).chain(breaks).collect(),
        }
    }

    /// The line and column of a byte.
    pub(super) fn spot(&self, offset: usize) -> Spot {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = line
            .checked_sub(1)
            .and_then(|index| self.starts.get(index))
            .copied()
            .unwrap_or(0);
        let before = self.text.get(start..offset).unwrap_or_default();
        Spot {
            line,
            column: before.chars().count() + 1,
        }
    }

    /// The line and column of a place that is known by its line and column in a part of the text
    /// that begins at a byte.
    pub(super) fn within(&self, offset: usize, inner: Spot) -> Spot {
        let outer = self.spot(offset);
        let column = if inner.line == 1 {
            outer.column + inner.column - 1
        } else {
            inner.column
        };
        Spot {
            line: outer.line + inner.line - 1,
            column,
        }
    }
}
