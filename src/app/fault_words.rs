//! What went wrong with files, as sentences: what, where, and what to do now.

use std::path::Path;

use super::holder_words::holder_words;
use crate::store::fault::{Doing, FaultKind, StoreFault};
use crate::text::{Phrase, Words, clean, count};

/// A sentence about a fault: what could not be done, where, why, and what to do.
pub fn fault_words(fault: &StoreFault) -> Words {
    if let FaultKind::Held(holder) = fault.kind {
        // Which file it is held by says nothing to a person.
        return holder_words(holder, None);
    }
    let path = Words::path(&fault.path);
    let what = Words::from(match fault.doing {
        Doing::Locating => Phrase::DoingLocating,
        Doing::Reading => Phrase::DoingReading { path },
        Doing::Writing => Phrase::DoingWriting { path },
        Doing::Listing => Phrase::DoingListing { path },
        Doing::Making => Phrase::DoingMaking { path },
        Doing::Locking => Phrase::DoingLocking { path },
        Doing::Keeping => Phrase::DoingKeeping { path },
        Doing::Moving => Phrase::DoingMoving { path },
        Doing::Removing => Phrase::DoingRemoving { path },
        Doing::Copying => Phrase::DoingCopying { path },
        Doing::Drawing => Phrase::DoingDrawing,
    });
    Phrase::TwoSentences {
        first: what,
        second: reason(&fault.kind),
    }
    .into()
}

/// Why the usual preferences hold although there is a file with others.
pub fn usual_preferences_words(fault: &StoreFault) -> Words {
    Phrase::TwoSentences {
        first: fault_words(fault),
        second: Phrase::PreferencesUnread.into(),
    }
    .into()
}

/// Where a version is kept whose file somebody else has changed.
pub fn conflict_words(kept: &Path) -> Words {
    let path = Words::path(kept);
    Phrase::NoticeConflict { path }.into()
}

/// Why something could not be saved, in as few words as tell what to do: where it belongs matters
/// only where that is in the way.
pub fn unsaved_words(fault: &StoreFault) -> Words {
    match fault.kind {
        FaultKind::NoSpace => Phrase::UnsavedNoSpace.into(),
        FaultKind::ReadOnly | FaultKind::NoHome => reason(&fault.kind),
        _ => fault_words(fault),
    }
}

/// Why it could not be done, and what to do.
fn reason(kind: &FaultKind) -> Words {
    match kind {
        FaultKind::NoSpace => Phrase::WhyNoSpace,
        FaultKind::ReadOnly => Phrase::WhyReadOnly,
        FaultKind::Permission => Phrase::WhyPermission,
        FaultKind::NotFound => Phrase::WhyNotFound,
        FaultKind::TooLarge(_) => Phrase::WhyTooLarge,
        FaultKind::NotRegular => Phrase::WhyNotRegular,
        FaultKind::Damaged(damage) => Phrase::WhyDamaged {
            line: count(damage.line),
            column: count(damage.column),
            reason: Words::Plain(clean::line(&damage.reason)),
        },
        FaultKind::TooNew(format) => Phrase::WhyTooNew {
            format: i64::from(*format),
        },
        FaultKind::Foreign => Phrase::WhyForeign,
        FaultKind::Exists => Phrase::WhyExists,
        FaultKind::Held(holder) => return holder_words(*holder, None),
        FaultKind::Unfaithful => Phrase::WhyUnfaithful,
        FaultKind::NoHome => Phrase::WhyNoHome,
        FaultKind::Other(words) => Phrase::WhyOther {
            words: Words::Plain(clean::line(words)),
        },
    }
    .into()
}
