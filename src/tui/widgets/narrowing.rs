//! Shortening a list by typing.

use crate::text::{Phrase, folded};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::text_field::{Edit, Edited, Extent, TextField};

/// What is typed to shorten a list, and whether it still is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Narrowing {
    field: Option<TextField>,
    typing: bool,
}

impl Narrowing {
    /// Begins to be typed.
    pub(crate) fn begin(&mut self) {
        self.field
            .get_or_insert_with(|| TextField::new(Extent::Line, ""));
        self.typing = true;
    }

    /// Stays as it is typed; keys go to the list again.
    pub(crate) const fn keep(&mut self) {
        self.typing = false;
    }

    /// Shows the whole list again.
    pub(crate) fn end(&mut self) {
        *self = Self::default();
    }

    /// Whether characters are typed here.
    pub(crate) const fn is_typing(&self) -> bool {
        self.typing
    }

    /// Whether the list is shortened, or about to be.
    pub(crate) const fn is_on(&self) -> bool {
        self.field.is_some()
    }

    /// Whether an entry stays in the list.
    pub(crate) fn admits(&self, label: &str) -> bool {
        let wanted = self.field.as_ref().map_or("", TextField::text);
        folded(label).contains(&folded(wanted.trim()))
    }

    /// Lets a typed change act.
    pub(crate) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        let field = self.field.as_mut();
        field.map_or(Edited::Nothing, |field| field.apply(edit, cx.field_width()))
    }

    /// Draws the line that is typed, if there is one.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        if let Some(field) = &self.field {
            let label = cx.say(&Phrase::LabelSearch);
            pen.labelled(&label, |rest| {
                if self.typing {
                    rest.field(field, "", true);
                } else {
                    rest.line(field.text(), cx.look.theme.text);
                }
            });
        }
    }
}
