//! The thread that writes sessions, so that typing never waits for a disk.
//!
//! It holds the right to write each session from the moment it is handed over until the last change
//! is on disk. It sleeps while there is nothing to do.

mod desk;
mod drafting;
mod elsewhere;
mod errand;
mod work;

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use self::desk::Desk;
use self::errand::Errand;
use super::fault::{Doing, StoreFault};
use super::opened::Hold;
use super::places::Places;
use super::preferences::Preferences;
use crate::session::Session;
use crate::session::draft::Draft;
use crate::session::key::SessionId;

/// How long to wait before trying again what failed.
const PAUSE: Duration = Duration::from_secs(2);

/// At the end every draft is due.
const AT_THE_END: Duration = Duration::from_secs(60);

/// What became of a session that was to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveReport {
    /// It is on disk, and survives a power cut.
    Saved {
        /// The session.
        id: SessionId,
        /// Its revision.
        rev: u64,
    },
    /// It is not on disk. The writer keeps it, and tries again; it tells again when the reason or
    /// the revision changes, and when it succeeds.
    Failed {
        /// The session.
        id: SessionId,
        /// Its revision.
        rev: u64,
        /// Why.
        fault: StoreFault,
    },
    /// Somebody else has changed the session's file. That stays as it is; what was to be saved is
    /// kept, and what is saved later too, in a file of its own.
    Conflict {
        /// The session.
        id: SessionId,
        /// Its revision.
        rev: u64,
        /// The file that holds what was to be saved.
        kept: PathBuf,
    },
    /// It is in another folder: somebody asked for a copy there, or its own place fails.
    Elsewhere {
        /// The session.
        id: SessionId,
        /// Its revision.
        rev: u64,
        /// The file.
        path: PathBuf,
    },
    /// A text is in that file.
    TextWritten {
        /// The file.
        path: PathBuf,
    },
    /// A session could not be written in another folder, which is given up; or a text, or what the
    /// person prefers, could not be written.
    NotWritten {
        /// Why.
        fault: StoreFault,
    },
    /// Everything that was asked for before somebody wanted to be told has been tried.
    CaughtUp,
}

/// What the thread is asked for.
enum Request {
    Begin(Box<Hold>),
    Save(Box<Session>),
    Draft(Box<Draft>),
    Settle(SessionId),
    DropDraft(SessionId, PathBuf),
    Elsewhere(Box<Session>, PathBuf, String),
    Errand(Errand),
    End(SessionId),
    CatchUp(Sender<()>),
    TellWhenCaughtUp,
    /// To panic, so that a test can see what becomes of what waits.
    #[cfg(debug_assertions)]
    Panic,
    Finish,
}

/// Hands sessions over to the thread that writes them.
#[derive(Debug)]
pub struct Writer {
    requests: Sender<Request>,
    finished: Receiver<bool>,
}

impl Writer {
    /// Starts the thread. `report` is called on it, each time something becomes of a session.
    ///
    /// # Errors
    /// Where the system has no thread left.
    pub fn start(
        places: Places,
        report: impl FnMut(SaveReport) + Send + 'static,
    ) -> Result<Self, StoreFault> {
        let data = places.data.clone();
        let (requests, received) = mpsc::channel();
        let (finishing, finished) = mpsc::channel();
        let desk = Desk::new(places, Box::new(report));
        thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || {
                let _ = finishing.send(work(desk, &received));
            })
            .map_err(StoreFault::at(Doing::Writing, &data))?;
        Ok(Self { requests, finished })
    }

    /// Takes over the right to write a session that was opened or made.
    pub fn begin(&self, hold: Hold) {
        self.ask(Request::Begin(Box::new(hold)));
    }

    /// Saves a session soon; of several waiting revisions the last is saved. One that was not begun
    /// is only ever written where there is no file yet.
    pub fn save(&self, session: Session) {
        self.ask(Request::Save(Box::new(session)));
    }

    /// Writes within a second what is being written and is no answer yet; of several waiting drafts
    /// of a session the last is written. It is told like a session where that fails.
    pub fn draft(&self, draft: Draft) {
        self.ask(Request::Draft(Box::new(draft)));
    }

    /// Forgets the draft of a session, once what waits of that is on disk.
    pub fn settle(&self, id: SessionId) {
        self.ask(Request::Settle(id));
    }

    /// Removes a draft that was decided about, once what waits of its session is on disk.
    pub fn drop_draft(&self, id: SessionId, path: PathBuf) {
        self.ask(Request::DropDraft(id, path));
    }

    /// Saves a session in another folder too, as a new file of that name; and there alone, at each change, as
    /// long as its own place fails.
    pub fn save_in(&self, session: Session, folder: PathBuf, name: String) {
        self.ask(Request::Elsewhere(Box::new(session), folder, name));
    }

    /// Writes a text as a new file, under the first name that is free, once no session waits.
    pub fn write_text(&self, folder: PathBuf, name: String, text: String) {
        self.ask(Request::Errand(Errand::Text { folder, name, text }));
    }

    /// Keeps what the person prefers, once no session waits.
    pub fn remember(&self, wanted: Preferences) {
        self.ask(Request::Errand(Errand::Remember(Box::new(wanted))));
    }

    /// Gives up the right to write a session as soon as its last change is on disk.
    pub fn end(&self, id: SessionId) {
        self.ask(Request::End(id));
    }

    /// Waits until everything that was asked for before has been tried: whether it has been within
    /// that time. What failed then waits on.
    pub fn catch_up(&self, limit: Duration) -> bool {
        let (waiting, tried) = mpsc::channel();
        self.ask(Request::CatchUp(waiting));
        tried.recv_timeout(limit).is_ok()
    }

    /// Reports that everything that was asked for before has been tried, once it has been. Nobody
    /// waits for that.
    pub fn tell_when_caught_up(&self) {
        self.ask(Request::TellWhenCaughtUp);
    }

    /// Lets the thread panic before it writes again.
    #[cfg(debug_assertions)]
    pub fn panic(&self) {
        self.ask(Request::Panic);
    }

    /// Saves what is waiting and ends the thread. `true` where everything is on disk within that
    /// time; `false` where something failed, or takes longer.
    pub fn finish(self, limit: Duration) -> bool {
        self.ask(Request::Finish);
        self.finished.recv_timeout(limit).unwrap_or(false)
    }

    /// A thread that is gone is noticed at the end: `finish` says that not everything is on disk.
    fn ask(&self, request: Request) {
        let _ = self.requests.send(request);
    }
}

/// Does what is asked until there is an end of it; whether everything is on disk then.
fn work(mut desk: Desk, requests: &Receiver<Request>) -> bool {
    let mut open = true;
    while open {
        open = match next(requests, &desk) {
            Ok(request) => desk.take(request),
            Err(RecvTimeoutError::Timeout) => true,
            Err(RecvTimeoutError::Disconnected) => false,
        };
        while let Ok(request) = requests.try_recv() {
            open &= desk.take(request);
        }
        let now = Instant::now();
        desk.write_all(if open { now } else { now + AT_THE_END });
    }
    desk.is_clear()
}

/// The next request; where a draft is due or something fails, only for as long as that may wait.
fn next(requests: &Receiver<Request>, desk: &Desk) -> Result<Request, RecvTimeoutError> {
    let due = desk
        .due()
        .map(|due| due.saturating_duration_since(Instant::now()));
    let again = desk.is_failing().then_some(PAUSE);
    match due.into_iter().chain(again).min() {
        Some(wait) => requests.recv_timeout(wait),
        None => requests.recv().map_err(|_| RecvTimeoutError::Disconnected),
    }
}

#[cfg(test)]
mod tests;
