//! Finding out what the digit row types.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::app::action::Action;
use crate::text::{Phrase, Words};
use crate::tui::given::Given;
use crate::tui::outcome::Outcome;

/// Finding out what the digit row types.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct KeyTrial {}

impl KeyTrial {
    /// What the page is called.
    pub(crate) fn title(&self, _given: &Given<'_>) -> Words {
        Phrase::TitleKeyTrial.into()
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

    /// A key was tried.
    pub(crate) fn tried(&mut self, _typed: char, _given: &Given<'_>) -> Outcome {
        Outcome::back()
    }
}
