//! The frame around every screen, the help of a place, and what the program is.

use std::borrow::Cow;

use ratatui::Frame;

use super::App;
use super::key_name::key_name;
use crate::app::action::Action;
use crate::app::fault_words::{conflict_words, unsaved_words};
use crate::app::keymap::{Binding, ListedIn};
use crate::app::notice::Tone as NoticeTone;
use crate::app::open_session::{OpenSession, Saving};
use crate::panics::passes;
use crate::text::{Phrase, Words, clean};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::Screen;
use crate::tui::screens::reading::Reading;
use crate::tui::widgets::footer::Hint;
use crate::tui::widgets::page::{Page, Tone, fits};
use crate::tui::widgets::pen::Pen;

/// The keys that choose by number.
const DIGITS: &str = "1-9";

impl App {
    /// Draws everything.
    pub(crate) fn draw(&self, frame: &mut Frame<'_>) {
        let cx = self.cx();
        let area = frame.area();
        let hints = self.hints(&cx);
        let (state, state_tone) = self.state(&cx);
        let place = cx.words(&self.title(&cx));
        let trail = self.screens.last().and_then(|screen| screen.trail(&cx));
        let (notice, notice_tone) = self.notice_line(&cx);
        let enlarge = cx.say(&Phrase::EnlargeTerminal);
        let page = Page {
            place: &place,
            state: &state,
            state_tone,
            trail: trail.as_ref(),
            notice: &notice,
            notice_tone,
            hints: &hints,
            enlarge: &enlarge,
        };
        frame.buffer_mut().set_style(area, cx.look.theme.text);
        let mut pen = Pen::new(&cx, frame, area);
        pen.page(&page);
        let body = pen.room();
        passes("draws", &self.context());
        if fits(area.as_size()) {
            match self.screens.last() {
                Some(screen) => screen.draw(&cx, frame, body),
                None => self.home.draw(&cx, &mut Pen::new(&cx, frame, body).inset()),
            }
        }
        make_legible(frame);
    }

    fn title(&self, cx: &ScreenContext<'_>) -> Words {
        match self.screens.last() {
            Some(screen) => screen.title(cx),
            None => Phrase::TitleHome.into(),
        }
    }

    /// Whether everything is on the disk.
    fn state(&self, cx: &ScreenContext<'_>) -> (String, Tone) {
        if self.visit.open().and_then(OpenSession::reading).is_some() {
            return (cx.say(&Phrase::OnlyRead), Tone::Caution);
        }
        match self.visit.saving() {
            None => (String::new(), Tone::Plain),
            Some(Saving::Untouched | Saving::Saved(_)) if self.written().is_some() => {
                (cx.say(&Phrase::RestSaved), Tone::Plain)
            }
            Some(Saving::Untouched) => (cx.say(&Phrase::AllSaved), Tone::Plain),
            Some(Saving::Under) => (cx.say(&Phrase::SavingNow), Tone::Plain),
            Some(Saving::Saved(when)) => (
                cx.say(&Phrase::SavedAt {
                    time: when.clock().into(),
                }),
                Tone::Plain,
            ),
            Some(Saving::Failed(_)) => (cx.say(&Phrase::NotSaved), Tone::Danger),
            Some(Saving::Elsewhere { when, .. } | Saving::Aside { when, .. }) => (
                cx.say(&Phrase::SavedElsewhereAt {
                    time: when.clock().into(),
                }),
                Tone::Caution,
            ),
        }
    }

    fn notice_line(&self, cx: &ScreenContext<'_>) -> (String, Tone) {
        if let Some(notice) = self.visit.notice() {
            let tone = match notice.tone {
                NoticeTone::Info => Tone::Plain,
                NoticeTone::Done => Tone::Good,
                NoticeTone::Refused => Tone::Caution,
            };
            return (cx.words(&notice.words), tone);
        }
        match self.visit.saving() {
            // A question about it says why already.
            Some(Saving::Failed(_)) if matches!(self.screens.last(), Some(Screen::Confirm(_))) => {
                (String::new(), Tone::Plain)
            }
            Some(Saving::Failed(fault)) => {
                let why = unsaved_words(fault);
                (cx.say(&Phrase::NotSavedMessage { why }), Tone::Danger)
            }
            Some(Saving::Elsewhere { fault, path, .. }) => {
                let path = Words::path(path);
                let why = unsaved_words(fault);
                let phrase = Phrase::SavedElsewhereMessage { path, why };
                (cx.say(&phrase), Tone::Caution)
            }
            Some(Saving::Aside { path, .. }) => (cx.words(&conflict_words(path)), Tone::Caution),
            None | Some(Saving::Untouched | Saving::Under | Saving::Saved(_)) => {
                (String::new(), Tone::Plain)
            }
        }
    }

    fn hints(&self, cx: &ScreenContext<'_>) -> Vec<Hint> {
        self.context()
            .bindings()
            .filter(|binding| binding.listed_in == ListedIn::Footer)
            .filter_map(|binding| {
                let key = binding.keys.first()?;
                Some(Hint {
                    key: match binding.action {
                        Action::Digit(_) => DIGITS.to_owned(),
                        _ => key_name(*key, cx),
                    },
                    label: cx.say(&self.label(binding)),
                    kept: binding.action == Action::Help,
                })
            })
            .collect()
    }

    /// What a key does where the person is.
    fn label(&self, binding: &Binding) -> Phrase {
        match (binding.action, self.screens.last()) {
            (Action::Close, None | Some(Screen::Welcome(_))) => Phrase::KeyQuit,
            (Action::Close, Some(Screen::SessionPage(_))) => Phrase::KeyToHome,
            _ => binding.label.clone(),
        }
    }

    /// The keys that work where the person is.
    pub(super) fn help(&self) -> Reading {
        let cx = self.cx();
        let mut help = Reading::headed(Phrase::TitleHelp);
        help.add_heading(Phrase::HelpKeys);
        let mut digits = false;
        for binding in self.context().bindings() {
            if matches!(binding.action, Action::Digit(_)) {
                if !std::mem::replace(&mut digits, true) {
                    help.add_entry(DIGITS, binding.label.clone());
                }
                continue;
            }
            let names: Vec<String> = binding.keys.iter().map(|key| key_name(*key, &cx)).collect();
            help.add_entry(names.join(", "), self.label(binding));
        }
        help.add_heading(Phrase::HelpMore);
        help.add_text(Phrase::HelpSaving);
        help.add_text(Phrase::HelpDrafts);
        help.add_text(Phrase::HelpRoles);
        help
    }
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
