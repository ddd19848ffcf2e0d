//! Lines and columns of a text.

use crate::method::source_map::Location;

/// After so many bytes the characters so far are remembered, so that a file of one long line does
/// not take the square of its length.
const STRIDE: usize = 1_024;

/// Where the lines of a text begin.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
    /// How many characters begin before each stride.
    before: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub fn of(text: &'a str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        let mut so_far = 0;
        let mut before = vec![0];
        for stride in text.as_bytes().chunks(STRIDE) {
            so_far += beginnings(stride);
            before.push(so_far);
        }
        Self {
            text,
            starts: std::iter::once(0).chain(breaks).collect(),
            before,
        }
    }

    /// How many characters begin before a byte.
    fn characters_before(&self, offset: usize) -> usize {
        let stride = offset / STRIDE;
        let rest = self.text.as_bytes().get(stride * STRIDE..offset);
        let before = self.before.get(stride).copied();
        before.unwrap_or_default() + beginnings(rest.unwrap_or_default())
    }

    /// The line and column of a byte.
    pub fn location(&self, offset: usize) -> Location {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = line
            .checked_sub(1)
            .and_then(|index| self.starts.get(index))
            .copied()
            .unwrap_or(0);
        let before = self.characters_before(offset) - self.characters_before(start);
        Location {
            line,
            column: before + 1,
        }
    }

    /// The line and column of a place that is known by its line and column in a part of the text
    /// that begins at a byte.
    pub fn within(&self, offset: usize, inner: Location) -> Location {
        let outer = self.location(offset);
        let column = if inner.line == 1 {
            outer.column + inner.column - 1
        } else {
            inner.column
        };
        Location {
            line: outer.line + inner.line - 1,
            column,
        }
    }
}

/// How many characters begin in these bytes of UTF-8.
fn beginnings(bytes: &[u8]) -> usize {
    let begins = |byte: &&u8| **byte & 0xc0 != 0x80;
    bytes.iter().filter(begins).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_in_characters_on_lines_of_any_length() {
        let text = format!("é\n{}x\ny", "é😀a".repeat(1_000));
        let lines = Lines::of(&text);
        for (offset, _) in text.char_indices().chain([(text.len(), ' ')]) {
            let before = text.get(..offset).unwrap();
            assert_eq!(lines.location(offset), Location::end_of(before));
        }
    }
}
