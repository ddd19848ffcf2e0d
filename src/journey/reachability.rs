//! Finds the questions that no enterprise will ever be asked.

use std::collections::{BTreeMap, BTreeSet};

use super::live_answers::LiveAnswers;
use super::worlds::{PATIENCE, Worlds};
use crate::method::Method;
use crate::method::condition::{Condition, RowTest};
use crate::method::element_path::ElementPath;
use crate::method::fault::{Fault, FaultKind};
use crate::method::id::Id;
use crate::method::pathway_plan::PathwayPlan;
use crate::method::question::Question;
use crate::method::source_map::SourceMap;

/// What was found of the way to each question.
#[derive(Debug, Default)]
pub struct Reachability {
    /// A fault for each question to which no answers whatever lead.
    pub faults: Vec<Fault>,
    /// The conditions of questions of which that was not found out: too many answers would have to
    /// be tried.
    pub given_up: Vec<ElementPath>,
}

/// Of the patience for all questions so much is for one, and so much for each once it has ended.
const MOST_FOR_ONE: usize = 50_000;
const LEAST_FOR_ONE: usize = 1_000;

/// On so many questions a condition may depend, directly or by way of others.
const MOST_CONCERNED: usize = 100;

/// Looks for the questions to which no answers lead.
///
/// Questions whose condition is already told to be at fault are passed over, and so are those that
/// depend on them: one mistake is told once.
pub fn unreachable(method: &Method, source_map: &SourceMap, told: &[Fault]) -> Reachability {
    let questions: BTreeMap<&Id, &Question> = method
        .questions
        .iter()
        .rev()
        .map(|question| (&question.id, question))
        .collect();
    let told: BTreeSet<&ElementPath> = told.iter().map(|fault| &fault.path).collect();
    let mut unclear: BTreeSet<&Id> = BTreeSet::new();
    let mut patience = PATIENCE;
    let mut found = Reachability::default();
    for question in method
        .questions
        .iter()
        .filter(|question| question.when.is_some())
    {
        let path = ElementPath::of("questions").item(&question.id).part("when");
        let Some(concerned) = concerned(method, &questions, question) else {
            unclear.insert(&question.id);
            found.given_up.push(path);
            continue;
        };
        let told_within = told.range::<ElementPath, _>(&path..).next();
        let at_fault = told_within.is_some_and(|told| told.lies_in(&path))
            || concerned
                .iter()
                .any(|id| unclear.contains(id) || !questions.contains_key(id));
        if at_fault {
            unclear.insert(&question.id);
            continue;
        }
        match is_reachable(method, question, &concerned, &mut patience) {
            Some(true) => {}
            Some(false) => {
                let fault = Fault::of(source_map, path, FaultKind::UnreachableQuestion);
                found.faults.push(fault);
            }
            None => found.given_up.push(path),
        }
    }
    found
}

/// Whether some answers to the questions that matter to it lead to a question; none if that was not
/// found out. The others are left out, since every question more multiplies the answers to be tried.
fn is_reachable(
    method: &Method,
    question: &Question,
    concerned: &BTreeSet<&Id>,
    patience: &mut usize,
) -> Option<bool> {
    let part = method.part(|other| other.id == question.id || concerned.contains(&other.id));
    let mut left = (*patience).clamp(LEAST_FOR_ONE, MOST_FOR_ONE);
    let mut worlds = Worlds::of(&part);
    while let Some(sheet) = worlds.next() {
        if LiveAnswers::of(&part, sheet).is_relevant(&question.id) {
            return Some(true);
        }
        let cost = part.questions.len().max(1);
        *patience = patience.saturating_sub(cost);
        left = left.checked_sub(cost)?;
    }
    Some(false)
}

/// The questions that a question's condition looks at, and those that theirs look at, and so on;
/// none if there are too many of them.
fn concerned<'a>(
    method: &'a Method,
    questions: &BTreeMap<&'a Id, &'a Question>,
    question: &'a Question,
) -> Option<BTreeSet<&'a Id>> {
    let mut found = BTreeSet::new();
    let mut open = vec![question];
    while let Some(question) = open.pop() {
        let mut looked_at = Vec::new();
        if let Some(condition) = &question.when {
            look(condition, &mut looked_at);
        }
        let choices = question.lists().flat_map(|list| method.list(list));
        for condition in choices.filter_map(|choice| choice.when.as_ref()) {
            look(condition, &mut looked_at);
        }
        for id in looked_at {
            if found.insert(id) {
                open.extend(questions.get(id).copied());
            }
        }
        if found.len() > MOST_CONCERNED {
            return None;
        }
    }
    Some(found)
}

impl Method {
    /// A method of some of the questions and the lists that they offer, and of nothing else.
    fn part(&self, is_wanted: impl Fn(&Question) -> bool) -> Self {
        let wanted = self.questions.iter().filter(|question| is_wanted(question));
        let questions: Vec<Question> = wanted.cloned().collect();
        let used = questions.iter().flat_map(Question::lists);
        let lists = used.filter_map(|list| self.lists.get_key_value(list));
        Self {
            lists: lists.map(|(id, list)| (id.clone(), list.clone())).collect(),
            questions,
            principles: Vec::new(),
            lexicon: Vec::new(),
            stages: Vec::new(),
            pathway: PathwayPlan {
                lanes: Vec::new(),
                links: Vec::new(),
                thread: Vec::new(),
                proof: self.pathway.proof.clone(),
            },
            gaps: Vec::new(),
            red_flags: Vec::new(),
            id: self.id.clone(),
            version: self.version.clone(),
            roles: self.roles.clone(),
            ..*self
        }
    }
}

fn look<'a>(condition: &'a Condition, found: &mut Vec<&'a Id>) {
    match condition {
        Condition::Is { question, .. }
        | Condition::AtLeast { question, .. }
        | Condition::Answered(question) => found.push(question),
        Condition::SomeRow { question, having } => {
            found.push(question);
            for test in having {
                match test {
                    RowTest::ReferredBy(path) => found.push(&path.question),
                    RowTest::NotReferredBy(paths) => {
                        found.extend(paths.iter().map(|path| &path.question));
                    }
                    RowTest::Is { .. } | RowTest::Filled(_) | RowTest::Empty(_) => {}
                }
            }
        }
        Condition::Not(inner) => look(inner, found),
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                look(part, found);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::BUILT_IN;
    use crate::method::reading::{Reading, read};

    fn with_condition(condition: &str) -> Reading {
        let group = "when: is(question: \"group\", any: [\"services\"])";
        assert!(BUILT_IN.contains(group));
        read(&BUILT_IN.replace(group, &format!("when: {condition}")))
    }

    fn found(reading: &Reading) -> Vec<Fault> {
        let method = reading.method.as_ref().unwrap();
        let found = unreachable(method, &reading.source_map, &reading.all_faults());
        assert!(found.given_up.is_empty(), "{:?}", found.given_up);
        found.faults
    }

    #[test]
    fn every_question_of_the_built_in_method_is_asked_of_somebody() {
        assert_eq!(found(&read(BUILT_IN)), []);
    }

    #[test]
    fn a_question_that_asks_for_two_groups_at_once_is_never_asked() {
        let reading = with_condition(
            "all([is(question: \"group\", any: [\"services\"]), is(question: \"group\", any: [\"practices\"])])",
        );
        let faults = found(&reading);
        assert_eq!(reading.all_faults(), []);
        let places: Vec<_> = faults
            .iter()
            .map(|fault| (fault.path.to_string(), &fault.kind))
            .collect();
        let path = "questions/\"obstacles\"/when".to_owned();
        assert_eq!(places, [(path, &FaultKind::UnreachableQuestion)]);
        let line = BUILT_IN
            .lines()
            .position(|line| line.contains("any: [\"services\"]"));
        assert_eq!(
            faults.first().unwrap().location.map(|at| at.line),
            line.map(|line| line + 1)
        );
    }

    #[test]
    fn several_choices_at_once_lead_to_a_question() {
        let both = "all([is(question: \"motives\", any: [\"unite\"]), is(question: \"motives\", any: [\"grow\"])])";
        assert_eq!(found(&with_condition(both)), []);
    }

    #[test]
    fn rows_of_two_sorts_lead_to_a_question() {
        let reading = read(&BUILT_IN.replace(
            "short: true,\n            asked: once(text(paragraph))",
            "short: true, when: all([some_row(question: \"changes\", having: [is(field: \"seen\", any: [\"seen\"])]), \
             some_row(question: \"changes\", having: [is(field: \"seen\", any: [\"feared\"])])]), asked: once(text(paragraph))",
        ));
        assert!(
            reading
                .method
                .as_ref()
                .unwrap()
                .questions
                .iter()
                .any(|question| { question.id.as_str() == "keep" && question.when.is_some() })
        );
        assert_eq!(found(&reading), []);
    }

    #[test]
    fn a_condition_that_is_told_to_be_wrong_is_not_told_twice() {
        let reading = with_condition("is(question: \"group\", any: [\"nobody\"])");
        assert_eq!(reading.all_faults().len(), 1);
        assert_eq!(found(&reading), []);
    }
}
