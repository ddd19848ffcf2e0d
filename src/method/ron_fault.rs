//! Why a RON file can't be read, as a value without a language.
//!
//! The reader of RON explains itself in English, with names of Rust types. People read it in their
//! own language, by a phrase for each of these.

use ron::Error;

use super::id::Illegal;

/// Why reading stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RonFault {
    /// The file ends in the middle of something.
    EndOfFile,
    /// Something follows the end.
    AfterTheEnd,
    /// A sign such as `,` or `)` is missing.
    Missing(char),
    /// A character has no meaning here.
    Unexpected(char),
    /// A text has no closing quotation mark.
    OpenText,
    /// A comment is not closed.
    OpenComment,
    /// What follows a backslash in a text has no meaning.
    Escape,
    /// Brackets are nested too deep.
    TooDeep,
    /// Something of this kind belongs here.
    Wanted(Wanted),
    /// A number is too large, too small, or has digits after the point that are not kept.
    NumberOutOfBounds,
    /// There is no such field.
    UnknownField(String),
    /// A field is missing.
    MissingField(&'static str),
    /// A field is there twice.
    DuplicateField(&'static str),
    /// A word is none of those that can stand here.
    UnknownWord(String),
    /// A name is not spelt as names are.
    IllegalName(Illegal),
    /// There are too many values, or too few.
    WrongCount,
    /// The file is not in UTF-8, from here on.
    Encoding(Encoding),
    /// Anything else: it does not belong here.
    Other,
}

/// What belongs in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// `true` or `false`.
    TrueOrFalse,
    /// A number.
    Number,
    /// A text in quotation marks.
    Text,
    /// The name of a field or of a choice.
    Name,
}

/// How a file that is not in UTF-8 is probably encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// One byte for each letter: Latin-1, or what Windows makes of it.
    Latin1,
    /// Two bytes for each letter.
    Utf16,
    /// Neither.
    Unknown,
}

impl Encoding {
    /// The likely encoding of bytes that are not UTF-8.
    pub fn of(bytes: &[u8]) -> Self {
        if Self::is_utf16(bytes) {
            return Self::Utf16;
        }
        let is_letter =
            |byte: u8| byte >= 0xa0 || matches!(byte, 0x80 | 0x85 | 0x8c | 0x91..=0x97 | 0x9c);
        let is_blank = |byte: u8| matches!(byte, b'\n' | b'\r' | b'\t');
        // A letter beyond ASCII that is good UTF-8 speaks for UTF-8 with a damaged byte.
        let only_ascii = bytes.utf8_chunks().all(|chunk| chunk.valid().is_ascii());
        let plausible = bytes
            .iter()
            .all(|byte| is_letter(*byte) || is_blank(*byte) || (0x20..0x7f).contains(byte));
        if only_ascii && plausible {
            Self::Latin1
        } else {
            Self::Unknown
        }
    }

    /// Whether bytes, be they UTF-8 or not, are probably UTF-16: by their mark, or since nearly
    /// every second one is zero, as in all our files.
    pub fn is_utf16(bytes: &[u8]) -> bool {
        let zeros = |first: usize| {
            bytes
                .iter()
                .skip(first)
                .step_by(2)
                .filter(|byte| **byte == 0)
                .count()
        };
        let (even, odd) = (zeros(0), zeros(1));
        let (most, least) = (even.max(odd), even.min(odd));
        bytes.starts_with(&[0xff, 0xfe])
            || bytes.starts_with(&[0xfe, 0xff])
            || (most > bytes.len() / 3 && least * 8 < most)
    }
}

impl From<&Error> for RonFault {
    fn from(error: &Error) -> Self {
        match error {
            Error::Eof => Self::EndOfFile,
            Error::TrailingCharacters => Self::AfterTheEnd,
            Error::ExpectedArray => Self::Missing('['),
            Error::ExpectedArrayEnd => Self::Missing(']'),
            Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) | Error::ExpectedUnit => {
                Self::Missing('(')
            }
            Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => Self::Missing(')'),
            Error::ExpectedMap => Self::Missing('{'),
            Error::ExpectedMapEnd => Self::Missing('}'),
            Error::ExpectedMapColon => Self::Missing(':'),
            Error::ExpectedComma => Self::Missing(','),
            Error::UnexpectedChar(letter) => Self::Unexpected(*letter),
            Error::ExpectedStringEnd => Self::OpenText,
            Error::UnclosedBlockComment | Error::UnclosedLineComment => Self::OpenComment,
            Error::InvalidEscape(_) => Self::Escape,
            Error::ExceededRecursionLimit => Self::TooDeep,
            Error::ExpectedBoolean => Self::Wanted(Wanted::TrueOrFalse),
            Error::ExpectedInteger
            | Error::ExpectedFloat
            | Error::FloatUnderscore
            | Error::UnderscoreAtBeginning
            | Error::InvalidIntegerDigit { .. } => Self::Wanted(Wanted::Number),
            Error::ExpectedString | Error::ExpectedChar => Self::Wanted(Wanted::Text),
            Error::ExpectedIdentifier
            | Error::ExpectedStructName(_)
            | Error::InvalidIdentifier(_)
            | Error::SuggestRawIdentifier(_) => Self::Wanted(Wanted::Name),
            Error::IntegerOutOfBounds => Self::NumberOutOfBounds,
            Error::NoSuchStructField { found, .. } => Self::UnknownField(found.clone()),
            Error::MissingStructField { field, .. } => Self::MissingField(field),
            Error::DuplicateStructField { field, .. } => Self::DuplicateField(field),
            Error::NoSuchEnumVariant { found, .. }
            | Error::ExpectedDifferentStructName { found, .. } => Self::UnknownWord(found.clone()),
            Error::ExpectedDifferentLength { .. } => Self::WrongCount,
            Error::Utf8Error(_) => Self::Encoding(Encoding::Unknown),
            // What types of ours say comes as text.
            Error::Message(words) => match Illegal::from_message(words) {
                Some(illegal) => Self::IllegalName(illegal),
                None => Self::Other,
            },
            // Files of ours hold none of the rest, and what RON adds one day is not known here.
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoding_is_guessed_from_the_bytes() {
        let utf16 =
            |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
        for (bytes, wanted) in [
            (
                b"title: \"Soci\xe9t\xe9 d'\xe9t\xe9\"".to_vec(),
                Encoding::Latin1,
            ),
            (b"l\x92\x9cuvre".to_vec(), Encoding::Latin1),
            (b"\xff\xfe(\0f\0".to_vec(), Encoding::Utf16),
            (utf16("(format: 1, title: \"Société\")"), Encoding::Utf16),
            ("été".bytes().chain([0xe9]).collect(), Encoding::Unknown),
            (b"abc\x01\xe9".to_vec(), Encoding::Unknown),
        ] {
            assert_eq!(Encoding::of(&bytes), wanted, "{bytes:?}");
        }
        for text in ["(format: 1)", "", "\0\0\0\0\0\0\0\0"] {
            assert!(!Encoding::is_utf16(text.as_bytes()), "{text:?}");
        }
    }
}
