//! The names under which a method's texts are found, built from its ids.
//!
//! Whoever asks for a text and whoever says which texts there must be build its name here, so that
//! the two cannot differ.

use super::id::{Code, Id};

/// The levels of support that evidence gives a change.
pub mod support {
    /// Seen, and no evidence.
    pub const NONE: &str = "support-none";
    /// Some evidence speaks against it.
    pub const CONTRADICTED: &str = "support-contradicted";
    /// One kind of source, or none from the people concerned.
    pub const ONE_SIDED: &str = "support-one-sided";
    /// Several kinds of source, the people concerned among them.
    pub const CROSSED: &str = "support-crossed";
    /// Wished or feared.
    pub const NOT_EXPECTED: &str = "support-not-expected";
    /// Nobody has said whether it was seen.
    pub const NOT_SAID: &str = "support-not-said";
    /// All of them.
    pub const ALL: [&str; 6] = [
        NONE,
        CONTRADICTED,
        ONE_SIDED,
        CROSSED,
        NOT_EXPECTED,
        NOT_SAID,
    ];
}

/// A stage's name.
pub fn stage(id: &Id) -> String {
    format!("stage-{id}")
}

/// A step's name.
pub fn step(id: &Id) -> String {
    format!("step-{id}")
}

/// A principle's short name.
pub fn principle(id: &Id) -> String {
    format!("principle-{id}")
}

/// A term of the lexicon.
pub fn term(id: &Id) -> String {
    format!("term-{id}")
}

/// The question itself.
pub fn question(id: &Id) -> String {
    format!("question-{id}")
}

/// What one row of a question is called.
pub fn rows(question: &Id) -> String {
    format!("rows-{question}")
}

/// The label of a field.
pub fn field(question: &Id, field: &Id) -> String {
    format!("field-{question}-{field}")
}

/// The wording that is proposed for a composed field.
pub fn composed(question: &Id, field: &Id) -> String {
    format!("compose-{question}-{field}")
}

/// The label of a choice.
pub fn choice(list: &Id, code: &Code) -> String {
    format!("list-{list}-{code}")
}

/// How the answer to a question reads within a sentence; without one, how its lack does.
pub fn in_sentence(question: &Id, code: Option<&Code>) -> String {
    let code = code.map_or("none", Code::as_str);
    format!("{question}-{code}")
}

/// The heading of a lane.
pub fn lane(id: &Id) -> String {
    format!("lane-{id}")
}

/// The sentence of a thread about the nodes of a lane.
pub fn thread(lane: &Id) -> String {
    format!("thread-{lane}")
}

/// The sentence of a thread about a node that follows from another of its lane.
pub fn thread_next(lane: &Id) -> String {
    format!("thread-{lane}-next")
}

/// The sentence of a thread that has no node of a lane, nor of those that stand in for it.
pub fn thread_without(lane: &Id) -> String {
    format!("thread-no-{lane}")
}

/// A sort of gap.
pub fn gap(rule: &Id) -> String {
    format!("gap-{rule}")
}

/// A red flag.
pub fn flag(id: &Id) -> String {
    format!("flag-{id}")
}
