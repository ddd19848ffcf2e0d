//! What a key does to an input, whatever it asks for. It says nothing of where the value belongs.

use crate::app::notice::Notice;
use crate::session::Position;
use crate::session::edit::Edit;
use crate::session::value::Value;
use crate::tui::outcome::Outcome;

/// What a key does to an input.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Step<T = Option<Value>> {
    /// A row that was missing, to be added before anything else.
    first: Option<Edit>,
    /// What holds from now on; `None` if nothing changes.
    pub(super) kept: Option<T>,
    /// Whether the input is left.
    pub(super) way: Way,
    /// What the person is told.
    pub(super) notice: Option<Notice>,
}

/// Whether an input is left, and where to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// It stays open.
    Stay,
    /// It is done with: to what is asked next.
    On,
    /// To what stands next, asked or not.
    Next,
    /// The row is done with.
    Done,
    /// To what stands before it.
    Before,
    /// Out of it, and nowhere else.
    Out,
}

impl<T> Step<T> {
    /// Nothing more happens.
    pub(super) const fn stay() -> Self {
        Self {
            first: None,
            kept: None,
            way: Way::Stay,
            notice: None,
        }
    }

    /// The input is left as it is.
    pub(super) fn leave(way: Way) -> Self {
        Self::stay().and_leave(way)
    }

    /// This holds from now on.
    pub(super) fn keep(kept: T) -> Self {
        Self {
            kept: Some(kept),
            ..Self::stay()
        }
    }

    /// The same, and the input is left.
    #[must_use]
    pub(super) fn and_leave(self, way: Way) -> Self {
        Self { way, ..self }
    }

    /// The same, and something told.
    #[must_use]
    pub(super) fn and_notify(self, notice: Notice) -> Self {
        Self {
            notice: Some(notice),
            ..self
        }
    }

    /// The same after another change.
    #[must_use]
    pub(super) fn after(self, first: Edit) -> Self {
        Self {
            first: Some(first),
            ..self
        }
    }

    /// The same as a change of the sheet; `None` if what is kept changes nothing.
    pub(super) fn into_edit(self, edit: impl FnOnce(T) -> Option<Edit>) -> Step<Edit> {
        Step {
            first: self.first,
            kept: self.kept.and_then(edit),
            way: self.way,
            notice: self.notice,
        }
    }
}

impl Step<Edit> {
    /// The changes, made at that place, and what is told.
    pub(super) fn outcome(self, place: &Position) -> Outcome {
        let edits = self.first.into_iter().chain(self.kept).collect();
        Outcome::making_all(edits, place, self.notice)
    }
}
