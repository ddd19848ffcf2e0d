//! Sessions whose files are gone, though versions of them are kept.

use std::collections::BTreeSet;

use crate::session::Session;
use crate::session::key::SessionId;
use crate::store::disk::paths_in;
use crate::store::entry::{Entry, Summary};
use crate::store::fault::StoreFault;
use crate::store::generations;
use crate::store::places::{Places, id_of};

/// The sessions that have no file of their own, neither there nor in the bin, but earlier versions;
/// and what of that could not be looked at.
pub(super) fn gone(
    places: &Places,
    there: &BTreeSet<SessionId>,
    summarise: &dyn Fn(&Session) -> Summary,
) -> Vec<Entry> {
    without_file(places, there).map_or_else(
        |fault| vec![Entry::Unreadable(fault)],
        |ids| {
            let entry = |id| {
                let latest = latest_version(places, &id).transpose()?;
                Some(
                    latest.map_or_else(Entry::Unreadable, |session| Entry::Gone {
                        path: places.session(&id),
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
    places: &Places,
    there: &BTreeSet<SessionId>,
) -> Result<BTreeSet<SessionId>, StoreFault> {
    let versions = paths_in(places.disk(), &places.all_generations())?;
    let mut ids: BTreeSet<SessionId> = versions.iter().filter_map(|path| id_of(path)).collect();
    ids.retain(|id| !there.contains(id));
    if !ids.is_empty() {
        for removed in paths_in(places.disk(), &places.removed())? {
            id_of(&removed).map(|id| ids.remove(&id));
        }
    }
    Ok(ids)
}

/// The latest version that reads; why the latest does not where none does.
fn latest_version(places: &Places, id: &SessionId) -> Result<Option<Session>, StoreFault> {
    if let Some((_, session)) = generations::newest_good(places, id)? {
        return Ok(Some(session));
    }
    let versions = generations::list(places, id)?;
    let latest = versions.first();
    latest
        .map(|latest| generations::read(places, &latest.path))
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
        let (_folder, places) = samples::places();
        let session = samples::session("one");
        let id = session.id.clone();
        let bytes = format::render(&session).unwrap();
        let path = places.session(&id);
        fs::write(&path, &bytes).unwrap();
        generations::keep(&places, &id, session.rev, ContentHash::of(&bytes)).unwrap();
        fs::remove_file(&path).unwrap();
        let gone = Entry::Gone {
            id: id.clone(),
            path: path.clone(),
            summary: samples::summary(&session),
        };
        let listed = || list(&places, &samples::summary).unwrap();
        assert_eq!(listed(), std::slice::from_ref(&gone));
        fs::remove_dir(places.sessions()).unwrap();
        assert_eq!(listed(), [gone]);
        fs::create_dir_all(places.removed()).unwrap();
        fs::write(places.removed().join("one-2.ron"), &bytes).unwrap();
        assert_eq!(listed(), []);
        fs::remove_file(places.removed().join("one-2.ron")).unwrap();
        fs::create_dir(places.sessions()).unwrap();
        fs::write(&path, &bytes).unwrap();
        assert!(matches!(&listed()[..], [Entry::Readable { .. }]));
    }
}
