//! Words, a number or a date that are typed.

use super::step::{Step, Way};
use crate::app::action::{Action, TextEdit};
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::method::kind::{DatePrecision, TextSize};
use crate::session::value::Value;
use crate::text::Phrase;
use crate::text::typed::{TypedKind, in_field};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::text_field::{Edit, Edited, Extent, TextField};

/// A field that is typed in.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct TextInput {
    kind: TypedKind,
    field: TextField,
    /// The text that stood there at first.
    began: String,
    /// The text that was refused last, so that leaving it twice drops it.
    refused: Option<String>,
}

impl TextInput {
    /// A field that holds a value.
    pub(super) fn new(kind: TypedKind, value: Option<&Value>, cx: &ScreenContext<'_>) -> Self {
        let text = value.and_then(|value| in_field(value, cx.localizer.language()));
        Self::of(kind, &text.unwrap_or_default())
    }

    /// The same, with something else written in it so far.
    #[must_use]
    pub(super) fn holding(mut self, text: &str) -> Self {
        self.field = TextField::new(self.field.extent(), text);
        self
    }

    /// A field that holds a text.
    pub(super) fn of(kind: TypedKind, text: &str) -> Self {
        let extent = match kind.size() {
            TextSize::Paragraph => Extent::Paragraph,
            TextSize::Line => Extent::Line,
        };
        let field = TextField::new(extent, text);
        Self {
            kind,
            began: field.text().to_owned(),
            field,
            refused: None,
        }
    }

    /// Where keys are pressed.
    pub(super) const fn context(&self) -> Context {
        match self.field.extent() {
            Extent::Line => Context::Line,
            Extent::Paragraph => Context::Paragraph,
        }
    }

    /// The text.
    pub(super) fn text(&self) -> &str {
        self.field.text()
    }

    /// The text, where it is another one than at first.
    pub(super) fn written(&self) -> Option<&str> {
        let text = self.field.text();
        (text != self.began).then_some(text)
    }

    /// Lets a typed change act, unless the session has no room for it.
    pub(super) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        let added = match &edit {
            Edit::Insert(text) => text.len(),
            Edit::Key(TextEdit::NewLine) => 1,
            Edit::Key(_) => 0,
        };
        let room = usize::try_from(cx.room).unwrap_or(usize::MAX);
        if added > 0 && self.field.text().len() + added > self.began.len().saturating_add(room) {
            return Edited::SessionFull;
        }
        self.field.apply(edit, cx.field_width())
    }

    /// Lets a key act: the text is kept when the field is left. One that cannot be read is refused; who
    /// goes back or out all the same drops it.
    pub(super) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Step {
        let way = match action {
            Action::Accept => Way::On,
            Action::FinishRow => Way::Done,
            Action::NextField => Way::Next,
            Action::PreviousField if self.was_refused() => return Step::leave(Way::Before),
            Action::PreviousField => Way::Before,
            Action::Back if self.was_refused() => return Step::leave(Way::Out),
            Action::Back => Way::Out,
            _ => return Step::stay(),
        };
        // Nobody wrote what was only proposed.
        if matches!(way, Way::Before | Way::Out) && self.written().is_none() {
            return Step::leave(way);
        }
        match self.kind.read(self.field.text(), cx.localizer.language()) {
            Ok(value) => Step::keep(value).and_leave(way),
            Err(refusal) => {
                self.refused = Some(self.field.text().trim().to_owned());
                Step::stay().and_notify(Notice::refused(refusal.phrase()))
            }
        }
    }

    /// Whether this very text was refused already.
    pub(super) fn was_refused(&self) -> bool {
        self.refused.as_deref() == Some(self.field.text().trim())
    }

    /// Draws the field, and puts the terminal's cursor into it while it is typed in.
    pub(super) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>, typing: bool) {
        let placeholder = cx.say(&match self.kind {
            TypedKind::Words(_) => Phrase::PlaceholderWords,
            TypedKind::Number => Phrase::PlaceholderNumber,
            TypedKind::Date(DatePrecision::Day) => Phrase::PlaceholderDay,
            TypedKind::Date(DatePrecision::Month) => Phrase::PlaceholderMonth,
            TypedKind::Date(DatePrecision::Year) => Phrase::PlaceholderYear,
        });
        pen.field(&self.field, &placeholder, typing);
    }

    /// How many rows the field takes at this width.
    pub(super) fn height(&self, width: usize) -> usize {
        let width = u16::try_from(width).unwrap_or(u16::MAX);
        self.field.rows(width).len()
    }
}
