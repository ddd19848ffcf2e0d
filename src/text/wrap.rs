//! Where a text is broken into rows: the one place that says so, for the screen and for files.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// What becomes of the spaces at the end of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spaces {
    /// They may stick out of it, since nobody sees them.
    Hang,
    /// Each has its cell, but for one behind a full row of a line that goes on: the cursor has a cell
    /// there.
    Count,
}

/// The rows of a text as byte ranges, which together leave out nothing but the ends of lines: broken
/// after spaces (never after no-break spaces), and inside a word only if the word alone is too wide.
/// A sign wider than `width` gets a row of its own. At least one row.
pub fn rows(text: &str, width: usize, spaces: Spaces) -> Vec<Range<usize>> {
    let mut rows = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        break_line(line, start, (width.max(1), spaces), &mut rows);
        start += line.len() + 1;
    }
    rows
}

/// Adds the rows of a line that begins at byte `base` of the text.
fn break_line(
    line: &str,
    base: usize,
    (width, spaces): (usize, Spaces),
    rows: &mut Vec<Range<usize>>,
) {
    let (mut start, mut taken) = (0, 0);
    // The word that is being read: where it begins, and the cells of its row up to there.
    let (mut word, mut before) = (0, 0);
    // Spaces at the start of a line belong to its first word, if nobody sees them.
    let mut has_begun = spaces == Spaces::Count;
    for (at, grapheme) in line.grapheme_indices(true) {
        let (wide, end) = (grapheme.width(), at + grapheme.len());
        let is_space = grapheme == " ";
        let hangs = match spaces {
            Spaces::Hang => is_space,
            Spaces::Count => is_space && taken == width && end < line.len(),
        };
        while taken > 0 && taken + wide > width && !hangs {
            let is_inside = word == start || is_space;
            let (next, cells) = if is_inside {
                (at, taken)
            } else {
                (word, before)
            };
            rows.push(base + start..base + next);
            (start, taken) = (next, taken - cells);
            (word, before) = (next, 0);
        }
        taken += wide;
        has_begun |= !is_space;
        if is_space && has_begun {
            (word, before) = (end, taken);
        }
    }
    rows.push(base + start..base + line.len());
}

/// The rows of a text to read, without the spaces at their ends. Spaces in a row become one.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    rows(text, width, Spaces::Hang)
        .into_iter()
        .map(|row| {
            let words = text.get(row).unwrap_or_default().split([' ', '\t']);
            let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
            words.join(" ")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_kept_whole_and_lines_full() {
        assert_eq!(wrap("one two three four", 9), ["one two", "three", "four"]);
        assert_eq!(wrap("one two", 7), ["one two"]);
    }

    #[test]
    fn a_word_that_is_too_wide_is_cut_between_signs() {
        assert_eq!(wrap("a Gemeinwohl b", 5), ["a", "Gemei", "nwohl", "b"]);
        assert_eq!(
            wrap("e\u{301}e\u{301}e\u{301}", 2),
            ["e\u{301}e\u{301}", "e\u{301}"]
        );
        assert_eq!(wrap("影响影", 4), ["影响", "影"]);
    }

    #[test]
    fn a_french_mark_never_begins_a_line() {
        assert_eq!(wrap("pour qui\u{a0}?", 8), ["pour", "qui\u{a0}?"]);
    }

    #[test]
    fn empty_lines_between_paragraphs_stay() {
        assert_eq!(wrap("one\n\ntwo", 10), ["one", "", "two"]);
        assert_eq!(wrap("", 10), [""]);
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_no_sign_is_lost(
            text in "[a-zé影 \u{301}\u{a0}👩‍]{0,60}",
            width in 2_usize..20,
        ) {
            let lines = wrap(&text, width);
            for line in &lines {
                prop_assert!(
                    line.width() <= width || line.graphemes(true).count() == 1,
                    "{line:?}"
                );
            }
            let without_spaces = |text: &str| text.replace(' ', "");
            prop_assert_eq!(without_spaces(&lines.concat()), without_spaces(&text));
        }
    }
}
