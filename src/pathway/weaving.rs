//! How threads are found among the nodes and links.

use std::collections::BTreeMap;

use super::link_view::LinkView;
use super::linkable::first_owed;
use super::loom::Loom;
use super::node::{LaneView, NodeId};
use super::strength::Proven;
use super::thread::Thread;
use crate::journey::live_answers::LiveAnswers;
use crate::method::Method;
use crate::method::id::Id;
use crate::method::pathway_plan::NodeSource;

/// The most threads that are told of one pathway.
pub const MOST_THREADS: usize = 200;

/// The most threads that are told of one cause, so that one dense corner does not hide the others;
/// fewer where there are many causes.
pub const MOST_FROM_ONE_CAUSE: usize = 40;

/// The threads of a pathway.
#[derive(Debug, Default)]
pub(super) struct Woven {
    /// The threads, in the order of causes and changes.
    pub(super) threads: Vec<Thread>,
    /// Whether there are more than are told.
    pub(super) cut: bool,
}

/// Finds the threads: from each cause, each chain of changes to one that nothing follows from; then
/// the chains that no cause leads to, so that nothing that was said is left out.
pub(super) fn weave(
    answers: &LiveAnswers<'_>,
    lanes: &[LaneView],
    links: &[LinkView],
    proven: &Proven,
) -> Woven {
    let method = answers.method();
    let Some(core) = core(method) else {
        return Woven::default();
    };
    let mut loom = Loom {
        links,
        proven,
        places: places(method, lanes),
        onward: BTreeMap::new(),
        core,
        owed: owed(method, lanes, core),
    };
    for (index, link) in links.iter().enumerate() {
        let onward = loom.onward.entry(&link.from).or_default();
        onward.push((index, &link.to));
    }
    loom.weave()
}

/// The place of the rows that want proof: they may follow from one another.
fn core(method: &Method) -> Option<usize> {
    let plan = &method.pathway;
    let wants_proof = NodeSource::Rows(plan.proof.of.clone());
    plan.thread.iter().position(|place| {
        plan.lanes
            .iter()
            .any(|lane| lane.nodes == wants_proof && place.contains(&lane.id))
    })
}

fn owed<'a>(method: &Method, lanes: &'a [LaneView], core: usize) -> BTreeMap<&'a NodeId, usize> {
    let mut owed = BTreeMap::new();
    let Some(before) = core.checked_sub(1) else {
        return owed;
    };
    for view in lanes {
        let place = method.pathway.thread.get(before);
        if place.is_some_and(|lanes| lanes.contains(&view.id)) {
            let first = first_owed(method, &view.id, before);
            owed.extend(view.nodes.iter().map(|node| (&node.id, first)));
        }
    }
    owed
}

fn places<'a>(method: &Method, lanes: &'a [LaneView]) -> Vec<Vec<&'a NodeId>> {
    let of_lane = |lane: &Id| {
        let lane = lane.clone();
        lanes
            .iter()
            .filter(move |view| view.id == lane)
            .flat_map(|view| view.nodes.iter().map(|node| &node.id))
    };
    let places = method.pathway.thread.iter();
    places
        .map(|lanes| lanes.iter().flat_map(of_lane).collect())
        .collect()
}
