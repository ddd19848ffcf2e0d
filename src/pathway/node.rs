//! The nodes of a pathway and the lanes they stand in.

use super::support::{Support, SupportByChange};
use crate::journey::live_answers::LiveAnswers;
use crate::method::id::{Code, Id};
use crate::method::pathway_plan::NodeSource;
use crate::session::key::RowId;
use crate::session::row::Row;

/// What a node, or the subject of a gap, is: a row, or a code of a list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NodeId {
    /// A row of a repeated question.
    Row {
        /// The question.
        question: Id,
        /// The row.
        row: RowId,
    },
    /// A code of a list.
    Code {
        /// The list.
        list: Id,
        /// The code.
        code: Code,
    },
}

impl NodeId {
    /// That row.
    pub fn row(question: &Id, row: &RowId) -> Self {
        Self::Row {
            question: question.clone(),
            row: row.clone(),
        }
    }

    /// That code.
    pub fn code(list: &Id, code: &Code) -> Self {
        Self::Code {
            list: list.clone(),
            code: code.clone(),
        }
    }

    /// A row that counts, by its id alone.
    pub(super) fn of_row(answers: &LiveAnswers<'_>, row: &RowId) -> Option<Self> {
        answers
            .question_of(row)
            .map(|question| Self::row(question, row))
    }

    /// The row that it is, if it is one.
    pub const fn as_row(&self) -> Option<(&Id, &RowId)> {
        match self {
            Self::Row { question, row } => Some((question, row)),
            Self::Code { .. } => None,
        }
    }
}

/// One node of a lane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub id: NodeId,
    /// How well evidence supports it; none for a sort of node that wants no proof.
    pub support: Option<Support>,
}

/// One lane with its nodes in the order of their rows or codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaneView {
    /// The lane.
    pub id: Id,
    /// Its nodes.
    pub nodes: Vec<Node>,
}

impl LaneView {
    /// All lanes of the method's plan with the nodes that the answers give them.
    pub(super) fn draw_all(answers: &LiveAnswers<'_>, support: &SupportByChange) -> Vec<Self> {
        let lanes = &answers.method().pathway.lanes;
        lanes
            .iter()
            .map(|lane| Self {
                id: lane.id.clone(),
                nodes: match &lane.nodes {
                    NodeSource::Rows(question) => rows(answers, question, support),
                    NodeSource::Codes(list) => codes(answers, list),
                },
            })
            .collect()
    }
}

fn rows(answers: &LiveAnswers<'_>, question: &Id, support: &SupportByChange) -> Vec<Node> {
    let wants_proof = answers.method().pathway.proof.of == *question;
    let node = |row: &Row| Node {
        id: NodeId::row(question, &row.id),
        support: support.support(&row.id).filter(|_| wants_proof),
    };
    answers.rows(question).map(node).collect()
}

fn codes(answers: &LiveAnswers<'_>, list: &Id) -> Vec<Node> {
    let offered = answers.offered(list);
    offered
        .map(|choice| Node {
            id: NodeId::code(list, &choice.code),
            support: None,
        })
        .collect()
}
