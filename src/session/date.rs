//! Days, and dates that may be less exact than a day.

use std::fmt;
use std::str::FromStr;

use crate::method::as_text::as_text;

/// Why a text is no date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotADate(pub String);

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not a date such as 2026, 2026-11 or 2026-11-23",
            self.0
        )
    }
}

impl std::error::Error for NotADate {}

/// A day of the Gregorian calendar, written `2026-11-23` (ISO 8601).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(clippy::struct_field_names, reason = "a day has a day of the month")]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// The first day of 1970.
    pub const EPOCH: Self = Self {
        year: 1970,
        month: 1,
        day: 1,
    };

    /// That day, if the calendar has it; years 1 to 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let known = (1..=9999).contains(&year) && day >= 1 && day <= days_in(year, month);
        known.then_some(Self { year, month, day })
    }

    /// The year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 0,
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Day {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        match text.parse()? {
            PartialDate::Day(day) => Ok(day),
            PartialDate::Year(_) | PartialDate::Month(..) => Err(NotADate(text.to_owned())),
        }
    }
}

/// A date as exact as people know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartialDate {
    /// `2026`
    Year(u16),
    /// `2026-11`
    Month(u16, u8),
    /// `2026-11-23`
    Day(Day),
}

impl PartialDate {
    /// Whether all of it lies before that day: a year has passed when it is over.
    pub fn is_before(self, today: Day) -> bool {
        match self {
            Self::Year(year) => year < today.year(),
            Self::Month(year, month) => (year, month) < (today.year(), today.month()),
            Self::Day(day) => day < today,
        }
    }

    fn of(parts: &[&str]) -> Option<Self> {
        let year = parts
            .first()
            .filter(|year| year.len() == 4)
            .and_then(|year| digits(year))?;
        match parts {
            [_] => (year > 0).then_some(Self::Year(year)),
            [_, month] => {
                let month = u8::try_from(digits(month)?).ok()?;
                ((1..=12).contains(&month) && year > 0).then_some(Self::Month(year, month))
            }
            [_, month, day] => {
                let month = u8::try_from(digits(month)?).ok()?;
                let day = u8::try_from(digits(day)?).ok()?;
                Day::new(year, month, day).map(Self::Day)
            }
            _ => None,
        }
    }
}

fn digits(text: &str) -> Option<u16> {
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())?
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => day.fmt(f),
        }
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;

    /// The strict form of files.
    fn from_str(text: &str) -> Result<Self, NotADate> {
        let parts: Vec<&str> = text.split('-').collect();
        Self::of(&parts)
            .filter(|date| date.to_string() == text)
            .ok_or_else(|| NotADate(text.to_owned()))
    }
}

as_text!(Day PartialDate);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_holds_one_form_only() {
        for text in [
            "2026-1-3",
            "2026-02-29",
            "2026-13",
            "0000",
            "26",
            "",
            "+202-1-1",
        ] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
        assert_eq!(
            "2026-01-03".parse::<Day>(),
            Ok(Day::new(2026, 1, 3).unwrap())
        );
        assert!("2026-01".parse::<Day>().is_err());
    }

    #[test]
    fn a_month_has_passed_when_it_is_over() {
        let today = Day::new(2026, 11, 23).unwrap();
        assert!(!PartialDate::Month(2026, 11).is_before(today));
        assert!(PartialDate::Month(2026, 10).is_before(today));
        assert!(PartialDate::Day(Day::new(2026, 11, 22).unwrap()).is_before(today));
        assert!(!PartialDate::Day(today).is_before(today));
    }
}
