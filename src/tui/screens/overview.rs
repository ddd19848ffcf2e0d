//! All questions with their state.

mod shelf;
#[cfg(test)]
mod tests;

use self::shelf::{Filter, Statuses};
use crate::app::action::Action;
use crate::method::id::Id;
use crate::session::Position;
use crate::text::{self, Phrase};
use crate::tui::outcome::{Go, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::list::{Item, List, focusable};
use crate::tui::widgets::pen::Pen;

/// All questions with their state.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Overview {
    filter: Filter,
    cursor: Cursor,
}

impl Overview {
    /// The page with that question in focus.
    pub(crate) fn at(here: Option<Id>, cx: &ScreenContext<'_>) -> Self {
        let shown = Statuses::of(cx).shown(Filter::All);
        let focus = here.and_then(|here| shown.iter().position(|id| *id == here));
        Self {
            filter: Filter::All,
            cursor: Cursor::at(focus.unwrap_or(0)),
        }
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        match action {
            Action::Back => return Outcome::back(),
            Action::NextPart => self.turn(1, cx),
            Action::PreviousPart => self.turn(Filter::ALL.len() - 1, cx),
            Action::Accept => {
                let shown = Statuses::of(cx).shown(self.filter);
                let place = self.cursor.place(shown.len());
                if let Some(question) = shown.into_iter().nth(place) {
                    return Outcome::going(Go::To(Position::at(question)));
                }
            }
            other => {
                let count = focusable(&self.items(cx));
                self.cursor.moves(other, count, cx.page.get());
            }
        }
        Outcome::stay()
    }

    /// To another filter; the question in focus keeps the focus where it is shown there too.
    fn turn(&mut self, places: usize, cx: &ScreenContext<'_>) {
        let statuses = Statuses::of(cx);
        let held = statuses
            .shown(self.filter)
            .into_iter()
            .nth(self.cursor.place(usize::MAX));
        self.filter = self.filter.further(places);
        let shown = statuses.shown(self.filter);
        let place = held.and_then(|held| shown.iter().position(|id| *id == held));
        self.cursor = Cursor::at(place.unwrap_or(0));
    }

    fn items(&self, cx: &ScreenContext<'_>) -> Vec<Item> {
        if self.filter == Filter::LeftOver {
            return shelf::left_over(cx);
        }
        let items = Statuses::of(cx).items(cx, self.filter);
        if items.is_empty() {
            let nothing = cx.say(&self.filter.nothing());
            return vec![Item::heading(nothing, cx.look.theme.text)];
        }
        items
    }

    /// Draws the page's body.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        self.draw_filters(cx, pen);
        let items = self.items(cx);
        pen.list(&List::new(&items, self.cursor.place(focusable(&items))));
    }

    /// Which filter is on, and which others there are.
    fn draw_filters(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let count = match self.filter {
            Filter::LeftOver => cx.sheet.left_over.len(),
            filter => Statuses::of(cx).shown(filter).len(),
        };
        let filter = Phrase::FilterNamed {
            name: self.filter.name().into(),
            count: text::count(count),
        };
        let here = cx.say(&Phrase::FilterShown {
            filter: filter.into(),
        });
        let others = Filter::ALL
            .into_iter()
            .filter(|filter| *filter != self.filter);
        let others: Vec<String> = others.map(|filter| cx.say(&filter.name())).collect();
        pen.tabs(&here, &others);
    }
}
