//! Wordings that deserve a second look, whether they are kept already or still being written.

use crate::method::Method;
use crate::method::id::Id;
use crate::method::red_flag::{Patterns, RedFlag};

/// The language of a text in a language that a flag does not know.
const FALLBACK: &str = "en";

/// The red flags of the method that a text in that language raises.
pub fn raised<'a>(method: &'a Method, language: &str, text: &str) -> Vec<&'a Id> {
    let text = plain(text);
    let flags = method.red_flags.iter();
    flags
        .filter(|flag| patterns(flag, language).is_some_and(|patterns| fits(&text, patterns)))
        .map(|flag| &flag.id)
        .collect()
}

/// The patterns of that language tag, of its primary language, or of the fallback.
fn patterns<'a>(flag: &'a RedFlag, language: &str) -> Option<&'a Patterns> {
    let primary = language.split(['-', '_']).next().unwrap_or(language);
    [language, primary, FALLBACK]
        .iter()
        .find_map(|tag| flag.patterns.get(*tag))
}

fn fits(text: &str, patterns: &Patterns) -> bool {
    let opening = text.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let begins = |pattern: &String| begins(opening, &small(pattern));
    let contains = |pattern: &String| contains(text, &small(pattern));
    let repeats = |pattern: &String| repeats(text, &small(pattern));
    patterns.begins.iter().any(begins)
        || patterns.contains.iter().any(contains)
        || patterns.repeats.iter().any(repeats)
}

/// Small letters, straight apostrophes, one blank between words.
fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    small(&words.join(" "))
}

/// A pattern keeps its blanks: one at its end stands for the end of a word.
fn small(text: &str) -> String {
    text.replace(['\u{2019}', '\u{2018}', '\u{2bc}'], "'")
        .to_lowercase()
}

fn begins(text: &str, pattern: &str) -> bool {
    text.strip_prefix(pattern).is_some_and(|rest| {
        !pattern.is_empty() && is_edge(pattern.chars().last(), rest.chars().next())
    })
}

fn contains(text: &str, pattern: &str) -> bool {
    let stands_alone = |(start, found): (usize, &str)| {
        let (before, rest) = text.split_at(start);
        let after = rest.strip_prefix(found).unwrap_or_default();
        is_edge(found.chars().next(), before.chars().last())
            && is_edge(found.chars().last(), after.chars().next())
    };
    !pattern.is_empty() && text.match_indices(pattern).any(stands_alone)
}

/// Whether it comes twice with words between: `??` is one question asked loudly.
fn repeats(text: &str, pattern: &str) -> bool {
    let parts: Vec<&str> = text.split(pattern).collect();
    match parts.as_slice() {
        [_, between @ .., _] if !pattern.is_empty() => between
            .iter()
            .any(|part| part.chars().any(char::is_alphanumeric)),
        _ => false,
    }
}

/// Whether a word may end between a pattern's outermost letter and its neighbour: signs such as `€`
/// stand anywhere.
fn is_edge(outermost: Option<char>, neighbour: Option<char>) -> bool {
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphabetic);
    !(is_letter(outermost) && is_letter(neighbour))
}
