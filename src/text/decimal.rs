//! Numbers in the way of a language: `1 234 567,5` in French, `1.234.567,5` in Dutch and German.
//!
//! French groups with no-break spaces, not with narrow ones, which the fonts of consoles lack.

use std::borrow::Cow;

use fluent::{
    FluentArgs, FluentValue,
    types::{FluentNumber, FluentNumberOptions},
};

use super::language::Language;

/// More digits after the point than that are not written; plural rules overflow on many.
const MOST_DIGITS: usize = 9;

/// The signs that a language puts into its numbers, when they are written and when they are read.
pub struct Signs {
    pub group: char,
    pub decimal: char,
}

pub const fn signs(language: Language) -> Signs {
    let (group, decimal) = match language {
        Language::En => (',', '.'),
        Language::Fr => ('\u{a0}', ','),
        Language::Nl | Language::De => ('.', ','),
    };
    Signs { group, decimal }
}

/// Decimal text with a point (`-1234.5`) in the way of a language; what is no number stays as it is.
pub fn written(text: &str, language: Language, grouped: bool) -> String {
    let (minus, unsigned) = match text.strip_prefix('-') {
        Some(unsigned) => ("-", unsigned),
        None => ("", text),
    };
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    if !is_digits(whole) || !fraction.is_none_or(is_digits) {
        return text.to_owned();
    }
    let signs = signs(language);
    let mut number = minus.to_owned();
    let whole = without_zeros(whole);
    for (index, digit) in whole.chars().enumerate() {
        if grouped && index > 0 && (whole.len() - index).is_multiple_of(3) {
            number.push(signs.group);
        }
        number.push(digit);
    }
    if let Some(fraction) = fraction {
        number.push(signs.decimal);
        number.push_str(fraction);
    }
    number
}

pub fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Digits without the zeros at the beginning; of zeros alone, the last one.
pub fn without_zeros(digits: &str) -> &str {
    let end = digits.len().saturating_sub(1);
    let zeros = digits.bytes().take(end).take_while(|digit| *digit == b'0');
    digits.split_at(zeros.count()).1
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
pub fn number_in_text(value: &FluentValue<'_>, language: Language) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else {
        return None;
    };
    let text = with_digits(*value, options);
    Some(written(&text, language, options.use_grouping))
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

/// Decimal text with as many digits after the point as a text asks for.
fn with_digits(value: f64, options: &FluentNumberOptions) -> String {
    let mut text = match options.maximum_fraction_digits {
        Some(most) => format!("{value:.*}", most.min(MOST_DIGITS)),
        None => value.to_string(),
    };
    let least = options
        .minimum_fraction_digits
        .unwrap_or(0)
        .min(MOST_DIGITS);
    let digits = text.split_once('.').map_or(0, |(_, digits)| digits.len());
    if value.is_finite() && digits < least {
        text.push_str(if digits == 0 { "." } else { "" });
        text.extend(std::iter::repeat_n('0', least - digits));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Content, Localizer};

    /// In English, French, Dutch and German.
    fn in_all(number: &str) -> [String; 4] {
        Language::ALL.map(|language| written(number, language, true))
    }

    #[test]
    fn each_language_groups_and_marks_decimals_in_its_way() {
        for same in ["0", "-0", "1", "12", "999", "-999"] {
            assert_eq!(in_all(same), [same; 4]);
        }
        for (number, [en, fr, nl_de]) in [
            ("1000", ["1,000", "1\u{a0}000", "1.000"]),
            ("1234", ["1,234", "1\u{a0}234", "1.234"]),
            ("-1234.5", ["-1,234.5", "-1\u{a0}234,5", "-1.234,5"]),
            ("12345", ["12,345", "12\u{a0}345", "12.345"]),
            (
                "1234567.891",
                ["1,234,567.891", "1\u{a0}234\u{a0}567,891", "1.234.567,891"],
            ),
            ("-5.50", ["-5.50", "-5,50", "-5,50"]),
            ("0.012", ["0.012", "0,012", "0,012"]),
            ("0012", ["12"; 3]),
            ("000", ["0"; 3]),
            (
                "-9223372036854775808",
                [
                    "-9,223,372,036,854,775,808",
                    "-9\u{a0}223\u{a0}372\u{a0}036\u{a0}854\u{a0}775\u{a0}808",
                    "-9.223.372.036.854.775.808",
                ],
            ),
        ] {
            assert_eq!(in_all(number), [en, fr, nl_de, nl_de], "{number}");
        }
        assert_eq!(written("1234.50", Language::Fr, false), "1234,50");
    }

    #[test]
    fn what_is_no_number_stays_as_it_is() {
        for text in [
            "",
            "-",
            "about ten",
            "1,5",
            "1.2.3",
            "5.",
            "--1",
            "1 000",
            "NaN",
            "inf",
        ] {
            assert_eq!(in_all(text), [text; 4]);
        }
    }

    #[test]
    fn a_text_may_ask_for_digits_and_for_no_groups() {
        for (text, en, fr) in [
            ("NUMBER($n)", "1,234,567", "1\u{a0}234\u{a0}567"),
            ("NUMBER($n, useGrouping: \"false\")", "1234567", "1234567"),
            (
                "NUMBER($n, minimumFractionDigits: 2)",
                "1,234,567.00",
                "1\u{a0}234\u{a0}567,00",
            ),
            ("1234.50", "1,234.50", "1\u{a0}234,50"),
            (
                "NUMBER(2.04, maximumFractionDigits: 0, minimumFractionDigits: 0)",
                "2",
                "2",
            ),
        ] {
            for (language, written) in [(Language::En, en), (Language::Fr, fr)] {
                let localizer =
                    Localizer::new(language).with_method_texts(&format!("a = {{ {text} }}"));
                let said = localizer.content(&Content::new("a").with("n", 1_234_567_i64));
                assert_eq!(said.as_deref(), Some(written), "{text}");
            }
        }
    }

    #[test]
    fn digits_are_rounded_and_filled_up() {
        let asked = |value, most, least| {
            let options = FluentNumberOptions {
                maximum_fraction_digits: most,
                minimum_fraction_digits: least,
                ..FluentNumberOptions::default()
            };
            with_digits(value, &options)
        };
        assert_eq!(asked(2.345, Some(1), None), "2.3");
        assert_eq!(asked(2.345, Some(1), Some(2)), "2.30");
        assert_eq!(asked(2.5, Some(0), None), "2");
        assert_eq!(asked(2.5, Some(2), None), "2.50");
        assert_eq!(asked(-0.04, Some(1), None), "-0.0");
        assert_eq!(asked(2.0, None, Some(2)), "2.00");
        assert_eq!(asked(2.0, None, Some(40)), "2.000000000");
        assert_eq!(asked(2.5, None, None), "2.5");
        assert_eq!(asked(f64::INFINITY, None, Some(2)), "inf");
    }
}
