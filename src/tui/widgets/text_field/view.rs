//! How a field is shown, and where the terminal's own cursor goes.

use std::ops::Range;

use crate::text::{Spaces, rows};
use crate::tui::widgets::lines;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::text_field::TextField;
use crate::tui::widgets::text_field::layout;
use crate::tui::widgets::window::Window;

impl TextField {
    /// The rows as shown at this width.
    pub(crate) fn rows(&self, width: u16) -> Vec<String> {
        self.ranges(width)
            .into_iter()
            .map(|row| self.text.get(row).unwrap_or_default().to_owned())
            .collect()
    }

    /// Row and column of the cursor in [`TextField::rows`]; the column is below `width`.
    #[cfg(test)]
    pub(crate) fn caret(&self, width: u16) -> (usize, usize) {
        layout::caret(&self.text, &self.ranges(width), self.cursor)
    }

    fn ranges(&self, width: u16) -> Vec<Range<usize>> {
        rows(&self.text, layout::room(width), Spaces::Count)
    }
}

impl Pen<'_, '_> {
    /// Draws a field in what is left, or what may be written in it if it is empty; the terminal's
    /// cursor stands in it while it is open, and else before it.
    pub(crate) fn field(&mut self, field: &TextField, placeholder: &str, is_open: bool) {
        let theme = &self.look.theme;
        let width = u16::try_from(self.text_width()).unwrap_or(u16::MAX);
        let rows = field.ranges(width);
        let (row, column) = layout::caret(&field.text, &rows, field.cursor);
        let height = self.height();
        let window = Window::around(rows.len(), height, &(row..row + 1));
        match window.place(row) {
            Some(place) if is_open => self.point_at((column, place)),
            _ => self.point(),
        }
        if is_open {
            // As far as the text may reach, so that the place to write is seen while it is empty.
            let blank = " ".repeat(usize::from(width));
            for place in window.top..window.top + window.shown {
                self.put((0, place), &blank, theme.field);
            }
        }
        if field.is_empty() {
            let words = lines::cut(placeholder, self.width(), self.look.glyphs.ellipsis);
            self.put((0, 0), &words, theme.muted);
        }
        let seen = rows.get(window.rows()).unwrap_or_default();
        for (row, place) in seen.iter().zip(window.top..) {
            let text = field.text.get(row.clone()).unwrap_or_default();
            self.put((0, place), text, theme.text);
        }
        self.mark(&window, (window.first, rows.len() - window.rows().end));
        self.skip(rows.len().min(height));
    }
}
