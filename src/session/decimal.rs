//! Numbers as people write them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The most digits that a number may have, so that it fits every table.
const MOST_DIGITS: usize = 18;

/// Why a text is no number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotANumber(pub String);

impl fmt::Display for NotANumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a number such as 1200 or 12.5", self.0)
    }
}

impl std::error::Error for NotANumber {}

/// A decimal number kept as text, exactly as far as it was given: `-12.50`. Never a float.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal(String);

impl Decimal {
    /// The number that a person typed: comma or point, spaces between thousands.
    ///
    /// # Errors
    /// Where the text is no number, or has more than one comma or point: in `1.234,5` nobody can
    /// be sure which is which.
    pub fn typed(text: &str) -> Result<Self, NotANumber> {
        let plain: String = text
            .chars()
            .filter(|letter| !letter.is_whitespace())
            .map(|letter| match letter {
                ',' => '.',
                '\u{2212}' => '-',
                other => other,
            })
            .collect();
        plain
            .parse()
            .map_err(|NotANumber(_)| NotANumber(text.trim().to_owned()))
    }

    /// The number as files hold it, with a point.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Decimal {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let refusal = || NotANumber(text.to_owned());
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

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comma_and_point_are_the_same_number() {
        assert_eq!(Decimal::typed("12,5").unwrap().as_str(), "12.5");
        assert_eq!(Decimal::typed(" 1 234.50 ").unwrap().as_str(), "1234.50");
        assert_eq!(Decimal::typed("-3").unwrap().as_str(), "-3");
    }

    #[test]
    fn what_could_be_read_two_ways_is_refused() {
        for text in [
            "", "1.234,5", "1,2,3", "12.", ".5", "ten", "NaN", "1e5", "--1", "-",
        ] {
            assert!(Decimal::typed(text).is_err(), "{text}");
        }
        assert!(Decimal::typed(&"9".repeat(MOST_DIGITS + 1)).is_err());
    }
}
