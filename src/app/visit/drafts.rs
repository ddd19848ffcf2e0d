//! Drafts: text in an open field is on the disk before it is an answer, and is offered at the next
//! opening.

use std::path::{Path, PathBuf};

use super::{Reply, Turn, Visit};
use crate::app::command::{DraftCommand, SessionCommand};
use crate::app::draft_edit::{DraftEdit, draft_edit};
use crate::app::effect::Effect;
use crate::app::notice::Notice;
use crate::session::draft::{self, Draft, Written};
use crate::session::sheet::Sheet;
use crate::store::writer::job::Job;
use crate::text::Phrase;
use crate::text::typed::Refusal;

/// A draft that was found when its session was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The draft.
    pub draft: Draft,
    /// Its file.
    pub path: PathBuf,
    pub fit: Fit,
}

/// What taking up a draft would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It goes where it was being written.
    InPlace,
    /// Its place is gone: it becomes a note.
    AsNote,
    /// Its field refuses it: it is to be corrected there.
    Refused,
}

impl Visit {
    pub(super) fn handle_draft(&mut self, command: DraftCommand) -> Reply {
        match command {
            DraftCommand::Keep(written) => self.keep_draft(written),
            DraftCommand::Restore(path) => self.restore(&path),
            DraftCommand::Drop(path) => {
                let effects = self.drop_draft(&path).into_iter().collect();
                Reply {
                    effects,
                    turn: None,
                }
            }
        }
    }

    /// Has the text of an open field written to the disk before it is an answer.
    fn keep_draft(&mut self, written: Option<Written>) -> Reply {
        let correcting = self.correcting.take();
        let open = self.open.as_ref().filter(|open| open.is_writing());
        let written = open.and_then(|open| Some((open.session().id.clone(), written?)));
        if written == self.drafted {
            return Reply::default();
        }
        let before = std::mem::replace(&mut self.drafted, written);
        let mut effects = Vec::new();
        match &self.drafted {
            Some((session, written)) => {
                effects.push(Effect::Write(Job::Draft(Box::new(Draft {
                    format: draft::FORMAT,
                    session: session.clone(),
                    day: self.now.day,
                    time: self.now.clock(),
                    written: written.clone(),
                }))));
                let corrected = correcting.and_then(|offer| self.drop_draft(&offer.path));
                effects.extend(corrected);
            }
            None => effects.extend(before.map(|(session, _)| Effect::Write(Job::Settle(session)))),
        }
        Reply {
            effects,
            turn: None,
        }
    }

    /// Leaves the text of an open field on the disk: a fault ends the program, and the state of the
    /// field is unknown.
    pub fn leave_draft(&mut self) {
        self.drafted = None;
    }

    /// Offers the drafts found, and drops those that are answers already.
    pub(super) fn offer(&mut self, drafts: Vec<(PathBuf, Draft)>) -> Vec<Effect> {
        let mut effects = Vec::new();
        self.offers.clear();
        for (path, draft) in drafts {
            let fit = match self.draft_edit(&draft.written) {
                Ok(taken) if self.stands(&taken) => {
                    let id = draft.session;
                    effects.push(Effect::Write(Job::DropDraft { id, path }));
                    continue;
                }
                Ok(taken) if taken.fits => Fit::InPlace,
                Ok(_) => Fit::AsNote,
                Err(_) => Fit::Refused,
            };
            self.offers.push(Offer { draft, path, fit });
        }
        // To correct one ends the offering of the others: those come last.
        self.offers.sort_by_key(|offer| offer.fit == Fit::Refused);
        effects
    }

    fn stands(&self, taken: &DraftEdit) -> bool {
        self.session()
            .is_some_and(|session| taken.stands(&session.sheet))
    }

    fn draft_edit(&self, written: &Written) -> Result<DraftEdit, Refusal> {
        let nothing = Sheet::default();
        let sheet = self.session().map_or(&nothing, |session| &session.sheet);
        draft_edit(written, &self.method, sheet, &self.fresh_row, self.language)
    }

    /// Puts a draft where it was meant to go, or into a note, as a change that can be undone. The
    /// draft's file is removed only after that answer is saved.
    fn restore(&mut self, path: &Path) -> Reply {
        let Some(offer) = self.offers.iter().find(|offer| offer.path == path) else {
            return Reply::default();
        };
        let offer = offer.clone();
        let taken = match self.draft_edit(&offer.draft.written) {
            Ok(taken) => taken,
            Err(refusal) => {
                self.notice = Some(Notice::refused(refusal.phrase()));
                self.correcting = Some(offer.clone());
                return Reply::turning(Turn::Correct(Box::new(offer)));
            }
        };
        self.notice = Some(Notice::done(if taken.fits {
            Phrase::NoticeDraftTakenUp
        } else {
            Phrase::NoticeDraftAsNote
        }));
        let place = taken.place.clone();
        let mut reply = self.change(SessionCommand::Make {
            edit: taken.edit,
            place: taken.place,
        });
        if !self.notice.as_ref().is_some_and(Notice::is_refusal) {
            reply.effects.extend(self.drop_draft(path));
        }
        reply.turn = Some(Turn::DraftRestored(place));
        reply
    }

    fn drop_draft(&mut self, path: &Path) -> Option<Effect> {
        let number = self.offers.iter().position(|offer| offer.path == path)?;
        let Offer { draft, path, .. } = self.offers.remove(number);
        let id = draft.session;
        Some(Effect::Write(Job::DropDraft { id, path }))
    }
}
