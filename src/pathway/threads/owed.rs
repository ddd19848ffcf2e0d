//! Which lanes a method's plan can link at all: what no field can say is owed by nobody.

use crate::method::Method;
use crate::method::id::Id;
use crate::method::pathway_plan::{Flow, Lane, Link, NodeSource};

/// The first place of a thread that is owed where this lane stands at that place: a place before it
/// is owed only where the method has a field that can link it. A practice, say, may have its worth
/// without answering a need.
pub(super) fn first_owed(method: &Method, lane: &Id, place: usize) -> usize {
    let mut lanes = vec![lane];
    let mut first = place;
    while let Some(before) = first.checked_sub(1) {
        let earlier = method.pathway.thread.get(before).into_iter().flatten();
        let linked: Vec<&Id> = earlier
            .filter(|from| lanes.iter().any(|to| can_link(method, from, to)))
            .collect();
        if linked.is_empty() {
            break;
        }
        lanes = linked;
        first = before;
    }
    first
}

fn can_link(method: &Method, from: &Id, to: &Id) -> bool {
    let plan = &method.pathway;
    let lane = |id: &Id| plan.lanes.iter().find(|lane| lane.id == *id);
    let Some((from, to)) = lane(from).zip(lane(to)) else {
        return false;
    };
    plan.links.iter().any(|link| {
        let (rows, named) = match link.flow {
            Flow::Into => (to, from),
            Flow::OutOf => (from, to),
        };
        rows.nodes == NodeSource::Rows(link.field.question.clone()) && names(method, link, named)
    })
}

fn names(method: &Method, link: &Link, lane: &Lane) -> bool {
    let kind = method.kind(&link.field.question, Some(&link.field.field));
    kind.is_some_and(|kind| match &lane.nodes {
        NodeSource::Rows(question) => kind.targets().is_some_and(|to| to.contains(question)),
        NodeSource::Codes(list) => kind.list() == Some(list),
    })
}
