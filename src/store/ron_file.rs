//! RON files that say their format: `format: N`. That is read first; a newer format is refused, and
//! damage is reported with line and column.
//!
//! It opens no file and knows nothing of its content.

use ron::Options;
use ron::error::SpannedError;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::fault::{Damage, FaultKind};
use crate::method::ron_fault::{Encoding, RonFault};
use crate::method::source_map::Location;

/// The first line of every session file; a comment, so that it may be missing.
pub(super) const HEADING: &str = "// vises session\n";

/// How RON is read and written here.
pub(super) fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// How RON is laid out, the same on every system.
pub(super) fn layout() -> PrettyConfig {
    PrettyConfig::new()
        .new_line("\n")
        .indentor("  ")
        .struct_names(false)
}

/// The text of a value.
///
/// # Errors
/// If RON cannot express it.
pub(super) fn to_text(value: &impl Serialize, layout: PrettyConfig) -> Result<String, FaultKind> {
    let text = options().to_string_pretty(value, layout);
    text.map_err(|_| FaultKind::Unfaithful)
}

/// The part of a file that tells its format, whatever else the file holds.
pub(super) trait Head: DeserializeOwned {
    fn format(&self) -> u32;

    /// Whether it heads a file of this kind, and not of another that has a format too.
    fn is_ours(&self) -> bool {
        true
    }

    /// Whether a text without a readable head was meant to be a file of this kind.
    fn is_meant(_text: &str) -> bool {
        true
    }
}

/// The head of a file whose kind is known from its path.
#[derive(Deserialize)]
pub(super) struct FormatOnly {
    format: u32,
}

impl Head for FormatOnly {
    fn format(&self) -> u32 {
        self.format
    }
}

/// Parses a text in one format.
pub(super) type Reader<T> = fn(&str) -> Result<T, SpannedError>;

/// Parses a text in the current format.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Result<T, SpannedError> {
    options().from_str(text)
}

/// Parses a text. `reader` gives the parser of each format up to the newest, if there ever was such
/// a format.
///
/// # Errors
/// If the text is damaged, was written by a later release, or is something else.
pub(super) fn parse<H: Head, T>(
    text: &str,
    newest: u32,
    reader: impl FnOnce(u32) -> Option<Reader<T>>,
) -> Result<T, FaultKind> {
    let head: H = match options().from_str(text) {
        Ok(head) => head,
        Err(error) if H::is_meant(text) => return Err(damaged(&error)),
        Err(_) => return Err(FaultKind::Foreign),
    };
    if head.format() > newest {
        return Err(FaultKind::TooNew(head.format()));
    }
    if !head.is_ours() {
        return Err(FaultKind::Foreign);
    }
    let read = reader(head.format()).ok_or(FaultKind::Foreign)?;
    read(text).map_err(|error| damaged(&error))
}

/// The text of a file, without the mark that some editors put at its head.
pub(super) fn text_of(bytes: &[u8]) -> Result<&str, FaultKind> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if Encoding::is_utf16(bytes) {
        return Err(not_utf8("", Encoding::Utf16, &from_utf16(bytes)));
    }
    str::from_utf8(bytes).map_err(|error| {
        let (good, _) = bytes
            .split_at_checked(error.valid_up_to())
            .unwrap_or_default();
        let good = String::from_utf8_lossy(good);
        not_utf8(&good, Encoding::of(bytes), &good)
    })
}

/// The fault of a file that is not UTF-8 after `good`, if the readable part is ours.
fn not_utf8(good: &str, encoding: Encoding, readable: &str) -> FaultKind {
    if !claims_to_be_ours(readable) {
        return FaultKind::Foreign;
    }
    FaultKind::Damaged(Damage {
        location: Location::end_of(good),
        reason: RonFault::Encoding(encoding),
    })
}

/// The text, if the bytes are UTF-16.
fn from_utf16(bytes: &[u8]) -> String {
    let is_big = bytes.starts_with(&[0xfe, 0xff]) || bytes.first() == Some(&0);
    let (pairs, _) = bytes.as_chunks::<2>();
    let unit = |pair: &[u8; 2]| {
        if is_big {
            u16::from_be_bytes(*pair)
        } else {
            u16::from_le_bytes(*pair)
        }
    };
    let text: Vec<u16> = pairs.iter().map(unit).collect();
    String::from_utf16_lossy(&text)
        .trim_start_matches('\u{feff}')
        .to_owned()
}

/// Whether an unreadable text was meant to be a session: its first line says so, it names a format,
/// or nothing is left of it.
pub(super) fn claims_to_be_ours(text: &str) -> bool {
    let blank = |letter: char| letter.is_whitespace() || letter == '\0';
    let rest = text.trim_start_matches(blank);
    let heading = HEADING.trim_end();
    rest.starts_with(heading) || heading.starts_with(rest) || rest.contains("format:")
}

/// Where and why parsing stopped.
fn damaged(error: &SpannedError) -> FaultKind {
    FaultKind::Damaged(Damage {
        location: error.into(),
        reason: (&error.code).into(),
    })
}
