//! The four lines that a pathway opens on.

use super::{gap_title, node_words, some_names, steps};
use crate::method::pathway_plan::NodeSource;
use crate::pathway::Pathway;
use crate::text::wording::Wording;
use crate::text::{Phrase, Words, count};

/// What holds, what breaks, what comes next and what was mapped: plain counts and names.
pub fn four_lines(wording: &Wording<'_>, pathway: &Pathway) -> [Words; 4] {
    [
        holds(wording, pathway),
        breaks(wording, pathway),
        next(wording, pathway),
        mapped(wording, pathway),
    ]
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
    let crossed: Vec<_> = pathway.crossed().collect();
    let complete = pathway.threads.iter().filter(|thread| thread.complete);
    match (crossed.len(), complete.count()) {
        (0, 0) => Phrase::AccountHoldsNothing,
        (0, threads) => Phrase::AccountHoldsThreads {
            count: count(threads),
        },
        (changes, _) => {
            let names = crossed.into_iter().map(|node| node_words(wording, node));
            Phrase::AccountHolds {
                count: count(changes),
                names: some_names(names.collect()),
            }
        }
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
        names: titles
            .map(|rule| {
                let text = gap_title(wording, rule).into();
                Words::from(Phrase::Quoted { text })
            })
            .collect(),
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
