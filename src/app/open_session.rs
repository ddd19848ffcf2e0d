//! The open session, the commands on it, and whether it is saved.

use std::path::PathBuf;

use super::command::SessionCommand;
use super::effect::Effect;
use super::notice::Notice;
use super::now::Now;
use crate::method::Method;
use crate::session::edit::Edit;
use crate::session::history::{EditContext, History};
use crate::session::{Pin, Position, Session};
use crate::store::fault::StoreFault;
use crate::store::format::{self, MOST_SESSION};
use crate::store::writer::job::Job;
use crate::text::Language;
use crate::text::Phrase;

/// The open session, with its undo steps and the state of saving.
#[derive(Clone, Debug)]
pub struct OpenSession {
    session: Session,
    history: History,
    access: Access,
    saving: Saving,
    /// The method that answers are given with.
    pin: Pin,
    /// How many bytes the session has.
    size: u64,
}

/// Beyond this size, the session counts as nearly full, and the program says so.
const NEARLY: u64 = MOST_SESSION / 10 * 9;

/// Room kept free of texts, so that whatever fits as it is typed still fits with everything written
/// around it.
const MARGIN: u64 = 16 * 1024;

/// How many bytes an edit adds at most, beside the texts in it.
const AROUND: u64 = 4 * 1024;

/// Whether the session may be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// It may.
    Writing,
    /// It is read-only, and why: another window has it open, or a later round continues it.
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
        path: PathBuf,
        /// Since when.
        when: Now,
    },
    /// Someone else changed its file; since then each change is saved beside it.
    Aside {
        path: PathBuf,
        /// Since when.
        when: Now,
    },
}

/// The result of a command.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Performed {
    pub effects: Vec<Effect>,
    pub notice: Option<Notice>,
    /// Where to take the person.
    pub go: Option<Position>,
}

impl OpenSession {
    /// A session that was just opened or started.
    pub fn new(session: Session, access: Access, method: &Method) -> Self {
        Self {
            size: format::size(&session),
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

    /// How many bytes of text the session still takes.
    pub const fn room(&self) -> u64 {
        MOST_SESSION
            .saturating_sub(MARGIN)
            .saturating_sub(self.size)
    }

    /// A warning if so many more bytes would make the session nearly full.
    pub fn nearly_full_with(&self, bytes: u64) -> Option<Phrase> {
        nearly_full(self.size.saturating_add(bytes))
    }

    /// Whether the session is on the disk.
    pub const fn saving(&self) -> &Saving {
        &self.saving
    }

    /// Whether the session may be written.
    pub const fn is_writing(&self) -> bool {
        self.reading().is_none()
    }

    /// Why the session is read-only, if it is.
    pub const fn reading(&self) -> Option<&Phrase> {
        match &self.access {
            Access::Writing => None,
            Access::Reading(why) => Some(why),
        }
    }

    /// Carries out a command.
    pub fn perform(&mut self, command: SessionCommand, language: Language, now: Now) -> Performed {
        if let Access::Reading(why) = &self.access {
            return only(Notice::refused(why.clone()));
        }
        let context = EditContext {
            day: now.day,
            language: language.tag().to_owned(),
        };
        match command {
            SessionCommand::Make { edit, place } => {
                if !self.takes(&edit, &context) {
                    return only(Notice::refused(Phrase::NoticeSessionFull));
                }
                match self.history.make(&mut self.session, &edit, place, &context) {
                    Ok(true) => self.changed(None, None),
                    Ok(false) => Performed::default(),
                    Err(_) => only(Notice::refused(Phrase::NoticeRowGone)),
                }
            }
            SessionCommand::Undo => match self.history.undo(&mut self.session, &context) {
                Some(place) => self.changed(Some(Phrase::NoticeUndone), Some(place)),
                None => only(Notice::refused(Phrase::NoticeNothingToUndo)),
            },
            SessionCommand::Redo => match self.history.redo(&mut self.session, &context) {
                Some(place) => self.changed(Some(Phrase::NoticeRedone), Some(place)),
                None => only(Notice::refused(Phrase::NoticeNothingToRedo)),
            },
            SessionCommand::TakeRoute(route) => {
                self.session.route = route;
                self.session.rev += 1;
                self.changed(None, None)
            }
        }
    }

    /// Whether the session can still be saved with this change. A change that makes it no larger is
    /// always possible.
    fn takes(&self, edit: &Edit, now: &EditContext) -> bool {
        if self.size + edit.text_bytes() + AROUND <= MOST_SESSION {
            return true;
        }
        let mut trial = self.session.clone();
        let made =
            History::default().make(&mut trial, edit, Position::at(edit.question().clone()), now);
        let size = format::size(&trial);
        made.is_err() || size <= MOST_SESSION || size <= self.size
    }

    /// Saves every change at once, under the method it was made with.
    fn changed(&mut self, message: Option<Phrase>, go: Option<Position>) -> Performed {
        if self.session.method != self.pin {
            let former = std::mem::replace(&mut self.session.method, self.pin.clone());
            self.session.former_methods.push(former);
        }
        self.size = format::size(&self.session);
        let nearly = nearly_full(self.size).map(Notice::info);
        // A new change doesn't clear a failed save; wait for the writer.
        if !matches!(self.saving, Saving::Failed(_)) {
            self.saving = Saving::Under;
        }
        Performed {
            effects: vec![Effect::Write(Job::Save(Box::new(self.session.clone())))],
            notice: nearly.or_else(|| message.map(Notice::done)),
            go,
        }
    }

    /// Takes note that a revision is on the disk, or is not.
    pub fn reported(&mut self, rev: u64, outcome: Result<Now, StoreFault>) {
        match outcome {
            Ok(when) if rev >= self.session.rev => self.saving = Saving::Saved(when),
            Ok(_) => {}
            Err(fault) => self.saving = Saving::Failed(fault),
        }
    }

    /// Records that someone else changed the session's file, and where it is kept now.
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

/// A warning if a session of that size is nearly full.
fn nearly_full(size: u64) -> Option<Phrase> {
    let percent = i64::try_from(size.saturating_mul(100) / MOST_SESSION).unwrap_or(i64::MAX);
    (size >= NEARLY).then(|| Phrase::NoticeSessionNearlyFull {
        percent: percent.min(100),
    })
}

fn only(notice: Notice) -> Performed {
    Performed {
        notice: Some(notice),
        ..Performed::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::example::example;
    use crate::session::Route;
    use crate::session::date::Day;

    #[test]
    fn a_session_of_another_version_of_the_method_keeps_its_name_with_the_first_change() {
        let method = Method::built_in().unwrap();
        let mut session = example(Language::En).unwrap();
        session.method.version = "2026.1".to_owned();
        let former = session.method.clone();
        let mut open = OpenSession::new(session, Access::Writing, &method);
        let now = Now {
            day: Day::new(2026, 11, 29).unwrap(),
            hour: 9,
            minute: 0,
        };
        open.perform(SessionCommand::TakeRoute(Route::Short), Language::En, now);
        assert_eq!(open.session().former_methods, [former]);
        assert_eq!(open.session().method, Pin::of(&method));
    }
}
