//! What a key does.

use super::{AfterSaving, Front};
use crate::app::action::Action;
use crate::app::command::Command;
use crate::app::desk::{Desk, Saving};
use crate::app::effect::Effect;
use crate::app::fault_words::unsaved_words;
use crate::app::key::{Key, KeyCode};
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::text::Phrase;
use crate::tui::digit_row::digit;
use crate::tui::outcome::Outcome;
use crate::tui::screens::Screen;
use crate::tui::screens::about::about;
use crate::tui::screens::ask_path::AskPath;
use crate::tui::screens::confirm::Confirm;
use crate::tui::screens::key_trial::KeyTrial;
use crate::tui::screens::lexicon::Lexicon;
use crate::tui::screens::overview::Overview;
use crate::tui::screens::pathway::PathwayScreen;
use crate::tui::screens::settings::Settings;
use crate::tui::widgets::text_field::{Edit, Extent};

impl Front {
    pub(super) fn press(&mut self, key: Key) -> Vec<Effect> {
        let context = self.context();
        self.notice = None;
        if let Some(Screen::KeyTrial(_)) = self.screens.last()
            && let Some(typed) = key.typed()
        {
            let outcome = self.with_top(|screen, given| screen.tried(typed, given));
            return self.carry_out(outcome);
        }
        if context.is_typing() {
            return self.press_while_typing(key, context);
        }
        let key = self.as_digit(key, context);
        match context.action(key) {
            Some(action) => self.do_action(action),
            None if self.may_be_digit(key, context) => {
                self.keyboard_asked = true;
                self.screens.push(Screen::KeyTrial(KeyTrial::default()));
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    pub(super) fn context(&self) -> Context {
        self.screens
            .last()
            .map_or_else(|| self.home.context(), Screen::context)
    }

    fn press_while_typing(&mut self, key: Key, context: Context) -> Vec<Effect> {
        if let Some(action) = context.action(key) {
            return self.do_action(action);
        }
        let extent = match context {
            Context::Paragraph => Extent::Paragraph,
            _ => Extent::Line,
        };
        if let Some(edit) = Edit::of(key, extent) {
            self.after_saving = None;
            if let Some(refused) = self.refuses_writing() {
                self.notice = Some(refused);
                return Vec::new();
            }
            self.notice = self.with_top(|screen, given| screen.typed(edit, given));
        }
        Vec::new()
    }

    /// Why nothing is written in a session that can only be read: it would be thrown away.
    pub(super) fn refuses_writing(&self) -> Option<Notice> {
        let why = self.desk.as_ref()?.reading()?;
        let in_session = matches!(self.screens.last(), Some(Screen::Question(_)));
        let answers = in_session && !matches!(self.context(), Context::Filter);
        answers.then(|| Notice::refused(why.clone()))
    }

    /// The digit that a key of the digit row stands for on the person's keyboard.
    fn as_digit(&self, key: Key, context: Context) -> Key {
        let takes_digits = context.action(Key::char('1')) == Some(Action::Digit(1));
        let row = self.preferences.digit_row.filter(|_| takes_digits);
        match (row, key.typed()) {
            (Some(row), Some(typed)) => digit(row, typed).map_or(key, Key::char),
            _ => key,
        }
    }

    /// Whether a key that means nothing here may be a digit of a keyboard not known yet.
    fn may_be_digit(&self, key: Key, context: Context) -> bool {
        let takes_digits = context.action(Key::char('1')) == Some(Action::Digit(1));
        let looks_so = matches!(
            key.code,
            KeyCode::Char('&' | 'é' | '"' | '\'' | '(' | '§' | '-' | 'è' | '_' | '!' | 'ç' | 'à')
        );
        takes_digits && looks_so && self.preferences.digit_row.is_none() && !self.keyboard_asked
    }

    fn do_action(&mut self, action: Action) -> Vec<Effect> {
        let waited = self.after_saving.take();
        match action {
            Action::Help => self.open(Screen::Reading(self.help())),
            Action::Lexicon => self.open(Screen::Lexicon(Lexicon::default())),
            Action::Settings => self.open(Screen::Settings(Settings::default())),
            Action::About => self.open(Screen::Reading(about(&self.given()))),
            Action::Overview if self.desk.is_some() => {
                let here = self.question_below();
                let overview = Overview::at(here, &self.given());
                self.open(Screen::Overview(overview))
            }
            Action::Pathway if self.desk.is_some() => {
                self.open(Screen::Pathway(PathwayScreen::default()))
            }
            Action::Undo if self.desk.is_some() => self.step_back(Command::Undo),
            Action::Redo if self.desk.is_some() => self.step_back(Command::Redo),
            Action::SaveElsewhere if self.desk.is_some() => {
                self.open(Screen::AskPath(AskPath::folder()))
            }
            Action::SaveElsewhere => {
                self.notice = Some(Notice::refused(Phrase::NoticeNoSessionOpen));
                Vec::new()
            }
            Action::Suspend => vec![Effect::Suspend],
            Action::Quit => self.quit(waited == Some(AfterSaving::Quit)),
            other => self.act(other),
        }
    }

    /// Shows a screen, unless the very same sort of screen is on top already.
    fn open(&mut self, screen: Screen) -> Vec<Effect> {
        let same = self
            .screens
            .last()
            .is_some_and(|top| std::mem::discriminant(top) == std::mem::discriminant(&screen));
        if !same || matches!(screen, Screen::Reading(_)) && self.screens.last() != Some(&screen) {
            self.screens.push(screen);
        }
        Vec::new()
    }

    fn step_back(&mut self, command: Command) -> Vec<Effect> {
        self.carry_out(Outcome {
            commands: vec![command],
            ..Outcome::default()
        })
    }

    /// Ends the program once everything is on the disk: nobody waits for a disk without an end, so
    /// that a second time asks whether to end without that. Nobody has to answer where the disk does
    /// so first.
    fn quit(&mut self, again: bool) -> Vec<Effect> {
        let mut effects = self.keep_open_field();
        let fails = matches!(self.saving(), Some(Saving::Failed(_)));
        if !fails {
            self.after_saving = Some(AfterSaving::Quit);
            effects.push(Effect::CatchUp);
        }
        if matches!(self.saving(), Some(Saving::Under)) {
            self.notice = Some(Notice::told(Phrase::NoticeEndingFirst));
        }
        if again || fails {
            self.ask_before_quitting();
        }
        effects
    }

    /// Does what has waited until everything was tried, unless something is not on the disk.
    pub(super) fn caught_up(&mut self) -> Vec<Effect> {
        match (self.after_saving.take(), self.unsaved()) {
            (None, _) => Vec::new(),
            (Some(AfterSaving::Leave), None) => self.leave_session(),
            (Some(AfterSaving::Leave), Some(_)) => self.go_home(),
            (Some(AfterSaving::Quit), None) => vec![Effect::Quit],
            (Some(AfterSaving::Quit), Some(_)) => {
                self.ask_before_quitting();
                Vec::new()
            }
        }
    }

    fn ask_before_quitting(&mut self) {
        let why = match self.saving() {
            Some(Saving::Failed(fault)) => unsaved_words(fault),
            _ => Phrase::UnsavedDiskSlow.into(),
        };
        // Asked once, however often the key is pressed.
        self.leave_unsaved_question();
        let asked = Confirm::quitting_unsaved(why, self.desk.is_some());
        self.screens.push(Screen::Confirm(asked));
    }

    fn leave_unsaved_question(&mut self) -> bool {
        let is_asked = |top: &mut Screen| match top {
            Screen::Confirm(confirm) => confirm.is_about_unsaved(),
            _ => false,
        };
        self.screens.pop_if(is_asked).is_some()
    }

    /// Asks no longer what to do with what is not saved, once it is.
    pub(super) fn saved_after_all(&mut self) {
        if self.unsaved().is_none() && self.leave_unsaved_question() {
            self.notice = Some(Notice::done(Phrase::NoticeSavedAfterAll));
        }
    }

    pub(super) fn saving(&self) -> Option<&Saving> {
        self.desk.as_ref().map(Desk::saving)
    }
}
