//! Finds the questions that no enterprise will ever be asked.

use std::collections::BTreeSet;

use super::live::Live;
use super::worlds::{MOST, worlds};
use crate::method::Method;
use crate::method::condition::{Condition, RowTest};
use crate::method::element_path::ElementPath;
use crate::method::fault::{Fault, FaultKind};
use crate::method::id::Id;
use crate::method::question::Question;
use crate::method::spots::Spots;

/// A fault for each question to which no answers whatever lead.
///
/// Questions whose condition is already told to be at fault are passed over, and so are those that
/// depend on them: one mistake is told once.
pub fn unreachable(method: &Method, spots: &Spots, told: &[Fault]) -> Vec<Fault> {
    let mut unclear: BTreeSet<&Id> = BTreeSet::new();
    let mut faults = Vec::new();
    for question in method
        .questions
        .iter()
        .filter(|question| question.when.is_some())
    {
        let path = ElementPath::of("questions").item(&question.id).part("when");
        let concerned = concerned(method, question);
        let at_fault = told.iter().any(|fault| fault.path.lies_in(&path))
            || concerned
                .iter()
                .any(|id| unclear.contains(id) || method.question(id).is_none());
        if at_fault {
            unclear.insert(&question.id);
        } else if !is_reachable(method, question, &concerned) {
            faults.push(Fault::of(spots, path, FaultKind::UnreachableQuestion));
        }
    }
    faults
}

/// Whether some answers to the questions that matter to it lead to a question. The others are left
/// out, since every question more multiplies the answers to be tried.
fn is_reachable(method: &Method, question: &Question, concerned: &BTreeSet<&Id>) -> bool {
    let mut part = method.clone();
    part.questions
        .retain(|other| other.id == question.id || concerned.contains(&other.id));
    let used: BTreeSet<Id> = part
        .questions
        .iter()
        .flat_map(Question::lists)
        .cloned()
        .collect();
    part.lists.retain(|list, _| used.contains(list));
    let sheets = worlds(&part);
    // With so many combinations not all were tried, and nothing can be said.
    sheets.len() >= MOST
        || sheets
            .iter()
            .any(|sheet| Live::of(&part, sheet).is_relevant(&question.id))
}

/// The questions that a question's condition looks at, and those that theirs look at, and so on.
fn concerned<'a>(method: &'a Method, question: &'a Question) -> BTreeSet<&'a Id> {
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
                open.extend(method.question(id));
            }
        }
    }
    found
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
        unreachable(method, &reading.spots, &reading.all_faults())
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
        assert_eq!(faults.first().unwrap().line, line.map(|line| line + 1));
    }

    #[test]
    fn several_choices_at_once_lead_to_a_question() {
        let both = "all([is(question: \"motives\", any: [\"unite\"]), is(question: \"motives\", any: [\"grow\"])])";
        assert_eq!(found(&with_condition(both)), []);
    }

    #[test]
    fn rows_of_two_sorts_lead_to_a_question() {
        let reading = read(&BUILT_IN.replace(
            "short: true,\n            kind: text(paragraph)",
            "short: true, when: all([some_row(question: \"changes\", having: [is(field: \"seen\", any: [\"seen\"])]), \
             some_row(question: \"changes\", having: [is(field: \"seen\", any: [\"feared\"])])]), kind: text(paragraph)",
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
