//! The names that a report quotes and lists.

use crate::pathway::node::NodeId;
use crate::text::wording::Wording;
use crate::text::{Phrase, Words, count};

/// How many names a line gives before it counts the others.
pub(super) const NAMES: usize = 3;

/// A node in the person's words, in quotation marks.
pub fn node_words(wording: &Wording<'_>, node: &NodeId) -> Words {
    let name = match node {
        NodeId::Row { row, .. } => wording.row_name(row),
        NodeId::Code { list, code } => wording.choice(list, code).into(),
    };
    let text = match name {
        Words::Plain(text) => Words::Plain(bare(&text).to_owned()),
        other => other,
    };
    Phrase::Quoted { text }.into()
}

/// Words that stand in quotation marks already, without those and without the full stop in them: a
/// sentence takes them up with its own.
fn bare(text: &str) -> &str {
    const OPEN: [char; 6] = ['"', '“', '„', '«', '\'', '‘'];
    const CLOSE: [char; 6] = ['"', '”', '“', '»', '\'', '’'];
    let Some(inner) = text.trim().strip_prefix(OPEN) else {
        return text;
    };
    let inner = inner.strip_suffix(CLOSE).map_or(text, str::trim);
    inner.strip_suffix('.').unwrap_or(inner)
}

/// Some names; of many, the first ones and how many more there are.
pub fn some_names(mut names: Vec<Words>) -> Words {
    let more = names.len().saturating_sub(NAMES);
    if more == 0 {
        return Words::List(names);
    }
    names.truncate(NAMES);
    Phrase::AccountAndMore {
        names: Words::List(names),
        count: count(more),
    }
    .into()
}
