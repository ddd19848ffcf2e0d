//! All questions with their state.

mod shelf;
#[cfg(test)]
mod tests;

use ratatui::Frame;
use ratatui::layout::Rect;

use self::shelf::{Filter, Statuses};
use crate::app::action::Action;
use crate::method::id::Id;
use crate::session::Position;
use crate::text::{Phrase, Words, count};
use crate::tui::outcome::{Go, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::blocks::{self, Block};
use crate::tui::widgets::lines;

/// All questions with their state.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Overview {
    filter: Filter,
    focus: usize,
}

impl Overview {
    /// The page with that question in focus.
    pub(crate) fn at(here: Option<Id>, cx: &ScreenContext<'_>) -> Self {
        let shown = Statuses::of(cx).shown(Filter::All);
        let focus = here.and_then(|here| shown.iter().position(|id| *id == here));
        Self {
            filter: Filter::All,
            focus: focus.unwrap_or(0),
        }
    }

    /// What the page is called.
    #[expect(clippy::unused_self, reason = "every screen says its title alike")]
    pub(crate) fn title(&self, _given: &ScreenContext<'_>) -> Words {
        Phrase::TitleOverview.into()
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        match action {
            Action::Back => return Outcome::back(),
            Action::NextPart => self.turn(1, cx),
            Action::PreviousPart => self.turn(Filter::ALL.len() - 1, cx),
            Action::Accept => {
                let shown = Statuses::of(cx).shown(self.filter);
                let last = shown.len().saturating_sub(1);
                if let Some(question) = shown.into_iter().nth(self.focus.min(last)) {
                    return Outcome::going(Go::To(Position::at(question)));
                }
            }
            _ => {
                let entries = self.entries(cx);
                let entries = blocks::focusable(&entries);
                if let Some(focus) = blocks::moved(action, self.focus, entries) {
                    self.focus = focus;
                }
            }
        }
        Outcome::stay()
    }

    /// To another filter; the question in focus keeps the focus where it is shown there too.
    fn turn(&mut self, places: usize, cx: &ScreenContext<'_>) {
        let statuses = Statuses::of(cx);
        let held = statuses.shown(self.filter).into_iter().nth(self.focus);
        self.filter = self.filter.further(places);
        let shown = statuses.shown(self.filter);
        let place = held.and_then(|held| shown.iter().position(|id| *id == held));
        self.focus = place.unwrap_or(0);
    }

    fn entries(&self, cx: &ScreenContext<'_>) -> Vec<Block> {
        if self.filter == Filter::LeftOver {
            return shelf::left_over(cx);
        }
        let blocks = Statuses::of(cx).blocks(cx, self.filter);
        if blocks.is_empty() {
            let nothing = cx.say(&self.filter.nothing());
            return vec![Block::heading(nothing, cx.look.theme.text, false)];
        }
        blocks
    }

    /// Draws the page's body.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let area = Rect {
            x: area.x.saturating_add(1),
            width: area.width.saturating_sub(2),
            ..area
        };
        let taken = self.draw_filters(cx, frame, area);
        let below = Rect {
            y: area.y.saturating_add(taken),
            height: area.height.saturating_sub(taken),
            ..area
        };
        let entries = self.entries(cx);
        let last = blocks::focusable(&entries).saturating_sub(1);
        blocks::draw(&entries, self.focus.min(last), cx, frame, below);
    }

    /// Which filter is on, and which others show something; how many rows that took.
    fn draw_filters(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) -> u16 {
        let (theme, glyphs) = (&cx.look.theme, &cx.look.glyphs);
        let width = usize::from(area.width);
        let statuses = Statuses::of(cx);
        let named = |filter: Filter| Phrase::FilterNamed {
            name: filter.name().into(),
            count: count(match filter {
                Filter::LeftOver => cx.sheet.left_over.len(),
                _ => statuses.shown(filter).len(),
            }),
        };
        let here = cx.say(&Phrase::FilterShown {
            filter: named(self.filter).into(),
        });
        let others = Filter::ALL
            .into_iter()
            .filter(|filter| *filter != self.filter);
        let others: Vec<String> = others.map(|filter| cx.say(&filter.name())).collect();
        let others = others.join(&format!(" {} ", glyphs.dot));
        let buffer = frame.buffer_mut();
        lines::put(buffer, area, (0, 0), &here, theme.title);
        let rows = lines::put_wrapped(buffer, area, 1, &others, theme.muted);
        let rule = glyphs.rule.repeat(width);
        lines::put(buffer, area, (0, rows + 1), &rule, theme.border);
        u16::try_from(rows + 2).unwrap_or(area.height)
    }
}
