//! Files in the list that do not open: what they are, in a word and in full.

use std::path::Path;

use super::{Home, session, title};
use crate::app::fault_words::fault_words;
use crate::store::entry::Entry;
use crate::store::fault::{Doing, FaultKind, StoreFault};
use crate::text::{Phrase, Words, clean};
use crate::tui::given::Given;

/// Where the file is; nowhere for a session that opens, which is known by its id.
pub(super) fn path(entry: &Entry) -> &Path {
    match entry {
        Entry::Readable { .. } => Path::new(""),
        Entry::Damaged { path, .. }
        | Entry::TooNew { path, .. }
        | Entry::Foreign { path }
        | Entry::Conflict { path, .. } => path,
        Entry::Unreadable(fault) => &fault.path,
    }
}

/// The name of the file.
pub(super) fn file_name(entry: &Entry) -> String {
    let path = path(entry);
    let name = path.file_name().unwrap_or(path.as_os_str());
    clean::line(&name.to_string_lossy())
}

/// What is wrong with the file, in a word or two; nothing for a session.
pub(super) const fn kind(entry: &Entry) -> Option<Phrase> {
    Some(match entry {
        Entry::Readable { .. } => return None,
        Entry::Damaged { .. } => Phrase::HomeIsDamaged,
        Entry::TooNew { .. } => Phrase::HomeIsTooNew,
        Entry::Foreign { .. } => Phrase::HomeIsForeign,
        Entry::Conflict { .. } => Phrase::HomeIsConflict,
        Entry::Unreadable(_) => Phrase::HomeIsUnreadable,
    })
}

impl Home {
    /// What is wrong with a file, where, and what to do.
    pub(super) fn trouble(&self, entry: &Entry, given: &Given<'_>) -> Words {
        let reading = |kind| fault_words(&StoreFault::new(Doing::Reading, path(entry), kind));
        match entry {
            Entry::Readable { .. } => Words::Plain(String::new()),
            Entry::Damaged { damage, .. } => reading(FaultKind::Damaged(damage.clone())),
            Entry::TooNew { format, .. } => reading(FaultKind::TooNew(*format)),
            Entry::Foreign { .. } => reading(FaultKind::Foreign),
            Entry::Unreadable(fault) => fault_words(fault),
            Entry::Conflict { path, of } => {
                let path = Words::Plain(clean::line(&path.to_string_lossy()));
                let of = self
                    .entries
                    .iter()
                    .find(|entry| of.is_some() && session(entry) == of.as_ref());
                match of {
                    Some(Entry::Readable { summary, .. }) => Phrase::HomeConflictOf {
                        path,
                        title: given.tell(&title(summary)).into(),
                    },
                    _ => Phrase::HomeConflict { path },
                }
                .into()
            }
        }
    }
}
