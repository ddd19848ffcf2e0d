//! Adding a file from elsewhere.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::app::action::Action;
use crate::app::notice::Notice;
use crate::text::{Phrase, Words};
use crate::tui::given::Given;
use crate::tui::outcome::Outcome;
use crate::tui::widgets::text_field::Edit;

/// Adding a file from elsewhere.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct AddFile {}

impl AddFile {
    /// What the page is called.
    pub(crate) fn title(&self, _given: &Given<'_>) -> Words {
        Phrase::TitleAddFile.into()
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, _given: &Given<'_>) -> Outcome {
        match action {
            Action::Back => Outcome::back(),
            _ => Outcome::stay(),
        }
    }

    /// Draws the page's body.
    pub(crate) fn draw(&self, _given: &Given<'_>, _frame: &mut Frame<'_>, _area: Rect) {}

    /// Lets a typed change act.
    pub(crate) fn typed(&mut self, _edit: Edit, _given: &Given<'_>) -> Option<Notice> {
        None
    }
}
