//! How threads are found among the nodes and links.
//!
//! A thread is what leads to one cause, a chain of changes, and what rests on any of them.

mod causal_chains;
mod owed;

use std::collections::{BTreeMap, BTreeSet};

use self::causal_chains::causal_chains;
use self::owed::first_owed;
use super::link_view::LinkView;
use super::node::{LaneView, NodeId};
use super::support::SupportByChange;
use super::thread::Thread;
use crate::method::Method;
use crate::method::id::Id;
use crate::method::pathway_plan::NodeSource;

/// The most threads that one pathway shows.
pub(super) const MOST_THREADS: usize = 200;

/// The most threads that one cause shows, so that one dense corner does not hide the others;
/// fewer where there are many causes.
pub(super) const MOST_FROM_ONE_CAUSE: usize = 40;

/// The threads of a pathway.
#[derive(Debug, Default)]
pub(super) struct FoundThreads {
    /// The threads, in the order of causes and changes.
    pub(super) threads: Vec<Thread>,
    /// Whether there are more than are shown.
    pub(super) cut: bool,
}

/// Finds the threads: from each cause, each chain of changes to one that nothing follows from; then
/// the chains that no cause leads to, so that nothing that was said is left out.
pub(super) fn find_threads(
    method: &Method,
    lanes: &[LaneView],
    links: &[LinkView],
    support: &SupportByChange,
) -> FoundThreads {
    let Some(core) = core(method) else {
        return FoundThreads::default();
    };
    let mut search = Search {
        links,
        support,
        places: places(method, lanes),
        onward: BTreeMap::new(),
        core,
        owed: owed(method, lanes, core),
    };
    for (index, link) in links.iter().enumerate() {
        let onward = search.onward.entry(&link.from).or_default();
        onward.push((index, &link.to));
    }
    search.run()
}

/// Nodes by their place in a thread, and the links between places.
struct Search<'a> {
    links: &'a [LinkView],
    support: &'a SupportByChange,
    /// The nodes at each place, in the order of lanes and rows.
    places: Vec<Vec<&'a NodeId>>,
    /// Where each node leads, and by which link.
    onward: BTreeMap<&'a NodeId, Vec<(usize, &'a NodeId)>>,
    /// The place of the changes.
    core: usize,
    /// For each cause, the first place that it owes.
    owed: BTreeMap<&'a NodeId, usize>,
}

impl<'a> Search<'a> {
    fn run(&self) -> FoundThreads {
        let changes = self.place(self.core);
        let members: BTreeSet<&NodeId> = changes.iter().copied().collect();
        let following: BTreeMap<&NodeId, Vec<&NodeId>> = changes
            .iter()
            .map(|change| (*change, self.led_to(change, &members)))
            .collect();
        let mut found = FoundThreads::default();
        let mut reached = BTreeSet::new();
        for cause in self.causes() {
            let firsts = self.led_to(cause, &members);
            self.follow(Some(cause), &firsts, &following, &mut found);
            reach(&firsts, &following, &mut reached);
        }
        let follows: BTreeSet<&NodeId> = following.values().flatten().copied().collect();
        let beginnings = changes.iter().filter(|change| !follows.contains(*change));
        for change in beginnings.chain(changes) {
            if !reached.contains(change) {
                self.follow(None, &[change], &following, &mut found);
                reach(&[change], &following, &mut reached);
            }
        }
        found
    }

    /// The nodes at the place before the changes.
    fn causes(&self) -> &[&'a NodeId] {
        let before = self.core.checked_sub(1);
        before.map_or(&[], |at| self.place(at))
    }

    fn place(&self, at: usize) -> &[&'a NodeId] {
        self.places.get(at).map_or(&[], Vec::as_slice)
    }

    /// The members that a node leads to, each once.
    fn led_to(&self, node: &NodeId, members: &BTreeSet<&NodeId>) -> Vec<&'a NodeId> {
        let mut seen = BTreeSet::new();
        self.onward(node)
            .iter()
            .map(|(_, to)| *to)
            .filter(|to| members.contains(to) && seen.insert(*to))
            .collect()
    }

    fn onward(&self, node: &NodeId) -> &[(usize, &'a NodeId)] {
        self.onward.get(node).map_or(&[], Vec::as_slice)
    }

    /// Adds the threads of one cause, or of chains without any.
    fn follow(
        &self,
        cause: Option<&'a NodeId>,
        firsts: &[&'a NodeId],
        following: &BTreeMap<&'a NodeId, Vec<&'a NodeId>>,
        found: &mut FoundThreads,
    ) {
        let room = MOST_THREADS.saturating_sub(found.threads.len());
        let fair = MOST_THREADS / (self.causes().len() + 1);
        let most = room.min(fair.clamp(1, MOST_FROM_ONE_CAUSE));
        let mut left = most;
        for first in firsts {
            let chains = causal_chains(first, following, left);
            found.cut |= chains.cut;
            left = left.saturating_sub(chains.chains.len());
            let threads = chains
                .chains
                .into_iter()
                .map(|chain| self.thread(cause, &chain));
            found.threads.extend(threads);
        }
    }

    fn thread(&self, cause: Option<&'a NodeId>, chain: &[&'a NodeId]) -> Thread {
        let mut chosen: Vec<Vec<&NodeId>> = vec![Vec::new(); self.places.len()];
        let mut beyond: BTreeSet<&NodeId> = cause.into_iter().collect();
        for (at, here) in chosen.iter_mut().enumerate().take(self.core).rev() {
            if at + 1 < self.core {
                *here = self.leading_to(at, &beyond);
                beyond = here.iter().copied().collect();
            } else {
                here.extend(cause);
            }
        }
        let mut before: BTreeSet<&NodeId> = chain.iter().copied().collect();
        for (at, here) in chosen.iter_mut().enumerate().skip(self.core) {
            if at == self.core {
                here.extend(chain);
            } else {
                *here = self.following_from(at, &before);
                before = here.iter().copied().collect();
            }
        }
        let owed = cause.and_then(|cause| self.owed.get(cause)).copied();
        self.along(&chosen, chain, owed.unwrap_or(0))
    }

    fn leading_to(&self, at: usize, targets: &BTreeSet<&NodeId>) -> Vec<&'a NodeId> {
        let leads = |node: &&NodeId| self.onward(node).iter().any(|(_, to)| targets.contains(to));
        self.place(at).iter().copied().filter(leads).collect()
    }

    fn following_from(&self, at: usize, sources: &BTreeSet<&NodeId>) -> Vec<&'a NodeId> {
        let led: BTreeSet<&NodeId> = sources
            .iter()
            .flat_map(|source| self.onward(source).iter().map(|(_, to)| *to))
            .collect();
        let follows = |node: &&NodeId| led.contains(*node);
        self.place(at).iter().copied().filter(follows).collect()
    }

    /// The thread of these nodes, with the links it runs along and what it is worth.
    fn along(&self, chosen: &[Vec<&NodeId>], chain: &[&NodeId], owed: usize) -> Thread {
        let links = self.links_along(chosen, chain);
        let is_stated =
            |index: &usize| self.links.get(*index).is_some_and(LinkView::is_only_stated);
        let weakest = chain
            .iter()
            .filter_map(|node| self.support.support(node.as_row()?.1))
            .filter(|support| support.is_seen())
            .min();
        let missing: Vec<usize> = chosen
            .iter()
            .enumerate()
            .filter(|(at, place)| *at >= owed && place.is_empty())
            .map(|(at, _)| at)
            .collect();
        let places = chosen.iter();
        Thread {
            places: places
                .map(|place| place.iter().copied().cloned().collect())
                .collect(),
            stated_only: links.iter().copied().filter(is_stated).collect(),
            links: links.into_iter().collect(),
            weakest,
            complete: missing.is_empty(),
            missing,
        }
    }

    fn links_along(&self, chosen: &[Vec<&NodeId>], chain: &[&NodeId]) -> BTreeSet<usize> {
        let mut links = BTreeSet::new();
        for (at, pair) in chosen.windows(2).enumerate() {
            let [here, next] = pair else { continue };
            // A cause leads to the first of the chain; what else it brings about is another thread.
            let length = if at + 1 == self.core { 1 } else { next.len() };
            let targets: BTreeSet<&NodeId> = next.iter().take(length).copied().collect();
            for node in here {
                links.extend(self.links_between(node, &targets));
            }
        }
        for pair in chain.windows(2) {
            if let [here, next] = pair {
                links.extend(self.links_between(here, &BTreeSet::from([*next])));
            }
        }
        links
    }

    fn links_between(&self, node: &NodeId, targets: &BTreeSet<&NodeId>) -> Vec<usize> {
        let onward = self.onward(node).iter();
        onward
            .filter(|(_, to)| targets.contains(to))
            .map(|(index, _)| *index)
            .collect()
    }
}

/// Adds everything that follows from these nodes, and themselves.
fn reach<'a>(
    firsts: &[&'a NodeId],
    following: &BTreeMap<&'a NodeId, Vec<&'a NodeId>>,
    reached: &mut BTreeSet<&'a NodeId>,
) {
    let mut ahead = firsts.to_vec();
    while let Some(node) = ahead.pop() {
        if reached.insert(node) {
            ahead.extend(following.get(node).into_iter().flatten());
        }
    }
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
