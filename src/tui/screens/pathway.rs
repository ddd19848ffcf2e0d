//! The impact pathway.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::text::{Phrase, Words};
use crate::tui::given::Given;
use crate::tui::outcome::Outcome;

/// The impact pathway.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct PathwayScreen {}

impl PathwayScreen {
    /// What the page is called.
    pub(crate) fn title(&self, _given: &Given<'_>) -> Words {
        Phrase::TitlePathway.into()
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

    /// Where keys are pressed.
    pub(crate) fn context(&self) -> Context {
        Context::Pathway
    }
}
