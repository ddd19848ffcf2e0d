//! The fields of one subject, and the input of the one that is open: a row has the fields that its
//! answers make it have, a question that is asked once has one. It turns what inputs do into changes
//! of the sheet, and knows of nothing around the fields.

mod view;

use super::input::Input;
use super::purpose::Purpose;
use super::step::{Step, Way};
use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::method::id::Id;
use crate::method::kind::Kind;
use crate::method::question::Asked;
use crate::session::Route;
use crate::session::draft::Written;
use crate::session::edit::{Edit as Change, Target};
use crate::session::row::Row;
use crate::session::value::Value;
use crate::text::Phrase;
use crate::tui::outcome::{Go, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::text_field::{Edit, Edited};

/// The fields of one subject. A row that is not in the sheet yet is added with its first field.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Form {
    /// The question, or one of its rows.
    pub(super) subject: Target,
    cursor: Cursor,
    open: Option<Input>,
    /// Whether the fields are gone through one after the other, as for a new row.
    flowing: bool,
    /// Whether the person goes on once the sheet has taken the field: what is asked next depends on it.
    advancing: bool,
}

/// A field of a form.
#[derive(Clone, Copy)]
struct Field<'a> {
    /// Its name in the row; none for what a question asks once.
    id: Option<&'a Id>,
    kind: &'a Kind,
    /// Whether the route asks it; the others are there on request.
    asked: bool,
}

impl Form {
    /// The fields of a subject, the first in focus.
    pub(super) fn on(subject: Target) -> Self {
        Self {
            subject,
            cursor: Cursor::default(),
            open: None,
            flowing: false,
            advancing: false,
        }
    }

    /// What a question asks once: open if it is chosen, or still to be written. `None` for a kind that
    /// only fields of rows have, which `vises check` reports.
    pub(super) fn once(question: Id, purpose: Purpose, cx: &ScreenContext<'_>) -> Option<Self> {
        let mut form = Self::on(Target::question(question));
        let field = form.focused(cx).filter(|field| !field.kind.needs_row())?;
        let is_empty = form.value(field.id, cx).is_none();
        form.open = form.input(cx);
        if form.is_open() && (!is_empty || purpose == Purpose::Correct) {
            form.open = None;
        }
        Some(form)
    }

    /// A new row, its first field open.
    pub(super) fn adding(question: Id, cx: &ScreenContext<'_>) -> Self {
        let row = Some(cx.fresh_row.clone());
        let mut form = Self::on(Target { question, row });
        form.flowing = true;
        form.open = form.input(cx);
        form
    }

    /// The form with that field open, in which this was being written; `None` if it has no such field
    /// to type in.
    pub(super) fn reopen(
        subject: Target,
        written: &Written,
        cx: &ScreenContext<'_>,
    ) -> Option<Self> {
        let mut form = Self::on(subject);
        form.cursor = Cursor::at(form.place_of(written.place.field.as_ref(), cx)?);
        form.open = match form.input(cx)? {
            Input::Text(input) => Some(Input::Text(input.holding(&written.text))),
            Input::Choice(_) | Input::Pick(_) | Input::Mends(_) => return None,
        };
        Some(form)
    }

    /// The same with that field in focus, or the one so many places after it; the first if there is
    /// no such field.
    #[must_use]
    pub(super) fn focusing(
        mut self,
        field: Option<&Id>,
        after: usize,
        cx: &ScreenContext<'_>,
    ) -> Self {
        let place = self.place_of(field, cx);
        self.cursor = Cursor::at(place.map_or(0, |place| place + after));
        self
    }

    const fn is_once(&self) -> bool {
        self.subject.row.is_none()
    }

    /// The row as it is in the sheet, or an empty one.
    fn row(&self, cx: &ScreenContext<'_>) -> Option<Row> {
        let id = self.subject.row.as_ref()?;
        let found = cx.sheet.find_row(id);
        Some(found.map_or_else(|| Row::new(id.clone()), |(_, row)| row.clone()))
    }

    /// The fields that there are now: those that the route asks first.
    fn fields<'a>(&self, cx: &ScreenContext<'a>) -> Vec<Field<'a>> {
        let question = cx.method.question(&self.subject.question);
        match (question.map(|question| &question.asked), self.row(cx)) {
            (Some(Asked::Once(kind)), _) => vec![Field {
                id: None,
                kind,
                asked: true,
            }],
            (Some(Asked::Rows(records)), Some(row)) => {
                let fields = records.fields.iter();
                let fields = fields.filter(|field| {
                    let answers = cx.answers();
                    answers.asks_field(&self.subject.question, &row, field)
                });
                let mut fields: Vec<Field<'a>> = fields
                    .map(|field| Field {
                        id: Some(&field.id),
                        kind: &field.kind,
                        asked: cx.route == Route::Full || field.short,
                    })
                    .collect();
                fields.sort_by_key(|field| !field.asked);
                fields
            }
            (Some(Asked::Rows(_)) | None, _) => Vec::new(),
        }
    }

    fn place_of(&self, field: Option<&Id>, cx: &ScreenContext<'_>) -> Option<usize> {
        self.fields(cx).iter().position(|one| one.id == field)
    }

    fn focused<'a>(&self, cx: &ScreenContext<'a>) -> Option<Field<'a>> {
        let fields = self.fields(cx);
        fields.get(self.cursor.place(fields.len())).copied()
    }

    /// The field of a row that is in focus.
    pub(super) fn focused_field<'a>(&self, cx: &ScreenContext<'a>) -> Option<&'a Id> {
        self.focused(cx)?.id
    }

    /// What the sheet holds there.
    fn value<'a>(&self, field: Option<&Id>, cx: &ScreenContext<'a>) -> Option<&'a Value> {
        let answer = cx.sheet.answer(&self.subject.question)?;
        match (&self.subject.row, field) {
            (Some(row), Some(field)) => answer.row(row)?.value(field),
            _ => answer.value.as_ref(),
        }
    }

    /// What asks for the field in focus. What can be composed is proposed until there is something.
    fn input(&self, cx: &ScreenContext<'_>) -> Option<Input> {
        let (question, row) = (&self.subject.question, &self.subject.row);
        let field = self.focused(cx)?;
        let held = self.value(field.id, cx).cloned();
        let value = held.or_else(|| {
            let proposal = cx.wording().composed(question, field.id?, &self.row(cx)?)?;
            Some(Value::Text(cx.text(&proposal)))
        });
        Some(Input::open(field.kind, value.as_ref(), row.as_ref(), cx))
    }

    /// Where keys are pressed.
    pub(super) const fn context(&self) -> Context {
        match &self.open {
            Some(Input::Choice(input)) if self.is_once() => input.context(if input.is_many() {
                Context::Choices
            } else {
                Context::Choice
            }),
            Some(input) => input.context(),
            None if self.is_once() => Context::Text,
            None => Context::Form,
        }
    }

    /// Lets a key act.
    pub(super) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        if let Some(input) = &mut self.open {
            let step = input.act(action, cx);
            return self.take(step, cx);
        }
        let count = self.fields(cx).len();
        self.cursor.moves(action, count, cx.page.get());
        match action {
            Action::Accept => self.open = self.input(cx),
            Action::Remove => return self.empty_field(cx),
            Action::Back => return Outcome::going(Go::Home),
            _ => {}
        }
        Outcome::stay()
    }

    fn empty_field(&mut self, cx: &ScreenContext<'_>) -> Outcome {
        let field = self.focused(cx).and_then(|field| field.id);
        if self.value(field, cx).is_none() {
            return Outcome::stay();
        }
        let notice = Notice::done(Phrase::NoticeEmptied);
        self.take(Step::keep(None).and_notify(notice), cx)
    }

    /// Keeps what the field in focus holds now, and leaves it if that is meant: a row goes on to its next
    /// field once the sheet has taken this one, a question to the next one. What is chosen once stays
    /// open.
    fn take(&mut self, step: Step, cx: &ScreenContext<'_>) -> Outcome {
        let field = self.focused(cx).and_then(|field| field.id);
        let way = step.way;
        let outcome = step
            .into_edit(|value| self.edit(field, value, cx))
            .outcome(&self.subject.position(field));
        let closes = self.is_open();
        let go = match (way, self.is_once()) {
            (Way::Stay, _) => return outcome,
            (Way::On, true) => Go::Next,
            (Way::Back, true) if !closes => Go::Home,
            (Way::Back, true) => Go::Stay,
            (Way::On, false) => {
                self.advancing = true;
                Go::Stay
            }
            (Way::Back, false) => {
                self.flowing = false;
                Go::Stay
            }
        };
        if closes {
            self.open = None;
        }
        outcome.and_go(go)
    }

    /// What makes the field hold that; `None` if a row's field does so already.
    fn edit(
        &self,
        field: Option<&Id>,
        value: Option<Value>,
        cx: &ScreenContext<'_>,
    ) -> Option<Change> {
        let value = value.filter(|value| !value.is_empty());
        let question = self.subject.question.clone();
        let (Some(row), Some(field)) = (self.subject.row.clone(), field) else {
            return Some(Change::Value { question, value });
        };
        if self.value(Some(field), cx) == value.as_ref() {
            return None;
        }
        let field = field.clone();
        Some(if cx.sheet.find_row(&row).is_some() {
            Change::Field {
                question,
                row,
                field,
                value,
            }
        } else {
            let fields = value.map(|value| (field, value)).into_iter().collect();
            Change::AddRow {
                question,
                row,
                fields,
            }
        })
    }

    /// After the sheet has taken what was kept: goes on to the next field. Whether every field was gone
    /// through.
    pub(super) fn settle(&mut self, cx: &ScreenContext<'_>) -> bool {
        let field = self.focused(cx).and_then(|field| field.id);
        let value = self.value(field, cx);
        if let Some(Input::Choice(input)) = &mut self.open {
            input.reread(value);
        }
        if !std::mem::take(&mut self.advancing) {
            return false;
        }
        let fields = self.fields(cx);
        let next = self.cursor.place(fields.len()) + 1;
        match fields.get(next) {
            Some(field) if !self.flowing || field.asked => {
                self.cursor = Cursor::at(next);
                if self.flowing {
                    self.open = self.input(cx);
                }
                false
            }
            _ => self.flowing,
        }
    }

    /// Whether a field is open that Esc closes.
    pub(super) const fn is_open(&self) -> bool {
        match &self.open {
            None => false,
            Some(Input::Text(_)) => true,
            Some(Input::Choice(_) | Input::Pick(_) | Input::Mends(_)) => !self.is_once(),
        }
    }

    /// Whether what stands in the open field was refused: leaving it once more would drop it.
    pub(super) fn was_refused(&self) -> bool {
        matches!(&self.open, Some(Input::Text(input)) if input.was_refused())
    }

    /// What is being written, and where.
    pub(super) fn written(&self, cx: &ScreenContext<'_>) -> Option<Written> {
        let place = self.subject.position(self.focused(cx)?.id);
        self.open.as_ref()?.written(place, cx)
    }

    /// Lets a typed change act.
    pub(super) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        let open = self.open.as_mut();
        open.map_or(Edited::Nothing, |input| input.typed(edit, cx))
    }
}
