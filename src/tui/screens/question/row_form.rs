//! The fields of one row, and the one that is being filled in.

mod view;

pub(super) use view::field_words;

use std::collections::BTreeMap;

use super::aside::{Aside, Remarked, remarks};
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
use crate::session::{Path, Position};
use crate::text::Phrase;
use crate::tui::given::Given;
use crate::tui::outcome::Outcome;
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
    pub(crate) fn new(question: Id, row: RowId, given: &Given<'_>) -> Self {
        let mut form = Self::on(question, row);
        form.flowing = true;
        form.open_field(given);
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
    pub(crate) fn resumed(question: Id, row: RowId, field: Option<&Id>, given: &Given<'_>) -> Self {
        let mut form = Self::on(question, row);
        let fields = form.fields(given);
        let place = fields
            .iter()
            .position(|candidate| Some(&candidate.id) == field);
        form.cursor = place.map_or(0, |place| (place + 1).min(fields.len().saturating_sub(1)));
        form
    }

    /// The row, at a field that is to be mended.
    pub(crate) fn at(question: Id, row: RowId, field: &Id, given: &Given<'_>) -> Self {
        let mut form = Self::on(question, row);
        let fields = form.fields(given);
        form.cursor = fields
            .iter()
            .position(|candidate| candidate.id == *field)
            .unwrap_or(0);
        form
    }

    /// The row, new if it is not there, with that field open in which this was being written; `None`
    /// if it has no such field to type in.
    pub(crate) fn reopen(written: &Written, given: &Given<'_>) -> Option<Self> {
        let place = &written.place;
        let row = place.row.clone();
        let row = row.unwrap_or_else(|| given.fresh_row.clone());
        let mut form = Self::on(place.question.clone(), row);
        let fields = form.fields(given);
        let at = fields
            .iter()
            .position(|field| Some(&field.id) == place.field.as_ref())?;
        let row = form.as_it_is(given);
        form.open = FieldInput::reopen(fields.get(at)?, &row, &written.text, given);
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
    fn as_it_is(&self, given: &Given<'_>) -> Row {
        let answer = given.sheet.answer(&self.question);
        answer
            .and_then(|answer| answer.row(&self.row))
            .cloned()
            .unwrap_or_else(|| Row::new(self.row.clone()))
    }

    /// The fields that the row has now: those that the path asks first.
    fn fields<'a>(&self, given: &Given<'a>) -> Vec<&'a Field> {
        let row = self.as_it_is(given);
        let journey = given.journey();
        let applies = |field: &&Field| journey.live().asks_field(&self.question, &row, field);
        let asked = given
            .method
            .question(&self.question)
            .map_or(&[][..], |asked| asked.fields());
        let mut fields: Vec<&Field> = asked.iter().filter(applies).collect();
        fields.sort_by_key(|field| !is_asked(field, given));
        fields
    }

    fn focused<'a>(&self, given: &Given<'a>) -> Option<&'a Field> {
        let fields = self.fields(given);
        fields
            .get(self.cursor.min(fields.len().saturating_sub(1)))
            .copied()
    }

    fn open_field(&mut self, given: &Given<'_>) {
        let row = self.as_it_is(given);
        self.open = self
            .focused(given)
            .map(|field| FieldInput::open(&self.question, field, &row, given));
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, given: &Given<'_>) -> (Outcome, Staying) {
        if let Some(aside) = &mut self.aside {
            let remarked = aside.act(action, given);
            return (self.remarked(remarked), Staying::Open);
        }
        if let Some(input) = &mut self.open {
            let filled = input.act(action, given);
            return (self.filled(filled, given), Staying::Open);
        }
        let last = self.fields(given).len().saturating_sub(1);
        match action {
            Action::Up => self.cursor = self.cursor.saturating_sub(1),
            Action::Down => self.cursor = (self.cursor + 1).min(last),
            Action::First | Action::PageUp => self.cursor = 0,
            Action::Last | Action::PageDown => self.cursor = last,
            Action::Accept => self.open_field(given),
            Action::Remove => return (self.empty_field(given), Staying::Open),
            Action::Back => return (Outcome::stay(), Staying::Left),
            Action::Flag => return (self.flag(given), Staying::Open),
            _ => return (self.begin_aside(action, given), Staying::Open),
        }
        (Outcome::stay(), Staying::Open)
    }

    fn begin_aside(&mut self, action: Action, given: &Given<'_>) -> Outcome {
        if given.sheet.find_row(&self.row).is_none() {
            return Outcome::telling(Notice::refused(Phrase::NoticeWriteFirst));
        }
        self.aside = Aside::begin(action, self.target(), given);
        Outcome::stay()
    }

    fn flag(&self, given: &Given<'_>) -> Outcome {
        if given.sheet.find_row(&self.row).is_none() {
            return Outcome::telling(Notice::refused(Phrase::NoticeWriteFirst));
        }
        let flagged = !remarks(&self.target(), given).flagged;
        let told = if flagged {
            Phrase::NoticeFlagged
        } else {
            Phrase::NoticeUnflagged
        };
        let change = Change::Flag {
            target: self.target(),
            flagged,
        };
        Outcome::making(change, self.place(None)).and_tell(Notice::done(told))
    }

    fn empty_field(&self, given: &Given<'_>) -> Outcome {
        let Some(field) = self.focused(given) else {
            return Outcome::stay();
        };
        if self.as_it_is(given).value(&field.id).is_none() {
            return Outcome::stay();
        }
        self.keeping(&field.id, None, given)
            .and_tell(Notice::done(Phrase::NoticeEmptied))
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
            Remarked::Told(notice) => Outcome::telling(notice),
        }
    }

    fn filled(&mut self, filled: Filled, given: &Given<'_>) -> Outcome {
        let Some(field) = self.focused(given).map(|field| field.id.clone()) else {
            return Outcome::stay();
        };
        match filled {
            Filled::Nothing => Outcome::stay(),
            Filled::Now(value) => self.keeping(&field, Some(value), given),
            Filled::Left { value, on } => {
                self.open = None;
                if on {
                    self.then = Then::Advance;
                } else {
                    self.flowing = false;
                }
                value.map_or_else(Outcome::stay, |value| self.keeping(&field, value, given))
            }
            Filled::Missing(change, value) => {
                let mut adding = Outcome::making(change, self.place(Some(&field)));
                let choosing = self.keeping(&field, Some(value), given);
                adding.commands.extend(choosing.commands);
                adding
            }
            Filled::Told(notice, value) => value
                .map_or_else(Outcome::stay, |value| {
                    self.keeping(&field, Some(value), given)
                })
                .and_tell(notice),
        }
    }

    /// Keeps what a field holds, where that is something else than before.
    fn keeping(&self, field: &Id, value: Option<Value>, given: &Given<'_>) -> Outcome {
        let value = value.filter(|value| !value.is_empty());
        let row = self.as_it_is(given);
        if row.value(field) == value.as_ref() {
            return Outcome::stay();
        }
        let change = if given.sheet.find_row(&self.row).is_some() {
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
    pub(crate) fn settle(&mut self, given: &Given<'_>) -> Staying {
        if std::mem::replace(&mut self.then, Then::Rest) == Then::Rest {
            return Staying::Open;
        }
        let fields = self.fields(given);
        let next = self.cursor + 1;
        let more = fields
            .get(next)
            .is_some_and(|field| !self.flowing || is_asked(field, given));
        if more {
            self.cursor = next;
            if self.flowing {
                self.open_field(given);
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
    pub(crate) fn written(&self, given: &Given<'_>) -> Option<Written> {
        let (field, beside) = match (&self.aside, &self.open) {
            (Some(aside), _) => (None, aside.written(given)?),
            (None, Some(input)) => (self.focused(given), input.written(given)?),
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
    pub(crate) fn typed(&mut self, edit: Edit, given: &Given<'_>) -> Edited {
        match (&mut self.aside, &mut self.open) {
            (Some(aside), _) => aside.typed(edit, given),
            (None, Some(input)) => input.typed(edit, given),
            (None, None) => Edited::Nothing,
        }
    }
}

/// Whether the path asks a field; the others are there on request.
fn is_asked(field: &Field, given: &Given<'_>) -> bool {
    given.path == Path::Full || field.short
}
