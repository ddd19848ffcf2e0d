//! Which language to speak: asked for, preferred, or that of the environment. Reads no environment.

use super::language::{Language, UnknownLanguage};

/// The language to speak and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    pub language: Language,
    pub origin: Origin,
}

/// Where a choice of language comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Asked for by name on the command line.
    Asked,
    /// From the person's preferences.
    Preferred,
    /// From the environment.
    Detected,
    /// From nowhere: the first start asks.
    Assumed,
}

/// Finds the language: `asked` (by `--language`), else `preferred`, else the first of
/// `locale_variables` (`LC_ALL`, `LC_MESSAGES`, `LANG`) that is set, else English.
///
/// # Errors
///
/// The language asked for, if the program does not speak it. One of the environment that it does
/// not speak is no error.
pub fn negotiate(
    asked: Option<&str>,
    preferred: Option<Language>,
    locale_variables: &[Option<String>],
) -> Result<Choice, UnknownLanguage> {
    let choice = |language, origin| Choice { language, origin };
    if let Some(asked) = asked {
        return Ok(choice(asked.parse()?, Origin::Asked));
    }
    if let Some(language) = preferred {
        return Ok(choice(language, Origin::Preferred));
    }
    let detected = locale_variables
        .iter()
        .flatten()
        .find(|locale| !locale.is_empty())
        .and_then(|locale| locale.parse().ok());
    Ok(match detected {
        Some(language) => choice(language, Origin::Detected),
        None => choice(Language::En, Origin::Assumed),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(all: &str, messages: &str, lang: &str) -> [Option<String>; 3] {
        [all, messages, lang].map(|value| (!value.is_empty()).then(|| value.to_owned()))
    }

    fn chosen(asked: Option<&str>, preferred: Option<Language>, env: &[Option<String>]) -> Choice {
        negotiate(asked, preferred, env).unwrap()
    }

    #[test]
    fn what_is_asked_for_wins_over_preferences_and_these_over_the_environment() {
        let env = environment("de_DE", "nl_BE", "fr_BE");
        let asked = Choice {
            language: Language::En,
            origin: Origin::Asked,
        };
        let preferred = Choice {
            language: Language::Fr,
            origin: Origin::Preferred,
        };
        let detected = Choice {
            language: Language::De,
            origin: Origin::Detected,
        };
        assert_eq!(chosen(Some("en-GB"), Some(Language::Fr), &env), asked);
        assert_eq!(chosen(None, Some(Language::Fr), &env), preferred);
        assert_eq!(chosen(None, None, &env), detected);
    }

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let nl = Choice {
            language: Language::Nl,
            origin: Origin::Detected,
        };
        assert_eq!(
            chosen(None, None, &environment("", "nl_BE.UTF-8", "fr_BE")),
            nl
        );
        assert_eq!(chosen(None, None, &environment("", "", "nl_BE.UTF-8")), nl);
        assert_eq!(
            chosen(None, None, &[Some(String::new()), Some("nl".to_owned())]),
            nl
        );
    }

    #[test]
    fn an_environment_without_a_language_of_ours_gives_english_and_says_so() {
        let assumed = Choice {
            language: Language::En,
            origin: Origin::Assumed,
        };
        assert_eq!(chosen(None, None, &[]), assumed);
        for locale in ["C", "C.UTF-8", "POSIX", "pt_PT.UTF-8"] {
            assert_eq!(
                chosen(None, None, &environment(locale, "", "fr_BE")),
                assumed,
                "{locale}"
            );
        }
    }

    #[test]
    fn an_unknown_language_asked_for_by_name_is_an_error() {
        let unknown = Err(UnknownLanguage("pt".to_owned()));
        assert_eq!(negotiate(Some("pt"), Some(Language::Fr), &[]), unknown);
    }
}
