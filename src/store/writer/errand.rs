//! What is to be written beside sessions: never before them, and only once.

use std::path::PathBuf;

use super::SaveReport;
use crate::store::disk::real::RealDisk;
use crate::store::durable::write_first_free;
use crate::store::fault::StoreFault;
use crate::store::places::{Places, names};
use crate::store::preferences::{Preferences, remember};

/// What is to be written beside sessions.
#[derive(Debug)]
pub(super) enum Errand {
    /// A text, as a new file in a folder of the person's own.
    Text {
        folder: PathBuf,
        name: String,
        text: String,
    },
    /// What the person prefers.
    Remember(Box<Preferences>),
}

impl Errand {
    /// Does it; what there is to tell.
    pub(super) fn run(self, places: &Places) -> Option<SaveReport> {
        let done = match self {
            Self::Text { folder, name, text } => {
                let paths = names(&folder, &name, "txt");
                write_first_free(&RealDisk, paths, text.as_bytes())
                    .map(|path| Some(SaveReport::TextWritten { path }))
                    .map_err(StoreFault::exporting)
            }
            Self::Remember(wanted) => remember(places, &wanted).map(|()| None),
        };
        done.unwrap_or_else(|fault| Some(SaveReport::NotWritten { fault }))
    }
}
