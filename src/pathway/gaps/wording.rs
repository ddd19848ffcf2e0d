//! Gaps of wordings that deserve a second look.

use super::found::Found;
use crate::journey::live_answers::LiveAnswers;
use crate::method::condition::FieldPath;
use crate::method::red_flag::{Patterns, RedFlag};
use crate::pathway::gap::GapDetail;
use crate::session::answer::Stamp;

/// The language of a text that nobody knows the language of.
const FALLBACK: &str = "en";

/// One gap for each red flag that the text of a field raises.
pub(super) fn red_flags(answers: &LiveAnswers<'_>, path: &FieldPath) -> Vec<Found> {
    let mut found = Vec::new();
    for row in answers.rows(&path.question) {
        let Some(text) = row.text(&path.field) else {
            continue;
        };
        for flag in raised(&answers.method().red_flags, text, row.stamp.as_ref()) {
            let detail = GapDetail::Flag(flag.id.clone());
            found.push(Found::row(&path.question, row, Some(&path.field), detail));
        }
    }
    found
}

/// The red flags that a text raises, read in the language in which it was last changed.
fn raised<'a>(flags: &'a [RedFlag], text: &str, stamp: Option<&Stamp>) -> Vec<&'a RedFlag> {
    let text = plain(text);
    let language = stamp.map_or(FALLBACK, |stamp| stamp.language.as_str());
    flags
        .iter()
        .filter(|flag| patterns(flag, language).is_some_and(|patterns| fits(&text, patterns)))
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
