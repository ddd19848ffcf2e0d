//! Wrapping a text into lines of so many columns. Knows no screen.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The lines of a text, none wider than `width` columns: broken at spaces (never at no-break
/// spaces), and inside a word only where the word alone is too wide. Spaces in a row become one.
/// An empty text has no line. A sign wider than `width` gets a line of its own.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    text.lines()
        .flat_map(|line| wrap_line(line, width.max(1)))
        .collect()
}

fn wrap_line(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split([' ', '\t']).filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            if line.width() + 1 + word.width() <= width {
                line.push(' ');
                line.push_str(word);
                continue;
            }
            lines.push(std::mem::take(&mut line));
        }
        if word.width() <= width {
            line.push_str(word);
        } else {
            let mut parts = split(word, width);
            line = parts.pop().unwrap_or_default();
            lines.append(&mut parts);
        }
    }
    lines.push(line);
    lines
}

/// Cuts a word that is too wide between what is seen as characters.
fn split(word: &str, width: usize) -> Vec<String> {
    let mut parts = Vec::new();
    let mut part = String::new();
    // Counted along: measuring the part anew at every sign takes minutes where none has a width.
    let mut columns = 0;
    for grapheme in word.graphemes(true) {
        let wide = grapheme.width();
        if !part.is_empty() && columns + wide > width {
            parts.push(std::mem::take(&mut part));
            columns = 0;
        }
        part.push_str(grapheme);
        columns += wide;
    }
    parts.push(part);
    parts
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
        assert_eq!(wrap("one\n\ntwo\n", 10), ["one", "", "two"]);
        assert!(wrap("", 10).is_empty());
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
