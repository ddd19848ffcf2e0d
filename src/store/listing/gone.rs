//! Sessions whose files are gone, though versions of them are kept.

use std::collections::BTreeSet;

use crate::session::Session;
use crate::session::key::SessionId;
use crate::store::data_dirs::{DataDirs, id_of};
use crate::store::disk::paths_in;
use crate::store::entry::{Entry, Summary};
use crate::store::fault::StoreFault;
use crate::store::generations;
use crate::store::sessions::read;

/// The sessions without a file, in the folder or in the bin, but with earlier versions; and
/// whatever could not be examined.
pub(super) fn gone(
    dirs: &DataDirs,
    there: &BTreeSet<SessionId>,
    summarise: &dyn Fn(&Session) -> Summary,
) -> Vec<Entry> {
    without_file(dirs, there).map_or_else(
        |fault| vec![Entry::Unreadable(fault)],
        |ids| {
            let entry = |id| {
                let latest = latest_version(dirs, &id).transpose()?;
                Some(
                    latest.map_or_else(Entry::Unreadable, |session| Entry::Gone {
                        path: dirs.session(&id),
                        summary: summarise(&session),
                        id,
                    }),
                )
            };
            ids.into_iter().filter_map(entry).collect()
        },
    )
}

/// The sessions of which there are versions, and no file there or in the bin.
fn without_file(
    dirs: &DataDirs,
    there: &BTreeSet<SessionId>,
) -> Result<BTreeSet<SessionId>, StoreFault> {
    let versions = paths_in(dirs.disk(), &dirs.all_generations())?;
    let mut ids: BTreeSet<SessionId> = versions.iter().filter_map(|path| id_of(path)).collect();
    ids.retain(|id| !there.contains(id));
    if !ids.is_empty() {
        for removed in paths_in(dirs.disk(), &dirs.removed())? {
            id_of(&removed).map(|id| ids.remove(&id));
        }
    }
    Ok(ids)
}

/// The latest readable version, or why the latest cannot be read.
fn latest_version(dirs: &DataDirs, id: &SessionId) -> Result<Option<Session>, StoreFault> {
    if let Some((_, session)) = generations::newest_good(dirs, id)? {
        return Ok(Some(session));
    }
    let versions = generations::list(dirs, id)?;
    let latest = versions.first();
    latest
        .map(|latest| read(dirs.disk(), &latest.path))
        .transpose()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::store::content::ContentHash;
    use crate::store::format;
    use crate::store::listing::list;
    use crate::store::samples;

    #[test]
    fn a_session_whose_file_is_gone_is_known_by_its_versions_unless_it_is_in_the_bin() {
        let (_folder, dirs) = samples::dirs();
        let session = samples::session("one");
        let id = session.id.clone();
        let bytes = format::render(&session).unwrap();
        let path = dirs.session(&id);
        fs::write(&path, &bytes).unwrap();
        generations::keep(&dirs, &id, session.rev, ContentHash::of(&bytes)).unwrap();
        fs::remove_file(&path).unwrap();
        let gone = Entry::Gone {
            id: id.clone(),
            path: path.clone(),
            summary: samples::summary(&session),
        };
        let listed = || list(&dirs, &samples::summary).unwrap();
        assert_eq!(listed(), std::slice::from_ref(&gone));
        fs::remove_dir(dirs.sessions()).unwrap();
        assert_eq!(listed(), [gone]);
        fs::create_dir_all(dirs.removed()).unwrap();
        fs::write(dirs.removed().join("one-2.ron"), &bytes).unwrap();
        assert_eq!(listed(), []);
        fs::remove_file(dirs.removed().join("one-2.ron")).unwrap();
        fs::create_dir(dirs.sessions()).unwrap();
        fs::write(&path, &bytes).unwrap();
        assert!(matches!(&listed()[..], [Entry::Readable { .. }]));
    }
}
