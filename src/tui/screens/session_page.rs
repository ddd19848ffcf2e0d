//! The page of the open session: how far each stage is, where to go on, what to mend first, which next
//! steps are due, and all questions with their state.

mod entries;
mod entry;
mod head;
mod questions;
#[cfg(test)]
mod tests;

use self::entry::{Entry, Line};
use self::questions::Filter;
use crate::app::action::Action;
use crate::app::command::SessionCommand;
use crate::app::notice::Notice;
use crate::method::id::Id;
use crate::session::{Position, Route};
use crate::text::{Phrase, Words};
use crate::tui::outcome::{NextPage, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::list::{Item, List};
use crate::tui::widgets::pen::Pen;

/// The page of the open session.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct SessionPage {
    /// The question to go on with, as long as any is open.
    here: Option<Id>,
    filter: Filter,
    focus: Entry,
}

impl SessionPage {
    /// The page of a session that has just been opened, in which the last change was made there.
    pub(crate) fn opening(last: Option<&Id>, cx: &ScreenContext<'_>) -> Self {
        Self {
            here: last.and_then(|last| goes_on_at(last, cx)),
            ..Self::default()
        }
    }

    /// Comes back from a question. What led there keeps the focus; otherwise Enter leads back to it.
    pub(crate) fn come_from(&mut self, question: &Id, cx: &ScreenContext<'_>) {
        let led_there = self
            .position(cx)
            .is_some_and(|led| led.question == *question);
        if self.focus == Entry::GoOn || !led_there {
            self.here = goes_on_at(question, cx);
            self.focus = Entry::GoOn;
        }
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        match action {
            Action::Back => return Outcome::notifying(Notice::info(Phrase::NoticeQLeaves)),
            Action::NextPart => return self.turn(1, cx),
            Action::PreviousPart => return self.turn(Filter::ALL.len() - 1, cx),
            Action::OtherRoute => return other_route(cx),
            Action::Accept => return self.follow(cx),
            _ => {}
        }
        let entries = self.focusable(cx);
        let mut cursor = Cursor::at(self.place_in(&entries));
        if cursor.moves(action, entries.len(), cx.page.get()) {
            let place = cursor.place(entries.len());
            self.focus = entries.into_iter().nth(place).unwrap_or_default();
        }
        Outcome::stay()
    }

    /// Goes where the entry in focus leads.
    fn follow(&self, cx: &ScreenContext<'_>) -> Outcome {
        match (self.position(cx), &self.focus) {
            (Some(place), _) => Outcome::looking(&place),
            (None, Entry::GoOn | Entry::Pathway) => Outcome::onto(NextPage::Pathway),
            (None, _) => Outcome::refusing(Action::Accept),
        }
    }

    /// The place of the questionnaire that the entry in focus leads to.
    fn position(&self, cx: &ScreenContext<'_>) -> Option<Position> {
        match &self.focus {
            Entry::GoOn => self.going_on(cx).map(Position::at),
            Entry::Mend(index) => {
                let gap = cx.pathway().gaps.get(*index);
                gap.map(|gap| gap.place.clone())
            }
            Entry::Step(step) => Some(step.clone()),
            Entry::Question(question) => Some(Position::at(question.clone())),
            Entry::Pathway | Entry::Nothing | Entry::LeftOver(_) => None,
        }
    }

    /// The question to go on with; none if nothing is open.
    fn going_on(&self, cx: &ScreenContext<'_>) -> Option<Id> {
        let open = cx.journey().first_open(None)?;
        Some(self.here.clone().unwrap_or_else(|| open.id.clone()))
    }

    /// To another filter of the questions; the one in focus keeps the focus if it is shown there too.
    fn turn(&mut self, places: usize, cx: &ScreenContext<'_>) -> Outcome {
        self.filter = self.filter.further(places);
        let entries = self.focusable(cx);
        let is_question = matches!(self.focus, Entry::Question(_));
        if !is_question || !entries.contains(&self.focus) {
            let first = entries.into_iter().find(Entry::is_filtered);
            self.focus = first.unwrap_or_default();
        }
        Outcome::notifying(Notice::info(self.filter.heading(cx)))
    }

    fn lines(&self, cx: &ScreenContext<'_>) -> Vec<Line> {
        entries::lines(self.filter, self.going_on(cx).as_ref(), cx)
    }

    fn focusable(&self, cx: &ScreenContext<'_>) -> Vec<Entry> {
        let lines = self.lines(cx).into_iter();
        lines.filter_map(|line| line.entry).collect()
    }

    fn place_in(&self, entries: &[Entry]) -> usize {
        let place = entries.iter().position(|entry| *entry == self.focus);
        place.unwrap_or(0)
    }

    /// Draws the page's body.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        head::draw(cx, pen);
        let (items, entries): (Vec<Item>, Vec<Option<Entry>>) = self
            .lines(cx)
            .into_iter()
            .map(|Line { item, entry }| (item, entry))
            .unzip();
        let entries: Vec<Entry> = entries.into_iter().flatten().collect();
        pen.list(&List::new(&items, self.place_in(&entries)));
    }
}

/// What the page is called: as the enterprise is.
pub(crate) fn title(cx: &ScreenContext<'_>) -> Words {
    let name = cx.sheet.text(&cx.method.roles.title).unwrap_or_default();
    if name.trim().is_empty() {
        Phrase::UntitledSession.into()
    } else {
        name.into()
    }
}

fn other_route(cx: &ScreenContext<'_>) -> Outcome {
    let route = cx.route.other();
    let notice = match route {
        Route::Short => Phrase::NoticeShortRoute,
        Route::Full => Phrase::NoticeFullRoute,
    };
    Outcome::asking(SessionCommand::TakeRoute(route)).and_notify(Notice::done(notice))
}

/// Where a person goes on who was at that question: there, if it is open or more rows can be added to it.
fn goes_on_at(question: &Id, cx: &ScreenContext<'_>) -> Option<Id> {
    let takes_rows = cx.method.question(question)?.records().is_some();
    if takes_rows {
        return Some(question.clone());
    }
    let open = cx.journey().first_open(Some(question));
    open.map(|open| open.id.clone())
}
