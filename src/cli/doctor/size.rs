//! A number of bytes, in words.

use crate::text::{Phrase, Words};

/// A number of bytes in the largest unit that gives at least 1, with one decimal below 10.
pub(super) fn size_words(bytes: u64) -> Words {
    let amount = |unit: u64| {
        let tenths = bytes / (unit / 10);
        Words::Decimal(if tenths < 100 && !tenths.is_multiple_of(10) {
            format!("{}.{}", tenths / 10, tenths % 10)
        } else {
            (tenths / 10).to_string()
        })
    };
    let phrase = match bytes {
        0..1_000 => Phrase::SizeBytes {
            amount: Words::Decimal(bytes.to_string()),
        },
        1_000..1_000_000 => Phrase::SizeKilo {
            amount: amount(1_000),
        },
        1_000_000..1_000_000_000 => Phrase::SizeMega {
            amount: amount(1_000_000),
        },
        _ => Phrase::SizeGiga {
            amount: amount(1_000_000_000),
        },
    };
    phrase.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, Localizer};

    #[test]
    fn bytes_are_written_in_the_units_of_the_language() {
        let (english, french) = (Localizer::new(Language::En), Localizer::new(Language::Fr));
        for (bytes, in_english, in_french) in [
            (0, "0 bytes", "0 octets"),
            (999, "999 bytes", "999 octets"),
            (1_000, "1 kB", "1 ko"),
            (2_560, "2.5 kB", "2,5 ko"),
            (49_999_999, "49 MB", "49 Mo"),
            (1_234_567_890_123, "1,234 GB", "1\u{a0}234 Go"),
        ] {
            let words = size_words(bytes);
            let said = [english.words(&words), french.words(&words)];
            assert_eq!(said, [in_english, in_french]);
        }
    }
}
