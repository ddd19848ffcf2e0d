//! The texts of the program in every language, compared with those of the first language.
//!
//! Used by the build script, which stops on each fault found here; the program has it in tests only.
//! It reads no file: sources come in as values.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Comment, Entry},
    parser,
};

use super::ftl::{self, Mention};

/// One file of texts.
#[derive(Debug)]
pub struct Source {
    pub language: &'static str,
    /// As it is named in a fault: `locales/fr/interface/app.ftl`.
    pub file: String,
    pub text: String,
}

/// A text of the program and what has to be given to say it.
#[derive(Debug, PartialEq, Eq)]
pub struct Message {
    pub id: String,
    /// In the order in which the comment above the message declares them.
    pub arguments: Vec<(String, Kind)>,
}

/// What an argument may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Text,
    Number,
}

/// Compares the languages and returns the messages in the order of the first language's files.
///
/// # Errors
///
/// Sentences, one for each fault, that begin with the file and the line.
pub fn compare(
    languages: &[&'static str],
    sources: &[Source],
) -> Result<Vec<Message>, Vec<String>> {
    let mut faults = Vec::new();
    let all: Vec<Texts<'_>> = languages
        .iter()
        .map(|tag| Texts::read(tag, sources, &mut faults))
        .collect();
    let Some((model, others)) = all.split_first() else {
        return Ok(Vec::new());
    };
    for texts in &all {
        texts.check_mentions(&mut faults);
    }
    let messages = model
        .order
        .iter()
        .filter_map(|id| model.messages.get(id).map(|text| (id, text)))
        .map(|(id, text)| Message {
            id: (*id).to_owned(),
            arguments: declared(id, text, &model.variables(id), &mut faults),
        })
        .collect();
    for texts in others {
        texts.check_against(model, &mut faults);
    }
    if faults.is_empty() {
        Ok(messages)
    } else {
        Err(faults)
    }
}

/// The texts of one language.
struct Texts<'s> {
    tag: &'static str,
    order: Vec<&'s str>,
    messages: BTreeMap<&'s str, Text<'s>>,
}

struct Text<'s> {
    /// File and line, as a fault names them.
    place: String,
    mentions: Vec<Mention<'s>>,
    comment: Vec<&'s str>,
}

impl<'s> Texts<'s> {
    fn read(tag: &'static str, sources: &'s [Source], faults: &mut Vec<String>) -> Self {
        let mut texts = Self {
            tag,
            order: Vec::new(),
            messages: BTreeMap::new(),
        };
        for source in sources.iter().filter(|source| source.language == tag) {
            let lines = ftl::Lines::of(&source.text);
            let resource =
                parser::parse(source.text.as_str()).unwrap_or_else(|(resource, errors)| {
                    faults.extend(errors.iter().map(|error| {
                        let line = lines.line_at(error.pos.start);
                        let error = error.to_string().replace(['\n', '\r'], " ");
                        format!("{}:{line}: {error}", source.file)
                    }));
                    resource
                });
            for entry in resource.body {
                texts.add(source, entry, faults);
            }
        }
        texts
    }

    fn add(&mut self, source: &'s Source, entry: Entry<&'s str>, faults: &mut Vec<String>) {
        let lines = ftl::Lines::of(&source.text);
        let place = |id: &str| format!("{}:{}", source.file, lines.line_of(id));
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                let (id, place) = (term.id.name, place(term.id.name));
                faults.push(format!(
                    "{place}: -{id} is a term; the program has no use for terms"
                ));
                return;
            }
            _ => return,
        };
        let (id, place) = (message.id.name, place(message.id.name));
        if !is_kebab(id) {
            faults.push(format!(
                "{place}: {id} is not written in small letters with hyphens"
            ));
        }
        if !message.attributes.is_empty() {
            faults.push(format!(
                "{place}: {id} has attributes; texts of the program have none"
            ));
        }
        if let Some(first) = self.messages.get(id) {
            faults.push(format!("{place}: {id} is already at {}", first.place));
            return;
        }
        self.order.push(id);
        let comment = message.comment.map(|Comment { content }| content);
        let text = Text {
            place,
            mentions: message.value.iter().flat_map(ftl::mentions).collect(),
            comment: comment.unwrap_or_default(),
        };
        self.messages.insert(id, text);
    }

    /// The variables of a message and of the messages that it mentions.
    fn variables(&self, id: &str) -> BTreeSet<&'s str> {
        let mut found = BTreeSet::new();
        self.follow(id, &mut BTreeSet::new(), &mut |mention| {
            if let Mention::Variable(name) = mention {
                found.insert(name);
            }
        });
        found
    }

    /// Shows every mention to be met from a message on; each message once.
    fn follow<'a>(
        &'a self,
        id: &str,
        seen: &mut BTreeSet<&'s str>,
        show: &mut impl FnMut(Mention<'s>),
    ) {
        for mention in self
            .messages
            .get(id)
            .into_iter()
            .flat_map(|text: &'a Text<'s>| &text.mentions)
        {
            show(*mention);
            if let Mention::Message(next, _) = mention
                && seen.insert(next)
            {
                self.follow(next, seen, show);
            }
        }
    }

    fn check_mentions(&self, faults: &mut Vec<String>) {
        for (id, text) in &self.messages {
            for mention in &text.mentions {
                if let Some(fault) = self.fault_of(*mention) {
                    faults.push(format!("{}: {id} mentions {fault}", text.place));
                }
            }
        }
        for (id, text) in &self.messages {
            let mut seen = BTreeSet::new();
            self.follow(id, &mut seen, &mut |_| {});
            if seen.contains(id) {
                faults.push(format!("{}: {id} mentions itself", text.place));
            }
        }
    }

    fn fault_of(&self, mention: Mention<'s>) -> Option<String> {
        let (is_there, written) = match mention {
            Mention::Variable(_) => return None,
            Mention::Message(id, None) => (self.messages.contains_key(id), id.to_owned()),
            Mention::Message(id, Some(attribute)) => {
                return Some(format!(
                    "{id}.{attribute}; texts of the program have no attributes"
                ));
            }
            Mention::Term(id, _) => (false, format!("-{id}")),
            Mention::Function(name) => (name == "NUMBER", format!("{name}()")),
        };
        (!is_there).then(|| format!("{written}, which is missing"))
    }

    fn check_against(&self, model: &Self, faults: &mut Vec<String>) {
        for (id, text) in &model.messages {
            let Some(own) = self.messages.get(id) else {
                faults.push(format!(
                    "locales/{}: {id} is missing ({})",
                    self.tag, text.place
                ));
                continue;
            };
            let (ours, theirs) = (self.variables(id), model.variables(id));
            if ours != theirs {
                let model = model.tag;
                faults.push(format!(
                    "{}: {id} uses other variables ({}) than {model} ({})",
                    own.place,
                    listed(&ours),
                    listed(&theirs),
                ));
            }
        }
        for (id, text) in &self.messages {
            if !model.messages.contains_key(id) {
                faults.push(format!("{}: {id} is not in {}", text.place, model.tag));
            }
        }
    }
}

/// Reads `# $name (text) …` above a message and compares it with the variables that are used.
fn declared(
    id: &str,
    text: &Text<'_>,
    used: &BTreeSet<&str>,
    faults: &mut Vec<String>,
) -> Vec<(String, Kind)> {
    let mut arguments: Vec<(String, Kind)> = Vec::new();
    let place = &text.place;
    for line in &text.comment {
        let mut words = line.split_whitespace();
        let Some(name) = words.next().and_then(|word| word.strip_prefix('$')) else {
            continue;
        };
        let kind = match words.next() {
            Some("(text)") => Kind::Text,
            Some("(number)") => Kind::Number,
            _ => continue,
        };
        if arguments.iter().any(|(known, _)| known == name) {
            faults.push(format!(
                "{place}: the comment declares ${name} of {id} twice"
            ));
        } else if used.contains(name) {
            arguments.push((name.to_owned(), kind));
        } else {
            faults.push(format!(
                "{place}: the comment declares ${name}, which {id} does not use"
            ));
        }
    }
    for name in used {
        if !arguments.iter().any(|(known, _)| known == name) {
            faults.push(format!(
                "{place}: say in a comment whether ${name} of {id} is a (text) or a (number)"
            ));
        }
        if !is_kebab(name) {
            faults.push(format!(
                "{place}: ${name} of {id} is not in small letters with hyphens"
            ));
        }
    }
    arguments
}

fn listed(names: &BTreeSet<&str>) -> String {
    if names.is_empty() {
        return "none".to_owned();
    }
    names
        .iter()
        .map(|name| format!("${name}"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn is_kebab(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.split('-').all(|part| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

#[cfg(test)]
#[path = "catalogue_tests.rs"]
mod tests;
