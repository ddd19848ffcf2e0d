//! How the screen looks: styles and signs together, chosen from what the terminal can do and what
//! the person asked for. Reads no environment; what it says is given.

use crate::tui::glyphs::Glyphs;
use crate::tui::theme::Theme;

/// What every widget draws with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Look {
    /// Styles by meaning.
    pub(crate) theme: Theme,
    /// Signs.
    pub(crate) glyphs: Glyphs,
}

/// What the environment says, variable by variable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Surroundings<'e> {
    /// `TERM`.
    pub(crate) term: Option<&'e str>,
    /// `NO_COLOR`.
    pub(crate) no_color: Option<&'e str>,
    /// `LC_ALL`.
    pub(crate) lc_all: Option<&'e str>,
    /// `LC_CTYPE`.
    pub(crate) lc_ctype: Option<&'e str>,
    /// `LANG`.
    pub(crate) lang: Option<&'e str>,
    /// Whether this is Windows, which has neither `TERM` nor locale variables and shows Unicode.
    pub(crate) windows: bool,
}

/// Which signs the person wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Signs {
    /// What the terminal is known to show.
    #[default]
    Automatic,
    /// The full set, whatever the terminal says.
    Unicode,
    /// The plain set, whatever the terminal says.
    Ascii,
}

/// Which colours the person wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Colours {
    /// Colours, unless the environment is against it.
    #[default]
    Automatic,
    /// None (`--no-color`, or the preferences).
    None,
}

impl Look {
    /// The full look, for tests and for terminals that can do everything.
    #[cfg(test)]
    pub(crate) const FULL: Self = Self {
        theme: Theme::COLOUR,
        glyphs: Glyphs::UNICODE,
    };
    /// The poorest look.
    #[cfg(test)]
    pub(crate) const BARE: Self = Self {
        theme: Theme::MONOCHROME,
        glyphs: Glyphs::ASCII,
    };

    /// The look for this terminal and this person.
    pub(crate) fn choose(around: &Surroundings<'_>, colours: Colours, signs: Signs) -> Self {
        Self {
            theme: if Colouring::of(around, colours) == Colouring::Coloured {
                Theme::COLOUR
            } else {
                Theme::MONOCHROME
            },
            glyphs: if Signing::of(around, signs).is_full() {
                Glyphs::UNICODE
            } else {
                Glyphs::ASCII
            },
        }
    }
}

/// Whether there are colours, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Colouring {
    /// There are.
    Coloured,
    /// The person wants none.
    Refused,
    /// The environment says that it wants none (`NO_COLOR`).
    RefusedAround,
    /// The terminal has none.
    PoorTerminal,
}

impl Colouring {
    fn of(around: &Surroundings<'_>, colours: Colours) -> Self {
        let has_colours = around
            .term
            .is_none_or(|term| term != "dumb" && !term.starts_with("vt"));
        if colours == Colours::None {
            Self::Refused
        } else if around.no_color.is_some_and(|value| !value.is_empty()) {
            Self::RefusedAround
        } else if has_colours {
            Self::Coloured
        } else {
            Self::PoorTerminal
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
    fn of(around: &Surroundings<'_>, signs: Signs) -> Self {
        match signs {
            Signs::Unicode => Self::WantedFull,
            Signs::Ascii => Self::WantedPlain,
            Signs::Automatic if around.windows => Self::Full,
            Signs::Automatic if is_poor(around.term.unwrap_or_default()) => Self::PoorTerminal,
            Signs::Automatic if has_utf8(around) => Self::Full,
            Signs::Automatic => Self::PoorLocale,
        }
    }

    const fn is_full(self) -> bool {
        matches!(self, Self::Full | Self::WantedFull)
    }
}

/// What is used in a terminal and why, for whoever wonders.
pub(crate) fn reasons(
    around: &Surroundings<'_>,
    colours: Colours,
    signs: Signs,
) -> (Colouring, Signing) {
    (Colouring::of(around, colours), Signing::of(around, signs))
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
fn has_utf8(around: &Surroundings<'_>) -> bool {
    [around.lc_all, around.lc_ctype, around.lang]
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

    const XTERM: Surroundings<'_> = Surroundings {
        term: Some("xterm-256color"),
        no_color: None,
        lc_all: None,
        lc_ctype: None,
        lang: Some("fr_BE.UTF-8"),
        windows: false,
    };

    fn look(around: Surroundings<'_>) -> Look {
        Look::choose(&around, Colours::Automatic, Signs::Automatic)
    }

    #[test]
    fn a_usual_terminal_has_everything() {
        assert_eq!(look(XTERM), Look::FULL);
        assert_eq!(
            look(Surroundings {
                lang: Some("C.utf8"),
                ..XTERM
            }),
            Look::FULL
        );
    }

    #[test]
    fn a_console_has_colours_and_plain_signs() {
        let look = look(Surroundings {
            term: Some("linux"),
            ..XTERM
        });
        assert_eq!(
            look,
            Look {
                theme: Theme::COLOUR,
                glyphs: Glyphs::ASCII
            }
        );
    }

    #[test]
    fn a_terminal_of_the_old_kind_and_a_dumb_one_have_neither() {
        for term in ["dumb", "vt100", "vt220"] {
            assert_eq!(
                look(Surroundings {
                    term: Some(term),
                    ..XTERM
                }),
                Look::BARE
            );
        }
    }

    #[test]
    fn the_first_locale_variable_that_is_not_empty_decides() {
        let glyphs = |lc_all, lc_ctype| {
            look(Surroundings {
                lc_all,
                lc_ctype,
                ..XTERM
            })
            .glyphs
        };
        assert_eq!(glyphs(Some("C"), None), Glyphs::ASCII);
        assert_eq!(glyphs(Some(""), Some("fr_BE.ISO-8859-1")), Glyphs::ASCII);
        assert_eq!(glyphs(Some("en_GB.UTF-8"), Some("C")), Glyphs::UNICODE);
        assert_eq!(
            look(Surroundings {
                lang: None,
                ..XTERM
            })
            .glyphs,
            Glyphs::ASCII
        );
    }

    #[test]
    fn windows_needs_no_variables() {
        assert_eq!(
            look(Surroundings {
                windows: true,
                ..Surroundings::default()
            }),
            Look::FULL
        );
    }

    #[test]
    fn the_person_has_the_last_word_on_signs() {
        let linux = Surroundings {
            term: Some("linux"),
            ..XTERM
        };
        let wanted = Look::choose(&linux, Colours::Automatic, Signs::Unicode);
        assert_eq!(wanted.glyphs, Glyphs::UNICODE);
        assert_eq!(
            Look::choose(&XTERM, Colours::Automatic, Signs::Ascii).glyphs,
            Glyphs::ASCII
        );
    }

    #[test]
    fn no_color_counts_when_it_is_not_empty() {
        let theme = |value| {
            look(Surroundings {
                no_color: Some(value),
                ..XTERM
            })
            .theme
        };
        assert_eq!(theme("1"), Theme::MONOCHROME);
        assert_eq!(theme("0"), Theme::MONOCHROME);
        assert_eq!(theme(""), Theme::COLOUR);
        assert_eq!(
            Look::choose(&XTERM, Colours::None, Signs::Automatic).theme,
            Theme::MONOCHROME
        );
    }
}
