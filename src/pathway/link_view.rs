//! The links between the nodes of a pathway.

use std::collections::BTreeSet;

use super::ground::Ground;
use super::node::{LaneView, NodeId};
use crate::method::condition::FieldPath;
use crate::method::pathway_plan::Flow;
use crate::session::key::RowId;

/// That one node leads to another, as a row says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkView {
    /// What leads.
    pub from: NodeId,
    /// What it leads to.
    pub to: NodeId,
    /// The field that says so.
    pub field: FieldPath,
    /// The row that says so.
    pub row: RowId,
    /// Why it holds, in the person's words; where there is none, it is only stated.
    pub reason: Option<String>,
    /// Whether the method lets people say why it holds; other links owe no reason.
    pub asks_reason: bool,
}

impl LinkView {
    /// Whether a reason could have been given and was not.
    pub const fn is_only_stated(&self) -> bool {
        self.asks_reason && self.reason.is_none()
    }

    /// All links of the method's plan between nodes that are there, in the order of the plan and of
    /// the rows.
    pub(super) fn draw_all(ground: &Ground<'_>, lanes: &[LaneView]) -> Vec<Self> {
        let nodes: BTreeSet<&NodeId> = lanes
            .iter()
            .flat_map(|lane| lane.nodes.iter().map(|node| &node.id))
            .collect();
        let mut links = Vec::new();
        for plan in &ground.method().pathway.links {
            let asks_reason = ground.asks_reasons(&plan.field);
            for row in ground.rows(&plan.field.question) {
                for named in ground.named(&plan.field, row) {
                    let here = NodeId::row(&plan.field.question, &row.id);
                    if !nodes.contains(&here) || !nodes.contains(&named.node) {
                        continue;
                    }
                    let (from, to) = match plan.flow {
                        Flow::Into => (named.node, here),
                        Flow::OutOf => (here, named.node),
                    };
                    links.push(Self {
                        from,
                        to,
                        field: plan.field.clone(),
                        row: row.id.clone(),
                        reason: named.reason.map(str::to_owned),
                        asks_reason,
                    });
                }
            }
        }
        links
    }
}
