//! Where the rows of a field begin and end, and where in them the cursor stands.
//!
//! Rows are byte ranges of the text, so that every place in the text has exactly one place on the
//! screen: no space is dropped.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::tui::widgets::lines;

/// How many cells of text fit in a field `width` cells wide: one less, so that the cursor has a
/// cell after a full row.
pub(super) fn room(width: u16) -> usize {
    usize::from(width).saturating_sub(1).max(1)
}

/// Row and column, in cells, of the byte offset `cursor`.
pub(super) fn caret(text: &str, rows: &[Range<usize>], cursor: usize) -> (usize, usize) {
    let row = rows
        .iter()
        .rposition(|row| row.start <= cursor)
        .unwrap_or(0);
    let start = rows.get(row).map_or(0, |row| row.start);
    (
        row,
        lines::width(text.get(start..cursor).unwrap_or_default()),
    )
}

/// The byte offset in `row` nearest to `column` cells.
pub(super) fn offset_at(text: &str, row: &Range<usize>, column: usize) -> usize {
    let mut taken = 0;
    for (at, grapheme) in text
        .get(row.clone())
        .unwrap_or_default()
        .grapheme_indices(true)
    {
        taken += grapheme.width();
        if taken > column {
            return row.start + at;
        }
    }
    // The end of a row that goes on is the start of the next one; stay before it.
    let goes_on = !matches!(text.as_bytes().get(row.end), None | Some(b'\n'));
    let last = text
        .get(row.clone())
        .unwrap_or_default()
        .grapheme_indices(true)
        .next_back();
    match last {
        Some((at, _)) if goes_on => row.start + at,
        _ => row.end,
    }
}
