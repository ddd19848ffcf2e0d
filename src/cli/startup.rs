//! What is known before the arguments are parsed: folders, preferences and language.

use super::environment::Environment;
use crate::store::data_dirs::DataDirs;
use crate::store::fault::StoreFault;
use crate::store::preferences::{self, Preferences};
use crate::text::{Choice, negotiate};

/// What is known before the arguments are parsed.
pub(super) struct Startup {
    pub(super) dirs: Result<DataDirs, StoreFault>,
    pub(super) preferences: Preferences,
    /// Why the preferences are the defaults although there is a file.
    pub(super) unread: Option<StoreFault>,
}

impl Startup {
    pub(super) fn in_dirs(dirs: Result<DataDirs, StoreFault>) -> Self {
        let (preferences, unread) = match &dirs {
            Ok(dirs) => preferences::read(dirs),
            Err(_) => (Preferences::default(), None),
        };
        Self {
            dirs,
            preferences,
            unread,
        }
    }

    /// The language to use, and why.
    pub(super) fn choice(&self, requested: Option<&str>, environment: &Environment) -> Choice {
        let preferred = self.preferences.language.as_deref();
        let preferred = preferred.and_then(|tag| tag.parse().ok());
        negotiate(requested, preferred, &environment.locales)
    }
}
