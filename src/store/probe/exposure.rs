//! Who else can read a folder.

use std::path::Path;

#[cfg(unix)]
use super::super::data_dirs::DataDirs;

/// Who else can read a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exposure {
    /// Whether other accounts can read something in it.
    pub readable: bool,
    /// The id of the folder's owner, if that is another account.
    pub owner: Option<u32>,
}

/// Checks the permissions of a folder. What is in a closed folder is closed, and the program's own
/// folders are; so it checks one level below, and no more.
#[cfg(unix)]
pub(super) fn look(folder: &Path) -> Option<Exposure> {
    use std::fs::Metadata;
    use std::os::unix::fs::MetadataExt;

    let open = |found: &Metadata| found.mode() & 0o077 != 0;
    let found = folder.metadata().ok()?;
    let below = || {
        let ours = DataDirs::inside(folder.to_owned()).ours().into_iter();
        ours.filter_map(|path| path.symlink_metadata().ok())
            .filter(|below| !below.is_symlink())
            .any(|below| open(&below))
    };
    let mine = rustix::process::geteuid().as_raw();
    Some(Exposure {
        readable: open(&found) && below(),
        owner: (found.uid() != mine).then_some(found.uid()),
    })
}

#[cfg(not(unix))]
pub(super) const fn look(_folder: &Path) -> Option<Exposure> {
    None
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_folder_is_exposed_if_it_and_something_in_it_are_open() {
        let folder = tempfile::tempdir().unwrap();
        let sessions = folder.path().join("sessions");
        fs::create_dir(&sessions).unwrap();
        for (outer, inner, readable) in [
            (0o700, 0o755, false),
            (0o755, 0o700, false),
            (0o755, 0o755, true),
            (0o750, 0o740, true),
        ] {
            fs::set_permissions(folder.path(), Permissions::from_mode(outer)).unwrap();
            fs::set_permissions(&sessions, Permissions::from_mode(inner)).unwrap();
            let owner = None;
            let exposure = Some(Exposure { readable, owner });
            assert_eq!(look(folder.path()), exposure, "{outer:o} {inner:o}");
        }
    }
}
