//! The names that a method gives to its parts.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use super::as_text::as_text;

/// Why a text is no name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Illegal {
    /// The text that was given.
    pub given: String,
    /// What a name of that sort must look like.
    pub pattern: &'static str,
}

impl fmt::Display for Illegal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` does not fit {}", self.given, self.pattern)
    }
}

impl std::error::Error for Illegal {}

impl Illegal {
    /// The text and the pattern that this error names, from its message: a reader of files passes
    /// on nothing else.
    pub fn from_message(sentence: &str) -> Option<Self> {
        let (given, pattern) = sentence.strip_prefix('`')?.rsplit_once("` does not fit ")?;
        let mut known = [Id::PATTERN, Code::PATTERN].into_iter();
        Some(Self {
            given: given.to_owned(),
            pattern: known.find(|known| *known == pattern)?,
        })
    }
}

macro_rules! name {
    ($(#[$doc:meta])* $type:ident, $pattern:literal, $legal:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(Arc<str>);

        impl $type {
            /// What such a name looks like.
            pub const PATTERN: &'static str = $pattern;

            /// The name as it is written in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $type {
            type Err = Illegal;

            fn from_str(text: &str) -> Result<Self, Illegal> {
                let legal: fn(&str) -> bool = $legal;
                if legal(text) {
                    Ok(Self(Arc::from(text)))
                } else {
                    Err(Illegal { given: text.to_owned(), pattern: Self::PATTERN })
                }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name!(
    /// The name of a stage, step, question, field, list, lane, rule or term:
    /// `[a-z][a-z0-9_]*`, legal in `XLSForm` and, after a prefix, in Fluent.
    Id,
    "[a-z][a-z0-9_]*",
    |text| text.starts_with(|first: char| first.is_ascii_lowercase()) && is_word(text)
);

name!(
    /// What is stored when a choice is chosen: `[a-z0-9_]+`, never a position or a label.
    Code,
    "[a-z0-9_]+",
    is_word
);

as_text!(Id Code);

fn is_word(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_begins_with_a_letter_and_a_code_need_not() {
        assert!("stakeholders".parse::<Id>().is_ok());
        assert!("2nd".parse::<Id>().is_err());
        assert!("017".parse::<Code>().is_ok());
    }

    #[test]
    fn an_illegal_name_is_known_from_its_sentence() {
        let illegal = "No `way`".parse::<Code>().unwrap_err();
        let found = Illegal::from_message(&illegal.to_string());
        assert_eq!(found, Some(illegal));
        assert_eq!(Illegal::from_message("Expected string"), None);
    }

    #[test]
    fn capitals_dashes_and_nothing_are_no_names() {
        for text in ["", "Need", "a-b", "é", "a b"] {
            assert!(text.parse::<Id>().is_err(), "{text}");
            assert!(text.parse::<Code>().is_err(), "{text}");
        }
    }
}
