//! What a gap is, why it matters and what to do about it.

use super::names::node_words;
use crate::method::id::Id;
use crate::method::text_names;
use crate::pathway::gap::{Gap, GapDetail};
use crate::pathway::node::NodeId;
use crate::text::wording::Wording;
use crate::text::{Content, Phrase, Words};

/// A gap, in one sentence.
pub fn gap_words(wording: &Wording<'_>, gap: &Gap) -> Words {
    let named = |nodes: &[NodeId]| {
        nodes
            .iter()
            .map(|node| node_words(wording, node))
            .collect::<Words>()
    };
    let mut content = wording.text(text_names::gap(&gap.rule));
    if let Some(subject) = &gap.subject {
        content = content.with("node", node_words(wording, subject));
    }
    match &gap.detail {
        GapDetail::Circle(nodes) => content.with("node", named(nodes)),
        GapDetail::Flag(flag) => content.with("flag", wording.text(text_names::flag(flag))),
        GapDetail::Date(date) => content.with("date", *date),
        GapDetail::Plain | GapDetail::People(_) | GapDetail::Wanted(_) => content,
    }
    .into()
}

/// The short name of a sort of gap.
pub fn gap_title(wording: &Wording<'_>, rule: &Id) -> Content {
    wording.text(text_names::gap(rule)).attribute("title")
}

/// Why a sort of gap matters.
pub fn gap_why(wording: &Wording<'_>, rule: &Id) -> Words {
    let text = wording.text(text_names::gap(rule)).attribute("why");
    Phrase::AccountWhy { text: text.into() }.into()
}

/// What to do about a gap.
pub fn gap_do(wording: &Wording<'_>, rule: &Id) -> Words {
    let text = wording.text(text_names::gap(rule)).attribute("do");
    Phrase::AccountDo { text: text.into() }.into()
}
