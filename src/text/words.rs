//! `Words`: how state holds something to say without being in a language.

use std::path::Path;

use super::{clean, content::Content, phrase::Phrase};
use crate::session::date::{Day, PartialDate};

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
}

/// A number of things, as phrases take it.
pub fn count(things: usize) -> i64 {
    i64::try_from(things).unwrap_or(i64::MAX)
}

impl FromIterator<Self> for Words {
    /// A list of things.
    fn from_iter<T: IntoIterator<Item = Self>>(things: T) -> Self {
        Self::List(things.into_iter().collect())
    }
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

impl From<PartialDate> for Words {
    fn from(date: PartialDate) -> Self {
        let year = |year: u16| Self::Plain(year.to_string());
        Self::from(match date {
            PartialDate::Year(known) => Phrase::DateYear { year: year(known) },
            PartialDate::Month(known, month) => Phrase::DateMonth {
                month: month.into(),
                year: year(known),
            },
            PartialDate::Day(day) => Phrase::DateDay {
                day: day.day().into(),
                month: day.month().into(),
                year: year(day.year()),
            },
        })
    }
}

impl From<Day> for Words {
    fn from(day: Day) -> Self {
        PartialDate::Day(day).into()
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
