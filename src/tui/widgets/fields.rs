//! The fields of a form, one below another: labels in a column, and beside them what the fields hold.
//! The one in focus has more room while it is open: whatever asks for it draws itself below its label, or
//! beside it.

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
    /// What it holds, each value in a line of its own.
    pub(crate) values: Vec<String>,
}

/// What stands in the place of a value while its field is open.
#[derive(Clone, Copy)]
pub(crate) struct Open<'a> {
    /// Whether it stands beside the label and not below it.
    pub(crate) beside: bool,
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
    /// The one in focus; none while they are only read.
    pub(crate) cursor: Option<usize>,
    /// What is open in it.
    pub(crate) open: Option<Open<'a>>,
}

/// One row as it is drawn.
#[derive(Default)]
struct Row {
    /// The place of its field; none for a heading.
    field: Option<usize>,
    label: String,
    value: String,
    /// Whether it belongs to what is open.
    is_open: bool,
}

/// Where labels and values stand in an area.
struct Columns {
    /// The cells that labels take.
    labels: usize,
    /// Where values begin.
    values: usize,
    width: usize,
    height: usize,
}

impl Columns {
    fn of(fields: &Fields<'_>, width: usize, height: usize) -> Self {
        let labels = fields
            .labelled
            .iter()
            .map(|field| lines::width(&field.label));
        let labels = labels.max().unwrap_or(0).min(WIDEST_LABEL).min(width / 2);
        Self {
            labels,
            values: FOCUS + labels + if labels == 0 { 0 } else { GAP },
            width,
            height,
        }
    }

    /// Where an open field begins.
    const fn open(&self, open: &Open<'_>) -> usize {
        if open.beside { self.values } else { FOCUS }
    }
}

impl Fields<'_> {
    /// How many rows they take at a width, if there is room for all.
    pub(crate) fn height(&self, width: usize) -> usize {
        self.rows(&Columns::of(self, width, usize::MAX)).len()
    }

    fn rows(&self, columns: &Columns) -> Vec<Row> {
        let mut rows = Vec::new();
        for (place, field) in self.labelled.iter().enumerate() {
            if let Some(heading) = &field.heading {
                rows.extend(["", heading].map(|text| Row {
                    label: text.to_owned(),
                    ..Row::default()
                }));
            }
            match self.open.filter(|_| self.cursor == Some(place)) {
                Some(open) if open.beside => self.add(&mut rows, place, columns, Some(open)),
                Some(open) => {
                    let room = columns.width.saturating_sub(FOCUS).max(1);
                    let label = wrap(&field.label, room);
                    let label = label.into_iter().filter(|text| !text.is_empty());
                    let before = rows.len();
                    rows.extend(label.map(|label| Row {
                        field: Some(place),
                        label,
                        ..Row::default()
                    }));
                    let taken = rows.len() - before;
                    // Not more than is seen with its label, between the two marks of a window.
                    let most = columns.height.saturating_sub(taken + 2).max(1);
                    let tall = (open.height)(room).clamp(1, most);
                    rows.extend((0..tall).map(|_| Row {
                        field: Some(place),
                        is_open: true,
                        ..Row::default()
                    }));
                }
                None => self.add(&mut rows, place, columns, None),
            }
        }
        rows
    }

    /// Adds a field whose label and values stand side by side.
    fn add(&self, rows: &mut Vec<Row>, place: usize, columns: &Columns, open: Option<Open<'_>>) {
        let Some(field) = self.labelled.get(place) else {
            return;
        };
        let room = columns.width.saturating_sub(columns.values).max(1);
        let label = wrap(&field.label, columns.labels.max(1));
        let lines = field.values.iter().flat_map(|value| value.lines());
        let value: Vec<String> = open.map_or_else(
            || lines.flat_map(|line| wrap(line, room)).collect(),
            |open| vec![String::new(); (open.height)(room)],
        );
        let text = |texts: &[String], row: usize| texts.get(row).cloned().unwrap_or_default();
        rows.extend((0..label.len().max(value.len())).map(|row| Row {
            field: Some(place),
            label: text(&label, row),
            value: text(&value, row),
            is_open: open.is_some(),
        }));
    }
}

impl Pen<'_, '_> {
    /// Draws the fields of a form in what is left, and puts the terminal's cursor on the one in focus.
    pub(crate) fn fields(&mut self, form: &Fields<'_>) {
        let theme = &self.look.theme;
        let height = self.height();
        let columns = Columns::of(form, self.text_width(), height);
        let rows = form.rows(&columns);
        let in_focus = |row: &Row| row.field.is_some() && row.field == form.cursor;
        let first = rows.iter().position(in_focus).unwrap_or(0);
        let end = rows.iter().rposition(in_focus).map_or(0, |last| last + 1);
        let window = Window::around(rows.len(), height, &(first..end.max(first)));
        let seen = rows.get(window.rows()).unwrap_or_default();
        for (place, row) in (window.top..).zip(seen) {
            let style = match row.field {
                None => theme.muted,
                Some(_) if in_focus(row) && form.open.is_none() => {
                    self.paint((FOCUS, place), theme.focus);
                    theme.focus
                }
                Some(_) if in_focus(row) => theme.title,
                Some(_) => theme.text,
            };
            self.put((FOCUS, place), &row.label, style);
            self.put((columns.values, place), &row.value, style);
        }
        let mut fields: Vec<usize> = seen.iter().filter_map(|row| row.field).collect();
        fields.dedup();
        self.page.set(fields.len());
        self.mark(&window, (window.first, rows.len() - window.rows().end));
        if let Some(place) = window.place(first).filter(|_| form.cursor.is_some()) {
            self.put((0, place), self.look.glyphs.focus, theme.accent);
            match form.open {
                Some(open) => {
                    let is_open = |row: &Row| in_focus(row) && row.is_open;
                    let start = rows.iter().position(is_open).unwrap_or(first);
                    let place = window.place(start).unwrap_or(place);
                    let rows = end.saturating_sub(start).min(height.saturating_sub(place));
                    let mut part = self.part((columns.open(&open), place));
                    part.shorten(rows);
                    (open.draw)(&mut part);
                    self.has_cursor = true;
                }
                None => self.point_at((FOCUS, place)),
            }
        }
        self.skip(rows.len().min(height));
    }
}
