//! The environment variables, read once.

use std::env;
use std::ffi::OsString;

use crate::text::clean;
use crate::tui::surroundings::Surroundings;

/// The environment variables that count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Environment {
    /// `VISES_DATA_DIR`.
    pub(crate) data_dir: Option<OsString>,
    /// `LC_ALL`, `LC_MESSAGES` and `LANG`, in this order.
    pub(crate) locales: [Option<String>; 3],
    /// Whether `TMUX` says that this is tmux.
    pub(crate) tmux: bool,
    /// `TZ`.
    pub(crate) zone: Option<String>,
    pub(crate) surroundings: Surroundings,
}

impl Environment {
    pub(crate) fn read() -> Self {
        let text = |name: &str| {
            let value = env::var_os(name)?;
            let value = clean::line(&value.to_string_lossy());
            (!value.is_empty()).then_some(value)
        };
        Self {
            data_dir: env::var_os("VISES_DATA_DIR").filter(|value| !value.is_empty()),
            locales: LOCALES.map(text),
            tmux: text("TMUX").is_some(),
            // Not cleaned: it is a file name, and never printed.
            zone: env::var("TZ").ok(),
            surroundings: Surroundings {
                term: text("TERM"),
                no_color: text("NO_COLOR"),
                colorfgbg: text("COLORFGBG"),
                lc_all: text("LC_ALL"),
                lc_ctype: text("LC_CTYPE"),
                lang: text("LANG"),
                lines: text("LINES"),
                columns: text("COLUMNS"),
                // Known only once the arguments are parsed.
                refused_colours: false,
                windows: cfg!(windows),
            },
        }
    }

    /// The variable that decided the language, as `NAME=value`.
    pub(crate) fn locale_variable(&self) -> Option<String> {
        let named = LOCALES.iter().zip(&self.locales);
        let mut set = named.filter_map(|(name, value)| Some(format!("{name}={}", value.as_ref()?)));
        set.next()
    }
}

/// The variables for the language; the first one that is set and not empty counts.
const LOCALES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];
