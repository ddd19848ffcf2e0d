//! Numbers in the way of a language: `1 234 567,5` in French, `1.234.567,5` in Dutch and German.
//!
//! Narrow no-break spaces become plain no-break spaces, which the fonts of consoles have.

use std::borrow::Cow;

use fixed_decimal::Decimal;
use fluent::{
    FluentArgs, FluentValue,
    types::{FluentNumber, FluentNumberOptions},
};
use icu_decimal::{
    DecimalFormatter,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_locale_core::Locale;
use intl_memoizer::{IntlLangMemoizer, Memoizable};
use unic_langid::LanguageIdentifier;

/// More digits after the point than that are not written; plural rules overflow on many.
const MOST_DIGITS: usize = 9;

/// Writes numbers in one language; made once and kept by a bundle.
pub struct Decimals(DecimalFormatter);

impl Decimals {
    /// For the language of a tag; none if there are no data for it.
    pub fn new(tag: &str, grouped: bool) -> Option<Self> {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(if grouped {
            GroupingStrategy::Auto
        } else {
            GroupingStrategy::Never
        });
        let locale: Locale = tag.parse().ok()?;
        DecimalFormatter::try_new(locale.into(), options)
            .ok()
            .map(Self)
    }

    /// Writes a number given as decimal text with a point; none if it is no number.
    pub fn write(&self, decimal_text: &str) -> Option<String> {
        let mut decimal: Decimal = decimal_text.parse().ok()?;
        // Zeros at the beginning would be grouped like other digits: `0,012` for 0012.
        decimal.absolute.trim_start();
        Some(self.format(&decimal))
    }

    fn format(&self, decimal: &Decimal) -> String {
        without_narrow_spaces(self.0.format(decimal).to_string().into()).into_owned()
    }
}

impl Memoizable for Decimals {
    type Args = (bool,);
    type Error = ();

    fn construct(lang: LanguageIdentifier, (grouped,): Self::Args) -> Result<Self, Self::Error> {
        Self::new(&lang.to_string(), grouped).ok_or(())
    }
}

/// Replaces U+202F, which the fonts of consoles lack, by U+00A0.
pub fn without_narrow_spaces(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains('\u{202f}') {
        text.replace('\u{202f}', "\u{a0}").into()
    } else {
        text
    }
}

/// How a bundle writes the numbers put into its texts.
pub fn number_in_text(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else {
        return None;
    };
    let plain = || value.to_string();
    let Some(decimal) = with_digits(*value, options) else {
        return Some(plain());
    };
    let written = memoizer.with_try_get::<Decimals, _, _>((options.use_grouping,), |decimals| {
        decimals.format(&decimal)
    });
    Some(written.unwrap_or_else(|()| plain()))
}

/// `NUMBER()` in a text: a number with options. What is no number is said as it is, where Fluent's
/// own function would show its name.
pub fn number_function<'a>(
    positional: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(named);
            let fewest = number.options.minimum_fraction_digits;
            number.options.minimum_fraction_digits = fewest.map(|digits| digits.min(MOST_DIGITS));
            FluentValue::Number(number)
        }
        Some(FluentValue::Error) | None => FluentValue::None,
        Some(other) => other.clone(),
    }
}

fn with_digits(value: f64, options: &FluentNumberOptions) -> Option<Decimal> {
    let mut decimal: Decimal = value.to_string().parse().ok()?;
    if let Some(most) = options.maximum_fraction_digits.and_then(place) {
        decimal.round(-most);
    }
    if let Some(least) = options.minimum_fraction_digits.and_then(place) {
        decimal.absolute.pad_end(-least);
    }
    Some(decimal)
}

/// A number of digits, at most as many as a text can sensibly ask for.
fn place(digits: usize) -> Option<i16> {
    i16::try_from(digits.min(MOST_DIGITS)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(tag: &str, number: &str) -> String {
        Decimals::new(tag, true).unwrap().write(number).unwrap()
    }

    #[test]
    fn each_language_groups_and_marks_decimals_in_its_way() {
        assert_eq!(written("en", "1234567.5"), "1,234,567.5");
        assert_eq!(written("fr", "1234567.5"), "1\u{a0}234\u{a0}567,5");
        assert_eq!(written("nl", "1234567.5"), "1.234.567,5");
        assert_eq!(written("de", "1234567.50"), "1.234.567,50");
        assert_eq!(written("nl", "-0.25"), "-0,25");
        assert_eq!(written("en", "0012"), "12");
    }

    #[test]
    fn what_is_no_number_is_not_written() {
        let decimals = Decimals::new("fr", true).unwrap();
        for text in ["", "about ten", "1,5", "1.2.3"] {
            assert_eq!(decimals.write(text), None, "{text}");
        }
    }

    #[test]
    fn a_text_may_ask_for_digits() {
        let asked = |value, most, least| {
            let options = FluentNumberOptions {
                maximum_fraction_digits: most,
                minimum_fraction_digits: least,
                ..FluentNumberOptions::default()
            };
            with_digits(value, &options).unwrap().to_string()
        };
        assert_eq!(asked(2.345, Some(1), None), "2.3");
        assert_eq!(asked(2.0, None, Some(2)), "2.00");
        assert_eq!(asked(2.5, None, None), "2.5");
    }
}
