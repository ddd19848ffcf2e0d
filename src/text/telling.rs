//! What a pathway says, put into words.

use super::wording::Wording;
use super::{Phrase, Words};
use crate::pathway::gap::{Gap, GapDetail};
use crate::pathway::node::NodeId;

/// A node in the person's words, in quotation marks.
pub(crate) fn node_words(wording: &Wording<'_>, node: &NodeId) -> Words {
    let name = match node {
        NodeId::Row { row, .. } => wording.row_name(row),
        NodeId::Code { list, code } => wording.choice(list, code).into(),
    };
    Phrase::Quoted { text: name }.into()
}

/// A gap, told in one sentence.
pub(crate) fn gap_words(wording: &Wording<'_>, gap: &Gap) -> Words {
    let named = |nodes: &[NodeId]| {
        Words::List(nodes.iter().map(|node| node_words(wording, node)).collect())
    };
    let mut content = wording.text(format!("gap-{}", gap.rule));
    if let Some(subject) = &gap.subject {
        content = content.with("node", node_words(wording, subject));
    }
    match &gap.detail {
        GapDetail::Circle(nodes) => content.with("node", named(nodes)),
        GapDetail::Flag(flag) => content.with("flag", wording.text(format!("flag-{flag}"))),
        GapDetail::Date(date) => content.with("date", super::wording::date_words(*date)),
        GapDetail::Plain | GapDetail::People(_) | GapDetail::Wanted(_) => content,
    }
    .into()
}
