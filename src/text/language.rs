//! `Language`: the languages that the program speaks, and how they are written.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A language of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    En,
    Fr,
    Nl,
    De,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::En, Self::Fr, Self::Nl, Self::De];

    /// How it is written in files and on the command line.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
        }
    }

    /// Its name in the language itself, for somebody who reads no other.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Nl => "Nederlands",
            Self::De => "Deutsch",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = ();

    /// Reads a tag (`fr`, `fr-BE`) or a locale (`fr_BE.UTF-8`), in small letters or capitals.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let primary = text.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(primary))
            .ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_tag_and_by_any_locale_of_it() {
        for text in ["fr", "FR", "fr-BE", "fr_BE.UTF-8", "Fr_fr@euro", "fr.utf8"] {
            assert_eq!(text.parse(), Ok(Language::Fr), "{text}");
        }
        for language in Language::ALL {
            assert_eq!(language.tag().parse(), Ok(language));
        }
    }

    #[test]
    fn a_word_that_only_begins_like_a_language_is_unknown() {
        for text in ["", "C", "POSIX", "french", "frr", "pt_BR", "-fr", " fr"] {
            assert_eq!(text.parse::<Language>(), Err(()), "{text}");
        }
    }

    #[test]
    fn a_language_is_kept_in_files_by_its_tag() {
        for language in Language::ALL {
            let written = ron::to_string(&language).unwrap();
            assert_eq!(written, language.tag());
            assert_eq!(ron::from_str(&written), Ok(language));
        }
    }
}
