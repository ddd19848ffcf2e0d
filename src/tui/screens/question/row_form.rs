//! The fields of one row, and the one that is being filled in.

mod view;

use std::collections::BTreeMap;

use super::aside::{Aside, Remarked, annotations};
use super::field_input::{FieldInput, Filled};
use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::method::field::Field;
use crate::method::id::Id;
use crate::session::draft::Written;
use crate::session::edit::{Edit as Change, Target};
use crate::session::key::RowId;
use crate::session::row::Row;
use crate::session::value::Value;
use crate::session::{Position, Route};
use crate::text::Phrase;
use crate::tui::outcome::Outcome;
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::text_field::{Edit, Edited};

/// The fields of one row. A row that is not in the sheet yet is added with its first field.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct RowForm {
    question: Id,
    row: RowId,
    cursor: usize,
    open: Option<FieldInput>,
    aside: Option<Aside>,
    /// Whether the fields are gone through one after the other, as for a new row.
    flowing: bool,
    /// What is to be opened once the sheet has taken the last field.
    then: Then,
}

/// What is to be done once the sheet has taken a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    /// Nothing.
    Rest,
    /// Open the next field that is asked, or end with the last one.
    Advance,
}

/// Whether the form stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Staying {
    /// It does.
    Open,
    /// The person goes back to the table.
    Left,
    /// Every field was gone through.
    Finished,
}

impl RowForm {
    /// A new row, its first field open.
    pub(crate) fn new(question: Id, row: RowId, cx: &ScreenContext<'_>) -> Self {
        let mut form = Self::on(question, row);
        form.flowing = true;
        form.open_field(cx);
        form
    }

    /// A row that is there, as a list of its fields.
    pub(crate) const fn on(question: Id, row: RowId) -> Self {
        Self {
            question,
            row,
            cursor: 0,
            open: None,
            aside: None,
            flowing: false,
            then: Then::Rest,
        }
    }

    /// The row as it was left, the field after the one that was kept last in focus.
    pub(crate) fn resumed(
        question: Id,
        row: RowId,
        field: Option<&Id>,
        cx: &ScreenContext<'_>,
    ) -> Self {
        let mut form = Self::on(question, row);
        let fields = form.fields(cx);
        let place = fields
            .iter()
            .position(|candidate| Some(&candidate.id) == field);
        form.cursor = place.map_or(0, |place| (place + 1).min(fields.len().saturating_sub(1)));
        form
    }

    /// The row, at a field that is to be mended.
    pub(crate) fn at(question: Id, row: RowId, field: &Id, cx: &ScreenContext<'_>) -> Self {
        let mut form = Self::on(question, row);
        let fields = form.fields(cx);
        form.cursor = fields
            .iter()
            .position(|candidate| candidate.id == *field)
            .unwrap_or(0);
        form
    }

    /// The row, new if it is not there, with that field open in which this was being written; `None`
    /// if it has no such field to type in.
    pub(crate) fn reopen(written: &Written, cx: &ScreenContext<'_>) -> Option<Self> {
        let place = &written.place;
        let row = place.row.clone();
        let row = row.unwrap_or_else(|| cx.fresh_row.clone());
        let mut form = Self::on(place.question.clone(), row);
        let fields = form.fields(cx);
        let at = fields
            .iter()
            .position(|field| Some(&field.id) == place.field.as_ref())?;
        let row = form.as_it_is(cx);
        form.open = FieldInput::reopen(fields.get(at)?, &row, &written.text, cx);
        form.cursor = at;
        form.open.is_some().then_some(form)
    }

    /// The row.
    pub(crate) const fn row(&self) -> &RowId {
        &self.row
    }

    /// Where keys are pressed.
    pub(crate) const fn context(&self) -> Context {
        match (&self.aside, &self.open) {
            (Some(aside), _) => aside.context(),
            (None, Some(input)) => input.context(),
            (None, None) => Context::Form,
        }
    }

    /// Where the person is.
    fn place(&self, field: Option<&Id>) -> Position {
        Position {
            question: self.question.clone(),
            row: Some(self.row.clone()),
            field: field.cloned(),
        }
    }

    fn target(&self) -> Target {
        Target {
            question: self.question.clone(),
            row: Some(self.row.clone()),
        }
    }

    /// The row as it is in the sheet, or an empty one.
    fn as_it_is(&self, cx: &ScreenContext<'_>) -> Row {
        let answer = cx.sheet.answer(&self.question);
        answer
            .and_then(|answer| answer.row(&self.row))
            .cloned()
            .unwrap_or_else(|| Row::new(self.row.clone()))
    }

    /// The fields that the row has now: those that the route asks first.
    fn fields<'a>(&self, cx: &ScreenContext<'a>) -> Vec<&'a Field> {
        let row = self.as_it_is(cx);
        let applies = |field: &&Field| cx.answers().asks_field(&self.question, &row, field);
        let asked = cx
            .method
            .question(&self.question)
            .map_or(&[][..], |asked| asked.fields());
        let mut fields: Vec<&Field> = asked.iter().filter(applies).collect();
        fields.sort_by_key(|field| !is_asked(field, cx));
        fields
    }

    fn focused<'a>(&self, cx: &ScreenContext<'a>) -> Option<&'a Field> {
        let fields = self.fields(cx);
        fields
            .get(self.cursor.min(fields.len().saturating_sub(1)))
            .copied()
    }

    fn open_field(&mut self, cx: &ScreenContext<'_>) {
        let row = self.as_it_is(cx);
        self.open = self
            .focused(cx)
            .map(|field| FieldInput::open(&self.question, field, &row, cx));
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> (Outcome, Staying) {
        if let Some(aside) = &mut self.aside {
            let remarked = aside.act(action, cx);
            return (self.remarked(remarked), Staying::Open);
        }
        if let Some(input) = &mut self.open {
            let filled = input.act(action, cx);
            return (self.filled(filled, cx), Staying::Open);
        }
        let count = self.fields(cx).len();
        let mut cursor = Cursor::at(self.cursor);
        if cursor.moves(action, count, cx.page.get()) {
            self.cursor = cursor.place(count);
            return (Outcome::stay(), Staying::Open);
        }
        match action {
            Action::Accept => self.open_field(cx),
            Action::Remove => return (self.empty_field(cx), Staying::Open),
            Action::Back => return (Outcome::stay(), Staying::Left),
            Action::Flag => return (self.flag(cx), Staying::Open),
            _ => return (self.begin_aside(action, cx), Staying::Open),
        }
        (Outcome::stay(), Staying::Open)
    }

    fn begin_aside(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        if cx.sheet.find_row(&self.row).is_none() {
            return Outcome::refused(Phrase::NoticeWriteFirst);
        }
        self.aside = Aside::begin(action, self.target(), cx);
        Outcome::stay()
    }

    fn flag(&self, cx: &ScreenContext<'_>) -> Outcome {
        if cx.sheet.find_row(&self.row).is_none() {
            return Outcome::refused(Phrase::NoticeWriteFirst);
        }
        let flagged = !annotations(&self.target(), cx).flagged;
        let told = if flagged {
            Phrase::NoticeFlagged
        } else {
            Phrase::NoticeUnflagged
        };
        let change = Change::Flag {
            target: self.target(),
            flagged,
        };
        Outcome::making(change, self.place(None)).and_notify(Notice::done(told))
    }

    fn empty_field(&self, cx: &ScreenContext<'_>) -> Outcome {
        let Some(field) = self.focused(cx) else {
            return Outcome::stay();
        };
        if self.as_it_is(cx).value(&field.id).is_none() {
            return Outcome::stay();
        }
        self.keeping(&field.id, None, cx)
            .and_notify(Notice::done(Phrase::NoticeEmptied))
    }

    fn remarked(&mut self, remarked: Remarked) -> Outcome {
        match remarked {
            Remarked::Nothing => Outcome::stay(),
            Remarked::Cancelled => {
                self.aside = None;
                Outcome::stay()
            }
            Remarked::Done(change) => {
                self.aside = None;
                Outcome::making(change, self.place(None))
            }
            Remarked::Now(changes, told) => Outcome::making_all(changes, &self.place(None), told),
            Remarked::Told(notice) => Outcome::notifying(notice),
        }
    }

    fn filled(&mut self, filled: Filled, cx: &ScreenContext<'_>) -> Outcome {
        let Some(field) = self.focused(cx).map(|field| field.id.clone()) else {
            return Outcome::stay();
        };
        match filled {
            Filled::Nothing => Outcome::stay(),
            Filled::Now(value) => self.keeping(&field, Some(value), cx),
            Filled::Left { value, on } => {
                self.open = None;
                if on {
                    self.then = Then::Advance;
                } else {
                    self.flowing = false;
                }
                value.map_or_else(Outcome::stay, |value| self.keeping(&field, value, cx))
            }
            Filled::Missing(change, value) => {
                let mut adding = Outcome::making(change, self.place(Some(&field)));
                let choosing = self.keeping(&field, Some(value), cx);
                adding.commands.extend(choosing.commands);
                adding
            }
            Filled::Told(notice, value) => value
                .map_or_else(Outcome::stay, |value| self.keeping(&field, Some(value), cx))
                .and_notify(notice),
        }
    }

    /// Keeps what a field holds, where that is something else than before.
    fn keeping(&self, field: &Id, value: Option<Value>, cx: &ScreenContext<'_>) -> Outcome {
        let value = value.filter(|value| !value.is_empty());
        let row = self.as_it_is(cx);
        if row.value(field) == value.as_ref() {
            return Outcome::stay();
        }
        let change = if cx.sheet.find_row(&self.row).is_some() {
            Change::Field {
                question: self.question.clone(),
                row: self.row.clone(),
                field: field.clone(),
                value,
            }
        } else {
            Change::AddRow {
                question: self.question.clone(),
                row: self.row.clone(),
                fields: value
                    .map(|value| (field.clone(), value))
                    .into_iter()
                    .collect::<BTreeMap<_, _>>(),
            }
        };
        Outcome::making(change, self.place(Some(field)))
    }

    /// After the sheet has taken what was kept: goes on to the next field.
    pub(crate) fn settle(&mut self, cx: &ScreenContext<'_>) -> Staying {
        if std::mem::replace(&mut self.then, Then::Rest) == Then::Rest {
            return Staying::Open;
        }
        let fields = self.fields(cx);
        let next = self.cursor + 1;
        let more = fields
            .get(next)
            .is_some_and(|field| !self.flowing || is_asked(field, cx));
        if more {
            self.cursor = next;
            if self.flowing {
                self.open_field(cx);
            }
            return Staying::Open;
        }
        if self.flowing {
            Staying::Finished
        } else {
            Staying::Open
        }
    }

    /// Whether a field or something beside it is open.
    pub(crate) const fn is_open(&self) -> bool {
        self.open.is_some() || self.aside.is_some()
    }

    /// Whether what stands in the open field was refused.
    pub(crate) fn was_refused(&self) -> bool {
        matches!(&self.open, Some(FieldInput::Text(input)) if self.aside.is_none() && input.was_refused())
    }

    /// What is being written, and where.
    pub(crate) fn written(&self, cx: &ScreenContext<'_>) -> Option<Written> {
        let (field, beside) = match (&self.aside, &self.open) {
            (Some(aside), _) => (None, aside.written(cx)?),
            (None, Some(input)) => (self.focused(cx), input.written(cx)?),
            (None, None) => return None,
        };
        let (place, part, text) = beside;
        Some(Written {
            place: place.unwrap_or_else(|| self.place(field.map(|field| &field.id))),
            part,
            text: text.to_owned(),
        })
    }

    /// Lets a typed change act.
    pub(crate) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        match (&mut self.aside, &mut self.open) {
            (Some(aside), _) => aside.typed(edit, cx),
            (None, Some(input)) => input.typed(edit, cx),
            (None, None) => Edited::Nothing,
        }
    }
}

/// Whether the route asks a field; the others are there on request.
fn is_asked(field: &Field, cx: &ScreenContext<'_>) -> bool {
    cx.route == Route::Full || field.short
}
