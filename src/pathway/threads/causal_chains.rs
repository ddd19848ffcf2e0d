//! Chains of changes that bring one another about.

use std::collections::{BTreeMap, BTreeSet};

use crate::pathway::node::NodeId;

/// The chains that begin with one change.
#[derive(Debug, Default)]
pub(super) struct CausalChains<'a> {
    /// Each chain goes on until nothing new follows.
    pub(super) chains: Vec<Vec<&'a NodeId>>,
    /// Whether there are more than were wanted.
    pub(super) cut: bool,
}

/// A node of the chain at hand.
struct Visit<'a> {
    node: &'a NodeId,
    ahead: std::vec::IntoIter<&'a NodeId>,
    is_last: bool,
}

/// The first so many chains that begin with that node. A node comes once in a chain, so that circles
/// end; every way that is tried ends in a chain, so that the work is bounded by what is wanted.
pub(super) fn causal_chains<'a>(
    first: &'a NodeId,
    following: &BTreeMap<&'a NodeId, Vec<&'a NodeId>>,
    most: usize,
) -> CausalChains<'a> {
    let visit = |node: &'a NodeId| Visit {
        node,
        ahead: following.get(node).cloned().unwrap_or_default().into_iter(),
        is_last: true,
    };
    let mut found = CausalChains::default();
    let mut on_the_way = BTreeSet::from([first]);
    let mut stack = vec![visit(first)];
    while let Some(top) = stack.last_mut() {
        if let Some(next) = top.ahead.find(|next| !on_the_way.contains(next)) {
            top.is_last = false;
            on_the_way.insert(next);
            stack.push(visit(next));
            continue;
        }
        if top.is_last {
            if found.chains.len() == most {
                found.cut = true;
                return found;
            }
            found
                .chains
                .push(stack.iter().map(|visit| visit.node).collect());
        }
        if let Some(done) = stack.pop() {
            on_the_way.remove(done.node);
        }
    }
    found
}
