//! The signs of the texts that people read: quotation marks, apostrophes and blanks, by the rules
//! of each language. What people copy or type keeps plain signs, and so stands in no message.

use std::{fs, io, iter, path::PathBuf};

const LANGUAGES: [&str; 4] = ["de", "en", "fr", "nl"];

const NO_BREAK: char = '\u{a0}';

#[test]
fn every_message_is_written_with_the_signs_of_its_language() {
    let mut faults = Vec::new();
    for language in LANGUAGES {
        for file in files_of(language).unwrap() {
            let source = fs::read_to_string(&file).unwrap();
            for (number, text) in texts(&source) {
                for fault in faults_in(language, &text) {
                    faults.push(format!("{}:{number}: {fault}: {text}", file.display()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn faults_are_seen() {
    for (language, text) in [
        ("en", "the \"word\""),
        ("en", "the “word"),
        ("en", "don't"),
        ("en", "one  two"),
        ("en", "one , two"),
        ("en", "why ?"),
        ("en", "wait..."),
        ("nl", "«\u{a0}woord\u{a0}»"),
        ("de", "“Wort”"),
        ("de", "„Wort”"),
        ("fr", "“mot”"),
        ("fr", "« mot »"),
        ("fr", "qui ?"),
        ("fr", "qui?"),
        ("fr", "(e: lire)"),
        ("fr", "qu'il"),
    ] {
        assert!(!faults_in(language, text).is_empty(), "{language}: {text}");
    }
    for (language, text) in [
        ("en", "the “word”: don’t, why? 12.5"),
        ("nl", "de “nota’s”, zo’n vraag?"),
        ("de", "„Wort“ … 1. Treffen"),
        (
            "fr",
            "«\u{a0}L’été\u{a0}»\u{a0}: pourquoi\u{a0}? avise.org/a?b=c",
        ),
    ] {
        assert_eq!(faults_in(language, text), [""; 0], "{language}: {text}");
    }
}

fn files_of(language: &str) -> io::Result<Vec<PathBuf>> {
    let root = PathBuf::from("locales").join(language);
    let mut files = vec![root.join("vises.ftl")];
    for entry in fs::read_dir(root.join("interface"))? {
        files.push(entry?.path());
    }
    Ok(files)
}

/// The lines of text in a Fluent file, with their numbers, without names, keys of variants and
/// comments. A placeable counts as a letter. Columns that are aligned with blanks are left out.
fn texts(source: &str) -> Vec<(usize, String)> {
    let mut aligned = false;
    let mut found = Vec::new();
    for (index, line) in source.lines().enumerate() {
        let is_message = line.starts_with(|letter: char| letter.is_ascii_lowercase());
        if is_message {
            aligned = line.starts_with("exit-codes ");
        }
        if line.starts_with('#') || aligned {
            continue;
        }
        let line = line.trim_start();
        let text = match line.split_once(" = ") {
            Some((_, text)) if is_message || line.starts_with('.') => text,
            _ => line,
        };
        let text = match text.split_once("] ") {
            Some((key, text)) if key.trim_start_matches('*').starts_with('[') => text,
            _ => text,
        };
        found.push((index + 1, without_placeables(text)));
    }
    found
}

fn without_placeables(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        plain.push_str(before);
        plain.push('x');
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain
}

fn faults_in(language: &str, text: &str) -> Vec<&'static str> {
    let (open, close, foreign) = match language {
        "fr" => ('«', '»', "“”„"),
        "de" => ('„', '“', "”«»"),
        _ => ('“', '”', "„«»"),
    };
    let is_bare = match language {
        "fr" => lacks_no_break_space,
        _ => follows_no_break_space,
    };
    let faults = [
        (text.contains('"'), "straight quotation mark"),
        (text.contains('\''), "straight apostrophe"),
        (text.contains("..."), "dots for an ellipsis"),
        (text.contains("  "), "two blanks"),
        (signs(text).any(follows_blank), "blank before a sign"),
        (signs(text).any(is_bare), "no-break space"),
        (
            text.contains(|letter| foreign.contains(letter)),
            "quotation mark of another language",
        ),
        (
            !is_paired(text, open, close),
            "quotation mark without its pair",
        ),
    ];
    let found = faults.into_iter().filter(|(is_found, _)| *is_found);
    found.map(|(_, fault)| fault).collect()
}

/// A letter with the one before it and the one after it.
type Sign = (Option<char>, char, Option<char>);

fn signs(text: &str) -> impl Iterator<Item = Sign> {
    let before = iter::once(None).chain(text.chars().map(Some));
    let after = text.chars().skip(1).map(Some).chain(iter::once(None));
    let letters = before.zip(text.chars()).zip(after);
    letters.map(|((before, letter), after)| (before, letter, after))
}

/// Whether a sign ends a word: not as in `12.5` or in an address.
fn ends_word(after: Option<char>) -> bool {
    after.is_none_or(|after| after.is_whitespace() || ")»”“".contains(after))
}

fn follows_blank((before, sign, after): Sign) -> bool {
    before == Some(' ') && ",.:;?!".contains(sign) && ends_word(after)
}

fn follows_no_break_space((before, sign, _): Sign) -> bool {
    before == Some(NO_BREAK) && ",.:;?!".contains(sign)
}

fn lacks_no_break_space((before, sign, after): Sign) -> bool {
    match sign {
        '«' => after != Some(NO_BREAK),
        '»' => before != Some(NO_BREAK),
        ':' | ';' | '?' | '!' => before != Some(NO_BREAK) && ends_word(after),
        _ => false,
    }
}

fn is_paired(text: &str, open: char, close: char) -> bool {
    let mut marks = text.chars().filter(|mark| [open, close].contains(mark));
    while let Some(mark) = marks.next() {
        if mark != open || marks.next() != Some(close) {
            return false;
        }
    }
    true
}
