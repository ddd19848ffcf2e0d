//! A visit: one run of the program, whatever shows it. It owns the open session, what a person is
//! told, what waits for the disk, drafts and preferences.
//!
//! Pure: commands and events come in, effects go out. It knows no screen, no key and no size, so
//! that every front end can stand on it.

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

/// What is true in one run of the program, whatever shows it.
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
    /// What stands in an open field, as the writer knows it.
    drafted: Option<(SessionId, Written)>,
    /// The drafts that were found when the session was opened.
    offers: Vec<Offer>,
    /// The draft whose field is being opened again. Its file goes once it has been written anew.
    correcting: Option<Offer>,
    waiting: Option<Waiting>,
    /// Why nothing can be saved where sessions belong, until something could be.
    trouble: Option<StoreFault>,
    /// Why the usual preferences hold although there is a file with others, until it is told.
    unread_preferences: Option<StoreFault>,
    /// What the front end has to say at the next opening.
    remark: Option<Phrase>,
    /// What became of the session that is about to be opened.
    opening_message: Option<Phrase>,
    /// The files that alone hold sessions whose own place fails.
    elsewhere: BTreeMap<SessionId, PathBuf>,
    /// The files that hold what was written in this run to sessions that somebody else has changed.
    aside: BTreeMap<SessionId, PathBuf>,
}

/// What a visit starts from.
#[derive(Debug)]
pub struct Start {
    /// The method.
    pub method: Method,
    /// The language that is spoken.
    pub language: Language,
    /// What the person prefers.
    pub preferences: Preferences,
    /// Random bits for new ids.
    pub seed: u128,
    /// When it starts.
    pub now: Now,
    /// Why nothing can be saved where sessions belong, if that is known already.
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

    /// Does what a front end asks for.
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

    /// Says something, or nothing more.
    pub fn set_notice(&mut self, notice: Option<Notice>) {
        self.notice = notice;
    }

    /// Has something said at the next opening, beside what else there is to say then.
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

    /// What the person prefers.
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

    /// The open session, with what became of its changes.
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

    /// What the person is told.
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

    /// The files beside sessions that somebody else has changed meanwhile.
    pub fn kept_beside(&self) -> Vec<PathBuf> {
        self.aside.values().cloned().collect()
    }
}
