//! Checks the program's reports against the story.

use std::path::PathBuf;
use std::sync::Arc;

use super::harness::{Harness, Report, now};
use super::story::Whereabouts;
use super::violation::{Kind, Outcome, broken, ensure};
use crate::app::event::{Event, Opened};
use crate::app::now::Now;
use crate::app::open_session::{Access, OpenSession};
use crate::session::Session;
use crate::simulated::Cut;
use crate::store::disk::Disk;
use crate::store::fault::StoreFault;
use crate::store::format;
use crate::store::writer::job::JobDone;

impl Harness {
    pub(super) fn check_report(&mut self, report: Report) -> Outcome<()> {
        match report.event {
            Event::Written(JobDone::Saved { id, rev }) => {
                ensure(id == self.story.begun.id, Kind::Other, || {
                    "another id".into()
                })?;
                self.story.draft_unsaved = false;
                if Some(rev) <= self.story.reported {
                    // A draft that had failed is written.
                    return Ok(());
                }
                ensure(self.story.theirs.is_none(), Kind::Lost, || {
                    "written over what another program wrote".into()
                })?;
                for left in &report.left {
                    let left = left.as_ref().map(|bytes| bytes.as_slice());
                    self.story
                        .holds(left, rev, "after a power cut, the session")?;
                }
                self.tally.saved += 1;
                self.story.saved = Some(rev);
                self.story.only_there = None;
                self.story.outside = false;
                self.story.reported = Some(rev);
                self.story.is_answered(rev);
                self.story.unsaved = rev < self.story.last();
                self.story.whereabouts = Whereabouts::Shelf;
                self.reported(rev, Ok(now()));
                self.versions_after_saving()
            }
            Event::Written(JobDone::NotSaved { fault, .. }) => {
                self.tally.failures += 1;
                self.excused(&fault.to_string())?;
                if fault.path.starts_with(self.dirs.drafts()) {
                    self.story.draft_unsaved = self.typing.is_some();
                } else {
                    self.story.unsaved = true;
                }
                self.reported(self.story.last(), Err(fault));
                Ok(())
            }
            Event::Written(JobDone::Conflict { kept, .. }) => self.conflict(kept, &report.left),
            Event::Written(JobDone::CopySaved { path, .. }) => self.is_elsewhere(path),
            Event::Failed(fault) | Event::Written(JobDone::NotWritten(fault)) => {
                self.refused = true;
                self.excused(&fault.to_string())
            }
            other => broken(format!("{other:?}")),
        }
    }

    fn reported(&mut self, rev: u64, outcome: Result<Now, StoreFault>) {
        if let Some(open) = &mut self.open {
            open.reported(rev, outcome);
        }
    }

    fn conflict(&mut self, kept: PathBuf, left: &[Option<Arc<Vec<u8>>>]) -> Outcome<()> {
        self.tally.conflicts += 1;
        self.story.draft_unsaved = false;
        self.story.only_there = None;
        if let Some(theirs) = &self.story.theirs {
            let theirs = format::render(theirs).unwrap();
            let there = self.disk.survives(&self.path(), Cut::Nothing);
            ensure(there.as_deref() == Some(&theirs), Kind::Lost, || {
                "what another program wrote is gone".into()
            })?;
        } else if !self.story.divided {
            return broken("a conflict with nobody");
        }
        self.story.divided = true;
        let least = self.story.aside.get(&kept).copied().unwrap_or_default();
        let mut lowest = u64::MAX;
        for left in left {
            let left = left.as_ref().map(|bytes| bytes.as_slice());
            self.story.holds(left, least, "put aside")?;
            let rev = self.story.was(left.unwrap_or_default(), "put aside")?;
            lowest = lowest.min(rev);
        }
        // The last request is done: the writer gets no other meanwhile.
        self.story.aside.insert(kept, lowest);
        self.story.is_answered(lowest);
        self.story.unsaved = lowest < self.story.last();
        self.story.found = None;
        Ok(())
    }

    /// The content found in the file is kept as a version, and there are not too many versions.
    fn versions_after_saving(&mut self) -> Outcome<()> {
        let Some(found) = self.story.found.take() else {
            return Ok(());
        };
        let folder = self.dirs.generations(&self.story.begun.id);
        let mut names = self.disk.names(&folder).unwrap_or_default();
        // Leftovers of an interrupted copy are removed in time.
        names.retain(|name| !name.to_string_lossy().ends_with(".tmp"));
        for cut in [Cut::Nothing, Cut::Names] {
            let kept = names.iter().any(|name| {
                let left = self.disk.survives(&folder.join(name), cut.clone());
                left.is_some_and(|left| *left == found)
            });
            ensure(kept || self.disk.has_ended(), Kind::Lost, || {
                "what was found in the file is kept nowhere".into()
            })?;
        }
        ensure(names.len() <= 5 || self.faulty, Kind::Other, || {
            format!("kept {names:?}")
        })
    }

    /// The opened session must be the one saved last.
    pub(super) fn opened(&mut self, opened: Opened) -> Outcome<()> {
        let Opened {
            session,
            access,
            drafts,
            unread,
            ..
        } = opened;
        ensure(unread.is_empty(), Kind::Torn, || {
            format!("unreadable drafts: {unread:?}")
        })?;
        ensure(access == Access::Writing, Kind::Other, || {
            "nobody else writes, and it opens for reading".into()
        })?;
        let (bytes, _) = match self.disk.read(&self.path(), 1 << 20) {
            Ok(read) if !opened.begun || !self.faulty => read,
            _ if opened.begun => return self.begun_in_memory(session, access),
            Ok(read) => read,
            Err(_) if self.disk.has_ended() => return Ok(()),
            Err(kind) => return broken(format!("opened and not there: {kind:?}")),
        };
        if let Some(theirs) = self.story.theirs.clone() {
            ensure(session == theirs, Kind::Lost, || {
                "what another program wrote is not what opens".into()
            })?;
        } else {
            let least = self.story.saved.unwrap_or_default();
            self.story.holds(Some(&bytes), least, "at reopening")?;
            // If a revision was lost before it was saved and another took its number, the index may
            // remember the first: only then may it be wrong.
            let versions = self.story.known.get(&session.rev);
            let numbered_twice = versions.is_some_and(|versions| versions.len() > 1);
            let mistaken = opened.changed_outside && !numbered_twice && !self.story.outside;
            ensure(!mistaken, Kind::Other, || {
                "nobody changed it, and it is said to be changed".into()
            })?;
        }
        let fresh = opened.begun;
        let durable = !self.faulty && !self.disk.has_ended();
        self.story.opened(&session, durable);
        self.story.found = (!fresh).then_some(bytes);
        self.story.whereabouts = Whereabouts::Shelf;
        let rev = session.rev;
        self.open = Some(OpenSession::new(session, access, &self.method));
        if fresh {
            return Ok(());
        }
        self.offers(drafts, rev)
    }

    /// A session that could not be written at once is the writer's to write.
    fn begun_in_memory(&mut self, session: Session, access: Access) -> Outcome<()> {
        self.excused("a new session is not on the disk")?;
        self.story.saved = None;
        self.story.opened(&session, false);
        self.story.reported = None;
        self.story.found = None;
        self.open = Some(OpenSession::new(session, access, &self.method));
        Ok(())
    }
}
