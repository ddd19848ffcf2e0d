//! A finding, and the advice that goes with it.

use std::path::Path;

use crate::app::fault_words::fault_words;
use crate::store::fault::{FaultKind, StoreFault};
use crate::text::{Phrase, Words, clean};

/// How much something matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    Fine,
    /// Good to know.
    Note,
    /// Something has to be done.
    Problem,
}

impl Level {
    pub(super) const ALL: [Self; 3] = [Self::Fine, Self::Note, Self::Problem];

    pub(super) const fn phrase(self) -> Phrase {
        match self {
            Self::Fine => Phrase::DoctorFine,
            Self::Note => Phrase::DoctorNote,
            Self::Problem => Phrase::DoctorProblem,
        }
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) level: Level,
    pub(super) what: Words,
    /// What to do, unless `what` says it.
    pub(super) advice: Option<Words>,
    /// A command to copy, printed on its own line whatever its length.
    pub(super) command: Option<String>,
}

impl Finding {
    pub(super) fn fine(what: impl Into<Words>) -> Self {
        Self::of(Level::Fine, what)
    }

    pub(super) fn note(what: impl Into<Words>) -> Self {
        Self::of(Level::Note, what)
    }

    pub(super) fn problem(what: impl Into<Words>) -> Self {
        Self::of(Level::Problem, what)
    }

    /// A file or folder that cannot be used: why, and what to do; `otherwise` if the kind of fault does
    /// not say that.
    pub(super) fn fault(fault: &StoreFault, otherwise: Phrase) -> Self {
        Self {
            advice: advice(&fault.kind, otherwise).map(Words::from),
            ..Self::problem(fault_words(fault))
        }
    }

    fn of(level: Level, what: impl Into<Words>) -> Self {
        Self {
            level,
            what: what.into(),
            advice: None,
            command: None,
        }
    }

    /// Adds a command to copy.
    #[must_use]
    pub(super) fn with_command(self, command: String) -> Self {
        Self {
            command: Some(command),
            ..self
        }
    }

    /// Adds advice.
    #[must_use]
    pub(super) fn advised(self, advice: Phrase) -> Self {
        Self {
            advice: Some(advice.into()),
            ..self
        }
    }
}

/// A command on a file or folder, quoted for the shell; `None` if the path has characters that are
/// not printed.
pub(super) fn command(words: &str, path: &Path) -> Option<String> {
    let path = path.to_str().filter(|path| clean::line(path) == **path)?;
    Some(format!("{words} {}", shlex::try_quote(path).ok()?))
}

/// What to do about a fault, unless the message about it says so.
fn advice(kind: &FaultKind, otherwise: Phrase) -> Option<Phrase> {
    match kind {
        FaultKind::NoSpace
        | FaultKind::ReadOnly
        | FaultKind::Permission
        | FaultKind::NotFound
        | FaultKind::TooNew(_)
        | FaultKind::Held(_)
        | FaultKind::NoHome
        | FaultKind::Tilde
        | FaultKind::LinkToNowhere
        | FaultKind::NoVersion => None,
        FaultKind::TooLarge(_) | FaultKind::NotRegular | FaultKind::Folder | FaultKind::Foreign => {
            Some(Phrase::DoctorAdviceMoveAway)
        }
        FaultKind::Damaged(_) => Some(Phrase::DoctorAdviceDamaged),
        FaultKind::Exists | FaultKind::Unfaithful | FaultKind::Other(_) => Some(otherwise),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::ron_fault::RonFault;
    use crate::method::source_map::Location;
    use crate::store::fault::{Damage, Doing};

    #[test]
    fn every_fault_comes_with_advice() {
        let damage = Damage {
            location: Location { line: 1, column: 1 },
            reason: RonFault::EndOfFile,
        };
        for (kind, in_message) in [
            (FaultKind::NoSpace, true),
            (FaultKind::ReadOnly, true),
            (FaultKind::Permission, true),
            (FaultKind::NotFound, true),
            (FaultKind::TooNew(9), true),
            (FaultKind::Held(None), true),
            (FaultKind::NoHome, true),
            (FaultKind::TooLarge(9), false),
            (FaultKind::Tilde, true),
            (FaultKind::LinkToNowhere, true),
            (FaultKind::NoVersion, true),
            (FaultKind::NotRegular, false),
            (FaultKind::Folder, false),
            (FaultKind::Foreign, false),
            (FaultKind::Damaged(damage), false),
            (FaultKind::Exists, false),
            (FaultKind::Unfaithful, false),
            (FaultKind::Other("input/output error".to_owned()), false),
        ] {
            let fault = StoreFault::new(Doing::Reading, Path::new("/data"), kind);
            let finding = Finding::fault(&fault, Phrase::DoctorAdviceUnread);
            assert_eq!(finding.advice.is_none(), in_message, "{fault:?}");
        }
    }
}
