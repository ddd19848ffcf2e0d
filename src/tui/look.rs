//! How the screen looks: styles and signs together, chosen from what the terminal can do and what
//! the person asked for. Reads no environment; what it says is given.

use crate::store::preferences::{self, Preferences, Symbols};
use crate::tui::glyphs::Glyphs;
use crate::tui::surroundings::Surroundings;
use crate::tui::theme::Theme;

/// What every widget draws with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Look {
    /// Styles by meaning.
    pub(crate) theme: Theme,
    /// Signs.
    pub(crate) glyphs: Glyphs,
}

impl Look {
    /// The full look, for tests and for terminals that can do everything.
    #[cfg(test)]
    pub(crate) const FULL: Self = Self {
        theme: Theme::DARK,
        glyphs: Glyphs::UNICODE,
    };
    /// The poorest look.
    #[cfg(test)]
    pub(crate) const BARE: Self = Self {
        theme: Theme::MONOCHROME,
        glyphs: Glyphs::ASCII,
    };

    /// The look for this terminal and this person.
    pub(crate) fn choose(around: &Surroundings, preferences: &Preferences) -> Self {
        Self {
            theme: Colouring::of(around, preferences).theme(),
            glyphs: if Signing::of(around, preferences).is_full() {
                Glyphs::UNICODE
            } else {
                Glyphs::ASCII
            },
        }
    }
}

/// What a terminal writes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ground {
    Light,
    Dark,
}

/// Which colours there are, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Colouring {
    /// Those for the ground that the terminal has.
    Found(Ground),
    /// Those for this ground, by the person's wish.
    Wanted(Ground),
    /// High contrast, by the person's wish.
    HighContrast,
    /// None, since the ground is not known.
    UnknownGround,
    /// The person wants none.
    Refused,
    /// The environment says that it wants none (`NO_COLOR`).
    RefusedAround,
    /// The terminal has none.
    PoorTerminal,
}

impl Colouring {
    pub(crate) fn of(around: &Surroundings, preferences: &Preferences) -> Self {
        use preferences::Theme as Wanted;
        let term = around.term.as_deref().unwrap_or_default();
        let refused_around = around.no_color.as_ref().is_some_and(|it| !it.is_empty());
        match preferences.theme {
            _ if around.refused_colours => Self::Refused,
            Some(Wanted::Monochrome) => Self::Refused,
            _ if refused_around => Self::RefusedAround,
            _ if term == "dumb" || term.starts_with("vt") => Self::PoorTerminal,
            Some(Wanted::Light) => Self::Wanted(Ground::Light),
            Some(Wanted::Dark) => Self::Wanted(Ground::Dark),
            Some(Wanted::HighContrast) => Self::HighContrast,
            None | Some(Wanted::Colour) => ground(around).map_or(Self::UnknownGround, Self::Found),
        }
    }

    const fn theme(self) -> Theme {
        match self {
            Self::Found(Ground::Light) | Self::Wanted(Ground::Light) => Theme::LIGHT,
            Self::Found(Ground::Dark) | Self::Wanted(Ground::Dark) => Theme::DARK,
            Self::HighContrast => Theme::HIGH_CONTRAST,
            Self::UnknownGround | Self::Refused | Self::RefusedAround | Self::PoorTerminal => {
                Theme::MONOCHROME
            }
        }
    }
}

/// The ground that the terminal says it has, as `text;background` or `text;…;background` in numbers of
/// the sixteen; a few always come with a dark one.
fn ground(around: &Surroundings) -> Option<Ground> {
    let said = around.colorfgbg.as_deref().and_then(|said| {
        let (_, background) = said.rsplit_once(';')?;
        background.parse().ok()
    });
    match said {
        Some(0..=6 | 8) => Some(Ground::Dark),
        Some(7 | 9..=15) => Some(Ground::Light),
        Some(16_u8..) => None,
        None => {
            let term = around.term.as_deref().unwrap_or_default();
            let is_dark =
                around.windows || ["linux", "putty"].iter().any(|kind| term.starts_with(kind));
            is_dark.then_some(Ground::Dark)
        }
    }
}

/// Which signs there are, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signing {
    /// The full set, as the terminal and the locale can show it.
    Full,
    /// The full set, by the person's wish.
    WantedFull,
    /// The plain set, by the person's wish.
    WantedPlain,
    /// The plain set, since the terminal is not known to have the full one.
    PoorTerminal,
    /// The plain set, since the locale's encoding is not UTF-8.
    PoorLocale,
}

impl Signing {
    pub(crate) fn of(around: &Surroundings, preferences: &Preferences) -> Self {
        match preferences.symbols {
            Some(Symbols::Unicode) => Self::WantedFull,
            Some(Symbols::Ascii) => Self::WantedPlain,
            None if around.windows => Self::Full,
            None if is_poor(around.term.as_deref().unwrap_or_default()) => Self::PoorTerminal,
            None if has_utf8(around) => Self::Full,
            None => Self::PoorLocale,
        }
    }

    const fn is_full(self) -> bool {
        matches!(self, Self::Full | Self::WantedFull)
    }
}

/// Whether the terminal is not known to have the signs of the full set.
fn is_poor(term: &str) -> bool {
    term.is_empty()
        || term == "dumb"
        || ["linux", "vt", "ansi", "cons25"]
            .iter()
            .any(|kind| term.starts_with(kind))
}

/// Whether the locale's encoding is UTF-8; the first variable that is set and not empty decides.
fn has_utf8(around: &Surroundings) -> bool {
    [&around.lc_all, &around.lc_ctype, &around.lang]
        .into_iter()
        .flatten()
        .find(|value| !value.is_empty())
        .is_some_and(|locale| {
            let locale = locale.to_ascii_lowercase();
            locale.contains("utf-8") || locale.contains("utf8")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn xterm() -> Surroundings {
        Surroundings {
            term: said("xterm-256color"),
            colorfgbg: said("15;0"),
            lang: said("fr_BE.UTF-8"),
            ..Surroundings::default()
        }
    }

    #[expect(clippy::unnecessary_wraps, reason = "as variables are")]
    fn said(value: &str) -> Option<String> {
        Some(value.to_owned())
    }

    fn look(around: &Surroundings) -> Look {
        Look::choose(around, &Preferences::default())
    }

    fn with_signs(around: &Surroundings, symbols: Symbols) -> Glyphs {
        let symbols = Some(symbols);
        let preferences = Preferences {
            symbols,
            ..Preferences::default()
        };
        Look::choose(around, &preferences).glyphs
    }

    fn with_theme(around: &Surroundings, theme: preferences::Theme) -> Theme {
        let theme = Some(theme);
        let preferences = Preferences {
            theme,
            ..Preferences::default()
        };
        Look::choose(around, &preferences).theme
    }

    #[test]
    fn a_usual_terminal_has_everything() {
        assert_eq!(look(&xterm()), Look::FULL);
        assert_eq!(
            look(&Surroundings {
                lang: said("C.utf8"),
                ..xterm()
            }),
            Look::FULL
        );
    }

    #[test]
    fn a_console_has_colours_and_plain_signs() {
        let look = look(&Surroundings {
            term: said("linux"),
            colorfgbg: None,
            ..xterm()
        });
        assert_eq!(
            look,
            Look {
                theme: Theme::DARK,
                glyphs: Glyphs::ASCII
            }
        );
    }

    #[test]
    fn a_terminal_of_the_old_kind_and_a_dumb_one_have_neither() {
        for term in ["dumb", "vt100", "vt220"] {
            assert_eq!(
                look(&Surroundings {
                    term: said(term),
                    ..xterm()
                }),
                Look::BARE
            );
        }
    }

    #[test]
    fn the_first_locale_variable_that_is_not_empty_decides() {
        let glyphs = |lc_all: Option<&str>, lc_ctype: Option<&str>| {
            look(&Surroundings {
                lc_all: lc_all.map(str::to_owned),
                lc_ctype: lc_ctype.map(str::to_owned),
                ..xterm()
            })
            .glyphs
        };
        assert_eq!(glyphs(Some("C"), None), Glyphs::ASCII);
        assert_eq!(glyphs(Some(""), Some("fr_BE.ISO-8859-1")), Glyphs::ASCII);
        assert_eq!(glyphs(Some("en_GB.UTF-8"), Some("C")), Glyphs::UNICODE);
        assert_eq!(
            look(&Surroundings {
                lang: None,
                ..xterm()
            })
            .glyphs,
            Glyphs::ASCII
        );
    }

    #[test]
    fn windows_needs_no_variables() {
        assert_eq!(
            look(&Surroundings {
                windows: true,
                ..Surroundings::default()
            }),
            Look::FULL
        );
    }

    #[test]
    fn the_person_has_the_last_word_on_signs() {
        let linux = Surroundings {
            term: said("linux"),
            ..xterm()
        };
        assert_eq!(with_signs(&linux, Symbols::Unicode), Glyphs::UNICODE);
        assert_eq!(with_signs(&xterm(), Symbols::Ascii), Glyphs::ASCII);
    }

    #[test]
    fn no_color_counts_when_it_is_not_empty() {
        let theme = |value| {
            look(&Surroundings {
                no_color: said(value),
                ..xterm()
            })
            .theme
        };
        assert_eq!(theme("1"), Theme::MONOCHROME);
        assert_eq!(theme("0"), Theme::MONOCHROME);
        assert_eq!(theme(""), Theme::DARK);
        let refused = Surroundings {
            refused_colours: true,
            ..xterm()
        };
        assert_eq!(look(&refused).theme, Theme::MONOCHROME);
        for wanted in [preferences::Theme::Monochrome, preferences::Theme::Light] {
            let around = Surroundings {
                no_color: said("1"),
                ..xterm()
            };
            assert_eq!(with_theme(&around, wanted), Theme::MONOCHROME);
        }
    }

    #[test]
    fn the_terminal_says_what_it_writes_on_and_else_there_is_no_colour() {
        for (says, theme) in [
            (Some("15;0"), Theme::DARK),
            (Some("0;15"), Theme::LIGHT),
            (Some("0;default;7"), Theme::LIGHT),
            (Some("7;default;8"), Theme::DARK),
            (Some("15;default"), Theme::MONOCHROME),
            (Some("0;255"), Theme::MONOCHROME),
            (Some("15"), Theme::MONOCHROME),
            (Some(";"), Theme::MONOCHROME),
            (None, Theme::MONOCHROME),
        ] {
            let around = Surroundings {
                colorfgbg: says.map(str::to_owned),
                ..xterm()
            };
            assert_eq!(look(&around).theme, theme, "{says:?}");
        }
    }

    #[test]
    fn the_person_has_the_last_word_on_colours() {
        for (wanted, theme) in [
            (preferences::Theme::Colour, Theme::DARK),
            (preferences::Theme::Light, Theme::LIGHT),
            (preferences::Theme::Dark, Theme::DARK),
            (preferences::Theme::HighContrast, Theme::HIGH_CONTRAST),
            (preferences::Theme::Monochrome, Theme::MONOCHROME),
        ] {
            assert_eq!(with_theme(&xterm(), wanted), theme, "{wanted:?}");
        }
    }
}
