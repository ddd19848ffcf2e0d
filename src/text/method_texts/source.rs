//! `Source`: the messages and terms of a Fluent source by name.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Entry, Identifier, Pattern, Resource};

use crate::text::{
    ftl::{self, Mention},
    tame,
};

/// A message, or a term with its hyphen, and the attribute if it is one.
pub(super) type Key<'s> = (&'s str, Option<&'s str>);

/// A text as its file names it.
pub(super) fn dotted((id, attribute): Key<'_>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}

type Texts<'s, 'r> = BTreeMap<Key<'s>, (&'s str, &'r Pattern<&'s str>)>;

/// A Fluent source, read.
pub(super) struct Source<'s, 'r> {
    /// Values and attributes, each with its name as it stands in the source.
    messages: Texts<'s, 'r>,
    terms: Texts<'s, 'r>,
    message_names: BTreeMap<&'s str, &'s str>,
    /// Names, as they stand in the source, of what comes a second time.
    pub(super) duplicates: Vec<&'s str>,
    /// Names of entries for which the source is refused.
    pub(super) unusable: Vec<&'s str>,
}

impl<'s, 'r> Source<'s, 'r> {
    pub(super) fn new(resource: &'r Resource<&'s str>) -> Self {
        let mut source = Self {
            messages: Texts::new(),
            terms: Texts::new(),
            message_names: BTreeMap::new(),
            duplicates: Vec::new(),
            unusable: Vec::new(),
        };
        for entry in &resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => {
                    (&message.id, message.value.as_ref(), &message.attributes)
                }
                Entry::Term(term) => (&term.id, Some(&term.value), &term.attributes),
                // Comments, and what the reader could not make out.
                _ => continue,
            };
            if !tame::is_tame(entry) {
                source.unusable.push(id.name);
            }
            let (texts, is_taken) = if matches!(entry, Entry::Message(_)) {
                let before = source.message_names.insert(id.name, id.name);
                (&mut source.messages, before.is_some())
            } else {
                let is_taken = source.terms.contains_key(&(id.name, None));
                (&mut source.terms, is_taken)
            };
            if is_taken {
                source.duplicates.push(id.name);
            } else {
                add(texts, &mut source.duplicates, id, value, attributes);
            }
        }
        source
    }

    /// A value or an attribute of a message, and its name as it stands in the source.
    pub(super) fn text(&self, key: Key<'_>) -> Option<(&'s str, &'r Pattern<&'s str>)> {
        find(&self.messages, key)
    }

    /// The same of a term.
    pub(super) fn term(&self, key: Key<'_>) -> Option<&'r Pattern<&'s str>> {
        find(&self.terms, key).map(|(_, pattern)| pattern)
    }

    /// The name of a message as it stands in the source.
    pub(super) fn message_name(&self, message: &str) -> Option<&'s str> {
        self.message_names.get(message).copied()
    }

    /// The values and attributes of messages, with their names as they stand in the source.
    pub(super) fn names(&self) -> impl Iterator<Item = (Key<'s>, &'s str)> {
        self.messages.iter().map(|(key, (name, _))| (*key, *name))
    }

    /// What each text and each term mentions.
    pub(super) fn mentions(&self) -> impl Iterator<Item = (Key<'s>, Mention<'s>)> {
        self.messages
            .iter()
            .chain(&self.terms)
            .flat_map(|(key, (_, pattern))| {
                ftl::mentions(pattern)
                    .into_iter()
                    .map(|mention| (*key, mention))
            })
    }

    /// The variables of a text and of the messages that it mentions, as they stand in the source.
    pub(super) fn variables(&self, key: Key<'_>) -> Vec<&'s str> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        let mut patterns: Vec<_> = self
            .text(key)
            .into_iter()
            .map(|(_, pattern)| pattern)
            .collect();
        while let Some(pattern) = patterns.pop() {
            for mention in ftl::mentions(pattern) {
                match mention {
                    Mention::Variable(name) => found.push(name),
                    Mention::Message(id, attribute) => {
                        if seen.insert((id, attribute)) {
                            patterns.extend(self.text((id, attribute)).map(|(_, pattern)| pattern));
                        }
                    }
                    Mention::Term(..) | Mention::Function(_) => {}
                }
            }
        }
        found
    }

    /// Where and how a mention is written, if what it mentions is not there.
    pub(super) fn unknown(&self, mention: Mention<'s>) -> Option<(&'s str, String)> {
        let (is_there, id, written) = match mention {
            Mention::Variable(_) => return None,
            Mention::Message(id, attribute) => {
                let is_there = self.text((id, attribute)).is_some();
                (is_there, id, dotted((id, attribute)))
            }
            Mention::Term(id, attribute) => {
                let is_there = self.term((id, attribute)).is_some();
                (is_there, id, format!("-{}", dotted((id, attribute))))
            }
            Mention::Function(id) => (id == "NUMBER", id, format!("{id}()")),
        };
        (!is_there).then_some((id, written))
    }
}

/// Looks a key up whose strings may live shorter than the source.
fn find<'s, 'r>(texts: &Texts<'s, 'r>, key: Key<'_>) -> Option<(&'s str, &'r Pattern<&'s str>)> {
    texts.get::<Key<'_>>(&key).copied()
}

fn add<'s, 'r>(
    texts: &mut Texts<'s, 'r>,
    duplicates: &mut Vec<&'s str>,
    id: &Identifier<&'s str>,
    value: Option<&'r Pattern<&'s str>>,
    attributes: &'r [Attribute<&'s str>],
) {
    if let Some(value) = value {
        texts.insert((id.name, None), (id.name, value));
    }
    for attribute in attributes {
        let name = attribute.id.name;
        if texts
            .insert((id.name, Some(name)), (name, &attribute.value))
            .is_some()
        {
            duplicates.push(name);
        }
    }
}
