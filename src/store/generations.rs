//! Earlier versions of a session: links to, or copies of, files that were good. The last five are
//! kept.
//!
//! The last are those kept most recently: a version that someone restored may have an old revision
//! and counts like any other. So a file's name is its position in that order: its revision, or that
//! of the newest version with a number behind it.

use std::cmp::Reverse;
use std::io;
use std::path::{Path, PathBuf};

use super::content::{ContentHash, read_whole};
use super::data_dirs::{DataDirs, names};
use super::disk::{Disk, folder_of, paths_in};
use super::durable::{Expected, ReplaceError, replace};
use super::fault::{Doing, FaultKind, StoreFault};
use super::format;
use crate::session::Session;
use crate::session::key::SessionId;

/// How many good versions are kept.
const KEPT: usize = 5;

/// An earlier version of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generation {
    /// Its revision, or that of a version that was kept before it.
    pub rev: u64,
    /// The number behind that in its name; 1 if there is none.
    number: u32,
    /// Its file.
    pub path: PathBuf,
}

/// Keeps the current content of the session's file as the newest version, if it is what was
/// expected. Content that is the newest version already is not kept twice.
///
/// # Errors
/// If the file cannot be read now, or can be neither linked nor copied.
pub fn keep(
    dirs: &DataDirs,
    id: &SessionId,
    rev: u64,
    expected: ContentHash,
) -> Result<(), StoreFault> {
    keep_one_more(dirs, id, rev, expected)?;
    prune(dirs, id);
    Ok(())
}

/// The same, with no regard to how many there are.
///
/// # Errors
/// If it cannot be read now, or can be neither linked nor copied.
pub(super) fn keep_one_more(
    dirs: &DataDirs,
    id: &SessionId,
    rev: u64,
    expected: ContentHash,
) -> Result<(), StoreFault> {
    let source = dirs.session(id);
    let bytes = match read_whole(dirs.disk(), &source) {
        Ok((bytes, _)) if ContentHash::of(&bytes) == expected => bytes,
        // Someone else's, or gone: the code that replaces the file will notice and report it.
        Ok(_) => return Ok(()),
        Err(fault) if fault.kind == FaultKind::NotFound || fault.kind.is_about_the_file() => {
            return Ok(());
        }
        Err(fault) => return Err(fault),
    };
    let folder = dirs.generations(id);
    dirs.make_folder(folder_of(&folder))?;
    dirs.make_folder(&folder)?;
    let (rev, before) = next_in_line(dirs, id, rev)?;
    for path in names(&folder, &rev.to_string(), "ron").skip(before) {
        let kept = read_whole(dirs.disk(), &path).is_ok_and(|(kept, _)| kept == bytes)
            || link_or_copy(dirs.disk(), &source, &path, &bytes)?;
        if kept {
            // Even if the version existed already: an earlier try may have failed at this step.
            dirs.disk()
                .sync_folder(&folder)
                .map_err(StoreFault::at(Doing::Keeping, &folder))?;
            return Ok(());
        }
    }
    Err(StoreFault::new(Doing::Keeping, &folder, FaultKind::Exists))
}

/// The position of the newest version of that revision: the revision for its name, and how many
/// names with it to skip. The name of the newest readable version is not skipped, since it may be
/// the same one.
fn next_in_line(dirs: &DataDirs, id: &SessionId, rev: u64) -> Result<(u64, usize), StoreFault> {
    let newest = newest_good(dirs, id)?.map(|(newest, _)| newest);
    let (rev, number) = match newest {
        Some(newest) if newest.rev >= rev => (newest.rev, newest.number),
        Some(_) | None => (rev, 1),
    };
    let before = usize::try_from(number.saturating_sub(1)).unwrap_or(usize::MAX);
    Ok((rev, before))
}

/// `false` if the name is taken.
fn link_or_copy(
    disk: &dyn Disk,
    source: &Path,
    path: &Path,
    bytes: &[u8],
) -> Result<bool, StoreFault> {
    match disk.link(source, path) {
        Ok(()) => return Ok(true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(false),
        // Sticks and some network folders know no links.
        Err(_) => {}
    }
    match replace(disk, path, bytes, Expected::Absent) {
        Ok(_) => Ok(true),
        Err(ReplaceError::Changed) => Ok(false),
        Err(ReplaceError::Fault(fault) | ReplaceError::Unsure(fault)) => Err(StoreFault {
            doing: Doing::Keeping,
            ..fault
        }),
    }
}

/// Removes all but the last good versions. One that cannot be removed stays.
pub(super) fn prune(dirs: &DataDirs, id: &SessionId) {
    let mut good = 0;
    for generation in list(dirs, id).unwrap_or_default() {
        if good == KEPT {
            let _ = dirs.disk().remove(&generation.path);
        } else if read_own(dirs, id, &generation.path).is_some() {
            good += 1;
        }
    }
}

/// Removes versions, written by the program, with the same answers as the newest one: going back
/// and forth must not push other versions out. One that cannot be removed stays.
pub(super) fn drop_doubles(dirs: &DataDirs, id: &SessionId) {
    let kept = list(dirs, id).unwrap_or_default().into_iter();
    let mut good = kept.filter_map(|kept| Some((read_own(dirs, id, &kept.path)?, kept.path)));
    let Some(((newest, _), _)) = good.next() else {
        return;
    };
    for ((session, is_ours), path) in good {
        let rev = newest.rev;
        if is_ours && (Session { rev, ..session }) == newest {
            let _ = dirs.disk().remove(&path);
        }
    }
}

/// A readable version of that session, and whether its bytes are what this program would write: a
/// file from elsewhere may hold more than answers.
fn read_own(dirs: &DataDirs, id: &SessionId, path: &Path) -> Option<(Session, bool)> {
    let (bytes, _) = read_whole(dirs.disk(), path).ok()?;
    let session = format::parse(&bytes).ok()?;
    let is_ours = format::render(&session).is_ok_and(|ours| ours == bytes);
    (session.id == *id).then_some((session, is_ours))
}

/// The earlier versions of a session, the latest first.
///
/// # Errors
/// If their folder cannot be listed; one that is not there holds none.
pub fn list(dirs: &DataDirs, id: &SessionId) -> Result<Vec<Generation>, StoreFault> {
    let mut found: Vec<Generation> = paths_in(dirs.disk(), &dirs.generations(id))?
        .into_iter()
        .filter_map(|path| {
            let stem = path.file_name()?.to_str()?.strip_suffix(".ron")?;
            let (rev, number) = stem.split_once('-').unwrap_or((stem, "1"));
            Some(Generation {
                rev: rev.parse().ok()?,
                number: number.parse().ok()?,
                path,
            })
        })
        .collect();
    found.sort_by_key(|kept| Reverse((kept.rev, kept.number)));
    Ok(found)
}

/// The latest readable version, with its content.
///
/// # Errors
/// If the versions cannot be listed.
pub fn newest_good(
    dirs: &DataDirs,
    id: &SessionId,
) -> Result<Option<(Generation, Session)>, StoreFault> {
    let newest = list(dirs, id)?.into_iter().find_map(|generation| {
        let (session, _) = read_own(dirs, id, &generation.path)?;
        Some((generation, session))
    });
    Ok(newest)
}

#[cfg(test)]
mod damaged;

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::store::disk::real::RealDisk;
    use crate::store::samples::{self, dirs};
    use crate::store::sessions::read;

    /// Writes the session in its file and keeps it.
    fn write_and_keep(dirs: &DataDirs, session: &Session) {
        let bytes = format::render(session).unwrap();
        let written = replace(
            dirs.disk(),
            &dirs.session(&session.id),
            &bytes,
            Expected::Anything,
        )
        .unwrap();
        keep(dirs, &session.id, session.rev, written).unwrap();
    }

    /// The revisions in the versions that are kept, the one kept last first.
    fn revs(dirs: &DataDirs, id: &SessionId) -> Vec<u64> {
        let kept = list(dirs, id).unwrap();
        let read = kept
            .iter()
            .map(|kept| read(dirs.disk(), &kept.path).unwrap());
        read.map(|session| session.rev).collect()
    }

    #[test]
    fn a_version_that_cannot_be_read_now_is_not_skipped() {
        let dirs = DataDirs::inside(PathBuf::from(format!("/{}", "a".repeat(300))));
        let expected = ContentHash::of(b"");
        let kept = keep(&dirs, &samples::session("one").id, 3, expected);
        assert!(matches!(kept.unwrap_err().kind, FaultKind::Other(_)));
    }

    #[test]
    fn the_last_five_versions_are_kept_and_read_back() {
        let (_folder, dirs) = dirs();
        let mut session = samples::session("one");
        for _ in 0..8 {
            session = samples::changed(&session, "later");
            write_and_keep(&dirs, &session);
        }
        let kept = list(&dirs, &session.id).unwrap();
        let revs: Vec<u64> = kept.iter().map(|generation| generation.rev).collect();
        assert_eq!(revs, [11, 10, 9, 8, 7]);
        assert_eq!(read(dirs.disk(), &kept[0].path), Ok(session));
    }

    #[test]
    fn replacing_the_file_leaves_the_version_as_it_was() {
        let (_folder, dirs) = dirs();
        let first = samples::session("one");
        write_and_keep(&dirs, &first);
        let second = format::render(&samples::changed(&first, "second")).unwrap();
        replace(
            dirs.disk(),
            &dirs.session(&first.id),
            &second,
            Expected::Anything,
        )
        .unwrap();
        let (_, kept) = newest_good(&dirs, &first.id).unwrap().unwrap();
        assert_eq!(kept, first);
    }

    #[test]
    fn a_version_is_kept_once_and_another_of_that_number_beside_it() {
        let (_folder, dirs) = dirs();
        let session = samples::session("one");
        write_and_keep(&dirs, &session);
        write_and_keep(&dirs, &session);
        assert_eq!(list(&dirs, &session.id).unwrap().len(), 1);
        let other = Session {
            title: "repaired by hand".to_owned(),
            ..session.clone()
        };
        write_and_keep(&dirs, &other);
        let kept = list(&dirs, &session.id).unwrap();
        assert_eq!(kept.len(), 2);
        assert_eq!(read(dirs.disk(), &kept[0].path), Ok(other));
    }

    #[test]
    fn a_damaged_version_takes_no_place_from_a_good_one() {
        let (_folder, dirs) = dirs();
        let mut session = samples::session("one");
        write_and_keep(&dirs, &session);
        let folder = dirs.generations(&session.id);
        for rev in 100..110 {
            fs::write(folder.join(format!("{rev}.ron")), "(").unwrap();
        }
        session = samples::changed(&session, "later");
        write_and_keep(&dirs, &session);
        let (newest, found) = newest_good(&dirs, &session.id).unwrap().unwrap();
        assert_eq!((newest.rev, found), (4, session));
        assert!(folder.join("3.ron").exists());
    }

    #[test]
    fn an_old_version_that_was_put_back_is_kept_as_long_as_any_other() {
        let (_folder, dirs) = dirs();
        let old = samples::session("one");
        let mut session = old.clone();
        for _ in 0..6 {
            session = samples::changed(&session, "later");
            write_and_keep(&dirs, &session);
        }
        write_and_keep(&dirs, &old);
        for others in 0..5 {
            let kept = revs(&dirs, &old.id);
            assert_eq!(kept.len(), 5);
            assert_eq!(kept.iter().position(|rev| *rev == 3), Some(others));
            session = samples::changed(&session, "later still");
            write_and_keep(&dirs, &session);
        }
        assert_eq!(revs(&dirs, &old.id), [14, 13, 12, 11, 10]);
    }

    #[test]
    fn of_the_same_answers_the_last_version_stays_and_what_somebody_else_wrote() {
        let (_folder, dirs) = dirs();
        let first = samples::session("one");
        let second = samples::changed(&first, "second");
        let again = Session {
            rev: 5,
            ..first.clone()
        };
        for session in [&first, &second, &again] {
            write_and_keep(&dirs, session);
        }
        assert_eq!(revs(&dirs, &first.id), [5, 4, 3]);
        drop_doubles(&dirs, &first.id);
        assert_eq!(revs(&dirs, &first.id), [5, 4]);
        let bytes = [b"// repaired\n", &format::render(&again).unwrap()[..]].concat();
        let path = dirs.session(&first.id);
        let written = replace(dirs.disk(), &path, &bytes, Expected::Anything).unwrap();
        keep(&dirs, &first.id, 5, written).unwrap();
        write_and_keep(&dirs, &Session { rev: 6, ..first });
        drop_doubles(&dirs, &second.id);
        assert_eq!(revs(&dirs, &second.id), [6, 5, 4]);
    }

    #[test]
    fn what_somebody_else_put_there_is_not_kept_as_ours() {
        let (_folder, dirs) = dirs();
        let session = samples::session("one");
        fs::write(dirs.session(&session.id), "theirs").unwrap();
        keep(&dirs, &session.id, 3, ContentHash::of(b"ours")).unwrap();
        assert_eq!(list(&dirs, &session.id), Ok(Vec::new()));
    }

    #[test]
    fn without_hard_links_a_copy_is_kept() {
        let (_folder, dirs) = dirs();
        let path = dirs.sessions().join("copy.ron");
        let missing = dirs.sessions().join("missing.ron");
        assert_eq!(link_or_copy(&RealDisk, &missing, &path, b"bytes"), Ok(true));
        assert_eq!(fs::read(&path).unwrap(), b"bytes");
        assert_eq!(
            link_or_copy(&RealDisk, &missing, &path, b"other"),
            Ok(false)
        );
        assert_eq!(fs::read(&path).unwrap(), b"bytes");
    }
}
