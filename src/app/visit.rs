//! A visit: one run of the program, whatever shows it. Owns the open session, notices, unsaved
//! work, drafts and preferences.
//!
//! Pure: commands and events come in, effects go out. It knows no screen, key or size, so that any
//! front end can use it.

mod drafts;
mod events;
#[cfg(test)]
pub(crate) mod fake_runtime;
mod leaving;
mod opening;
mod reply;
#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod stories;
#[cfg(test)]
mod visitor;

use std::collections::BTreeMap;
use std::path::PathBuf;

pub use drafts::{Fit, Offer};
use leaving::Waiting;
pub use reply::{Reply, Turn};

use super::command::{Command, SessionCommand};
use super::effect::Effect;
use super::ids::Ids;
use super::notice::Notice;
use super::now::Now;
use super::open_session::{OpenSession, Saving};
use crate::method::Method;
use crate::session::Session;
use crate::session::draft::Written;
use crate::session::key::{RowId, SessionId};
use crate::store::fault::StoreFault;
use crate::store::preferences::Preferences;
use crate::store::writer::job::Job;
use crate::text::report::session_file_name;
use crate::text::{Language, Phrase};

/// The state of one run of the program.
#[derive(Clone, Debug)]
pub struct Visit {
    method: Method,
    language: Language,
    preferences: Preferences,
    ids: Ids,
    fresh_row: RowId,
    now: Now,
    open: Option<OpenSession>,
    notice: Option<Notice>,
    /// The text in an open field, as the writer knows it.
    drafted: Option<(SessionId, Written)>,
    /// The drafts that were found when the session was opened.
    offers: Vec<Offer>,
    /// The draft whose field is being opened again. Its file is removed once it has been rewritten.
    correcting: Option<Offer>,
    waiting: Option<Waiting>,
    /// Why nothing can be saved in its own place, until something can.
    trouble: Option<StoreFault>,
    /// Why the defaults are used although there is a file of preferences, until the person is told.
    unread_preferences: Option<StoreFault>,
    /// What the front end has to say at the next opening.
    remark: Option<Phrase>,
    /// The message for the session that is about to open.
    opening_message: Option<Phrase>,
    /// The files that alone hold sessions whose own place fails.
    elsewhere: BTreeMap<SessionId, PathBuf>,
    /// The files, written in this run, of sessions whose own file someone else has changed.
    aside: BTreeMap<SessionId, PathBuf>,
}

/// What a visit starts with.
#[derive(Debug)]
pub struct Start {
    /// The method.
    pub method: Method,
    /// The language that is spoken.
    pub language: Language,
    pub preferences: Preferences,
    /// Random bits for new ids.
    pub seed: u128,
    /// When it starts.
    pub now: Now,
    /// Why nothing can be saved in its own place, if that is known already.
    pub trouble: Option<StoreFault>,
    /// Why the usual preferences hold although there is a file with others.
    pub unread_preferences: Option<StoreFault>,
}

impl Visit {
    /// A visit with no session open.
    pub fn new(start: Start) -> Self {
        let mut ids = Ids::new(start.seed);
        let fresh_row = ids.row();
        Self {
            method: start.method,
            language: start.language,
            preferences: start.preferences,
            ids,
            fresh_row,
            now: start.now,
            open: None,
            notice: None,
            drafted: None,
            offers: Vec::new(),
            correcting: None,
            waiting: None,
            trouble: start.trouble,
            unread_preferences: start.unread_preferences,
            remark: None,
            opening_message: None,
            elsewhere: BTreeMap::new(),
            aside: BTreeMap::new(),
        }
    }

    /// Carries out a command.
    pub fn perform(&mut self, command: Command) -> Reply {
        match command {
            Command::Session(command) => self.change(command),
            Command::Draft(command) => self.handle_draft(command),
            Command::Begin => self.begin(),
            Command::BeginExample => self.begin_example(),
            Command::Import(path) => Reply::asking(Effect::Import {
                path,
                spare: self.ids.session(),
            }),
            Command::Duplicate(id) => Reply::asking(Effect::Duplicate {
                id,
                copy: self.ids.session(),
                series: self.ids.series(),
            }),
            Command::SaveIn(folder) => self.save_in(folder),
            Command::Leave => self.leave(),
            Command::Quit => self.quit(),
            Command::Prefer(preferences) => self.prefer(*preferences),
            Command::Ask(effect) => Reply::asking(effect),
        }
    }

    fn change(&mut self, command: SessionCommand) -> Reply {
        let Some(open) = &mut self.open else {
            return Reply::default();
        };
        let result = open.perform(command, self.language, self.now);
        if result.notice.is_some() {
            self.notice = result.notice;
        }
        Reply {
            effects: result.effects,
            turn: result.go.map(Turn::Changed),
        }
    }

    fn save_in(&self, folder: PathBuf) -> Reply {
        let copy = |session: &Session| Job::SaveCopy {
            name: session_file_name(session.name(&self.method.roles.title), self.now.day),
            session: Box::new(session.clone()),
            folder,
        };
        let job = self.session().map(copy);
        job.map_or_else(Reply::default, |job| Reply::asking(Effect::Write(job)))
    }

    fn prefer(&mut self, preferences: Preferences) -> Reply {
        let language = preferences.language.as_deref();
        if let Some(language) = language.and_then(|tag| tag.parse().ok()) {
            self.language = language;
        }
        self.preferences = preferences.clone();
        Reply::asking(Effect::Write(Job::Preferences(Box::new(preferences))))
    }

    /// Sets the day and time at which whatever comes next happens.
    pub const fn set_now(&mut self, now: Now) {
        self.now = now;
    }

    /// Makes another id for the next new row.
    pub fn renew_row(&mut self) {
        self.fresh_row = self.ids.row();
    }

    /// Sets or clears the notice.
    pub fn set_notice(&mut self, notice: Option<Notice>) {
        self.notice = notice;
    }

    /// Adds a message to those of the next opening.
    pub fn remark(&mut self, remark: Phrase) {
        self.remark = Some(remark);
    }

    /// The method.
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// The language that is spoken.
    pub const fn language(&self) -> Language {
        self.language
    }

    pub const fn preferences(&self) -> &Preferences {
        &self.preferences
    }

    /// When the last message came.
    pub const fn now(&self) -> Now {
        self.now
    }

    /// An id that no row has yet.
    pub const fn fresh_row(&self) -> &RowId {
        &self.fresh_row
    }

    pub const fn open(&self) -> Option<&OpenSession> {
        self.open.as_ref()
    }

    /// The open session itself.
    pub fn session(&self) -> Option<&Session> {
        self.open.as_ref().map(OpenSession::session)
    }

    /// Whether the open session is on the disk.
    pub fn saving(&self) -> Option<&Saving> {
        self.open.as_ref().map(OpenSession::saving)
    }

    pub const fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// The drafts that are offered, the first one first.
    pub fn offers(&self) -> &[Offer] {
        &self.offers
    }

    /// The open session, if not everything of it is known to be on a disk.
    pub fn unsaved(&self) -> Option<&Session> {
        match self.saving()? {
            Saving::Untouched
            | Saving::Saved(_)
            | Saving::Elsewhere { .. }
            | Saving::Aside { .. } => None,
            Saving::Under | Saving::Failed(_) => self.session(),
        }
    }

    /// The files that alone hold sessions whose own place fails.
    pub fn only_elsewhere(&self) -> Vec<PathBuf> {
        self.elsewhere.values().cloned().collect()
    }

    /// The files beside sessions that someone else has changed.
    pub fn kept_beside(&self) -> Vec<PathBuf> {
        self.aside.values().cloned().collect()
    }
}
