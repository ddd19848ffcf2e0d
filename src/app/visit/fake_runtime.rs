//! The world behind a visit, for tests: keeps nothing and answers at once.

use std::path::PathBuf;

use super::samples;
use crate::app::effect::Effect;
use crate::app::event::{Event, Opened};
use crate::app::now::Now;
use crate::app::open_session::Access;
use crate::session::Session;
use crate::session::date::Day;
use crate::store::entry::{Entry, Summary};
use crate::store::writer::job::{Job, JobDone};

/// When every story plays.
pub(crate) fn now() -> Now {
    Now {
        day: Day::new(2026, 11, 23).unwrap(),
        hour: 14,
        minute: 5,
    }
}

/// An opened session without anything to report.
pub(crate) const fn opened(session: Session) -> Opened {
    Opened {
        session,
        access: Access::Writing,
        changed_outside: false,
        renamed: 0,
        unlocked: false,
        trouble: None,
        begun: false,
        drafts: Vec::new(),
        unread: Vec::new(),
    }
}

/// Records the effects, and gives prepared answers.
pub(crate) struct FakeRuntime {
    /// The effects so far.
    pub(crate) asked: Vec<Effect>,
    /// The sessions to list; without any, there is no answer.
    pub(crate) listed: Vec<Entry>,
    pub(crate) bin: Vec<(PathBuf, Option<Summary>)>,
    /// The session as it was saved last.
    pub(crate) saved: Option<Session>,
    /// Whether the disk does not answer.
    pub(crate) disk_waits: bool,
}

impl FakeRuntime {
    /// A world in which nothing was asked for.
    pub(crate) fn new() -> Self {
        Self {
            asked: Vec::new(),
            listed: Vec::new(),
            bin: samples::bin(),
            saved: None,
            disk_waits: false,
        }
    }

    /// Takes an effect and returns its result.
    pub(crate) fn perform(&mut self, effect: Effect) -> Option<Event> {
        self.asked.push(effect.clone());
        match effect {
            Effect::Begin(session) => Some(Event::Opened(Box::new(Opened {
                begun: true,
                ..opened(*session)
            }))),
            Effect::Write(Job::Save(_) | Job::CatchUp) if self.disk_waits => None,
            Effect::Write(Job::CatchUp) => Some(Event::Written(JobDone::CaughtUp)),
            Effect::Write(Job::Save(session)) => {
                let (id, rev) = (session.id.clone(), session.rev);
                self.saved = Some(*session);
                Some(Event::Written(JobDone::Saved { id, rev }))
            }
            Effect::List if !self.listed.is_empty() => Some(Event::Listed(self.listed.clone())),
            Effect::ListRemoved => Some(Event::InBin(self.bin.clone())),
            Effect::Empty(file) => {
                let before = self.bin.len();
                self.bin
                    .retain(|(path, _)| file.as_ref().is_some_and(|file| file != path));
                Some(Event::Emptied {
                    gone: before - self.bin.len(),
                    fault: None,
                    left: self.bin.clone(),
                })
            }
            Effect::ListVersions { id, wanted } => {
                Some(Event::Versions(samples::versions(id, wanted)))
            }
            Effect::RestoreVersion { id, .. } => Some(Event::VersionRestored(id)),
            _ => None,
        }
    }
}
