//! The state of the writer's thread: the sessions that it may write, and what waits.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use super::job::{Job, JobDone};
use super::session_writer::SessionWriter;
use crate::session::key::SessionId;
use crate::store::data_dirs::{DataDirs, names};
use crate::store::disk::real::RealDisk;
use crate::store::durable::write_first_free;
use crate::store::opened_file::WriteAccess;
use crate::store::preferences::{Preferences, remember};

/// At the end every draft is due.
pub(super) const AT_THE_END: Duration = Duration::from_secs(60);

/// A request to the thread.
pub(super) enum Request {
    /// To take over the right to write a session.
    Begin(Box<WriteAccess>),
    Write(Job),
    /// Reply once everything requested before has been tried.
    CatchUp(Sender<()>),
    /// Panic, so that a test can see what happens to waiting work.
    #[cfg(debug_assertions)]
    Panic,
    Finish,
}

/// The sessions that the thread may write.
pub(super) struct WriterState {
    dirs: DataDirs,
    /// The folder of the texts.
    folder: PathBuf,
    report: Box<dyn FnMut(JobDone) + Send>,
    sessions: BTreeMap<SessionId, SessionWriter>,
    /// The names and the words of the texts that wait.
    texts: Vec<(String, String)>,
    preferences: Option<Box<Preferences>>,
    /// Who waits until everything has been tried.
    waiting: Vec<Sender<()>>,
    /// Whether that is to be reported.
    reports_catching_up: bool,
}

impl WriterState {
    pub(super) fn new(
        dirs: DataDirs,
        folder: PathBuf,
        report: Box<dyn FnMut(JobDone) + Send>,
    ) -> Self {
        Self {
            dirs,
            folder,
            report,
            sessions: BTreeMap::new(),
            texts: Vec::new(),
            preferences: None,
            waiting: Vec::new(),
            reports_catching_up: false,
        }
    }

    /// Takes a request; `false` if the thread is to end.
    pub(super) fn take(&mut self, request: Request) -> bool {
        match request {
            Request::Begin(write_access) => {
                // Work waiting under an earlier right to write must not be lost with it.
                self.write_all(Instant::now());
                let earlier = self.sessions.remove(&write_access.id);
                let id = write_access.id.clone();
                self.sessions
                    .insert(id, SessionWriter::after(earlier, *write_access));
            }
            Request::Write(job) => self.note(job),
            #[cfg(debug_assertions)]
            #[expect(clippy::panic, reason = "it is asked for by a test")]
            Request::Panic => panic!("the writer was asked to panic"),
            Request::CatchUp(waiting) => self.waiting.push(waiting),
            Request::Finish => return false,
        }
        true
    }

    fn note(&mut self, job: Job) {
        match job {
            Job::Save(session) => self.session(&session.id.clone()).save(*session),
            Job::SaveCopy {
                session,
                folder,
                name,
            } => self
                .session(&session.id.clone())
                .save_in(*session, folder, name),
            Job::Draft(draft) => self
                .session(&draft.session.clone())
                .drafting
                .note(*draft, Instant::now()),
            Job::Settle(id) => self.session(&id).drafting.settle(),
            Job::DropDraft { id, path } => self.session(&id).drafting.drop_one(path),
            Job::Text { name, text } => self.texts.push((name, text)),
            Job::Preferences(wanted) => self.preferences = Some(wanted),
            Job::Close(id) => self.session(&id).end(),
            Job::CatchUp => self.reports_catching_up = true,
        }
    }

    /// The state of a session, empty at first.
    fn session(&mut self, id: &SessionId) -> &mut SessionWriter {
        self.sessions
            .entry(id.clone())
            .or_insert_with(SessionWriter::begun_in_memory)
    }

    /// Whether something waits that could not be written.
    pub(super) fn is_failing(&self) -> bool {
        self.sessions.values().any(SessionWriter::is_failing)
    }

    /// When a draft is due.
    pub(super) fn due(&self) -> Option<Instant> {
        self.sessions
            .values()
            .filter_map(|session| session.drafting.due())
            .min()
    }

    /// Whether everything is on a disk.
    pub(super) fn is_clear(&self) -> bool {
        self.sessions.values().all(SessionWriter::is_clear)
    }

    /// Writes what waits, reports the results, and forgets what is finished. Drafts due by then are
    /// included.
    pub(super) fn write_all(&mut self, by: Instant) {
        // Who waits is shown everything that can be done, as if it were due.
        let by = if self.waiting.is_empty() && !self.reports_catching_up {
            by
        } else {
            by + AT_THE_END
        };
        for (id, session) in &mut self.sessions {
            session.write_all(&self.dirs, id, by, &mut *self.report);
        }
        self.sessions.retain(|_, session| !session.is_over());
        for (name, text) in std::mem::take(&mut self.texts) {
            (self.report)(write_text(&self.folder, &name, &text));
        }
        if let Some(wanted) = self.preferences.take()
            && let Err(fault) = remember(&self.dirs, &wanted)
        {
            (self.report)(JobDone::NotWritten(fault));
        }
        for waiting in self.waiting.drain(..) {
            // Whoever has stopped waiting needs no reply.
            let _ = waiting.send(());
        }
        if std::mem::take(&mut self.reports_catching_up) {
            (self.report)(JobDone::CaughtUp);
        }
    }
}

fn write_text(folder: &Path, name: &str, text: &str) -> JobDone {
    let paths = names(folder, name, "txt");
    match write_first_free(&RealDisk, paths, text.as_bytes()) {
        Ok(path) => JobDone::TextWritten(path),
        Err(fault) => JobDone::NotWritten(fault.exporting()),
    }
}
