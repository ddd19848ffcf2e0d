//! The rows of a repeated question: a table, and the form of one of them.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::field_words::field_words;
use super::row_form::{RowForm, Staying};
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
use crate::tui::outcome::{NextPage, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::confirm::Confirm;
use crate::tui::widgets::list::{Item, List};
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::table::{Column, Table};
use crate::tui::widgets::text_field::{Edit, Edited};

/// The rows that stay below the table, for the line that adds one and what is said of it.
const ROOM_TO_ADD: usize = 3;

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
            return Outcome::refused(Phrase::NoticeTooManyRows { most: count(most) });
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
        Outcome::onto(NextPage::Ask(Confirm::removing_row(
            self.question.clone(),
            row.id.clone(),
            cx,
        )))
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
        let (columns, rows) = self.cells(cx);
        let add = cx.text(&cx.wording().rows(&self.question).attribute("add"));
        let theme = &cx.look.theme;
        let add = [Item::new(format!("+ {add}"), theme.text)
            .hinted(cx.say(&Phrase::TableFewSuffice), theme.muted)];
        let on_row = (self.cursor < rows.len()).then_some(self.cursor);
        let mut pen = Pen::new(cx, frame, area);
        if !rows.is_empty() {
            let table = Table {
                columns: &columns,
                count: rows.len(),
                row: &|place| rows.get(place).cloned().unwrap_or_default(),
                cursor: on_row,
            };
            pen.above(ROOM_TO_ADD, |above| above.table(&table));
        }
        let cursor = on_row.is_none().then_some(0);
        pen.list(&List {
            cursor,
            ..List::read(&add)
        });
    }

    /// The columns and cells: the fields that the short route asks.
    fn cells(&self, cx: &ScreenContext<'_>) -> (Vec<Column>, Vec<Vec<String>>) {
        let wording = cx.wording();
        let asked = cx.method.question(&self.question);
        let fields = asked.map_or(&[][..], |asked| asked.fields());
        let shown: Vec<_> = fields.iter().filter(|field| field.short).collect();
        let cell = |row: &Row, field: &Field| {
            let words = field_words(&self.question, field, row, (&wording, cx));
            words.unwrap_or_default().replace('\n', " ")
        };
        let rows = cx.sheet.rows(&self.question).iter();
        let cells: Vec<Vec<String>> = rows
            .map(|row| shown.iter().map(|field| cell(row, field)).collect())
            .collect();
        let column = |(index, field): (usize, &&Field)| {
            let heading = cx.text(&wording.field(&self.question, &field.id));
            Column::fitting(heading, cells.iter().filter_map(|row| row.get(index)))
        };
        let columns = shown.iter().enumerate().map(column).collect();
        (columns, cells)
    }
}
