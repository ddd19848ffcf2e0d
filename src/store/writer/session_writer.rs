//! How the writer saves one session, and what it knows of it.

use std::path::{Path, PathBuf};
use std::time::Instant;

use super::copy_writer::CopyWriter;
use super::draft_writer::DraftWriter;
use super::job::JobDone;
use crate::session::Session;
use crate::session::key::SessionId;
use crate::store::content::{ContentHash, read_whole};
use crate::store::data_dirs::{DataDirs, names};
use crate::store::durable::{Expected, ReplaceError, overwrite, replace, write_first_free};
use crate::store::fault::{Doing, StoreFault};
use crate::store::index::Index;
use crate::store::lock::{SessionLock, lock_exclusively};
use crate::store::opened_file::{OnDisk, WriteAccess};
use crate::store::{format, generations};

/// After how many saves an earlier version is kept.
const GENERATION_EVERY: u32 = 10;

/// A session that may be written.
#[derive(Default)]
pub(super) struct SessionWriter {
    on_disk: OnDisk,
    /// What was last put in place: it may be there although the disk reported a failure.
    tried: Option<OnDisk>,
    saves: u32,
    waiting: Option<Session>,
    /// The failure that was reported last, so that it is not reported every two seconds.
    reported: Option<(u64, StoreFault)>,
    /// The same of its draft.
    draft_reported: Option<StoreFault>,
    /// Where the session is kept since someone else changed its file, and at which revision.
    conflict_copy: Option<(u64, PathBuf)>,
    pub(super) drafting: DraftWriter,
    /// Where it goes while it cannot be written in its own place.
    copy: CopyWriter,
    ending: bool,
    /// Whether nothing may be written in its place before it is locked.
    to_be_locked: bool,
    lock: Option<SessionLock>,
}

type Report<'a> = &'a mut (dyn FnMut(JobDone) + Send);

impl SessionWriter {
    /// An opened session, with what still waits under an earlier right to write.
    pub(super) fn after(earlier: Option<Self>, write_access: WriteAccess) -> Self {
        let Self {
            waiting,
            drafting,
            copy,
            ..
        } = earlier.unwrap_or_default();
        Self {
            to_be_locked: write_access.is_to_be_locked(),
            on_disk: write_access.on_disk,
            lock: write_access.lock,
            waiting,
            drafting,
            copy,
            ..Self::default()
        }
    }

    /// A session that nobody has opened; it should have no file.
    pub(super) fn begun_in_memory() -> Self {
        Self {
            to_be_locked: true,
            ..Self::default()
        }
    }

    /// Saves a revision soon.
    pub(super) fn save(&mut self, session: Session) {
        self.waiting = Some(session);
        self.ending = false;
    }

    /// Saves it in another folder too, and there alone as long as its own place fails.
    pub(super) fn save_in(&mut self, session: Session, folder: PathBuf, name: String) {
        self.copy.ask(session, folder, name);
    }

    /// Gives it up as soon as everything is on the disk.
    pub(super) const fn end(&mut self) {
        self.ending = true;
    }

    /// Whether something could not be written.
    pub(super) const fn is_failing(&self) -> bool {
        self.waiting.is_some() || self.draft_reported.is_some()
    }

    /// Whether everything is on a disk.
    pub(super) fn is_clear(&self) -> bool {
        let safe = |waiting: &Session| self.copy.holds(waiting.rev);
        self.waiting.as_ref().is_none_or(safe) && self.drafting.is_clear()
    }

    /// Whether there is nothing more to do.
    pub(super) const fn is_over(&self) -> bool {
        self.ending && self.waiting.is_none() && self.drafting.is_clear()
    }

    /// Writes what waits, and the draft if it is due by then; reports the results.
    pub(super) fn write_all(
        &mut self,
        dirs: &DataDirs,
        id: &SessionId,
        by: Instant,
        report: Report<'_>,
    ) {
        if let Some(session) = self.waiting.take()
            && let Some(reported) = self.write(dirs, id, session)
        {
            report(reported);
            // Else it would seem as if nothing failed any more.
            if let Some(fault) = self.draft_reported.clone() {
                report(self.draft_failed(id, fault));
            }
        }
        if let Some(reported) = self.copy.write(dirs, id, self.waiting.as_ref()) {
            report(reported);
        }
        self.write_draft(dirs, id, by, report);
    }

    /// Reports a draft that cannot be written like a session that cannot; once it is written, reports
    /// the state of the session again.
    fn write_draft(&mut self, dirs: &DataDirs, id: &SessionId, by: Instant, report: Report<'_>) {
        if self.waiting.is_none() {
            self.drafting.clear(dirs);
        }
        match self.drafting.write(dirs, by) {
            Ok(()) => {
                if self.drafting.is_clear() && self.draft_reported.take().is_some() {
                    self.current_reports(id).into_iter().for_each(report);
                }
            }
            Err(fault) => {
                let news = self.draft_reported.as_ref() != Some(&fault);
                self.draft_reported = Some(fault.clone());
                if news {
                    report(self.draft_failed(id, fault));
                }
            }
        }
    }

    fn draft_failed(&self, id: &SessionId, fault: StoreFault) -> JobDone {
        JobDone::NotSaved {
            id: id.clone(),
            rev: self.on_disk.rev.unwrap_or_default(),
            fault,
        }
    }

    /// The reports about the session alone.
    fn current_reports(&self, id: &SessionId) -> Vec<JobDone> {
        let id = id.clone();
        match (&self.reported, &self.conflict_copy) {
            (Some((rev, fault)), _) => {
                let copy = self.copy.current_report(&id, *rev);
                let (rev, fault) = (*rev, fault.clone());
                let failed = JobDone::NotSaved { id, rev, fault };
                std::iter::once(failed).chain(copy).collect()
            }
            (None, Some((rev, kept))) => {
                let (rev, kept) = (*rev, kept.clone());
                vec![JobDone::Conflict { id, rev, kept }]
            }
            (None, None) => {
                let rev = self.on_disk.rev.unwrap_or_default();
                vec![JobDone::Saved { id, rev }]
            }
        }
    }

    /// Writes a session. One that cannot be written waits again.
    fn write(&mut self, dirs: &DataDirs, id: &SessionId, session: Session) -> Option<JobDone> {
        let rev = session.rev;
        let id = id.clone();
        match self.try_write(dirs, &id, &session) {
            Ok(None) => {
                self.reported = None;
                Some(JobDone::Saved { id, rev })
            }
            Ok(Some(kept)) => {
                self.reported = None;
                Some(JobDone::Conflict { id, rev, kept })
            }
            Err(fault) => {
                self.waiting = Some(session);
                let reported = Some((rev, fault.clone()));
                let is_news = self.reported != reported;
                self.reported = reported;
                is_news.then_some(JobDone::NotSaved { id, rev, fault })
            }
        }
    }

    /// Locks a session that could not be locked when it was opened, or was started in memory.
    fn lock_at_last(&mut self, dirs: &DataDirs, id: &SessionId) -> Result<(), StoreFault> {
        if self.to_be_locked {
            let (lock, _) = lock_exclusively(dirs, id, None)?;
            self.lock = lock;
            self.to_be_locked = false;
        }
        Ok(())
    }

    /// Returns the path if the session had to be put aside.
    fn try_write(
        &mut self,
        dirs: &DataDirs,
        id: &SessionId,
        session: &Session,
    ) -> Result<Option<PathBuf>, StoreFault> {
        let path = dirs.session(id);
        let bytes = format::render(session).map_err(StoreFault::at(Doing::Writing, &path))?;
        if self.conflict_copy.is_none() {
            match self.replace(dirs, id, session.rev, &bytes) {
                Ok(()) => return Ok(None),
                Err(ReplaceError::Changed) => {}
                Err(ReplaceError::Fault(fault) | ReplaceError::Unsure(fault)) => return Err(fault),
            }
        }
        let kept = self.write_conflict_copy(dirs, session, &bytes)?;
        self.conflict_copy = Some((session.rev, kept.clone()));
        Ok(Some(kept))
    }

    fn replace(
        &mut self,
        dirs: &DataDirs,
        id: &SessionId,
        rev: u64,
        bytes: &[u8],
    ) -> Result<(), ReplaceError> {
        if self.reported.is_some() && self.on_disk.hash.is_none() {
            // The folder may be what was missing. A folder that disappeared with a session in it
            // may come back, like a disk that is plugged in again, and is not created anew.
            dirs.make_folder(&dirs.sessions())
                .map_err(ReplaceError::Fault)?;
        }
        self.lock_at_last(dirs, id).map_err(ReplaceError::Fault)?;
        dirs.sync_folders().map_err(ReplaceError::Fault)?;
        self.keep_generation(dirs, id)
            .map_err(ReplaceError::Fault)?;
        let path = dirs.session(id);
        let hash = ContentHash::of(bytes);
        // Noted first, so that a crash in between does not look like someone else's change.
        let _ = Index::update(dirs, |index| {
            index.note_written(id, self.on_disk.hash, hash, rev);
        });
        let ours = OnDisk {
            hash: Some(hash),
            rev: Some(rev),
            found: false,
        };
        let before = self.tried.replace(ours);
        let mut outcome = replace(dirs.disk(), &path, bytes, self.expected());
        if outcome == Err(ReplaceError::Changed)
            && let Some(there) = there_after_all(dirs, &path, before, ours)
        {
            self.on_disk = there;
            outcome = replace(dirs.disk(), &path, bytes, self.expected());
        }
        if matches!(outcome, Ok(_) | Err(ReplaceError::Unsure(_))) {
            self.saves = self.saves.saturating_add(1);
            self.on_disk = ours;
        }
        outcome.map(drop)
    }

    fn expected(&self) -> Expected {
        let hash = self.on_disk.hash;
        hash.map_or(Expected::Absent, Expected::Content)
    }

    /// Keeps the content that was found before it is overwritten for the first time, or nothing is
    /// written. Later versions are kept now and then, if possible.
    fn keep_generation(&self, dirs: &DataDirs, id: &SessionId) -> Result<(), StoreFault> {
        let (Some(hash), Some(rev)) = (self.on_disk.hash, self.on_disk.rev) else {
            return Ok(());
        };
        if self.on_disk.found {
            generations::keep(dirs, id, rev, hash)
        } else {
            if self.saves > 0 && self.saves.is_multiple_of(GENERATION_EVERY) {
                let _ = generations::keep(dirs, id, rev, hash);
            }
            Ok(())
        }
    }

    /// Writes a session aside, always to the same file once there is one.
    fn write_conflict_copy(
        &self,
        dirs: &DataDirs,
        session: &Session,
        bytes: &[u8],
    ) -> Result<PathBuf, StoreFault> {
        let folder = dirs.conflicts();
        dirs.make_folder(&folder)?;
        if let Some((_, path)) = &self.conflict_copy {
            overwrite(dirs.disk(), path, bytes)?;
            return Ok(path.clone());
        }
        let stem = format!("{}-{}", session.id, session.rev);
        write_first_free(dirs.disk(), names(&folder, &stem, "ron"), bytes)
    }
}

/// Which of the states tried is on the disk: on network disks a rename may succeed although it
/// reported a failure.
fn there_after_all(
    dirs: &DataDirs,
    path: &Path,
    before: Option<OnDisk>,
    now: OnDisk,
) -> Option<OnDisk> {
    let (bytes, _) = read_whole(dirs.disk(), path).ok()?;
    let found = Some(ContentHash::of(&bytes));
    let mut tried = before.into_iter().chain([now]);
    tried.find(|tried| tried.hash == found)
}
