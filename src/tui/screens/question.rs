//! The page of one question: where the person is, the question, why it is asked; below that the form, or
//! the rows, that answer it, or what is being said around them. It knows nothing of inputs.

mod annotating;
mod explanation;
mod field_values;
mod form;
mod head;
mod input;
mod list_input;
mod rows;
pub(crate) mod stage_announcement;
mod step;
#[cfg(test)]
mod tests;
mod text_input;

use self::annotating::{Annotating, said_of};
use self::form::Form;
use self::rows::Rows;
use self::step::Way;
use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::method::id::Id;
use crate::method::question::Asked;
use crate::session::Position;
use crate::session::draft::Written;
use crate::session::edit::{Edit as Change, Target};
use crate::text::{Phrase, Words};
use crate::tui::outcome::{Go, NextPage, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::reading::Reading;
use crate::tui::widgets::text_field::{Edit, Edited};

/// The page of one question.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct QuestionScreen {
    question: Id,
    body: Body,
    /// What is being said around the answer, or around the row that is open.
    annotating: Option<Annotating>,
}

/// How the question is answered.
#[derive(Clone, Debug, PartialEq)]
enum Body {
    Form(Form),
    Rows(Rows),
}

impl QuestionScreen {
    /// The question at that place; `None` if the method has no such question.
    pub(crate) fn open(place: &Position, cx: &ScreenContext<'_>) -> Option<Self> {
        let question = cx.method.question(&place.question)?;
        let body = match &question.asked {
            Asked::Once(_) => Body::Form(Form::once(question.id.clone(), cx)?),
            Asked::Rows(_) => Body::Rows(Rows::open(place, cx)),
        };
        Some(Self::of(&question.id, body))
    }

    /// The question with its field, or that of a row, open, in which this was being written; `None`
    /// if there is no such field to type in.
    pub(crate) fn reopen(written: &Written, cx: &ScreenContext<'_>) -> Option<Self> {
        let question = cx.method.question(&written.place.question)?;
        let body = match &question.asked {
            Asked::Once(_) => {
                let subject = Target::question(question.id.clone());
                Body::Form(Form::reopen(subject, written, cx)?)
            }
            Asked::Rows(_) => Body::Rows(Rows::reopen(written, cx)?),
        };
        Some(Self::of(&question.id, body))
    }

    fn of(question: &Id, body: Body) -> Self {
        Self {
            question: question.clone(),
            body,
            annotating: None,
        }
    }

    /// The question.
    pub(crate) const fn question(&self) -> &Id {
        &self.question
    }

    /// What the page is called: as the enterprise is.
    pub(crate) fn title(cx: &ScreenContext<'_>) -> Words {
        let name = cx.sheet.text(&cx.method.roles.title);
        match name.filter(|name| !name.is_empty()) {
            Some(name) => name.into(),
            None => Phrase::UntitledSession.into(),
        }
    }

    /// The form that the keys go to; none while they go to the table of rows.
    const fn form(&self) -> Option<&Form> {
        match &self.body {
            Body::Form(form) => Some(form),
            Body::Rows(rows) => rows.form.as_ref(),
        }
    }

    const fn form_mut(&mut self) -> Option<&mut Form> {
        match &mut self.body {
            Body::Form(form) => Some(form),
            Body::Rows(rows) => rows.form.as_mut(),
        }
    }

    /// What can be annotated: the question, or the row that is open.
    fn subject(&self) -> Target {
        let question = || Target::question(self.question.clone());
        self.form()
            .map_or_else(question, |form| form.subject.clone())
    }

    /// Where keys are pressed.
    pub(crate) fn context(&self) -> Context {
        match &self.annotating {
            Some(annotating) => annotating.context(),
            None => self.form().map_or(Context::Table, Form::context),
        }
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        let going = match action {
            Action::NextQuestion => Some(Go::Next),
            Action::PreviousQuestion => Some(Go::Previous),
            _ => None,
        };
        if let Some(go) = going {
            let insists = go == Go::Previous && self.form().is_some_and(Form::was_refused);
            let kept = self.leave(cx);
            // What cannot be kept as it stands is not left, unless to go back.
            return match kept.notice {
                Some(_) if !insists => kept,
                _ => Outcome {
                    go,
                    notice: None,
                    ..kept
                },
            };
        }
        if let Some(annotating) = &mut self.annotating {
            let (step, place) = (annotating.act(action, cx), annotating.place());
            if step.way != Way::Stay {
                self.annotating = None;
            }
            return step.outcome(&place);
        }
        match (action, &mut self.body) {
            (Action::Explain, _) => Outcome::onto(NextPage::Read(self.explanation(cx))),
            (Action::Note | Action::HeardFrom | Action::Mark | Action::Flag, _) => {
                self.annotate(action, cx)
            }
            (_, Body::Form(form)) => form.act(action, cx),
            (_, Body::Rows(rows)) => rows.act(action, cx),
        }
    }

    /// Flags the subject, or begins to say something around it.
    fn annotate(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        let target = self.subject();
        let row = target.row.as_ref();
        if row.is_some_and(|row| cx.sheet.find_row(row).is_none()) {
            return Outcome::refused(Phrase::NoticeWriteFirst);
        }
        if action != Action::Flag {
            self.annotating = Annotating::begin(action, target, cx);
            return Outcome::stay();
        }
        let flagged = !said_of(&target, cx).1.flagged;
        let place = target.position(None);
        let notice = if flagged {
            Phrase::NoticeFlagged
        } else {
            Phrase::NoticeUnflagged
        };
        Outcome::making(Change::Flag { target, flagged }, place).and_notify(Notice::done(notice))
    }

    /// The whole help of the question, and of the field in focus.
    fn explanation(&self, cx: &ScreenContext<'_>) -> Reading {
        let content = cx.wording().question(&self.question);
        let mut reading = Reading::headed(content.clone().attribute("title"));
        reading.add_text(content);
        for (heading, text) in self.help(cx) {
            reading.add_heading(heading);
            reading.add_text(text);
        }
        reading
    }

    /// What helps to answer the question, or the field in focus.
    fn help(&self, cx: &ScreenContext<'_>) -> Vec<(Words, Words)> {
        let field = self.form().and_then(|form| form.focused_field(cx));
        explanation::parts(&self.question, field, cx)
    }

    /// After the visit has done what was asked.
    pub(crate) fn settle(&mut self, cx: &ScreenContext<'_>) -> Option<Notice> {
        match &mut self.body {
            Body::Rows(rows) => rows.settle(cx),
            Body::Form(form) => {
                form.settle(cx);
                None
            }
        }
    }

    /// Lets a typed change act.
    pub(crate) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        if let Some(annotating) = &mut self.annotating {
            return annotating.typed(edit, cx);
        }
        let form = self.form_mut();
        form.map_or(Edited::Nothing, |form| form.typed(edit, cx))
    }

    /// What is being written, to be kept before the person goes elsewhere.
    pub(crate) fn leave(&mut self, cx: &ScreenContext<'_>) -> Outcome {
        let kept = match &mut self.annotating {
            Some(annotating) => {
                let step = annotating.keep_written(cx);
                step.outcome(&annotating.place())
            }
            None => match self.form_mut() {
                Some(form) => form.keep_written(cx),
                None => Outcome::stay(),
            },
        };
        if kept.notice.is_none() {
            self.annotating = None;
        }
        kept
    }

    /// What is being written that is not kept yet, and where.
    pub(crate) fn written(&self, cx: &ScreenContext<'_>) -> Option<Written> {
        match &self.annotating {
            Some(annotating) => annotating.written(cx),
            None => self.form()?.written(cx),
        }
    }
}
