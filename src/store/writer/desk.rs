//! What the writer's thread has on its desk: the sessions it may write, and what waits.

use std::collections::BTreeMap;
use std::sync::mpsc::Sender;
use std::time::Instant;

use super::errand::Errand;
use super::work::Work;
use super::{Request, SaveReport};
use crate::session::key::SessionId;
use crate::store::places::Places;

/// The sessions that the thread may write.
pub(super) struct Desk {
    places: Places,
    report: Box<dyn FnMut(SaveReport) + Send>,
    works: BTreeMap<SessionId, Work>,
    /// What is to be written beside sessions, in order.
    errands: Vec<Errand>,
    /// Who waits until everything has been tried.
    tried: Vec<Sender<()>>,
    /// Whether that is to be reported.
    telling: bool,
}

impl Desk {
    pub(super) fn new(places: Places, report: Box<dyn FnMut(SaveReport) + Send>) -> Self {
        Self {
            places,
            report,
            works: BTreeMap::new(),
            errands: Vec::new(),
            tried: Vec::new(),
            telling: false,
        }
    }

    /// Notes what is asked for; `false` where it is to end.
    pub(super) fn take(&mut self, request: Request) -> bool {
        match request {
            Request::Begin(hold) => {
                // What still waits under an earlier hold must not be lost with it.
                self.write_all(Instant::now());
                let earlier = self.works.remove(&hold.id);
                let id = hold.id.clone();
                self.works.insert(id, Work::after(earlier, *hold));
            }
            Request::Save(session) => self.work(&session.id.clone()).save(*session),
            Request::Draft(draft) => {
                self.work(&draft.session.clone())
                    .drafting
                    .note(*draft, Instant::now());
            }
            Request::Settle(id) => self.work(&id).drafting.settle(),
            Request::DropDraft(id, path) => self.work(&id).drafting.drop_one(path),
            Request::Elsewhere(session, folder, name) => {
                self.work(&session.id.clone())
                    .save_in(*session, folder, name);
            }
            Request::Errand(errand) => self.errands.push(errand),
            Request::End(id) => self.work(&id).end(),
            #[cfg(debug_assertions)]
            #[expect(clippy::panic, reason = "it is asked for by a test")]
            Request::Panic => panic!("the writer was asked to panic"),
            Request::CatchUp(waiting) => self.tried.push(waiting),
            Request::TellWhenCaughtUp => self.telling = true,
            Request::Finish => return false,
        }
        true
    }

    /// What is known of a session, which may be nothing yet.
    fn work(&mut self, id: &SessionId) -> &mut Work {
        self.works
            .entry(id.clone())
            .or_insert_with(|| Work::begun_in_memory(id))
    }

    /// Whether something waits that could not be written.
    pub(super) fn is_failing(&self) -> bool {
        self.works.values().any(Work::is_failing)
    }

    /// When a draft is due.
    pub(super) fn due(&self) -> Option<Instant> {
        self.works
            .values()
            .filter_map(|work| work.drafting.due())
            .min()
    }

    /// Whether everything is on a disk.
    pub(super) fn is_clear(&self) -> bool {
        self.works.values().all(Work::is_clear)
    }

    /// Writes what waits, tells what became of it, and gives up what has come to its end. Drafts
    /// are written that are due by then.
    pub(super) fn write_all(&mut self, by: Instant) {
        // Who waits is shown everything that can be done, as if it were due.
        let by = if self.tried.is_empty() && !self.telling {
            by
        } else {
            by + super::AT_THE_END
        };
        for (id, work) in &mut self.works {
            work.write_all(&self.places, id, by, &mut *self.report);
        }
        self.works.retain(|_, work| !work.is_over());
        for errand in std::mem::take(&mut self.errands) {
            if let Some(told) = errand.run(&self.places) {
                (self.report)(told);
            }
        }
        for waiting in self.tried.drain(..) {
            // Whoever has stopped waiting needs no word.
            let _ = waiting.send(());
        }
        if std::mem::take(&mut self.telling) {
            (self.report)(SaveReport::CaughtUp);
        }
    }
}
