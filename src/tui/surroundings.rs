//! What the environment says of the terminal, read once at the start.

use ratatui::layout::Size;

use crate::store::preferences::{Preferences, Symbols, Theme};
use crate::tui::look::{Colouring, Colours, Look, Signing, Signs, Surroundings, reasons};

/// No terminal is larger in either direction; more is a slip.
const MOST_CELLS: u16 = 1_000;

/// What the environment says of the terminal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OwnSurroundings {
    /// `TERM`.
    pub(crate) term: Option<String>,
    /// `NO_COLOR`.
    pub(crate) no_color: Option<String>,
    /// `LC_ALL`.
    pub(crate) lc_all: Option<String>,
    /// `LC_CTYPE`.
    pub(crate) lc_ctype: Option<String>,
    /// `LANG`.
    pub(crate) lang: Option<String>,
    /// `LINES`.
    pub(crate) lines: Option<String>,
    /// `COLUMNS`.
    pub(crate) columns: Option<String>,
    /// Whether colours are refused on the command line.
    pub(crate) refused_colours: bool,
}

impl OwnSurroundings {
    /// How things look here, to this person.
    pub(crate) fn look(&self, preferences: &Preferences) -> Look {
        let (colours, signs) = self.wishes(preferences);
        Look::choose(&self.around(), colours, signs)
    }

    /// Why things look here, to this person, as they do.
    pub(crate) fn reasons(&self, preferences: &Preferences) -> (Colouring, Signing) {
        let (colours, signs) = self.wishes(preferences);
        reasons(&self.around(), colours, signs)
    }

    /// The size of a terminal that does not say its own: what the environment says, or the usual one.
    pub(crate) fn assumed_size(&self) -> Size {
        let cells = |said: Option<&str>, usual: u16| {
            let said = said.and_then(|said| said.trim().parse().ok());
            said.filter(|cells| (1..=MOST_CELLS).contains(cells))
                .unwrap_or(usual)
        };
        Size {
            width: cells(self.columns.as_deref(), 80),
            height: cells(self.lines.as_deref(), 24),
        }
    }

    fn wishes(&self, preferences: &Preferences) -> (Colours, Signs) {
        let monochrome = preferences.theme == Some(Theme::Monochrome) || self.refused_colours;
        let colours = if monochrome {
            Colours::None
        } else {
            Colours::Automatic
        };
        let signs = match preferences.symbols {
            None => Signs::Automatic,
            Some(Symbols::Unicode) => Signs::Unicode,
            Some(Symbols::Ascii) => Signs::Ascii,
        };
        (colours, signs)
    }

    fn around(&self) -> Surroundings<'_> {
        Surroundings {
            term: self.term.as_deref(),
            no_color: self.no_color.as_deref(),
            lc_all: self.lc_all.as_deref(),
            lc_ctype: self.lc_ctype.as_deref(),
            lang: self.lang.as_deref(),
            windows: cfg!(windows),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_of_a_terminal_that_does_not_say_it_comes_from_the_environment() {
        let assumed = |columns: Option<&str>, lines: Option<&str>| {
            let surroundings = OwnSurroundings {
                columns: columns.map(str::to_owned),
                lines: lines.map(str::to_owned),
                ..OwnSurroundings::default()
            };
            surroundings.assumed_size()
        };
        assert_eq!(assumed(None, None), Size::new(80, 24));
        assert_eq!(assumed(Some("132"), Some("43")), Size::new(132, 43));
        assert_eq!(assumed(Some("132"), None), Size::new(132, 24));
        for slip in ["0", "-1", "many", "99999", ""] {
            assert_eq!(assumed(Some(slip), Some(slip)), Size::new(80, 24));
        }
    }
}
