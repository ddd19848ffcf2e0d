//! `vises doctor`: whether this computer is suitable, and what to do if it is not.
//!
//! Findings are values, chapter by chapter, and become text in one place. It repairs nothing, and
//! writes only temporary files, which it removes.

mod chapter;
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
use crate::text::Localizer;

use chapter::Chapter;
pub(super) use installation::Installation;

/// Examines everything and reports it.
pub(super) fn doctor(installation: &Installation<'_>, localizer: &Localizer) -> Output {
    let chapters = [
        folder::look(installation),
        sessions::look(installation),
        terminal::look(installation),
        language::look(installation, localizer.language()),
        program::look(installation),
    ];
    let problems = chapters.iter().map(Chapter::problems).sum();
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
