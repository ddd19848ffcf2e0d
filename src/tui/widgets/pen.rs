//! A pen goes down an area of the screen and knows what room is left. It alone turns what a page holds
//! into places: nothing is drawn by coordinates elsewhere. It knows no session and keeps nothing.

use std::cell::Cell;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::text::{Localizer, Phrase, count, wrap};
use crate::tui::look::Look;
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::lines::{self, WIDEST_TEXT};
use crate::tui::widgets::window::Window;

/// The rows that stay above a foot, for the list that it belongs to.
const LEAST_LIST: usize = 6;
/// The rows that a foot has even if its text is shorter, so that the list stays where it is.
const LEAST_FOOT: usize = 2;

/// The rows of a text in so many cells, of which `indent` stay empty at the left.
pub(super) fn wrapped(text: &str, width: usize, indent: usize) -> Vec<String> {
    wrap(text, width.min(WIDEST_TEXT).saturating_sub(indent))
}

/// Draws down an area.
pub(crate) struct Pen<'p, 'f> {
    frame: &'p mut Frame<'f>,
    /// Styles and signs.
    pub(crate) look: &'p Look,
    localizer: &'p Localizer,
    /// How many entries of the page's list are in sight, for the keys that turn it.
    pub(super) page: &'p Cell<usize>,
    /// What is left.
    pub(super) room: Rect,
    /// Whether the terminal's cursor stands somewhere already.
    pub(super) has_cursor: bool,
}

impl<'p, 'f> Pen<'p, 'f> {
    /// A pen at the top of an area.
    pub(crate) fn new(cx: &'p ScreenContext<'_>, frame: &'p mut Frame<'f>, room: Rect) -> Self {
        Self {
            look: cx.look,
            localizer: cx.localizer,
            page: cx.page,
            room: room.intersection(frame.area()),
            frame,
            has_cursor: false,
        }
    }
}

impl<'f> Pen<'_, 'f> {
    /// Leaves a cell empty at both sides.
    #[must_use]
    pub(crate) const fn inset(mut self) -> Self {
        self.room = Rect {
            x: self.room.x.saturating_add(1),
            width: self.room.width.saturating_sub(2),
            ..self.room
        };
        self
    }

    /// A pen for a part of the room.
    pub(super) const fn within(&mut self, room: Rect) -> Pen<'_, 'f> {
        Pen {
            frame: &mut *self.frame,
            look: self.look,
            localizer: self.localizer,
            page: self.page,
            room,
            has_cursor: self.has_cursor,
        }
    }

    /// What is left.
    pub(crate) const fn room(&self) -> Rect {
        self.room
    }

    /// A pen for the room right of and below a place.
    pub(super) fn part(&mut self, (column, row): (usize, usize)) -> Pen<'_, 'f> {
        let room = lines::below(self.room, row);
        let column = u16::try_from(column).unwrap_or(u16::MAX).min(room.width);
        self.within(Rect {
            x: room.x.saturating_add(column),
            width: room.width - column,
            ..room
        })
    }

    /// Leaves all but so many rows to others.
    pub(super) fn shorten(&mut self, rows: usize) {
        let rows = u16::try_from(rows).unwrap_or(u16::MAX);
        self.room.height = self.room.height.min(rows);
    }

    /// How many rows are left.
    pub(crate) fn height(&self) -> usize {
        usize::from(self.room.height)
    }

    /// How many cells a row has.
    pub(crate) fn width(&self) -> usize {
        usize::from(self.room.width)
    }

    /// How many cells a row of text has.
    pub(crate) fn text_width(&self) -> usize {
        self.width().min(WIDEST_TEXT)
    }

    /// How many rows a text takes.
    pub(crate) fn rows(&self, text: &str) -> usize {
        if text.is_empty() {
            return 0;
        }
        wrapped(text, self.width(), 0).len()
    }

    /// Leaves rows empty.
    pub(crate) fn skip(&mut self, rows: usize) {
        self.room = lines::below(self.room, rows);
    }

    /// Puts a text at a place of the room, as far as it has room there.
    pub(super) fn put(&mut self, place: (usize, usize), text: &str, style: Style) -> usize {
        lines::put(self.frame.buffer_mut(), self.room, place, text, style)
    }

    /// Gives a row a style, from a column on.
    pub(super) fn paint(&mut self, (column, row): (usize, usize), style: Style) {
        let bar = self.part((column, row));
        lines::paint_row(bar.frame.buffer_mut(), bar.room, 0, style);
    }

    /// Writes a text, broken between words; an empty one takes no row.
    pub(crate) fn write(&mut self, text: &str, style: Style) {
        if text.is_empty() {
            return;
        }
        for row in wrapped(text, self.width(), 0) {
            self.put((0, 0), &row, style);
            self.skip(1);
        }
    }

    /// Writes as much of a text as so many rows hold; how many it took.
    pub(crate) fn write_within(&mut self, text: &str, most: usize, style: Style) -> usize {
        let before = self.height();
        self.write_ending(text, most, self.look.glyphs.ellipsis, style);
        before - self.height()
    }

    /// Writes as much of a text as so many rows hold, and `ending` if that is not all of it.
    pub(crate) fn write_ending(&mut self, text: &str, most: usize, ending: &str, style: Style) {
        if text.is_empty() {
            return;
        }
        let shape = (self.text_width(), most);
        for row in lines::wrap_within(text, shape, ending) {
            self.line(&row, style);
        }
    }

    /// Writes as much of a text as one row holds.
    pub(crate) fn line(&mut self, text: &str, style: Style) {
        let text = lines::cut(text, self.width(), self.look.glyphs.ellipsis);
        self.put((0, 0), &text, style);
        self.skip(1);
    }

    /// Draws a rule.
    pub(crate) fn rule(&mut self) {
        let rule = self.look.glyphs.rule.repeat(self.width());
        self.line(&rule, self.look.theme.accent);
    }

    /// Writes which part of a page is shown, and which others there are.
    pub(crate) fn tabs(&mut self, shown: &str, others: &[String]) {
        let (dot, theme) = (self.look.glyphs.dot, &self.look.theme);
        let others: Vec<_> = others
            .iter()
            .map(|name| name.replace(' ', "\u{a0}"))
            .collect();
        let others = others.join(&format!(" {dot} "));
        let used = self.put((0, 0), shown, theme.title) + 3;
        if used + lines::width(&others) <= self.width() {
            self.put((used, 0), &others, theme.muted);
            self.skip(1);
        } else {
            self.skip(1);
            self.write(&others, theme.muted);
        }
        self.rule();
    }

    /// Draws something into the last rows, which are left alone from now on.
    pub(crate) fn foot(&mut self, rows: usize, draw: impl FnOnce(&mut Pen<'_, 'f>)) {
        let above = self.height().saturating_sub(rows);
        let room = lines::below(self.room, above);
        self.room.height -= room.height;
        let mut foot = self.within(room);
        draw(&mut foot);
        self.has_cursor = foot.has_cursor;
    }

    /// Draws something that leaves the last rows alone, and goes on right below it.
    pub(crate) fn above(&mut self, kept: usize, draw: impl FnOnce(&mut Pen<'_, 'f>)) {
        let kept = u16::try_from(kept).unwrap_or(u16::MAX);
        let height = self.room.height.saturating_sub(kept);
        let room = Rect {
            height,
            ..self.room
        };
        let mut part = self.within(room);
        draw(&mut part);
        let left = part.room.height;
        self.has_cursor = part.has_cursor;
        self.skip(usize::from(height - left));
    }

    /// Writes as much of a text as there is room for below a list that is still to be drawn.
    pub(crate) fn write_foot(&mut self, text: &str) {
        let most = self.height().saturating_sub(LEAST_LIST).max(LEAST_FOOT);
        let style = self.look.theme.text;
        let rows = self.rows(text).clamp(LEAST_FOOT, most) + 1;
        self.foot(rows, |foot| {
            foot.skip(1);
            foot.write_within(text, most, style);
        });
    }

    /// A pen for what stands right of so many cells, beside what is still to be drawn there.
    pub(crate) fn beside(&mut self, cells: usize) -> Pen<'_, 'f> {
        self.part((cells, 0))
    }

    /// A pen for one of several columns side by side.
    pub(crate) fn column(&mut self, index: usize, of: usize) -> Pen<'_, 'f> {
        let cells = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
        let wide = self.room.width / cells(of).max(1);
        self.within(Rect {
            x: self
                .room
                .x
                .saturating_add(wide.saturating_mul(cells(index))),
            width: wide.saturating_sub(1),
            ..self.room
        })
    }

    /// Puts the terminal's cursor at a place of the room, unless it has one already: it follows what
    /// was drawn first.
    pub(super) fn point_at(&mut self, (column, row): (usize, usize)) {
        let cell = |start: u16, cells: usize| {
            start.saturating_add(u16::try_from(cells).unwrap_or(u16::MAX))
        };
        let at = Position::new(cell(self.room.x, column), cell(self.room.y, row));
        if !self.has_cursor && self.room.contains(at) {
            self.frame.set_cursor_position(at);
            self.has_cursor = true;
        }
    }

    /// Puts the terminal's cursor here, unless it has a place already.
    pub(crate) fn point(&mut self) {
        self.point_at((0, 0));
    }

    /// Writes a label, and behind it what `draw` puts into the rest of the row.
    pub(crate) fn labelled(&mut self, label: &str, draw: impl FnOnce(&mut Pen<'_, 'f>)) {
        let used = self.put((0, 0), label, self.look.theme.muted) + 1;
        let mut rest = self.part((used, 0));
        rest.room.height = rest.room.height.min(1);
        draw(&mut rest);
        self.has_cursor = rest.has_cursor;
        self.skip(1);
    }

    /// Says how much is out of sight above and below a window, if there is room to say it.
    pub(crate) fn mark(&mut self, window: &Window, (above, below): (usize, usize)) {
        let glyphs = &self.look.glyphs;
        let after = window.top + window.shown;
        let marks = [
            (
                window.top > 0,
                0,
                glyphs.more_above,
                above,
                Phrase::MoreAbove {
                    count: count(above),
                },
            ),
            (
                after < self.height(),
                after,
                glyphs.more_below,
                below,
                Phrase::MoreBelow {
                    count: count(below),
                },
            ),
        ];
        for (has_room, row, glyph, hidden, phrase) in marks {
            if has_room && hidden > 0 {
                let words = self
                    .look
                    .glyphs
                    .text(&self.localizer.say(&phrase))
                    .into_owned();
                let words = format!("{glyph} {words}");
                let words = lines::cut(&words, self.width(), self.look.glyphs.ellipsis);
                self.put((0, row), &words, self.look.theme.muted);
            }
        }
    }
}
