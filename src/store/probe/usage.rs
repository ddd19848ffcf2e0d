//! Counts the files beside the sessions.

use std::fs;
use std::path::Path;

use super::super::data_dirs::DataDirs;
use super::super::temporary::stem_of_temporary;

/// How many files there are beside the sessions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Temporary files of a save in progress or interrupted.
    pub temporaries: usize,
    /// Sessions in the bin.
    pub removed: usize,
    /// Bytes in the bin, with earlier versions.
    pub removed_bytes: u64,
    /// Versions that were not saved over something unexpected.
    pub conflicts: usize,
    /// Copies of damaged files.
    pub quarantined: usize,
    /// Texts that were being typed.
    pub drafts: usize,
}

impl Usage {
    /// Counts; what cannot be examined counts as nothing.
    pub fn of(dirs: &DataDirs) -> Self {
        let removed = dirs.removed();
        let mut folders = vec![dirs.data.clone(), dirs.config.clone()];
        folders.extend(dirs.of_sessions());
        folders.extend(dirs.of_versions().map(|(_, folder)| folder));
        folders.sort();
        folders.dedup();
        let in_folder = |folder: &Path, wanted: fn(&str) -> bool| {
            let files = entries(folder).filter(|entry| entry.path().is_file());
            files
                .filter(|entry| entry.file_name().to_str().is_some_and(wanted))
                .count()
        };
        let temporary = |name: &str| stem_of_temporary(name).is_some();
        let whole = |name: &str| !name.starts_with('.');
        Self {
            temporaries: folders
                .iter()
                .map(|folder| in_folder(folder, temporary))
                .sum(),
            removed: in_folder(&removed, |name| name.strip_suffix(".ron").is_some()),
            removed_bytes: bytes(&removed, DEEPEST),
            conflicts: in_folder(&dirs.conflicts(), whole),
            quarantined: in_folder(&dirs.quarantine(), whole),
            drafts: in_folder(&dirs.drafts(), whole),
        }
    }
}

/// The bin holds files, and folders of files.
const DEEPEST: usize = 2;

fn entries(folder: &Path) -> impl Iterator<Item = fs::DirEntry> {
    fs::read_dir(folder).into_iter().flatten().flatten()
}

fn bytes(folder: &Path, depth: usize) -> u64 {
    let size = |entry: fs::DirEntry| match entry.metadata() {
        Ok(found) if found.is_file() => found.len(),
        Ok(found) if found.is_dir() && depth > 1 => bytes(&entry.path(), depth - 1),
        _ => 0,
    };
    entries(folder).map(size).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_beside_the_sessions_is_counted() {
        let folder = tempfile::tempdir().unwrap();
        let dirs = DataDirs::inside(folder.path().to_owned());
        assert_eq!(Usage::of(&dirs), Usage::default());
        for name in [
            "sessions/one.ron",
            "sessions/one.lock",
            "sessions/.one.aB3x9Z.tmp",
            "generations/one/.3.aB3x9Z.tmp",
            "removed/two.ron",
            "removed/two/1.ron",
            "conflicts/one-1.ron",
            "quarantine/one.ron",
            "drafts/one.ron",
        ] {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "ten bytes.").unwrap();
        }
        let kept = Usage {
            temporaries: 2,
            removed: 1,
            removed_bytes: 20,
            conflicts: 1,
            quarantined: 1,
            drafts: 1,
        };
        assert_eq!(Usage::of(&dirs), kept);
    }
}
