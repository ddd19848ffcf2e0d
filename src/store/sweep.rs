//! Sweeping away what an interrupted save left behind. Only the program's own temporary files are
//! touched, and none that somebody may be writing now.

use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::disk::{Disk, Sort};
use super::lock;
use super::places::Places;
use crate::session::key::SessionId;

/// The age from which a temporary file that no lock speaks for is nobody's any more.
const STALE: Duration = Duration::from_secs(60 * 60);

/// Removes temporary files that nobody is writing, and tells how many. What cannot be removed stays:
/// it does no harm.
pub(crate) fn sweep(places: &Places) -> usize {
    let nobody_writes = |stem: &str, path: &Path| {
        let free = stem
            .parse::<SessionId>()
            .ok()
            .and_then(|id| lock::is_free(places, &id));
        free.unwrap_or_else(|| is_stale(places.disk(), path))
    };
    let mut swept = 0;
    for folder in [places.sessions(), places.drafts()] {
        swept += sweep_folder(places.disk(), &folder, nobody_writes);
    }
    let stale = |_: &str, path: &Path| is_stale(places.disk(), path);
    let mut folders = vec![
        places.data.clone(),
        places.config.clone(),
        places.conflicts(),
        places.quarantine(),
    ];
    let generations = places.data.join("generations");
    let names = places.disk().names(&generations).unwrap_or_default();
    folders.extend(names.into_iter().map(|name| generations.join(name)));
    for folder in folders {
        swept += sweep_folder(places.disk(), &folder, stale);
    }
    swept
}

fn sweep_folder(disk: &dyn Disk, folder: &Path, may_go: impl Fn(&str, &Path) -> bool) -> usize {
    let names = disk.names(folder).unwrap_or_default();
    names
        .into_iter()
        .filter(|name| {
            let path = folder.join(name);
            name.to_str()
                .and_then(stem_of_temporary)
                .is_some_and(|stem| may_go(stem, &path))
                && matches!(disk.sort(&path), Ok(Sort::File(_)))
                && disk.remove(&path).is_ok()
        })
        .count()
}

/// The name of the file that a temporary file was for: `one` for `.one.Xy12.tmp`.
pub(super) fn stem_of_temporary(name: &str) -> Option<&str> {
    let (stem, random) = name
        .strip_prefix('.')?
        .strip_suffix(".tmp")?
        .rsplit_once('.')?;
    let made = !stem.is_empty() && random.chars().all(|letter| letter.is_ascii_alphanumeric());
    made.then_some(stem)
}

fn is_stale(disk: &dyn Disk, path: &Path) -> bool {
    let Ok(Sort::File(Some(looks))) = disk.sort(path) else {
        return false;
    };
    let (seconds, _) = looks.modified;
    SystemTime::now()
        .duration_since(UNIX_EPOCH + Duration::from_secs(seconds))
        .is_ok_and(|age| age > STALE)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::store::samples::{session_id, today};

    fn with(name: &str) -> (tempfile::TempDir, Places, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let places = Places::inside(folder.path().to_owned());
        places.prepare().unwrap();
        let left = places.sessions().join(name);
        fs::write(&left, "half").unwrap();
        (folder, places, left)
    }

    #[test]
    fn what_a_crash_left_is_swept_at_the_next_start() {
        let (_folder, places, left) = with(".one.aB3x9Z.tmp");
        fs::write(places.session(&session_id("one")), "whole").unwrap();
        assert_eq!(sweep(&places), 1);
        assert!(!left.exists());
        assert!(places.session(&session_id("one")).exists());
    }

    #[test]
    fn what_another_program_is_writing_now_stays() {
        let (_folder, places, left) = with(".one.aB3x9Z.tmp");
        let _lock = lock::lock(&places, &session_id("one"), today());
        assert_eq!(sweep(&places), 0);
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
            assert_eq!(sweep(&places), 0, "{name}");
            assert!(left.exists(), "{name}");
        }
    }

    #[test]
    fn a_new_temporary_file_of_the_index_stays_and_an_old_one_goes() {
        let (folder, places, _left) = with("one.ron");
        let path = folder.path().join(".index.aB3x9Z.tmp");
        fs::write(&path, "half").unwrap();
        assert_eq!(sweep(&places), 0);
        let yesterday = SystemTime::now() - Duration::from_secs(24 * 60 * 60);
        fs::File::options()
            .write(true)
            .open(&path)
            .unwrap()
            .set_modified(yesterday)
            .unwrap();
        assert_eq!(sweep(&places), 1);
    }
}
