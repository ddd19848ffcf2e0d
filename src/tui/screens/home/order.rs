//! In which order sessions are listed. Files that do not open come last in each.

use std::cmp::Reverse;

use super::broken;
use crate::method::Method;
use crate::method::id::Id;
use crate::store::entry::{Entry, LastOpened, Summary};
use crate::text::{Phrase, folded};

/// In which order sessions are listed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Order {
    /// The last opened first; then those never opened here, the last changed first.
    #[default]
    Opened,
    /// By name, without regard to accents, capitals, blanks and hyphens; those without a name last.
    Name,
    /// By the stage that they have come to, in this order of stages.
    Stage(Vec<Id>),
}

impl Order {
    /// The order that comes next.
    pub(super) fn next(&self, method: &Method) -> Self {
        match self {
            Self::Opened => Self::Name,
            Self::Name => Self::Stage(method.stages.iter().map(|stage| stage.id.clone()).collect()),
            Self::Stage(_) => Self::Opened,
        }
    }

    /// How it is told.
    pub(super) const fn told(&self) -> Phrase {
        match self {
            Self::Opened => Phrase::HomeOrderOpened,
            Self::Name => Phrase::HomeOrderName,
            Self::Stage(_) => Phrase::HomeOrderStage,
        }
    }

    /// Puts entries into this order.
    pub(super) fn sort(&self, entries: &mut [Entry]) {
        match self {
            Self::Opened => sort_by(entries, |summary, opened| {
                let changed = summary.changed.unwrap_or(summary.begun);
                (Reverse(opened.map(|opened| opened.order)), Reverse(changed))
            }),
            Self::Name => sort_by(entries, |summary, _| by_name(summary)),
            Self::Stage(stages) => sort_by(entries, |summary, _| {
                let stage = summary.stage.as_ref();
                let place = stages.iter().position(|known| Some(known) == stage);
                (place, by_name(summary))
            }),
        }
    }
}

/// What an entry is sorted by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key<K> {
    Session(K),
    File(String),
}

fn by_name(summary: &Summary) -> (bool, String) {
    (summary.title.is_empty(), folded(&summary.title))
}

/// Sorts sessions by a key, and other files after them by their names.
fn sort_by<K: Ord>(entries: &mut [Entry], key: impl Fn(&Summary, Option<LastOpened>) -> K) {
    entries.sort_by_cached_key(|entry| {
        if let Entry::Readable {
            summary, opened, ..
        } = entry
        {
            Key::Session(key(summary, *opened))
        } else {
            Key::File(broken::file_name(entry))
        }
    });
}
