//! Removes what an interrupted save left behind. Touches only the program's own temporary files,
//! and none that may still be in use.

use std::path::Path;

use super::data_dirs::DataDirs;
use super::disk::{Disk, FileType};
use super::lock;
use super::temporary::{is_stale, stem_of_temporary};
use crate::session::key::SessionId;

/// Removes temporary files that nobody is writing, and returns how many. One that cannot be removed
/// does no harm.
pub fn remove_leftovers(dirs: &DataDirs) -> usize {
    let nobody_writes = |id: Option<SessionId>, path: &Path| {
        let free = id.and_then(|id| lock::is_free(dirs, &id));
        free.unwrap_or_else(|| is_stale(dirs.disk(), path))
    };
    let mut removed = 0;
    for folder in dirs.of_sessions() {
        removed += remove_from(dirs.disk(), &folder, |stem, path| {
            nobody_writes(session_of(stem), path)
        });
    }
    for (id, folder) in dirs.of_versions() {
        removed += remove_from(dirs.disk(), &folder, |_, path| {
            nobody_writes(id.clone(), path)
        });
    }
    // The index and the preferences are everybody's: no lock speaks for them.
    for folder in [&dirs.data, &dirs.config] {
        removed += remove_from(dirs.disk(), folder, |_, path| is_stale(dirs.disk(), path));
    }
    removed
}

/// The session that a file was for: `one` for `one`, `one-2` and `one-draft-0123456789abcdef`.
fn session_of(stem: &str) -> Option<SessionId> {
    stem.split('-').next()?.parse().ok()
}

fn remove_from(disk: &dyn Disk, folder: &Path, may_go: impl Fn(&str, &Path) -> bool) -> usize {
    let names = disk.names(folder).unwrap_or_default();
    names
        .into_iter()
        .filter(|name| {
            let path = folder.join(name);
            let stem = name.to_str().and_then(stem_of_temporary);
            stem.is_some_and(|stem| {
                may_go(stem, &path)
                    && matches!(disk.file_type(&path), Ok(FileType::File(_)))
                    && is_removed(disk, &path, &folder.join(stem))
            })
        })
        .count()
}

/// Removes a temporary file; one that can't be removed is remembered, so that no second one is
/// made.
fn is_removed(disk: &dyn Disk, temporary: &Path, target: &Path) -> bool {
    let removed = disk.remove(temporary);
    if let (Err(_), Some(leftovers)) = (&removed, disk.leftovers()) {
        leftovers.note(target, temporary);
    }
    removed.is_ok()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::time::{Duration, SystemTime};

    use super::*;
    use crate::store::samples::{dirs, session_id, today};

    fn with(name: &str) -> (tempfile::TempDir, DataDirs, std::path::PathBuf) {
        let (folder, dirs) = dirs();
        let left = dirs.sessions().join(name);
        fs::write(&left, "half").unwrap();
        (folder, dirs, left)
    }

    #[test]
    fn what_a_crash_left_is_swept_at_the_next_start() {
        let (_folder, dirs, left) = with(".one.aB3x9Z.tmp");
        fs::write(dirs.session(&session_id("one")), "whole").unwrap();
        assert_eq!(remove_leftovers(&dirs), 1);
        assert!(!left.exists());
        assert!(dirs.session(&session_id("one")).exists());
    }

    /// Temporary files of one session, one in each folder that holds something of it.
    fn of_one_session(dirs: &DataDirs) -> Vec<std::path::PathBuf> {
        let id = session_id("one");
        let files = [
            (dirs.sessions(), "one"),
            (dirs.drafts(), "one-2"),
            (dirs.conflicts(), "one-31"),
            (dirs.quarantine(), "one-0123456789abcdef"),
            (dirs.quarantine(), "one-draft-0123456789abcdef-2"),
            (dirs.generations(&id), "31-2"),
            (dirs.removed().join("one"), "32"),
            (dirs.removed().join("one-2"), "33"),
        ];
        let put = |(folder, stem): (std::path::PathBuf, &str)| {
            fs::create_dir_all(&folder).unwrap();
            let path = folder.join(format!(".{stem}.{:032x}.tmp", 7));
            fs::write(&path, "half").unwrap();
            path
        };
        files.into_iter().map(put).collect()
    }

    #[test]
    fn leftovers_of_a_crash_are_removed_from_every_folder() {
        let (_folder, dirs, _) = with("one.ron");
        let left = of_one_session(&dirs);
        let held = lock::lock(&dirs, &session_id("one"), Some(today()));
        assert_eq!(remove_leftovers(&dirs), 0);
        drop(held);
        assert_eq!(remove_leftovers(&dirs), left.len());
        assert!(!left.iter().any(|path| path.exists()));
    }

    #[test]
    fn what_another_program_is_writing_now_stays() {
        let (_folder, dirs, left) = with(".one.aB3x9Z.tmp");
        let _lock = lock::lock(&dirs, &session_id("one"), Some(today()));
        assert_eq!(remove_leftovers(&dirs), 0);
        assert!(left.exists());
    }

    #[test]
    fn what_is_not_ours_stays() {
        for name in [
            "one.tmp",
            ".one.tmp",
            ".one.a-b.tmp",
            "one.ron",
            ".#one.ron",
        ] {
            let (_folder, dirs, left) = with(name);
            assert_eq!(remove_leftovers(&dirs), 0, "{name}");
            assert!(left.exists(), "{name}");
        }
    }

    #[test]
    fn a_new_temporary_file_of_the_index_stays_and_an_old_one_goes() {
        let (folder, dirs, _left) = with("one.ron");
        let path = folder.path().join(".index.aB3x9Z.tmp");
        fs::write(&path, "half").unwrap();
        assert_eq!(remove_leftovers(&dirs), 0);
        let yesterday = SystemTime::now() - Duration::from_secs(24 * 60 * 60);
        fs::File::options()
            .write(true)
            .open(&path)
            .unwrap()
            .set_modified(yesterday)
            .unwrap();
        assert_eq!(remove_leftovers(&dirs), 1);
    }
}
