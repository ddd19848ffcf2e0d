//! What a key does.

use super::{AfterSaving, Front};
use crate::app::action::{Action, TextEdit};
use crate::app::command::Command;
use crate::app::desk::{Desk, Saving};
use crate::app::effect::Effect;
use crate::app::fault_words::unsaved_words;
use crate::app::key::Key;
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::store::writer::job::Job;
use crate::text::{Phrase, count};
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
use crate::tui::widgets::text_field::{Edit, Edited};

impl Front {
    pub(super) fn press(&mut self, key: Key) -> Vec<Effect> {
        let context = self.context();
        self.notice = None;
        if let Some(Screen::KeyTrial(_)) = self.screens.last()
            && let Some(typed) = key.without_case().typed()
        {
            let outcome = self.with_top(|screen, given| screen.tried(typed, given));
            return self.carry_out(outcome);
        }
        let key = self.as_digit(key, context);
        match (context.action(key), key.typed()) {
            (Some(Action::Edit(edit)), _) => self.edit(Edit::Key(edit)),
            (Some(action), _) => self.do_action(action),
            (None, Some(typed)) if context.is_typing() => self.edit(Edit::Insert(typed.into())),
            (None, Some(typed)) if self.may_be_digit(typed, context) => {
                self.keyboard_asked = true;
                self.screens.push(Screen::KeyTrial(KeyTrial::default()));
                Vec::new()
            }
            (None, _) => Vec::new(),
        }
    }

    pub(super) fn context(&self) -> Context {
        self.screens
            .last()
            .map_or_else(|| self.home.context(), Screen::context)
    }

    /// Changes the text that is being typed, or takes back the last step before it.
    fn edit(&mut self, edit: Edit) -> Vec<Effect> {
        self.after_saving = None;
        let step = match edit {
            Edit::Key(TextEdit::Undo) => Some((Command::Undo, Phrase::NoticeNothingToUndoHere)),
            Edit::Key(TextEdit::Redo) => Some((Command::Redo, Phrase::NoticeNothingToRedo)),
            Edit::Key(_) | Edit::Insert(_) => None,
        };
        match (self.change(edit), step) {
            // The steps of the answers come after those of the field, but not while something stands
            // in it that would go with it.
            (Some(Edited::Nothing), Some((command, _)))
                if self.writes_answers() && self.written().is_none() =>
            {
                self.step_back(command)
            }
            (Some(Edited::Nothing), Some((_, why))) => {
                self.notice = Some(Notice::refused(why));
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// Changes the text that is being typed and says why not, or that there is hardly any room left;
    /// `None` if nothing may be written here.
    pub(super) fn change(&mut self, edit: Edit) -> Option<Edited> {
        self.notice = self.refuses_writing();
        if self.notice.is_some() {
            return None;
        }
        let edited = self.with_top(|screen, given| screen.typed(edit, given));
        self.notice = match edited {
            Edited::Full { limit } => Some(Notice::refused(Phrase::NoticeFieldFull {
                most: count(limit),
            })),
            Edited::SessionFull => Some(Notice::refused(Phrase::NoticeSessionFull)),
            Edited::Text => self.nearly_full(),
            Edited::Cursor | Edited::Nothing => None,
        };
        Some(edited)
    }

    /// What is told if the session would be nearly full with what is being written.
    fn nearly_full(&self) -> Option<Notice> {
        let desk = self.desk.as_ref()?;
        let (_, written) = self.written()?;
        let written = u64::try_from(written.text.len()).unwrap_or(u64::MAX);
        desk.nearly_full_with(written).map(Notice::told)
    }

    /// Whether what is typed becomes a part of the session.
    fn writes_answers(&self) -> bool {
        let in_session = matches!(self.screens.last(), Some(Screen::Question(_)));
        in_session && !matches!(self.context(), Context::Filter)
    }

    /// Why nothing is written in a session that can only be read: it would be thrown away.
    pub(super) fn refuses_writing(&self) -> Option<Notice> {
        let why = self.desk.as_ref()?.reading()?;
        self.writes_answers().then(|| Notice::refused(why.clone()))
    }

    /// The digit that a key of the digit row stands for on the person's keyboard.
    fn as_digit(&self, key: Key, context: Context) -> Key {
        let row = self.preferences.digit_row;
        let row = row.filter(|_| takes_digits(context));
        match (row, key.without_case().typed()) {
            (Some(row), Some(typed)) => digit(row, typed).map_or(key, Key::char),
            _ => key,
        }
    }

    /// Whether a key that means nothing here may be a digit of a keyboard not known yet.
    fn may_be_digit(&self, typed: char, context: Context) -> bool {
        let looks_so = "&é\"'(§-è_!çàÉÈÇÀ".contains(typed);
        let known = self.preferences.digit_row.is_some() || self.keyboard_asked;
        takes_digits(context) && looks_so && !known
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
            Action::Redraw => vec![Effect::Redraw],
            Action::Close if self.lies_above() => self.act(Action::Back),
            Action::Close | Action::Quit => self.quit(waited == Some(AfterSaving::Quit)),
            other => self.act(other),
        }
    }

    /// Whether the page that is shown lies above another one, so that `q` closes it.
    pub(super) fn lies_above(&self) -> bool {
        match self.screens.last() {
            None | Some(Screen::Welcome(_)) => false,
            Some(Screen::Question(screen)) => self.screens.len() > 1 || screen.is_covered(),
            Some(_) => true,
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
        } else {
            self.notice = Some(Notice::told(Phrase::NoticePageIsOpen));
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
            effects.push(Effect::Write(Job::CatchUp));
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
        if self.leave_unsaved_question() {
            self.notice = Some(Notice::told(Phrase::NoticeAnswerFirst));
        }
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

/// Whether the digit row chooses here.
fn takes_digits(context: Context) -> bool {
    context.action(Key::char('1')) == Some(Action::Digit(1))
}
