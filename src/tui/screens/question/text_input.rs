//! Words, a number or a date that are typed.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::method::field::{DatePrecision, TextSize};
use crate::session::date::PartialDate;
use crate::session::decimal::Decimal;
use crate::session::value::Value;
use crate::text::{Phrase, clean};
use crate::tui::given::Given;
use crate::tui::widgets::text_field::view::TextFieldView;
use crate::tui::widgets::text_field::{Edit, Edited, Extent, TextField};

/// A field that is typed in.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TextInput {
    kind: Typed,
    field: TextField,
    /// The text that stood there at first.
    began: String,
    /// The text that was refused last, so that leaving it twice drops it.
    refused: Option<String>,
}

/// What is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Typed {
    /// Words.
    Words(TextSize),
    /// A decimal number.
    Number,
    /// A date, at least so exact.
    Date(DatePrecision),
}

/// What is kept of what was typed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kept {
    /// This; `None` where nothing is written.
    Value(Option<Value>),
    /// Nothing, and why.
    Refused(Notice),
}

impl TextInput {
    /// A field that holds a value.
    pub(crate) fn new(kind: Typed, value: Option<&Value>) -> Self {
        let text = match value {
            Some(Value::Text(text)) => text.clone(),
            Some(Value::Number(number)) => number.as_str().to_owned(),
            Some(Value::Date(date)) => date.to_string(),
            _ => String::new(),
        };
        Self::holding(kind, &text)
    }

    /// A field that holds a text.
    pub(crate) fn holding(kind: Typed, text: &str) -> Self {
        let extent = match kind {
            Typed::Words(TextSize::Paragraph) => Extent::Paragraph,
            Typed::Words(TextSize::Line) | Typed::Number | Typed::Date(_) => Extent::Line,
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

    /// Lets a typed change act.
    pub(crate) fn typed(&mut self, edit: Edit, given: &Given<'_>) -> Edited {
        self.field.apply(edit, given.field_width())
    }

    /// What is kept when the field is left. A number or date that cannot be read is refused once;
    /// where the person leaves it all the same, nothing of it is kept.
    pub(crate) fn keep(&mut self) -> Kept {
        let text = match self.field.extent() {
            Extent::Line => clean::line(self.field.text()),
            Extent::Paragraph => clean::paragraph(self.field.text()),
        };
        let text = text.trim();
        if text.is_empty() {
            return Kept::Value(None);
        }
        let value = match self.kind {
            Typed::Words(_) => Some(Value::Text(text.to_owned())),
            Typed::Number => Decimal::typed(text).ok().map(Value::Number),
            Typed::Date(least) => {
                let date = PartialDate::typed(text).ok();
                date.filter(|date| is_exact(*date, least)).map(Value::Date)
            }
        };
        match value {
            Some(value) => Kept::Value(Some(value)),
            None => self.refuse(text.to_owned()),
        }
    }

    fn refuse(&mut self, text: String) -> Kept {
        let what = text.clone().into();
        self.refused = Some(text);
        Kept::Refused(Notice::refused(match self.kind {
            Typed::Date(DatePrecision::Day) => Phrase::NoticeNoDay { text: what },
            Typed::Date(DatePrecision::Month) => Phrase::NoticeNoMonth { text: what },
            Typed::Date(DatePrecision::Year) => Phrase::NoticeNoYear { text: what },
            Typed::Number | Typed::Words(_) => Phrase::NoticeNoNumber { text: what },
        }))
    }

    /// Whether this very text was refused already.
    pub(crate) fn was_refused(&self) -> bool {
        self.refused.as_deref() == Some(self.field.text().trim())
    }

    /// Draws the field, and puts the terminal's cursor into it while it is typed in.
    pub(crate) fn draw(
        &self,
        given: &Given<'_>,
        (frame, area): (&mut Frame<'_>, Rect),
        typing: bool,
    ) {
        let placeholder = given.say(&match self.kind {
            Typed::Words(_) => Phrase::PlaceholderWords,
            Typed::Number => Phrase::PlaceholderNumber,
            Typed::Date(DatePrecision::Day) => Phrase::PlaceholderDay,
            Typed::Date(DatePrecision::Month) => Phrase::PlaceholderMonth,
            Typed::Date(DatePrecision::Year) => Phrase::PlaceholderYear,
        });
        let more = |more| given.more(more);
        let view = TextFieldView {
            field: &self.field,
            placeholder: &placeholder,
            look: given.look,
            more: &more,
        };
        match view.caret(area) {
            Some(caret) if typing => frame.set_cursor_position(caret),
            _ => frame.set_cursor_position((area.x, area.y)),
        }
        frame.render_widget(view, area);
    }

    /// How many rows the field takes at this width.
    pub(crate) fn height(&self, width: u16) -> usize {
        self.field.rows(width).len()
    }
}

const fn is_exact(date: PartialDate, least: DatePrecision) -> bool {
    match least {
        DatePrecision::Year => true,
        DatePrecision::Month => !matches!(date, PartialDate::Year(_)),
        DatePrecision::Day => matches!(date, PartialDate::Day(_)),
    }
}
