//! The fields of one subject, and the input of the one in focus: a row has the fields that its answers
//! make it have, a question that is asked once has one. It turns what inputs do into changes of the
//! sheet, and knows of nothing around the fields.

mod view;

pub(super) use view::labelled;

use super::input::Input;
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
    /// Whether the row was begun here.
    pub(super) is_new: bool,
    cursor: Cursor,
    /// What asks for the field in focus; `None` once the person left it, so that letters are commands.
    open: Option<Input>,
    /// Where a row is left to once the sheet has taken its field: what is asked next depends on it.
    leaving: Option<Way>,
}

/// How a row is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exit {
    /// Every field that is asked was gone through.
    Done,
    /// To the other rows.
    Back,
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
    fn on(subject: Target) -> Self {
        Self {
            subject,
            is_new: false,
            cursor: Cursor::default(),
            open: None,
            leaving: None,
        }
    }

    /// What a question asks once. `None` for a kind that only fields of rows have, which `vises check`
    /// reports.
    pub(super) fn once(question: Id, cx: &ScreenContext<'_>) -> Option<Self> {
        let mut form = Self::on(Target::question(question));
        form.focused(cx).filter(|field| !field.kind.needs_row())?;
        form.open = form.input(cx);
        Some(form)
    }

    /// A new row.
    pub(super) fn adding(question: Id, cx: &ScreenContext<'_>) -> Self {
        let row = Some(cx.fresh_row.clone());
        let mut form = Self::on(Target { question, row });
        form.is_new = true;
        form.open = form.input(cx);
        form
    }

    /// A row with that field in focus; the first if it has no such field.
    pub(super) fn row(subject: Target, field: Option<&Id>, cx: &ScreenContext<'_>) -> Self {
        let mut form = Self::on(subject);
        form.focus(form.place_of(field, cx).unwrap_or(0), cx);
        form
    }

    /// The form with that field in focus, in which this was being written; `None` if it has no such
    /// field to type in.
    pub(super) fn reopen(
        subject: Target,
        written: &Written,
        cx: &ScreenContext<'_>,
    ) -> Option<Self> {
        let mut form = Self::on(subject);
        form.is_new = form.is_unwritten(cx);
        form.focus(form.place_of(written.place.field.as_ref(), cx)?, cx);
        form.open = match form.open? {
            Input::Text(input) => Some(Input::Text(input.holding(&written.text))),
            Input::List(_) => return None,
        };
        Some(form)
    }

    const fn is_once(&self) -> bool {
        self.subject.row.is_none()
    }

    /// The row as it is in the sheet, or an empty one.
    fn answers_of(&self, cx: &ScreenContext<'_>) -> Option<Row> {
        let id = self.subject.row.as_ref()?;
        let found = cx.sheet.find_row(id);
        Some(found.map_or_else(|| Row::new(id.clone()), |(_, row)| row.clone()))
    }

    /// The fields that there are now: those that the route asks first.
    fn fields<'a>(&self, cx: &ScreenContext<'a>) -> Vec<Field<'a>> {
        let question = cx.method.question(&self.subject.question);
        match (
            question.map(|question| &question.asked),
            self.answers_of(cx),
        ) {
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
            let proposal = cx
                .wording()
                .composed(question, field.id?, &self.answers_of(cx)?)?;
            Some(Value::Text(cx.text(&proposal)))
        });
        Input::open(field.kind, value.as_ref(), row.as_ref(), cx)
    }

    /// Gives a field the focus, and opens it.
    fn focus(&mut self, place: usize, cx: &ScreenContext<'_>) {
        self.cursor = Cursor::at(place);
        self.open = self.input(cx);
    }

    /// Where keys are pressed.
    pub(super) const fn context(&self) -> Context {
        match &self.open {
            Some(input) => input.context(),
            None if self.is_once() => Context::Text,
            None => Context::Form,
        }
    }

    /// Lets a key act.
    pub(super) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        if let Some(input) = &mut self.open {
            let was_typing = input.context().is_typing();
            let step = input.act(action, cx);
            return self.take(step, was_typing, cx);
        }
        let count = self.fields(cx).len();
        self.cursor.moves(action, count, cx.page.get());
        match action {
            Action::Accept => self.open = self.input(cx),
            Action::Remove => return self.empty_field(cx),
            Action::NextField => return self.go(Way::Next),
            Action::PreviousField => return self.go(Way::Before),
            Action::FinishRow => return self.go(Way::Done),
            Action::Back => return self.go(Way::Out),
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
        self.take(Step::keep(None).and_notify(notice), false, cx)
    }

    /// Keeps what the field in focus holds now, and leaves it if that is meant. Who leaves a field that is
    /// typed in stays on the page, where letters are commands then.
    fn take(&mut self, step: Step, was_typing: bool, cx: &ScreenContext<'_>) -> Outcome {
        let field = self.focused(cx).and_then(|field| field.id);
        let way = step.way;
        let kept = step
            .into_edit(|value| self.edit(field, value, cx))
            .outcome(&self.subject.position(field));
        if way == Way::Stay {
            return kept;
        }
        let is_blank = self.is_new && kept.commands.is_empty() && self.is_unwritten(cx);
        if way == Way::Out && was_typing && !is_blank {
            self.open = None;
            return kept;
        }
        // Nothing more to add: to the next question.
        if is_blank
            && matches!(way, Way::On | Way::Next | Way::Done)
            && self.cursor.place(usize::MAX) == 0
        {
            return kept.and_go(Go::Next);
        }
        let go = self.go(way).go;
        kept.and_go(go)
    }

    /// Whether the row is not in the sheet.
    fn is_unwritten(&self, cx: &ScreenContext<'_>) -> bool {
        let row = self.subject.row.as_ref();
        row.is_some_and(|row| cx.sheet.find_row(row).is_none())
    }

    /// Goes another way than it is: in a row once the sheet has taken what is kept, else at once.
    fn go(&mut self, way: Way) -> Outcome {
        if !self.is_once() {
            self.leaving = Some(way);
            return Outcome::stay();
        }
        Outcome::going(match way {
            Way::Stay => Go::Stay,
            Way::On | Way::Next | Way::Done => Go::Next,
            Way::Before => Go::Previous,
            Way::Out => Go::Back,
        })
    }

    /// What makes the field hold that; `None` if it does so already.
    fn edit(
        &self,
        field: Option<&Id>,
        value: Option<Value>,
        cx: &ScreenContext<'_>,
    ) -> Option<Change> {
        let value = value.filter(|value| !value.is_empty());
        if self.value(field, cx) == value.as_ref() {
            return None;
        }
        let question = self.subject.question.clone();
        let (Some(row), Some(field)) = (self.subject.row.clone(), field) else {
            return Some(Change::Value { question, value });
        };
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

    /// After the sheet has taken what was kept: goes to the field that is next. How the row is left, if
    /// it is.
    pub(super) fn settle(&mut self, cx: &ScreenContext<'_>) -> Option<Exit> {
        let field = self.focused(cx).and_then(|field| field.id);
        let value = self.value(field, cx);
        if let Some(Input::List(input)) = &mut self.open {
            input.reread(value);
        }
        let fields = self.fields(cx);
        let here = self.cursor.place(fields.len());
        let asked = |place: usize| fields.get(place).is_some_and(|field| field.asked);
        let next = match self.leaving.take()? {
            Way::Stay => return None,
            Way::Out => return Some(Exit::Back),
            Way::Done => return Some(Exit::Done),
            Way::Before => match here.checked_sub(1) {
                Some(before) => before,
                None => return Some(Exit::Back),
            },
            // Enter stops behind what is asked, Tab goes on to the rest.
            Way::On if asked(here) && !asked(here + 1) => return Some(Exit::Done),
            Way::On | Way::Next if here + 1 >= fields.len() => return Some(Exit::Done),
            Way::On | Way::Next => here + 1,
        };
        self.focus(next, cx);
        None
    }

    /// Whether a field is being typed in, so that letters are no commands.
    pub(super) const fn is_typing(&self) -> bool {
        self.context().is_typing()
    }

    /// Keeps what is being written, as the person goes elsewhere.
    pub(super) fn keep_written(&mut self, cx: &ScreenContext<'_>) -> Outcome {
        let Some(input) = &mut self.open else {
            return Outcome::stay();
        };
        let step = input.keep_written(cx).and_leave(Way::Stay);
        let is_kept = step.kept.is_some() && step.notice.is_none();
        let outcome = self.take(step, false, cx);
        if is_kept {
            self.open = None;
        }
        outcome
    }

    /// Whether what stands in the field was refused: to go back all the same drops it.
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
