//! A column of texts, and a panel beside it that explains what is in focus there.

use crate::tui::widgets::lines::WIDEST_TEXT;
use crate::tui::widgets::list::FOCUS;
use crate::tui::widgets::pen::{Pen, wrapped};

/// The widest column of texts, with room for the focus mark before them, in cells.
#[expect(clippy::cast_possible_truncation, reason = "a few dozen")]
const COLUMN: u16 = (WIDEST_TEXT + FOCUS) as u16;

/// An upright rule with a cell at each side.
const UPRIGHT_RULE: usize = 3;

impl<'f> Pen<'_, 'f> {
    /// Keeps to the widest column of texts; a pen for what is right of it.
    pub(crate) fn aside(&mut self) -> Pen<'_, 'f> {
        let mut rest = self.room;
        self.room.width = rest.width.min(COLUMN);
        rest.x = rest.x.saturating_add(self.room.width);
        rest.width -= self.room.width;
        self.within(rest)
    }

    /// Draws an upright rule, and leaves the room right of it.
    pub(crate) fn upright_rule(&mut self) {
        for row in 0..self.height() {
            self.put(
                (1, row),
                self.look.glyphs.upright_rule,
                self.look.theme.accent,
            );
        }
        self.room = self.part((UPRIGHT_RULE, 0)).room;
    }

    /// Writes headings, each with its text, and `ending` if there is no room for all of them.
    pub(crate) fn write_parts(&mut self, parts: &[(String, String)], ending: &str) {
        let (theme, width) = (&self.look.theme, self.width());
        let mut rows = Vec::new();
        for (heading, text) in parts {
            let heading = wrapped(heading, width, 0).into_iter();
            let text = wrapped(text, width, 0).into_iter();
            rows.extend(heading.map(|row| (row, theme.title)));
            rows.extend(text.map(|row| (row, theme.text)));
            rows.push((String::new(), theme.text));
        }
        rows.pop();
        if rows.len() > self.height() {
            rows.truncate(self.height().saturating_sub(1));
            rows.push((ending.to_owned(), theme.muted));
        }
        for (row, style) in rows {
            self.line(&row, style);
        }
    }
}
