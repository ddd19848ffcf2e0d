//! Leaving a session and ending the program: both wait until everything is on the disk.

use super::{Reply, Turn, Visit};
use crate::app::effect::Effect;
use crate::app::fault_words::{conflict_words, unsaved_words};
use crate::app::notice::Notice;
use crate::app::open_session::Saving;
use crate::store::writer::job::Job;
use crate::text::{Phrase, Words};

/// What waits until everything is on the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Waiting {
    /// To close the open session.
    Leave,
    /// To end the program.
    Quit,
}

impl Visit {
    /// Stops waiting to leave or to quit: the person goes on instead.
    pub const fn stay(&mut self) {
        self.waiting = None;
    }

    pub(super) fn leave(&mut self) -> Reply {
        match self.saving() {
            Some(Saving::Failed(fault)) => Reply::turning(Turn::AskLeave(unsaved_words(fault))),
            Some(Saving::Under) => {
                self.waiting = Some(Waiting::Leave);
                self.notice = Some(Notice::info(Phrase::NoticeSavingFirst));
                Reply::asking(Effect::Write(Job::CatchUp))
            }
            None
            | Some(
                Saving::Untouched
                | Saving::Saved(_)
                | Saving::Elsewhere { .. }
                | Saving::Aside { .. },
            ) => self.close(),
        }
    }

    fn close(&mut self) -> Reply {
        let mut effects = Vec::new();
        self.offers.clear();
        if let Some(open) = self.open.take() {
            if let Saving::Aside { path, .. } = open.saving() {
                self.notice = Some(Notice::refused(conflict_words(path)));
            }
            effects.push(Effect::Write(Job::Close(open.session().id.clone())));
        }
        effects.push(Effect::List);
        Reply {
            effects,
            turn: Some(Turn::Left),
        }
    }

    /// Quits once everything is on the disk. Nobody has to wait for ever: a second request asks
    /// whether to quit anyway. The question goes away if the disk answers first.
    pub(super) fn quit(&mut self) -> Reply {
        let again = self.waiting.take() == Some(Waiting::Quit);
        let fails = matches!(self.saving(), Some(Saving::Failed(_)));
        let mut reply = Reply::default();
        if !fails {
            self.waiting = Some(Waiting::Quit);
            reply.effects.push(Effect::Write(Job::CatchUp));
        }
        if matches!(self.saving(), Some(Saving::Under)) {
            self.notice = Some(Notice::info(Phrase::NoticeEndingFirst));
        }
        reply.turn = (again || fails).then(|| Turn::AskQuit(self.why_unsaved()));
        reply
    }

    /// Does what was waiting for the disk, unless something could not be saved.
    pub(super) fn caught_up(&mut self) -> Reply {
        match (self.waiting.take(), self.unsaved()) {
            (None, _) => Reply::default(),
            (Some(Waiting::Leave), _) => self.leave(),
            (Some(Waiting::Quit), None) => Reply::asking(Effect::Quit),
            (Some(Waiting::Quit), Some(_)) => Reply::turning(Turn::AskQuit(self.why_unsaved())),
        }
    }

    fn why_unsaved(&self) -> Words {
        if let Some(Saving::Failed(fault)) = self.saving() {
            unsaved_words(fault)
        } else {
            Phrase::UnsavedDiskSlow.into()
        }
    }
}
