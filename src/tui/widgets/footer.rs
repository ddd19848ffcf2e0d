//! The keys that do something here, on one line or two.

use crate::tui::widgets::lines;
use crate::tui::widgets::pen::Pen;

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

/// Between hints, in cells.
const GAP: usize = 3;

/// The most lines that a footer takes.
const MOST_LINES: usize = 2;

/// Whether all are there in so many cells, and the hints of each line, at most two. Those that do not
/// fit are dropped from the end, but not those that are kept.
pub(crate) fn lay_out(hints: &[Hint], room: usize) -> (bool, Vec<Vec<&Hint>>) {
    let mut shown: Vec<&Hint> = hints.iter().collect();
    loop {
        let mut laid = fill(&shown, room);
        if laid.len() <= MOST_LINES {
            return (shown.len() == hints.len(), laid);
        }
        let Some(last) = shown.iter().rposition(|hint| !hint.kept) else {
            laid.truncate(MOST_LINES);
            return (false, laid);
        };
        shown.remove(last);
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

impl Pen<'_, '_> {
    /// Writes a line of hints.
    pub(super) fn hints(&mut self, hints: &[&Hint]) {
        let theme = &self.look.theme;
        let mut column = 0;
        for hint in hints {
            column += self.put((column, 0), &hint.key, theme.key) + 1;
            column += self.put((column, 0), &hint.label, theme.text) + GAP;
        }
        self.skip(1);
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

    fn shown(hints: &[Hint], width: usize) -> Vec<Vec<&str>> {
        let lines = lay_out(hints, width).1.into_iter();
        lines
            .map(|line| line.iter().map(|hint| hint.key.as_str()).collect())
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
        assert!(lay_out(&hints, 24).0);
        assert!(!lay_out(&hints, 12).0);
    }

    #[test]
    fn no_hints_take_no_line() {
        assert!(lay_out(&[], 80).1.is_empty());
    }
}
