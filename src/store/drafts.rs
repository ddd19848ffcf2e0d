//! Drafts: text that was being typed and is not an answer yet. Each has its own file, so that a
//! draft awaiting a decision is never overwritten.

use std::path::{Path, PathBuf};

use super::content::read_whole;
use super::data_dirs::{DataDirs, names};
use super::disk::paths_in;
use super::durable::{Expected, ReplaceError, overwrite, replace};
use super::fault::{Doing, FaultKind, StoreFault, unless_missing};
use super::ron_file::{self, FormatOnly, layout, text_of, to_text};
use super::sessions::quarantine_as;
use crate::session::draft::{Draft, FORMAT};
use crate::session::key::SessionId;

/// A draft that was found: its file, and its content or why it cannot be read.
pub type Found = (PathBuf, Result<Draft, StoreFault>);

/// The drafts of a session, oldest first.
///
/// # Errors
/// If their folder cannot be listed; a missing folder holds none.
pub fn list(dirs: &DataDirs, id: &SessionId) -> Result<Vec<Found>, StoreFault> {
    let mut found: Vec<(u32, PathBuf)> = paths_in(dirs.disk(), &dirs.drafts())?
        .into_iter()
        .filter_map(|path| Some((number(&path, id)?, path)))
        .collect();
    found.sort();
    Ok(found
        .into_iter()
        .map(|(_, path)| {
            let draft = read(dirs, &path, id);
            (path, draft)
        })
        .collect())
}

/// Whether a file among the drafts belongs to a session, by its name.
pub(super) fn is_of(path: &Path, id: &SessionId) -> bool {
    number(path, id).is_some()
}

/// The number of a session's draft by its name: `one.ron` is the first and `one-2.ron` the second.
/// Names that other programs make of these, such as `one.sync-conflict-….ron`, come last.
fn number(path: &Path, id: &SessionId) -> Option<u32> {
    let name = path.file_name()?.to_str()?;
    let rest = name.strip_suffix(".ron")?.strip_prefix(id.as_str())?;
    if rest.is_empty() {
        return Some(1);
    }
    let is_longer =
        rest.starts_with(|letter: char| letter.is_ascii_alphanumeric() || letter == '_');
    let number = rest.strip_prefix('-').and_then(|rest| rest.parse().ok());
    (!is_longer).then(|| number.unwrap_or(u32::MAX))
}

fn read(dirs: &DataDirs, path: &Path, id: &SessionId) -> Result<Draft, StoreFault> {
    let (bytes, _) = read_whole(dirs.disk(), path)?;
    let parse = || {
        // There has been one format only.
        let draft: Draft =
            ron_file::parse::<FormatOnly, _>(text_of(&bytes)?, FORMAT, |_| Some(ron_file::read))?;
        if draft.session == *id {
            Ok(draft)
        } else {
            Err(FaultKind::Foreign)
        }
    };
    parse().map_err(StoreFault::at(Doing::Reading, path))
}

/// Makes a draft durable before it is offered: the program that wrote it may have been killed
/// before it got that far.
pub fn make_durable(dirs: &DataDirs, path: &Path) {
    let _ = dirs.disk().sync(path);
    let _ = dirs.disk().sync_folder(&dirs.drafts());
}

/// Writes a draft over the given file, or into a new one that no decision is pending on, and stores
/// its path there.
///
/// # Errors
/// If it cannot be written. A file that is in place but may not survive a power cut is stored all
/// the same, so that a retry does not create another.
pub fn write(
    dirs: &DataDirs,
    draft: &Draft,
    own: &mut Option<PathBuf>,
) -> Result<PathBuf, StoreFault> {
    let folder = dirs.drafts();
    dirs.make_folder(&folder)?;
    let text = to_text(draft, layout().escape_strings(true))
        .map_err(StoreFault::at(Doing::Writing, &folder))?;
    let bytes = text.as_bytes();
    if let Some(path) = own {
        overwrite(dirs.disk(), path, bytes)?;
        return Ok(path.clone());
    }
    for path in names(&folder, draft.session.as_str(), "ron") {
        match replace(dirs.disk(), &path, bytes, Expected::Absent) {
            Err(ReplaceError::Changed) => {}
            Err(ReplaceError::Fault(fault)) => return Err(fault),
            outcome => {
                *own = Some(path.clone());
                return outcome
                    .map(|_| path.clone())
                    .map_err(|error| error.into_fault(&path));
            }
        }
    }
    Err(StoreFault::new(Doing::Writing, &folder, FaultKind::Exists))
}

/// Moves a damaged draft to the quarantine, so that its offer does not fail again and again, and
/// returns the path of the copy.
///
/// # Errors
/// If it cannot be copied or removed, was written by a later release, or is not damaged: one that
/// could not be read just now is offered another time.
pub fn put_away(dirs: &DataDirs, path: &Path, id: &SessionId) -> Result<PathBuf, StoreFault> {
    match read(dirs, path, id).map_err(|fault| fault.kind) {
        Err(FaultKind::Damaged(_) | FaultKind::Foreign) => {}
        Err(kind) => return Err(StoreFault::new(Doing::Reading, path, kind)),
        Ok(_) => return Err(StoreFault::new(Doing::Moving, path, FaultKind::Exists)),
    }
    let copy = quarantine_as(dirs, path, &format!("{id}{MARK}"))?;
    remove(dirs, path)?;
    Ok(copy)
}

/// The suffix after the session's id in names of quarantined drafts.
pub(super) const MARK: &str = "-draft";

/// Removes a draft after a decision.
///
/// # Errors
/// If it cannot be removed; a missing one is not an error.
pub fn remove(dirs: &DataDirs, path: &Path) -> Result<(), StoreFault> {
    unless_missing(dirs.disk().remove(path)).map_err(StoreFault::at(Doing::Removing, path))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::store::samples::{self, dirs, session_id};

    #[test]
    fn what_was_written_is_found_again_whatever_letters_it_holds() {
        let (_folder, dirs) = dirs();
        let draft = samples::draft("one", "L'été\n\"#\u{0}\u{1b}[2J");
        let path = write(&dirs, &draft, &mut None).unwrap();
        let found = list(&dirs, &session_id("one")).unwrap();
        assert_eq!(found, [(path, Ok(draft))]);
        assert_eq!(list(&dirs, &session_id("on")), Ok(Vec::new()));
    }

    #[test]
    fn one_that_nobody_has_decided_about_is_not_written_over() {
        let (_folder, dirs) = dirs();
        let [first, second, third] = ["a", "b", "c"].map(|text| samples::draft("one", text));
        let left = write(&dirs, &first, &mut None).unwrap();
        let own = write(&dirs, &second, &mut None).unwrap();
        assert_eq!(
            write(&dirs, &third, &mut Some(own.clone())),
            Ok(own.clone())
        );
        let found = list(&dirs, &session_id("one")).unwrap();
        assert_eq!(found, [(left.clone(), Ok(first)), (own, Ok(third))]);
        remove(&dirs, &left).unwrap();
        assert_eq!(remove(&dirs, &left), Ok(()));
        assert_eq!(list(&dirs, &session_id("one")).unwrap().len(), 1);
    }

    #[test]
    fn an_unreadable_draft_is_reported_and_hides_no_other() {
        let (_folder, dirs) = dirs();
        let draft = samples::draft("one", "a");
        let path = write(&dirs, &draft, &mut None).unwrap();
        for bytes in [&b"(format: 1"[..], b"(format: 9)", b""] {
            fs::write(&path, bytes).unwrap();
            let other = write(&dirs, &draft, &mut None).unwrap();
            let found = list(&dirs, &session_id("one")).unwrap();
            assert!(matches!(
                &found[..],
                [(one, Err(_)), (_, Ok(_))] if *one == path
            ));
            assert_eq!(fs::read(&path).unwrap(), bytes);
            remove(&dirs, &other).unwrap();
        }
    }

    #[test]
    fn what_a_synchronising_program_put_beside_a_draft_is_offered_too() {
        let (_folder, dirs) = dirs();
        let [own, other] = ["own", "other"].map(|text| samples::draft("one", text));
        let path = write(&dirs, &own, &mut None).unwrap();
        let bytes = fs::read_to_string(&path).unwrap().replace("own", "other");
        for name in [
            "one.sync-conflict-20261123-101010-ABCDEFG.ron",
            "one-2.sync-conflict-20261123-101010-ABCDEFG.ron",
            "one (conflicted copy 2026-11-23).ron",
            "one-DESKTOP-4711.ron",
        ] {
            let beside = dirs.drafts().join(name);
            fs::write(&beside, &bytes).unwrap();
            let found = list(&dirs, &session_id("one")).unwrap();
            let expected = [
                (path.clone(), Ok(own.clone())),
                (beside.clone(), Ok(other.clone())),
            ];
            assert_eq!(found, expected, "{name}");
            fs::remove_file(beside).unwrap();
        }
        for name in ["one_more.ron", ".one.aB3x9Z.tmp", "one.ron~"] {
            fs::write(dirs.drafts().join(name), &bytes).unwrap();
            assert_eq!(list(&dirs, &session_id("one")).unwrap().len(), 1, "{name}");
        }
    }

    #[test]
    fn only_a_damaged_draft_is_put_away() {
        let (_folder, dirs) = dirs();
        let id = session_id("one");
        let path = write(&dirs, &samples::draft("one", "a"), &mut None).unwrap();
        let good = fs::read(&path).unwrap();
        for bytes in [&good[..], b"(format: 9, more: 1)"] {
            fs::write(&path, bytes).unwrap();
            assert!(put_away(&dirs, &path, &id).is_err());
            assert_eq!(fs::read(&path).unwrap(), bytes);
        }
        fs::write(&path, "(format: 1").unwrap();
        let copy = put_away(&dirs, &path, &id).unwrap();
        assert!(!path.exists());
        assert_eq!(fs::read(copy).unwrap(), b"(format: 1");
    }
}
