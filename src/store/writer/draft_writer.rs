//! The draft of one session, and when to write it.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::session::draft::Draft;
use crate::store::data_dirs::DataDirs;
use crate::store::drafts;
use crate::store::fault::StoreFault;

/// How long to wait before a retry.
pub(super) const PAUSE: Duration = Duration::from_secs(2);

/// How long typed text waits at most before it is written; including the disk's own time, it is on
/// the disk within a second.
const LONGEST: Duration = Duration::from_millis(500);

/// The most keys that wait. A paste counts as the keys that it saves.
const MOST_KEYS: usize = 12;

/// The draft of one session.
#[derive(Debug, Default)]
pub(super) struct DraftWriter {
    /// What has still to be written.
    waiting: Option<Waiting>,
    /// The files that can go, because their text is an answer now or a decision was made.
    settled: Vec<PathBuf>,
    /// The file of this program's own draft.
    path: Option<PathBuf>,
    /// How long the text was that was written last, in characters.
    written: usize,
    /// Until when it rests, since it could not be written.
    resting: Option<Instant>,
}

/// A draft that waits to be written.
#[derive(Debug)]
struct Waiting {
    draft: Draft,
    since: Instant,
    keys: usize,
}

impl DraftWriter {
    /// Another key was typed.
    pub(super) fn note(&mut self, draft: Draft, now: Instant) {
        let length = draft.written.text.chars().count();
        let keys = self.waiting.as_ref().map_or(0, |waiting| waiting.keys) + 1;
        let since = self.waiting.as_ref().map_or(now, |waiting| waiting.since);
        self.waiting = Some(Waiting {
            draft,
            since,
            keys: keys.max(length.abs_diff(self.written)),
        });
    }

    /// Typed text has become an answer, or is as it was before.
    pub(super) fn settle(&mut self) {
        self.waiting = None;
        self.written = 0;
        self.settled.extend(self.path.take());
    }

    /// That draft was decided about.
    pub(super) fn drop_one(&mut self, path: PathBuf) {
        self.settled.push(path);
    }

    /// When something is to be done next.
    pub(super) fn due(&self) -> Option<Instant> {
        let waiting = self.waiting.as_ref()?;
        let due = if waiting.keys >= MOST_KEYS {
            waiting.since
        } else {
            waiting.since + LONGEST
        };
        Some(self.resting.map_or(due, |until| due.max(until)))
    }

    /// Whether nothing waits to be written.
    pub(super) const fn is_clear(&self) -> bool {
        self.waiting.is_none()
    }

    /// Writes the draft if it is due. One that cannot be written waits.
    ///
    /// # Errors
    /// If it cannot be written.
    pub(super) fn write(&mut self, dirs: &DataDirs, now: Instant) -> Result<(), StoreFault> {
        if self.due().is_none_or(|due| due > now) {
            return Ok(());
        }
        if let Some(waiting) = &self.waiting {
            self.resting = Some(Instant::now() + PAUSE);
            drafts::write(dirs, &waiting.draft, &mut self.path)?;
            self.resting = None;
            self.written = waiting.draft.written.text.chars().count();
            self.waiting = None;
        }
        Ok(())
    }

    /// Removes the draft of an answer that is on the disk. One that cannot be removed is offered at
    /// the next opening, which does no harm.
    pub(super) fn clear(&mut self, dirs: &DataDirs) {
        for path in self.settled.drain(..) {
            let _ = drafts::remove(dirs, &path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::samples;

    #[test]
    fn a_key_waits_less_than_a_second_and_never_with_twenty_others() {
        let mut drafting = DraftWriter::default();
        let now = Instant::now();
        assert_eq!(drafting.due(), None);
        drafting.note(samples::draft("one", "a"), now);
        assert!(drafting.due().unwrap() < now + Duration::from_secs(1));
        for length in 2..20 {
            let later = now + Duration::from_millis(10);
            drafting.note(samples::draft("one", &"a".repeat(length)), later);
        }
        assert_eq!(drafting.due(), Some(now));
    }

    #[test]
    fn a_paste_does_not_wait() {
        let mut drafting = DraftWriter::default();
        let now = Instant::now();
        drafting.note(samples::draft("one", &"a".repeat(500)), now);
        assert_eq!(drafting.due(), Some(now));
    }
}
