//! The frame around every screen, the help of a place, and what the program is.

use std::borrow::Cow;

use ratatui::Frame;

use super::Front;
use crate::app::action::Action;
use crate::app::desk::{Desk, Saving};
use crate::app::fault_words::{conflict_words, unsaved_words};
use crate::app::key::Key;
use crate::app::keymap::Told;
use crate::app::notice::Tone as NoticeTone;
use crate::panics::passes;
use crate::text::{Phrase, Words, clean};
use crate::tui::given::Given;
use crate::tui::screens::Screen;
use crate::tui::screens::reading::Reading;
use crate::tui::widgets::footer::Hint;
use crate::tui::widgets::page::{Page, Tone, place_room};

impl Front {
    /// Draws everything.
    pub(crate) fn draw(&self, frame: &mut Frame<'_>) {
        let given = self.given();
        let area = frame.area();
        let hints = self.hints(&given);
        let (state, state_tone) = self.state(&given);
        let place = given.tell(&self.title(&given, place_room(area.width, &state)));
        let (notice, notice_tone) = self.told(&given);
        let enlarge = given.say(&Phrase::EnlargeTerminal);
        let page = Page {
            place: &place,
            state: &state,
            state_tone,
            notice: &notice,
            notice_tone,
            hints: &hints,
            enlarge: &enlarge,
            look: given.look,
        };
        let body = page.body(area);
        frame.render_widget(page, area);
        passes("draws", &self.context());
        if Page::fits(area) {
            match self.screens.last() {
                Some(screen) => screen.draw(&given, frame, body),
                None => self.home.draw(&given, frame, body),
            }
        }
        make_legible(frame);
    }

    fn title(&self, given: &Given<'_>, room: usize) -> Words {
        match self.screens.last() {
            Some(screen) => screen.title(given, room),
            None => self.home.title(given),
        }
    }

    /// Whether everything is on the disk.
    fn state(&self, given: &Given<'_>) -> (String, Tone) {
        if self.desk.as_ref().and_then(Desk::reading).is_some() {
            return (given.say(&Phrase::OnlyRead), Tone::Caution);
        }
        match self.saving() {
            None | Some(Saving::Untouched) => (String::new(), Tone::Plain),
            Some(Saving::Under) => (given.say(&Phrase::SavingNow), Tone::Plain),
            Some(Saving::Saved(when)) => (
                given.say(&Phrase::SavedAt {
                    time: when.clock().into(),
                }),
                Tone::Plain,
            ),
            Some(Saving::Failed(_)) => (given.say(&Phrase::NotSaved), Tone::Danger),
            Some(Saving::Elsewhere { when, .. } | Saving::Aside { when, .. }) => (
                given.say(&Phrase::SavedElsewhereAt {
                    time: when.clock().into(),
                }),
                Tone::Caution,
            ),
        }
    }

    fn told(&self, given: &Given<'_>) -> (String, Tone) {
        if let Some(notice) = &self.notice {
            let tone = match notice.tone {
                NoticeTone::Told => Tone::Plain,
                NoticeTone::Done => Tone::Good,
                NoticeTone::Refused => Tone::Caution,
            };
            return (given.tell(&notice.words), tone);
        }
        match self.saving() {
            // A question about it says why already.
            Some(Saving::Failed(_)) if matches!(self.screens.last(), Some(Screen::Confirm(_))) => {
                (String::new(), Tone::Plain)
            }
            Some(Saving::Failed(fault)) => {
                let why = unsaved_words(fault);
                (given.say(&Phrase::NotSavedTold { why }), Tone::Danger)
            }
            Some(Saving::Elsewhere { fault, path, .. }) => {
                let path = Words::path(path);
                let why = unsaved_words(fault);
                let told = Phrase::SavedElsewhereTold { path, why };
                (given.say(&told), Tone::Caution)
            }
            Some(Saving::Aside { path, .. }) => (given.tell(&conflict_words(path)), Tone::Caution),
            _ => (String::new(), Tone::Plain),
        }
    }

    fn hints(&self, given: &Given<'_>) -> Vec<Hint> {
        self.context()
            .bindings()
            .filter(|binding| binding.told == Told::Footer)
            .filter_map(|binding| {
                let key = binding.keys.first()?;
                Some(Hint {
                    key: key_name(*key, given),
                    label: given.say(&binding.label),
                    kept: binding.action == Action::Help,
                })
            })
            .collect()
    }

    /// The keys that work where the person is.
    pub(super) fn help(&self) -> Reading {
        let given = self.given();
        let mut help = Reading::headed(Phrase::TitleHelp);
        help.add_heading(Phrase::HelpKeys);
        let mut digits = false;
        for binding in self.context().bindings() {
            if matches!(binding.action, Action::Digit(_)) {
                if !std::mem::replace(&mut digits, true) {
                    help.add_entry("1-9", binding.label.clone());
                }
                continue;
            }
            let names: Vec<String> = binding
                .keys
                .iter()
                .map(|key| key_name(*key, &given))
                .collect();
            help.add_entry(names.join(", "), binding.label.clone());
        }
        help.add_heading(Phrase::HelpMore);
        help.add_text(Phrase::HelpSaving);
        help.add_text(Phrase::HelpDrafts);
        help.add_text(Phrase::HelpRoles);
        help
    }
}

/// A key's name in the language that is spoken.
pub(crate) fn key_name(key: Key, given: &Given<'_>) -> String {
    use crate::app::key::KeyCode;
    let glyphs = &given.look.glyphs;
    let phrase = match (key.code, key.control) {
        (KeyCode::Enter, false) => Phrase::NameEnter,
        (KeyCode::Esc, false) => Phrase::NameEscape,
        (KeyCode::Tab, false) => Phrase::NameTab,
        (KeyCode::BackTab, false) => Phrase::NameBackTab,
        (KeyCode::Char(' '), false) => Phrase::NameSpace,
        (KeyCode::Delete, false) => Phrase::NameDelete,
        (KeyCode::Home, false) => Phrase::NameFirst,
        (KeyCode::End, false) => Phrase::NameLast,
        (KeyCode::PageUp, false) => Phrase::NamePageUp,
        (KeyCode::PageDown, false) => Phrase::NamePageDown,
        (KeyCode::Up, false) => return glyphs.key_up.to_owned(),
        (KeyCode::Down, false) => return glyphs.key_down.to_owned(),
        (KeyCode::Left, false) => return glyphs.key_left.to_owned(),
        (KeyCode::Right, false) => return glyphs.key_right.to_owned(),
        (KeyCode::Char(typed), true) => Phrase::NameControl {
            letter: typed.to_uppercase().to_string().into(),
        },
        _ => return key.to_string(),
    };
    given.say(&phrase)
}

/// Sees to it that no cell heaps more marks on a sign than are shown. Once for every screen, and
/// only here: what a person wrote keeps all of them.
fn make_legible(frame: &mut Frame<'_>) {
    for cell in &mut frame.buffer_mut().content {
        if let Cow::Owned(shown) = clean::legible(cell.symbol()) {
            cell.set_symbol(&shown);
        }
    }
}
