//! A cache of what the home page shows about sessions, so that it need not read them all.
//!
//! It is rebuilt if it is missing or cannot be read. It also remembers what the program wrote last,
//! to detect changes from outside.

use std::collections::BTreeMap;
use std::io::ErrorKind::NotFound;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::content::ContentHash;
use super::data_dirs::DataDirs;
use super::disk::Fingerprint;
use super::durable::{overwrite, replace_lightly};
use super::entry::{LastOpened, Summary};
use super::fault::{Doing, FaultKind, StoreFault};
use super::ron_file::{layout, options, text_of, to_text};
use crate::session::Pin;
use crate::session::date::Day;
use crate::session::key::SessionId;
use crate::text::clean;

/// The largest index, for more than ten thousand sessions. A larger one is rebuilt, which only
/// costs time.
const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// The version that made the summaries; another one may count progress differently.
const MAKER: &str = env!("CARGO_PKG_VERSION");

/// What is remembered about all sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Index {
    maker: String,
    #[serde(default)]
    sessions: BTreeMap<SessionId, Known>,
}

/// What is remembered about one session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    /// What the program wrote last, and before that: a crash may come between noting and writing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    written: Vec<ContentHash>,
    /// The revision of what the program wrote last.
    #[serde(default)]
    rev: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    opened: Option<LastOpened>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seen: Option<Sight>,
}

/// A summary of a session, and the state of its file at that time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sight {
    #[serde(rename = "looks")]
    fingerprint: Fingerprint,
    summary: Summary,
}

impl Known {
    /// Cleans what is shown about a session. The program writes it clean, but a file may come from
    /// anywhere, and anyone can compute its checksum.
    fn clean(&mut self) {
        if let Some(Sight { summary, .. }) = &mut self.seen {
            let Pin { version, hash, .. } = &mut summary.method;
            for text in [&mut summary.title, version, hash] {
                *text = clean::line(text);
            }
        }
    }
}

impl Index {
    /// The index on the disk; empty if it is missing or cannot be read.
    pub fn read(dirs: &DataDirs) -> Self {
        let bytes = dirs.disk().read(&dirs.index(), MOST_BYTES);
        let mut index = bytes
            .ok()
            .and_then(|(bytes, _)| Self::parse(&bytes))
            .unwrap_or_default();
        index.sessions.values_mut().for_each(Known::clean);
        if index.maker != MAKER {
            MAKER.clone_into(&mut index.maker);
            index
                .sessions
                .values_mut()
                .for_each(|known| known.seen = None);
        }
        index
    }

    /// The index in a file's bytes, if none of them has changed since it was written: there is no
    /// need to guess at a cache.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let (sum, body) = text_of(bytes).ok()?.split_once('\n')?;
        if sum != sum_of(body) {
            return None;
        }
        options().from_str(body).ok()
    }

    /// The bytes of a file that hold the index, its sum first.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn render(&self) -> Result<Vec<u8>, FaultKind> {
        let body = to_text(self, layout().depth_limit(2))?;
        Ok(format!("{}\n{body}", sum_of(&body)).into_bytes())
    }

    /// Reads the index, changes it and writes it back.
    ///
    /// # Errors
    /// If it cannot be written; then only time is lost.
    pub fn update(dirs: &DataDirs, change: impl FnOnce(&mut Self)) -> Result<(), StoreFault> {
        let before = Self::read(dirs);
        let mut after = before.clone();
        change(&mut after);
        if after == before {
            return Ok(());
        }
        let path = dirs.index();
        replace_lightly(dirs.disk(), &path, &after.bytes(&path)?)
    }

    /// Forgets a session so that no power cut brings it back. Syncs even if it is forgotten
    /// already, since that may not have reached the disk.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn forget_for_good(dirs: &DataDirs, id: &SessionId) -> Result<(), StoreFault> {
        let path = dirs.index();
        if matches!(dirs.disk().file_type(&path), Err(error) if error.kind() == NotFound) {
            return Ok(());
        }
        let mut index = Self::read(dirs);
        index.forget(id);
        let bytes = index.bytes(&path)?;
        overwrite(dirs.disk(), &path, &bytes)
    }

    fn bytes(&self, path: &Path) -> Result<Vec<u8>, StoreFault> {
        self.render().map_err(StoreFault::at(Doing::Writing, path))
    }

    /// The summary of a session, if its file has not changed.
    pub fn summary(&self, id: &SessionId, fingerprint: Fingerprint) -> Option<&Summary> {
        let sight = self.sessions.get(id)?.seen.as_ref()?;
        (sight.fingerprint == fingerprint).then_some(&sight.summary)
    }

    /// The revision that the session had when its file was read last.
    pub fn rev(&self, id: &SessionId) -> Option<u64> {
        Some(self.sessions.get(id)?.seen.as_ref()?.summary.rev)
    }

    /// When the session was opened last.
    pub fn opened(&self, id: &SessionId) -> Option<LastOpened> {
        self.sessions.get(id)?.opened
    }

    /// Whether someone else wrote the content found, which has that revision. A session that is not
    /// remembered counts as unchanged, and so does a revision later than the remembered one: after
    /// a power cut, or because of another window, the index may have missed the last ones.
    pub fn was_changed_outside(&self, id: &SessionId, found: ContentHash, rev: u64) -> bool {
        self.sessions.get(id).is_some_and(|known| {
            !known.written.is_empty() && !known.written.contains(&found) && rev <= known.rev
        })
    }

    /// Remembers the summary of a session.
    pub fn note_summary(&mut self, id: &SessionId, fingerprint: Fingerprint, summary: Summary) {
        self.known(id).seen = Some(Sight {
            fingerprint,
            summary,
        });
    }

    /// Remembers that a session is opened now.
    pub fn note_opened(&mut self, id: &SessionId, day: Day) {
        let last = self.sessions.values().filter_map(|known| known.opened);
        let order = last.map(|opened| opened.order).max().unwrap_or_default() + 1;
        self.known(id).opened = Some(LastOpened { order, day });
    }

    /// Remembers what is about to replace the current content.
    pub fn note_written(
        &mut self,
        id: &SessionId,
        before: Option<ContentHash>,
        now: ContentHash,
        rev: u64,
    ) {
        let known = self.known(id);
        known.written = before.into_iter().chain([now]).collect();
        known.rev = rev;
    }

    /// Forgets a session that no longer exists.
    pub fn forget(&mut self, id: &SessionId) {
        self.sessions.remove(id);
    }

    /// Forgets all sessions but these.
    pub fn keep_only(&mut self, still_there: impl Fn(&SessionId) -> bool) {
        self.sessions.retain(|id, _| still_there(id));
    }

    fn known(&mut self, id: &SessionId) -> &mut Known {
        self.sessions.entry(id.clone()).or_default()
    }
}

/// The first line of the file, a comment, by which any change to the rest is noticed.
fn sum_of(body: &str) -> String {
    format!("// {}", ContentHash::of(body.as_bytes()).name())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::store::samples::{dirs, session, session_id, summary, today};

    #[test]
    fn an_unreadable_index_counts_as_empty() {
        let (_folder, dirs) = dirs();
        let empty = Index::read(&dirs);
        for text in ["", "(", "(maker: 3)", "\u{0}\u{0}"] {
            fs::write(dirs.index(), text).unwrap();
            assert_eq!(Index::read(&dirs), empty, "{text:?}");
        }
    }

    #[test]
    fn an_index_that_is_too_large_is_an_empty_one() {
        let (_folder, dirs) = dirs();
        let mut index = Index::default();
        index.note_opened(&session_id("one"), today());
        let mut bytes = index.render().unwrap();
        fs::write(dirs.index(), &bytes).unwrap();
        assert!(Index::read(&dirs).opened(&session_id("one")).is_some());
        let body = String::from_utf8(bytes.clone()).unwrap();
        let body = body.split_once('\n').unwrap().1;
        let body = format!("{body}{}", " ".repeat(8 << 20));
        bytes = format!("{}\n{body}", sum_of(&body)).into_bytes();
        fs::write(dirs.index(), &bytes).unwrap();
        assert_eq!(Index::read(&dirs).opened(&session_id("one")), None);
    }

    #[test]
    fn no_text_of_an_index_steers_a_terminal() {
        let (_folder, dirs) = dirs();
        let (id, foreign) = (session_id("one"), "a\u{1b}[2J\u{202e}b");
        let mut summary = summary(&session("one"));
        foreign.clone_into(&mut summary.title);
        foreign.clone_into(&mut summary.method.version);
        let fingerprint = Fingerprint {
            length: 1,
            modified: (1, 1),
        };
        let mut index = Index::default();
        MAKER.clone_into(&mut index.maker);
        index.note_summary(&id, fingerprint, summary);
        fs::write(dirs.index(), index.render().unwrap()).unwrap();
        let index = Index::read(&dirs);
        let found = index.summary(&id, fingerprint).unwrap();
        assert_eq!([&found.title, &found.method.version], ["ab", "ab"]);
    }

    #[test]
    fn changes_from_outside_are_distinguished_from_our_own() {
        let (_folder, dirs) = dirs();
        let id = session_id("one");
        let [old, new, other] = [b"a", b"b", b"c"].map(|bytes| ContentHash::of(bytes));
        Index::update(&dirs, |index| index.note_written(&id, Some(old), new, 7)).unwrap();
        let index = Index::read(&dirs);
        assert!(!index.was_changed_outside(&id, old, 6));
        assert!(!index.was_changed_outside(&id, new, 7));
        assert!(index.was_changed_outside(&id, other, 7));
        assert!(!index.was_changed_outside(&session_id("unknown"), other, 7));
    }

    #[test]
    fn what_the_index_has_forgotten_in_a_power_cut_is_not_called_somebody_elses() {
        let (_folder, dirs) = dirs();
        let id = session_id("one");
        let [old, forgotten] = [b"a", b"b"].map(|bytes| ContentHash::of(bytes));
        Index::update(&dirs, |index| index.note_written(&id, None, old, 7)).unwrap();
        assert!(!Index::read(&dirs).was_changed_outside(&id, forgotten, 8));
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
