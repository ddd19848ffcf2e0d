//! Shows a text to read.

use crate::app::action::Action;
use crate::text::Words;
use crate::tui::outcome::Outcome;
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::reading::{Part, Reading};
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::lines;
use crate::tui::widgets::list::{Item, List};
use crate::tui::widgets::pen::Pen;

/// How many cells the names take that stand beside their meanings.
const NAMES: usize = 14;

/// The page with a text, scrolled by so many rows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ReadingScreen {
    reading: Reading,
    offset: Cursor,
}

impl ReadingScreen {
    /// The page at the start of that text.
    pub(crate) fn new(reading: Reading) -> Self {
        let offset = Cursor::default();
        Self { reading, offset }
    }

    /// What the page is called.
    pub(crate) fn title(&self) -> Words {
        self.reading.title.clone()
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
        for part in &self.reading.parts {
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
