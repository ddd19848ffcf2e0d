//! One thing that was found.

use std::path::Path;

use crate::app::fault_words::fault_words;
use crate::store::fault::{FaultKind, StoreFault};
use crate::text::{Phrase, Words, clean};

/// How much something matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    /// It is as it should be.
    Fine,
    /// It is good to know.
    Note,
    /// It needs doing something.
    Problem,
}

impl Level {
    /// All of them.
    pub(super) const ALL: [Self; 3] = [Self::Fine, Self::Note, Self::Problem];

    /// What it is called.
    pub(super) const fn phrase(self) -> Phrase {
        match self {
            Self::Fine => Phrase::DoctorFine,
            Self::Note => Phrase::DoctorNote,
            Self::Problem => Phrase::DoctorProblem,
        }
    }
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    /// How much it matters.
    pub(super) level: Level,
    /// What was found.
    pub(super) what: Words,
    /// What to do about it, unless that is said already.
    pub(super) advice: Option<Words>,
    /// A command to copy, which stands on a line of its own whatever its length.
    pub(super) command: Option<String>,
}

impl Finding {
    /// Something as it should be.
    pub(super) fn fine(what: impl Into<Words>) -> Self {
        Self::of(Level::Fine, what)
    }

    /// Something that is good to know.
    pub(super) fn note(what: impl Into<Words>) -> Self {
        Self::of(Level::Note, what)
    }

    /// Something that needs doing something.
    pub(super) fn problem(what: impl Into<Words>) -> Self {
        Self::of(Level::Problem, what)
    }

    /// A file or folder that cannot be used: why, and what to do, `otherwise` where neither the cause
    /// nor its kind says that.
    pub(super) fn fault(fault: &StoreFault, otherwise: Phrase) -> Self {
        let problem = Self::problem(fault_words(fault));
        match step(&fault.kind) {
            Step::Told => problem,
            Step::Advised(advice) => problem.advised(advice),
            Step::Unknown => problem.advised(otherwise),
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

    /// The same, with a command to copy below what to do.
    #[must_use]
    pub(super) fn with_command(self, command: String) -> Self {
        Self {
            command: Some(command),
            ..self
        }
    }

    /// The same, with what to do.
    #[must_use]
    pub(super) fn advised(self, advice: Phrase) -> Self {
        Self {
            advice: Some(advice.into()),
            ..self
        }
    }
}

/// A command about a file or folder, quoted for the shell; `None` if its path can't be shown as it is.
pub(super) fn command(words: &str, path: &Path) -> Option<String> {
    let path = path.to_str().filter(|path| clean::line(path) == **path)?;
    Some(format!("{words} {}", shlex::try_quote(path).ok()?))
}

/// Where a person reads what to do about a fault.
enum Step {
    /// In the sentence about its cause.
    Told,
    /// In an advice.
    Advised(Phrase),
    /// Its kind does not say: it depends on what was being done.
    Unknown,
}

const fn step(kind: &FaultKind) -> Step {
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
        | FaultKind::NoVersion => Step::Told,
        FaultKind::TooLarge(_) | FaultKind::NotRegular | FaultKind::Folder | FaultKind::Foreign => {
            Step::Advised(Phrase::DoctorAdviceMoveAway)
        }
        FaultKind::Damaged(_) => Step::Advised(Phrase::DoctorAdviceDamaged),
        FaultKind::Exists | FaultKind::Unfaithful | FaultKind::Other(_) => Step::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::ron_fault::RonFault;
    use crate::store::fault::{Damage, Doing};

    #[test]
    fn below_each_fault_stands_what_to_do_or_its_cause_says_it() {
        let damage = Damage {
            line: 1,
            column: 1,
            reason: RonFault::EndOfFile,
        };
        for (kind, is_told) in [
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
            assert_eq!(finding.advice.is_none(), is_told, "{fault:?}");
        }
    }
}
