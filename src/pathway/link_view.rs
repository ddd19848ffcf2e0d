//! The links between the nodes of a pathway.

use std::collections::BTreeSet;

use super::node::{LaneView, NodeId};
use crate::journey::live_answers::LiveAnswers;
use crate::method::condition::FieldPath;
use crate::method::kind::Kind;
use crate::method::pathway_plan::Flow;
use crate::session::key::RowId;
use crate::session::row::Row;

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
    pub(super) fn draw_all(answers: &LiveAnswers<'_>, lanes: &[LaneView]) -> Vec<Self> {
        let nodes: BTreeSet<&NodeId> = lanes
            .iter()
            .flat_map(|lane| lane.nodes.iter().map(|node| &node.id))
            .collect();
        let mut links = Vec::new();
        for plan in &answers.method().pathway.links {
            let path = &plan.field;
            let Some(kind) = answers.method().kind(&path.question, Some(&path.field)) else {
                continue;
            };
            let asks_reason = matches!(kind, Kind::References { reasons: true, .. });
            for row in answers.rows(&path.question) {
                for named in named(answers, path, kind, row) {
                    let here = NodeId::row(&path.question, &row.id);
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
                        field: path.clone(),
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

/// Something that a field names, and why.
struct Named<'a> {
    node: NodeId,
    /// The reason, if one was given.
    reason: Option<&'a str>,
}

/// The rows or codes that a row's field names.
fn named<'a>(
    answers: &LiveAnswers<'a>,
    path: &FieldPath,
    kind: &Kind,
    row: &'a Row,
) -> Vec<Named<'a>> {
    match kind {
        Kind::References { .. } => answers
            .references(&path.question, &path.field, row)
            .into_iter()
            .filter_map(|reference| {
                let reason = reference.reason.trim();
                Some(Named {
                    node: NodeId::of_row(answers, &reference.to)?,
                    reason: Some(reason).filter(|reason| !reason.is_empty()),
                })
            })
            .collect(),
        Kind::Scale(list) | Kind::Choice(list) | Kind::Choices { list, .. } => {
            let codes = answers.field_codes(&path.question, row, &path.field);
            let codes: BTreeSet<_> = codes.into_iter().collect();
            let named = codes.into_iter().map(|code| Named {
                node: NodeId::code(list, code),
                reason: None,
            });
            named.collect()
        }
        Kind::Text(_) | Kind::Composed | Kind::Number | Kind::Date(_) | Kind::Mends => Vec::new(),
    }
}
