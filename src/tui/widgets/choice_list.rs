//! A list to choose from: one of several, any of several, or just an entry to go to.
//!
//! Letters are commands, so entries have no letters; digits when the screen wants them.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::text::wrap;
use crate::tui::look::Look;
use crate::tui::widgets::lines;
use crate::tui::widgets::window::MoreText;
use crate::tui::widgets::window::Window;

/// What stands before each entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marks {
    /// Nothing: entries are gone to, not chosen.
    None,
    /// One of them can be chosen.
    Radio,
    /// Any of them can be chosen.
    Boxes,
}

/// One entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Choice {
    /// What it says.
    pub(crate) label: String,
    /// A word of explanation below it; empty for none.
    pub(crate) hint: String,
    /// Whether it is chosen.
    pub(crate) chosen: bool,
}

/// The list in its area.
#[derive(Clone, Copy)]
pub(crate) struct ChoiceList<'a> {
    /// The entries.
    pub(crate) choices: &'a [Choice],
    /// The entry that keys act upon; `None` while the keys belong to something else.
    pub(crate) cursor: Option<usize>,
    /// What stands before them.
    pub(crate) marks: Marks,
    /// Whether the first nine carry their digit.
    pub(crate) digits: bool,
    /// Styles and signs.
    pub(crate) look: &'a Look,
    /// Says how many entries are out of sight.
    pub(crate) more: MoreText<'a>,
}

/// One row of the list: a part of an entry.
struct Row {
    choice: usize,
    text: String,
    part: Part,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    First,
    Label,
    Hint,
}

impl ChoiceList<'_> {
    /// How many rows the whole list takes at this width.
    pub(crate) fn height(&self, width: u16) -> usize {
        self.rows(width).len()
    }

    /// The cell for the terminal's own cursor: where the entry in focus begins.
    pub(crate) fn caret(&self, area: Rect) -> Option<Position> {
        let rows = self.rows(area.width);
        let (window, focus) = self.window(&rows, area);
        self.cursor?;
        let row = u16::try_from(window.place(focus.start)?).ok()?;
        let caret = Position::new(area.x.saturating_add(FOCUS), area.y.saturating_add(row));
        area.contains(caret).then_some(caret)
    }

    /// How far labels are indented.
    const fn indent(&self) -> usize {
        let digit = if self.digits { 2 } else { 0 };
        let mark = if matches!(self.marks, Marks::None) {
            0
        } else {
            4
        };
        FOCUS as usize + digit + mark
    }

    fn rows(&self, width: u16) -> Vec<Row> {
        let room = usize::from(width).saturating_sub(self.indent()).max(1);
        let mut rows = Vec::new();
        for (choice, entry) in self.choices.iter().enumerate() {
            let label = wrap(&entry.label, room).into_iter().enumerate();
            rows.extend(label.map(|(index, text)| {
                let part = if index == 0 { Part::First } else { Part::Label };
                Row { choice, text, part }
            }));
            if !entry.hint.is_empty() {
                let hint = wrap(&entry.hint, room).into_iter();
                rows.extend(hint.map(|text| Row {
                    choice,
                    text,
                    part: Part::Hint,
                }));
            }
        }
        rows
    }

    /// The rows shown, and the rows of the entry in focus.
    fn window(&self, rows: &[Row], area: Rect) -> (Window, Range<usize>) {
        let cursor = self.cursor.unwrap_or(0);
        let start = rows
            .iter()
            .position(|row| row.choice == cursor)
            .unwrap_or(0);
        let end = rows
            .iter()
            .rposition(|row| row.choice == cursor)
            .map_or(start, |row| row + 1);
        (
            Window::around(rows.len(), usize::from(area.height), &(start..end)),
            start..end,
        )
    }

    fn draw(&self, row: &Row, place: usize, area: Rect, buffer: &mut Buffer) {
        let Look { theme, glyphs } = self.look;
        let focused = self.cursor == Some(row.choice);
        let chosen = self
            .choices
            .get(row.choice)
            .is_some_and(|choice| choice.chosen);
        let label = if chosen && self.marks != Marks::None {
            theme.chosen
        } else {
            theme.text
        };
        let style = match row.part {
            Part::Hint => theme.muted,
            _ if focused => theme.focus,
            Part::First | Part::Label => label,
        };
        lines::put(buffer, area, (self.indent(), place), &row.text, style);
        if row.part == Part::First {
            let mut column = usize::from(FOCUS);
            if self.digits {
                if row.choice < 9 {
                    let digit = (row.choice + 1).to_string();
                    lines::put(
                        buffer,
                        area,
                        (column, place),
                        &digit,
                        style.patch(theme.key),
                    );
                }
                column += 2;
            }
            let mark = match (self.marks, chosen) {
                (Marks::None, _) => "",
                (Marks::Radio, true) => glyphs.radio_chosen,
                (Marks::Radio, false) => glyphs.radio,
                (Marks::Boxes, true) => glyphs.box_chosen,
                (Marks::Boxes, false) => glyphs.box_open,
            };
            lines::put(buffer, area, (column, place), mark, style);
            if focused {
                lines::put(buffer, area, (0, place), glyphs.focus, theme.title);
            }
        }
        if focused && row.part != Part::Hint {
            let bar = Rect {
                x: area.x.saturating_add(FOCUS).min(area.right()),
                width: area.width.saturating_sub(FOCUS),
                ..area
            };
            lines::paint_row(buffer, bar, place, theme.focus);
        }
    }
}

/// The focus mark and the space after it, in cells.
const FOCUS: u16 = 2;

impl Widget for ChoiceList<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let rows = self.rows(area.width);
        let (window, _) = self.window(&rows, area);
        for (index, row) in rows
            .iter()
            .enumerate()
            .skip(window.first)
            .take(window.shown)
        {
            if let Some(place) = window.place(index) {
                self.draw(row, place, area, buffer);
            }
        }
        let seen = rows.get(window.rows()).unwrap_or_default();
        let above = seen.first().map_or(0, |row| row.choice);
        let below = seen
            .last()
            .map_or(0, |row| self.choices.len() - 1 - row.choice);
        // An entry of which only a part is seen is none that is hidden, but there is more to see.
        let above = if window.first > 0 { above.max(1) } else { 0 };
        let below = if window.rows().end < rows.len() {
            below.max(1)
        } else {
            0
        };
        window.mark((buffer, area), (above, below), self.look, self.more);
    }
}
