//! What a pathway says, put into words.
//!
//! Sentences as values: nothing here knows a language or a screen, and no lane, question or rule but
//! those of the method.

pub mod account;
mod coverage;
mod file_name;
mod four_lines;
mod steps;
#[cfg(test)]
mod tests;
mod thread;

pub use account::{account_text, account_text_as};
pub use coverage::cell_words;
pub use file_name::{account_file_name, session_file_name};
pub use four_lines::FourLines;
pub use steps::{Step, steps, steps_question};
pub use thread::{support_words, thread_words};

use super::wording::Wording;
use super::{Content, Phrase, Words, count};
use crate::method::id::Id;
use crate::method::text_names;
use crate::pathway::gap::{Gap, GapDetail};
use crate::pathway::node::NodeId;

/// How many names a line tells before it counts the others.
const NAMES: usize = 3;

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

/// A gap, told in one sentence.
pub fn gap_words(wording: &Wording<'_>, gap: &Gap) -> Words {
    let named = |nodes: &[NodeId]| {
        Words::List(nodes.iter().map(|node| node_words(wording, node)).collect())
    };
    let mut content = wording.text(text_names::gap(&gap.rule));
    if let Some(subject) = &gap.subject {
        content = content.with("node", node_words(wording, subject));
    }
    match &gap.detail {
        GapDetail::Circle(nodes) => content.with("node", named(nodes)),
        GapDetail::Flag(flag) => content.with("flag", wording.text(text_names::flag(flag))),
        GapDetail::Date(date) => content.with("date", super::wording::date_words(*date)),
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
