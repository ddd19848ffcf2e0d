//! Programs that carry a folder to other computers, known by their names and marks.

use std::path::Path;

/// A program that carries a folder to other computers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Synchroniser {
    Syncthing,
    Dropbox,
    OneDrive,
    Nextcloud,
    GoogleDrive,
    ICloud,
}

impl Synchroniser {
    /// The product's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Syncthing => "Syncthing",
            Self::Dropbox => "Dropbox",
            Self::OneDrive => "OneDrive",
            Self::Nextcloud => "Nextcloud",
            Self::GoogleDrive => "Google Drive",
            Self::ICloud => "iCloud",
        }
    }
}

/// Files and folders that such programs put into the folders they synchronise.
const MARKS: [(&str, Synchroniser); 5] = [
    (".stfolder", Synchroniser::Syncthing),
    (".dropbox", Synchroniser::Dropbox),
    (".dropbox.cache", Synchroniser::Dropbox),
    (".nextcloudsync.log", Synchroniser::Nextcloud),
    (".owncloudsync.log", Synchroniser::Nextcloud),
];

/// How the folders that they carry begin, in small letters.
const NAMES: [(&str, Synchroniser); 7] = [
    ("onedrive", Synchroniser::OneDrive),
    ("dropbox", Synchroniser::Dropbox),
    ("nextcloud", Synchroniser::Nextcloud),
    ("google drive", Synchroniser::GoogleDrive),
    ("googledrive", Synchroniser::GoogleDrive),
    ("icloud", Synchroniser::ICloud),
    ("mobile documents", Synchroniser::ICloud),
];

/// The program that synchronises this folder, or one above it.
pub(super) fn look(folder: &Path) -> Option<Synchroniser> {
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
        assert_eq!(look(&data), Some(Synchroniser::Syncthing));
        for (path, program) in [
            ("/home/a/OneDrive - Firm/vises", Synchroniser::OneDrive),
            ("/home/a/Dropbox", Synchroniser::Dropbox),
            ("/a/Mobile Documents/vises", Synchroniser::ICloud),
        ] {
            assert_eq!(look(Path::new(path)), Some(program), "{path}");
        }
        assert_eq!(look(Path::new("/home/a/about dropbox/x")), None);
    }
}
