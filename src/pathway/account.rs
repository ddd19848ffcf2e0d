//! What there is to say of a pathway in four lines: plain counts, and what holds.

use super::Pathway;
use super::node::NodeId;
use super::support::Support;
#[cfg(test)]
use crate::method::id::Id;

/// Plain counts of a pathway; facts, never a score.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg(test)]
pub struct Account {
    /// How many nodes each lane has, in the order of the lanes.
    pub lanes: Vec<(Id, usize)>,
    /// How many nodes each place of a thread has, in the order of the method's plan: needs, causes,
    /// changes and so on.
    pub places: Vec<usize>,
    /// Seen changes without any evidence.
    pub unproven: usize,
    /// Seen changes that some evidence speaks against.
    pub contradicted: usize,
    /// Seen changes with one-sided evidence.
    pub one_sided: usize,
    /// Seen changes with crossed evidence.
    pub crossed: usize,
    /// Changes that are wished or feared.
    pub not_expected: usize,
    /// Changes of which nobody has said whether they were seen.
    pub not_said: usize,
    /// Links that may have a reason.
    pub links: usize,
    /// Those among them that have one.
    pub reasoned: usize,
    /// Threads that are told.
    pub threads: usize,
    /// Those among them that run from the first place to the last.
    pub complete_threads: usize,
    /// Those among them whose every seen change is crossed.
    pub holding_threads: usize,
    /// People that one can hear from.
    pub to_hear: usize,
    /// Those among them that were heard.
    pub heard: usize,
    /// Gaps that are there.
    pub gaps: usize,
    /// Sorts of gap that nobody has come to yet.
    pub to_come: usize,
}

#[cfg(test)]
impl Account {
    /// How many changes were seen.
    pub const fn seen(&self) -> usize {
        self.unproven + self.contradicted + self.one_sided + self.crossed
    }

    /// How many nodes that lane has.
    pub fn in_lane(&self, lane: &Id) -> usize {
        self.lanes
            .iter()
            .find(|(id, _)| id == lane)
            .map_or(0, |(_, nodes)| *nodes)
    }
}

/// What holds in a pathway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holdings {
    /// The seen changes with crossed evidence, in the order of their rows.
    pub crossed: Vec<NodeId>,
    /// The links that have a reason, as positions in the pathway's links.
    pub reasoned: Vec<usize>,
    /// The threads that run from the first place to the last, as positions in the pathway's threads.
    pub complete: Vec<usize>,
    /// Those among them whose every seen change is crossed.
    pub holding: Vec<usize>,
}

impl Pathway {
    /// The counts of this pathway.
    #[cfg(test)]
    pub fn account(&self) -> Account {
        let at = |support| self.support.levels().filter(|is| *is == support).count();
        let lanes: Vec<(Id, usize)> = self
            .lanes
            .iter()
            .map(|lane| (lane.id.clone(), lane.nodes.len()))
            .collect();
        let in_place = |place: &Vec<Id>| {
            let within = lanes.iter().filter(|(id, _)| place.contains(id));
            within.map(|(_, nodes)| nodes).sum()
        };
        Account {
            places: self.places.iter().map(in_place).collect(),
            lanes,
            unproven: at(Support::None),
            contradicted: at(Support::Contradicted),
            one_sided: at(Support::OneSided),
            crossed: at(Support::Crossed),
            not_expected: at(Support::NotExpected),
            not_said: at(Support::NotSaid),
            links: self.links.iter().filter(|link| link.asks_reason).count(),
            reasoned: self
                .links
                .iter()
                .filter(|link| link.asks_reason && link.reason.is_some())
                .count(),
            threads: self.threads.len(),
            complete_threads: self.threads.iter().filter(|thread| thread.complete).count(),
            holding_threads: self.threads.iter().filter(|thread| thread.holds).count(),
            to_hear: self.to_hear,
            heard: self.heard.len(),
            gaps: self.gaps.len(),
            to_come: self.to_come.len(),
        }
    }

    /// What holds in this pathway.
    pub fn holdings(&self) -> Holdings {
        let threads = |wanted: fn(&super::Thread) -> bool| {
            let numbered = self.threads.iter().enumerate();
            numbered
                .filter(|(_, thread)| wanted(thread))
                .map(|(index, _)| index)
                .collect()
        };
        let nodes = self.lanes.iter().flat_map(|lane| &lane.nodes);
        let links = self.links.iter().enumerate();
        Holdings {
            crossed: nodes
                .filter(|node| node.support == Some(Support::Crossed))
                .map(|node| node.id.clone())
                .collect(),
            reasoned: links
                .filter(|(_, link)| link.asks_reason && link.reason.is_some())
                .map(|(index, _)| index)
                .collect(),
            complete: threads(|thread| thread.complete),
            holding: threads(|thread| thread.holds),
        }
    }
}
