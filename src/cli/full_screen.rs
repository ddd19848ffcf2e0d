//! Starting the full screen.

use std::path::PathBuf;

use super::acknowledgements::recorded;
use super::clock::now;
use crate::app::runtime::Runtime;
use crate::app::visit::{self, Visit};
use crate::method::Method;
use crate::store::data_dirs::DataDirs;
use crate::store::fault::{Doing, FaultKind, StoreFault};
use crate::store::preferences::Preferences;
use crate::text::Localizer;
use crate::tui::app::Start;
use crate::tui::run::{Ended, First, Trouble, show};
use crate::tui::surroundings::OwnSurroundings;

/// What the full screen is started with.
pub(crate) struct Setting {
    /// Where files lie.
    pub(crate) dirs: DataDirs,
    /// The method.
    pub(crate) method: Method,
    /// The language.
    pub(crate) localizer: Localizer,
    /// What the person prefers.
    pub(crate) preferences: Preferences,
    /// What the environment says of the terminal.
    pub(crate) surroundings: OwnSurroundings,
    /// The folder in which accounts are written.
    pub(crate) folder: PathBuf,
    /// Why nothing can be saved where sessions belong.
    pub(crate) trouble: Option<StoreFault>,
    /// Why the usual preferences hold although there is a file with others.
    pub(crate) unread_preferences: Option<StoreFault>,
}

/// Shows the full screen until the person ends it.
///
/// # Errors
/// Where it cannot be shown; the terminal is then as it was.
pub(crate) fn full_screen(setting: Setting, first: First) -> Result<Ended, Trouble> {
    let seed = seed().map_err(Trouble::Store)?;
    let method = setting.method.clone();
    let assumed = setting.surroundings.assumed_size();
    let (dirs, folder) = (setting.dirs, setting.folder);
    let visit = Visit::new(visit::Start {
        method: setting.method,
        language: setting.localizer.language(),
        preferences: setting.preferences,
        seed,
        now: now(),
        trouble: setting.trouble,
        unread_preferences: setting.unread_preferences,
    });
    let start = move |size| Start {
        visit,
        localizer: setting.localizer,
        surroundings: setting.surroundings,
        size,
    };
    show(
        start,
        |report| Runtime::new(dirs, method, folder, recorded(report)),
        first,
        assumed,
        now,
    )
}

/// Random bits for the ids of this run.
fn seed() -> Result<u128, StoreFault> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).map_err(|fault| StoreFault {
        doing: Doing::GettingRandomness,
        path: PathBuf::new(),
        kind: FaultKind::Other(fault.to_string()),
    })?;
    Ok(u128::from_le_bytes(bits))
}
