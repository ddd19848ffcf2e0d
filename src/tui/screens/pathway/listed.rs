//! The parts that are lists: what each entry says, and where it leads.

use super::part::Part;
use crate::pathway::Pathway;
use crate::pathway::gap::Gap;
use crate::pathway::node::NodeId;
use crate::pathway::thread::Thread;
use crate::session::Position;
use crate::text::report::account::TO_MEND_FIRST;
use crate::text::report::{
    cell_words, four_lines, gap_do, gap_title, gap_why, gap_words, node_words, steps_question,
    support_words, thread_words,
};
use crate::text::wording::Wording;
use crate::text::{Phrase, Words, count};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::list::Item;

/// An entry: what it says, and where it leads.
pub(super) struct Entry {
    pub(super) item: Item,
    pub(super) leading: Leading,
}

/// Where an entry leads.
pub(super) enum Leading {
    /// Nowhere.
    Nowhere,
    /// To another part of the page.
    Part(Part),
    /// To answers.
    Position(Position),
    /// To what mends that gap.
    Gap(usize),
}

const fn nowhere(item: Item) -> Entry {
    let leading = Leading::Nowhere;
    Entry { item, leading }
}

fn heading(cx: &ScreenContext<'_>, phrase: &Phrase, spaced: bool) -> Entry {
    let style = cx.look.theme.title;
    nowhere(Item::heading(cx.say(phrase), style).spaced(spaced))
}

fn nothing(cx: &ScreenContext<'_>, phrase: &Phrase) -> Vec<Entry> {
    let style = cx.look.theme.text;
    vec![nowhere(Item::new(cx.say(phrase), style))]
}

/// The four lines, and what is to be mended first.
pub(super) fn account(cx: &ScreenContext<'_>, pathway: &Pathway) -> Vec<Entry> {
    let wording = cx.wording();
    let text = cx.look.theme.text;
    let parts = [Part::Threads, Part::Gaps, Part::Steps, Part::Lanes];
    let lines = four_lines(&wording, pathway);
    let mut entries: Vec<Entry> = lines
        .iter()
        .zip(parts)
        .map(|(line, part)| Entry {
            item: Item::new(cx.words(line), text),
            leading: Leading::Part(part),
        })
        .collect();
    let gaps = pathway.gaps.iter().take(TO_MEND_FIRST);
    if !pathway.gaps.is_empty() {
        entries.push(heading(cx, &Phrase::AccountToMendFirst, true));
    }
    entries.extend(gaps.enumerate().map(|(index, gap)| Entry {
        item: Item::new(told(cx, &wording, index, gap), text),
        leading: Leading::Gap(index),
    }));
    entries
}

fn told(cx: &ScreenContext<'_>, wording: &Wording<'_>, index: usize, gap: &Gap) -> String {
    format!("{}. {}", index + 1, cx.words(&gap_words(wording, gap)))
}

/// The threads, the one in focus whole.
pub(super) fn threads(cx: &ScreenContext<'_>, pathway: &Pathway, cursor: Cursor) -> Vec<Entry> {
    if pathway.threads.is_empty() {
        return nothing(cx, &Phrase::NothingThreads);
    }
    let wording = cx.wording();
    let theme = &cx.look.theme;
    let focus = cursor.place(pathway.threads.len());
    let threads = pathway.threads.iter().enumerate();
    let mut entries: Vec<Entry> = threads
        .map(|(index, thread)| {
            let mut item = Item::new(short(cx, &wording, index, thread), theme.text);
            if index == focus {
                for sentence in thread_words(&wording, pathway, thread) {
                    item = item.and(cx.words(&sentence), theme.text);
                }
            }
            Entry {
                item,
                leading: behind(pathway, thread).map_or(Leading::Nowhere, Leading::Position),
            }
        })
        .collect();
    if pathway.threads_cut {
        let more = cx.say(&Phrase::ThreadMore);
        entries.push(nowhere(Item::heading(more, theme.muted).spaced(true)));
    }
    entries
}

/// A thread in a line: its number, its last change, and how well it is shown at its weakest.
fn short(cx: &ScreenContext<'_>, wording: &Wording<'_>, index: usize, thread: &Thread) -> String {
    let name = Phrase::ThreadNumber {
        number: count(index + 1),
    };
    let of_proof = &cx.method.pathway.proof.of;
    let is_change = |node: &&NodeId| {
        node.as_row()
            .is_some_and(|(question, _)| question == of_proof)
    };
    let nodes = || thread.places.iter().flatten();
    let value = nodes()
        .rfind(is_change)
        .or_else(|| nodes().last())
        .map_or_else(|| Words::from(""), |node| node_words(wording, node));
    let line = Phrase::AccountNamed {
        name: name.into(),
        value,
    };
    let support = thread
        .weakest
        .map(|weakest| support_words(wording, weakest));
    let support = support.map(|support| format!(" ({})", cx.text(&support)));
    cx.say(&line) + &support.unwrap_or_default()
}

/// The answers behind the weakest change of a thread, or behind what it begins with.
fn behind(pathway: &Pathway, thread: &Thread) -> Option<Position> {
    let nodes = || thread.places.iter().flatten();
    let weakest = nodes().find(|node| {
        let support = pathway.node(node).and_then(|node| node.support);
        thread.weakest.is_some() && support == thread.weakest
    });
    let node = weakest.or_else(|| nodes().next())?;
    pathway.behind(node).into_iter().next()
}

/// The gaps: those to mend first, the others, and what is still to come.
pub(super) fn gaps(cx: &ScreenContext<'_>, pathway: &Pathway, cursor: Cursor) -> Vec<Entry> {
    let wording = cx.wording();
    let theme = &cx.look.theme;
    let mut entries = Vec::new();
    if pathway.gaps.is_empty() {
        entries.extend(nothing(cx, &Phrase::NothingGaps));
    }
    let shift = entries.len();
    let focus = cursor.place(shift + pathway.gaps.len() + pathway.to_come.len());
    for (index, gap) in pathway.gaps.iter().enumerate() {
        if index == 0 {
            entries.push(heading(cx, &Phrase::AccountToMendFirst, false));
        } else if index == TO_MEND_FIRST {
            entries.push(heading(cx, &Phrase::AccountOtherGaps, true));
        }
        let mut item = Item::new(told(cx, &wording, index, gap), theme.text);
        if index == focus {
            item = item
                .and(cx.words(&gap_why(&wording, &gap.rule)), theme.text)
                .and(cx.words(&gap_do(&wording, &gap.rule)), theme.text);
        }
        let leading = Leading::Gap(index);
        entries.push(Entry { item, leading });
    }
    if !pathway.to_come.is_empty() {
        entries.push(heading(cx, &Phrase::AccountToCome, true));
        let text = cx.say(&Phrase::AccountToComeText);
        entries.push(nowhere(Item::heading(text, theme.muted)));
    }
    for (index, rule) in pathway.to_come.iter().enumerate() {
        let mut item = Item::new(cx.text(&gap_title(&wording, rule)), theme.text);
        if index + pathway.gaps.len() + shift == focus {
            item = item.and(cx.words(&gap_why(&wording, rule)), theme.text);
        }
        let found = cx.method.gaps.iter().find(|known| known.id == *rule);
        let place = found.map(|known| Position::at(known.mended_in.clone()));
        let leading = place.map_or(Leading::Nowhere, Leading::Position);
        entries.push(Entry { item, leading });
    }
    entries
}

/// The next steps, the overdue ones first.
pub(super) fn steps(cx: &ScreenContext<'_>, pathway: &Pathway) -> Vec<Entry> {
    let wording = cx.wording();
    let glyphs = &cx.look.glyphs;
    let steps = crate::text::report::steps(&wording, pathway);
    let Some((question, _)) = steps_question(cx.method).filter(|_| !steps.is_empty()) else {
        return nothing(cx, &Phrase::NothingSteps);
    };
    let entry = |step: crate::text::report::Step| {
        let mark = match (step.overdue, step.closed) {
            (true, _) => glyphs.gap,
            (false, true) => glyphs.answered,
            (false, false) => glyphs.unanswered,
        };
        let style = if step.overdue {
            cx.look.theme.caution
        } else {
            cx.look.theme.text
        };
        Entry {
            item: Item::new(cx.words(&step.words), style).signed(mark, style),
            leading: Leading::Position(Position::in_row(&question.id, &step.row, None)),
        }
    };
    steps.into_iter().map(entry).collect()
}

/// What was asked and answered, by stage and principle.
pub(super) fn coverage(cx: &ScreenContext<'_>, pathway: &Pathway) -> Vec<Entry> {
    let wording = cx.wording();
    let theme = &cx.look.theme;
    let names = |stage: &crate::pathway::coverage::StageCoverage| {
        let cells = stage.cells.iter();
        let names = cells.map(|cell| cx.text(&wording.principle(&cell.principle)));
        names.map(|name| name.chars().count()).max().unwrap_or(0)
    };
    let widest = pathway.coverage.stages.iter().map(names).max().unwrap_or(0);
    let stage = |stage: &crate::pathway::coverage::StageCoverage| {
        let name = cx.text(&wording.stage(&stage.stage));
        let mut item = Item::new(name, theme.title);
        for cell in &stage.cells {
            let principle = cx.text(&wording.principle(&cell.principle));
            let words = cx.words(&cell_words(cell));
            item = item.and(
                format!("{principle}{} {words}", pad(&principle, widest)),
                theme.text,
            );
        }
        nowhere(item)
    };
    pathway.coverage.stages.iter().map(stage).collect()
}

/// No-break spaces, so that wrapping keeps the column.
fn pad(text: &str, widest: usize) -> String {
    "\u{a0}".repeat(widest.saturating_sub(text.chars().count()) + 1)
}
