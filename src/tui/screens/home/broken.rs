//! Files in the list that do not open: what they are, in a word and in full.

use crate::app::fault_words::fault_words;
use crate::app::summary::title;
use crate::session::key::SessionId;
use crate::store::entry::Entry;
use crate::store::fault::{Doing, FaultKind, StoreFault};
use crate::text::{Phrase, Words, clean};
use crate::tui::screen_context::ScreenContext;

/// The session whose own file an entry is, whether it reads or not.
pub(super) fn own_id(entry: &Entry) -> Option<SessionId> {
    match entry {
        Entry::Readable { id, .. } => Some(id.clone()),
        Entry::Conflict { .. } => None,
        Entry::Unreadable(fault) if is_no_file(fault) => None,
        other => {
            let name = other.path().file_name()?.to_str()?;
            name.strip_suffix(".ron")?.parse().ok()
        }
    }
}

/// Whether it is something that only bears the name of a file, such as a folder.
const fn is_no_file(fault: &StoreFault) -> bool {
    matches!(fault.kind, FaultKind::Folder | FaultKind::NotRegular)
}

/// The name of the file.
pub(super) fn file_name(entry: &Entry) -> String {
    clean::file_name(entry.path())
}

/// What is wrong with the file, in a word or two; nothing for a session.
pub(super) const fn kind(entry: &Entry) -> Option<Phrase> {
    Some(match entry {
        Entry::Readable { .. } => return None,
        Entry::Damaged { .. } => Phrase::HomeIsDamaged,
        Entry::Gone { .. } => Phrase::HomeIsGone,
        Entry::TooNew { .. } => Phrase::HomeIsTooNew,
        Entry::Foreign { .. } => Phrase::HomeIsForeign,
        Entry::Unreadable(fault) if is_no_file(fault) => Phrase::HomeIsForeign,
        Entry::Conflict { .. } => Phrase::HomeIsConflict,
        Entry::Unreadable(_) => Phrase::HomeIsUnreadable,
    })
}

/// What is wrong with a file among these, where, and what to do.
pub(super) fn trouble(entry: &Entry, entries: &[Entry], cx: &ScreenContext<'_>) -> Words {
    let reading = |kind| fault_words(&StoreFault::new(Doing::Reading, entry.path(), kind));
    match entry {
        Entry::Readable { .. } => Words::Plain(String::new()),
        Entry::Damaged {
            damage,
            has_versions,
            ..
        } => {
            let damaged = reading(FaultKind::Damaged(damage.clone()));
            match own_id(entry) {
                Some(_) if *has_versions => Phrase::HomeDamaged { damaged }.into(),
                Some(_) => Phrase::HomeDamagedWithoutVersions { damaged }.into(),
                None => damaged,
            }
        }
        Entry::Gone { path, .. } => {
            let path = Words::path(path);
            Phrase::HomeGone { path }.into()
        }
        Entry::TooNew { format, .. } => reading(FaultKind::TooNew(*format)),
        Entry::Foreign { .. } => reading(FaultKind::Foreign),
        Entry::Unreadable(fault) => fault_words(fault),
        Entry::Conflict { path, of } => {
            let path = Words::path(path);
            let of = entries
                .iter()
                .find(|entry| of.is_some() && own_id(entry) == *of);
            match of {
                Some(Entry::Readable { summary, .. }) => Phrase::HomeConflictOf {
                    path,
                    title: cx.words(&title(summary)).into(),
                },
                Some(other) => Phrase::HomeConflictOf {
                    path,
                    title: file_name(other).into(),
                },
                None => Phrase::HomeConflict { path },
            }
            .into()
        }
    }
}
