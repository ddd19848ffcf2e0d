//! The desk: one open session, what is done to it, and whether it is on the disk.

use std::path::PathBuf;

use super::command::Command;
use super::effect::Effect;
use super::notice::Notice;
use super::now::Now;
use crate::method::Method;
use crate::session::history::{Circumstance, History};
use crate::session::{Pin, Place, Session};
use crate::store::fault::StoreFault;
use crate::text::Language;
use crate::text::Phrase;

/// The open session. It alone turns commands into changes of the session and effects.
#[derive(Clone, Debug)]
pub struct Desk {
    session: Session,
    history: History,
    access: Access,
    saving: Saving,
    /// The method that answers are given with.
    pin: Pin,
}

/// Whether the session may be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// It may.
    Writing,
    /// It may not, and why: another window holds it, or a later round goes on from it.
    Reading(Phrase),
}

/// Whether what is on the screen is on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Nothing was changed since it was opened.
    Untouched,
    /// The last change is on its way.
    Under,
    /// It is on the disk since then.
    Saved(Now),
    /// It is not, and why.
    Failed(StoreFault),
    /// It is not in its own place, and why; but it is in another folder since then.
    Elsewhere {
        /// Why it is not in its own place.
        fault: StoreFault,
        /// Where it is.
        path: PathBuf,
        /// Since when.
        when: Now,
    },
    /// Somebody else changed its file: it is kept beside that, at each change, since then.
    Aside {
        /// Where it is.
        path: PathBuf,
        /// Since when.
        when: Now,
    },
}

/// What a command has led to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Result {
    /// What is to be done in the world.
    pub effects: Vec<Effect>,
    /// What the person is to be told.
    pub notice: Option<Notice>,
    /// Where the person is to be taken.
    pub go: Option<Place>,
}

impl Desk {
    /// A session just opened or begun.
    pub fn new(session: Session, access: Access, method: &Method) -> Self {
        Self {
            session,
            history: History::default(),
            access,
            saving: Saving::Untouched,
            pin: Pin::of(method),
        }
    }

    /// The session.
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// Whether the session is on the disk.
    pub const fn saving(&self) -> &Saving {
        &self.saving
    }

    /// Whether the session may be written.
    pub const fn is_writing(&self) -> bool {
        self.reading().is_none()
    }

    /// Why the session can only be read, where that is so.
    pub const fn reading(&self) -> Option<&Phrase> {
        match &self.access {
            Access::Writing => None,
            Access::Reading(why) => Some(why),
        }
    }

    /// Does what a command asks.
    pub fn perform(&mut self, command: Command, language: Language, now: Now) -> Result {
        if let Access::Reading(why) = &self.access {
            return told(Notice::refused(why.clone()));
        }
        let circumstance = Circumstance {
            day: now.day,
            language: language.tag().to_owned(),
        };
        match command {
            Command::Make { edit, place } => {
                match self
                    .history
                    .make(&mut self.session, &edit, place, &circumstance)
                {
                    Ok(true) => self.changed(None, None),
                    Ok(false) => Result::default(),
                    Err(_) => told(Notice::refused(Phrase::NoticeRowGone)),
                }
            }
            Command::Undo => match self.history.undo(&mut self.session, &circumstance) {
                Some(place) => self.changed(Some(Phrase::NoticeUndone), Some(place)),
                None => told(Notice::refused(Phrase::NoticeNothingToUndo)),
            },
            Command::Redo => match self.history.redo(&mut self.session, &circumstance) {
                Some(place) => self.changed(Some(Phrase::NoticeRedone), Some(place)),
                None => told(Notice::refused(Phrase::NoticeNothingToRedo)),
            },
            Command::TakePath(path) => {
                self.session.path = path;
                self.session.rev += 1;
                self.changed(None, None)
            }
        }
    }

    /// Every change is saved at once, under the method it was made with.
    fn changed(&mut self, told: Option<Phrase>, go: Option<Place>) -> Result {
        if self.session.method != self.pin {
            let former = std::mem::replace(&mut self.session.method, self.pin.clone());
            self.session.former_methods.push(former);
        }
        // What could not be saved is not saved either with one more change, until it is reported.
        if !matches!(self.saving, Saving::Failed(_)) {
            self.saving = Saving::Under;
        }
        Result {
            effects: vec![Effect::Save(Box::new(self.session.clone()))],
            notice: told.map(Notice::done),
            go,
        }
    }

    /// Takes note that a revision is on the disk, or is not.
    pub fn reported(&mut self, rev: u64, outcome: std::result::Result<Now, StoreFault>) {
        match outcome {
            Ok(when) if rev >= self.session.rev => self.saving = Saving::Saved(when),
            Ok(_) => {}
            Err(fault) => self.saving = Saving::Failed(fault),
        }
    }
}

impl Desk {
    /// Takes note that somebody else changed the session's file, and where it is kept now.
    pub fn reported_aside(&mut self, path: PathBuf, when: Now) {
        self.saving = Saving::Aside { path, when };
    }

    /// Takes note that the session is in another folder; whether that is the only place.
    pub fn reported_elsewhere(&mut self, path: PathBuf, when: Now) -> bool {
        let fault = match &self.saving {
            Saving::Failed(fault) | Saving::Elsewhere { fault, .. } => fault.clone(),
            Saving::Untouched | Saving::Under | Saving::Saved(_) | Saving::Aside { .. } => {
                return false;
            }
        };
        self.saving = Saving::Elsewhere { fault, path, when };
        true
    }
}

fn told(notice: Notice) -> Result {
    Result {
        notice: Some(notice),
        ..Result::default()
    }
}
