//! The index: what is remembered of sessions so that home need not read them all.
//!
//! A cache and nothing more: when it is gone or does not read, it is made anew. It also remembers
//! what the program wrote last, to notice what was changed outside of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::durable::replace_lightly;
use super::entry::{LastOpened, Summary};
use super::fault::{Doing, FaultKind, StoreFault};
use super::format::{layout, options, text_of};
use super::places::Places;
use super::seen::{Hash, Looks};
use crate::session::date::Day;
use crate::session::key::SessionId;

/// The most bytes that an index may have: tens of thousands of sessions.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// Which program made the summaries; another one may count progress otherwise.
const MAKER: &str = env!("CARGO_PKG_VERSION");

/// What is remembered of all sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Index {
    maker: String,
    #[serde(default)]
    sessions: BTreeMap<SessionId, Known>,
}

/// What is remembered of one session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    /// What the program wrote last, and before: a crash may come between noting and writing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    written: Vec<Hash>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    opened: Option<LastOpened>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seen: Option<Sight>,
}

/// What a session looked like when its file looked so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sight {
    looks: Looks,
    summary: Summary,
}

impl Index {
    /// The index as it is on disk; an empty one where it is gone or does not read.
    pub(crate) fn read(places: &Places) -> Self {
        let read = || -> Option<Self> {
            let (bytes, _) = places.disk().read(&places.index(), MOST_BYTES).ok()?;
            options().from_str(text_of(&bytes).ok()?).ok()
        };
        let mut index = read().unwrap_or_default();
        if index.maker != MAKER {
            MAKER.clone_into(&mut index.maker);
            index
                .sessions
                .values_mut()
                .for_each(|known| known.seen = None);
        }
        index
    }

    /// Reads the index, changes it and writes it back.
    ///
    /// # Errors
    /// Where it cannot be written; nothing is lost then but time.
    pub(crate) fn update(
        places: &Places,
        change: impl FnOnce(&mut Self),
    ) -> Result<(), StoreFault> {
        let before = Self::read(places);
        let mut after = before.clone();
        change(&mut after);
        if after == before {
            return Ok(());
        }
        let path = places.index();
        let text = options()
            .to_string_pretty(&after, layout().depth_limit(2))
            .map_err(|error| FaultKind::Other(error.to_string()))
            .map_err(StoreFault::at(Doing::Writing, &path))?;
        replace_lightly(places.disk(), &path, text.as_bytes())
    }

    /// What the session looked like when its file looked so.
    pub(crate) fn summary(&self, id: &SessionId, looks: Looks) -> Option<&Summary> {
        let sight = self.sessions.get(id)?.seen.as_ref()?;
        (sight.looks == looks).then_some(&sight.summary)
    }

    /// When the session was opened last.
    pub(crate) fn opened(&self, id: &SessionId) -> Option<LastOpened> {
        self.sessions.get(id)?.opened
    }

    /// Whether the program wrote something else last than what is there now. A session of which
    /// nothing is remembered was not changed.
    pub(crate) fn was_changed_outside(&self, id: &SessionId, found: Hash) -> bool {
        self.sessions
            .get(id)
            .is_some_and(|known| !known.written.is_empty() && !known.written.contains(&found))
    }

    /// Remembers what a session looks like.
    pub(crate) fn note_summary(&mut self, id: &SessionId, looks: Looks, summary: Summary) {
        self.known(id).seen = Some(Sight { looks, summary });
    }

    /// Remembers that a session is opened now.
    pub(crate) fn note_opened(&mut self, id: &SessionId, day: Day) {
        let last = self.sessions.values().filter_map(|known| known.opened);
        let order = last.map(|opened| opened.order).max().unwrap_or_default() + 1;
        self.known(id).opened = Some(LastOpened { order, day });
    }

    /// Remembers what is going to be written in the place of what is there now.
    pub(crate) fn note_written(&mut self, id: &SessionId, before: Option<Hash>, now: Hash) {
        let written = before.into_iter().chain([now]);
        self.known(id).written = written.collect();
    }

    /// Forgets a session that is there no more.
    pub(crate) fn forget(&mut self, id: &SessionId) {
        self.sessions.remove(id);
    }

    /// Forgets all sessions but these.
    pub(crate) fn keep_only(&mut self, still_there: impl Fn(&SessionId) -> bool) {
        self.sessions.retain(|id, _| still_there(id));
    }

    fn known(&mut self, id: &SessionId) -> &mut Known {
        self.sessions.entry(id.clone()).or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::store::samples::{session_id, today};

    fn places() -> (tempfile::TempDir, Places) {
        let folder = tempfile::tempdir().unwrap();
        let places = Places::inside(folder.path().to_owned());
        (folder, places)
    }

    #[test]
    fn an_index_that_does_not_read_is_an_empty_one() {
        let (_folder, places) = places();
        let empty = Index::read(&places);
        for text in ["", "(", "(maker: 3)", "\u{0}\u{0}"] {
            fs::write(places.index(), text).unwrap();
            assert_eq!(Index::read(&places), empty, "{text:?}");
        }
    }

    #[test]
    fn what_was_written_outside_is_told_from_what_was_written_here() {
        let (_folder, places) = places();
        let id = session_id("one");
        let [old, new, other] = [b"a", b"b", b"c"].map(|bytes| Hash::of(bytes));
        Index::update(&places, |index| index.note_written(&id, Some(old), new)).unwrap();
        let index = Index::read(&places);
        assert!(!index.was_changed_outside(&id, old));
        assert!(!index.was_changed_outside(&id, new));
        assert!(index.was_changed_outside(&id, other));
        assert!(!index.was_changed_outside(&session_id("unknown"), other));
    }

    #[test]
    fn the_session_opened_last_comes_last_whatever_the_clock_says() {
        let mut index = Index::default();
        let [one, two] = ["one", "two"].map(session_id);
        index.note_opened(&one, today());
        index.note_opened(&two, Day::new(1999, 1, 1).unwrap());
        assert!(index.opened(&two) > index.opened(&one));
    }
}
