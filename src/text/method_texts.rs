//! The faults of a method's texts in one language, as values: the texts that the method expects
//! against what its Fluent source holds. Renders nothing and reads no file.

mod joint;
mod length;
mod source;

use std::collections::BTreeSet;

use fluent_syntax::parser;

use super::{
    ftl::{self, Mention},
    language::Language,
    tame,
};
pub use joint::joint_faults;
use source::{Key, Source};

use crate::method::expected_texts::ExpectedText;

/// Something wrong with the texts of a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextFault {
    pub language: Language,
    /// From 1, where the fault stands somewhere.
    pub line: Option<usize>,
    pub kind: TextFaultKind,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextFaultKind {
    /// Not Fluent; the text in which it stands is lost.
    Syntax,
    /// Brackets nested too deep, a constant as a choice, braces in braces, a huge number or a cut
    /// escape: no text of the source is used.
    Unusable,
    /// Two messages, terms or attributes with one name.
    Duplicate { name: String },
    /// A required text is not there.
    Missing {
        message: String,
        attribute: Option<String>,
    },
    /// A text that nothing expects or mentions.
    Superfluous {
        message: String,
        attribute: Option<String>,
    },
    /// Longer than its budget, in characters, in its longest form.
    OverBudget {
        message: String,
        attribute: Option<String>,
        characters: usize,
        budget: usize,
    },
    /// A variable that is not given to the text.
    UnknownVariable {
        message: String,
        attribute: Option<String>,
        variable: String,
    },
    /// A message, term or function that is not there, as written: `name`, `-name`, `NAME()`.
    UnknownReference {
        message: String,
        attribute: Option<String>,
        reference: String,
    },
}

/// Compares a source with what is expected of it. The faults come in the order of lines, those
/// without a line last.
pub fn faults(language: Language, ftl: &str, expected: &[ExpectedText]) -> Vec<TextFault> {
    let fault = |line, kind| TextFault {
        language,
        line,
        kind,
    };
    if let Some(line) = tame::harmful_line(ftl) {
        return vec![fault(Some(line), TextFaultKind::Unusable)];
    }
    let (resource, errors) = match parser::parse_runtime(ftl) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut found = Found {
        source: Source::new(&resource),
        lines: ftl::Lines::of(ftl),
        faults: Vec::new(),
    };
    for error in errors {
        found.add(
            Some(ftl::line_at(ftl, error.pos.start)),
            TextFaultKind::Syntax,
        );
    }
    for name in found.source.unusable.clone() {
        found.add_at(name, TextFaultKind::Unusable);
    }
    for name in found.source.duplicates.clone() {
        let kind = TextFaultKind::Duplicate {
            name: name.to_owned(),
        };
        found.add_at(name, kind);
    }
    found.superfluous(expected);
    found.references();
    for text in expected {
        found.compare(text);
    }
    found
        .faults
        .sort_by_key(|(line, _)| line.unwrap_or(usize::MAX));
    found
        .faults
        .into_iter()
        .map(|(line, kind)| fault(line, kind))
        .collect()
}

/// A source and what was found wrong with it so far.
struct Found<'s, 'r> {
    source: Source<'s, 'r>,
    lines: ftl::Lines<'s>,
    faults: Vec<(Option<usize>, TextFaultKind)>,
}

impl<'s> Found<'s, '_> {
    fn add(&mut self, line: Option<usize>, kind: TextFaultKind) {
        self.faults.push((line, kind));
    }

    /// One more fault, on the line on which a piece of the source stands.
    fn add_at(&mut self, part: &'s str, kind: TextFaultKind) {
        self.add(Some(self.lines.line_of(part)), kind);
    }

    /// One text: there, short enough, and using what is given to it.
    fn compare(&mut self, expected: &ExpectedText) {
        let message = || expected.message.clone();
        let attribute = || expected.attribute.map(str::to_owned);
        let key: Key<'_> = (&expected.message, expected.attribute);
        let Some((name, pattern)) = self.source.text(key) else {
            if expected.required {
                let kind = TextFaultKind::Missing {
                    message: message(),
                    attribute: attribute(),
                };
                match self.source.message_name(&expected.message) {
                    Some(name) => self.add_at(name, kind),
                    None => self.add(None, kind),
                }
            }
            return;
        };
        if let Some(budget) = expected.budget {
            let characters = length::longest(&self.source, pattern);
            if characters > budget {
                let (message, attribute) = (message(), attribute());
                let kind = TextFaultKind::OverBudget {
                    message,
                    attribute,
                    characters,
                    budget,
                };
                self.add_at(name, kind);
            }
        }
        let mut shown = BTreeSet::new();
        for variable in self.source.variables(key) {
            let given = expected.args.iter().any(|arg| arg == variable);
            if !given && shown.insert(variable) {
                let kind = TextFaultKind::UnknownVariable {
                    message: message(),
                    attribute: attribute(),
                    variable: variable.to_owned(),
                };
                self.add_at(variable, kind);
            }
        }
    }

    /// Texts that are neither expected nor mentioned by another text.
    fn superfluous(&mut self, expected: &[ExpectedText]) {
        let keys: BTreeSet<Key<'_>> = expected
            .iter()
            .map(|text| (text.message.as_str(), text.attribute))
            .collect();
        let messages: BTreeSet<&str> = keys.iter().map(|(message, _)| *message).collect();
        let mentioned: BTreeSet<Key<'_>> = self
            .source
            .mentions()
            .filter_map(|(_, mention)| match mention {
                Mention::Message(id, attribute) => Some((id, attribute)),
                _ => None,
            })
            .collect();
        let mentioned_messages: BTreeSet<&str> = mentioned.iter().map(|(id, _)| *id).collect();
        let mut unknown: BTreeSet<&str> = BTreeSet::new();
        let mut spare = Vec::new();
        for ((message, attribute), name) in self.source.names() {
            if keys.contains(&(message, attribute)) || mentioned.contains(&(message, attribute)) {
                continue;
            }
            let known = messages.contains(message) || mentioned_messages.contains(message);
            if known {
                spare.push((name, message, attribute));
            } else if unknown.insert(message) {
                let name = self.source.message_name(message).unwrap_or(name);
                spare.push((name, message, None));
            }
        }
        for (name, message, attribute) in spare {
            let kind = TextFaultKind::Superfluous {
                message: message.to_owned(),
                attribute: attribute.map(str::to_owned),
            };
            self.add_at(name, kind);
        }
    }

    /// Mentions of what the source does not hold.
    fn references(&mut self) {
        let mut unknown = Vec::new();
        for ((message, attribute), mention) in self.source.mentions() {
            if let Some((part, reference)) = self.source.unknown(mention) {
                unknown.push((
                    part,
                    TextFaultKind::UnknownReference {
                        message: message.to_owned(),
                        attribute: attribute.map(str::to_owned),
                        reference,
                    },
                ));
            }
        }
        for (part, kind) in unknown {
            self.add_at(part, kind);
        }
    }
}

#[cfg(test)]
mod tests;
