//! `vises doctor`: whether this computer is suitable, and what to do if it is not.
//!
//! Findings are values, chapter by chapter, and become text in one place. It repairs nothing, and
//! writes only temporary files, which it removes.

mod finding;
mod folder;
mod installation;
mod language;
mod program;
mod report;
mod sessions;
mod size;
mod terminal;

use super::output::{Output, Status};
use crate::text::{Localizer, Phrase};

use finding::Level;
pub(super) use installation::Installation;

/// Examines everything and reports it.
pub(super) fn doctor(installation: &Installation<'_>, localizer: &Localizer) -> Output {
    let language = localizer.language();
    let chapters = [
        (Phrase::DoctorHeadingFolder, folder::look(installation)),
        (Phrase::DoctorHeadingSessions, sessions::look(installation)),
        (Phrase::DoctorHeadingTerminal, terminal::look(installation)),
        (
            Phrase::DoctorHeadingLanguage,
            language::look(installation, language),
        ),
        (Phrase::DoctorHeadingProgram, program::look(installation)),
    ];
    let findings = chapters.iter().flat_map(|(_, findings)| findings);
    let problems = findings
        .filter(|finding| finding.level == Level::Problem)
        .count();
    Output {
        results: report::lines(&chapters, problems, localizer),
        messages: Vec::new(),
        status: if problems == 0 {
            Status::Success
        } else {
            Status::Failure
        },
    }
}
