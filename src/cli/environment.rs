//! What the environment says, read once.

use std::env;
use std::ffi::OsString;

use crate::text::clean;
use crate::tui::surroundings::OwnSurroundings;

/// What the environment says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Environment {
    /// `VISES_DATA_DIR`.
    pub(crate) data_dir: Option<OsString>,
    /// `LC_ALL`, `LC_MESSAGES` and `LANG`, in this order.
    pub(crate) locales: [Option<String>; 3],
    /// `TZ`.
    pub(crate) zone: Option<String>,
    /// What it says of the terminal.
    pub(crate) surroundings: OwnSurroundings,
}

impl Environment {
    /// The environment of this process.
    pub(crate) fn read() -> Self {
        let text = |name: &str| {
            let value = env::var_os(name)?;
            let value = clean::line(&value.to_string_lossy());
            (!value.is_empty()).then_some(value)
        };
        Self {
            data_dir: env::var_os("VISES_DATA_DIR").filter(|value| !value.is_empty()),
            locales: LOCALES.map(text),
            // Not cleaned: it is a name of a file, and told nowhere.
            zone: env::var("TZ").ok(),
            surroundings: OwnSurroundings {
                term: text("TERM"),
                no_color: text("NO_COLOR"),
                lc_all: text("LC_ALL"),
                lc_ctype: text("LC_CTYPE"),
                lang: text("LANG"),
                lines: text("LINES"),
                columns: text("COLUMNS"),
                // Known only once the arguments are understood.
                refused_colours: false,
            },
        }
    }

    /// The variable that names the language, as `NAME=value`.
    pub(crate) fn locale_variable(&self) -> Option<String> {
        let named = LOCALES.iter().zip(&self.locales);
        let mut set = named.filter_map(|(name, value)| Some(format!("{name}={}", value.as_ref()?)));
        set.next()
    }
}

/// The variables that name the language; the first that is set and not empty counts.
const LOCALES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];
