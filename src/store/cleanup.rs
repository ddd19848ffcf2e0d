//! Removing what an interrupted save left behind. Only the program's own temporary files are
//! touched, and none that somebody may be writing now.

use std::path::Path;

use super::disk::{Disk, FileType};
use super::lock;
use super::places::Places;
use super::temporary::{is_stale, stem_of_temporary};
use crate::session::key::SessionId;

/// Removes temporary files that nobody is writing, and tells how many. What cannot be removed stays:
/// it does no harm.
pub fn remove_leftovers(places: &Places) -> usize {
    let nobody_writes = |id: Option<SessionId>, path: &Path| {
        let free = id.and_then(|id| lock::is_free(places, &id));
        free.unwrap_or_else(|| is_stale(places.disk(), path))
    };
    let mut removed = 0;
    for folder in places.of_sessions() {
        removed += remove_from(places.disk(), &folder, |stem, path| {
            nobody_writes(session_of(stem), path)
        });
    }
    let versions = places.of_versions().into_iter();
    for (id, folder) in versions.chain(places.of_removed_versions()) {
        removed += remove_from(places.disk(), &folder, |_, path| {
            nobody_writes(id.clone(), path)
        });
    }
    // The index and the preferences are everybody's: no lock speaks for them.
    for folder in [&places.data, &places.config] {
        removed += remove_from(places.disk(), folder, |_, path| {
            is_stale(places.disk(), path)
        });
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

/// Removes a temporary file; what can't be removed is noted, so that no other is made beside it.
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
    use crate::store::samples::{places, session_id, today};

    fn with(name: &str) -> (tempfile::TempDir, Places, std::path::PathBuf) {
        let (folder, places) = places();
        let left = places.sessions().join(name);
        fs::write(&left, "half").unwrap();
        (folder, places, left)
    }

    #[test]
    fn what_a_crash_left_is_swept_at_the_next_start() {
        let (_folder, places, left) = with(".one.aB3x9Z.tmp");
        fs::write(places.session(&session_id("one")), "whole").unwrap();
        assert_eq!(remove_leftovers(&places), 1);
        assert!(!left.exists());
        assert!(places.session(&session_id("one")).exists());
    }

    /// Temporary files of one session, one in each folder that holds something of it.
    fn of_one_session(places: &Places) -> Vec<std::path::PathBuf> {
        let id = session_id("one");
        let files = [
            (places.sessions(), "one"),
            (places.drafts(), "one-2"),
            (places.conflicts(), "one-31"),
            (places.quarantine(), "one-0123456789abcdef"),
            (places.quarantine(), "one-draft-0123456789abcdef-2"),
            (places.generations(&id), "31-2"),
            (places.removed().join("one"), "32"),
            (places.removed().join("one-2"), "33"),
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
    fn what_a_crash_left_of_a_session_is_swept_wherever_it_is() {
        let (_folder, places, _) = with("one.ron");
        let left = of_one_session(&places);
        let held = lock::lock(&places, &session_id("one"), today());
        assert_eq!(remove_leftovers(&places), 0);
        drop(held);
        assert_eq!(remove_leftovers(&places), left.len());
        assert!(!left.iter().any(|path| path.exists()));
    }

    #[test]
    fn what_another_program_is_writing_now_stays() {
        let (_folder, places, left) = with(".one.aB3x9Z.tmp");
        let _lock = lock::lock(&places, &session_id("one"), today());
        assert_eq!(remove_leftovers(&places), 0);
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
            let (_folder, places, left) = with(name);
            assert_eq!(remove_leftovers(&places), 0, "{name}");
            assert!(left.exists(), "{name}");
        }
    }

    #[test]
    fn a_new_temporary_file_of_the_index_stays_and_an_old_one_goes() {
        let (folder, places, _left) = with("one.ron");
        let path = folder.path().join(".index.aB3x9Z.tmp");
        fs::write(&path, "half").unwrap();
        assert_eq!(remove_leftovers(&places), 0);
        let yesterday = SystemTime::now() - Duration::from_secs(24 * 60 * 60);
        fs::File::options()
            .write(true)
            .open(&path)
            .unwrap()
            .set_modified(yesterday)
            .unwrap();
        assert_eq!(remove_leftovers(&places), 1);
    }
}
