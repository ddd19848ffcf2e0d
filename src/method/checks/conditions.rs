//! Conditions: what they look at is there, can be looked at so, and comes earlier.

use super::checker::Checker;
use crate::method::condition::{Condition, FieldPath, RowTest};
use crate::method::element_path::ElementPath;
use crate::method::fault::{FaultKind, Wanted};
use crate::method::field::Field;
use crate::method::id::{Code, Id};
use crate::method::kind::Kind;
use crate::method::question::Question;

/// How many questions from the first a condition may look at; all where nothing is said.
pub(super) type Horizon = Option<usize>;

impl<'a> Checker<'a> {
    pub(super) fn condition(
        &mut self,
        path: &ElementPath,
        condition: &'a Condition,
        horizon: Horizon,
    ) {
        match condition {
            Condition::Is { question, any } => {
                if let Some(asked) = self.visible(path, question, horizon) {
                    let question = question.clone();
                    match asked.once().and_then(Kind::list) {
                        Some(list) => self.codes(path, list, any),
                        None => self.report(path, FaultKind::QuestionWithoutCodes { question }),
                    }
                }
            }
            Condition::AtLeast { question, point } => {
                if let Some(asked) = self.visible(path, question, horizon) {
                    let question = question.clone();
                    match asked.once() {
                        Some(Kind::Scale(list)) => {
                            self.codes(path, list, std::slice::from_ref(point));
                        }
                        Some(_) | None => self.report(path, FaultKind::NotAScale { question }),
                    }
                }
            }
            Condition::Answered(question) => {
                self.visible(path, question, horizon);
            }
            Condition::SomeRow { question, having } => {
                if self.visible(path, question, horizon).is_some()
                    && let Some(question) = self.records(path, question)
                {
                    self.row_tests(path, question, having, horizon);
                }
            }
            Condition::Not(inner) => self.condition(path, inner, horizon),
            Condition::All(parts) | Condition::Any(parts) => {
                self.not_empty(path, parts);
                for part in parts {
                    self.condition(path, part, horizon);
                }
            }
        }
    }

    /// What the rows of a question are tested for.
    pub(super) fn row_tests(
        &mut self,
        path: &ElementPath,
        question: &'a Question,
        tests: &'a [RowTest],
        horizon: Horizon,
    ) {
        for test in tests {
            match test {
                RowTest::Is { field, any } => {
                    if let Some(field) = self.field(path, question, field) {
                        self.field_codes(path, field, any);
                    }
                }
                RowTest::Filled(field) | RowTest::Empty(field) => {
                    self.field(path, question, field);
                }
                RowTest::ReferredBy(from) => {
                    self.referred(path, question, std::slice::from_ref(from), horizon);
                }
                RowTest::NotReferredBy(from) => self.referred(path, question, from, horizon),
            }
        }
    }

    fn referred(
        &mut self,
        path: &ElementPath,
        question: &'a Question,
        from: &'a [FieldPath],
        horizon: Horizon,
    ) {
        self.not_empty(path, from);
        for from in from {
            if self.visible(path, &from.question, horizon).is_some() {
                self.follow_to(path, from, Wanted::ReferencesTo(question.id.clone()));
            }
        }
    }

    /// A question that a condition looks at; reports it if it is missing or comes too late.
    fn visible(&mut self, path: &ElementPath, id: &Id, horizon: Horizon) -> Option<&'a Question> {
        let question = self.question(path, id)?;
        let place = self.method.position(id)?;
        if horizon.is_some_and(|horizon| place >= horizon) {
            let question = id.clone();
            self.report(path, FaultKind::ForwardCondition { question });
        }
        Some(question)
    }

    /// Reports codes that a field cannot hold.
    pub(super) fn field_codes(&mut self, path: &ElementPath, field: &Field, codes: &[Code]) {
        if let Some(list) = field.kind.list() {
            self.codes(path, list, codes);
        } else {
            let field = field.id.clone();
            self.report(path, FaultKind::FieldWithoutCodes { field });
        }
    }
}
