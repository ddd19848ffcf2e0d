//! One question: where the person is, the question, why it is asked, and the input.

mod annotations_line;
mod aside;
mod choice_input;
mod field_input;
mod field_words;
mod mends_input;
mod pick;
mod row_form;
mod table_input;
mod text_input;
mod view;

use self::aside::{Aside, Remarked, annotations};
use self::choice_input::{ChoiceInput, Chosen, Several};
use self::table_input::TableInput;
use self::text_input::{Kept, TextInput};
use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::method::id::Id;
use crate::method::kind::Kind;
use crate::method::question::{Asked, Question};
use crate::session::Position;
use crate::session::draft::{Part, Written};
use crate::session::edit::{Edit as Change, Target};
use crate::session::value::Value;
use crate::text::typed::TypedKind;
use crate::text::{Phrase, Words, count};
use crate::tui::outcome::{Go, NextPage, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::reading::Reading;
use crate::tui::widgets::lines;
use crate::tui::widgets::text_field::{Edit, Edited};

/// The page of one question.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct QuestionScreen {
    question: Id,
    input: Input,
    aside: Option<Aside>,
}

/// How the question is answered.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "a handful are alive at a time")]
enum Input {
    Choice(ChoiceInput),
    Text { input: TextInput, typing: bool },
    Table(TableInput),
}

/// Why a question is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To answer it.
    Answer,
    /// To go on where the person stopped.
    Resume,
    /// To correct, or look at, what is there.
    Correct,
}

impl QuestionScreen {
    /// The question at that place; `None` where the method has no such question.
    pub(crate) fn open(place: &Position, purpose: Purpose, cx: &ScreenContext<'_>) -> Option<Self> {
        let question = cx.method.question(&place.question)?;
        let input = Input::of(question, place, purpose, cx)?;
        Some(Self {
            question: question.id.clone(),
            input,
            aside: None,
        })
    }

    /// The question with its field, or that of a row, open, in which this was being written; `None`
    /// if there is no such field to type in.
    pub(crate) fn reopen(written: &Written, cx: &ScreenContext<'_>) -> Option<Self> {
        let question = cx.method.question(&written.place.question)?;
        let input = match &question.asked {
            Asked::Rows(_) => Input::Table(TableInput::reopen(written, cx)?),
            Asked::Once(kind) => {
                let kind = TypedKind::of(kind)?;
                let answer = cx.sheet.answer(&question.id);
                let value = answer.and_then(|answer| answer.value.as_ref());
                Input::Text {
                    input: TextInput::reopened(kind, value, &written.text, cx),
                    typing: true,
                }
            }
        };
        Some(Self {
            question: question.id.clone(),
            input,
            aside: None,
        })
    }

    /// The question.
    pub(crate) const fn question(&self) -> &Id {
        &self.question
    }

    /// What the page is called: the enterprise, and which question of how many.
    pub(crate) fn title(&self, cx: &ScreenContext<'_>, room: usize) -> Words {
        let (number, total) = cx.journey().number(&self.question);
        let title = |name: Words| match number {
            Some(number) => Phrase::QuestionTitle {
                name,
                number: count(number),
                total: count(total),
            },
            None => Phrase::QuestionTitleOffRoute { name },
        };
        let name = cx.sheet.text(&cx.method.roles.title).unwrap_or_default();
        if name.is_empty() {
            return title(Phrase::UntitledSession.into()).into();
        }
        // A long name is cut, and not where the person is.
        let others = lines::width(&cx.say(&title("".into())));
        let cut = lines::cut(name, room.saturating_sub(others), cx.look.glyphs.ellipsis);
        title(Words::from(&*cut)).into()
    }

    /// Where keys are pressed.
    pub(crate) fn context(&self) -> Context {
        if let Some(aside) = &self.aside {
            return aside.context();
        }
        match &self.input {
            Input::Choice(input) => input.context(if input.is_many() {
                Context::Choices
            } else {
                Context::Choice
            }),
            Input::Text {
                input,
                typing: true,
            } => input.context(),
            Input::Text { typing: false, .. } => Context::Text,
            Input::Table(table) => table.context(),
        }
    }

    fn target(&self) -> Target {
        Target::question(self.question.clone())
    }

    fn place(&self) -> Position {
        Position::at(self.question.clone())
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        if let Some(aside) = &mut self.aside {
            let remarked = aside.act(action, cx);
            return self.remarked(remarked);
        }
        let in_row = matches!(&self.input, Input::Table(table) if table.has_form());
        match action {
            Action::Explain => return Outcome::onto(NextPage::Read(self.explanation(cx))),
            Action::Note | Action::HeardFrom | Action::Mark if !in_row => {
                self.aside = Aside::begin(action, self.target(), cx);
                return Outcome::stay();
            }
            Action::Flag if !in_row => return self.flag(cx),
            Action::NextQuestion => return Outcome::going(Go::Next),
            Action::PreviousQuestion => return Outcome::going(Go::Previous),
            _ => {}
        }
        match &mut self.input {
            Input::Choice(input) if action == Action::Back && !input.holds_back() => {
                Outcome::going(Go::Home)
            }
            Input::Choice(input) => {
                let chosen = input.act(action, cx);
                self.chosen(chosen)
            }
            Input::Text { .. } => self.act_on_text(action, cx),
            Input::Table(table) if action == Action::Back && !table.has_form() => {
                Outcome::going(Go::Home)
            }
            Input::Table(table) => table.act(action, cx),
        }
    }

    fn chosen(&self, chosen: Chosen) -> Outcome {
        match chosen {
            Chosen::Nothing => Outcome::stay(),
            Chosen::Now(value) => self.answering(Some(value)),
            Chosen::Done(value) => value
                .map_or_else(Outcome::stay, |value| self.answering(Some(value)))
                .and_go(Go::Next),
            Chosen::Told(notice, value) => value
                .map_or_else(Outcome::stay, |value| self.answering(Some(value)))
                .and_notify(notice),
        }
    }

    fn act_on_text(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        let Input::Text { input, typing } = &mut self.input else {
            return Outcome::stay();
        };
        if !*typing {
            match action {
                Action::Accept => *typing = true,
                Action::Back => return Outcome::going(Go::Home),
                _ => {}
            }
            return Outcome::stay();
        }
        let go = match action {
            Action::Accept | Action::KeepAndGoOn => Go::Next,
            Action::Back => Go::Stay,
            _ => return Outcome::stay(),
        };
        if go == Go::Stay && input.was_refused() {
            *typing = false;
            return Outcome::stay();
        }
        match input.keep(cx) {
            Kept::Value(value) => {
                *typing = false;
                self.answering(value).and_go(go)
            }
            Kept::Refused(notice) => Outcome::notifying(notice),
        }
    }

    fn answering(&self, value: Option<Value>) -> Outcome {
        Outcome::making(
            Change::Value {
                question: self.question.clone(),
                value,
            },
            self.place(),
        )
    }

    fn flag(&self, cx: &ScreenContext<'_>) -> Outcome {
        let flagged = !annotations(&self.target(), cx).flagged;
        let told = if flagged {
            Phrase::NoticeFlagged
        } else {
            Phrase::NoticeUnflagged
        };
        Outcome::making(
            Change::Flag {
                target: self.target(),
                flagged,
            },
            self.place(),
        )
        .and_notify(Notice::done(told))
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
                Outcome::making(change, self.place())
            }
            Remarked::Now(changes, told) => Outcome::making_all(changes, &self.place(), told),
            Remarked::Told(notice) => Outcome::notifying(notice),
        }
    }

    /// Why it is asked, what it means, an example: the whole help of the question.
    fn explanation(&self, cx: &ScreenContext<'_>) -> Reading {
        let content = cx.wording().question(&self.question);
        let part =
            |attribute: &'static str| cx.localizer.has(&content.clone().attribute(attribute));
        let mut reading = Reading::headed(content.clone().attribute("title"));
        reading.add_text(content.clone());
        for (attribute, heading) in [
            ("why", Phrase::ExplainWhy),
            ("meaning", Phrase::ExplainMeaning),
            ("example", Phrase::ExplainExample),
        ] {
            if part(attribute) {
                reading.add_heading(heading);
                reading.add_text(content.clone().attribute(attribute));
            }
        }
        reading
    }

    /// After the visit has done what was asked.
    pub(crate) fn settle(&mut self, cx: &ScreenContext<'_>) -> Option<Notice> {
        match &mut self.input {
            Input::Choice(input) => {
                let answer = cx.sheet.answer(&self.question);
                input.reread(answer.and_then(|answer| answer.value.as_ref()));
                None
            }
            Input::Text { .. } => None,
            Input::Table(table) => table.settle(cx),
        }
    }

    /// Lets a typed change act.
    pub(crate) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        match (&mut self.aside, &mut self.input) {
            (Some(aside), _) => aside.typed(edit, cx),
            (None, Input::Choice(input)) => input.typed(edit, cx),
            (None, Input::Text { input, .. }) => input.typed(edit, cx),
            (None, Input::Table(table)) => table.typed(edit, cx),
        }
    }

    /// Whether something lies on the question that Esc leads out of: a row, or what is said beside.
    pub(crate) const fn is_covered(&self) -> bool {
        self.aside.is_some() || matches!(&self.input, Input::Table(table) if table.has_form())
    }

    /// Whether something is being written, chosen or said that is not kept yet.
    fn is_open(&self) -> bool {
        self.aside.is_some()
            || match &self.input {
                Input::Text { typing, .. } => *typing,
                Input::Table(table) => table.is_open(),
                Input::Choice(_) => false,
            }
    }

    /// Whether what stands in the open field was refused: leaving it once more would drop it.
    fn was_refused(&self) -> bool {
        self.aside.is_none()
            && match &self.input {
                Input::Text { input, typing } => *typing && input.was_refused(),
                Input::Table(table) => table.was_refused(),
                Input::Choice(_) => false,
            }
    }

    /// What stands in whatever is open, to be kept before the person goes elsewhere: as if they
    /// left it, and what it was opened from.
    pub(crate) fn leave(&mut self, cx: &ScreenContext<'_>) -> Outcome {
        let mut kept = Outcome::stay();
        for _ in 0..DEEPEST {
            // What was refused stays, so that its draft does.
            if !self.is_open() || self.was_refused() {
                break;
            }
            let outcome = self.act(Action::Back, cx);
            kept.commands.extend(outcome.commands);
            if outcome.notice.is_some() {
                // It cannot be kept as it stands. Leaving it a second time would drop it.
                kept.notice = outcome.notice;
                break;
            }
        }
        kept
    }

    /// What is being written that is not kept yet, and where.
    pub(crate) fn written(&self, cx: &ScreenContext<'_>) -> Option<Written> {
        let beside = match (&self.aside, &self.input) {
            (Some(aside), _) => aside.written(cx)?,
            (
                None,
                Input::Text {
                    input,
                    typing: true,
                },
            ) => (None, Part::Answer, input.written()?),
            (None, Input::Table(table)) => return table.written(cx),
            (None, Input::Text { .. } | Input::Choice(_)) => return None,
        };
        let (place, part, text) = beside;
        Some(Written {
            place: place.unwrap_or_else(|| self.place()),
            part,
            text: text.to_owned(),
        })
    }
}

/// A reason, written in a list, opened from a field, is the deepest that there is.
const DEEPEST: usize = 3;

impl Input {
    /// `None` for a kind that only fields of rows have, which `vises check` reports.
    fn of(
        question: &Question,
        place: &Position,
        purpose: Purpose,
        cx: &ScreenContext<'_>,
    ) -> Option<Self> {
        let answer = cx.sheet.answer(&question.id);
        let value = answer.and_then(|answer| answer.value.as_ref());
        let text = |kind| {
            let input = TextInput::new(kind, value, cx);
            let typing = input.is_empty() && purpose != Purpose::Correct;
            Self::Text { input, typing }
        };
        let choice = |list: &Id, several| {
            Some(Self::Choice(ChoiceInput::new(
                list.clone(),
                several,
                cx,
                value,
            )))
        };
        match &question.asked {
            Asked::Once(kind) => match kind {
                Kind::Scale(list) | Kind::Choice(list) => choice(list, Several::One),
                Kind::Choices { list, max } => choice(list, Several::Many(*max)),
                Kind::Text(_)
                | Kind::Composed
                | Kind::Number
                | Kind::Date(_)
                | Kind::References { .. }
                | Kind::Mends => TypedKind::of(kind).map(text),
            },
            Asked::Rows(_) => {
                let id = question.id.clone();
                Some(Self::Table(match purpose {
                    Purpose::Answer => TableInput::new(id, None, cx),
                    Purpose::Resume if place.field.is_some() => TableInput::resumed(id, place, cx),
                    Purpose::Resume => TableInput::new(id, Some(place), cx),
                    Purpose::Correct => TableInput::at(id, place, cx),
                }))
            }
        }
    }
}
