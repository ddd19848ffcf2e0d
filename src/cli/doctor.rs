//! `vises doctor`: whether this computer serves, and what to do where it does not.
//!
//! What is found is a value first, chapter by chapter; it becomes text in one place. Nothing is
//! mended here, and nothing is written but temporary files, which are removed.

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

use super::told::{Ending, Told};
use crate::text::Localizer;

pub(super) use installation::Installation;

use chapter::Chapter;

/// Looks at everything and tells it.
pub(super) fn doctor(installation: &Installation<'_>, localizer: &Localizer) -> Told {
    let chapters = [
        folder::look(installation),
        sessions::look(installation),
        terminal::look(installation),
        language::look(installation, localizer.language()),
        program::look(installation),
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
