//! Chains of nodes that follow from one another.

use std::collections::{BTreeMap, BTreeSet};

use super::node::NodeId;

/// The chains that begin with one node.
#[derive(Debug, Default)]
pub(super) struct Chains<'a> {
    /// Each chain goes on until nothing new follows.
    pub(super) chains: Vec<Vec<&'a NodeId>>,
    /// Whether there are more than were wanted.
    pub(super) cut: bool,
}

/// A node of the chain at hand.
struct Stand<'a> {
    node: &'a NodeId,
    ahead: std::vec::IntoIter<&'a NodeId>,
    is_last: bool,
}

/// The first so many chains that begin with that node. A node comes once in a chain, so that circles
/// end; every way that is tried ends in a chain, so that the work is bounded by what is wanted.
pub(super) fn chains<'a>(
    first: &'a NodeId,
    following: &BTreeMap<&'a NodeId, Vec<&'a NodeId>>,
    most: usize,
) -> Chains<'a> {
    let stand = |node: &'a NodeId| Stand {
        node,
        ahead: following.get(node).cloned().unwrap_or_default().into_iter(),
        is_last: true,
    };
    let mut found = Chains::default();
    let mut standing = BTreeSet::from([first]);
    let mut stack = vec![stand(first)];
    while let Some(top) = stack.last_mut() {
        if let Some(next) = top.ahead.find(|next| !standing.contains(next)) {
            top.is_last = false;
            standing.insert(next);
            stack.push(stand(next));
            continue;
        }
        if top.is_last {
            if found.chains.len() == most {
                found.cut = true;
                return found;
            }
            found
                .chains
                .push(stack.iter().map(|stand| stand.node).collect());
        }
        if let Some(done) = stack.pop() {
            standing.remove(done.node);
        }
    }
    found
}
