//! Messages about faults with files: what, where, and what to do now.

use std::path::Path;

use super::holder_words::holder_words;
use crate::method::ron_fault::{Encoding, RonFault, Wanted};
use crate::store::fault::{Doing, FaultKind, StoreFault};
use crate::text::{Phrase, Words, clean, count};

/// The message about a fault: what could not be done, where, why, and what to do.
pub fn fault_words(fault: &StoreFault) -> Words {
    if let FaultKind::Held(holder) = fault.kind {
        // The path of the lock means nothing to a person.
        return holder_words(holder, None);
    }
    let path = Words::path(&fault.path);
    let what = Words::from(match fault.doing {
        Doing::Locating => Phrase::DoingLocating,
        Doing::Resolving => Phrase::DoingResolving { path },
        Doing::Reading => Phrase::DoingReading { path },
        Doing::Writing | Doing::Exporting => Phrase::DoingWriting { path },
        Doing::SavingPreferences => Phrase::DoingRemembering { path },
        Doing::Listing => Phrase::DoingListing { path },
        Doing::Making => Phrase::DoingMaking { path },
        Doing::Locking => Phrase::DoingLocking { path },
        Doing::Keeping => Phrase::DoingKeeping { path },
        Doing::Moving => Phrase::DoingMoving { path },
        Doing::Removing => Phrase::DoingRemoving { path },
        Doing::Copying => Phrase::DoingCopying { path },
        Doing::GettingRandomness => Phrase::DoingDrawing,
    });
    Phrase::TwoSentences {
        first: what,
        second: reason(fault),
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

/// The message about a version kept beside a file that someone else has changed.
pub fn conflict_words(kept: &Path) -> Words {
    let path = Words::path(kept);
    Phrase::NoticeConflict { path }.into()
}

/// Why something could not be saved, in as few words as say what to do. Names the folder only if
/// that is the problem.
pub fn unsaved_words(fault: &StoreFault) -> Words {
    if fault.kind == FaultKind::NoSpace {
        Phrase::UnsavedNoSpace.into()
    } else if matches!(fault.kind, FaultKind::ReadOnly | FaultKind::NoHome) {
        reason(fault)
    } else {
        fault_words(fault)
    }
}

/// Why it could not be done, and what to do.
fn reason(fault: &StoreFault) -> Words {
    match &fault.kind {
        FaultKind::NoSpace => Phrase::WhyNoSpace,
        FaultKind::ReadOnly => in_folder(
            fault.doing,
            [
                Phrase::WhyReadOnlyThere,
                Phrase::WhyReadOnlySettings,
                Phrase::WhyReadOnlyKept,
                Phrase::WhyReadOnly,
            ],
        ),
        FaultKind::Permission if fault.doing == Doing::Reading => Phrase::WhyPermissionReading,
        FaultKind::Permission => in_folder(
            fault.doing,
            [
                Phrase::WhyPermissionThere,
                Phrase::WhyPermissionSettings,
                Phrase::WhyPermissionKept,
                Phrase::WhyPermission,
            ],
        ),
        FaultKind::NotFound => not_found(fault.doing),
        FaultKind::TooLarge(_) => Phrase::WhyTooLarge,
        FaultKind::NotRegular => Phrase::WhyNotRegular,
        FaultKind::Folder => Phrase::WhyFolder,
        FaultKind::LinkToNowhere => Phrase::WhyLinkToNowhere,
        FaultKind::Damaged(damage) => match &damage.reason {
            RonFault::Encoding(encoding @ (Encoding::Latin1 | Encoding::Utf16)) => {
                return encoding_words(*encoding);
            }
            reason => Phrase::WhyDamaged {
                line: count(damage.location.line),
                column: count(damage.location.column),
                reason: ron_fault_words(reason),
            },
        },
        FaultKind::TooNew(format) => Phrase::WhyTooNew {
            format: i64::from(*format),
        },
        FaultKind::Foreign => Phrase::WhyForeign,
        FaultKind::Exists => Phrase::WhyExists,
        FaultKind::Held(holder) => return holder_words(*holder, None),
        FaultKind::Unfaithful => Phrase::WhyUnfaithful,
        FaultKind::NoHome if fault.doing == Doing::Resolving => Phrase::WhyTilde,
        FaultKind::NoHome => Phrase::WhyNoHome,
        FaultKind::Tilde => Phrase::WhyTilde,
        FaultKind::NoVersion => Phrase::WhyNoVersion,
        FaultKind::Other(words) => Phrase::WhyOther {
            words: Words::Plain(clean::line(words)),
        },
    }
    .into()
}

/// What to do about a folder that can't be written to: one that the person chose, that of the settings,
/// that of sessions that stay where they are, or that of the data. Only in the last case does another
/// folder for data help.
fn in_folder(doing: Doing, [chosen, settings, kept, data]: [Phrase; 4]) -> Phrase {
    match doing {
        Doing::Exporting => chosen,
        Doing::SavingPreferences => settings,
        Doing::Moving | Doing::Removing => kept,
        Doing::Locating
        | Doing::Resolving
        | Doing::Reading
        | Doing::Writing
        | Doing::Listing
        | Doing::Making
        | Doing::Locking
        | Doing::Keeping
        | Doing::Copying
        | Doing::GettingRandomness => data,
    }
}

/// The file itself is missing, or the folder for it.
const fn not_found(doing: Doing) -> Phrase {
    match doing {
        Doing::Exporting => Phrase::WhyNoSuchFolder,
        Doing::Writing
        | Doing::SavingPreferences
        | Doing::Making
        | Doing::Locking
        | Doing::Keeping => Phrase::WhyFolderGone,
        Doing::Moving | Doing::Removing => Phrase::WhyMovedMeanwhile,
        Doing::Locating
        | Doing::Resolving
        | Doing::Reading
        | Doing::Listing
        | Doing::Copying
        | Doing::GettingRandomness => Phrase::WhyNotFound,
    }
}

/// Why a file in another encoding can't be read, and what to do.
pub fn encoding_words(encoding: Encoding) -> Words {
    match encoding {
        Encoding::Latin1 => Phrase::NotUtf8Latin1,
        Encoding::Utf16 => Phrase::NotUtf8Utf16,
        Encoding::Unknown => Phrase::NotUtf8,
    }
    .into()
}

/// Why reading a file stopped, as part of a sentence.
pub fn ron_fault_words(fault: &RonFault) -> Words {
    let named = |name: &str| Words::Plain(clean::line(name));
    match fault {
        RonFault::EndOfFile => Phrase::RonEndOfFile,
        RonFault::AfterTheEnd => Phrase::RonAfterTheEnd,
        RonFault::Missing(sign) => Phrase::RonMissing {
            sign: sign.to_string().into(),
        },
        RonFault::Unexpected(letter) => Phrase::RonUnexpected {
            sign: named(&letter.to_string()),
        },
        RonFault::OpenText => Phrase::RonOpenText,
        RonFault::OpenComment => Phrase::RonOpenComment,
        RonFault::Escape => Phrase::RonEscape,
        RonFault::TooDeep => Phrase::RonTooDeep,
        RonFault::Wanted(Wanted::TrueOrFalse) => Phrase::RonTrueOrFalse,
        RonFault::Wanted(Wanted::Number) => Phrase::RonNumber,
        RonFault::Wanted(Wanted::Text) => Phrase::RonText,
        RonFault::Wanted(Wanted::Name) => Phrase::RonName,
        RonFault::NumberOutOfBounds => Phrase::RonNumberOutOfBounds,
        RonFault::UnknownField(name) => Phrase::RonUnknownField { name: named(name) },
        RonFault::MissingField(name) => Phrase::RonMissingField { name: named(name) },
        RonFault::DuplicateField(name) => Phrase::RonDuplicateField { name: named(name) },
        RonFault::UnknownWord(name) => Phrase::RonUnknownWord { name: named(name) },
        RonFault::IllegalName(illegal) => Phrase::RonIllegalName {
            name: named(&illegal.given),
        },
        RonFault::WrongCount => Phrase::RonWrongCount,
        RonFault::Encoding(_) => Phrase::RonNotUtf8,
        RonFault::Other => Phrase::RonOther,
    }
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, Localizer};

    #[test]
    fn another_folder_for_data_is_advised_only_if_it_helps() {
        for language in Language::ALL {
            let localizer = Localizer::new(language);
            let words_of = |doing, kind: &FaultKind| {
                let fault = StoreFault::new(doing, Path::new("/a/b.ron"), kind.clone());
                localizer.words(&fault_words(&fault))
            };
            for kind in [FaultKind::ReadOnly, FaultKind::Permission] {
                for doing in [Doing::Writing, Doing::Making, Doing::Locking] {
                    assert!(words_of(doing, &kind).contains("--data-dir"));
                }
                for doing in [
                    Doing::Exporting,
                    Doing::SavingPreferences,
                    Doing::Moving,
                    Doing::Removing,
                ] {
                    let message = words_of(doing, &kind);
                    assert!(!message.contains("--data-dir"), "{message}");
                }
            }
            let message = words_of(Doing::Reading, &FaultKind::Permission);
            assert!(!message.contains("--data-dir"), "{message}");
            let message = words_of(Doing::Resolving, &FaultKind::NoHome);
            assert!(!message.contains("--data-dir"), "{message}");
        }
    }

    #[test]
    fn what_is_missing_of_a_new_file_is_its_folder() {
        let localizer = Localizer::new(Language::En);
        for (doing, wanted) in [
            (Doing::Reading, "/a/b could not be read. It is not there."),
            (
                Doing::Exporting,
                "/a/b could not be written. There is no such folder.",
            ),
            (
                Doing::Writing,
                "/a/b could not be written. Its folder is no longer there.",
            ),
            (
                Doing::Removing,
                "/a/b could not be removed. It is no longer there",
            ),
        ] {
            let fault = StoreFault::new(doing, Path::new("/a/b"), FaultKind::NotFound);
            let message = localizer.words(&fault_words(&fault));
            assert!(message.starts_with(wanted), "{message}");
        }
    }
}
