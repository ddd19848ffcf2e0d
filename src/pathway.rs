//! The impact pathway: what the answers say leads to what, how well it is shown, and where it breaks.
//!
//! Pure: functions of the answers that count and of today. It never asks which route was chosen,
//! knows no language, and knows no lane, question or rule but those of the method.

mod circle;
pub mod coverage;
pub mod gap;
mod gaps;
pub mod link_view;
pub mod node;
pub mod red_flags;
pub mod support;
pub mod thread;
mod threads;

#[cfg(test)]
mod scene;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use self::coverage::Coverage;
use self::gap::Gap;
use self::gaps::hearing::heard;
use self::gaps::raise;
use self::link_view::LinkView;
use self::node::{LaneView, Node, NodeId};
use self::support::{Finding, Support, SupportByChange};
use self::thread::Thread;
use self::threads::find_threads;
use crate::journey::live_answers::LiveAnswers;
use crate::method::id::Id;
use crate::session::Position;
use crate::session::date::Day;
use crate::session::key::RowId;

/// The pathway that a sheet of answers draws.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pathway {
    /// The lanes in the order of the method, each with its nodes.
    pub lanes: Vec<LaneView>,
    /// The links between nodes.
    pub links: Vec<LinkView>,
    /// The threads, in the order of causes and changes.
    pub threads: Vec<Thread>,
    /// Whether there are more threads than are told.
    pub threads_cut: bool,
    /// The gaps, gravest first.
    pub gaps: Vec<Gap>,
    /// The gap rules whose question nobody has come to yet.
    pub to_come: Vec<Id>,
    /// What was asked and answered.
    pub coverage: Coverage,
    /// The people who were heard.
    pub heard: BTreeSet<RowId>,
    /// How well evidence supports each change.
    pub support: SupportByChange,
    /// The question of the evidence.
    evidence: Id,
}

impl Pathway {
    /// The pathway that these answers draw on that day.
    pub fn draw(answers: &LiveAnswers<'_>, today: Day) -> Self {
        let method = answers.method();
        let support = SupportByChange::weigh(answers);
        let lanes = LaneView::draw_all(answers, &support);
        let links = LinkView::draw_all(answers, &lanes);
        let found = find_threads(method, &lanes, &links, &support);
        let raised = raise(answers, &support, today);
        Self {
            threads: found.threads,
            threads_cut: found.cut,
            gaps: raised.gaps,
            to_come: raised.to_come,
            coverage: Coverage::of(answers),
            heard: heard(answers),
            evidence: method.pathway.proof.about.question.clone(),
            lanes,
            links,
            support,
        }
    }

    /// The node of that id.
    pub fn node(&self, id: &NodeId) -> Option<&Node> {
        let mut nodes = self.lanes.iter().flat_map(|lane| &lane.nodes);
        nodes.find(|node| node.id == *id)
    }

    /// The seen changes with crossed evidence, in the order of their rows.
    pub fn crossed(&self) -> impl Iterator<Item = &NodeId> {
        let nodes = self.lanes.iter().flat_map(|lane| &lane.nodes);
        let crossed = nodes.filter(|node| node.support == Some(Support::Crossed));
        crossed.map(|node| &node.id)
    }

    /// The lane that a node stands in.
    pub fn lane_of(&self, id: &NodeId) -> Option<&LaneView> {
        self.lanes
            .iter()
            .find(|lane| lane.nodes.iter().any(|node| node.id == *id))
    }

    /// The links that lead to a node.
    pub fn links_into<'a>(&'a self, node: &NodeId) -> impl Iterator<Item = &'a LinkView> {
        self.links.iter().filter(move |link| link.to == *node)
    }

    /// The links that a node leads along.
    pub fn links_out_of<'a>(&'a self, node: &NodeId) -> impl Iterator<Item = &'a LinkView> {
        self.links.iter().filter(move |link| link.from == *node)
    }

    /// The evidence about a change, in the order of its rows; none for other nodes.
    pub fn evidence_of(&self, node: &NodeId) -> &[Finding] {
        node.as_row()
            .and_then(|(_, row)| self.support.of(row))
            .map_or(&[], |change| change.findings.as_slice())
    }

    /// The answers behind a node: its own row, then each field that links it, then its evidence.
    pub fn behind(&self, node: &NodeId) -> Vec<Position> {
        let own = node
            .as_row()
            .map(|(question, row)| Position::in_row(question, row, None));
        let links = self
            .links_into(node)
            .chain(self.links_out_of(node))
            .map(|link| Position::in_row(&link.field.question, &link.row, Some(&link.field.field)));
        let evidence = self.evidence_of(node).iter();
        let evidence = evidence.map(|found| Position::in_row(&self.evidence, &found.row, None));
        let mut places = Vec::new();
        for place in own.into_iter().chain(links).chain(evidence) {
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }
}
