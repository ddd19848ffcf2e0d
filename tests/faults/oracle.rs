//! What must be true after any fault.
//!
//! Stories answer one question again and again: each choice of another one is one revision, so the
//! revision in a file says which answer it must hold.

use std::fs::{self, File};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::ground::Ground;

/// The answers to the first question, in the order of their digits.
const STANDINGS: [&str; 4] = ["starting", "question_chosen", "collecting", "results"];

/// The content of a session's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Its revision.
    pub(crate) rev: u64,
    /// The answer to the first question.
    pub(crate) standing: Option<String>,
}

#[derive(Deserialize)]
struct Whole {
    format: u32,
    rev: u64,
    sheet: Sheet,
}

#[derive(Deserialize)]
struct Sheet {
    #[serde(default)]
    answers: Option<IgnoredAny>,
}

/// Reads a session's file with its own parser, not the program's.
pub(crate) fn read(path: &Path) -> Result<Found, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let whole: Whole = options
        .from_str(&text)
        .map_err(|error| format!("{}: {error}", path.display()))?;
    if whole.format != 1 || (whole.rev > 0 && whole.sheet.answers.is_none()) {
        return Err(format!("{}: something is missing", path.display()));
    }
    let standing = text
        .split_once("\"standing\": (")
        .and_then(|(_, rest)| rest.split_once("value: code(\""))
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(code, _)| code.to_owned());
    Ok(Found {
        rev: whole.rev,
        standing,
    })
}

/// What is wrong after a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// An answer that was reported as saved is gone.
    Lost(String),
    /// A file cannot be read, or holds what never was.
    Torn(String),
    /// Anything else.
    Amiss(String),
}

/// The answers that a person gave, after the revision at which the session stood.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    /// The revision before the first of them.
    pub(crate) from: u64,
    /// The digits, in their order.
    pub(crate) digits: Vec<u8>,
}

impl Given {
    /// The answers from that revision on.
    pub(crate) fn new(from: u64, digits: &str) -> Self {
        Self {
            from,
            digits: digits.bytes().collect(),
        }
    }

    /// What a session's file must hold if that revision was reported as saved.
    pub(crate) fn holds(&self, path: &Path, acknowledged: Option<u64>) -> Result<Found, Wrong> {
        let found = match read(path) {
            Ok(found) => found,
            Err(reason) if path.exists() => return Err(Wrong::Torn(reason)),
            Err(reason) => return Err(Wrong::Lost(reason)),
        };
        if acknowledged.is_some_and(|rev| found.rev < rev) {
            return Err(Wrong::Lost(format!(
                "revision {acknowledged:?} was saved, {} is there",
                found.rev
            )));
        }
        let given = usize::try_from(found.rev.saturating_sub(self.from)).unwrap();
        let digit = given.checked_sub(1).map(|last| self.digits.get(last));
        let expected = match digit {
            None => return Ok(found),
            Some(None) => {
                let reason = format!("revision {} was never made", found.rev);
                return Err(Wrong::Torn(reason));
            }
            Some(Some(digit)) => STANDINGS[usize::from(digit - b'1')],
        };
        if found.standing.as_deref() == Some(expected) {
            Ok(found)
        } else {
            Err(Wrong::Torn(format!(
                "revision {} answered {expected}, {:?} is there",
                found.rev, found.standing
            )))
        }
    }
}

/// Every existing session file can be read.
pub(crate) fn all_read(ground: &Ground) -> Result<(), Wrong> {
    for path in files_below(&ground.sessions()) {
        if path.extension().is_some_and(|extension| extension == "ron") {
            read(&path).map_err(Wrong::Torn)?;
        }
    }
    Ok(())
}

/// At the next start every session is listed, nothing is complained of, and the temporary files of
/// sessions are gone; those of other files go at a start an hour later.
pub(crate) fn starts_anew(ground: &Ground) -> Result<(), Wrong> {
    let swept = ground.asks(&["open", "no_such_session"]);
    let listed = ground.asks(&["list"]);
    if !listed.status.success() || (!listed.stderr.is_empty() && !says_nothing_is_there(&listed)) {
        let said = String::from_utf8_lossy(&listed.stderr).into_owned();
        return Err(Wrong::Torn(format!("the list says: {said}")));
    }
    let is_there = |path: &PathBuf| path.as_os_str().as_bytes().ends_with(b".tmp");
    if let Some(left) = files_below(&ground.sessions())
        .iter()
        .find(|path| is_there(path))
    {
        let said = String::from_utf8_lossy(&swept.stderr).into_owned();
        return Err(Wrong::Amiss(format!("{} stays: {said}", left.display())));
    }
    let others: Vec<PathBuf> = files_below(ground.data())
        .into_iter()
        .filter(is_there)
        .collect();
    if others.is_empty() {
        return Ok(());
    }
    let earlier = SystemTime::now() - Duration::from_secs(2 * 60 * 60);
    for path in &others {
        File::options()
            .write(true)
            .open(path)
            .and_then(|file| file.set_modified(earlier))
            .unwrap();
    }
    ground.asks(&["open", "no_such_session"]);
    match others.into_iter().find(|path| path.exists()) {
        Some(left) => Err(Wrong::Amiss(format!("{} stays", left.display()))),
        None => Ok(()),
    }
}

fn says_nothing_is_there(listed: &std::process::Output) -> bool {
    listed.stderr.starts_with(b"There is no session yet")
}

/// All files in a folder and the folders in it.
pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return found;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if entry.file_type().is_ok_and(|sort| sort.is_dir()) {
            found.extend(files_below(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}
