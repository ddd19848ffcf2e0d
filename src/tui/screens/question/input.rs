//! What asks for one value, by the kind of it: the same for the answer to a question and a field of a
//! row. It does not know which of them it belongs to.

use super::list_input::ListInput;
use super::step::Step;
use super::text_input::TextInput;
use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::method::kind::Kind;
use crate::session::Position;
use crate::session::draft::{Part, Written};
use crate::session::key::RowId;
use crate::session::value::Value;
use crate::text::typed::TypedKind;
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::text_field::{Edit, Edited};

/// What asks for one value.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "one is alive at a time")]
pub(super) enum Input {
    /// Words, a number or a date.
    Text(TextInput),
    /// One or some of a list.
    List(ListInput),
}

impl Input {
    /// Asks for a value of that kind, with what there is already; on behalf of a row, if of one.
    pub(super) fn open(
        kind: &Kind,
        value: Option<&Value>,
        row: Option<&RowId>,
        cx: &ScreenContext<'_>,
    ) -> Option<Self> {
        match TypedKind::of(kind) {
            Some(kind) => Some(Self::Text(TextInput::new(kind, value, cx))),
            None => ListInput::new(kind, value, row, cx).map(Self::List),
        }
    }

    /// Where keys are pressed.
    pub(super) const fn context(&self) -> Context {
        match self {
            Self::Text(input) => input.context(),
            Self::List(input) => input.context(),
        }
    }

    /// Lets a key act.
    pub(super) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Step {
        match self {
            Self::Text(input) => input.act(action, cx),
            Self::List(input) => input.act(action, cx),
        }
    }

    /// Keeps what is being written, as the person goes elsewhere. What cannot be read is refused however
    /// often it is tried.
    pub(super) fn keep_written(&mut self, cx: &ScreenContext<'_>) -> Step {
        match self {
            Self::Text(input) if input.written().is_none() => Step::stay(),
            Self::Text(input) => input.act(Action::NextField, cx),
            Self::List(input) => input.keep_written(cx),
        }
    }

    /// Lets a typed change act.
    pub(super) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        match self {
            Self::Text(input) => input.typed(edit, cx),
            Self::List(input) => input.typed(edit, cx),
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
            Self::List(input) => input.written(place, cx),
        }
    }

    /// How many rows it takes at this width.
    pub(super) fn height(&self, width: usize, cx: &ScreenContext<'_>) -> usize {
        match self {
            Self::Text(input) => input.height(width),
            Self::List(input) => input.height(width, cx),
        }
    }

    /// Whether it is one line to type in, which stands beside its label.
    pub(super) fn is_line(&self) -> bool {
        self.context() == Context::Line && matches!(self, Self::Text(_))
    }

    /// Draws it in what is left, and the terminal's cursor in it while it is open.
    pub(super) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>, is_open: bool) {
        match self {
            Self::Text(input) => input.draw(cx, pen, is_open),
            Self::List(input) => input.draw(cx, pen),
        }
    }
}
