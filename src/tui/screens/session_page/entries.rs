//! The entries of the list: where to go on, the pathway, what to mend, what is due, the questions.

use super::entry::{Entry, Line};
use super::questions::{self, Filter, Statuses};
use crate::method::id::Id;
use crate::pathway::Pathway;
use crate::session::Position;
use crate::text::report::account::TO_MEND_FIRST;
use crate::text::report::{gap_words, steps, steps_question};
use crate::text::{Phrase, count};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::list::Item;

/// All of them; `going_on` is the question to go on with, if any is open.
pub(super) fn lines(filter: Filter, going_on: Option<&Id>, cx: &ScreenContext<'_>) -> Vec<Line> {
    let (theme, pathway) = (&cx.look.theme, cx.pathway());
    let mut lines = vec![Line::of(Entry::GoOn, go_on(going_on, cx))];
    let pathway_line = Item::new(cx.say(&in_short(pathway)), theme.text);
    lines.push(Line::of(Entry::Pathway, pathway_line));
    add_gaps(&mut lines, cx, pathway);
    add_steps(&mut lines, cx, pathway);
    add_heading(&mut lines, cx, &filter.heading(cx));
    lines.extend(match filter {
        Filter::LeftOver => questions::left_over(cx),
        filter => Statuses::of(cx).lines(cx, filter),
    });
    if lines.last().is_none_or(|line| line.entry.is_none()) {
        let nothing = cx.say(&filter.nothing());
        lines.push(Line::of(Entry::Nothing, Item::new(nothing, theme.text)));
    }
    lines
}

/// The question to go on with; or that nothing is open, and what comes later.
fn go_on(going_on: Option<&Id>, cx: &ScreenContext<'_>) -> Item {
    let (style, journey) = (cx.look.theme.text, cx.journey());
    let title = |question: &Id| cx.wording().question(question).attribute("title").into();
    if let Some(here) = going_on {
        let (question, number) = (title(here), journey.number(here).0.map(count));
        return Item::new(
            cx.say(&match number {
                Some(number) => Phrase::SessionGoOn { question, number },
                None => Phrase::SessionGoOnOffRoute { question },
            }),
            style,
        );
    }
    let item = Item::new(cx.say(&Phrase::SessionAllAnswered), style);
    match journey.progress().not_yet {
        0 => item,
        later => item.and(
            cx.say(&Phrase::SessionRestLater {
                count: count(later),
                question: title(&cx.method.roles.standing),
            }),
            style,
        ),
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
