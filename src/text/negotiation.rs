//! Which language to speak: asked for, preferred, or that of the environment. Reads no environment.

use super::language::Language;

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
/// `locale_variables` (`LC_ALL`, `LC_MESSAGES`, `LANG`) that is set, else English. One that the
/// program does not speak is passed over.
pub fn negotiate(
    asked: Option<&str>,
    preferred: Option<Language>,
    locale_variables: &[Option<String>],
) -> Choice {
    let mut set = locale_variables
        .iter()
        .flatten()
        .filter(|locale| !locale.is_empty());
    let known = |tag: &str| tag.parse().ok();
    let (language, origin) = None
        .or_else(|| Some((asked.and_then(known)?, Origin::Asked)))
        .or_else(|| Some((preferred?, Origin::Preferred)))
        .or_else(|| Some((known(set.next()?)?, Origin::Detected)))
        .unwrap_or((Language::En, Origin::Assumed));
    Choice { language, origin }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(all: &str, messages: &str, lang: &str) -> [Option<String>; 3] {
        [all, messages, lang].map(|value| (!value.is_empty()).then(|| value.to_owned()))
    }

    fn chosen(asked: Option<&str>, preferred: Option<Language>, env: &[Option<String>]) -> Choice {
        negotiate(asked, preferred, env)
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
    fn an_unknown_language_asked_for_by_name_is_passed_over() {
        let preferred = chosen(Some("pt"), Some(Language::Fr), &[]);
        assert_eq!(preferred.language, Language::Fr);
        assert_eq!(preferred.origin, Origin::Preferred);
    }
}
