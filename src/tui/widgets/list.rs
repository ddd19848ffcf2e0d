//! A list to move in or to choose from, and a text to scroll: entries one below another, each of one or
//! several rows. Letters are commands, so entries have no letters; digits if the screen wants them.

use std::ops::Range;

use ratatui::style::Style;

use crate::tui::look::Look;
use crate::tui::widgets::lines;
use crate::tui::widgets::pen::{Pen, wrapped};
use crate::tui::widgets::window::Window;

/// Texts that belong together.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Item {
    /// What stands before it: a mark, or a name that it explains.
    sign: Option<(String, Style)>,
    /// Each with its style, and how much further it is indented.
    texts: Vec<(String, Style, usize)>,
    /// Whether keys can act upon it.
    pub(crate) focusable: bool,
    /// Whether an empty row stands above it.
    spaced: bool,
}

impl Item {
    /// An entry that keys can act upon.
    pub(crate) fn new(text: impl Into<String>, style: Style) -> Self {
        Self {
            focusable: true,
            ..Self::heading(text, style)
        }
    }

    /// A text between the entries.
    pub(crate) fn heading(text: impl Into<String>, style: Style) -> Self {
        Self {
            texts: vec![(text.into(), style, 0)],
            ..Self::default()
        }
    }

    /// A choice, with what tells whether it is chosen.
    pub(crate) fn choice(text: String, marks: Marks, is_chosen: bool, look: &Look) -> Self {
        let (glyphs, theme) = (&look.glyphs, &look.theme);
        let sign = match (marks, is_chosen) {
            (Marks::Radio, true) => glyphs.radio_chosen,
            (Marks::Radio, false) => glyphs.radio,
            (Marks::Boxes, true) => glyphs.box_chosen,
            (Marks::Boxes, false) => glyphs.box_open,
        };
        let (style, mark) = if is_chosen {
            (theme.chosen, theme.accent)
        } else {
            (theme.text, theme.text)
        };
        Self::new(text, style).signed(sign, mark)
    }

    /// The same below an empty row, if so.
    #[must_use]
    pub(crate) const fn spaced(mut self, spaced: bool) -> Self {
        self.spaced = spaced;
        self
    }

    /// The same with a sign before it.
    #[must_use]
    pub(crate) fn signed(mut self, sign: impl Into<String>, style: Style) -> Self {
        self.sign = Some((sign.into(), style));
        self
    }

    /// The same with another text below, indented.
    #[must_use]
    pub(crate) fn and(mut self, text: impl Into<String>, style: Style) -> Self {
        self.texts.push((text.into(), style, 2));
        self
    }

    /// Whether one of its texts is this.
    #[cfg(test)]
    pub(crate) fn says(&self, text: &str) -> bool {
        self.texts.iter().any(|(said, ..)| said == text)
    }

    /// The same with an explanation below, unless it is empty.
    #[must_use]
    pub(crate) fn hinted(mut self, hint: String, style: Style) -> Self {
        if !hint.is_empty() {
            self.texts.push((hint, style, 0));
        }
        self
    }
}

/// What tells which of several choices are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marks {
    /// One of them can be.
    Radio,
    /// Any of them can be.
    Boxes,
}

/// How many entries can have the focus.
pub(crate) fn focusable(items: &[Item]) -> usize {
    items.iter().filter(|item| item.focusable).count()
}

/// A list that is to be drawn.
#[derive(Clone, Copy)]
pub(crate) struct List<'a> {
    /// What it holds.
    pub(crate) items: &'a [Item],
    /// Which of the entries that can have the focus has it; none while the keys belong to something else.
    pub(crate) cursor: Option<usize>,
    /// Whether the first nine carry their digit.
    pub(crate) digits: bool,
    /// Whether signs stand where else the focus is marked, in a narrow column, in which a text takes at
    /// most three rows.
    pub(crate) narrow: bool,
}

/// The focus mark and the space after it, in cells.
pub(crate) const FOCUS: usize = 2;
/// A digit and the space after it, in cells.
const DIGIT: usize = 2;
/// The most rows of a text in a narrow column.
const MOST_NARROW: usize = 3;

/// One row as it is drawn.
#[derive(Default)]
struct Row {
    /// The place of its entry.
    entry: usize,
    column: usize,
    text: String,
    style: Style,
    part: Part,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Part {
    /// Of an entry's first text, its first row.
    First,
    /// Of an entry's first text, another row.
    Label,
    /// Of what stands below that text, or above it.
    #[default]
    Other,
}

impl<'a> List<'a> {
    /// Entries with the focus on the `cursor`th.
    pub(crate) const fn new(items: &'a [Item], cursor: usize) -> Self {
        Self {
            cursor: Some(cursor),
            ..Self::read(items)
        }
    }

    /// Entries to choose from, of which the first nine carry their digit.
    pub(crate) const fn choices(items: &'a [Item], cursor: usize) -> Self {
        Self {
            digits: true,
            ..Self::new(items, cursor)
        }
    }

    /// Entries to read.
    pub(crate) const fn read(items: &'a [Item]) -> Self {
        Self {
            items,
            cursor: None,
            digits: false,
            narrow: false,
        }
    }

    /// How many rows it takes at that width.
    pub(crate) fn height(&self, width: usize) -> usize {
        self.rows(width).len()
    }

    /// The largest offset from which it is read, so that its end is in sight.
    pub(crate) fn last_offset(&self, width: usize, height: usize) -> usize {
        Window::last_offset(self.height(width), height)
    }

    /// How far what stands after the focus mark and the digit is indented.
    const fn indent(&self) -> usize {
        match (self.narrow, self.digits) {
            (true, _) => 0,
            (false, true) => FOCUS + DIGIT,
            (false, false) => FOCUS,
        }
    }

    /// The cells that signs take.
    fn signs(&self) -> usize {
        let signs = self.items.iter().filter_map(|entry| entry.sign.as_ref());
        signs
            .map(|(sign, _)| lines::width(sign) + 1)
            .max()
            .unwrap_or(0)
    }

    /// The rows at that width.
    fn rows(&self, width: usize) -> Vec<Row> {
        let signs = self.signs();
        let mut rows = Vec::new();
        for (place, entry) in self.items.iter().enumerate() {
            if entry.spaced {
                rows.push(Row {
                    entry: place,
                    ..Row::default()
                });
            }
            let mut start = if entry.focusable { self.indent() } else { 0 };
            if entry.focusable || entry.sign.is_some() {
                start += signs;
            }
            for (index, (text, style, indent)) in entry.texts.iter().enumerate() {
                let column = start + indent;
                let mut texts = wrapped(text, width, column);
                texts.truncate(if self.narrow { MOST_NARROW } else { usize::MAX });
                rows.extend(texts.into_iter().enumerate().map(|(number, text)| Row {
                    entry: place,
                    column,
                    text,
                    style: *style,
                    part: match (index, number) {
                        (0, 0) => Part::First,
                        (0, _) => Part::Label,
                        _ => Part::Other,
                    },
                }));
            }
        }
        rows
    }

    /// The place of the entry in focus.
    fn focus(&self) -> Option<usize> {
        let places = self.items.iter().enumerate();
        let mut places = places.filter(|(_, entry)| entry.focusable);
        places.nth(self.cursor?).map(|(place, _)| place)
    }
}

/// The rows of an entry; none if it has none.
fn rows_of(rows: &[Row], entry: usize) -> Range<usize> {
    let start = rows.partition_point(|row| row.entry < entry);
    start..rows.partition_point(|row| row.entry <= entry)
}

impl Pen<'_, '_> {
    /// Draws a list of choices in what is left.
    pub(crate) fn choices(&mut self, items: &[Item], cursor: usize) {
        self.list(&List::choices(items, cursor));
    }

    /// Draws a list in what is left, as much of it as is seen around the focus, and puts the terminal's
    /// cursor there.
    pub(crate) fn list(&mut self, list: &List<'_>) {
        let rows = list.rows(self.width());
        let focus = list.focus();
        let own = rows_of(&rows, focus.unwrap_or(0));
        let height = self.height();
        // What stands right above an entry is seen together with it, if both have room.
        let before = list.items.get(..focus.unwrap_or(0)).unwrap_or_default();
        let above = before.iter().rposition(|item| item.focusable);
        let heading = rows_of(&rows, above.map_or(0, |above| above + 1)).start;
        let has_room = list.cursor.is_some() && own.end - heading + 1 < height;
        let start = if has_room { heading } else { own.start };
        let window = Window::around(rows.len(), height, &(start..own.end));
        self.list_rows(list, &rows, window, focus);
        let seen = rows.get(window.rows()).unwrap_or_default();
        let entries = seen
            .first()
            .zip(seen.last())
            .map_or(0..0, |(first, last)| first.entry..last.entry + 1);
        if list.cursor.is_some() {
            let seen = list.items.get(entries.clone()).unwrap_or_default();
            self.page.set(focusable(seen));
        }
        // An entry of which only a part is seen is none that is hidden, but there is more to see.
        let hidden = |items: &[Item], is_cut: bool| match (is_cut, focusable(items)) {
            (false, _) => 0,
            (true, hidden) => hidden.max(1),
        };
        let above = hidden(
            list.items.get(..entries.start).unwrap_or_default(),
            window.first > 0,
        );
        let below = hidden(
            list.items.get(entries.end..).unwrap_or_default(),
            window.rows().end < rows.len(),
        );
        self.mark(&window, (above, below));
        self.skip(rows.len().min(height));
    }

    fn list_rows(&mut self, list: &List<'_>, rows: &[Row], window: Window, focus: Option<usize>) {
        let seen = rows.get(window.rows()).unwrap_or_default();
        for (row, place) in seen.iter().zip(window.top..) {
            self.list_row(list, row, place, focus == Some(row.entry));
        }
    }

    fn list_row(&mut self, list: &List<'_>, row: &Row, place: usize, focused: bool) {
        let theme = &self.look.theme;
        let in_bar = focused && row.part != Part::Other;
        let style = if in_bar { theme.focus } else { row.style };
        if in_bar {
            self.paint((if list.narrow { 0 } else { FOCUS }, place), style);
        }
        self.put((row.column, place), &row.text, style);
        if row.part != Part::First {
            return;
        }
        let Some(entry) = list.items.get(row.entry) else {
            return;
        };
        let start = if entry.focusable { list.indent() } else { 0 };
        if let Some((sign, own)) = &entry.sign {
            self.put((start, place), sign, if in_bar { style } else { *own });
        }
        let number = focusable(list.items.get(..=row.entry).unwrap_or_default());
        if list.digits && number <= 9 && entry.focusable {
            let style = if in_bar { style } else { theme.key };
            self.put((FOCUS, place), &number.to_string(), style);
        }
        if in_bar {
            if !list.narrow {
                self.put((0, place), self.look.glyphs.focus, theme.accent);
            }
            self.point_at((start.min(FOCUS), place));
        }
    }

    /// Draws a text from its row `offset` on, or its end.
    pub(crate) fn read(&mut self, items: &[Item], offset: usize) {
        let list = List::read(items);
        let rows = list.rows(self.width());
        let height = self.height();
        let window = Window::at(rows.len(), height, offset);
        self.list_rows(&list, &rows, window, None);
        self.mark(&window, (window.first, rows.len() - window.rows().end));
        self.page.set(window.shown);
        self.skip(rows.len().min(height));
    }
}
