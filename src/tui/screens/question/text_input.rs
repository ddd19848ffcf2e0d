//! Words, a number or a date that are typed.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::app::action::TextEdit;
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
pub(crate) struct TextInput {
    kind: TypedKind,
    field: TextField,
    /// The text that stood there at first.
    began: String,
    /// The text that was refused last, so that leaving it twice drops it.
    refused: Option<String>,
}

/// What is kept of what was typed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kept {
    /// This; `None` if nothing is written.
    Value(Option<Value>),
    /// Nothing, and why.
    Refused(Notice),
}

impl TextInput {
    /// A field that holds a value.
    pub(crate) fn new(kind: TypedKind, value: Option<&Value>, cx: &ScreenContext<'_>) -> Self {
        let text = match value {
            Some(Value::Text(text)) => text.clone(),
            Some(Value::Number(number)) => in_field(number, cx.localizer.language()),
            Some(Value::Date(date)) => date.to_string(),
            _ => String::new(),
        };
        Self::holding(kind, &text)
    }

    /// A field that holds a value, in which something else was being written.
    pub(crate) fn reopened(
        kind: TypedKind,
        value: Option<&Value>,
        text: &str,
        cx: &ScreenContext<'_>,
    ) -> Self {
        let mut input = Self::new(kind, value, cx);
        input.field = TextField::new(input.field.extent(), text);
        input
    }

    /// A field that holds a text.
    pub(crate) fn holding(kind: TypedKind, text: &str) -> Self {
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
    pub(crate) const fn context(&self) -> Context {
        match self.field.extent() {
            Extent::Line => Context::Line,
            Extent::Paragraph => Context::Paragraph,
        }
    }

    /// Whether nothing is written.
    pub(crate) const fn is_empty(&self) -> bool {
        self.field.is_empty()
    }

    /// The text, where it is another one than at first.
    pub(crate) fn written(&self) -> Option<&str> {
        let text = self.field.text();
        (text != self.began).then_some(text)
    }

    /// Lets a typed change act, unless the session has no room for it.
    pub(crate) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
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

    /// What is kept when the field is left. What cannot be read is refused once; if the person leaves
    /// it all the same, nothing of it is kept.
    pub(crate) fn keep(&mut self, cx: &ScreenContext<'_>) -> Kept {
        match self.kind.read(self.field.text(), cx.localizer.language()) {
            Ok(value) => Kept::Value(value),
            Err(refusal) => {
                self.refused = Some(self.field.text().trim().to_owned());
                Kept::Refused(Notice::refused(refusal.phrase()))
            }
        }
    }

    /// Whether this very text was refused already.
    pub(crate) fn was_refused(&self) -> bool {
        self.refused.as_deref() == Some(self.field.text().trim())
    }

    /// Draws the field, and puts the terminal's cursor into it while it is typed in.
    pub(crate) fn draw(
        &self,
        cx: &ScreenContext<'_>,
        (frame, area): (&mut Frame<'_>, Rect),
        typing: bool,
    ) {
        let placeholder = cx.say(&match self.kind {
            TypedKind::Words(_) => Phrase::PlaceholderWords,
            TypedKind::Number => Phrase::PlaceholderNumber,
            TypedKind::Date(DatePrecision::Day) => Phrase::PlaceholderDay,
            TypedKind::Date(DatePrecision::Month) => Phrase::PlaceholderMonth,
            TypedKind::Date(DatePrecision::Year) => Phrase::PlaceholderYear,
        });
        Pen::new(cx, frame, area).field(&self.field, &placeholder, typing);
    }

    /// How many rows the field takes at this width.
    pub(crate) fn height(&self, width: u16) -> usize {
        self.field.rows(width).len()
    }
}
