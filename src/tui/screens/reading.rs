//! A text to read: an explanation, the help of a place, what the program and its method are.

use ratatui::Frame;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr as _;

use crate::app::action::Action;
use crate::text::Words;
use crate::tui::outcome::Outcome;
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::scroll_text::{ScrollText, TextParagraph};

/// How many columns names take, with the blank behind them.
const NAMES: u16 = 15;

/// A text to read, scrolled by so many rows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reading {
    title: Words,
    parts: Vec<Part>,
    offset: usize,
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
            offset: 0,
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
        let page = usize::from(cx.size.height.saturating_sub(7)).max(1);
        let last = self.last_offset(cx);
        self.offset = match action {
            Action::Up => self.offset.min(last).saturating_sub(1),
            Action::Down => self.offset + 1,
            Action::PageUp => self.offset.min(last).saturating_sub(page),
            Action::PageDown => self.offset + page,
            Action::First => 0,
            Action::Last => last,
            Action::Back => return Outcome::back(),
            _ => self.offset,
        }
        .min(last);
        Outcome::stay()
    }

    fn last_offset(&self, cx: &ScreenContext<'_>) -> usize {
        let area = inner(Rect::new(
            0,
            0,
            cx.size.width,
            cx.size.height.saturating_sub(6),
        ));
        let paragraphs = self.paragraphs(cx);
        let more = |more| cx.more(more);
        let text = ScrollText {
            paragraphs: &paragraphs,
            offset: 0,
            look: cx.look,
            more: &more,
        };
        text.last_offset(area)
    }

    fn paragraphs(&self, cx: &ScreenContext<'_>) -> Vec<TextParagraph> {
        let theme = &cx.look.theme;
        let mut paragraphs = Vec::new();
        for (index, part) in self.parts.iter().enumerate() {
            match part {
                Part::Heading(words) => {
                    if index > 0 {
                        paragraphs.push(TextParagraph::blank());
                    }
                    paragraphs.push(TextParagraph::new(cx.words(words), theme.title));
                }
                Part::Text(words) => {
                    let text = cx.words(words);
                    for line in text.lines() {
                        paragraphs.push(TextParagraph::new(line, theme.text));
                    }
                }
                Part::Entry(name, meaning) => {
                    let (name, meaning) = (cx.words(name), cx.words(meaning));
                    let column = usize::from(NAMES);
                    if name.width() < column {
                        let name = format!("{name:<column$}");
                        let entry = TextParagraph::new(name, theme.key).and(meaning, theme.text);
                        paragraphs.push(entry.indented(0, NAMES));
                    } else {
                        // A long name has a line of its own, so that the meanings stay in a column.
                        paragraphs.push(TextParagraph::new(name, theme.key));
                        let meaning = TextParagraph::new(meaning, theme.text);
                        paragraphs.push(meaning.indented(NAMES, 0));
                    }
                }
            }
        }
        paragraphs
    }

    /// Draws the text.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let area = inner(area);
        let paragraphs = self.paragraphs(cx);
        let more = |more| cx.more(more);
        let text = ScrollText {
            paragraphs: &paragraphs,
            offset: self.offset,
            look: cx.look,
            more: &more,
        };
        frame.set_cursor_position((area.x, area.y));
        frame.render_widget(text, area);
    }
}

const fn inner(area: Rect) -> Rect {
    Rect {
        x: area.x.saturating_add(1),
        width: area.width.saturating_sub(2),
        ..area
    }
}
