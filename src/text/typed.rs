//! The one reader of what a person types, pastes or finds again in a draft: it makes a value of it,
//! or says why that cannot be done.

mod date;
mod number;
mod refusal;

use super::{Language, clean};
use crate::method::kind::{DatePrecision, Kind, TextSize};
use crate::session::value::Value;

pub use refusal::Refusal;

/// The kinds of value that are typed, not chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedKind {
    /// Words.
    Words(TextSize),
    /// A decimal number.
    Number,
    /// A date, usually so exact.
    Date(DatePrecision),
}

impl TypedKind {
    /// How a value of that kind is typed; `None` if it is chosen.
    pub const fn of(kind: &Kind) -> Option<Self> {
        match kind {
            Kind::Text(size) => Some(Self::Words(*size)),
            Kind::Composed => Some(Self::Words(TextSize::Paragraph)),
            Kind::Number => Some(Self::Number),
            Kind::Date(usual) => Some(Self::Date(*usual)),
            Kind::Scale(_)
            | Kind::Choice(_)
            | Kind::Choices { .. }
            | Kind::References { .. }
            | Kind::Mends => None,
        }
    }

    /// How much text is expected.
    pub const fn size(self) -> TextSize {
        match self {
            Self::Words(size) => size,
            Self::Number | Self::Date(_) => TextSize::Line,
        }
    }

    /// The value of what was typed by somebody who uses that language; `None` if nothing was.
    ///
    /// # Errors
    /// If a field of this kind cannot hold it.
    pub fn read(self, typed: &str, language: Language) -> Result<Option<Value>, Refusal> {
        let text = match self.size() {
            TextSize::Line => clean::line(&clean::whole(typed)),
            TextSize::Paragraph => clean::whole(typed),
        };
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        Ok(Some(match self {
            Self::Words(_) => Value::Text(text.to_owned()),
            Self::Number => Value::Number(number::read(text, language)?),
            Self::Date(_) => {
                let refusal = || Refusal::NoDate(text.to_owned());
                Value::Date(date::read(text).ok_or_else(refusal)?)
            }
        }))
    }
}

/// What stands in a field that holds a value: to read it gives the value again. `None` for what is chosen
/// instead of typed.
pub fn in_field(value: &Value, language: Language) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.clone()),
        Value::Number(number) => Some(number::in_field(number, language)),
        Value::Date(date) => Some(date::in_field(*date, language)),
        Value::Code(_) | Value::Codes(_) | Value::References(_) | Value::Mends(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_of_any_precision_serves_and_what_is_none_is_refused() {
        for usual in [
            DatePrecision::Year,
            DatePrecision::Month,
            DatePrecision::Day,
        ] {
            let read = |text| TypedKind::Date(usual).read(text, Language::En);
            for (typed, iso) in [
                ("2026", "2026"),
                ("March 2031", "2031-03"),
                ("23/11/2026", "2026-11-23"),
            ] {
                assert_eq!(read(typed), Ok(Some(Value::Date(iso.parse().unwrap()))));
            }
            assert_eq!(read("soon"), Err(Refusal::NoDate("soon".to_owned())));
        }
    }

    #[test]
    fn what_stands_in_a_field_is_read_as_the_value_it_holds() {
        for (kind, typed) in [
            (TypedKind::Words(TextSize::Line), "a word"),
            (TypedKind::Words(TextSize::Paragraph), "two\nlines"),
            (TypedKind::Number, "-1234,5"),
            (TypedKind::Number, "1200"),
            (TypedKind::Date(DatePrecision::Year), "2026"),
            (TypedKind::Date(DatePrecision::Month), "11/2026"),
            (TypedKind::Date(DatePrecision::Day), "23/11/2026"),
        ] {
            for language in Language::ALL {
                let value = kind.read(typed, language).unwrap().unwrap();
                let shown = in_field(&value, language).unwrap();
                assert_eq!(kind.read(&shown, language), Ok(Some(value)), "{shown}");
            }
        }
    }

    #[test]
    fn blanks_alone_are_nothing() {
        for kind in [
            TypedKind::Words(TextSize::Paragraph),
            TypedKind::Number,
            TypedKind::Date(DatePrecision::Day),
        ] {
            assert_eq!(kind.read(" \u{a0}\n ", Language::Fr), Ok(None));
        }
    }
}
