//! Why what was typed is no value.

use crate::session::decimal::Decimal;
use crate::text::{Phrase, Words};

/// Why what was typed is no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no number.
    NoNumber(String),
    /// It could be two numbers, and the language does not settle which.
    TwoNumbers {
        /// What was typed.
        text: String,
        /// The number if the sign groups thousands.
        grouped: Decimal,
        /// The number if the sign begins the decimals.
        decimal: Decimal,
    },
    /// It is no date.
    NoDate(String),
}

impl Refusal {
    /// What was typed, why it is refused and what to do.
    pub fn phrase(&self) -> Phrase {
        let words = |text: &String| Words::from(text.clone());
        match self {
            Self::NoNumber(text) => Phrase::NoticeNoNumber { text: words(text) },
            Self::TwoNumbers {
                text,
                grouped,
                decimal,
            } => Phrase::NoticeTwoNumbers {
                text: words(text),
                grouped: Words::Decimal(grouped.as_str().to_owned()),
                decimal: Words::Decimal(decimal.without_end_zeros()),
            },
            Self::NoDate(text) => Phrase::NoticeNoDate { text: words(text) },
        }
    }
}
