//! The thread that writes sessions, so that typing never waits for a disk.
//!
//! It holds the right to write each session from the moment it is handed over until the last change
//! is on disk. It sleeps while there is nothing to do.

mod copy_writer;
mod draft_writer;
pub mod job;
mod session_writer;
mod state;

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use self::draft_writer::PAUSE;
use self::job::{Job, JobDone};
use self::state::{AT_THE_END, Request, WriterState};
use super::data_dirs::DataDirs;
use super::fault::{Doing, StoreFault};
use super::opened_file::WriteAccess;

/// Hands sessions over to the thread that writes them.
#[derive(Debug)]
pub struct Writer {
    requests: Sender<Request>,
    finished: Receiver<bool>,
}

impl Writer {
    /// Starts the thread. Texts go into the folder `texts`; `report` is called on the thread.
    ///
    /// # Errors
    /// If the system has no thread left.
    pub fn start(
        dirs: DataDirs,
        texts: PathBuf,
        report: impl FnMut(JobDone) + Send + 'static,
    ) -> Result<Self, StoreFault> {
        let data = dirs.data.clone();
        let (requests, received) = mpsc::channel();
        let (finishing, finished) = mpsc::channel();
        let state = WriterState::new(dirs, texts, Box::new(report));
        thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || {
                let _ = finishing.send(work(state, &received));
            })
            .map_err(StoreFault::at(Doing::Writing, &data))?;
        Ok(Self { requests, finished })
    }

    /// Takes over the right to write an opened or new session.
    pub fn begin(&self, write_access: WriteAccess) {
        self.ask(Request::Begin(Box::new(write_access)));
    }

    /// Asks for something to be written.
    pub fn write(&self, job: Job) {
        self.ask(Request::Write(job));
    }

    /// Waits until everything requested so far has been tried; whether that was so within the
    /// limit. What failed is retried later.
    pub fn catch_up(&self, limit: Duration) -> bool {
        let (waiting, tried) = mpsc::channel();
        self.ask(Request::CatchUp(waiting));
        tried.recv_timeout(limit).is_ok()
    }

    /// Lets the thread panic before it writes again.
    #[cfg(debug_assertions)]
    pub fn panic(&self) {
        self.ask(Request::Panic);
    }

    /// Saves what is waiting and ends the thread. `true` if everything is on the disk within the
    /// limit; `false` if something failed or takes longer.
    pub fn finish(self, limit: Duration) -> bool {
        self.ask(Request::Finish);
        self.finished.recv_timeout(limit).unwrap_or(false)
    }

    /// If the thread is gone, `finish` notices and says that not everything is on the disk.
    fn ask(&self, request: Request) {
        let _ = self.requests.send(request);
    }
}

/// Handles requests until they end; whether everything is on the disk then.
fn work(mut state: WriterState, requests: &Receiver<Request>) -> bool {
    let mut open = true;
    while open {
        open = match next(requests, &state) {
            Ok(request) => state.take(request),
            Err(RecvTimeoutError::Timeout) => true,
            Err(RecvTimeoutError::Disconnected) => false,
        };
        while let Ok(request) = requests.try_recv() {
            open &= state.take(request);
        }
        let now = Instant::now();
        state.write_all(if open { now } else { now + AT_THE_END });
    }
    state.is_clear()
}

/// The next request; if a draft is due or something fails, only for as long as that may wait.
fn next(requests: &Receiver<Request>, state: &WriterState) -> Result<Request, RecvTimeoutError> {
    let due = state
        .due()
        .map(|due| due.saturating_duration_since(Instant::now()));
    let again = state.is_failing().then_some(PAUSE);
    match due.into_iter().chain(again).min() {
        Some(wait) => requests.recv_timeout(wait),
        None => requests.recv().map_err(|_| RecvTimeoutError::Disconnected),
    }
}

#[cfg(test)]
mod tests;
