//! How a field is shown, and where the terminal's own cursor goes.

use std::ops::Range;

use crate::text::{Spaces, rows};
use crate::tui::widgets::lines;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::text_field::Extent;
use crate::tui::widgets::text_field::TextField;
use crate::tui::widgets::text_field::layout;
use crate::tui::widgets::window::Window;

impl TextField {
    /// The rows as shown at this width: one for a line field (the part around the cursor), all
    /// for a paragraph.
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
        match self.extent {
            Extent::Line => vec![layout::sideways(&self.text, self.cursor, self.inner(width))],
            Extent::Paragraph => rows(&self.text, layout::room(width), Spaces::Count),
        }
    }

    /// A line field that does not fit keeps a cell at each side for the marks.
    fn inner(&self, width: u16) -> u16 {
        if self.is_scrolled(width) {
            width.saturating_sub(2)
        } else {
            width
        }
    }

    fn is_scrolled(&self, width: u16) -> bool {
        self.extent == Extent::Line && width > 4 && lines::width(&self.text) > layout::room(width)
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
        // A scrolled line keeps a cell for the mark at its left.
        let shift = usize::from(field.is_scrolled(width));
        match window.place(row) {
            Some(place) if is_open => self.point_at((column + shift, place)),
            _ => self.point(),
        }
        if field.is_empty() {
            let words = lines::cut(placeholder, self.width(), self.look.glyphs.ellipsis);
            self.put((0, 0), &words, theme.muted);
        }
        let seen = rows.get(window.rows()).unwrap_or_default();
        for (row, place) in seen.iter().zip(window.top..) {
            let text = field.text.get(row.clone()).unwrap_or_default();
            self.put((shift, place), text, theme.text);
        }
        if let (1.., Some(seen)) = (shift, rows.first()) {
            if seen.start > 0 {
                self.put((0, 0), self.look.glyphs.more_left, theme.muted);
            }
            if seen.end < field.text.len() {
                let last = self.text_width().saturating_sub(1);
                self.put((last, 0), self.look.glyphs.more_right, theme.muted);
            }
        }
        self.mark(&window, (window.first, rows.len() - window.rows().end));
        self.skip(rows.len().min(height));
    }
}
