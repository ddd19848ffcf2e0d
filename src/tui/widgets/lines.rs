//! Lines of text in cells: how wide, where cut, where broken, and drawn where there is room.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::text::wrap;

/// The widest text, in cells; longer lines are hard to read.
pub(crate) const WIDEST_TEXT: usize = 76;

/// How many cells `text` takes.
pub(crate) fn width(text: &str) -> usize {
    text.graphemes(true).map(UnicodeWidthStr::width).sum()
}

/// `text` broken into at most `most` lines; where that is not all of it, the last one ends with
/// `ellipsis`.
pub(crate) fn wrap_within(
    text: &str,
    (width, most): (usize, usize),
    ellipsis: &str,
) -> Vec<String> {
    let mut rows = wrap(text, width);
    if rows.len() > most {
        let rest = rows.split_off(most.saturating_sub(1)).join(" ");
        rows.push(cut(&rest, width, ellipsis).into_owned());
        rows.truncate(most);
    }
    rows
}

/// `text` in at most `room` cells, with `ellipsis` where it was cut.
pub(crate) fn cut<'t>(text: &'t str, room: usize, ellipsis: &str) -> Cow<'t, str> {
    if width(text) <= room {
        return Cow::Borrowed(text);
    }
    let room = room.saturating_sub(width(ellipsis));
    let mut kept = String::new();
    let mut taken = 0;
    for grapheme in text.graphemes(true) {
        taken += grapheme.width();
        if taken > room {
            break;
        }
        kept.push_str(grapheme);
    }
    kept.push_str(ellipsis);
    Cow::Owned(kept)
}

/// Draws `text` at the start of row `row` of `area`, `column` cells in, as far as there is room;
/// says how many cells it took.
pub(crate) fn put(
    buffer: &mut Buffer,
    area: Rect,
    (column, row): (usize, usize),
    text: &str,
    style: Style,
) -> usize {
    let area = area.intersection(buffer.area);
    let (Ok(column), Ok(row)) = (u16::try_from(column), u16::try_from(row)) else {
        return 0;
    };
    if column >= area.width || row >= area.height {
        return 0;
    }
    let (x, y) = (area.x.saturating_add(column), area.y.saturating_add(row));
    let room = usize::from(area.width - column);
    let (end, _) = buffer.set_stringn(x, y, text, room, style);
    usize::from(end.saturating_sub(x))
}

/// What is left of `area` below its first `rows` rows.
pub(crate) fn below(area: Rect, rows: usize) -> Rect {
    let rows = u16::try_from(rows).unwrap_or(u16::MAX).min(area.height);
    Rect {
        y: area.y.saturating_add(rows),
        height: area.height - rows,
        ..area
    }
}

/// Gives a whole row of `area` a style.
pub(crate) fn paint_row(buffer: &mut Buffer, area: Rect, row: usize, style: Style) {
    let area = area.intersection(buffer.area);
    let Ok(row) = u16::try_from(row) else { return };
    if row < area.height {
        let row = Rect {
            y: area.y.saturating_add(row),
            height: 1,
            ..area
        };
        buffer.set_style(row, style);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_text_breaks_between_words() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("a\n\nb", 7), ["a", "", "b"]);
        assert_eq!(wrap("", 7), [""]);
    }

    #[test]
    fn a_word_longer_than_a_line_breaks_inside() {
        assert_eq!(wrap("a abcdefg", 3), ["a", "abc", "def", "g"]);
    }

    #[test]
    fn what_is_cut_says_so() {
        assert_eq!(cut("abcdef", 4, "…"), "abc…");
        assert_eq!(cut("abcd", 4, "…"), "abcd");
        assert_eq!(cut("漢字漢字", 4, "…"), "漢…");
        let within = |most| wrap_within("one two three four", (8, most), "…");
        assert_eq!(within(3), ["one two", "three", "four"]);
        assert_eq!(within(2), ["one two", "three f…"]);
        assert_eq!(within(1), ["one two…"]);
        assert!(within(0).is_empty());
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_asked(text in "[a-zé漢 \n]{0,60}", room in 2_usize..30) {
            for line in wrap(&text, room) {
                prop_assert!(width(&line) <= room, "{line:?}");
            }
        }

        #[test]
        fn what_is_cut_fits(text in "\\PC{0,40}", room in 1_usize..30) {
            prop_assert!(width(&cut(&text, room, "~")) <= room);
        }
    }
}
