//! What the environment says of the terminal, read once at the start.

use ratatui::layout::Size;

/// No terminal is larger in either direction; more is a slip.
const MOST_CELLS: u16 = 1_000;

/// What the environment says of the terminal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Surroundings {
    /// `TERM`.
    pub(crate) term: Option<String>,
    /// `NO_COLOR`.
    pub(crate) no_color: Option<String>,
    /// `COLORFGBG`.
    pub(crate) colorfgbg: Option<String>,
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
    /// Whether this is Windows, which has neither `TERM` nor locale variables and shows Unicode.
    pub(crate) windows: bool,
}

impl Surroundings {
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_of_a_terminal_that_does_not_say_it_comes_from_the_environment() {
        let assumed = |columns: Option<&str>, lines: Option<&str>| {
            let surroundings = Surroundings {
                columns: columns.map(str::to_owned),
                lines: lines.map(str::to_owned),
                ..Surroundings::default()
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
