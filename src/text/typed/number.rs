//! Numbers as each language writes them. A point groups thousands in Dutch and German and begins the
//! decimals in English, so that only the language decides what `1.000` is.

use super::refusal::Refusal;
use crate::session::decimal::Decimal;
use crate::text::Language;
use crate::text::decimal::{is_digits, signs, without_zeros};

/// What any blank or apostrophe between digits is read as: what groups them in French.
const BLANK: char = signs(Language::Fr).group;

/// The number that a person typed. Whatever can be one number only is that number in every language;
/// if a sign could group thousands or begin the decimals, it is what the language makes of it.
pub(super) fn read(text: &str, language: Language) -> Result<Decimal, Refusal> {
    let plain = with_plain_signs(text);
    let mut readings = readings(&plain);
    let signs = signs(language);
    match (readings.pop(), readings.pop()) {
        (None, _) => Err(Refusal::NoNumber(text.to_owned())),
        (Some(only), None) => Ok(only),
        (Some(decimal), Some(_)) if plain.contains(signs.decimal) => Ok(decimal),
        (Some(_), Some(grouped)) if plain.contains(signs.group) => Ok(grouped),
        (Some(decimal), Some(grouped)) => Err(Refusal::TwoNumbers {
            text: text.to_owned(),
            grouped,
            decimal,
        }),
    }
}

/// A number as it stands in a field to be changed: no groups, and decimals after the sign of the
/// language.
pub(super) fn in_field(number: &Decimal, language: Language) -> String {
    number
        .as_str()
        .replace('.', signs(language).decimal.encode_utf8(&mut [0; 4]))
}

/// With one sign for every blank and apostrophe that groups digits, and a hyphen for every minus.
fn with_plain_signs(text: &str) -> String {
    let plain = |letter: char| match letter {
        '\u{2212}' => '-',
        '\'' | '\u{2019}' => BLANK,
        blank if blank.is_whitespace() => BLANK,
        other => other,
    };
    text.trim().chars().map(plain).collect()
}

/// Every number that the text can be: one, or none, or two if its only sign could group thousands or
/// begin the decimals. That which groups comes first.
fn readings(text: &str) -> Vec<Decimal> {
    let (sign, unsigned) = match text.strip_prefix('-') {
        Some(unsigned) => ("-", unsigned.trim_start()),
        None => ("", text),
    };
    let mut found = Vec::new();
    for decimal in [None, Some('.'), Some(',')] {
        let parts = match decimal {
            None => Some((unsigned, "")),
            Some(decimal) => unsigned
                .rsplit_once(decimal)
                .filter(|(_, fraction)| is_digits(fraction)),
        };
        let Some((whole, fraction)) = parts else {
            continue;
        };
        let groups = [None, Some(BLANK), Some('.'), Some(',')];
        let other = groups
            .into_iter()
            .filter(|group| group.is_none() || *group != decimal);
        for digits in other.filter_map(|group| ungrouped(whole, group)) {
            let point = if fraction.is_empty() { "" } else { "." };
            let number = format!("{sign}{}{point}{fraction}", without_zeros(&digits));
            found.extend(number.parse::<Decimal>());
        }
    }
    found
}

/// The digits of a whole number that is grouped in thousands by that sign, or not at all.
fn ungrouped(whole: &str, group: Option<char>) -> Option<String> {
    let Some(group) = group else {
        return is_digits(whole).then(|| whole.to_owned());
    };
    let (first, rest) = whole.split_once(group)?;
    let well_grouped = is_digits(first)
        && first.len() <= 3
        && !first.starts_with('0')
        && rest
            .split(group)
            .all(|digits| digits.len() == 3 && is_digits(digits));
    well_grouped.then(|| whole.replace(group, ""))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::session::value::Value;
    use crate::text::typed::TypedKind;
    use crate::text::{Localizer, Words};

    fn reads(language: Language, text: &str) -> Option<String> {
        let read = TypedKind::Number.read(text, language).ok()??;
        match read {
            Value::Number(number) => Some(number.as_str().to_owned()),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn each_language_reads_its_own_signs() {
        let cases = [
            (Language::En, "1,000", "1000"),
            (Language::En, "1.000", "1.000"),
            (Language::En, "12.5", "12.5"),
            (Language::En, "1,234.5", "1234.5"),
            (Language::Fr, "1 000", "1000"),
            (Language::Fr, "1\u{a0}234\u{202f}567,5", "1234567.5"),
            (Language::Fr, "1,000", "1.000"),
            (Language::De, "1.000", "1000"),
            (Language::De, "1.234,5", "1234.5"),
            (Language::De, "1,5", "1.5"),
            (Language::Nl, "1.000", "1000"),
            (Language::Nl, "-1.234.567,25", "-1234567.25"),
            (Language::Nl, "\u{2212}3", "-3"),
        ];
        for (language, typed, number) in cases {
            assert_eq!(
                reads(language, typed).as_deref(),
                Some(number),
                "{language} {typed}"
            );
        }
    }

    #[test]
    fn what_nobody_can_mistake_is_read_in_every_language() {
        let cases = [
            ("1200", "1200"),
            ("1.5", "1.5"),
            ("12,50", "12.50"),
            ("0,125", "0.125"),
            ("0.125", "0.125"),
            ("1234.567", "1234.567"),
            ("1.234,5", "1234.5"),
            ("1,234.5", "1234.5"),
            ("1.234.567", "1234567"),
            ("1'234.5", "1234.5"),
            ("1 234.567", "1234.567"),
            ("007", "7"),
            (" -0 ", "-0"),
        ];
        for language in Language::ALL {
            for (typed, number) in cases {
                let read = reads(language, typed);
                assert_eq!(read.as_deref(), Some(number), "{language} {typed}");
            }
        }
    }

    #[test]
    fn what_can_be_two_numbers_and_is_neither_sign_of_the_language_is_asked_for() {
        let refused = TypedKind::Number.read("1.250", Language::Fr);
        let Err(refusal) = refused else {
            panic!("{refused:?}");
        };
        let said = Localizer::new(Language::Fr).say(&refusal.phrase());
        assert!(said.contains("1\u{a0}250"), "{said}");
        assert!(said.contains("1,25"), "{said}");
        assert_eq!(reads(Language::Fr, "1\u{a0}250").as_deref(), Some("1250"));
        assert_eq!(reads(Language::Fr, "1,25").as_deref(), Some("1.25"));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        let long = "9".repeat(19);
        for text in [
            "1,2,3",
            "12.",
            ".5",
            "ten",
            "NaN",
            "1e5",
            "--1",
            "-",
            "1 5",
            "12 34",
            "1.23.456",
            "1,234,56",
            "1..000",
            ".",
            ",",
            "0.123.456",
            &long,
        ] {
            for language in Language::ALL {
                assert_eq!(reads(language, text), None, "{language} {text}");
            }
        }
    }

    /// The number apart from zeros that change nothing.
    fn bare(number: &str) -> String {
        let (sign, unsigned) = match number.strip_prefix('-') {
            Some(unsigned) => ("-", unsigned),
            None => ("", number),
        };
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        format!("{sign}{}.{fraction}", without_zeros(whole))
    }

    thread_local! {
        static LOCALIZERS: [Localizer; 4] = Language::ALL.map(Localizer::new);
    }

    proptest! {
        #[test]
        fn whatever_is_printed_can_be_typed(number in "-?[0-9]{1,12}(\\.[0-9]{1,6})?") {
            let decimal: Decimal = number.parse().unwrap();
            for language in Language::ALL {
                let words = Words::Decimal(number.clone());
                let own = |localizer: &&Localizer| localizer.language() == language;
                let printed = LOCALIZERS.with(|localizers| {
                    localizers.iter().find(own).map(|localizer| localizer.words(&words))
                });
                for shown in [printed.unwrap(), in_field(&decimal, language)] {
                    let read = reads(language, &shown);
                    prop_assert_eq!(read.map(|read| bare(&read)), Some(bare(&number)), "{} {}", language, shown);
                }
            }
        }
    }
}
