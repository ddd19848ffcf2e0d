//! Records as rows and columns, of which only those in sight are made into text: a table of a thousand
//! rows costs no more than one of ten. The one place where a text may be cut: the record itself shows
//! it whole.

use ratatui::style::Style;

use crate::tui::widgets::lines;
use crate::tui::widgets::list::FOCUS;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::window::Window;

/// A column.
#[derive(Clone, Debug, Default)]
pub(crate) struct Column {
    heading: String,
    /// How wide it wants to be, in cells.
    wanted: usize,
}

impl Column {
    /// As wide as its heading and these texts.
    pub(crate) fn fitting<T: AsRef<str>>(
        heading: String,
        texts: impl IntoIterator<Item = T>,
    ) -> Self {
        let widths = texts.into_iter().map(|text| lines::width(text.as_ref()));
        let wanted = widths.fold(lines::width(&heading), usize::max);
        Self { heading, wanted }
    }

    /// Whether all are seen whole at that width.
    pub(crate) fn all_fit(columns: &[Self], width: usize) -> bool {
        let wanted: usize = columns.iter().map(|column| column.wanted + GAP).sum();
        FOCUS + wanted <= width + GAP
    }

    /// As wide as the others let it be.
    pub(crate) const fn filling(heading: String) -> Self {
        let wanted = usize::MAX;
        Self { heading, wanted }
    }
}

/// A table that is to be drawn: headings, unless all are empty, and as many rows as there is room for.
#[derive(Clone, Copy)]
pub(crate) struct Table<'a> {
    /// Its columns.
    pub(crate) columns: &'a [Column],
    /// How many rows there are.
    pub(crate) count: usize,
    /// The texts of a row; if they are fewer than the columns, the last takes what is left.
    pub(crate) row: &'a dyn Fn(usize) -> Vec<String>,
    /// The row that keys act upon; `None` while they belong to something else.
    pub(crate) cursor: Option<usize>,
}

/// Between columns, in cells.
const GAP: usize = 2;
/// A column is not made narrower than this, in cells, while a wider one can give.
const NARROW: usize = 3;

/// The width of each column: what it wants, and if that is too much, the widest columns give first.
fn widths(columns: &[Column], width: usize) -> Vec<usize> {
    let gaps = GAP * columns.len().saturating_sub(1);
    let room = width.saturating_sub(FOCUS + gaps);
    let wanted = |column: &Column| column.wanted.min(room.max(NARROW));
    let fitting = |limit: usize| -> usize {
        let widths = columns.iter().map(|column| wanted(column).min(limit));
        widths.sum()
    };
    let mut limit = columns.iter().map(wanted).max().unwrap_or(0).max(NARROW);
    while limit > NARROW && room < fitting(limit) {
        limit -= 1;
    }
    let mut spare = room.saturating_sub(fitting(limit));
    let width = |column: &Column| {
        let more = usize::from(wanted(column) > limit).min(spare);
        spare -= more;
        wanted(column).min(limit) + more
    };
    columns.iter().map(width).collect()
}

impl Pen<'_, '_> {
    /// Draws a table in what is left, and puts the terminal's cursor on the row in focus.
    pub(crate) fn table(&mut self, table: &Table<'_>) {
        let theme = &self.look.theme;
        let widths = widths(table.columns, self.width());
        let headings = table.columns.iter().map(|column| &column.heading);
        if headings.clone().any(|heading| !heading.is_empty()) {
            let headings: Vec<String> = headings.cloned().collect();
            self.cells(&headings, &widths, (0, theme.title));
            self.skip(1);
        }
        let cursor = table.cursor.unwrap_or(0).min(table.count.saturating_sub(1));
        let height = self.height();
        let window = Window::around(table.count, height, &(cursor..cursor + 1));
        self.page.set(window.shown);
        for (index, place) in window.rows().zip(window.top..) {
            self.cells(&(table.row)(index), &widths, (place, theme.text));
            if table.cursor == Some(index) {
                self.put((0, place), self.look.glyphs.focus, theme.accent);
                self.paint((FOCUS, place), theme.focus);
                self.point_at((FOCUS, place));
            }
        }
        self.mark(&window, (window.first, table.count - window.rows().end));
        self.skip(table.count.min(height));
    }

    fn cells(&mut self, texts: &[String], widths: &[usize], (row, style): (usize, Style)) {
        let mut column = FOCUS;
        for (index, (text, wide)) in texts.iter().zip(widths).enumerate() {
            let is_last = index + 1 == texts.len();
            let rest = self.width().saturating_sub(column);
            let wide = if is_last { rest } else { *wide };
            let text = lines::cut(text, wide, self.look.glyphs.ellipsis);
            self.put((column, row), &text, style);
            column += wide + GAP;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fitting(heading: &str, texts: [&str; 2]) -> Column {
        Column::fitting(heading.to_owned(), texts)
    }

    fn two(width: usize) -> Vec<usize> {
        let what = fitting("What", ["a short one", "a very much longer text"]);
        widths(&[what, fitting("Kind", ["x", "yy"])], width)
    }

    #[test]
    fn columns_are_as_wide_as_their_texts_when_there_is_room() {
        assert_eq!(two(80), [23, 4]);
    }

    #[test]
    fn the_widest_column_gives_first() {
        assert_eq!(two(20), [12, 4]);
        assert_eq!(two(0), [3, 3]);
    }

    #[test]
    fn one_column_may_take_what_the_others_leave() {
        let columns = [
            Column::filling("Name".to_owned()),
            fitting("Kind", ["x", "yy"]),
        ];
        assert_eq!(widths(&columns, 30), [22, 4]);
    }
}
