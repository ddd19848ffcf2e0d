//! What is found before the arguments are understood: folders, preferences, language.

use super::environment::Environment;
use crate::store::data_dirs::DataDirs;
use crate::store::fault::StoreFault;
use crate::store::preferences::{self, Preferences};
use crate::text::{Choice, Language, Origin, negotiate};

/// What is found before the arguments are understood.
pub(super) struct Startup {
    pub(super) dirs: Result<DataDirs, StoreFault>,
    pub(super) preferences: Preferences,
    /// Why the preferences are the usual ones although there is a file.
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

    /// The language to speak and why.
    pub(super) fn choice(&self, asked: Option<&str>, environment: &Environment) -> Choice {
        let preferred = self.preferences.language.as_deref();
        let preferred = preferred.and_then(|tag| tag.parse().ok());
        choose(asked, preferred, environment)
    }
}

/// The language to speak and why; where one is asked for that the program does not speak, the one
/// it would speak otherwise.
pub(super) fn choose(
    asked: Option<&str>,
    preferred: Option<Language>,
    environment: &Environment,
) -> Choice {
    let choose = |asked| negotiate(asked, preferred, &environment.locales);
    choose(asked).or_else(|_| choose(None)).unwrap_or(Choice {
        language: Language::En,
        origin: Origin::Assumed,
    })
}
