//! Numbers as files hold them.

use std::fmt;
use std::str::FromStr;

use crate::method::as_text::as_text;
use crate::method::id::Illegal;

/// The most digits that a number may have, so that it fits every table.
const MOST_DIGITS: usize = 18;

/// A decimal number kept as text, exactly as far as it was given: `-12.50`. Never a float.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal(String);

impl Decimal {
    /// The number as files hold it, with a point.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same number with no zeros at the end of its decimals.
    pub fn without_end_zeros(&self) -> String {
        match self.0.split_once('.') {
            Some((whole, fraction)) => {
                let fraction = fraction.trim_end_matches('0');
                let point = if fraction.is_empty() { "" } else { "." };
                format!("{whole}{point}{fraction}")
            }
            None => self.0.clone(),
        }
    }
}

impl FromStr for Decimal {
    type Err = Illegal;

    fn from_str(text: &str) -> Result<Self, Illegal> {
        let refusal = || Illegal {
            given: text.to_owned(),
            pattern: "a number such as 1200 or 12.5",
        };
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = match unsigned.split_once('.') {
            Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
            Some(_) => return Err(refusal()),
            None => (unsigned, ""),
        };
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let length = whole.len() + fraction.len();
        if whole.is_empty() || length > MOST_DIGITS || !is_digits(whole) || !is_digits(fraction) {
            return Err(refusal());
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

as_text!(Decimal);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_holds_one_form_only() {
        for text in ["12.5", "-3", "1234.50", "0"] {
            assert_eq!(text.parse::<Decimal>().unwrap().as_str(), text);
        }
        for text in [
            "", "1,5", "1.234.5", "12.", ".5", "ten", "NaN", "1e5", "--1", "-", "1 000",
        ] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
        assert!("9".repeat(MOST_DIGITS + 1).parse::<Decimal>().is_err());
    }

    #[test]
    fn zeros_at_the_end_of_decimals_change_nothing() {
        for (number, bare) in [
            ("1.000", "1"),
            ("1.250", "1.25"),
            ("100", "100"),
            ("0.0", "0"),
        ] {
            let number: Decimal = number.parse().unwrap();
            assert_eq!(number.without_end_zeros(), bare);
        }
    }
}
