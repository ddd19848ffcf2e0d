//! Threads as sentences.

use super::node_words;
use crate::method::text_names::{self, support};
use crate::pathway::Pathway;
use crate::pathway::link_view::LinkView;
use crate::pathway::node::NodeId;
use crate::pathway::support::Support;
use crate::pathway::thread::Thread;
use crate::text::wording::Wording;
use crate::text::{Content, Phrase, Words};

/// How well a change is shown; its attribute `text` says more.
pub fn support_words(wording: &Wording<'_>, level: Support) -> Content {
    wording.text(match level {
        Support::None => support::NONE,
        Support::Contradicted => support::CONTRADICTED,
        Support::OneSided => support::ONE_SIDED,
        Support::Crossed => support::CROSSED,
        Support::NotExpected => support::NOT_EXPECTED,
        Support::NotSaid => support::NOT_SAID,
    })
}

/// A link by its two ends.
pub fn link_words(wording: &Wording<'_>, link: &LinkView) -> Words {
    Phrase::ThreadLink {
        from: node_words(wording, &link.from),
        to: node_words(wording, &link.to),
    }
    .into()
}

/// A thread, sentence by sentence: what stands at each place, how well it is shown at its weakest,
/// and which of its links are only stated.
pub fn thread_words(wording: &Wording<'_>, pathway: &Pathway, thread: &Thread) -> Vec<Words> {
    let plan = &wording.method().pathway.thread;
    let mut sentences = Vec::new();
    for (index, (lanes, nodes)) in plan.iter().zip(&thread.places).enumerate() {
        if let Some(first) = lanes.first()
            && nodes.is_empty()
            && thread.missing.contains(&index)
        {
            sentences.push(wording.text(text_names::thread_without(first)).into());
        }
        sentences.extend(at_place(wording, pathway, nodes));
    }
    sentences.push(match thread.weakest {
        Some(support) => Phrase::ThreadWeakest {
            strength: support_words(wording, support).into(),
        }
        .into(),
        None => Phrase::ThreadUnseen.into(),
    });
    let stated = thread.stated_only.iter();
    let stated: Vec<Words> = stated
        .filter_map(|index| pathway.links.get(*index))
        .map(|link| link_words(wording, link))
        .collect();
    if !stated.is_empty() {
        let links = Words::List(stated);
        sentences.push(Phrase::ThreadStated { links }.into());
    }
    sentences
}

/// The sentences of one place: a change each, since one follows from another; all others of a lane
/// together.
fn at_place(wording: &Wording<'_>, pathway: &Pathway, nodes: &[NodeId]) -> Vec<Words> {
    let of = &wording.method().pathway.proof.of;
    let is_change = |node: &NodeId| node.as_row().is_some_and(|(question, _)| question == of);
    let lane = |node: &NodeId| pathway.lane_of(node).map(|lane| &lane.id);
    let mut sentences = Vec::new();
    let mut changes = 0;
    for together in nodes.chunk_by(|one, next| !is_change(one) && lane(one) == lane(next)) {
        let Some((first, id)) = together.first().and_then(|node| Some((node, lane(node)?))) else {
            continue;
        };
        if is_change(first) {
            let name = match changes {
                0 => text_names::thread(id),
                _ => text_names::thread_next(id),
            };
            sentences.push(about_change(wording, wording.text(name), first));
            changes += 1;
        } else {
            let names = together.iter().map(|node| node_words(wording, node));
            let content = wording.text(text_names::thread(id));
            sentences.push(content.with("node", names.collect::<Words>()).into());
        }
    }
    sentences
}

fn about_change(wording: &Wording<'_>, content: Content, node: &NodeId) -> Words {
    let person = node.as_row().and_then(|(_, row)| wording.concerned_by(row));
    let named = if person.is_some() { "yes" } else { "no" };
    content
        .with("node", node_words(wording, node))
        .with("named", named)
        .with("for", person.unwrap_or_else(|| Words::from("")))
        .into()
}
