//! Converts a session to its file and back.
//!
//! It opens no file. It checks the version first and refuses a newer one; it reports damage with
//! line and column; and it reads back what it renders before anyone relies on it.

mod former;
pub mod outline;

#[cfg(test)]
mod damage;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod migration;

use std::fmt;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::content::MOST_BYTES;
use super::fault::FaultKind;
use super::ron_file::{self, HEADING, Head, claims_to_be_ours, layout, options, text_of, to_text};
use crate::session::{FORMAT, Session};

/// How deep the file is broken into lines: one line per field of each row.
const DEPTH: usize = 7;

/// The same for a session that would otherwise be too large for its file: one line per row.
const CLOSE_DEPTH: usize = 5;

/// The largest size that a session may grow to, in its compact layout. A larger one that was found
/// can be read and shortened.
pub const MOST_SESSION: u64 = 2 * 1024 * 1024;

/// The part of a session file that tells its format, whatever else the file holds.
#[derive(Deserialize)]
struct SessionHead {
    format: u32,
    #[serde(default)]
    series: Option<IgnoredAny>,
    #[serde(default)]
    begun: Option<IgnoredAny>,
    #[serde(default)]
    rev: Option<IgnoredAny>,
    #[serde(default)]
    sheet: Option<IgnoredAny>,
}

impl Head for SessionHead {
    fn format(&self) -> u32 {
        self.format
    }

    /// Whether this is the head of a session and not, say, of a method.
    fn is_ours(&self) -> bool {
        self.series.is_some() || self.begun.is_some() || self.rev.is_some() || self.sheet.is_some()
    }

    fn is_meant(text: &str) -> bool {
        claims_to_be_ours(text)
    }
}

/// The session in the bytes of a file.
///
/// # Errors
/// If the file is damaged, was written by a later release, or is something else.
pub fn parse(bytes: &[u8]) -> Result<Session, FaultKind> {
    let text = text_of(bytes)?;
    // The program never writes such line ends, not even in texts; they come from another editor.
    let text = &text.replace("\r\n", "\n");
    ron_file::parse::<SessionHead, _>(text, FORMAT, |format| match format {
        FORMAT => Some(ron_file::read),
        earlier => former::reader(earlier),
    })
}

/// The bytes of a session's file.
///
/// # Errors
/// If the file would be too large to be read again, or does not read back as the same session.
pub fn render(session: &Session) -> Result<Vec<u8>, FaultKind> {
    match render_to(DEPTH, session) {
        Err(FaultKind::TooLarge(_)) => render_to(CLOSE_DEPTH, session),
        rendered => rendered,
    }
}

/// How many bytes the session has in its closest layout.
pub fn size(session: &Session) -> u64 {
    let mut counted = Counted(0);
    let layout = layout().depth_limit(CLOSE_DEPTH).escape_strings(false);
    let written = options().to_writer_pretty(&mut counted, session, layout);
    written.map_or(u64::MAX, |()| counted.0 + HEADING.len() as u64 + 1)
}

/// Whether the session can be saved. One that may still grow always can; in a larger one that was
/// found, left-over answers may take more room than before.
pub fn can_be_saved(session: &Session) -> bool {
    size(session) <= MOST_SESSION || render(session).is_ok()
}

/// Counts bytes without keeping them.
struct Counted(u64);

impl fmt::Write for Counted {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len() as u64;
        Ok(())
    }
}

fn render_to(depth: usize, session: &Session) -> Result<Vec<u8>, FaultKind> {
    let plain = bounded(write(session, depth, false)?)?;
    let is_plain = !plain
        .chars()
        .any(|letter| letter.is_control() && letter != '\n');
    if is_plain && reads_back(&plain, session) {
        return Ok(plain.into_bytes());
    }
    let escaped = bounded(write(session, depth, true)?)?;
    if reads_back(&escaped, session) {
        Ok(escaped.into_bytes())
    } else {
        Err(FaultKind::Unfaithful)
    }
}

fn reads_back(text: &str, session: &Session) -> bool {
    parse(text.as_bytes()).as_ref() == Ok(session)
}

fn bounded(text: String) -> Result<String, FaultKind> {
    if text.len() as u64 > MOST_BYTES {
        Err(FaultKind::TooLarge(MOST_BYTES))
    } else {
        Ok(text)
    }
}

/// Texts are written as they are, so that a person can read and repair them: RON's escapes would put
/// a backslash before every apostrophe. With `escaped` control characters are spelt out instead.
fn write(session: &Session, depth: usize, escaped: bool) -> Result<String, FaultKind> {
    let layout = layout().depth_limit(depth).escape_strings(escaped);
    let body = to_text(session, layout)?;
    Ok(format!("{HEADING}{body}\n"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::method::ron_fault::{RonFault, Wanted};
    use crate::store::fault::Damage;
    use crate::store::samples;
    use crate::tiers::per_tier;

    fn damage(bytes: &[u8]) -> Damage {
        match parse(bytes) {
            Err(FaultKind::Damaged(damage)) => damage,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_session_is_written_so_that_a_person_can_repair_it() {
        let text = String::from_utf8(render(&samples::session("one")).unwrap()).unwrap();
        assert!(
            text.starts_with("// vises session\n(\n  format: 1,\n"),
            "{text}"
        );
        assert!(text.contains("\"L'emploi d'insertion\""), "{text}");
        assert!(!text.contains("Some("), "{text}");
        assert!(!text.contains('\r'), "{text}");
    }

    #[test]
    fn the_example_of_the_documentation_is_a_session_as_it_would_be_written() {
        let page = include_str!("../../docs/session-format.md").replace("\r\n", "\n");
        let (_, rest) = page.split_once("```ron\n").unwrap();
        let (example, _) = rest.split_once("```\n").unwrap();
        let session = parse(example.as_bytes()).unwrap();
        let written = String::from_utf8(render(&session).unwrap()).unwrap();
        assert_eq!(written, example);
    }

    #[test]
    fn a_session_is_the_same_after_a_byte_order_mark_and_with_other_line_ends() {
        let session = samples::session("one");
        let text = String::from_utf8(render(&session).unwrap()).unwrap();
        let marked = format!("\u{feff}{text}");
        assert_eq!(parse(marked.as_bytes()), Ok(session.clone()));
        let elsewhere = text.replace('\n', "\r\n");
        assert_eq!(parse(elsewhere.as_bytes()), Ok(session));
    }

    #[test]
    fn control_characters_are_spelt_out() {
        let mut session = samples::session("one");
        session.title = "a\u{1b}[2Jb\r\tc'\"#\u{0}".to_owned();
        let bytes = render(&session).unwrap();
        assert!(!bytes.contains(&0x1b));
        assert_eq!(parse(&bytes), Ok(session));
    }

    #[test]
    fn a_session_that_could_not_be_read_again_is_not_written() {
        let mut session = samples::session("one");
        session.title = "a".repeat(5 << 20);
        assert_eq!(render(&session), Err(FaultKind::TooLarge(MOST_BYTES)));
    }

    #[test]
    fn whatever_may_be_written_can_be_read_again_in_one_layout_or_the_other() {
        let mut session = samples::session("one");
        let answer = session.sheet.answers.get_mut(&samples::id("stakeholders"));
        let rows = &mut answer.unwrap().rows;
        let row = rows[0].clone();
        rows.extend((0..15_000).map(|number| crate::session::row::Row {
            id: row.id.numbered(number),
            ..row.clone()
        }));
        assert!(size(&session) < MOST_SESSION + MOST_SESSION / 2);
        let bytes = render(&session).unwrap();
        assert_eq!(bytes.len() as u64, size(&session));
        assert_eq!(parse(&bytes), Ok(session));
    }

    #[test]
    fn a_newer_format_is_refused_whatever_else_it_holds() {
        let text = "(format: 7, sheets: [1, Two(x: 3)], stars: {\"a\": 'b'})";
        assert_eq!(parse(text.as_bytes()), Err(FaultKind::TooNew(7)));
    }

    #[test]
    fn what_is_no_session_is_foreign() {
        for text in ["hello", "{\"a\": 1}", "(a: 1)", "[1, 2]", "\u{7f}ELF"] {
            assert_eq!(parse(text.as_bytes()), Err(FaultKind::Foreign), "{text}");
        }
        assert_eq!(parse(b"PK\xff\xfe"), Err(FaultKind::Foreign));
        assert_eq!(
            parse(crate::method::BUILT_IN.as_bytes()),
            Err(FaultKind::Foreign)
        );
    }

    #[test]
    fn an_empty_file_and_one_of_zeros_are_damaged_sessions() {
        for bytes in [&b""[..], b" \n", &[0; 512]] {
            assert_eq!(damage(bytes).location.line.min(1), 1);
        }
    }

    #[test]
    fn damage_is_reported_with_line_and_column() {
        let text = String::from_utf8(render(&samples::session("one")).unwrap()).unwrap();
        let wrong = text.replace("  rev: 3,", "  rev: three,");
        let damage = damage(wrong.as_bytes());
        let line = wrong.lines().nth(damage.location.line - 1).unwrap();
        assert_eq!(line, "  rev: three,");
        assert_eq!(damage.location.column, "  rev: ".len(), "{damage:?}");
        assert_eq!(damage.reason, RonFault::Wanted(Wanted::Number));
    }

    #[test]
    fn an_unknown_line_is_a_fault() {
        let text = String::from_utf8(render(&samples::session("one")).unwrap()).unwrap();
        let wrong = text.replace("  rev: 3,", "  rev: 3,\n  colour: \"red\",");
        let reason = damage(wrong.as_bytes()).reason;
        assert_eq!(reason, RonFault::UnknownField("colour".to_owned()));
    }

    #[test]
    fn every_truncation_of_a_session_is_noticed() {
        let bytes = render(&samples::session("one")).unwrap();
        for length in 0..bytes.len() - 2 {
            let damage = damage(&bytes[..length]);
            assert!(
                damage.location.line >= 1 && damage.location.column >= 1,
                "at {length}"
            );
        }
    }

    #[test]
    fn no_byte_flipped_in_a_session_stops_the_program() {
        let bytes = render(&samples::session("one")).unwrap();
        for at in 0..bytes.len() {
            for mask in [0x01, 0x20, 0x80, 0xff] {
                let mut flipped = bytes.clone();
                flipped[at] ^= mask;
                let _ = parse(&flipped);
            }
        }
    }

    #[test]
    fn deep_nesting_is_a_fault_and_not_a_crash() {
        for open in ["[", "(", "{", "/*"] {
            let text = format!("(format: 1, sheet: {}", open.repeat(200_000));
            assert!(parse(text.as_bytes()).is_err());
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(per_tier(4, 96, 96)))]

        #[test]
        fn what_was_written_reads_back_the_same(session in samples::any_session()) {
            let bytes = render(&session).unwrap();
            prop_assert_eq!(parse(&bytes), Ok(session));
        }

        #[test]
        fn no_text_stops_the_program(text in any::<String>(), bytes in any::<Vec<u8>>()) {
            let _ = parse(text.as_bytes());
            let _ = parse(&bytes);
            let _ = parse(format!("(format: 1, {text}").as_bytes());
        }
    }
}
