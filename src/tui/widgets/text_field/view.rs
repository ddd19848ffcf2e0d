//! How a field is shown, and where the terminal's own cursor goes.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::text::{Spaces, rows};
use crate::tui::look::Look;
use crate::tui::widgets::lines;
use crate::tui::widgets::text_field::Extent;
use crate::tui::widgets::text_field::TextField;
use crate::tui::widgets::text_field::layout;
use crate::tui::widgets::window::MoreText;
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

/// A field in its area.
#[derive(Clone, Copy)]
pub(crate) struct TextFieldView<'a> {
    /// What is shown.
    pub(crate) field: &'a TextField,
    /// Shown when the field is empty, muted.
    pub(crate) placeholder: &'a str,
    /// Styles and signs.
    pub(crate) look: &'a Look,
    /// Says how many rows are out of sight.
    pub(crate) more: MoreText<'a>,
}

/// A field laid out in an area.
struct Laid {
    rows: Vec<Range<usize>>,
    window: Window,
    caret: (usize, usize),
    /// How far text is moved to the right, for the mark at the left of a scrolled line.
    shift: usize,
}

impl TextFieldView<'_> {
    fn lay_out(&self, area: Rect) -> Laid {
        let rows = self.field.ranges(area.width);
        let caret = layout::caret(&self.field.text, &rows, self.field.cursor);
        let focus = caret.0..caret.0 + 1;
        let window = Window::around(rows.len(), usize::from(area.height), &focus);
        let shift = usize::from(self.field.is_scrolled(area.width));
        Laid {
            rows,
            window,
            caret,
            shift,
        }
    }

    /// The cell of the cursor, for the terminal's own; `None` when there is no room for it.
    pub(crate) fn caret(&self, area: Rect) -> Option<Position> {
        let laid = self.lay_out(area);
        let (row, column) = laid.caret;
        let row = u16::try_from(laid.window.place(row)?).ok()?;
        let column = u16::try_from(column + laid.shift).ok()?;
        let caret = Position::new(area.x.saturating_add(column), area.y.saturating_add(row));
        area.contains(caret).then_some(caret)
    }

    fn mark_sides(&self, seen: &Range<usize>, buffer: &mut Buffer, area: Rect) {
        let (glyphs, style) = (&self.look.glyphs, self.look.theme.muted);
        if seen.start > 0 {
            lines::put(buffer, area, (0, 0), glyphs.more_left, style);
        }
        if seen.end < self.field.text.len() {
            let last = usize::from(area.width).saturating_sub(1);
            lines::put(buffer, area, (last, 0), glyphs.more_right, style);
        }
    }
}

impl Widget for TextFieldView<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let theme = &self.look.theme;
        if self.field.is_empty() {
            let glyph = self.look.glyphs.ellipsis;
            let words = lines::cut(self.placeholder, usize::from(area.width), glyph);
            lines::put(buffer, area, (0, 0), &words, theme.muted);
            return;
        }
        let Laid {
            rows,
            window,
            shift,
            ..
        } = self.lay_out(area);
        for (index, row) in rows
            .iter()
            .enumerate()
            .skip(window.first)
            .take(window.shown)
        {
            let row = self.field.text.get(row.clone()).unwrap_or_default();
            if let Some(place) = window.place(index) {
                lines::put(buffer, area, (shift, place), row, theme.text);
            }
        }
        if let (1.., Some(seen)) = (shift, rows.first()) {
            self.mark_sides(seen, buffer, area);
        }
        let below = rows.len().saturating_sub(window.rows().end);
        window.mark((buffer, area), (window.first, below), self.look, self.more);
    }
}
