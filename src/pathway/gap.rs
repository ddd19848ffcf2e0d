//! Gaps: what a finished pathway would not leave open.

use super::node::NodeId;
use crate::method::id::Id;
use crate::session::Position;
use crate::session::date::PartialDate;
use crate::session::value::Mended;

/// One gap of a pathway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The rule that raised it, under which its texts are found.
    pub rule: Id,
    /// How grave it is: lower comes first.
    pub rank: u32,
    /// What it was raised for; none where it concerns the pathway as a whole. Of a circle, the first
    /// row.
    pub subject: Option<NodeId>,
    /// Where it is mended: the question, the row to open if the subject is one of its rows, and the
    /// field to begin with.
    pub place: Position,
    /// What else is to be said of it.
    pub detail: GapDetail,
    /// The answers that make it a gap: where to look when asking why.
    pub behind: Vec<Position>,
}

/// What is to be said of a gap besides its subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GapDetail {
    /// Nothing.
    Plain,
    /// The red flag that was raised.
    Flag(Id),
    /// The rows of the circle, in their order.
    Circle(Vec<NodeId>),
    /// The people that are missing.
    People(Vec<NodeId>),
    /// The rows that ask for what is missed.
    Wanted(Vec<NodeId>),
    /// The date that has passed.
    Date(PartialDate),
}

impl Gap {
    /// How a next step says that it mends this gap.
    pub fn as_mended(&self) -> Mended {
        let row = self.subject.as_ref().and_then(NodeId::as_row);
        Mended::Gap {
            rule: self.rule.clone(),
            row: row.map(|(_, row)| row.clone()),
        }
    }
}
