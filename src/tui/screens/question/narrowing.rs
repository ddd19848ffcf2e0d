//! Shortening a list by typing.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::text::{Phrase, folded};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::lines;
use crate::tui::widgets::text_field::view::TextFieldView;
use crate::tui::widgets::text_field::{Edit, Edited, Extent, TextField};

/// What is typed to shorten a list, and whether it still is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Narrowing {
    field: Option<TextField>,
    typing: bool,
}

impl Narrowing {
    /// Nothing is typed.
    pub(crate) const OFF: Self = Self {
        field: None,
        typing: false,
    };

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

    /// Draws the line that is typed, where there is one, and gives the area that is left.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) -> Rect {
        let Some(field) = &self.field else {
            return area;
        };
        let label = cx.say(&Phrase::LabelSearch);
        let used = u16::try_from(lines::width(&label) + 1)
            .unwrap_or(area.width)
            .min(area.width);
        lines::put(
            frame.buffer_mut(),
            area,
            (0, 0),
            &label,
            cx.look.theme.muted,
        );
        let line = Rect {
            x: area.x + used,
            width: area.width - used,
            height: 1,
            ..area
        };
        let more = |more| cx.more(more);
        let view = TextFieldView {
            field,
            placeholder: "",
            look: cx.look,
            more: &more,
        };
        if self.typing
            && let Some(caret) = view.caret(line)
        {
            frame.set_cursor_position(caret);
        }
        frame.render_widget(view, line);
        Rect {
            y: area.y + 1,
            height: area.height.saturating_sub(1),
            ..area
        }
    }
}
