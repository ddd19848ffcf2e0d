//! `vises doctor`: whether this computer serves, and what to do where it does not.
//!
//! What is found is a value first, chapter by chapter; it becomes text in one place. Nothing is
//! mended here, and nothing is written but temporary files, which are removed.

mod chapter;
mod finding;
mod folder;
mod language;
mod program;
mod report;
mod sessions;
mod size;
mod terminal;

use super::arguments::Asked;
use super::environment::Environment;
use super::startup::Startup;
use super::told::{Ending, Told};
use crate::app::now::Now;
use crate::method::Method;
use crate::text::Localizer;

use chapter::Chapter;

/// What is looked at.
pub(super) struct Patient<'a> {
    /// What the program was asked for.
    pub(super) asked: &'a Asked,
    /// What was found before that was understood.
    pub(super) found: &'a Startup,
    /// What the environment says.
    pub(super) environment: &'a Environment,
    /// The method, unless this copy of the program is broken.
    pub(super) method: Option<&'a Method>,
    /// When it is.
    pub(super) now: Now,
}

/// Looks at everything and tells it.
pub(super) fn doctor(patient: &Patient<'_>, localizer: &Localizer) -> Told {
    let chapters = [
        folder::look(patient),
        sessions::look(patient),
        terminal::look(patient),
        language::look(patient, localizer.language()),
        program::look(patient),
    ];
    let problems = chapters.iter().map(Chapter::problems).sum();
    Told {
        results: report::lines(&chapters, problems, localizer),
        messages: Vec::new(),
        ending: if problems == 0 {
            Ending::Done
        } else {
            Ending::Found
        },
    }
}
