//! Many entries in columns, of which only those in sight are made into text: a list of a thousand
//! costs no more than one of ten.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::Widget;

use crate::tui::look::Look;
use crate::tui::widgets::lines;
use crate::tui::widgets::window::{MoreText, Window};

/// A list in columns in its area.
#[derive(Clone, Copy)]
pub(crate) struct Columns<'a> {
    /// One heading per column; none where there is but one kind of text.
    pub(crate) headings: &'a [String],
    /// How wide each column is, in cells.
    pub(crate) widths: &'a [usize],
    /// How many entries there are.
    pub(crate) count: usize,
    /// The entry that keys act upon.
    pub(crate) cursor: usize,
    /// Whether the keys act here now.
    pub(crate) focused: bool,
    /// The texts of an entry; where there are fewer than columns, the last takes what is left.
    pub(crate) entry: &'a dyn Fn(usize) -> Vec<String>,
    /// Styles and signs.
    pub(crate) look: &'a Look,
    /// Says how many entries are out of sight.
    pub(crate) more: MoreText<'a>,
}

/// The focus mark and the space after it, in cells.
pub(crate) const FOCUS: usize = 2;
/// Between columns, in cells.
pub(crate) const GAP: usize = 2;

impl Columns<'_> {
    /// The cell for the terminal's own cursor: where the entry in focus begins.
    pub(crate) fn caret(&self, area: Rect) -> Option<Position> {
        let below = self.below_headings(area);
        let place = self.window(below).place(self.cursor)?;
        let y = below.y.saturating_add(u16::try_from(place).ok()?);
        let x = area.x.saturating_add(u16::try_from(FOCUS).ok()?);
        let caret = Position::new(x, y);
        below.contains(caret).then_some(caret)
    }

    const fn below_headings(&self, area: Rect) -> Rect {
        let taken = if self.headings.is_empty() { 0 } else { 1 };
        Rect {
            y: area.y.saturating_add(taken),
            height: area.height.saturating_sub(taken),
            ..area
        }
    }

    fn window(&self, below: Rect) -> Window {
        let cursor = self.cursor.min(self.count.saturating_sub(1));
        Window::around(self.count, usize::from(below.height), &(cursor..cursor + 1))
    }

    fn put(
        &self,
        (buffer, area): (&mut Buffer, Rect),
        place: usize,
        texts: &[String],
        style: ratatui::style::Style,
    ) {
        let mut column = FOCUS;
        for (index, text) in texts.iter().enumerate() {
            let is_last = index + 1 == texts.len();
            let wide = if is_last {
                usize::from(area.width).saturating_sub(column)
            } else {
                self.widths.get(index).copied().unwrap_or_default()
            };
            let text = lines::cut(text, wide, self.look.glyphs.ellipsis);
            lines::put(buffer, area, (column, place), &text, style);
            column += wide + GAP;
        }
    }
}

impl Widget for Columns<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let theme = &self.look.theme;
        if !self.headings.is_empty() {
            self.put((&mut *buffer, area), 0, self.headings, theme.title);
        }
        let below = self.below_headings(area);
        let window = self.window(below);
        for index in window.rows() {
            let Some(place) = window.place(index) else {
                continue;
            };
            let texts = (self.entry)(index);
            self.put((&mut *buffer, below), place, &texts, theme.text);
            if self.cursor == index {
                lines::put(
                    buffer,
                    below,
                    (0, place),
                    self.look.glyphs.focus,
                    theme.title,
                );
                if self.focused {
                    let indent = u16::try_from(FOCUS).unwrap_or(below.width).min(below.width);
                    let bar = Rect {
                        x: below.x + indent,
                        width: below.width - indent,
                        ..below
                    };
                    lines::paint_row(buffer, bar, place, theme.focus);
                }
            }
        }
        let hidden = self.count.saturating_sub(window.rows().end);
        window.mark(
            (buffer, below),
            (window.first, hidden),
            self.look,
            self.more,
        );
    }
}
