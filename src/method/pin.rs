//! What tells one method from another: a hash of what its answers depend on.
//!
//! A session carries the hash of the method that it was answered with, and whoever opens it with
//! another hears of it. So the hash is taken of a form that stays as it is, [`Pinned`], and not of the
//! file's own: the method may say the same in other words and nobody is bothered.

use std::collections::BTreeMap;

use ron::Options;
use ron::extensions::Extensions;
use serde::Serialize;
use xxhash_rust::xxh3::xxh3_128;

use super::condition::Condition;
use super::fault::Fault;
use super::field::{Field, FieldCondition};
use super::gap_rule::GapRule;
use super::id::Id;
use super::kind::Kind;
use super::pathway_plan::PathwayPlan;
use super::question::{Asked, Choice, Question, Records};
use super::red_flag::RedFlag;
use super::stage::Stage;
use super::time_model::TimeModel;
use super::{BUILT_IN, Method, reading};

/// What a hash is taken of: fields with the names and in the order of the first release. A part that
/// a method gets later belongs here only if answers mean something else through it; what the
/// program read into a method before the method said so itself, such as its other roles and its
/// bounds, does not.
#[derive(Debug, Serialize)]
struct Pinned<'a> {
    format: u32,
    id: &'a Id,
    version: &'a str,
    principles: &'a [Id],
    lexicon: &'a [Id],
    lists: &'a BTreeMap<Id, Vec<Choice>>,
    stages: &'a [Stage],
    questions: Vec<PinnedQuestion<'a>>,
    title: &'a Id,
    standing: &'a Id,
    voices: &'a Id,
    pathway: &'a PathwayPlan,
    gaps: &'a [GapRule],
    red_flags: &'a [RedFlag],
    time: TimeModel,
}

#[derive(Debug, Serialize)]
struct PinnedQuestion<'a> {
    id: &'a Id,
    step: &'a Id,
    principle: &'a Id,
    short: bool,
    profile: bool,
    when: Option<&'a Condition>,
    kind: PinnedKind<'a>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
enum PinnedKind<'a> {
    Records(PinnedRecords<'a>),
    /// Any of a list, as fields of rows said it.
    Choices(&'a Id),
    #[serde(untagged)]
    AsItIs(&'a Kind),
}

#[derive(Debug, Serialize)]
struct PinnedRecords<'a> {
    fields: Vec<PinnedField<'a>>,
    label: &'a [Id],
    max: Option<usize>,
    usual: u32,
}

#[derive(Debug, Serialize)]
struct PinnedField<'a> {
    id: &'a Id,
    short: bool,
    when: Option<&'a FieldCondition>,
    kind: PinnedKind<'a>,
}

impl<'a> PinnedQuestion<'a> {
    fn of(question: &'a Question) -> Self {
        Self {
            id: &question.id,
            step: &question.step,
            principle: &question.principle,
            short: question.short,
            profile: question.profile,
            when: question.when.as_ref(),
            kind: match &question.asked {
                Asked::Once(kind) => PinnedKind::AsItIs(kind),
                Asked::Rows(records) => PinnedKind::Records(PinnedRecords::of(records)),
            },
        }
    }
}

impl<'a> PinnedRecords<'a> {
    fn of(records: &'a Records) -> Self {
        Self {
            fields: records.fields.iter().map(PinnedField::of).collect(),
            label: &records.label,
            max: records.max,
            usual: records.usual,
        }
    }
}

impl<'a> PinnedField<'a> {
    const fn of(field: &'a Field) -> Self {
        Self {
            id: &field.id,
            short: field.short,
            when: field.when.as_ref(),
            kind: match &field.kind {
                Kind::Choices { list, max: None } => PinnedKind::Choices(list),
                kind => PinnedKind::AsItIs(kind),
            },
        }
    }
}

impl Method {
    /// The hash of what answers depend on: 32 hexadecimal digits, the same whatever the layout, the
    /// comments and the wording of the method's file.
    pub fn hash(&self) -> String {
        let pinned = Pinned {
            format: self.format,
            id: &self.id,
            version: &self.version,
            principles: &self.principles,
            lexicon: &self.lexicon,
            lists: &self.lists,
            stages: &self.stages,
            questions: self.questions.iter().map(PinnedQuestion::of).collect(),
            title: &self.roles.title,
            standing: &self.roles.standing,
            voices: &self.roles.heard_from,
            pathway: &self.pathway,
            gaps: &self.gaps,
            red_flags: &self.red_flags,
            time: self.time,
        };
        let canonical = Options::default()
            .without_recursion_limit()
            .to_string(&pinned)
            // Writing plain data into memory fails in no known way; if it ever does, this form
            // still tells methods apart.
            .unwrap_or_else(|_| format!("{pinned:?}"));
        format!("{:032x}", xxh3_128(canonical.as_bytes()))
    }

    /// The method that the program brings along.
    ///
    /// # Errors
    ///
    /// The faults of the file that was built in. A test sees to it that there are none, so that a
    /// program that meets one is a broken copy and can only say so and end.
    pub fn built_in() -> Result<Self, Vec<Fault>> {
        // A start does not look for faults that a test has ruled out, unless it does not read.
        let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        options
            .from_str(BUILT_IN)
            .or_else(|_| reading::read(BUILT_IN).into_method())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_method_has_no_fault() {
        let read = reading::read(BUILT_IN).into_method();
        assert_eq!(read, Method::built_in());
        assert!(read.is_ok());
    }

    #[test]
    fn comments_and_layout_do_not_change_the_hash() {
        let plain = Method::built_in().unwrap();
        let other = format!("\u{feff}{}", BUILT_IN.replace("    ", "\t\r\n // more\r\n"));
        let other = reading::read(&other).into_method().unwrap();
        assert_eq!(plain.hash(), other.hash());
        assert_eq!(plain.hash().len(), 32);
    }

    #[test]
    fn the_built_in_method_is_still_the_one_that_sessions_were_answered_with() {
        let method = Method::built_in().unwrap();
        let pinned = (method.version.as_str(), method.hash());
        let expected = ("2026.2", "d61db8b8d496b6166aebd517cebb0229".to_owned());
        assert_eq!(
            pinned, expected,
            "if the questions changed on purpose, raise the version and pin both anew"
        );
    }

    #[test]
    fn roles_and_bounds_that_change_no_answer_do_not_change_the_hash() {
        let plain = Method::built_in().unwrap();
        let mut other = plain.clone();
        other.roles.evaluative = None;
        other.bounds.short_questions += 1;
        assert_eq!(plain.hash(), other.hash());
        other.roles.title = "mission".parse().unwrap();
        assert_ne!(plain.hash(), other.hash());
    }

    #[test]
    fn another_structure_has_another_hash() {
        let plain = Method::built_in().unwrap();
        let mut other = plain.clone();
        other.time.reading += 1;
        assert_ne!(plain.hash(), other.hash());
    }
}
