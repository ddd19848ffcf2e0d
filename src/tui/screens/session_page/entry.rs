//! What stands in the list of the page.

use crate::method::id::Id;
use crate::session::Position;
use crate::tui::widgets::list::Item;

/// What can have the focus.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Entry {
    /// Going on where the person is.
    #[default]
    GoOn,
    Pathway,
    /// A gap, by its place among all.
    Mend(usize),
    /// The row of a next step.
    Step(Position),
    Question(Id),
    /// An answer that is left over, by its place among all.
    LeftOver(usize),
    /// That the filter shows nothing.
    Nothing,
}

impl Entry {
    /// Whether the filter shows it.
    pub(super) const fn is_filtered(&self) -> bool {
        matches!(self, Self::Question(_) | Self::LeftOver(_) | Self::Nothing)
    }
}

/// An item of the list, and what it stands for if it can have the focus.
pub(super) struct Line {
    pub(super) item: Item,
    pub(super) entry: Option<Entry>,
}

impl Line {
    pub(super) const fn heading(item: Item) -> Self {
        Self { item, entry: None }
    }

    pub(super) const fn of(entry: Entry, item: Item) -> Self {
        let entry = Some(entry);
        Self { item, entry }
    }
}
