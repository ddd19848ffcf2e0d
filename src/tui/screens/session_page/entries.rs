//! The entries of the list: where to go on, the pathway, what to mend, what is due, the questions.

use super::SessionPage;
use super::questions::{self, Filter, Statuses};
use crate::journey::Journey;
use crate::method::id::Id;
use crate::pathway::Pathway;
use crate::session::Position;
use crate::text::report::account::TO_MEND_FIRST;
use crate::text::report::{gap_words, steps, steps_question};
use crate::text::{Phrase, Words, count};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::list::Item;

/// What can have the focus.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Entry {
    /// Going on where the person is.
    #[default]
    GoOn,
    Pathway,
    /// A gap, by its place among all.
    Mend(usize),
    /// The row of a next step.
    Step(Position),
    Question(Id),
    /// An answer that is left over, by its place among all.
    LeftOver(usize),
    /// That the filter shows nothing.
    Nothing,
}

impl Entry {
    /// Whether the filter shows it.
    pub(super) const fn is_filtered(&self) -> bool {
        matches!(self, Self::Question(_) | Self::LeftOver(_) | Self::Nothing)
    }
}

/// An item of the list, and what it stands for if it can have the focus.
pub(super) struct Line {
    pub(super) item: Item,
    pub(super) entry: Option<Entry>,
}

impl Line {
    pub(super) const fn heading(item: Item) -> Self {
        Self { item, entry: None }
    }

    pub(super) const fn of(entry: Entry, item: Item) -> Self {
        let entry = Some(entry);
        Self { item, entry }
    }
}

impl SessionPage {
    pub(super) fn lines(&self, cx: &ScreenContext<'_>) -> Vec<Line> {
        let (theme, pathway) = (&cx.look.theme, cx.pathway());
        let mut lines = vec![Line::of(Entry::GoOn, self.go_on(cx))];
        let pathway_line = Item::new(cx.say(&in_short(&pathway)), theme.text);
        lines.push(Line::of(Entry::Pathway, pathway_line));
        add_gaps(&mut lines, cx, &pathway);
        add_steps(&mut lines, cx, &pathway);
        let heading = cx.say(&self.filter.heading(cx));
        lines.push(Line::heading(
            Item::heading(heading, theme.title).spaced(true),
        ));
        lines.extend(match self.filter {
            Filter::LeftOver => questions::left_over(cx),
            filter => Statuses::of(cx).lines(cx, filter),
        });
        if !lines.last().is_some_and(|line| line.entry.is_some()) {
            let nothing = cx.say(&self.filter.nothing());
            lines.push(Line::of(Entry::Nothing, Item::new(nothing, theme.text)));
        }
        lines
    }

    /// The question to go on with; or that nothing is open, and what comes later.
    fn go_on(&self, cx: &ScreenContext<'_>) -> Item {
        let (style, journey) = (cx.look.theme.text, cx.journey());
        let title = |question: &Id| cx.wording().question(question).attribute("title").into();
        let Some(question) = self.going_on(cx) else {
            let item = Item::new(cx.say(&Phrase::SessionAllAnswered), style);
            return match journey.progress().not_yet {
                0 => item,
                later => item.and(
                    cx.say(&Phrase::SessionRestLater {
                        count: count(later),
                        question: title(&cx.method.roles.standing),
                    }),
                    style,
                ),
            };
        };
        Item::new(
            cx.say(&going_on_to(&journey, &question, title(&question))),
            style,
        )
    }
}

fn going_on_to(journey: &Journey<'_>, question: &Id, title: Words) -> Phrase {
    match journey.number(question).0 {
        Some(number) => Phrase::SessionGoOn {
            question: title,
            number: count(number),
        },
        None => Phrase::SessionGoOnOffRoute { question: title },
    }
}

fn in_short(pathway: &Pathway) -> Phrase {
    let complete = pathway.threads.iter().filter(|thread| thread.complete);
    let (threads, gaps) = (count(complete.count()), count(pathway.gaps.len()));
    Phrase::SessionPathway {
        threads: Phrase::SessionThreads { count: threads }.into(),
        gaps: Phrase::SessionGaps { count: gaps }.into(),
    }
}

fn add_heading(lines: &mut Vec<Line>, cx: &ScreenContext<'_>, phrase: &Phrase) {
    let heading = Item::heading(cx.say(phrase), cx.look.theme.title);
    lines.push(Line::heading(heading.spaced(true)));
}

fn add_gaps(lines: &mut Vec<Line>, cx: &ScreenContext<'_>, pathway: &Pathway) {
    if pathway.gaps.is_empty() {
        return;
    }
    add_heading(lines, cx, &Phrase::AccountToMendFirst);
    let (wording, look) = (cx.wording(), cx.look);
    let gaps = pathway.gaps.iter().take(TO_MEND_FIRST).enumerate();
    lines.extend(gaps.map(|(index, gap)| {
        let words = cx.words(&gap_words(&wording, gap));
        let item = Item::new(words, look.theme.text).signed(look.glyphs.gap, look.theme.caution);
        Line::of(Entry::Mend(index), item)
    }));
}

/// The next steps that are open, the overdue ones first.
fn add_steps(lines: &mut Vec<Line>, cx: &ScreenContext<'_>, pathway: &Pathway) {
    let Some((question, _)) = steps_question(cx.method) else {
        return;
    };
    let steps = steps(&cx.wording(), pathway);
    let mut open = steps.into_iter().filter(|step| !step.closed).peekable();
    if open.peek().is_some() {
        add_heading(lines, cx, &Phrase::PartSteps);
    }
    let (theme, glyphs) = (&cx.look.theme, &cx.look.glyphs);
    lines.extend(open.map(|step| {
        let (mark, style) = if step.overdue {
            (glyphs.gap, theme.caution)
        } else {
            (glyphs.unanswered, theme.text)
        };
        let place = Position {
            question: question.id.clone(),
            row: Some(step.row),
            field: None,
        };
        let item = Item::new(cx.words(&step.words), style).signed(mark, style);
        Line::of(Entry::Step(place), item)
    }));
}
