//! A text to read: an explanation, the help of a place, what the program and its method are.

use crate::app::action::Action;
use crate::text::Words;
use crate::tui::outcome::Outcome;
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::lines;
use crate::tui::widgets::list::{Item, List};
use crate::tui::widgets::pen::Pen;

/// How many cells the names take that stand beside their meanings.
const NAMES: usize = 14;

/// A text to read, scrolled by so many rows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reading {
    title: Words,
    parts: Vec<Part>,
    offset: Cursor,
}

/// A part of the text.
#[derive(Clone, Debug, PartialEq)]
enum Part {
    Heading(Words),
    Text(Words),
    /// A name, and what it means, side by side.
    Entry(Words, Words),
}

impl Reading {
    /// A text without parts yet.
    pub(crate) fn headed(title: impl Into<Words>) -> Self {
        Self {
            title: title.into(),
            parts: Vec::new(),
            offset: Cursor::default(),
        }
    }

    /// Adds a heading.
    pub(crate) fn add_heading(&mut self, words: impl Into<Words>) {
        self.parts.push(Part::Heading(words.into()));
    }

    /// Adds a text of one or several paragraphs.
    pub(crate) fn add_text(&mut self, words: impl Into<Words>) {
        self.parts.push(Part::Text(words.into()));
    }

    /// Adds a name and what it means.
    pub(crate) fn add_entry(&mut self, name: impl Into<Words>, meaning: impl Into<Words>) {
        self.parts.push(Part::Entry(name.into(), meaning.into()));
    }

    /// What the page is called.
    pub(crate) const fn title(&self) -> &Words {
        &self.title
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        if action == Action::Back {
            return Outcome::back();
        }
        let width = usize::from(cx.size.width).saturating_sub(2);
        let height = usize::from(cx.size.height).saturating_sub(6);
        let last = List::read(&self.entries(cx)).last_offset(width, height);
        self.offset.moves(action, last + 1, cx.page.get());
        Outcome::stay()
    }

    fn entries(&self, cx: &ScreenContext<'_>) -> Vec<Item> {
        let theme = &cx.look.theme;
        let mut entries = Vec::new();
        for part in &self.parts {
            match part {
                Part::Heading(words) => {
                    let spaced = !entries.is_empty();
                    entries.push(Item::heading(cx.words(words), theme.title).spaced(spaced));
                }
                Part::Text(words) => entries.push(Item::heading(cx.words(words), theme.text)),
                Part::Entry(name, meaning) => {
                    let mut name = cx.words(name);
                    if lines::width(&name) > NAMES {
                        // It has a line of its own, so that the meanings stay in a column.
                        entries.push(Item::heading(std::mem::take(&mut name), theme.key));
                    }
                    let meaning = Item::heading(cx.words(meaning), theme.text);
                    entries.push(meaning.signed(format!("{name:NAMES$}"), theme.key));
                }
            }
        }
        entries
    }

    /// Draws the text.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        pen.point();
        pen.read(&self.entries(cx), self.offset.place(usize::MAX));
    }
}
