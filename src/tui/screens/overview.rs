//! All questions with their state.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::app::action::Action;
use crate::method::id::Id;
use crate::text::{Phrase, Words};
use crate::tui::given::Given;
use crate::tui::outcome::Outcome;

/// All questions with their state.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Overview {}

impl Overview {
    /// What the page is called.
    pub(crate) fn title(&self, _given: &Given<'_>) -> Words {
        Phrase::TitleOverview.into()
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

    /// The page with that question in focus.
    pub(crate) fn at(_here: Option<Id>, _given: &Given<'_>) -> Self {
        Self {}
    }
}
