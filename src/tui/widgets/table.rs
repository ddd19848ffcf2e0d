//! Records as rows and columns. The one place where a text may be cut: the record itself shows it
//! whole.

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use crate::tui::look::Look;
use crate::tui::widgets::lines;
use crate::tui::widgets::window::MoreText;
use crate::tui::widgets::window::Window;

/// A table in its area: headings, and below them as many rows as there is room for.
#[derive(Clone, Copy)]
pub(crate) struct Table<'a> {
    /// One heading per column.
    pub(crate) headings: &'a [String],
    /// One text per column and row; a missing one is empty.
    pub(crate) rows: &'a [Vec<String>],
    /// The row that keys act upon; `None` while the keys belong to something else.
    pub(crate) cursor: Option<usize>,
    /// Styles and signs.
    pub(crate) look: &'a Look,
    /// Says how many rows are out of sight.
    pub(crate) more: MoreText<'a>,
}

/// The focus mark and the space after it, in cells.
const FOCUS: usize = 2;
/// Between columns, in cells.
const GAP: usize = 2;
/// A column is not made narrower than this, in cells, while a wider one can give.
const NARROW: usize = 3;

impl Table<'_> {
    /// The cell for the terminal's own cursor: where the row in focus begins.
    pub(crate) fn caret(&self, area: Rect) -> Option<Position> {
        let below = below_headings(area);
        let place = self.window(below).place(self.cursor?)?;
        let y = below.y.saturating_add(u16::try_from(place).ok()?);
        let x = area.x.saturating_add(u16::try_from(FOCUS).ok()?);
        let caret = Position::new(x, y);
        below.contains(caret).then_some(caret)
    }

    /// The width of each column in cells: what its texts need, and where that is too much, the
    /// widest columns give first.
    pub(crate) fn widths(&self, width: u16) -> Vec<usize> {
        let mut widths: Vec<usize> = self
            .headings
            .iter()
            .map(|text| lines::width(text))
            .collect();
        for row in self.rows {
            for (wide, text) in widths.iter_mut().zip(row) {
                *wide = (*wide).max(lines::width(text));
            }
        }
        let gaps = GAP * widths.len().saturating_sub(1);
        let room = usize::from(width).saturating_sub(FOCUS + gaps);
        let widest_fitting = |limit: usize| widths.iter().map(|wide| (*wide).min(limit)).sum();
        let mut limit = widths.iter().copied().max().unwrap_or(0);
        while limit > NARROW && room < widest_fitting(limit) {
            limit -= 1;
        }
        let mut spare = room.saturating_sub(widest_fitting(limit));
        for wide in &mut widths {
            if *wide > limit {
                let cx = spare.min(1);
                spare -= cx;
                *wide = limit + cx;
            }
        }
        widths
    }

    fn window(&self, below: Rect) -> Window {
        let cursor = self
            .cursor
            .unwrap_or(0)
            .min(self.rows.len().saturating_sub(1));
        Window::around(
            self.rows.len(),
            usize::from(below.height),
            &(cursor..cursor + 1),
        )
    }

    fn draw_row(
        &self,
        (buffer, area): (&mut Buffer, Rect),
        place: usize,
        (texts, widths): (&[String], &[usize]),
        style: Style,
    ) {
        let mut column = FOCUS;
        for (text, wide) in texts.iter().zip(widths) {
            let text = lines::cut(text, *wide, self.look.glyphs.ellipsis);
            lines::put(buffer, area, (column, place), &text, style);
            column += wide + GAP;
        }
    }
}

/// What is left below the line of headings.
const fn below_headings(area: Rect) -> Rect {
    Rect {
        y: area.y.saturating_add(1),
        height: area.height.saturating_sub(1),
        ..area
    }
}

impl Widget for Table<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let theme = &self.look.theme;
        let widths = self.widths(area.width);
        self.draw_row(
            (&mut *buffer, area),
            0,
            (self.headings, &widths),
            theme.title,
        );
        let below = below_headings(area);
        let window = self.window(below);
        for (index, row) in self
            .rows
            .iter()
            .enumerate()
            .skip(window.first)
            .take(window.shown)
        {
            let Some(place) = window.place(index) else {
                continue;
            };
            self.draw_row((&mut *buffer, below), place, (row, &widths), theme.text);
            if self.cursor == Some(index) {
                lines::put(
                    buffer,
                    below,
                    (0, place),
                    self.look.glyphs.focus,
                    theme.title,
                );
                let indent = u16::try_from(FOCUS).unwrap_or(below.width).min(below.width);
                let bar = Rect {
                    x: below.x + indent,
                    width: below.width - indent,
                    ..below
                };
                lines::paint_row(buffer, bar, place, theme.focus);
            }
        }
        let hidden = self.rows.len().saturating_sub(window.rows().end);
        window.mark(
            (buffer, below),
            (window.first, hidden),
            self.look,
            self.more,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widgets::window::More;

    fn more(more: More) -> String {
        format!("{more:?}")
    }

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    fn widths(width: u16) -> Vec<usize> {
        let rows = [
            words(&["a short one", "x"]),
            words(&["a very much longer text", "yy"]),
        ];
        let headings = words(&["What", "Kind"]);
        let table = Table {
            headings: &headings,
            rows: &rows,
            cursor: None,
            look: &Look::FULL,
            more: &more,
        };
        table.widths(width)
    }

    #[test]
    fn columns_are_as_wide_as_their_texts_when_there_is_room() {
        assert_eq!(widths(80), [23, 4]);
    }

    #[test]
    fn the_widest_column_gives_first() {
        assert_eq!(widths(20), [12, 4]);
        assert_eq!(widths(0), [3, 3]);
    }
}
