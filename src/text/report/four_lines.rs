//! The four lines that a pathway opens on.

use super::{gap_title, node_words, some_names, steps};
use crate::method::pathway_plan::NodeSource;
use crate::pathway::Pathway;
use crate::text::wording::Wording;
use crate::text::{Phrase, Words, count};

/// What was mapped, what holds, what breaks, what comes next: plain counts and names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FourLines {
    /// What was mapped.
    pub mapped: Words,
    /// What holds.
    pub holds: Words,
    /// What breaks.
    pub breaks: Words,
    /// What comes next.
    pub next: Words,
}

impl FourLines {
    /// The four lines of a pathway.
    pub fn of(wording: &Wording<'_>, pathway: &Pathway) -> Self {
        Self {
            mapped: mapped(wording, pathway),
            holds: holds(wording, pathway),
            breaks: breaks(wording, pathway),
            next: next(wording, pathway),
        }
    }

    /// In their order, what holds and what breaks first.
    pub fn ordered(self) -> [Words; 4] {
        [self.holds, self.breaks, self.next, self.mapped]
    }
}

fn mapped(wording: &Wording<'_>, pathway: &Pathway) -> Words {
    let lanes = wording.method().pathway.lanes.iter();
    let things: Vec<Words> = lanes
        .zip(&pathway.lanes)
        .filter_map(|(plan, lane)| {
            let NodeSource::Rows(question) = &plan.nodes else {
                return None;
            };
            let counted = Phrase::AccountCounted {
                number: count(lane.nodes.len()),
                one: wording.rows(question).into(),
                many: wording.rows(question).attribute("many").into(),
            };
            (!lane.nodes.is_empty()).then(|| counted.into())
        })
        .collect();
    if things.is_empty() {
        return Phrase::AccountMappedNothing.into();
    }
    let things = Words::List(things);
    Phrase::AccountMapped { things }.into()
}

fn holds(wording: &Wording<'_>, pathway: &Pathway) -> Words {
    let holdings = pathway.holdings();
    if !holdings.crossed.is_empty() {
        let names = holdings.crossed.iter();
        return Phrase::AccountHolds {
            count: count(holdings.crossed.len()),
            names: some_names(names.map(|node| node_words(wording, node)).collect()),
        }
        .into();
    }
    match holdings.complete.len() {
        0 => Phrase::AccountHoldsNothing,
        threads => Phrase::AccountHoldsThreads {
            count: count(threads),
        },
    }
    .into()
}

fn breaks(wording: &Wording<'_>, pathway: &Pathway) -> Words {
    let mut rules = Vec::new();
    for gap in &pathway.gaps {
        if !rules.contains(&&gap.rule) {
            rules.push(&gap.rule);
        }
    }
    let titles = rules.into_iter().take(super::names::NAMES);
    if pathway.gaps.is_empty() {
        return Phrase::AccountBreaksNothing.into();
    }
    Phrase::AccountBreaks {
        count: count(pathway.gaps.len()),
        names: Words::List(
            titles
                .map(|rule| quoted(gap_title(wording, rule).into()))
                .collect(),
        ),
    }
    .into()
}

fn next(wording: &Wording<'_>, pathway: &Pathway) -> Words {
    let steps = steps(wording, pathway);
    let mut open = steps.into_iter().filter(|step| !step.closed);
    match open.next() {
        Some(first) => Phrase::AccountNext {
            what: first.words,
            count: count(open.count() + 1),
        }
        .into(),
        None => Phrase::AccountNextNothing.into(),
    }
}

fn quoted(text: Words) -> Words {
    Phrase::Quoted { text }.into()
}
