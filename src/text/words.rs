//! `Words`: how state holds something to say without being in a language.

use std::path::Path;

use super::{clean, content::Content, phrase::Phrase};

/// Something to say, in no language yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// The same in every language: a title, a file name, what a person wrote.
    Plain(String),
    /// A whole number, to be grouped and made plural by the language.
    Number(i64),
    /// A number kept as decimal text with a point (`1234.5`), shown in the way of the language.
    Decimal(String),
    /// A text of the program.
    Phrase(Box<Phrase>),
    /// A text of the method.
    Content(Box<Content>),
    /// Several things, joined in the way of the language: "A, B and C".
    List(Vec<Self>),
}

impl Words {
    /// The path of a file or folder, cleaned.
    pub fn path(path: &Path) -> Self {
        Self::Plain(clean::line(&path.to_string_lossy()))
    }

    /// A date of which the day, or the month and the day, may be unknown. A month that does not
    /// exist counts as unknown.
    pub fn date(year: i32, month: Option<u32>, day: Option<u32>) -> Self {
        let year = Self::Plain(year.to_string());
        let month = month.filter(|month| (1..=12).contains(month));
        Self::from(match (month, day) {
            (None, _) => Phrase::DateYear { year },
            (Some(month), None) => Phrase::DateMonth {
                month: month.into(),
                year,
            },
            (Some(month), Some(day)) => Phrase::DateDay {
                day: day.into(),
                month: month.into(),
                year,
            },
        })
    }
}

/// A number of things, as phrases take it.
pub fn count(things: usize) -> i64 {
    i64::try_from(things).unwrap_or(i64::MAX)
}

impl From<&str> for Words {
    fn from(text: &str) -> Self {
        Self::Plain(text.to_owned())
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self::Plain(text)
    }
}

impl From<i64> for Words {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Words {
    fn from(things: usize) -> Self {
        Self::Number(count(things))
    }
}

impl From<Phrase> for Words {
    fn from(phrase: Phrase) -> Self {
        Self::Phrase(Box::new(phrase))
    }
}

impl From<Content> for Words {
    fn from(content: Content) -> Self {
        Self::Content(Box::new(content))
    }
}

impl From<Vec<Self>> for Words {
    fn from(list: Vec<Self>) -> Self {
        Self::List(list)
    }
}
