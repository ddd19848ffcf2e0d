//! What the writer's thread has on its desk: the sessions it may write, and what waits.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::{Request, SaveReport};
use crate::session::Session;
use crate::session::key::SessionId;
use crate::store::durable::{Expected, Unwritten, replace};
use crate::store::fault::{Doing, FaultKind, StoreFault};
use crate::store::index::Index;
use crate::store::lock::Lock;
use crate::store::opened::{Hold, OnDisk};
use crate::store::places::{Places, make_folder, names};
use crate::store::seen::Hash;
use crate::store::{format, generations};

/// After how many saves an earlier version is kept.
const GENERATION_EVERY: u32 = 10;

/// The sessions that the thread may write.
pub(super) struct Desk {
    places: Places,
    report: Box<dyn FnMut(SaveReport) + Send>,
    works: BTreeMap<SessionId, Work>,
}

/// A session that may be written.
struct Work {
    on_disk: OnDisk,
    saves: u32,
    waiting: Option<Session>,
    /// What was told last of a failure, so that it is not told every two seconds.
    told: Option<(u64, StoreFault)>,
    /// Where it is kept since somebody else changed its file.
    aside: Option<PathBuf>,
    ending: bool,
    _lock: Option<Lock>,
}

/// Why a session is not in its file.
enum Miss {
    Fault(StoreFault),
    Conflict,
}

impl Desk {
    pub(super) fn new(places: Places, report: Box<dyn FnMut(SaveReport) + Send>) -> Self {
        Self {
            places,
            report,
            works: BTreeMap::new(),
        }
    }

    /// Notes what is asked for; `false` where it is to end.
    pub(super) fn take(&mut self, request: Request) -> bool {
        match request {
            Request::Begin(hold) => {
                // What still waits under an earlier hold must not be lost with it.
                self.write_all();
                let Hold {
                    id, lock, on_disk, ..
                } = *hold;
                let mut work = Work::new(on_disk, lock);
                work.waiting = self.works.remove(&id).and_then(|earlier| earlier.waiting);
                self.works.insert(id, work);
            }
            Request::Save(session) => {
                let work = self
                    .works
                    .entry(session.id.clone())
                    .or_insert_with(|| Work::new(NOTHING, None));
                work.waiting = Some(*session);
                work.ending = false;
            }
            Request::End(id) => {
                if let Some(work) = self.works.get_mut(&id) {
                    work.ending = true;
                }
            }
            #[cfg(test)]
            Request::Retry => {}
            Request::Finish => return false,
        }
        true
    }

    /// Whether something waits that could not be written.
    pub(super) fn is_failing(&self) -> bool {
        !self.is_clear()
    }

    /// Whether nothing waits.
    pub(super) fn is_clear(&self) -> bool {
        self.works.values().all(|work| work.waiting.is_none())
    }

    /// Writes what waits, tells what became of it, and gives up what has come to its end.
    pub(super) fn write_all(&mut self) {
        for (id, work) in &mut self.works {
            if let Some(session) = work.waiting.take()
                && let Some(report) = work.write(&self.places, id, session)
            {
                (self.report)(report);
            }
        }
        self.works
            .retain(|_, work| !work.ending || work.waiting.is_some());
    }
}

/// What is known of a session that nobody has opened: there should be no file.
const NOTHING: OnDisk = OnDisk {
    hash: None,
    rev: None,
    found: false,
};

impl Work {
    const fn new(on_disk: OnDisk, lock: Option<Lock>) -> Self {
        Self {
            on_disk,
            saves: 0,
            waiting: None,
            told: None,
            aside: None,
            ending: false,
            _lock: lock,
        }
    }

    /// Writes a session. What cannot be written waits again.
    fn write(&mut self, places: &Places, id: &SessionId, session: Session) -> Option<SaveReport> {
        let rev = session.rev;
        let id = id.clone();
        match self.try_write(places, &id, &session) {
            Ok(None) => {
                self.told = None;
                Some(SaveReport::Saved { id, rev })
            }
            Ok(Some(kept)) => {
                self.told = None;
                Some(SaveReport::Conflict { id, rev, kept })
            }
            Err(fault) => {
                self.waiting = Some(session);
                let told = Some((rev, fault.clone()));
                let news = self.told != told;
                self.told = told;
                news.then_some(SaveReport::Failed { id, rev, fault })
            }
        }
    }

    /// Where the session was put aside, if it could not go to its own file.
    fn try_write(
        &mut self,
        places: &Places,
        id: &SessionId,
        session: &Session,
    ) -> Result<Option<PathBuf>, StoreFault> {
        let path = places.session(id);
        let bytes = format::render(session).map_err(StoreFault::at(Doing::Writing, &path))?;
        if self.aside.is_none() {
            match self.replace(places, id, session.rev, &bytes) {
                Ok(()) => return Ok(None),
                Err(Miss::Fault(fault)) => return Err(fault),
                Err(Miss::Conflict) => {}
            }
        }
        let kept = self.put_aside(places, session, &bytes)?;
        self.aside = Some(kept.clone());
        Ok(Some(kept))
    }

    fn replace(
        &mut self,
        places: &Places,
        id: &SessionId,
        rev: u64,
        bytes: &[u8],
    ) -> Result<(), Miss> {
        self.keep_generation(places, id).map_err(Miss::Fault)?;
        let path = places.session(id);
        let hash = Hash::of(bytes);
        // Noted first, so that a crash in between is not taken for somebody else's change.
        let _ = Index::update(places, |index| {
            index.note_written(id, self.on_disk.hash, hash);
        });
        let expected = self
            .on_disk
            .hash
            .map_or(Expected::Absent, Expected::Content);
        let outcome = replace(places.disk(), &path, bytes, expected);
        if matches!(outcome, Ok(_) | Err(Unwritten::Unsure(_))) {
            self.saves = self.saves.saturating_add(1);
            self.on_disk = OnDisk {
                hash: Some(hash),
                rev: Some(rev),
                found: false,
            };
        }
        match outcome {
            Ok(_) => Ok(()),
            Err(Unwritten::Changed) => Err(Miss::Conflict),
            Err(Unwritten::Fault(fault) | Unwritten::Unsure(fault)) => Err(Miss::Fault(fault)),
        }
    }

    /// Keeps what was found before it is written over for the first time: without that nothing is
    /// written. Later versions are kept now and then, if that is possible.
    fn keep_generation(&self, places: &Places, id: &SessionId) -> Result<(), StoreFault> {
        let (Some(hash), Some(rev)) = (self.on_disk.hash, self.on_disk.rev) else {
            return Ok(());
        };
        if self.on_disk.found {
            generations::keep(places, id, rev, hash)
        } else {
            if self.saves > 0 && self.saves.is_multiple_of(GENERATION_EVERY) {
                let _ = generations::keep(places, id, rev, hash);
            }
            Ok(())
        }
    }

    /// Puts a session where it is in nobody's way: always in the same file, once there is one.
    fn put_aside(
        &self,
        places: &Places,
        session: &Session,
        bytes: &[u8],
    ) -> Result<PathBuf, StoreFault> {
        let folder = places.conflicts();
        make_folder(places.disk(), &folder)?;
        if let Some(path) = &self.aside {
            return match replace(places.disk(), path, bytes, Expected::Anything) {
                Ok(_) => Ok(path.clone()),
                Err(unwritten) => Err(unwritten.into_fault(path)),
            };
        }
        let stem = format!("{}-{}", session.id, session.rev);
        for path in names(&folder, &stem, "ron") {
            match replace(places.disk(), &path, bytes, Expected::Absent) {
                Ok(_) => return Ok(path),
                Err(Unwritten::Changed) => {}
                Err(unwritten) => return Err(unwritten.into_fault(&path)),
            }
        }
        Err(StoreFault::new(Doing::Writing, &folder, FaultKind::Exists))
    }
}
