//! The cleaning of foreign text, once, at the boundary: answers, files, names, texts of methods.
//!
//! What could steer a terminal, turns the direction of writing or is never seen goes; letters, spaces
//! and marks stay as they were written. Marks heaped on one letter without end are kept too, but not
//! shown.

use std::{borrow::Cow, iter::Peekable, path::Path, str::Chars};

use unicode_segmentation::UnicodeSegmentation;

/// Of what is seen as one character, so many are shown. The longest emoji has ten, and so has a
/// letter with nine marks.
const MOST_IN_ONE: usize = 12;

/// Cleans a text that is one line: breaks become spaces.
pub fn line(text: &str) -> String {
    paragraph(text).replace('\n', " ")
}

/// The name of a file, cleaned.
pub fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    line(&name.to_string_lossy())
}

/// Cleans a text that may have several lines: every kind of break becomes `\n`, a tab a space;
/// terminal sequences, other control characters and marks of direction go.
pub fn paragraph(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\u{1b}' => skip_sequence(&mut rest),
            '\u{9b}' => {
                skip_parameters(&mut rest);
            }
            '\r' => {
                rest.next_if_eq(&'\n');
                clean.push('\n');
            }
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\t' => clean.push(' '),
            FLAG => {
                clean.push(FLAG);
                take_region(&mut rest, &mut clean);
            }
            c if is_unwanted(c) => {}
            c => clean.push(c),
        }
    }
    clean
}

/// Cleans a text that is all that stands somewhere, as an answer: one of which nothing can be seen is
/// none.
pub fn whole(text: &str) -> String {
    let mut clean = paragraph(text);
    if shows_nothing(&clean) {
        clean.clear();
    }
    clean
}

/// The flag that the tags of a region may follow: the only use of tags that shows.
const FLAG: char = '\u{1f3f4}';

/// The most tags that a region has.
const MOST_TAGS: usize = 6;

/// Takes the tags over that make a flag that of a region, as of Scotland, if they are all there.
fn take_region(rest: &mut Peekable<Chars<'_>>, clean: &mut String) {
    let mut ahead = rest.clone();
    let mut region = String::new();
    while let Some(tag) =
        ahead.next_if(|c| matches!(c, '\u{e0030}'..='\u{e0039}' | '\u{e0061}'..='\u{e007a}'))
    {
        region.push(tag);
    }
    let is_region = (1..=MOST_TAGS).contains(&region.chars().count());
    if is_region && ahead.next() == Some('\u{e007f}') {
        clean.push_str(&region);
        clean.push('\u{e007f}');
        *rest = ahead;
    }
}

/// Whether there is something in a text and nothing of it can be seen. White space alone is as it was
/// typed; joiners, selectors and blank signs with nothing to join stand for nothing.
fn shows_nothing(text: &str) -> bool {
    let is_unseen = |c: char| {
        matches!(
            c,
            '\u{ad}'
                | '\u{34f}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200d}'
                | '\u{2800}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{e0100}'..='\u{e01ef}'
        )
    };
    text.contains(is_unseen) && text.chars().all(|c| c.is_whitespace() || is_unseen(c))
}

/// A text as it is shown: where more than a dozen characters make one that is seen, as when marks
/// are heaped on a letter, only the first of them.
///
/// For what goes to a terminal alone: what is saved keeps every mark.
pub fn legible(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || text.len() <= MOST_IN_ONE {
        return Cow::Borrowed(text);
    }
    let mut shown = String::new();
    // What stands before this is in `shown` already.
    let mut after = 0;
    for (start, grapheme) in text.grapheme_indices(true) {
        let Some((most, _)) = grapheme.char_indices().nth(MOST_IN_ONE) else {
            continue;
        };
        let kept = text.get(after..start + most).unwrap_or_default();
        // A joiner would take the next sign in.
        shown.push_str(kept.trim_end_matches('\u{200d}'));
        after = start + grapheme.len();
    }
    if after == 0 {
        return Cow::Borrowed(text);
    }
    shown.push_str(text.get(after..).unwrap_or_default());
    Cow::Owned(shown)
}

/// Whether a character is never kept: controls, marks that turn the direction of writing, and fillers,
/// operators and tags that take no room and only hide something.
fn is_unwanted(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}'
                | '\u{115f}'
                | '\u{1160}'
                | '\u{17b4}'
                | '\u{17b5}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{3164}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// Skips what follows an ESC: a whole sequence if it is one, else nothing.
fn skip_sequence(rest: &mut Peekable<Chars<'_>>) {
    match rest.peek() {
        Some('[') => {
            let mut ahead = rest.clone();
            ahead.next();
            if skip_parameters(&mut ahead) {
                *rest = ahead;
            }
        }
        Some(']' | 'P' | 'X' | '^' | '_') => {
            let mut ahead = rest.clone();
            ahead.next();
            if skip_string(&mut ahead) {
                *rest = ahead;
            }
        }
        _ => {}
    }
}

/// Skips the parameters and the last letter of a control sequence, if they are there.
fn skip_parameters(rest: &mut Peekable<Chars<'_>>) -> bool {
    let mut ahead = rest.clone();
    while ahead.next_if(|c| matches!(c, ' '..='?')).is_some() {}
    let ends = matches!(ahead.next(), Some('@'..='~'));
    if ends {
        *rest = ahead;
    }
    ends
}

/// Skips a control string up to its end, which must be on the same line.
fn skip_string(rest: &mut Peekable<Chars<'_>>) -> bool {
    while let Some(c) = rest.next() {
        match c {
            '\u{7}' | '\u{9c}' => return true,
            '\u{1b}' => return rest.next_if_eq(&'\\').is_some(),
            '\n' | '\r' => return false,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn terminal_sequences_go_whole() {
        assert_eq!(line("\u{1b}[1;31mred\u{1b}[0m"), "red");
        assert_eq!(line("\u{9b}2Jgone"), "gone");
        assert_eq!(line("\u{1b}]0;title\u{7}text"), "text");
        assert_eq!(
            line("\u{1b}]8;;https://example.org\u{1b}\\link\u{1b}]8;;\u{1b}\\"),
            "link"
        );
    }

    #[test]
    fn a_sequence_without_an_end_takes_no_text_with_it() {
        assert_eq!(paragraph("\u{1b}]never ended\nkept"), "]never ended\nkept");
        assert_eq!(paragraph("\u{1b}]ended\ntoo late\u{7}"), "]ended\ntoo late");
        assert_eq!(line("\u{1b}[é"), "[é");
        assert_eq!(line("\u{1b}kept"), "kept");
        assert_eq!(line("end\u{1b}"), "end");
    }

    #[test]
    fn every_break_becomes_one_newline_or_one_space() {
        assert_eq!(paragraph("a\r\nb\rc\nd\u{2028}e\u{b}f"), "a\nb\nc\nd\ne\nf");
        assert_eq!(line("a\r\nb\tc"), "a b c");
    }

    #[test]
    fn marks_that_turn_the_direction_of_writing_go() {
        assert_eq!(line("\u{feff}a\u{202e}b\u{2066}c\u{2069}\u{200f}d"), "abcd");
    }

    #[test]
    fn tags_and_fillers_that_nobody_sees_go() {
        let tags = "\u{e0041}\u{e0042}\u{e007f}";
        assert_eq!(
            line(&format!(
                "a{tags}b\u{115f}\u{1160}\u{3164}\u{ffa0}c\u{2063}"
            )),
            "abc"
        );
        // The flag of England, and a flag that hides a text.
        let england = "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}";
        assert_eq!(line(england), england);
        let hiding = format!("{FLAG}{}\u{e007f}", "\u{e0061}".repeat(7));
        assert_eq!(line(&hiding), FLAG.to_string());
    }

    #[test]
    fn a_text_of_nothing_that_can_be_seen_is_none() {
        for text in [
            "\u{3164}\u{3164}",
            "\u{2800} \u{200b}",
            "\u{ad}",
            " \u{200d}\u{fe0f}\n",
        ] {
            assert_eq!(whole(text), "", "{text:?}");
        }
        assert_eq!(whole(" \n "), " \n ");
        assert_eq!(whole("a\u{200b}"), "a\u{200b}");
        // Part of a text that is typed sign by sign.
        assert_eq!(paragraph("\u{200d}"), "\u{200d}");
    }

    #[test]
    fn letters_accents_and_joined_signs_stay() {
        let text = "L’équité — 1 234 € · e\u{301} · 👩‍👩‍👧 · straße\u{a0}!";
        assert_eq!(paragraph(text), text);
    }

    #[test]
    fn marks_heaped_on_one_letter_are_not_all_shown() {
        let heap = format!("cafe{} là", "\u{301}".repeat(100_000));
        let shown = format!("cafe{} là", "\u{301}".repeat(11));
        assert_eq!(legible(&heap), shown);
        assert_eq!(paragraph(&heap), heap);
        let joined = format!("{}!", "👩\u{200d}".repeat(1_000));
        assert_eq!(legible(&joined), format!("{}👩!", "👩\u{200d}".repeat(5)));
    }

    #[test]
    fn real_letters_and_emojis_are_shown_whole() {
        for text in [
            "👩🏻\u{200d}❤\u{fe0f}\u{200d}💋\u{200d}👨🏽 et 👩🏻\u{200d}❤\u{fe0f}\u{200d}💋\u{200d}👨🏽",
            "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
            "o\u{302}\u{323} Việt, संस्कृत, བསྒྲུབས",
        ] {
            assert_eq!(legible(text), text);
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_is_of_the_text_and_heaps_nothing(
            text in "(.|[ae\u{301}\u{300}\u{200d}👩ᄀ]{0,30}){0,9}",
        ) {
            let shown = legible(&text);
            let mut rest = text.chars();
            prop_assert!(shown.chars().all(|sign| rest.any(|other| other == sign)));
            prop_assert_eq!(legible(&shown), shown.clone());
        }

        #[test]
        fn no_control_and_no_direction_is_left_of_any_text(text in foreign()) {
            prop_assert!(!paragraph(&text).chars().any(|c| c != '\n' && is_unwanted(c)));
            prop_assert!(!line(&text).chars().any(is_unwanted));
        }

        #[test]
        fn cleaning_twice_is_cleaning_once(text in foreign()) {
            let once = paragraph(&text);
            prop_assert_eq!(&paragraph(&once), &once);
            prop_assert_eq!(line(&line(&text)), line(&text));
        }

        #[test]
        fn plain_text_is_untouched(text in "[ -~À-ſ\n]{0,60}") {
            prop_assert_eq!(paragraph(&text), text);
        }
    }

    /// Any text, with more than its share of what has to go.
    fn foreign() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            any::<char>().prop_map(String::from),
            "[\u{0}-\u{20}\u{7f}-\u{9f}\u{200e}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}\\[\\]m;0-9\\\\]",
        ];
        prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
    }
}
