//! The Rust that is made of the texts of the program: `enum Phrase`.
//!
//! Used by the build script; the program has it in tests only. It writes no file.

use std::{collections::BTreeMap, fmt::Write as _};

use super::catalogue::{Kind, Message};

/// The enum, with one variant for each message, the ids and the arguments.
///
/// Matches stand on one line: their length says nothing about how hard they are to read.
pub fn phrases(messages: &[Message]) -> String {
    let mut variants = String::new();
    let mut ids = String::new();
    let mut by_arguments: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for message in messages {
        let name = camel(&message.id);
        let fields = joined(message, |field, kind| match kind {
            Kind::Text => format!("{field}: Words"),
            Kind::Number => format!("{field}: i64"),
        });
        let _ = writeln!(variants, "    /// `{}`", message.id);
        if message.arguments.is_empty() {
            let _ = writeln!(variants, "    {name},");
        } else {
            let _ = writeln!(variants, "    {name} {{ {fields} }},");
        }
        let _ = write!(ids, "Self::{name} {{ .. }} => {:?}, ", message.id);
        let bound = joined(message, |field, _| field.to_owned());
        let pattern = format!("Self::{name} {{ {bound} }}");
        by_arguments
            .entry(arguments(message))
            .or_default()
            .push(pattern);
    }
    let mut arms = String::new();
    for (arguments, patterns) in by_arguments {
        let _ = write!(arms, "{} => vec![{arguments}], ", patterns.join(" | "));
    }
    format!(
        "/// Something that the program says, in no language yet.\n\
         #[derive(Clone, Debug, PartialEq, Eq)]\n\
         pub enum Phrase {{\n{variants}}}\n\n\
         impl Phrase {{\n    \
         /// The name of its message.\n    \
         pub const fn id(&self) -> &'static str {{ match self {{ {ids}}} }}\n\n    \
         /// What is put into its message, by name.\n    \
         pub fn arguments(&self) -> Vec<(&'static str, Argument<'_>)> \
         {{ match self {{ {arms}}} }}\n}}\n"
    )
}

fn arguments(message: &Message) -> String {
    let mut list = Vec::new();
    for (name, kind) in &message.arguments {
        let field = name.replace('-', "_");
        list.push(match kind {
            Kind::Text => format!("({name:?}, Argument::Text({field}))"),
            Kind::Number => format!("({name:?}, Argument::Number(*{field}))"),
        });
    }
    list.join(", ")
}

fn joined(message: &Message, part: impl Fn(&str, Kind) -> String) -> String {
    let parts: Vec<String> = message
        .arguments
        .iter()
        .map(|(name, kind)| part(&name.replace('-', "_"), *kind))
        .collect();
    parts.join(", ")
}

/// `key-help` becomes `KeyHelp`.
fn camel(id: &str) -> String {
    id.split('-')
        .flat_map(|part| {
            let mut letters = part.chars();
            letters
                .next()
                .map(|first| first.to_ascii_uppercase())
                .into_iter()
                .chain(letters)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_becomes_a_variant_with_typed_fields() {
        let made = phrases(&[Message {
            id: "key-help".to_owned(),
            arguments: vec![
                ("how-many".to_owned(), Kind::Number),
                ("who".to_owned(), Kind::Text),
            ],
        }]);
        assert!(
            made.contains("KeyHelp { how_many: i64, who: Words },"),
            "{made}"
        );
        assert!(
            made.contains("Self::KeyHelp { .. } => \"key-help\""),
            "{made}"
        );
        assert!(
            made.contains("(\"how-many\", Argument::Number(*how_many))"),
            "{made}"
        );
    }
}
