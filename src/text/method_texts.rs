//! The faults of a method's texts in one language, as values: the texts that the method expects
//! against what its Fluent source holds. Renders nothing and reads no file.

mod length;
mod source;

use std::collections::BTreeSet;

use fluent_syntax::ast::Pattern;
use fluent_syntax::parser;

use super::{
    ftl::{self, Mention},
    tame,
};
use crate::method::expected_texts::{ExpectedText, JointBudget};
use source::{Key, Source, dotted};

/// Something wrong with the texts of a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextFault {
    /// From 1, if the fault stands somewhere.
    pub line: Option<usize>,
    pub kind: TextFaultKind,
}

/// What is wrong; `text` is named as its file names it, `question-needs` or `question-needs.why`.
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
    Missing { text: String },
    /// A text that nothing expects or mentions.
    Superfluous { text: String },
    /// Longer than its budget, in characters, in its longest form.
    OverBudget {
        text: String,
        characters: usize,
        budget: usize,
    },
    /// A variable that is not given to the text.
    UnknownVariable { text: String, variable: String },
    /// A message, term or function that is not there, as written: `name`, `-name`, `NAME()`.
    UnknownReference { text: String, reference: String },
}

/// Compares a source with what is expected of it. The faults come in the order of lines, then those
/// without a line, then the messages whose parts are too long together.
pub fn faults(ftl: &str, expected: &[ExpectedText], joint: &[JointBudget]) -> Vec<TextFault> {
    if let Some(line) = tame::harmful_line(ftl) {
        return vec![TextFault {
            line: Some(line),
            kind: TextFaultKind::Unusable,
        }];
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
        let line = found.lines.line_at(error.pos.start);
        found.add(Some(line), TextFaultKind::Syntax);
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
        .sort_by_key(|fault| fault.line.unwrap_or(usize::MAX));
    for budget in joint {
        found.measure_together(budget);
    }
    found.faults
}

/// A source and what was found wrong with it so far.
struct Found<'s, 'r> {
    source: Source<'s, 'r>,
    lines: ftl::Lines<'s>,
    faults: Vec<TextFault>,
}

impl<'s> Found<'s, '_> {
    fn add(&mut self, line: Option<usize>, kind: TextFaultKind) {
        self.faults.push(TextFault { line, kind });
    }

    /// One more fault, on the line on which a piece of the source stands.
    fn add_at(&mut self, part: &'s str, kind: TextFaultKind) {
        self.add(Some(self.lines.line_of(part)), kind);
    }

    /// One more fault of a message as a whole.
    fn add_to(&mut self, message: &str, kind: TextFaultKind) {
        let name = self.source.message_name(message);
        self.add(name.map(|name| self.lines.line_of(name)), kind);
    }

    /// One text: there, short enough, and using what is given to it.
    fn compare(&mut self, expected: &ExpectedText) {
        let key: Key<'_> = (&expected.message, expected.attribute);
        let text = || dotted(key);
        let Some((name, pattern)) = self.source.text(key) else {
            if expected.required {
                self.add_to(&expected.message, TextFaultKind::Missing { text: text() });
            }
            return;
        };
        if let Some(budget) = expected.budget {
            let characters = length::longest(&self.source, pattern);
            if characters > budget {
                let kind = TextFaultKind::OverBudget {
                    text: text(),
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
                    text: text(),
                    variable: variable.to_owned(),
                };
                self.add_at(variable, kind);
            }
        }
    }

    /// Parts of a message that share a budget. They are measured as one text, so that selectors on
    /// one variable choose alike in all of them.
    fn measure_together(&mut self, joint: &JointBudget) {
        let parts = joint.attributes.iter();
        let texts = parts.filter_map(|part| self.source.text((&joint.message, Some(part))));
        let elements = texts.flat_map(|(_, pattern)| pattern.elements.clone());
        let whole = Pattern {
            elements: elements.collect(),
        };
        let characters = length::longest(&self.source, &whole);
        if characters > joint.budget {
            let kind = TextFaultKind::OverBudget {
                text: dotted((&joint.message, Some(&joint.attributes.join(" + ")))),
                characters,
                budget: joint.budget,
            };
            self.add_to(&joint.message, kind);
        }
    }

    /// Texts that are neither expected nor mentioned by another text.
    fn superfluous(&mut self, expected: &[ExpectedText]) {
        let expected = expected
            .iter()
            .map(|text| (text.message.as_str(), text.attribute));
        let mentioned = self
            .source
            .mentions()
            .filter_map(|(_, mention)| match mention {
                Mention::Message(id, attribute) => Some((id, attribute)),
                Mention::Variable(_) | Mention::Term(..) | Mention::Function(_) => None,
            });
        let keys: BTreeSet<Key<'_>> = expected.chain(mentioned).collect();
        let messages: BTreeSet<&str> = keys.iter().map(|(message, _)| *message).collect();
        let mut unknown: BTreeSet<&str> = BTreeSet::new();
        let mut spare = Vec::new();
        for ((message, attribute), name) in self.source.names() {
            if keys.contains(&(message, attribute)) {
                continue;
            }
            if messages.contains(message) {
                spare.push((name, (message, attribute)));
            } else if unknown.insert(message) {
                let name = self.source.message_name(message).unwrap_or(name);
                spare.push((name, (message, None)));
            }
        }
        for (name, key) in spare {
            let text = dotted(key);
            self.add_at(name, TextFaultKind::Superfluous { text });
        }
    }

    /// Mentions of what the source does not hold.
    fn references(&mut self) {
        let mentions = self.source.mentions();
        let unknown: Vec<_> = mentions
            .filter_map(|(key, mention)| Some((key, self.source.unknown(mention)?)))
            .collect();
        for (key, (part, reference)) in unknown {
            let text = dotted(key);
            self.add_at(part, TextFaultKind::UnknownReference { text, reference });
        }
    }
}

#[cfg(test)]
mod tests;
