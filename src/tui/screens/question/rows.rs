//! The rows of a repeated question: a table, and the form of one of them.

use super::field_words::field_words;
use super::form::Form;
use super::input::LEAST_INPUT;
use super::purpose::Purpose;
use crate::app::action::Action;
use crate::app::notice::Notice;
use crate::method::field::Field;
use crate::method::id::Id;
use crate::session::Position;
use crate::session::draft::Written;
use crate::session::edit::{Edit as Change, Target};
use crate::session::row::Row;
use crate::text::{Phrase, count};
use crate::tui::outcome::{Go, NextPage, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::confirm::Confirm;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::list::{Item, List};
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::table::{Column, Table};

/// The rows that stay below the table, for the line that adds one and what is said of it.
const ROOM_TO_ADD: usize = 3;

/// The rows of a repeated question. The line after the last row adds one.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rows {
    question: Id,
    cursor: Cursor,
    /// The row that is open.
    pub(super) form: Option<Form>,
}

impl Rows {
    /// The table with the line that adds a row in focus; or at a place, to go on there or to look at
    /// what is there: that row in focus, or open.
    pub(super) fn open(place: &Position, purpose: Purpose, cx: &ScreenContext<'_>) -> Self {
        let question = place.question.clone();
        let rows = cx.sheet.rows(&question);
        let there = |row: &Row| purpose != Purpose::Answer && Some(&row.id) == place.row.as_ref();
        let at = rows.iter().position(there);
        let (field, row) = (place.field.as_ref(), place.row.clone());
        let form = Form::on(Target { question, row });
        let form = match purpose {
            Purpose::Answer => None,
            Purpose::Resume => field.map(|_| form.focusing(field, 1, cx)),
            Purpose::Correct => Some(form.focusing(field, 0, cx)),
        };
        Self {
            question: place.question.clone(),
            cursor: Cursor::at(at.unwrap_or(rows.len())),
            form: form.filter(|_| at.is_some()),
        }
    }

    /// The table with that field of that row open, in which this was being written, the row new if it
    /// is not there; `None` if it has no such field to type in.
    pub(super) fn reopen(written: &Written, cx: &ScreenContext<'_>) -> Option<Self> {
        let place = &written.place;
        let row = place.row.clone().unwrap_or_else(|| cx.fresh_row.clone());
        let subject = Target {
            question: place.question.clone(),
            row: Some(row),
        };
        let form = Form::reopen(subject, written, cx)?;
        Some(Self {
            form: Some(form),
            ..Self::open(place, Purpose::Correct, cx)
        })
    }

    fn focused<'a>(&self, cx: &ScreenContext<'a>) -> Option<&'a Row> {
        let rows = cx.sheet.rows(&self.question);
        rows.get(self.cursor.place(rows.len() + 1))
    }

    /// Lets a key act.
    pub(super) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        match &mut self.form {
            Some(form) if action == Action::Back && !form.is_open() => {
                let rows = cx.sheet.rows(&self.question);
                let row = form.subject.row.as_ref();
                let place = rows.iter().position(|candidate| Some(&candidate.id) == row);
                self.cursor = Cursor::at(place.unwrap_or(rows.len()));
                self.form = None;
                Outcome::stay()
            }
            Some(form) => form.act(action, cx),
            None => self.act_on_table(action, cx),
        }
    }

    fn act_on_table(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        let count = cx.sheet.rows(&self.question).len() + 1;
        self.cursor.moves(action, count, cx.page.get());
        let here = self.cursor.place(count);
        match (action, self.focused(cx)) {
            (Action::Add, _) | (Action::Accept, None) => return self.add(cx),
            (Action::Accept, Some(row)) => {
                self.form = Some(Form::on(Target {
                    question: self.question.clone(),
                    row: Some(row.id.clone()),
                }));
            }
            (Action::Remove, Some(row)) => {
                let (question, row) = (self.question.clone(), row.id.clone());
                let asked = Confirm::removing_row(question, row, cx);
                return Outcome::onto(NextPage::Ask(asked));
            }
            (Action::MoveUp, Some(row)) => return self.shift(row, here.checked_sub(1), cx),
            (Action::MoveDown, Some(row)) => return self.shift(row, Some(here + 1), cx),
            (Action::Back, _) => return Outcome::going(Go::Home),
            _ => {}
        }
        Outcome::stay()
    }

    fn add(&mut self, cx: &ScreenContext<'_>) -> Outcome {
        let asked = cx.method.question(&self.question);
        let most = asked.and_then(|asked| asked.records()?.max);
        let rows = cx.sheet.rows(&self.question).len();
        if let Some(most) = most.filter(|most| rows >= *most) {
            let most = count(most);
            return Outcome::refused(Phrase::NoticeTooManyRows { most });
        }
        self.cursor = Cursor::at(rows);
        self.form = Some(Form::adding(self.question.clone(), cx));
        Outcome::stay()
    }

    fn shift(&mut self, row: &Row, to: Option<usize>, cx: &ScreenContext<'_>) -> Outcome {
        let rows = cx.sheet.rows(&self.question);
        let Some(to) = to.filter(|to| *to < rows.len()) else {
            return Outcome::stay();
        };
        self.cursor = Cursor::at(to);
        let change = Change::MoveRow {
            question: self.question.clone(),
            row: row.id.clone(),
            to,
        };
        Outcome::making(change, Position::at(self.question.clone()))
    }

    /// After the sheet has taken what was kept.
    pub(super) fn settle(&mut self, cx: &ScreenContext<'_>) -> Option<Notice> {
        let is_done = self.form.as_mut()?.settle(cx);
        is_done.then(|| {
            self.form = None;
            self.cursor = Cursor::at(cx.sheet.rows(&self.question).len());
            Notice::done(Phrase::NoticeRowDone)
        })
    }

    /// How many rows it wants before anything else gets any.
    pub(super) fn wanted(&self, cx: &ScreenContext<'_>) -> usize {
        (cx.sheet.rows(&self.question).len() + 4).max(LEAST_INPUT)
    }

    /// Draws the table, or the form of the row that is open.
    pub(super) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        if let Some(form) = &self.form {
            return form.draw(cx, pen);
        }
        let (columns, rows) = self.cells(cx);
        let cursor = self.cursor.place(rows.len() + 1);
        let on_row = (cursor < rows.len()).then_some(cursor);
        if !rows.is_empty() {
            let table = Table {
                columns: &columns,
                count: rows.len(),
                row: &|place| rows.get(place).cloned().unwrap_or_default(),
                cursor: on_row,
            };
            pen.above(ROOM_TO_ADD, |above| above.table(&table));
        }
        let theme = &cx.look.theme;
        let add = cx.text(&cx.wording().rows(&self.question).attribute("add"));
        let add = [Item::new(format!("+ {add}"), theme.text)
            .hinted(cx.say(&Phrase::TableFewSuffice), theme.muted)];
        pen.list(&List {
            cursor: on_row.is_none().then_some(0),
            ..List::read(&add)
        });
    }

    /// The columns and cells: the fields that the short route asks of every row.
    fn cells(&self, cx: &ScreenContext<'_>) -> (Vec<Column>, Vec<Vec<String>>) {
        let wording = cx.wording();
        let asked = cx.method.question(&self.question);
        let fields = asked.map_or(&[][..], |asked| asked.fields());
        let shown: Vec<_> = fields
            .iter()
            .filter(|field| field.is_always_asked())
            .collect();
        let cell = |row: &Row, field: &Field| {
            let words = field_words(&self.question, &field.id, row, cx);
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
