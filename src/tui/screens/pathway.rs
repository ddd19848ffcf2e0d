//! The impact pathway, in parts: the account, threads, gaps, next steps, lanes, coverage.

mod lanes;
mod listed;
mod making;
mod part;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use self::lanes::Lanes;
use self::listed::{Entry, Leading};
use self::part::Part;
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::keymap::Context;
use crate::pathway::Pathway;
use crate::store::writer::job::Job;
use crate::text::report::{account_file_name, account_text_as};
use crate::text::{Phrase, count};
use crate::tui::outcome::Outcome;
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::list::{List, focusable};
use crate::tui::widgets::pen::Pen;

/// The impact pathway.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct PathwayScreen {
    part: Part,
    cursor: Cursor,
    lanes: Lanes,
}

impl PathwayScreen {
    /// Where keys are pressed.
    pub(crate) const fn context(&self) -> Context {
        match self.part {
            Part::Gaps => Context::Gaps,
            Part::Lanes => Context::Lanes,
            Part::Account | Part::Threads | Part::Steps | Part::Coverage => Context::Pathway,
        }
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        match action {
            Action::Back => return Outcome::back(),
            Action::NextPart => self.show(self.part.further(1)),
            Action::PreviousPart => self.show(self.part.further(Part::ALL.len() - 1)),
            Action::WriteAccount => return write_account(cx),
            other => return self.act_within(other, cx),
        }
        Outcome::stay()
    }

    const fn show(&mut self, part: Part) {
        self.part = part;
        self.cursor = Cursor::at(0);
    }

    fn act_within(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        let pathway = cx.pathway();
        if self.part == Part::Lanes {
            return self.lanes.act(action, pathway, cx.page.get());
        }
        let entries = self.entries(cx, pathway);
        let leading: Vec<&Leading> = entries
            .iter()
            .filter(|entry| entry.item.focusable)
            .map(|entry| &entry.leading)
            .collect();
        if self.cursor.moves(action, leading.len(), cx.page.get()) {
            return Outcome::stay();
        }
        let Some(leading) = leading.get(self.cursor.place(leading.len())) else {
            return Outcome::refusing(action);
        };
        let gap = |index: usize| pathway.gaps.get(index);
        match (action, leading) {
            (Action::Why, Leading::Part(part)) => {
                self.show(*part);
                Outcome::stay()
            }
            (Action::Why, Leading::Position(place)) => Outcome::looking(place),
            (Action::Why, Leading::Gap(index)) => {
                gap(*index).map_or_else(Outcome::stay, |gap| Outcome::looking(&gap.place))
            }
            (Action::MakeStep, Leading::Gap(index)) => {
                gap(*index).map_or_else(Outcome::stay, |gap| making::make_step(gap, cx))
            }
            (other, _) => Outcome::refusing(other),
        }
    }

    fn entries(&self, cx: &ScreenContext<'_>, pathway: &Pathway) -> Vec<Entry> {
        match self.part {
            Part::Account => listed::account(cx, pathway),
            Part::Threads => listed::threads(cx, pathway, self.cursor),
            Part::Gaps => listed::gaps(cx, pathway, self.cursor),
            Part::Steps => listed::steps(cx, pathway),
            Part::Coverage => listed::coverage(cx, pathway),
            Part::Lanes => Vec::new(),
        }
    }

    /// Draws the page's body.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let pathway = cx.pathway();
        self.draw_parts(cx, pen);
        if self.part == Part::Lanes {
            return self.lanes.draw(cx, pathway, pen);
        }
        let entries = self.entries(cx, pathway).into_iter();
        let items: Vec<_> = entries.map(|entry| entry.item).collect();
        pen.list(&List::new(&items, self.cursor.place(focusable(&items))));
    }

    /// Which part is shown, and which others there are.
    fn draw_parts(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let here = cx.say(&Phrase::PartOf {
            number: count(self.part.number() + 1),
            total: count(Part::ALL.len()),
            name: self.part.name().into(),
        });
        let others: Vec<String> = Part::ALL
            .into_iter()
            .filter(|part| *part != self.part)
            .map(|part| cx.say(&part.name()))
            .collect();
        pen.tabs(&here, &others);
    }
}

fn write_account(cx: &ScreenContext<'_>) -> Outcome {
    let own = |text: &str| text.to_owned();
    let name = cx.sheet.text(&cx.method.roles.title);
    let day = cx.now.day;
    Outcome::asking(Effect::Write(Job::Text {
        name: account_file_name(name, day),
        text: account_text_as(Rc::clone(cx.answers()), name, cx.localizer, day, &own),
    }))
}
