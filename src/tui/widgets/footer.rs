//! The keys that do something here, on one line or two.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::tui::look::Look;
use crate::tui::widgets::lines;

/// A key and what it does here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hint {
    /// The key's name.
    pub(crate) key: String,
    /// What it does, in a word or two.
    pub(crate) label: String,
    /// Whether it stays when others have to go: the key that shows all keys.
    pub(crate) kept: bool,
}

/// The footer in its area.
#[derive(Clone, Copy)]
pub(crate) struct Footer<'a> {
    /// The hints, the most needed first.
    pub(crate) hints: &'a [Hint],
    /// Styles and signs.
    pub(crate) look: &'a Look,
}

/// Between hints, in cells.
const GAP: usize = 3;

/// The most lines that a footer takes.
pub(crate) const MOST_LINES: u16 = 2;

impl Footer<'_> {
    /// Whether every hint is shown at this width.
    #[cfg(test)]
    pub(crate) fn fits(&self, width: u16) -> bool {
        self.lay_out(width).0
    }

    /// How many lines are needed at this width: 0 to [`MOST_LINES`].
    pub(crate) fn height(&self, width: u16) -> u16 {
        u16::try_from(self.lay_out(width).1.len()).unwrap_or(MOST_LINES)
    }

    /// Whether all are there, and the hints of each line. Those that do not fit are dropped from
    /// the end, but not those that are kept.
    fn lay_out(&self, width: u16) -> (bool, Vec<Vec<&Hint>>) {
        let mut shown: Vec<&Hint> = self.hints.iter().collect();
        let room = usize::from(width);
        loop {
            let laid = fill(&shown, room);
            if laid.len() <= usize::from(MOST_LINES) {
                return (shown.len() == self.hints.len(), laid);
            }
            let Some(last) = shown.iter().rposition(|hint| !hint.kept) else {
                return (
                    false,
                    laid.into_iter().take(usize::from(MOST_LINES)).collect(),
                );
            };
            shown.remove(last);
        }
    }
}

/// The hints in lines; one that is wider than a line counts as two lines too many.
fn fill<'h>(hints: &[&'h Hint], room: usize) -> Vec<Vec<&'h Hint>> {
    let mut laid: Vec<Vec<&Hint>> = Vec::new();
    let mut taken = 0;
    for hint in hints {
        let wide = wide(hint);
        match laid.last_mut() {
            Some(line) if taken + GAP + wide <= room => {
                line.push(hint);
                taken += GAP + wide;
            }
            _ => {
                laid.push(vec![hint]);
                taken = wide;
            }
        }
        if wide > room {
            laid.extend([Vec::new(), Vec::new()]);
        }
    }
    laid
}

fn wide(hint: &Hint) -> usize {
    lines::width(&hint.key) + 1 + lines::width(&hint.label)
}

impl Widget for Footer<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        let theme = &self.look.theme;
        for (row, line) in self.lay_out(area.width).1.iter().enumerate() {
            let mut column = 0;
            for hint in line {
                column += lines::put(buffer, area, (column, row), &hint.key, theme.key) + 1;
                column += lines::put(buffer, area, (column, row), &hint.label, theme.text) + GAP;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hint(key: &str, label: &str, kept: bool) -> Hint {
        Hint {
            key: key.to_owned(),
            label: label.to_owned(),
            kept,
        }
    }

    fn shown(hints: &[Hint], width: u16) -> Vec<Vec<&str>> {
        let look = Look::FULL;
        let footer = Footer { hints, look: &look };
        let laid = footer.lay_out(width).1;
        let key = |shown: &Hint| {
            hints
                .iter()
                .find(|hint| *hint == shown)
                .unwrap()
                .key
                .as_str()
        };
        laid.iter()
            .map(|line| line.iter().map(|hint| key(hint)).collect())
            .collect()
    }

    #[test]
    fn hints_are_dropped_from_the_end_and_help_stays() {
        let hints = [
            hint("Enter", "choose", false),
            hint("Up", "move", false),
            hint("n", "note", false),
            hint("?", "help", true),
        ];
        assert_eq!(shown(&hints, 80), [vec!["Enter", "Up", "n", "?"]]);
        assert_eq!(shown(&hints, 24), [vec!["Enter", "Up"], vec!["n", "?"]]);
        assert_eq!(shown(&hints, 12), [vec!["Enter"], vec!["?"]]);
        assert!(
            Footer {
                hints: &hints,
                look: &Look::FULL
            }
            .fits(24)
        );
        assert!(
            !Footer {
                hints: &hints,
                look: &Look::FULL
            }
            .fits(12)
        );
    }

    #[test]
    fn no_hints_take_no_line() {
        assert_eq!(
            Footer {
                hints: &[],
                look: &Look::FULL
            }
            .height(80),
            0
        );
    }
}
