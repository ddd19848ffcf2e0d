//! Carrying out what a screen wants, and showing what has come of it.

use super::App;
use crate::app::command::Command;
use crate::app::effect::Effect;
use crate::app::notice::Notice;
use crate::app::visit::{Offer, Reply, Turn};
use crate::method::id::Id;
use crate::session::Position;
use crate::text::{Localizer, Phrase, Words};
use crate::tui::look::Look;
use crate::tui::outcome::{Go, NextPage, Outcome};
use crate::tui::screens::Screen;
use crate::tui::screens::confirm::Confirm;
use crate::tui::screens::question::QuestionScreen;
use crate::tui::screens::question::stage_announcement::stage_announcement;
use crate::tui::screens::session_page::SessionPage;

impl App {
    /// Lets the visit do what a screen wants, tells what there is to tell, and goes where it leads.
    pub(super) fn carry_out(&mut self, outcome: Outcome) -> Vec<Effect> {
        self.visit.set_notice(outcome.notice);
        let mut effects = Vec::new();
        let mut turn = None;
        for command in outcome.commands {
            let restyles = matches!(command, Command::Prefer(_));
            let reply = self.visit.perform(command);
            effects.extend(reply.effects);
            turn = reply.turn.or(turn);
            if restyles {
                self.restyle();
            }
        }
        self.settle();
        match turn {
            Some(turn) => self.turn(turn),
            None => self.go(outcome.go),
        }
        effects
    }

    /// Shows what has come of a command or an event; what the world is to do.
    pub(super) fn follow(&mut self, reply: Reply) -> Vec<Effect> {
        if let Some(turn) = reply.turn {
            self.turn(turn);
        }
        reply.effects
    }

    /// Looks and speaks as the person prefers from now on.
    pub(super) fn restyle(&mut self) {
        self.look = Look::choose(&self.surroundings, self.visit.preferences());
        if self.localizer.language() != self.visit.language() {
            self.localizer = Localizer::new(self.visit.language());
        }
    }

    pub(super) fn say(&mut self, notice: Notice) {
        self.visit.set_notice(Some(notice));
    }

    /// Lets the screen on top read the session again. What it says of that comes after all else.
    fn settle(&mut self) {
        let settled = self.with_top(Screen::settle);
        if self.visit.notice().is_none() {
            self.visit.set_notice(settled);
        }
    }

    fn turn(&mut self, turn: Turn) {
        match turn {
            Turn::Opened => self.show_session(),
            Turn::Changed(place) => {
                self.screens.truncate(1);
                self.show(&place);
            }
            Turn::DraftRestored(place) => self.go_back_to(&place),
            Turn::Correct(offer) => self.reopen(&offer),
            Turn::Left => self.screens.clear(),
            Turn::AskLeave(why) => {
                let asked = Confirm::leaving_unsaved(why);
                self.screens.push(NextPage::Ask(asked).into());
            }
            Turn::AskQuit(why) => self.ask_before_quitting(why),
        }
    }

    fn go(&mut self, go: Go) {
        match go {
            Go::Stay => {}
            Go::Back => {
                let left = self.question_on_top();
                self.screens.pop();
                if let [Screen::SessionPage(_)] = *self.screens {
                    self.come_to_session_page(left);
                } else if !self.screens.is_empty() {
                    self.settle();
                }
            }
            Go::Next => self.go_on(),
            Go::Previous => self.go_back(),
            Go::Look(place) => self.show(&place),
            Go::Onto(page) => self.screens.push(page.into()),
            Go::Instead(page) => {
                self.screens.pop();
                self.screens.push(page.into());
            }
        }
    }

    /// Shows the page of the session that was just opened, and above it what was left half written, the
    /// first on top.
    fn show_session(&mut self) {
        let Some(session) = self.visit.session() else {
            return;
        };
        self.home.focus(session.id.clone());
        let last = session.place.as_ref().map(|place| &place.question);
        let cx = self.cx();
        let page = Screen::SessionPage(SessionPage::opening(last, &cx));
        let offers = self.visit.offers().iter().rev();
        let offered = offers.map(|offer| NextPage::Ask(Confirm::offering(offer, &cx)).into());
        self.screens = std::iter::once(page).chain(offered).collect();
    }

    /// To the session's page, leaving everything else, from the question that is shown or lies below.
    pub(super) fn go_to_session_page(&mut self) {
        let mut screens = self.screens.iter().rev();
        let left = screens.find_map(Screen::question);
        let left = left.map(|screen| screen.question().clone());
        self.screens.truncate(1);
        self.come_to_session_page(left);
    }

    fn come_to_session_page(&mut self, left: Option<Id>) {
        self.with_top(|screen, cx| {
            if let (Screen::SessionPage(page), Some(left)) = (screen, left) {
                page.come_from(&left, cx);
            }
        });
    }

    /// Leaves the screen on top, with that place of the questionnaire right above the session's page.
    fn go_back_to(&mut self, place: &Position) {
        self.screens.pop();
        let mut above = self.screens.split_off(self.screens.len().min(1));
        above.retain(|screen| screen.question().is_none());
        self.show(place);
        self.screens.extend(above);
    }

    /// Opens the field of a draft that it refuses. Other drafts are offered at the next opening, since
    /// their places would close this field.
    fn reopen(&mut self, offer: &Offer) {
        if let Some(screen) = QuestionScreen::reopen(&offer.draft.written, &self.cx()) {
            self.screens.truncate(1);
            self.screens.push(Screen::Question(screen));
        }
    }

    /// Shows a question on top of what is shown.
    fn show(&mut self, place: &Position) {
        if let Some(screen) = QuestionScreen::open(place, &self.cx()) {
            self.screens.push(Screen::Question(screen));
        }
    }

    fn go_on(&mut self) {
        let Some(here) = self.question_on_top() else {
            return;
        };
        let journey = self.cx().journey();
        let next = journey.next(&here).map(|question| question.id.clone());
        if let Some(next) = next {
            let announcement = stage_announcement(&here, &next, &self.cx());
            self.turn_to(next);
            let announcement = announcement.map(NextPage::Read);
            self.screens.extend(announcement.map(Screen::from));
        } else {
            self.screens.push(NextPage::Pathway.into());
            self.say(Notice::done(Phrase::NoticeLastQuestion));
        }
    }

    fn go_back(&mut self) {
        let Some(here) = self.question_on_top() else {
            return;
        };
        let journey = self.cx().journey();
        let previous = journey.previous(&here);
        let previous = previous.map(|question| question.id.clone());
        match previous {
            Some(previous) => self.turn_to(previous),
            None => self.say(Notice::info(Phrase::NoticeFirstQuestion)),
        }
    }

    /// Another question in the place of the one that is shown.
    fn turn_to(&mut self, question: Id) {
        self.screens.pop();
        self.show(&Position::at(question));
    }

    /// A question right above the page of the session.
    #[cfg(test)]
    pub(super) fn jumps_to(&mut self, question: Id) {
        self.screens.truncate(1);
        self.show(&Position::at(question));
    }

    fn question_on_top(&self) -> Option<Id> {
        let screen = self.screens.last()?.question()?;
        Some(screen.question().clone())
    }

    fn ask_before_quitting(&mut self, why: Words) {
        // Asked once, however often the key is pressed.
        if self.leave_unsaved_question() {
            self.say(Notice::info(Phrase::NoticeAnswerFirst));
        }
        let asked = Confirm::quitting_unsaved(why, self.visit.open().is_some());
        self.screens.push(NextPage::Ask(asked).into());
    }

    pub(super) fn leave_unsaved_question(&mut self) -> bool {
        let is_asked = |top: &mut Screen| matches!(top, Screen::Confirm(confirm) if confirm.is_about_unsaved());
        self.screens.pop_if(is_asked).is_some()
    }
}
