//! Dates as people write them: day, month and year, or the order of ISO; a month in figures, or by its
//! name in any of our languages.

use crate::session::date::PartialDate;
use crate::text::Language;
use crate::text::folded::folded;

/// The names of each month, folded; three letters or more of one name the month, if no other begins so.
const MONTHS: [&[&str]; 12] = [
    &["january", "janvier", "januari", "januar", "janner"],
    &["february", "fevrier", "februari", "februar", "feber"],
    &["march", "mars", "maart", "marz", "maerz", "mrt", "mrz"],
    &["april", "avril"],
    &["may", "mai", "mei"],
    &["june", "juin", "juni"],
    &["july", "juillet", "juli"],
    &["august", "aout", "augustus"],
    &["september", "septembre"],
    &["october", "octobre", "oktober"],
    &["november", "novembre"],
    &["december", "decembre", "dezember"],
];

/// Words that stand beside the day and say nothing: `1er`, `3rd of`, `le`, `den`.
const PASSED_OVER: [&str; 12] = [
    "le", "du", "de", "den", "der", "the", "of", "er", "st", "nd", "rd", "th",
];

/// Two figures of a year from here on are of the last century.
const LAST_CENTURY: u16 = 70;

/// A figure, or a month's name as one.
#[derive(Clone, Copy)]
struct Figure {
    value: u16,
    digits: usize,
}

/// The date that a person typed, as exact as they made it.
pub(super) fn read(text: &str) -> Option<PartialDate> {
    let mut figures = Vec::new();
    let mut named = None;
    for part in parts(text) {
        if part.bytes().all(|byte| byte.is_ascii_digit()) {
            figures.push(Figure {
                value: part.parse().ok()?,
                digits: part.len(),
            });
            continue;
        }
        let word = folded(part);
        if !PASSED_OVER.contains(&word.as_str()) && named.replace(month(&word)?).is_some() {
            return None;
        }
    }
    if figures.first().is_some_and(|first| first.digits == 4) {
        figures.reverse();
    }
    if let Some(value) = named {
        let before_year = figures.len().checked_sub(1)?;
        figures.insert(before_year, Figure { value, digits: 2 });
    }
    let iso = match figures.as_slice() {
        [year] => format!("{:04}", year.full()?),
        [month, year] if month.digits <= 2 => format!("{:04}-{:02}", year.full()?, month.value),
        [day, month, year] if day.digits <= 2 && month.digits <= 2 => {
            format!(
                "{:04}-{:02}-{:02}",
                year.of_a_day()?,
                month.value,
                day.value
            )
        }
        _ => return None,
    };
    iso.parse().ok()
}

/// A date as it stands in a field to be changed.
pub(super) fn in_field(date: PartialDate, language: Language) -> String {
    let sign = match language {
        Language::En | Language::Fr | Language::Nl => "/",
        Language::De => ".",
    };
    let iso = date.to_string();
    let parts: Vec<&str> = iso.rsplit('-').collect();
    parts.join(sign)
}

impl Figure {
    /// A year that stands without a day: two figures could be anything.
    fn full(self) -> Option<u16> {
        (self.digits == 4).then_some(self.value)
    }

    fn of_a_day(self) -> Option<u16> {
        match self.digits {
            2 if self.value < LAST_CENTURY => Some(2000 + self.value),
            2 => Some(1900 + self.value),
            _ => self.full(),
        }
    }
}

/// The runs of digits and of other signs between blanks and `-`, `/`, `.`, `,`.
fn parts(text: &str) -> Vec<&str> {
    let is_between = |sign: char| {
        sign.is_whitespace() || matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '/' | '.' | ',')
    };
    let mut parts = Vec::new();
    for run in text.split(is_between) {
        let mut rest = run;
        while let Some(first) = rest.chars().next() {
            let ends = |sign: char| sign.is_ascii_digit() != first.is_ascii_digit();
            let (part, after) = rest.split_at(rest.find(ends).unwrap_or(rest.len()));
            parts.push(part);
            rest = after;
        }
    }
    parts
}

/// The month that a folded word names, from 1.
fn month(word: &str) -> Option<u16> {
    if word.len() < 3 {
        return None;
    }
    let begins = |names: &[&str]| names.iter().any(|name| name.starts_with(word));
    let mut found = (1..).zip(MONTHS).filter(|(_, names)| begins(names));
    match (found.next(), found.next()) {
        (Some((month, _)), None) => Some(month),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Localizer, Words};

    fn reads(text: &str, iso: &str) {
        assert_eq!(read(text), Some(iso.parse().unwrap()), "{text}");
    }

    #[test]
    fn a_day_is_read_as_people_write_it() {
        for text in [
            "2027-03-15",
            "15/3/2027",
            "15.03.2027",
            " 15 3 2027 ",
            "15-3-27",
            "15/3/27",
            "15.3.27",
            "15 mars 2027",
            "15 MARS 27",
            "le 15 mars 2027",
            "15. März 2027",
            "15. Maerz 2027",
            "15 mrt. 2027",
            "15-mrt-27",
            "15mars2027",
            "the 15th of March 2027",
            "March 15, 2027",
            "2027 maart 15",
            "15\u{a0}mar\u{a0}2027",
        ] {
            reads(text, "2027-03-15");
        }
        reads("1er janvier 2027", "2027-01-01");
        reads("16 October 2026", "2026-10-16");
        reads("31/12/98", "1998-12-31");
        reads("29/02/2028", "2028-02-29");
    }

    #[test]
    fn a_month_or_a_year_is_a_date_as_well() {
        for text in [
            "janvier 2027",
            "janv. 2027",
            "Jan 2027",
            "jänner 2027",
            "1/2027",
            "2027-01",
        ] {
            reads(text, "2027-01");
        }
        for (text, iso) in [
            ("févr. 2027", "2027-02"),
            ("fe\u{301}vrier 2027", "2027-02"),
            ("avr 2027", "2027-04"),
            ("mei 2027", "2027-05"),
            ("juil. 2027", "2027-07"),
            ("août 2027", "2027-08"),
            ("Sept. 2027", "2027-09"),
            ("Okt 2027", "2027-10"),
            ("déc. 2027", "2027-12"),
            ("2027", "2027"),
        ] {
            reads(text, iso);
        }
    }

    #[test]
    fn what_the_program_prints_can_be_typed_in_every_language() {
        for month in 1..=12 {
            for iso in [format!("2031-{month:02}"), format!("2031-{month:02}-01")] {
                let date: PartialDate = iso.parse().unwrap();
                for language in Language::ALL {
                    let printed = Localizer::new(language).words(&Words::from(date));
                    assert_eq!(read(&printed), Some(date), "{printed}");
                    let shown = in_field(date, language);
                    assert_eq!(read(&shown), Some(date), "{shown}");
                }
            }
        }
    }

    #[test]
    fn what_could_be_two_dates_or_none_is_refused() {
        for text in [
            "2026-02-29",
            "31/4/2026",
            "2026-13",
            "0000",
            "26",
            "3/26",
            "mars 27",
            "27 mars",
            "jui 2027",
            "ma 2027",
            "mars avril 2027",
            "mars",
            "soon",
            "at Easter 2027",
            "+202-1-1",
            "1/2/3/2027",
            "2027 2028",
            "003/3/2027",
            "-",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
