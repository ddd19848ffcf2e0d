//! Programs that carry a folder to other computers, known by their names and marks.

use std::path::Path;

/// Files and folders that such programs put into the folders they synchronise.
const MARKS: [(&str, &str); 5] = [
    (".stfolder", "Syncthing"),
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "Nextcloud"),
];

/// How the folders that they carry begin, in small letters.
const NAMES: [(&str, &str); 7] = [
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("nextcloud", "Nextcloud"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
];

/// The program that synchronises this folder, or one above it.
pub(super) fn look(folder: &Path) -> Option<&'static str> {
    folder.ancestors().find_map(|folder| {
        let marked = MARKS
            .iter()
            .find(|(mark, _)| folder.join(mark).symlink_metadata().is_ok());
        let name = folder.file_name().unwrap_or_default();
        let name = name.to_string_lossy().to_lowercase();
        let named = || NAMES.iter().find(|(start, _)| name.starts_with(start));
        marked.or_else(named).map(|(_, program)| *program)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_synchronised_folder_is_known_by_its_mark_or_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("a").join("data");
        assert_eq!(look(&data), None);
        std::fs::create_dir(folder.path().join(".stfolder")).unwrap();
        assert_eq!(look(&data), Some("Syncthing"));
        for (path, program) in [
            ("/home/a/OneDrive - Firm/vises", "OneDrive"),
            ("/home/a/Dropbox", "Dropbox"),
            ("/a/Mobile Documents/vises", "iCloud"),
        ] {
            assert_eq!(look(Path::new(path)), Some(program), "{path}");
        }
        assert_eq!(look(Path::new("/home/a/about dropbox/x")), None);
    }
}
