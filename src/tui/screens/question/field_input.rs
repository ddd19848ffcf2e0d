//! The one field of a row that is being filled in.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::choice_input::{ChoiceInput, Chosen, Several};
use super::mends_input::{Mending, MendsInput};
use super::pick::{Beside, Pick, Picked};
use super::text_input::{Kept, TextInput};
use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::method::field::Field;
use crate::method::id::Id;
use crate::method::kind::{Kind, TextSize};
use crate::session::draft::Part;
use crate::session::edit::Edit as Change;
use crate::session::row::Row;
use crate::session::value::Value;
use crate::text::typed::TypedKind;
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::text_field::{Edit, Edited};

/// The field that is being filled in, by what it holds.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "a handful are alive at a time")]
pub(crate) enum FieldInput {
    /// Words, a number or a date.
    Text(TextInput),
    /// One or some of a list.
    Choice(ChoiceInput),
    /// Rows of other questions.
    Pick(Pick),
    /// What a next step mends.
    Mends(MendsInput),
}

/// What a key has led to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Filled {
    /// Nothing to be kept yet.
    Nothing,
    /// This holds, and the field stays open.
    Now(Value),
    /// This holds (`None`: nothing does); the field is left, going on or back.
    Left {
        /// What holds; the outer `None` where nothing was changed.
        #[expect(
            clippy::option_option,
            reason = "not changed, emptied, or holding something"
        )]
        value: Option<Option<Value>>,
        /// Whether the person goes on to the next field.
        on: bool,
    },
    /// Another row is to be added first; then this holds, and the field stays open.
    Missing(Change, Value),
    /// Something to tell.
    Told(Notice, Option<Value>),
}

impl FieldInput {
    /// Opens a field of a row.
    pub(crate) fn open(question: &Id, field: &Field, row: &Row, cx: &ScreenContext<'_>) -> Self {
        let value = row.value(&field.id);
        let typed = |kind| Self::Text(TextInput::new(kind, value, cx));
        match &field.kind {
            Kind::Text(size) => typed(TypedKind::Words(*size)),
            Kind::Composed if value.is_none() => Self::Text(composed(question, field, row, cx)),
            Kind::Composed => typed(TypedKind::Words(TextSize::Paragraph)),
            Kind::Number => typed(TypedKind::Number),
            Kind::Date(least) => typed(TypedKind::Date(*least)),
            Kind::Scale(list) | Kind::Choice(list) => {
                Self::Choice(ChoiceInput::new(list.clone(), Several::One, cx, value))
            }
            Kind::Choices { list, max } => Self::Choice(ChoiceInput::new(
                list.clone(),
                Several::Many(*max),
                cx,
                value,
            )),
            Kind::References { to, one, reasons } => Self::Pick(Pick::new(
                to.clone(),
                *one,
                *reasons,
                Some(row.id.clone()),
                row.references(&field.id).to_vec(),
            )),
            Kind::Mends => Self::Mends(MendsInput::new(value)),
        }
    }

    /// Opens a field in which something was being written; `None` if it is not typed in.
    pub(crate) fn reopen(
        field: &Field,
        row: &Row,
        text: &str,
        cx: &ScreenContext<'_>,
    ) -> Option<Self> {
        let kind = TypedKind::of(&field.kind)?;
        let value = row.value(&field.id);
        Some(Self::Text(TextInput::reopened(kind, value, text, cx)))
    }

    /// Where keys are pressed.
    pub(crate) const fn context(&self) -> Context {
        match self {
            Self::Text(input) => input.context(),
            Self::Choice(input) => input.context(Context::FieldChoice),
            Self::Pick(pick) => pick.context(),
            Self::Mends(_) => Context::FieldChoice,
        }
    }

    /// Whether it is typed in the line where it stands, or takes the page to choose from.
    pub(crate) const fn is_inline(&self) -> bool {
        matches!(self, Self::Text(_))
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Filled {
        match self {
            Self::Text(input) => act_on_text(input, action, cx),
            Self::Choice(input) if action == Action::Back && !input.holds_back() => Filled::Left {
                value: None,
                on: false,
            },
            Self::Choice(input) => match input.act(action, cx) {
                Chosen::Nothing => Filled::Nothing,
                Chosen::Now(value) => Filled::Now(value),
                Chosen::Done(value) => Filled::Left {
                    value: value.map(Some),
                    on: true,
                },
                Chosen::Told(notice, value) => Filled::Told(notice, value),
            },
            Self::Pick(pick) => match pick.act(action, cx) {
                Picked::Nothing => Filled::Nothing,
                Picked::Now(chosen, None) => Filled::Now(Value::References(chosen)),
                Picked::Now(chosen, Some(notice)) => {
                    Filled::Told(notice, Some(Value::References(chosen)))
                }
                Picked::Missing(change, chosen) => {
                    Filled::Missing(change, Value::References(chosen))
                }
                Picked::Done(chosen) => Filled::Left {
                    value: Some(Some(Value::References(chosen))),
                    on: true,
                },
                Picked::Left(chosen) => Filled::Left {
                    value: Some(Some(Value::References(chosen))),
                    on: false,
                },
                Picked::Told(notice) => Filled::Told(notice, None),
            },
            Self::Mends(input) => match input.act(action, cx) {
                Mending::Nothing => Filled::Nothing,
                Mending::Left => Filled::Left {
                    value: None,
                    on: false,
                },
                Mending::Done(value) => Filled::Left {
                    value: Some(Some(value)),
                    on: true,
                },
            },
        }
    }

    /// What is being written in the field, or beside its list.
    pub(crate) fn written(&self, cx: &ScreenContext<'_>) -> Option<Beside<'_>> {
        match self {
            Self::Text(input) => Some((None, Part::Answer, input.written()?)),
            Self::Pick(pick) => pick.written(cx),
            Self::Choice(_) | Self::Mends(_) => None,
        }
    }

    /// Lets a typed change act.
    pub(crate) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        match self {
            Self::Text(input) => input.typed(edit, cx),
            Self::Choice(input) => input.typed(edit, cx),
            Self::Pick(pick) => pick.typed(edit, cx),
            Self::Mends(_) => Edited::Nothing,
        }
    }

    /// Draws it in its area.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        match self {
            Self::Text(input) => input.draw(cx, (frame, area), true),
            Self::Choice(input) => input.draw(cx, frame, area),
            Self::Pick(pick) => pick.draw(cx, frame, area),
            Self::Mends(input) => input.draw(cx, frame, area),
        }
    }

    /// How many rows it takes where it stands in a line.
    pub(crate) fn height(&self, width: u16) -> usize {
        match self {
            Self::Text(input) => input.height(width),
            Self::Choice(_) | Self::Pick(_) | Self::Mends(_) => 1,
        }
    }
}

fn act_on_text(input: &mut TextInput, action: Action, cx: &ScreenContext<'_>) -> Filled {
    let on = match action {
        Action::Accept | Action::KeepAndGoOn => true,
        Action::Back => false,
        _ => return Filled::Nothing,
    };
    if !on && input.was_refused() {
        return Filled::Left { value: None, on };
    }
    match input.keep(cx) {
        Kept::Value(value) => Filled::Left {
            value: Some(value),
            on,
        },
        Kept::Refused(notice) => Filled::Told(notice, None),
    }
}

/// A field that holds what the program proposes.
fn composed(question: &Id, field: &Field, row: &Row, cx: &ScreenContext<'_>) -> TextInput {
    let proposal = cx
        .wording()
        .composed(question, &field.id, row)
        .map(|content| cx.text(&content))
        .unwrap_or_default();
    TextInput::holding(TypedKind::Words(TextSize::Paragraph), &proposal)
}
