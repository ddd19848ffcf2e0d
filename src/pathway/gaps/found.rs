//! What a gap rule found wrong.

use crate::method::id::Id;
use crate::pathway::gap::GapDetail;
use crate::pathway::node::NodeId;
use crate::session::Position;
use crate::session::row::Row;

/// Something that a rule found.
pub(super) struct Found {
    pub(super) subject: Option<NodeId>,
    pub(super) detail: GapDetail,
    pub(super) behind: Vec<Position>,
}

impl Found {
    /// A row, for what one of its fields holds or does not hold.
    pub(super) fn row(question: &Id, row: &Row, field: Option<&Id>, detail: GapDetail) -> Self {
        Self {
            subject: Some(NodeId::row(question, &row.id)),
            detail,
            behind: vec![Position::in_row(question, &row.id, field)],
        }
    }
}
