//! How a pathway is drawn from the answers.

use serde::{Deserialize, Serialize};

use super::condition::{FieldPath, RowTest};
use super::id::{Code, Id};

/// Lanes, links, threads and proof, all as data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PathwayPlan {
    /// The lanes in the order in which they stand side by side.
    pub lanes: Vec<Lane>,
    /// The fields that link one lane to another.
    pub links: Vec<Link>,
    /// The lanes that a thread passes through, in order; lanes of one place stand in for another.
    pub thread: Vec<Vec<Id>>,
    /// What makes a change proven.
    pub proof: Proof,
}

/// A lane: nodes of one sort.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lane {
    /// Its name.
    pub id: Id,
    /// Where its nodes come from.
    pub nodes: NodeSource,
}

/// Where the nodes of a lane come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum NodeSource {
    /// The rows of a repeated question.
    Rows(Id),
    /// The fixed codes of a list.
    Codes(Id),
}

/// A field whose references or codes are links of the pathway.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// The field.
    pub field: FieldPath,
    /// Which end leads to the other.
    pub flow: Flow,
}

/// Which end of a link leads to the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flow {
    /// What the field names leads to the row: a need leads to the activity that answers it.
    Into,
    /// The row leads to what the field names: a use leads to the benefit it works towards.
    OutOf,
}

/// What makes a change proven, and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// The repeated question whose rows want proof.
    pub of: Id,
    /// The rows of it that do: a seen change does, a wished one does not.
    pub when: Vec<RowTest>,
    /// The field of it that names the people concerned.
    pub concerned: Id,
    /// The field of the evidence that refers to what it is about.
    pub about: FieldPath,
    /// The field of the evidence that names its kind of source.
    pub source: Id,
    /// The field of the evidence that says whom it comes from.
    pub from: Id,
    /// The field of the evidence that gives its verdict on the change.
    pub verdict: Id,
    /// The verdict that speaks against it.
    pub against: Code,
}
