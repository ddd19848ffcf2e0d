//! Carries out effects. Nothing else in this floor does.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use super::effect::Effect;
use super::event::{Event, Opened};
use super::holder_words::holder_words;
use super::now::Now;
use super::open_session::Access;
use super::summary::summarise;
use super::versions::Versions;
use crate::method::Method;
use crate::panics::passes;
use crate::session::Session;
use crate::session::draft::Draft;
use crate::session::key::{SeriesId, SessionId};
use crate::store::data_dirs::DataDirs;
use crate::store::entry::Summary;
use crate::store::fault::{Doing, FaultKind, StoreFault};
use crate::store::opened_file::{FileAccess, OpenedFile};
use crate::store::versions;
use crate::store::writer::Writer;
use crate::store::writer::job::Job;
use crate::store::{
    drafts, emptying, format, generations, given_path, listing, removed, sanitize, sessions,
};
use crate::text::{Phrase, clean};

/// How long ending the program waits for the disk.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long opening a session that was closed just now waits until it is on the disk.
const PAUSE: Duration = Duration::from_secs(3);

/// Carries out effects: it alone touches files.
#[derive(Debug)]
pub struct Runtime {
    dirs: DataDirs,
    method: Method,
    writer: Writer,
    /// Whether the writer's thread has panicked.
    broken: Arc<AtomicBool>,
}

impl Runtime {
    /// A runtime that writes accounts into `folder` and reports through `report`, from the writer's
    /// thread.
    ///
    /// # Errors
    /// If the writer cannot be started.
    pub fn new(
        dirs: DataDirs,
        method: Method,
        folder: PathBuf,
        mut report: impl FnMut(Event) + Send + 'static,
    ) -> Result<Self, StoreFault> {
        let broken = Arc::default();
        let tripwire = Tripwire(Arc::clone(&broken));
        let writer = Writer::start(dirs.clone(), folder, move |done| {
            let _here = &tripwire;
            passes("reports", &done);
            report(Event::Written(done));
        })?;
        Ok(Self {
            dirs,
            method,
            writer,
            broken,
        })
    }

    /// Carries out an effect, and returns the result if it is known at once. Redrawing and quitting
    /// are up to the front end.
    pub fn perform(&self, effect: Effect, now: Now) -> Option<Event> {
        match &effect {
            Effect::Write(job) => passes("performs", job),
            effect => passes("performs", effect),
        }
        let result = match effect {
            Effect::Write(job) => {
                self.writer.write(job);
                return None;
            }
            Effect::Redraw | Effect::Quit => return None,
            Effect::List => self.list(),
            Effect::Open(id) => self.open(&id, now),
            Effect::GoOn(id) => self.go_on(&id, now),
            Effect::Begin(session) => Ok(self.begin(*session, now)),
            Effect::Import { path, spare } => self.import(&path, &spare, now),
            Effect::Duplicate { id, copy, series } => self.duplicate(&id, copy, series, now),
            Effect::Remove(id) => self.remove(id, now),
            Effect::ListRemoved => self.in_bin().map(Event::InBin),
            Effect::Restore(path) => removed::restore(&self.dirs, &path).map(Event::Restored),
            Effect::Empty(file) => self.empty(file.as_deref()),
            Effect::ListVersions { id, wanted } => self.list_versions(id, wanted),
            Effect::RestoreVersion { id, path } => self
                .bring_back(&id, &path, now)
                .map(|_| Event::VersionRestored(id)),
        };
        Some(result.unwrap_or_else(Event::Failed))
    }

    /// Waits until everything that was asked for has been tried, drafts included.
    pub fn catch_up(&self) -> bool {
        self.writer.catch_up(PAUSE)
    }

    /// Ends the writer once the disk has caught up; whether everything is on the disk. If the
    /// writer has panicked, a new one is given the session that may be unsaved.
    pub fn finish(self, unsaved: Option<Session>, now: Now) -> bool {
        if self.writer.finish(PATIENCE) {
            return true;
        }
        let broken = self.broken.load(Ordering::SeqCst);
        match unsaved.filter(|_| broken) {
            Some(session) => save_anew(&self.dirs, session, now),
            None => false,
        }
    }

    /// Lets the writer's thread panic, in tests.
    #[cfg(debug_assertions)]
    pub fn panic_in_the_writer(&self) {
        self.writer.panic();
    }

    fn list(&self) -> Result<Event, StoreFault> {
        listing::list(&self.dirs, &|session| summarise(&self.method, session)).map(Event::Listed)
    }

    fn open(&self, id: &SessionId, now: Now) -> Result<Event, StoreFault> {
        let mut opened = sessions::open(&self.dirs, id, now.day)?;
        if matches!(opened.access, FileAccess::ReadOnly(_)) && self.writer.catch_up(PAUSE) {
            opened = sessions::open(&self.dirs, id, now.day)?;
        }
        Ok(self.opened(opened, now))
    }

    /// Retries an operation on a session that is being written: our own writer may not have quite
    /// finished with one that was just closed.
    fn unless_held<T>(&self, attempt: impl Fn() -> Result<T, StoreFault>) -> Result<T, StoreFault> {
        match attempt() {
            Err(fault)
                if matches!(fault.kind, FaultKind::Held(_)) && self.writer.catch_up(PAUSE) =>
            {
                attempt()
            }
            other => other,
        }
    }

    /// Puts a session into the bin. Of a session whose file is gone the last version is removed.
    fn remove(&self, id: SessionId, now: Now) -> Result<Event, StoreFault> {
        let file_type = self.dirs.disk().file_type(&self.dirs.session(&id));
        if file_type.is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
            && let Some((generation, _)) = generations::newest_good(&self.dirs, &id)?
        {
            self.bring_back(&id, &generation.path, now)?;
        }
        self.unless_held(|| removed::remove(&self.dirs, &id, now.day))
            .map(|_| Event::Removed(id))
    }

    /// Makes a version the present one.
    fn bring_back(&self, id: &SessionId, path: &Path, now: Now) -> Result<u64, StoreFault> {
        let summarise = |session: &Session| summarise(&self.method, session);
        self.unless_held(|| versions::restore(&self.dirs, id, path, now.day, &summarise))
    }

    /// Opens the latest readable version. The file itself stays until the first save, and a copy of
    /// it for good.
    fn go_on(&self, id: &SessionId, now: Now) -> Result<Event, StoreFault> {
        let Some((generation, _)) = generations::newest_good(&self.dirs, id)? else {
            let path = self.dirs.session(id);
            return Err(StoreFault::new(Doing::Reading, &path, FaultKind::NoVersion));
        };
        self.unless_held(|| sessions::open_version(&self.dirs, id, &generation, now.day))
            .map(|opened| self.opened(opened, now))
    }

    fn opened(&self, opened: OpenedFile, now: Now) -> Event {
        let mut session = sanitize::sanitize(opened.session, clean::whole);
        let adopted = session.sheet.adopted(&self.method);
        session.sheet = adopted.sheet;
        let (unlocked, trouble, (drafts, unread)) = match &opened.access {
            FileAccess::Writable(access) => (
                access.unlocked.is_some(),
                access.refused.clone(),
                self.drafts(&session.id),
            ),
            FileAccess::ReadOnly(_) => Default::default(),
        };
        let access = match opened.access {
            FileAccess::Writable(_) if !format::can_be_saved(&session) => {
                Access::Reading(Phrase::ReadOnlyTooLarge)
            }
            access => self.hand_over(access, now),
        };
        Event::Opened(Box::new(Opened {
            session,
            access,
            changed_outside: opened.changed_outside,
            renamed: adopted.renamed.len(),
            unlocked,
            trouble,
            begun: false,
            drafts,
            unread,
        }))
    }

    /// The drafts of a session, and copies of those that cannot be read: these are moved away, so
    /// that their offer does not fail again and again.
    fn drafts(&self, id: &SessionId) -> (Vec<(PathBuf, Draft)>, Vec<PathBuf>) {
        let (mut drafts, mut unread) = (Vec::new(), Vec::new());
        // Drafts that cannot be listed now are offered at another opening.
        for (path, draft) in drafts::list(&self.dirs, id).unwrap_or_default() {
            match draft {
                Ok(mut draft) => {
                    drafts::make_durable(&self.dirs, &path);
                    draft.time = clean::line(&draft.time);
                    draft.written.text = clean::paragraph(&draft.written.text);
                    drafts.push((path, draft));
                }
                Err(_) => {
                    unread.extend(drafts::put_away(&self.dirs, &path, id));
                }
            }
        }
        (drafts, unread)
    }

    /// Starts a session, in memory alone if it cannot be written: the writer then retries and
    /// reports the problem.
    fn begin(&self, session: Session, now: Now) -> Event {
        let access = if let Ok(opened) = sessions::create(&self.dirs, &session, now.day) {
            self.hand_over(opened.access, now)
        } else {
            self.writer.write(Job::Save(Box::new(session.clone())));
            Access::Writing
        };
        Event::Opened(Box::new(Opened {
            session,
            access,
            changed_outside: false,
            renamed: 0,
            unlocked: false,
            trouble: None,
            begun: true,
            drafts: Vec::new(),
            unread: Vec::new(),
        }))
    }

    /// Hands the right to write over to the writer.
    fn hand_over(&self, access: FileAccess, now: Now) -> Access {
        match access {
            FileAccess::Writable(write_access) => {
                self.writer.begin(write_access);
                Access::Writing
            }
            FileAccess::ReadOnly(holder) => Access::Reading(Phrase::ReadOnlyElsewhere {
                holder: holder_words(holder, Some(now.day)),
            }),
        }
    }

    fn import(&self, path: &Path, spare: &SessionId, now: Now) -> Result<Event, StoreFault> {
        let path = given_path::resolve(path)?;
        sessions::import(&self.dirs, &path, spare, now.day).map(Event::Imported)
    }

    fn duplicate(
        &self,
        id: &SessionId,
        copy: SessionId,
        series: SeriesId,
        now: Now,
    ) -> Result<Event, StoreFault> {
        let remake = |session: &Session| session.copied(copy, series, now.day);
        let made = sessions::duplicate(&self.dirs, id, now.day, remake)?;
        Ok(Event::Duplicated(made.id))
    }

    fn in_bin(&self) -> Result<Vec<(PathBuf, Option<Summary>)>, StoreFault> {
        let seen = |removed: removed::Removed| {
            let session = removed.session.ok();
            let summary = session.map(|session| summarise(&self.method, &session));
            (removed.path, summary)
        };
        Ok(removed::list(&self.dirs)?.into_iter().map(seen).collect())
    }

    fn empty(&self, file: Option<&Path>) -> Result<Event, StoreFault> {
        let emptied = match file {
            Some(path) => emptying::remove_one(&self.dirs, path),
            None => emptying::remove_all(&self.dirs),
        };
        Ok(Event::Emptied {
            gone: emptied.gone,
            fault: emptied.fault,
            left: self.in_bin()?,
        })
    }

    fn list_versions(&self, id: SessionId, wanted: Option<PathBuf>) -> Result<Event, StoreFault> {
        let found = versions::list(&self.dirs, &id, &|session| summarise(&self.method, session))?;
        Ok(Event::Versions(Versions::of(
            &self.method,
            id,
            found,
            wanted,
        )))
    }
}

/// Lives on the writer's thread, and notices when that panics.
struct Tripwire(Arc<AtomicBool>);

impl Drop for Tripwire {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.store(true, Ordering::SeqCst);
        }
    }
}

/// Saves a session after its writer, and with it the right to write, is gone; unless someone else
/// has changed it meanwhile. Whether it is on the disk.
fn save_anew(dirs: &DataDirs, session: Session, now: Now) -> bool {
    let Ok(writer) = Writer::start(dirs.clone(), PathBuf::new(), |_| ()) else {
        return false;
    };
    match sessions::open(dirs, &session.id, now.day) {
        Ok(opened) if opened.session.rev <= session.rev => match opened.access {
            FileAccess::Writable(write_access) => writer.begin(write_access),
            FileAccess::ReadOnly(_) => return false,
        },
        Err(fault) if fault.kind == FaultKind::NotFound => {}
        Ok(_) | Err(_) => return false,
    }
    writer.write(Job::Save(Box::new(session)));
    writer.finish(PATIENCE)
}

#[cfg(test)]
mod tests;
