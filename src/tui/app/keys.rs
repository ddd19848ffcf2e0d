//! What a key does.

use super::App;
use crate::app::action::{Action, TextEdit};
use crate::app::command::{Command, SessionCommand};
use crate::app::effect::Effect;
use crate::app::key::Key;
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::text::{Phrase, count};
use crate::tui::digit_row::digit;
use crate::tui::outcome::{NextPage, Outcome};
use crate::tui::screens::Screen;
use crate::tui::screens::about::about;
use crate::tui::screens::lexicon::Lexicon;
use crate::tui::screens::settings::Settings;
use crate::tui::widgets::text_field::{Edit, Edited, Extent};

impl App {
    pub(super) fn press(&mut self, key: Key) -> Vec<Effect> {
        if std::mem::take(&mut self.went_on) && key == Key::ENTER {
            return Vec::new();
        }
        let context = self.context();
        self.visit.set_notice(None);
        if let Some(Screen::KeyTrial(_)) = self.screens.last()
            && let Some(typed) = key.without_case().typed()
        {
            let outcome = self.with_top(|screen, cx| screen.tried(typed, cx));
            return self.carry_out(outcome);
        }
        let key = self.as_digit(key, context);
        match (context.action(key), key.typed()) {
            (Some(Action::Edit(edit)), _) => self.edit(Edit::Key(edit)),
            (Some(action), _) => self.do_action(action),
            (None, Some(typed)) if context.is_typing() => self.edit(Edit::Insert(typed.into())),
            (None, Some(typed)) if self.may_be_digit(typed, context) => {
                self.keyboard_asked = true;
                self.screens.push(NextPage::TryKeys.into());
                Vec::new()
            }
            // The key after it is not meant for the page that Esc leads to.
            (None, None) if key.may_be_esc() => self.press(Key::ESC),
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
        self.visit.stay();
        let step = match edit {
            Edit::Key(TextEdit::Undo) => {
                Some((SessionCommand::Undo, Phrase::NoticeNothingToUndoHere))
            }
            Edit::Key(TextEdit::Redo) => Some((SessionCommand::Redo, Phrase::NoticeNothingToRedo)),
            Edit::Key(_) | Edit::Insert(_) => None,
        };
        let is_at_end = self.change(edit) == Some(Edited::Nothing);
        let Some((command, why)) = step.filter(|_| is_at_end) else {
            return Vec::new();
        };
        // The steps of the answers come after those of the field, but not while something stands
        // in it that would go with it.
        if self.writes_answers() && self.written().is_none() {
            return self.carry_out(Outcome::asking(command));
        }
        self.say(Notice::refused(why));
        Vec::new()
    }

    /// Changes the text that is being typed and says why not, or that there is hardly any room left;
    /// `None` if nothing may be written here.
    pub(super) fn change(&mut self, edit: Edit) -> Option<Edited> {
        let refused = self.refuses_writing();
        let is_refused = refused.is_some();
        self.visit.set_notice(refused);
        if is_refused {
            return None;
        }
        let edited = self.with_top(|screen, cx| screen.typed(edit, cx));
        let notice = match edited {
            Edited::Full { limit } => Some(Notice::refused(Phrase::NoticeFieldFull {
                most: count(limit),
            })),
            Edited::SessionFull => Some(Notice::refused(Phrase::NoticeSessionFull)),
            Edited::Text => self.nearly_full(),
            Edited::Cursor | Edited::Nothing => None,
        };
        self.visit.set_notice(notice);
        Some(edited)
    }

    /// What is told if the session would be nearly full with what is being written. Most are far from it
    /// whatever stands in a field, which nobody has to look up then.
    fn nearly_full(&self) -> Option<Notice> {
        let open = self.visit.open()?;
        let longest = char::MAX.len_utf8() * Extent::Paragraph.limit();
        open.nearly_full_with(u64::try_from(longest).unwrap_or(u64::MAX))?;
        let written = u64::try_from(self.written()?.text.len()).unwrap_or(u64::MAX);
        open.nearly_full_with(written).map(Notice::info)
    }

    /// Whether what is typed becomes a part of the session.
    fn writes_answers(&self) -> bool {
        let in_session = matches!(self.screens.last(), Some(Screen::Question(_)));
        in_session && !matches!(self.context(), Context::Narrowed)
    }

    /// Why nothing is written in a session that can only be read: it would be thrown away.
    pub(super) fn refuses_writing(&self) -> Option<Notice> {
        let why = self.visit.open()?.reading()?;
        self.writes_answers().then(|| Notice::refused(why.clone()))
    }

    /// The digit that a key of the digit row stands for on the person's keyboard.
    fn as_digit(&self, key: Key, context: Context) -> Key {
        let row = self.visit.preferences().digit_row;
        let row = row.filter(|_| takes_digits(context));
        // Where one types to find, a letter is a letter whatever key it stands on.
        let is_letter = |typed: &char| context.is_typing() && typed.is_alphabetic();
        let typed = key.without_case().typed().filter(|typed| !is_letter(typed));
        let typed = row.zip(typed);
        let digit = typed.and_then(|(row, typed)| digit(row, typed));
        digit.map_or(key, Key::char)
    }

    /// Whether a key that means nothing here may be a digit of a keyboard not known yet.
    fn may_be_digit(&self, typed: char, context: Context) -> bool {
        let looks_so = "&é\"'(§-è_!çàÉÈÇÀ".contains(typed);
        let known = self.visit.preferences().digit_row.is_some() || self.keyboard_asked;
        takes_digits(context) && looks_so && !known
    }

    fn do_action(&mut self, action: Action) -> Vec<Effect> {
        if !matches!(action, Action::Close | Action::Quit) {
            self.visit.stay();
        }
        let in_session = self.visit.open().is_some();
        match action {
            Action::Help => self.open(NextPage::Read(self.help()).into()),
            Action::Lexicon => self.open(Screen::Lexicon(Lexicon::default())),
            Action::Settings => self.open(Screen::Settings(Settings::default())),
            Action::About => self.open(NextPage::Read(about(&self.cx())).into()),
            Action::SessionPage if in_session => {
                self.go_to_session_page();
                Vec::new()
            }
            Action::Pathway if in_session => self.open(NextPage::Pathway.into()),
            Action::Undo if in_session => self.carry_out(Outcome::asking(SessionCommand::Undo)),
            Action::Redo if in_session => self.carry_out(Outcome::asking(SessionCommand::Redo)),
            Action::SaveElsewhere if in_session => self.open(NextPage::AskFolder.into()),
            Action::SaveElsewhere => {
                self.say(Notice::refused(Phrase::NoticeNoSessionOpen));
                Vec::new()
            }
            Action::Redraw => vec![Effect::Redraw],
            Action::Close => self.close(),
            Action::Quit => self.quit(),
            other => self.act(other),
        }
    }

    /// Closes the page that is shown; leaves the session from its own page, and ends the program if no
    /// other page lies below.
    fn close(&mut self) -> Vec<Effect> {
        match self.screens.last() {
            None | Some(Screen::Welcome(_)) => return self.quit(),
            Some(_) => self.visit.stay(),
        }
        match self.screens.last() {
            Some(Screen::SessionPage(_)) => self.carry_out(Outcome::asking(Command::Leave)),
            _ => self.act(Action::Back),
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
            self.say(Notice::info(Phrase::NoticePageIsOpen));
        }
        Vec::new()
    }

    /// Keeps what stands in open fields, and ends the program.
    fn quit(&mut self) -> Vec<Effect> {
        let mut effects = self.keep_open_field();
        let reply = self.visit.perform(Command::Quit);
        effects.extend(self.follow(reply));
        effects
    }
}

/// Whether the digit row chooses here.
fn takes_digits(context: Context) -> bool {
    context.action(Key::char('1')) == Some(Action::Digit(1))
}
