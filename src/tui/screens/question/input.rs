//! What asks for one value, by the kind of it: the same for the answer to a question and a field of a
//! row. It does not know which of them it belongs to.

use super::choice_input::ChoiceInput;
use super::mends_input::MendsInput;
use super::pick_input::PickInput;
use super::step::Step;
use super::text_input::TextInput;
use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::method::kind::{Kind, TextSize};
use crate::session::Position;
use crate::session::draft::{Part, Written};
use crate::session::key::RowId;
use crate::session::value::Value;
use crate::text::typed::TypedKind;
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::text_field::{Edit, Edited};

/// The fewest rows that is left to what is more than a field to type in.
pub(super) const LEAST_INPUT: usize = 7;

/// What asks for one value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Input {
    /// Words, a number or a date.
    Text(TextInput),
    /// One or some of a list.
    Choice(ChoiceInput),
    /// Rows of other questions.
    Pick(PickInput),
    /// What a next step mends.
    Mends(MendsInput),
}

impl Input {
    /// Asks for a value of that kind, with what there is already; on behalf of a row, if of one.
    pub(super) fn open(
        kind: &Kind,
        value: Option<&Value>,
        row: Option<&RowId>,
        cx: &ScreenContext<'_>,
    ) -> Self {
        let typed = |kind| Self::Text(TextInput::new(kind, value, cx));
        match kind {
            Kind::Text(size) => typed(TypedKind::Words(*size)),
            Kind::Composed => typed(TypedKind::Words(TextSize::Paragraph)),
            Kind::Number => typed(TypedKind::Number),
            Kind::Date(least) => typed(TypedKind::Date(*least)),
            Kind::Scale(list) | Kind::Choice(list) => {
                Self::Choice(ChoiceInput::new(list.clone(), None, value, cx))
            }
            Kind::Choices { list, max } => {
                let most = max.unwrap_or(usize::MAX);
                Self::Choice(ChoiceInput::new(list.clone(), Some(most), value, cx))
            }
            Kind::References { to, one, reasons } => {
                let chosen = value.map_or(&[][..], Value::references).to_vec();
                let mut input = PickInput::new(to.clone(), chosen);
                (input.one, input.reasons) = (*one, *reasons);
                input.owner = row.cloned();
                Self::Pick(input)
            }
            Kind::Mends => Self::Mends(MendsInput::new(value)),
        }
    }

    /// Where keys are pressed.
    pub(super) const fn context(&self) -> Context {
        match self {
            Self::Text(input) => input.context(),
            Self::Choice(input) => input.context(Context::FieldChoice),
            Self::Pick(input) => input.context(),
            Self::Mends(_) => Context::FieldChoice,
        }
    }

    /// Lets a key act.
    pub(super) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Step {
        match self {
            Self::Text(input) => input.act(action, cx),
            Self::Choice(input) => input.act(action, cx),
            Self::Pick(input) => input.act(action, cx),
            Self::Mends(input) => input.act(action, cx),
        }
    }

    /// Lets a typed change act.
    pub(super) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        match self {
            Self::Text(input) => input.typed(edit, cx),
            Self::Choice(input) => input.typed(edit, cx),
            Self::Pick(input) => input.typed(edit, cx),
            Self::Mends(_) => Edited::Nothing,
        }
    }

    /// What is being written here, at that place, or beside a list.
    pub(super) fn written(&self, place: Position, cx: &ScreenContext<'_>) -> Option<Written> {
        match self {
            Self::Text(input) => Some(Written {
                place,
                part: Part::Answer,
                text: input.written()?.to_owned(),
            }),
            Self::Pick(input) => input.written(place, cx),
            Self::Choice(_) | Self::Mends(_) => None,
        }
    }

    /// Draws it in what is left.
    pub(super) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        match self {
            Self::Text(input) => input.draw(cx, pen, true),
            Self::Choice(input) => input.draw(cx, pen),
            Self::Pick(input) => input.draw(cx, pen),
            Self::Mends(input) => input.draw(cx, pen),
        }
    }
}
