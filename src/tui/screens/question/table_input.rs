//! The rows of a repeated question: a table, and the form of one of them.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::row_form::{RowForm, Staying, field_words};
use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::method::field::Field;
use crate::method::id::Id;
use crate::method::question::Records;
use crate::session::Position;
use crate::session::draft::Written;
use crate::session::edit::Edit as Change;
use crate::session::row::Row;
use crate::text::{Phrase, count};
use crate::tui::outcome::{Go, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::Screen;
use crate::tui::screens::confirm::Confirm;
use crate::tui::widgets::lines;
use crate::tui::widgets::table::Table;
use crate::tui::widgets::text_field::{Edit, Edited};

/// The rows of a repeated question. The line after the last row adds one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TableInput {
    question: Id,
    cursor: usize,
    form: Option<RowForm>,
}

impl TableInput {
    /// The table, the line that adds a row in focus; at a place in it, that row open.
    pub(crate) fn new(question: Id, place: Option<&Position>, cx: &ScreenContext<'_>) -> Self {
        let rows = cx.sheet.rows(&question);
        let row = place.and_then(|place| place.row.as_ref());
        let at = row.and_then(|row| rows.iter().position(|candidate| candidate.id == *row));
        let cursor = at.unwrap_or(rows.len());
        Self {
            question,
            cursor,
            form: None,
        }
    }

    /// The table as it was left, in the middle of that row.
    pub(crate) fn resumed(question: Id, place: &Position, cx: &ScreenContext<'_>) -> Self {
        let mut table = Self::new(question.clone(), Some(place), cx);
        if let Some(row) = table.focused(cx) {
            let form = RowForm::resumed(question, row.id.clone(), place.field.as_ref(), cx);
            table.form = Some(form);
        }
        table
    }

    /// The table with that row open at that field, to mend it.
    pub(crate) fn at(question: Id, place: &Position, cx: &ScreenContext<'_>) -> Self {
        let mut table = Self::new(question.clone(), Some(place), cx);
        if let Some(row) = table.focused(cx) {
            let row = row.id.clone();
            table.form = Some(match &place.field {
                Some(field) => RowForm::at(question, row, field, cx),
                None => RowForm::on(question, row),
            });
        }
        table
    }

    /// The table with that field of that row open, in which this was being written; `None` if the row
    /// has no such field to type in.
    pub(crate) fn reopen(written: &Written, cx: &ScreenContext<'_>) -> Option<Self> {
        let place = &written.place;
        let mut table = Self::new(place.question.clone(), Some(place), cx);
        table.form = Some(RowForm::reopen(written, cx)?);
        Some(table)
    }

    /// Where keys are pressed.
    pub(crate) fn context(&self) -> Context {
        self.form.as_ref().map_or(Context::Table, RowForm::context)
    }

    /// Whether a row is open, so that the question's own text steps back.
    pub(crate) const fn has_form(&self) -> bool {
        self.form.is_some()
    }

    fn focused<'a>(&self, cx: &ScreenContext<'a>) -> Option<&'a Row> {
        cx.sheet.rows(&self.question).get(self.cursor)
    }

    fn records<'a>(&self, cx: &ScreenContext<'a>) -> Option<&'a Records> {
        cx.method.question(&self.question)?.records()
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        if let Some(form) = &mut self.form {
            let (outcome, staying) = form.act(action, cx);
            self.close_unless_open(staying, cx);
            return outcome;
        }
        let rows = cx.sheet.rows(&self.question);
        match action {
            Action::Up => self.cursor = self.cursor.saturating_sub(1),
            Action::Down => self.cursor = (self.cursor + 1).min(rows.len()),
            Action::First => self.cursor = 0,
            Action::Last => self.cursor = rows.len(),
            Action::Add => return self.add(cx),
            Action::Accept => match self.focused(cx) {
                Some(row) => {
                    self.form = Some(RowForm::on(self.question.clone(), row.id.clone()));
                }
                None => return self.add(cx),
            },
            Action::Remove => return self.ask_to_remove(cx),
            Action::MoveUp => return self.shift(cx, self.cursor.checked_sub(1)),
            Action::MoveDown => return self.shift(cx, Some(self.cursor + 1)),
            _ => {}
        }
        Outcome::stay()
    }

    fn add(&mut self, cx: &ScreenContext<'_>) -> Outcome {
        let most = self.records(cx).and_then(|records| records.max);
        let rows = cx.sheet.rows(&self.question);
        if let Some(most) = most.filter(|most| rows.len() >= *most) {
            return Outcome::notifying(Notice::refused(Phrase::NoticeTooManyRows {
                most: count(most),
            }));
        }
        self.cursor = rows.len();
        self.form = Some(RowForm::new(
            self.question.clone(),
            cx.fresh_row.clone(),
            cx,
        ));
        Outcome::stay()
    }

    fn shift(&mut self, cx: &ScreenContext<'_>, to: Option<usize>) -> Outcome {
        let rows = cx.sheet.rows(&self.question);
        let (Some(row), Some(to)) = (self.focused(cx), to.filter(|to| *to < rows.len())) else {
            return Outcome::stay();
        };
        self.cursor = to;
        let change = Change::MoveRow {
            question: self.question.clone(),
            row: row.id.clone(),
            to,
        };
        Outcome::making(change, Position::at(self.question.clone()))
    }

    fn ask_to_remove(&self, cx: &ScreenContext<'_>) -> Outcome {
        let Some(row) = self.focused(cx) else {
            return Outcome::stay();
        };
        Outcome::going(Go::Onto(Box::new(Screen::Confirm(Confirm::removing_row(
            self.question.clone(),
            row.id.clone(),
            cx,
        )))))
    }

    /// After the sheet has taken what was kept.
    pub(crate) fn settle(&mut self, cx: &ScreenContext<'_>) -> Option<Notice> {
        self.cursor = self.cursor.min(cx.sheet.rows(&self.question).len());
        let staying = self
            .form
            .as_mut()
            .map_or(Staying::Open, |form| form.settle(cx));
        self.close_unless_open(staying, cx);
        (staying == Staying::Finished).then(|| Notice::done(Phrase::NoticeRowDone))
    }

    fn close_unless_open(&mut self, staying: Staying, cx: &ScreenContext<'_>) {
        if staying == Staying::Open {
            return;
        }
        if let Some(form) = self.form.take() {
            let rows = cx.sheet.rows(&self.question);
            let place = rows.iter().position(|row| row.id == *form.row());
            self.cursor = match staying {
                Staying::Finished => rows.len(),
                Staying::Left | Staying::Open => place.unwrap_or(rows.len()),
            };
        }
    }

    /// Whether a field of a row, or something beside it, is open.
    pub(crate) fn is_open(&self) -> bool {
        self.form.as_ref().is_some_and(RowForm::is_open)
    }

    /// Whether what stands in the open field of a row was refused.
    pub(crate) fn was_refused(&self) -> bool {
        self.form.as_ref().is_some_and(RowForm::was_refused)
    }

    /// What is being written, and where.
    pub(crate) fn written(&self, cx: &ScreenContext<'_>) -> Option<Written> {
        self.form.as_ref()?.written(cx)
    }

    /// Lets a typed change act.
    pub(crate) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        let form = self.form.as_mut();
        form.map_or(Edited::Nothing, |form| form.typed(edit, cx))
    }

    /// Draws the table, or the form of the row that is open.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        match &self.form {
            Some(form) => form.draw(cx, frame, area),
            None => self.draw_table(cx, frame, area),
        }
    }

    fn draw_table(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let rows = cx.sheet.rows(&self.question);
        let (headings, cells) = self.cells(cx);
        let add = cx.text(&cx.wording().rows(&self.question).attribute("add"));
        let few = cx.say(&Phrase::TableFewSuffice);
        let more = |more| cx.more(more);
        let table_height = if rows.is_empty() {
            0
        } else {
            let table = area.height.saturating_sub(3);
            table.min(u16::try_from(rows.len() + 1).unwrap_or(table))
        };
        let on_row = (self.cursor < rows.len()).then_some(self.cursor);
        let table = Table {
            headings: &headings,
            rows: &cells,
            cursor: on_row,
            look: cx.look,
            more: &more,
        };
        let table_area = Rect {
            height: table_height,
            ..area
        };
        let caret = table.caret(table_area).filter(|_| on_row.is_some());
        if !rows.is_empty() {
            frame.render_widget(table, table_area);
        }
        let place = usize::from(table_height);
        let line = format!("+ {add}");
        let (theme, glyphs) = (&cx.look.theme, &cx.look.glyphs);
        let style = if on_row.is_none() {
            theme.focus
        } else {
            theme.text
        };
        if on_row.is_none() {
            lines::paint_row(frame.buffer_mut(), area, place, theme.focus);
            lines::put(frame.buffer_mut(), area, (0, place), glyphs.focus, style);
        }
        lines::put(frame.buffer_mut(), area, (2, place), &line, style);
        for (row, text) in lines::wrap(&few, usize::from(area.width.saturating_sub(2)))
            .iter()
            .enumerate()
        {
            lines::put(
                frame.buffer_mut(),
                area,
                (2, place + 1 + row),
                text,
                theme.muted,
            );
        }
        let added = area
            .y
            .saturating_add(table_height)
            .min(area.bottom().saturating_sub(1));
        frame.set_cursor_position(caret.map_or((area.x, added), |caret| (caret.x, caret.y)));
    }

    /// The headings and cells: the fields that the short route asks.
    fn cells(&self, cx: &ScreenContext<'_>) -> (Vec<String>, Vec<Vec<String>>) {
        let wording = cx.wording();
        let fields = cx
            .method
            .question(&self.question)
            .map_or(&[][..], |asked| asked.fields());
        let shown: Vec<_> = fields.iter().filter(|field| field.short).collect();
        let headings = shown
            .iter()
            .map(|field| cx.text(&wording.field(&self.question, &field.id)))
            .collect();
        let cell = |row: &Row, field: &Field| {
            let words = field_words(&self.question, field, row, (&wording, cx));
            words.unwrap_or_default().replace('\n', " ")
        };
        let rows = cx.sheet.rows(&self.question);
        let cells = rows
            .iter()
            .map(|row| shown.iter().map(|field| cell(row, field)).collect())
            .collect();
        (headings, cells)
    }
}
