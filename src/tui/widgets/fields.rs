//! The fields of a form, one below another: labels in a column, and beside them what the fields hold,
//! or, in the one in focus while it is open, whatever draws itself there.

use crate::text::wrap;
use crate::tui::widgets::lines;
use crate::tui::widgets::list::FOCUS;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::window::Window;

/// The widest column of labels, in cells.
const WIDEST_LABEL: usize = 34;
/// Between a label and what its field holds, in cells.
const GAP: usize = 2;

/// A field as a form shows it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Labelled {
    /// What stands above it, if something new begins with it.
    pub(crate) heading: Option<String>,
    /// What it is called; empty if it is the only one.
    pub(crate) label: String,
    /// What it holds.
    pub(crate) value: String,
}

/// What stands in the place of a value while its field is open.
#[derive(Clone, Copy)]
pub(crate) struct Open<'a> {
    /// How many rows it takes at a width.
    pub(crate) height: &'a dyn Fn(usize) -> usize,
    /// Draws it.
    pub(crate) draw: &'a dyn Fn(&mut Pen<'_, '_>),
}

/// The fields of a form that is to be drawn.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a> {
    /// The fields.
    pub(crate) labelled: &'a [Labelled],
    /// The one in focus.
    pub(crate) cursor: usize,
    /// What is open in it.
    pub(crate) open: Option<Open<'a>>,
}

/// One row as it is drawn.
struct Row {
    /// The place of its field; none for a heading.
    field: Option<usize>,
    label: String,
    value: String,
}

impl Fields<'_> {
    /// The cells that labels take.
    fn labels(&self, width: usize) -> usize {
        let labels = self.labelled.iter().map(|field| lines::width(&field.label));
        labels.max().unwrap_or(0).min(WIDEST_LABEL).min(width / 2)
    }

    fn rows(&self, labels: usize, room: usize) -> Vec<Row> {
        let mut rows = Vec::new();
        for (place, field) in self.labelled.iter().enumerate() {
            if let Some(heading) = &field.heading {
                rows.extend(["", heading].map(|text| Row {
                    field: None,
                    label: text.to_owned(),
                    value: String::new(),
                }));
            }
            let label = wrap(&field.label, labels.max(1));
            let value: Vec<String> = match self.open.filter(|_| place == self.cursor) {
                Some(open) => vec![String::new(); (open.height)(room)],
                None => field
                    .value
                    .lines()
                    .flat_map(|line| wrap(line, room))
                    .collect(),
            };
            let text = |texts: &[String], row: usize| texts.get(row).cloned().unwrap_or_default();
            rows.extend((0..label.len().max(value.len())).map(|row| Row {
                field: Some(place),
                label: text(&label, row),
                value: text(&value, row),
            }));
        }
        rows
    }
}

impl Pen<'_, '_> {
    /// Draws the fields of a form in what is left, and puts the terminal's cursor on the one in focus.
    pub(crate) fn fields(&mut self, form: &Fields<'_>) {
        let theme = &self.look.theme;
        let labels = form.labels(self.width());
        let column = FOCUS + labels + if labels == 0 { 0 } else { GAP };
        let rows = form.rows(labels, self.width().saturating_sub(column).max(1));
        let in_focus = |row: &Row| row.field == Some(form.cursor);
        let first = rows.iter().position(in_focus).unwrap_or(0);
        let end = rows.iter().rposition(in_focus).unwrap_or(0) + 1;
        let height = self.height();
        let window = Window::around(rows.len(), height, &(first..end));
        let seen = rows.get(window.rows()).unwrap_or_default();
        for (place, row) in (window.top..).zip(seen) {
            let style = match row.field {
                None => theme.muted,
                Some(_) if in_focus(row) && form.open.is_none() => {
                    self.paint((FOCUS, place), theme.focus);
                    theme.focus
                }
                Some(_) => theme.text,
            };
            self.put((FOCUS, place), &row.label, style);
            self.put((column, place), &row.value, style);
        }
        let mut seen: Vec<usize> = seen.iter().filter_map(|row| row.field).collect();
        seen.dedup();
        self.page.set(seen.len());
        self.mark(&window, (window.first, rows.len() - window.rows().end));
        if let Some(place) = window.place(first) {
            self.put((0, place), self.look.glyphs.focus, theme.accent);
            match form.open {
                Some(open) => (open.draw)(&mut self.part((column, place))),
                None => self.point_at((FOCUS, place)),
            }
        }
        self.skip(rows.len().min(height));
    }
}
