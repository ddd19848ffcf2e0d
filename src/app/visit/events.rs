//! What each event means for the visit.

use std::path::PathBuf;

use super::{Reply, Visit};
use crate::app::effect::Effect;
use crate::app::event::{Event, import_message};
use crate::app::fault_words::{conflict_words, fault_words, unsaved_words};
use crate::app::notice::Notice;
use crate::app::open_session::OpenSession;
use crate::session::key::SessionId;
use crate::store::fault::StoreFault;
use crate::store::writer::job::JobDone;
use crate::text::{Phrase, Words, count};

impl Visit {
    /// Takes in the result of an effect.
    pub fn receive(&mut self, event: Event) -> Reply {
        match event {
            // The pages that show these keep them.
            Event::Listed(_) | Event::InBin(_) | Event::Versions(_) => Reply::default(),
            Event::Opened(opened) => self.opened(*opened),
            Event::Imported(imported) => self.listed_anew(import_message(&imported)),
            Event::Duplicated(_) => self.listed_anew(Phrase::NoticeDuplicated),
            Event::Restored(_) => self.listed_anew(Phrase::NoticeRestored),
            Event::Removed(id) => {
                self.aside.remove(&id);
                self.listed_anew(Phrase::NoticeSessionRemoved)
            }
            Event::VersionRestored(id) => {
                self.aside.remove(&id);
                self.listed_anew(Phrase::NoticeVersionRestored)
            }
            Event::Emptied { gone, fault, .. } => self.says(emptied(gone, fault.as_ref())),
            Event::Written(done) => self.job_done(done),
            Event::Failed(fault) => self.says(Notice::refused(fault_words(&fault))),
        }
    }

    fn job_done(&mut self, done: JobDone) -> Reply {
        match done {
            JobDone::Saved { id, rev } => self.saved(&id, rev),
            JobDone::NotSaved { id, fault, .. } => self.not_saved(&id, fault),
            JobDone::CaughtUp => self.caught_up(),
            JobDone::CopySaved { id, path, .. } => self.saved_elsewhere(&id, path),
            JobDone::Conflict { id, kept, .. } => self.kept_aside(&id, kept),
            JobDone::TextWritten(path) => {
                let path = Words::path(&path);
                self.says(Notice::done(Phrase::NoticeAccountWritten { path }))
            }
            JobDone::NotWritten(fault) => self.says(Notice::refused(fault_words(&fault))),
        }
    }

    fn says(&mut self, notice: Notice) -> Reply {
        self.notice = Some(notice);
        Reply::default()
    }

    fn listed_anew(&mut self, done: Phrase) -> Reply {
        self.notice = Some(Notice::done(done));
        Reply::asking(Effect::List)
    }

    fn saved(&mut self, id: &SessionId, rev: u64) -> Reply {
        self.elsewhere.remove(id);
        self.trouble = None;
        let now = self.now;
        if let Some(open) = self.open_as(id) {
            open.reported(rev, Ok(now));
        }
        Reply::default()
    }

    fn not_saved(&mut self, id: &SessionId, fault: StoreFault) -> Reply {
        // The copy in another folder is an earlier revision now.
        self.elsewhere.remove(id);
        let notice = Notice::refused(unsaved_words(&fault));
        if let Some(open) = self.open_as(id) {
            open.reported(0, Err(fault));
            // The page shows this state.
            self.notice = None;
        } else {
            self.notice = Some(notice);
        }
        Reply::default()
    }

    fn kept_aside(&mut self, id: &SessionId, kept: PathBuf) -> Reply {
        self.aside.insert(id.clone(), kept.clone());
        let now = self.now;
        if let Some(open) = self.open_as(id) {
            // The page shows this state.
            open.reported_aside(kept, now);
            self.notice = None;
        } else {
            self.notice = Some(Notice::refused(conflict_words(&kept)));
        }
        Reply::default()
    }

    /// The page shows if another folder is the only place; a copy beside the session is reported
    /// once.
    fn saved_elsewhere(&mut self, id: &SessionId, path: PathBuf) -> Reply {
        let now = self.now;
        let is_only_place = self
            .open_as(id)
            .is_some_and(|open| open.reported_elsewhere(path.clone(), now));
        if is_only_place {
            self.notice = None;
            self.elsewhere.insert(id.clone(), path);
        } else {
            let path = Words::path(&path);
            self.notice = Some(Notice::done(Phrase::NoticeCopyWritten { path }));
        }
        Reply::default()
    }

    /// The open session, if it has that id.
    fn open_as(&mut self, id: &SessionId) -> Option<&mut OpenSession> {
        self.open.as_mut().filter(|open| open.session().id == *id)
    }
}

/// How many sessions are gone for good, and why not all of them.
fn emptied(gone: usize, fault: Option<&StoreFault>) -> Notice {
    match fault {
        None => Notice::done(Phrase::NoticeBinEmptied { count: count(gone) }),
        Some(fault) => Notice::refused(Phrase::NoticeBinEmptiedPartly {
            fault: fault_words(fault),
        }),
    }
}
