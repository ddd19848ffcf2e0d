//! The nodes of a pathway and the lanes they stand in.

use super::support::{Support, SupportByChange};
use crate::journey::live_answers::LiveAnswers;
use crate::method::Method;
use crate::method::id::{Code, Id};
use crate::method::pathway_plan::NodeSource;
use crate::session::key::RowId;
use crate::session::row::Row;
use crate::session::value::Value;

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

/// What people call a node: values stay values, so that they can be said in any language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NodeName {
    /// The first naming field of the row that holds something.
    Field {
        /// The field.
        field: Id,
        /// What it holds.
        value: Value,
    },
    /// The label of the code that the node is.
    Code,
    /// Nothing that names the row was written yet.
    Unnamed,
}

impl NodeName {
    /// What people call a row of that question, be it a node or not.
    pub fn of_row(method: &Method, question: &Id, row: &Row) -> Self {
        method
            .question(question)
            .and_then(|question| question.records())
            .and_then(|records| row.naming(records))
            .map_or(Self::Unnamed, |(field, value)| Self::Field {
                field: field.clone(),
                value: value.clone(),
            })
    }
}

/// One node of a lane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub id: NodeId,
    /// What people call it.
    pub name: NodeName,
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
        name: NodeName::of_row(answers.method(), question, row),
        support: support.support(&row.id).filter(|_| wants_proof),
    };
    answers.rows(question).map(node).collect()
}

fn codes(answers: &LiveAnswers<'_>, list: &Id) -> Vec<Node> {
    let offered = answers.offered(list);
    offered
        .map(|choice| Node {
            id: NodeId::code(list, &choice.code),
            name: NodeName::Code,
            support: None,
        })
        .collect()
}
