//! What the environment says of the terminal, read once at the start.

use crate::store::preferences::{Preferences, Symbols, Theme};
use crate::tui::look::{Colouring, Colours, Look, Signing, Signs, Surroundings, reasons};

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
