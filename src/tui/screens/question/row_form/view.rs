//! How a row's fields are shown.

use std::collections::BTreeSet;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{RowForm, is_asked};
use crate::method::field::Field;
use crate::session::row::Row;
use crate::text::{Phrase, wrap};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::question::annotations_line::annotations_line;
use crate::tui::screens::question::aside::annotations;
use crate::tui::screens::question::field_words::field_words;
use crate::tui::widgets::lines;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::window::Window;

/// The widest column of labels, in cells.
const WIDEST_LABEL: usize = 34;

/// The most rows that annotations take; the note itself is one key away.
const MOST_REMARKS: usize = 3;

/// A line of the form: which field it belongs to, and what it shows.
struct FormLine {
    field: Option<usize>,
    label: String,
    value: String,
}

impl RowForm {
    /// Draws the form, the field that is open, or what is said beside it.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        if let Some(aside) = &self.aside {
            aside.draw(cx, frame, area);
            return;
        }
        let area = self.draw_heading(cx, frame, area);
        match (&self.open, self.focused(cx)) {
            (Some(input), Some(field)) if !input.is_inline() => {
                let area = self.draw_field_heading(field, cx, frame, area);
                input.draw(cx, frame, area);
            }
            _ => self.draw_fields(cx, frame, area),
        }
    }

    fn draw_heading(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) -> Rect {
        let wording = cx.wording();
        let row = self.as_it_is(cx);
        let name = if row.is_blank() {
            cx.text(&wording.rows(&self.question).attribute("add"))
        } else {
            cx.words(&wording.name_of(&self.question, &row))
        };
        let name = lines::cut(&name, usize::from(area.width), cx.look.glyphs.ellipsis);
        lines::put(frame.buffer_mut(), area, (0, 0), &name, cx.look.theme.title);
        let said = annotations_line(&annotations(&self.target(), cx), cx);
        let mut used = 1;
        for text in wrap(&said, usize::from(area.width))
            .iter()
            .take(MOST_REMARKS)
        {
            lines::put(
                frame.buffer_mut(),
                area,
                (0, used),
                text,
                cx.look.theme.muted,
            );
            used += 1;
        }
        below(area, used + 1)
    }

    fn draw_field_heading(
        &self,
        field: &Field,
        cx: &ScreenContext<'_>,
        frame: &mut Frame<'_>,
        area: Rect,
    ) -> Rect {
        let content = cx.wording().field(&self.question, &field.id);
        let label = cx.text(&content);
        lines::put(
            frame.buffer_mut(),
            area,
            (0, 0),
            &label,
            cx.look.theme.title,
        );
        let hint = cx.text(&content.attribute("hint"));
        let rows = wrap(&hint, usize::from(area.width));
        for (row, text) in rows.iter().enumerate() {
            lines::put(
                frame.buffer_mut(),
                area,
                (0, row + 1),
                text,
                cx.look.theme.muted,
            );
        }
        below(area, rows.len() + 2)
    }

    fn draw_fields(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let fields = self.fields(cx);
        let cursor = self.cursor.min(fields.len().saturating_sub(1));
        let hint = fields.get(cursor).map_or_else(String::new, |field| {
            cx.text(
                &cx.wording()
                    .field(&self.question, &field.id)
                    .attribute("hint"),
            )
        });
        let hint = wrap(&hint, usize::from(area.width.saturating_sub(2)));
        let kept = u16::try_from(hint.len() + 1)
            .unwrap_or(0)
            .min(area.height / 2);
        let list = Rect {
            height: area.height - kept,
            ..area
        };
        for (row, text) in hint.iter().enumerate() {
            let place = (2, usize::from(list.height) + 1 + row);
            lines::put(frame.buffer_mut(), area, place, text, cx.look.theme.muted);
        }
        let labels = self.label_width(&fields, cx, area);
        let shown = self.lines(&fields, cx, (usize::from(area.width), labels));
        let first = shown
            .iter()
            .position(|line| line.field == Some(cursor))
            .unwrap_or(0);
        let end = shown
            .iter()
            .rposition(|line| line.field == Some(cursor))
            .unwrap_or(0)
            + 1;
        let window = Window::around(shown.len(), usize::from(list.height), &(first..end));
        let seen = shown.get(window.rows()).unwrap_or_default().iter();
        let seen: BTreeSet<usize> = seen.filter_map(|line| line.field).collect();
        cx.page.set(seen.len());
        for row in window.rows() {
            if let (Some(line), Some(place)) = (shown.get(row), window.place(row)) {
                self.put_line(line, (place, labels), cursor, cx, (frame, list));
            }
        }
        let hidden = (window.first, shown.len() - window.rows().end);
        Pen::new(cx, frame, list).mark(&window, hidden);
        if let Some(place) = window.place(first) {
            self.put_field(labels, place, cx, (frame, list));
        }
    }

    fn put_line(
        &self,
        line: &FormLine,
        (place, labels): (usize, usize),
        cursor: usize,
        cx: &ScreenContext<'_>,
        (frame, area): (&mut Frame<'_>, Rect),
    ) {
        let theme = &cx.look.theme;
        let focused = line.field == Some(cursor);
        let buffer = frame.buffer_mut();
        if focused && self.open.is_none() {
            lines::paint_row(buffer, area, place, theme.focus);
        }
        if focused && !line.label.is_empty() {
            lines::put(buffer, area, (0, place), cx.look.glyphs.focus, theme.focus);
        }
        let style = match (focused && self.open.is_none(), line.field) {
            (true, _) => theme.focus,
            (false, None) => theme.muted,
            (false, Some(_)) => theme.text,
        };
        lines::put(buffer, area, (2, place), &line.label, style);
        if !(focused && self.open.is_some()) {
            lines::put(buffer, area, (labels + 4, place), &line.value, style);
        }
    }

    /// The field that is typed in, in its place; or the terminal's cursor on the one in focus.
    fn put_field(
        &self,
        labels: usize,
        place: usize,
        cx: &ScreenContext<'_>,
        (frame, area): (&mut Frame<'_>, Rect),
    ) {
        let (Ok(labels), Ok(place)) = (u16::try_from(labels), u16::try_from(place)) else {
            return;
        };
        let used = labels.saturating_add(4).min(area.width);
        let field = Rect {
            x: area.x + used,
            y: area.y.saturating_add(place),
            width: area.width - used,
            height: area.height.saturating_sub(place),
        };
        match &self.open {
            Some(input) => {
                let height = u16::try_from(input.height(field.width)).unwrap_or(field.height);
                input.draw(
                    cx,
                    frame,
                    Rect {
                        height: height.min(field.height),
                        ..field
                    },
                );
            }
            None => frame.set_cursor_position((area.x, field.y)),
        }
    }

    fn label_width(&self, fields: &[&Field], cx: &ScreenContext<'_>, area: Rect) -> usize {
        let wording = cx.wording();
        let label = |field: &&Field| cx.text(&wording.field(&self.question, &field.id));
        let widest = fields
            .iter()
            .map(|field| lines::width(&label(field)))
            .max()
            .unwrap_or(0);
        widest.min(WIDEST_LABEL).min(usize::from(area.width) / 2)
    }

    fn lines(
        &self,
        fields: &[&Field],
        cx: &ScreenContext<'_>,
        (width, labels): (usize, usize),
    ) -> Vec<FormLine> {
        let row = self.as_it_is(cx);
        let mut shown = Vec::new();
        for (index, field) in fields.iter().enumerate() {
            let begins_rest = !is_asked(field, cx)
                && index
                    .checked_sub(1)
                    .and_then(|before| fields.get(before))
                    .is_some_and(|before| is_asked(before, cx));
            if begins_rest {
                let label = cx.say(&Phrase::FormMore);
                shown.push(FormLine {
                    field: None,
                    label: String::new(),
                    value: String::new(),
                });
                shown.push(FormLine {
                    field: None,
                    label,
                    value: String::new(),
                });
            }
            let room = width.saturating_sub(labels + 4).max(1);
            shown.extend(self.lines_of(index, field, &row, cx, (labels, room)));
        }
        shown
    }

    fn lines_of(
        &self,
        index: usize,
        field: &Field,
        row: &Row,
        cx: &ScreenContext<'_>,
        (labels, room): (usize, usize),
    ) -> Vec<FormLine> {
        let wording = cx.wording();
        let value = field_words(&self.question, field, row, (&wording, cx));
        let value = value.unwrap_or_else(|| cx.look.glyphs.dash.to_owned());
        let label = wrap(
            &cx.text(&wording.field(&self.question, &field.id)),
            labels.max(1),
        );
        let open = self.open.as_ref().filter(|_| index == self.cursor);
        let value = match open {
            Some(input) => {
                let room = u16::try_from(room).unwrap_or(u16::MAX);
                vec![String::new(); input.height(room)]
            }
            None => value.lines().flat_map(|line| wrap(line, room)).collect(),
        };
        let count = label.len().max(value.len()).max(1);
        let at = |texts: &[String], place: usize| texts.get(place).cloned().unwrap_or_default();
        (0..count)
            .map(|place| FormLine {
                field: Some(index),
                label: at(&label, place),
                value: at(&value, place),
            })
            .collect()
    }
}

fn below(area: Rect, rows: usize) -> Rect {
    let rows = u16::try_from(rows).unwrap_or(area.height).min(area.height);
    Rect {
        y: area.y + rows,
        height: area.height - rows,
        ..area
    }
}
