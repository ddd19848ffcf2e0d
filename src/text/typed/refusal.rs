//! Why what was typed is no value.

use crate::method::kind::DatePrecision;
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
    /// It is no date, or one that is not exact enough.
    NoDate {
        /// What was typed.
        text: String,
        /// How exact the date must be.
        least: DatePrecision,
    },
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
            Self::NoDate { text, least } => {
                let text = words(text);
                match least {
                    DatePrecision::Day => Phrase::NoticeNoDay { text },
                    DatePrecision::Month => Phrase::NoticeNoMonth { text },
                    DatePrecision::Year => Phrase::NoticeNoYear { text },
                }
            }
        }
    }
}
