//! Ids that the program makes up: random, never reused, legal as file names everywhere.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use crate::method::as_text::as_text;
use crate::method::id::Illegal;

/// The longest id that is read from a file.
const LONGEST: usize = 40;

const PATTERN: &str = "1 to 40 letters a-z, digits and _";

/// The letters of a made-up id: no vowels that spell words, nothing that is mistaken for another.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// How many letters a made-up id has: 13 of 5 bits each, 65 bits.
const LENGTH: usize = 13;

/// Names that no file can have on Windows, whatever its extension.
const DEVICES: &[&str] = &[
    "aux", "con", "nul", "prn", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Writes 65 random bits as text.
fn spell(random: u128) -> String {
    (0..LENGTH)
        .map(|place| {
            let five = usize::try_from((random >> (5 * place)) & 31).unwrap_or_default();
            LETTERS.get(five).map_or('0', |letter| char::from(*letter))
        })
        .collect()
}

macro_rules! key {
    ($(#[$doc:meta])* $type:ident, except $taken:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(Arc<str>);

        impl FromStr for $type {
            type Err = Illegal;

            fn from_str(text: &str) -> Result<Self, Illegal> {
                let legal = (1..=LONGEST).contains(&text.len())
                    && text.bytes().all(|byte| {
                        byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_'
                    });
                let taken: &[&str] = $taken;
                let legal = legal && !taken.contains(&text);
                if legal {
                    Ok(Self(Arc::from(text)))
                } else {
                    Err(Illegal { given: text.to_owned(), pattern: PATTERN })
                }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

key!(
    /// Names a session and its file.
    SessionId, except DEVICES
);
key!(
    /// Names the rounds of one enterprise together.
    SeriesId, except &[]
);
key!(
    /// Names a row for ever, over all rounds; unique among all questions of a sheet.
    RowId, except &[]
);
key!(
    /// Names a participant.
    ParticipantId, except &[]
);

as_text!(SessionId SeriesId RowId ParticipantId);

macro_rules! spelt_from_random {
    ($($type:ident)+) => {$(
        impl $type {
            /// The id that these random bits spell; the lowest 65 are used.
            pub fn from_random(random: u128) -> Self {
                Self(Arc::from(spell(random)))
            }
        }
    )+};
}

spelt_from_random!(SessionId SeriesId RowId);

impl RowId {
    /// This id with a number behind it.
    #[must_use]
    pub fn numbered(&self, number: usize) -> Self {
        let number = format!("_{number}");
        let room = LONGEST - number.len();
        let name = self.0.get(..room).unwrap_or(&self.0);
        Self(Arc::from(format!("{name}{number}")))
    }
}

#[cfg(feature = "internals")]
spelt_from_random!(ParticipantId);

impl SessionId {
    /// The id as it is written in files, and in their names.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_bits_spell_an_id_that_reads_back() {
        let id = RowId::from_random(u128::MAX / 7);
        assert_eq!(id.to_string().len(), LENGTH);
        assert_eq!(id.to_string().parse(), Ok(id.clone()));
    }

    #[test]
    fn other_bits_spell_another_id() {
        assert_ne!(RowId::from_random(1), RowId::from_random(2));
        assert_ne!(RowId::from_random(0), RowId::from_random(1 << 64));
    }

    #[test]
    fn a_path_is_no_id() {
        for text in [
            "",
            "../x",
            "a/b",
            "a.ron",
            "A",
            "é",
            "con",
            "lpt9",
            &"a".repeat(LONGEST + 1),
        ] {
            assert!(text.parse::<SessionId>().is_err(), "{text}");
        }
    }
}
