//! Carrying out what a screen wants.

use std::path::PathBuf;

use super::{AfterSaving, Front};
use crate::app::desk::{Desk, Saving};
use crate::app::effect::Effect;
use crate::app::fault_words::{conflict_words, unsaved_words};
use crate::app::notice::Notice;
use crate::method::id::Id;
use crate::session::Place;
use crate::session::draft::Draft;
use crate::store::writer::job::Job;
use crate::text::Phrase;
use crate::text::telling::session_file_name;
use crate::tui::outcome::{Go, Outcome};
use crate::tui::screens::Screen;
use crate::tui::screens::confirm::Confirm;
use crate::tui::screens::pathway::PathwayScreen;
use crate::tui::screens::question::{Arrival, QuestionScreen};

impl Front {
    /// Lets the desk do what a screen wants, tells what there is to tell, and goes where it leads.
    pub(super) fn carry_out(&mut self, outcome: Outcome) -> Vec<Effect> {
        let mut effects = Vec::new();
        if let Some(preferences) = outcome.preferences {
            effects.extend(self.prefer(*preferences));
        }
        let language = self.localizer.language();
        let mut told = outcome.notice;
        let mut go = outcome.go;
        let mut refused = false;
        for command in outcome.commands {
            let Some(desk) = &mut self.desk else { break };
            let result = desk.perform(command, language, self.now);
            refused |= result.notice.as_ref().is_some_and(Notice::is_refusal);
            effects.extend(result.effects);
            told = result.notice.or(told);
            if let Some(place) = result.go {
                go = Go::To(place);
            }
        }
        if !refused {
            // A draft that became an answer goes once that is on its way.
            effects.extend(outcome.effects);
        }
        let settled = self.with_top(Screen::settle);
        self.notice = told.or(settled);
        effects.extend(self.go(go));
        effects
    }

    fn go(&mut self, go: Go) -> Vec<Effect> {
        match go {
            Go::Stay => {}
            Go::Back => {
                self.screens.pop();
                if !self.screens.is_empty() {
                    let settled = self.with_top(Screen::settle);
                    self.notice = self.notice.take().or(settled);
                }
            }
            Go::Next => self.go_on(),
            Go::Previous => self.go_back(),
            Go::To(place) => {
                self.screens.clear();
                self.show(&place, Arrival::Mending);
            }
            Go::Look(place) => self.show(&place, Arrival::Mending),
            Go::Onto(screen) => self.screens.push(*screen),
            Go::Instead(screen) => {
                self.screens.pop();
                self.screens.push(*screen);
            }
            Go::BackTo(place) => self.go_back_to(&place),
            Go::Reopen(draft, path) => return self.reopen(*draft, path),
            Go::Home => return self.go_home(),
            Go::Begin => return self.begin(),
            Go::ShowExample => return self.show_example(),
            Go::Import(path) => return self.import(path),
            Go::Duplicate(id) => return self.duplicate(id),
            Go::SaveIn(folder) => return self.save_in(folder),
        }
        Vec::new()
    }

    /// Leaves the screen on top, with that place of the questionnaire below everything else.
    fn go_back_to(&mut self, place: &Place) {
        self.screens.pop();
        let above = std::mem::take(&mut self.screens);
        self.show(place, Arrival::Mending);
        self.screens.extend(above.into_iter().skip(1));
    }

    /// Opens the field of a draft that it refuses. Other drafts are offered at the next opening, since
    /// their places would close this field. The draft is written anew before its file goes.
    fn reopen(&mut self, draft: Draft, path: PathBuf) -> Vec<Effect> {
        let Some(screen) = QuestionScreen::reopen(&draft.written, &self.given()) else {
            return Vec::new();
        };
        self.screens.clear();
        self.screens.push(Screen::Question(screen));
        let mut effects: Vec<Effect> = self.note_writing().into_iter().collect();
        if !effects.is_empty() {
            let id = draft.session;
            effects.push(Effect::Write(Job::DropDraft { id, path }));
        }
        effects
    }

    /// Saves the open session in a folder too; the page on which that was asked is left once it is
    /// there, so that a slip can be mended.
    fn save_in(&mut self, folder: PathBuf) -> Vec<Effect> {
        let copy = |desk: &Desk| Job::SaveCopy {
            name: session_file_name(desk.session().name(&self.method.roles.title), self.now.day),
            session: Box::new(desk.session().clone()),
            folder,
        };
        let job = self.desk.as_ref().map(copy);
        job.map(Effect::Write).into_iter().collect()
    }

    /// Shows a question on top of what is shown.
    pub(super) fn show(&mut self, place: &Place, arrival: Arrival) {
        if let Some(screen) = QuestionScreen::open(place, arrival, &self.given()) {
            self.screens.push(Screen::Question(screen));
        }
    }

    fn go_on(&mut self) {
        let Some(here) = self.question_on_top() else {
            return;
        };
        let next = self
            .given()
            .journey()
            .next(&here)
            .map(|question| question.id.clone());
        if let Some(next) = next {
            self.turn_to(next);
        } else {
            self.screens.push(Screen::Pathway(PathwayScreen::default()));
            self.notice = Some(Notice::done(Phrase::NoticeLastQuestion));
        }
    }

    fn go_back(&mut self) {
        let Some(here) = self.question_on_top() else {
            return;
        };
        let previous = self
            .given()
            .journey()
            .previous(&here)
            .map(|question| question.id.clone());
        match previous {
            Some(previous) => self.turn_to(previous),
            None => self.notice = Some(Notice::told(Phrase::NoticeFirstQuestion)),
        }
    }

    /// Another question in the place of the one that is shown.
    fn turn_to(&mut self, question: Id) {
        self.screens.pop();
        self.show(&Place::at(question), Arrival::Answering);
    }

    fn question_on_top(&self) -> Option<Id> {
        match self.screens.last() {
            Some(Screen::Question(screen)) => Some(screen.question().clone()),
            _ => None,
        }
    }

    /// The question that is shown, or lies nearest below what is shown.
    pub(super) fn question_below(&self) -> Option<Id> {
        self.screens.iter().rev().find_map(|screen| match screen {
            Screen::Question(screen) => Some(screen.question().clone()),
            _ => None,
        })
    }

    /// Back to the list of sessions; from a question that was looked at, back to where it was
    /// looked at from.
    pub(super) fn go_home(&mut self) -> Vec<Effect> {
        if self.screens.len() > 1 {
            self.screens.pop();
            return Vec::new();
        }
        match self.saving() {
            Some(Saving::Failed(fault)) => {
                let asked = Confirm::leaving_unsaved(unsaved_words(fault));
                self.screens.push(Screen::Confirm(asked));
                Vec::new()
            }
            Some(Saving::Under) => {
                self.after_saving = Some(AfterSaving::Leave);
                self.notice = Some(Notice::told(Phrase::NoticeSavingFirst));
                vec![Effect::Write(Job::CatchUp)]
            }
            _ => self.leave_session(),
        }
    }

    /// Lets the open session go, and shows the list of sessions.
    pub(super) fn leave_session(&mut self) -> Vec<Effect> {
        self.screens.clear();
        let mut effects = Vec::new();
        if let Some(desk) = self.desk.take() {
            if let Saving::Aside { path, .. } = desk.saving() {
                self.notice = Some(Notice::refused(conflict_words(path)));
            }
            effects.push(Effect::Write(Job::Close(desk.session().id.clone())));
        }
        effects.push(Effect::List);
        effects
    }
}
