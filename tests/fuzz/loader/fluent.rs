//! Any bytes in the place of a method's texts.

use std::cell::RefCell;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use super::assert_harmless;
use crate::method::Method;
use crate::method::expected_texts::{ExpectedText, JointBudget, expected, joint_budgets};
use crate::text::method_texts::faults;
use crate::text::{Content, Language, Localizer, Words};

/// The parts of a message that are ever asked for, its value among them.
const PARTS: [Option<&str>; 11] = [
    None,
    Some("title"),
    Some("why"),
    Some("meaning"),
    Some("example"),
    Some("hint"),
    Some("many"),
    Some("add"),
    Some("none"),
    Some("one"),
    Some("do"),
];

/// How many messages of a source are rendered.
const MOST_MESSAGES: usize = 64;

/// How many of the built-in method's texts are expected: all of them would only cost time.
const MOST_EXPECTED: usize = 60;

/// A text that would steer a terminal, and one that selectors may choose by.
const GIVEN: [&str; 2] = ["\u{1b}]0;x\u{7}\u{202e}b", "wallonia"];

/// What every source is compared with, and a language to render in.
struct Bench {
    texts: Vec<ExpectedText>,
    joints: Vec<JointBudget>,
    localizer: Option<Localizer>,
}

thread_local! {
    static BENCH: RefCell<Option<Bench>> = const { RefCell::new(None) };
}

pub(super) fn withstand(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    BENCH.with_borrow_mut(|bench| bench.get_or_insert_with(Bench::new).withstand(&text));
}

impl Bench {
    fn new() -> Self {
        let method = Method::built_in().ok();
        Self {
            texts: method
                .iter()
                .flat_map(expected)
                .take(MOST_EXPECTED)
                .collect(),
            joints: method
                .iter()
                .flat_map(joint_budgets)
                .take(MOST_EXPECTED)
                .collect(),
            localizer: Some(Localizer::new(Language::Fr)),
        }
    }

    fn withstand(&mut self, ftl: &str) {
        let lines = ftl.split('\n').count();
        for fault in faults(ftl, &self.texts, &self.joints) {
            let line = fault.line.unwrap_or(1);
            assert!((1..=lines).contains(&line), "line {line} of {lines}");
        }
        let speaking = self.localizer.take();
        let speaking = speaking.unwrap_or_else(|| Localizer::new(Language::Fr));
        let localizer = speaking.with_method_texts(ftl);
        for message in messages(ftl) {
            for part in PARTS {
                say(&localizer, &message, part);
            }
        }
        self.localizer = Some(localizer);
    }
}

/// The names of the source's messages, where it can be read without harm.
fn messages(ftl: &str) -> Vec<String> {
    if crate::text::tame::harmful_line(ftl).is_some() {
        return Vec::new();
    }
    let resource = match parser::parse_runtime(ftl) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let names = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    names.take(MOST_MESSAGES).collect()
}

fn say(localizer: &Localizer, message: &str, part: Option<&'static str>) {
    let mut content = Content::new(message);
    if let Some(part) = part {
        content = content.attribute(part);
    }
    if !localizer.has(&content) {
        assert_eq!(localizer.content(&content), None);
        return;
    }
    let given = |text: &str| Words::Plain(text.to_owned());
    for text in GIVEN {
        let content = content
            .clone()
            .with("x", given(text))
            .with("territory", given(text))
            .with("group", given(text))
            .with("n", Words::Number(2))
            .with("count", Words::Number(-1));
        assert_harmless(&localizer.content(&content).unwrap_or_default());
    }
    assert_harmless(&localizer.content(&content).unwrap_or_default());
}
