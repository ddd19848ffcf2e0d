//! A person's preferences, whatever session they work on.
//!
//! An unreadable file stays until a preference is changed, and is kept beside the new one then.

use serde::{Deserialize, Serialize};

use super::content::read_whole;
use super::data_dirs::DataDirs;
use super::durable::{move_to_first_free, overwrite};
use super::fault::{Doing, FaultKind, StoreFault};
use super::ron_file::{self, FormatOnly, layout, text_of, to_text};

/// The version of the file format that this program reads and writes.
pub const FORMAT: u32 = 1;

/// A person's preferences. What is not set is detected at each start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preferences {
    /// The version of the file format, see [`FORMAT`].
    pub format: u32,
    /// The language, as a BCP 47 tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The colours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
    /// The signs to draw with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbols: Option<Symbols>,
    /// What the digit row of the keyboard types without Shift.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digit_row: Option<DigitRow>,
    /// Whether to talk line by line instead of taking the whole screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plain: Option<bool>,
}

/// The colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Those that suit the terminal, as without a theme.
    Colour,
    /// Those for a light background.
    Light,
    /// Those for a dark background.
    Dark,
    /// White on black.
    HighContrast,
    /// None.
    Monochrome,
}

/// The signs to draw with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Symbols {
    /// Lines, arrows and check marks.
    Unicode,
    /// Only what every console can show.
    Ascii,
}

/// What the digit row of a keyboard types without Shift, from 1 to 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DigitRow {
    /// Digits.
    Digits,
    /// `& é " ' ( § è ! ç à`
    Belgian,
    /// `& é " ' ( - è _ ç à`
    French,
    /// `" « » ( ) @ + - / *`
    Bepo,
    /// `+ ě š č ř ž ý á í é`
    Czech,
    /// `+ ľ š č ť ž ý á í é`
    Slovak,
    /// `ą č ę ė į š ų ū „ “`
    Lithuanian,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            format: FORMAT,
            language: None,
            theme: None,
            symbols: None,
            digit_row: None,
            plain: None,
        }
    }
}

/// The preferences, and why they are the usual ones although there is a file.
pub fn read(dirs: &DataDirs) -> (Preferences, Option<StoreFault>) {
    match try_read(dirs) {
        Ok(preferences) => (preferences, None),
        Err(fault) if fault.kind == FaultKind::NotFound => (Preferences::default(), None),
        Err(fault) => (Preferences::default(), Some(fault)),
    }
}

fn try_read(dirs: &DataDirs) -> Result<Preferences, StoreFault> {
    let path = dirs.preferences();
    let (bytes, _) = read_whole(dirs.disk(), &path)?;
    parse(&bytes).map_err(StoreFault::at(Doing::Reading, &path))
}

/// The preferences in the bytes of a file.
///
/// # Errors
/// If the file is damaged or of another format.
pub fn parse(bytes: &[u8]) -> Result<Preferences, FaultKind> {
    ron_file::parse::<FormatOnly, _>(text_of(bytes)?, FORMAT, |format| match format {
        FORMAT => Some(ron_file::read),
        _ => None,
    })
}

/// The bytes of a file that hold the preferences.
///
/// # Errors
/// If they cannot be written.
pub fn render(preferences: &Preferences) -> Result<Vec<u8>, FaultKind> {
    let text = to_text(preferences, layout())?;
    Ok(format!("{text}\n").into_bytes())
}

/// Writes the preferences. A file there that cannot be read is kept beside first.
///
/// # Errors
/// If it cannot be kept, or the preferences cannot be written.
pub fn remember(dirs: &DataDirs, preferences: &Preferences) -> Result<(), StoreFault> {
    write(dirs, preferences).map_err(|fault| StoreFault {
        doing: Doing::SavingPreferences,
        ..fault
    })
}

fn write(dirs: &DataDirs, preferences: &Preferences) -> Result<(), StoreFault> {
    let path = dirs.preferences();
    dirs.make_folder(&dirs.config)?;
    if let (_, Some(_)) = read(dirs) {
        let beside = |number| path.with_extension(format!("ron.unreadable-{number}"));
        move_to_first_free(dirs.disk(), &path, (1..1_000).map(beside))?;
    }
    let bytes = render(preferences).map_err(StoreFault::at(Doing::Writing, &path))?;
    overwrite(dirs.disk(), &path, &bytes)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::store::samples::dirs;

    fn in_dutch() -> Preferences {
        Preferences {
            language: Some("nl-BE".to_owned()),
            theme: Some(Theme::Monochrome),
            symbols: Some(Symbols::Ascii),
            digit_row: Some(DigitRow::Belgian),
            plain: Some(false),
            ..Preferences::default()
        }
    }

    #[test]
    fn preferences_are_there_at_the_next_start() {
        let (_folder, dirs) = dirs();
        assert_eq!(read(&dirs), (Preferences::default(), None));
        remember(&dirs, &in_dutch()).unwrap();
        assert_eq!(read(&dirs), (in_dutch(), None));
        remember(&dirs, &Preferences::default()).unwrap();
        assert_eq!(read(&dirs), (Preferences::default(), None));
    }

    #[test]
    fn preferences_can_be_written_by_hand() {
        let (_folder, dirs) = dirs();
        dirs.make_folder(&dirs.config).unwrap();
        fs::write(dirs.preferences(), "(format: 1, language: \"fr\")").unwrap();
        assert_eq!(read(&dirs).0.language.as_deref(), Some("fr"));
        for (name, theme) in [
            ("colour", Theme::Colour),
            ("high_contrast", Theme::HighContrast),
        ] {
            fs::write(dirs.preferences(), format!("(format: 1, theme: {name})")).unwrap();
            assert_eq!(read(&dirs).0.theme, Some(theme));
        }
    }

    #[test]
    fn unreadable_preferences_are_reported_left_alone_and_then_kept_beside() {
        let (_folder, dirs) = dirs();
        dirs.make_folder(&dirs.config).unwrap();
        let path = dirs.preferences();
        for (number, text) in [(1, "(format: 1, langage: \"fr\")"), (2, "(format: 9)")] {
            fs::write(&path, text).unwrap();
            let (preferences, fault) = read(&dirs);
            assert_eq!(preferences, Preferences::default());
            assert!(fault.is_some());
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
            remember(&dirs, &in_dutch()).unwrap();
            assert_eq!(read(&dirs), (in_dutch(), None));
            let beside = dirs
                .config
                .join(format!("preferences.ron.unreadable-{number}"));
            assert_eq!(fs::read_to_string(beside).unwrap(), text);
        }
    }
}
