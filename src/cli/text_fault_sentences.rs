//! Sentences about faults in the texts of a method.

use super::fault_sentences::named;
use crate::text::method_texts::TextFaultKind;
use crate::text::{Phrase, count};

pub(crate) fn sentence(kind: &TextFaultKind) -> Phrase {
    match kind {
        TextFaultKind::Syntax => Phrase::TextSyntax,
        TextFaultKind::Unusable => Phrase::TextUnusable,
        TextFaultKind::Duplicate { name } => Phrase::TextDuplicate { name: named(name) },
        TextFaultKind::Missing { text } => Phrase::TextMissing { text: named(text) },
        TextFaultKind::Superfluous { text } => Phrase::TextSuperfluous { text: named(text) },
        TextFaultKind::OverBudget {
            text,
            characters,
            budget,
        } => Phrase::TextOverBudget {
            text: named(text),
            characters: count(*characters),
            budget: count(*budget),
        },
        TextFaultKind::UnknownVariable { text, variable } => Phrase::TextUnknownVariable {
            text: named(text),
            variable: named(format!("${variable}")),
        },
        TextFaultKind::UnknownReference { text, reference } => Phrase::TextUnknownReference {
            text: named(text),
            reference: named(reference),
        },
    }
}
