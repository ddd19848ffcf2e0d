//! The sessions in the bin.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::app::action::Action;
use crate::store::entry::Summary;
use crate::text::{Phrase, Words};
use crate::tui::given::Given;
use crate::tui::outcome::Outcome;
use std::path::PathBuf;

/// The sessions in the bin.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Bin {}

impl Bin {
    /// What the page is called.
    pub(crate) fn title(&self, _given: &Given<'_>) -> Words {
        Phrase::TitleBin.into()
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

    /// A page of these files; with what they look like, where they read.
    pub(crate) fn new(_found: Vec<(PathBuf, Option<Summary>)>) -> Self {
        Self {}
    }
}
