//! Sentences about faults in the texts of a method.

use crate::text::method_texts::TextFaultKind;
use crate::text::{Phrase, Words, clean, count};

pub(crate) fn sentence(kind: &TextFaultKind) -> Phrase {
    match kind {
        TextFaultKind::Syntax => Phrase::TextSyntax,
        TextFaultKind::Unusable => Phrase::TextUnusable,
        TextFaultKind::Duplicate { name } => Phrase::TextDuplicate {
            name: clean::line(name).into(),
        },
        TextFaultKind::Missing { message, attribute } => Phrase::TextMissing {
            text: named(message, attribute.as_deref()),
        },
        TextFaultKind::Superfluous { message, attribute } => Phrase::TextSuperfluous {
            text: named(message, attribute.as_deref()),
        },
        TextFaultKind::OverBudget {
            message,
            attribute,
            characters,
            budget,
        } => Phrase::TextOverBudget {
            text: named(message, attribute.as_deref()),
            characters: count(*characters),
            budget: count(*budget),
        },
        TextFaultKind::UnknownVariable {
            message,
            attribute,
            variable,
        } => Phrase::TextUnknownVariable {
            text: named(message, attribute.as_deref()),
            variable: clean::line(&format!("${variable}")).into(),
        },
        TextFaultKind::UnknownReference {
            message,
            attribute,
            reference,
        } => Phrase::TextUnknownReference {
            text: named(message, attribute.as_deref()),
            reference: clean::line(reference).into(),
        },
    }
}

/// A text as its file names it: `question-needs` or `question-needs.why`.
fn named(message: &str, attribute: Option<&str>) -> Words {
    let name = match attribute {
        Some(attribute) => format!("{message}.{attribute}"),
        None => message.to_owned(),
    };
    clean::line(&name).into()
}
