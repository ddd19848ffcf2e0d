//! What a person's doing comes to: a key, a paste, or lines that may be either.

use ratatui::layout::Size;

use super::key_name::key_name;
use super::{App, Lines};
use crate::app::effect::Effect;
use crate::app::key::Key;
use crate::app::notice::Notice;
use crate::text::{Phrase, Words, clean};
use crate::tui::events::arrival::Input;
use crate::tui::events::burst;
use crate::tui::widgets::page::fits;
use crate::tui::widgets::text_field::{Edit, Edited};

/// Takes lines that came at once as what was typed.
const AS_TYPED: Key = Key::function(3);

impl App {
    pub(super) fn input(&mut self, input: Input) -> Vec<Effect> {
        match input {
            Input::Resized { width, height } => {
                self.size = Size { width, height };
                // If it's the size of the last frame again, the terminal was smaller meanwhile, and has
                // cut what it showed.
                vec![Effect::Redraw]
            }
            input if !self.page_fits() => self.input_unseen(&input),
            Input::Key(key) => match self.lines.take() {
                Some(lines) if key == AS_TYPED => self.type_lines(lines),
                Some(_) | None => self.press(key),
            },
            Input::Paste(text) => {
                self.lines = None;
                self.pasting = self.paste(&text);
                Vec::new()
            }
            Input::MorePasted(text) => {
                self.lines = None;
                // What was refused is not taken from its middle on.
                if self.pasting {
                    self.pasting = self.paste(&text);
                }
                Vec::new()
            }
            Input::Lines(text) => {
                self.take_lines(text);
                Vec::new()
            }
        }
    }

    const fn page_fits(&self) -> bool {
        fits(self.size)
    }

    /// In a window that is too small for a page nobody sees what they do: only what loses nothing is
    /// done.
    fn input_unseen(&mut self, input: &Input) -> Vec<Effect> {
        const END: Key = Key::control('c');
        const DRAW: Key = Key::control('l');
        if [END, Key::char('q')].map(Input::Key).contains(input) {
            self.press(END)
        } else if *input == Input::Key(DRAW) {
            self.press(DRAW)
        } else {
            Vec::new()
        }
    }

    /// Puts a text into the open field; whether it was taken.
    fn paste(&mut self, text: &str) -> bool {
        if self.context().is_typing() {
            let edited = self.change(Edit::Insert(clean::paragraph(text)));
            return edited == Some(Edited::Text);
        }
        let refused = self.refuses_writing();
        let nowhere = || Notice::refused(Phrase::NoticePasteNowhere);
        self.say(refused.unwrap_or_else(nowhere));
        false
    }

    /// Takes lines that came at once for a paste, since that does nothing that is not seen, and says
    /// what to press if they were typed ahead.
    fn take_lines(&mut self, text: String) {
        let before = self.screens.last().cloned();
        let typing = self.context().is_typing();
        self.pasting = self.paste(&text);
        if typing && !self.pasting {
            return;
        }
        let key = Words::from(key_name(AS_TYPED, &self.cx()));
        let second = Phrase::NoticeOrTypedAhead { key }.into();
        self.say(if typing {
            let first = Phrase::NoticeLinesPasted.into();
            Notice::info(Phrase::TwoSentences { first, second })
        } else {
            let first = Phrase::NoticePasteNowhere.into();
            Notice::refused(Phrase::TwoSentences { first, second })
        });
        self.lines = Some(Lines {
            text,
            before: before.filter(|_| typing),
        });
    }

    /// Does what the lines do as keys, from where they came.
    fn type_lines(&mut self, lines: Lines) -> Vec<Effect> {
        if let Some(before) = lines.before {
            self.screens.pop();
            self.screens.push(before);
        }
        burst::keys(&lines.text)
            .flat_map(|key| self.press(key))
            .collect()
    }
}
