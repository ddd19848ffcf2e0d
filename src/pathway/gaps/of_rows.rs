//! Gaps that a condition, or tests of single rows, find by themselves.

use super::found::Found;
use crate::journey::live_answers::LiveAnswers;
use crate::method::condition::{Condition, RowTest};
use crate::method::id::Id;
use crate::pathway::gap::GapDetail;
use crate::session::Position;

/// One gap while a condition holds; behind it are the questions that the condition looks at.
pub(super) fn when(answers: &LiveAnswers<'_>, condition: &Condition) -> Vec<Found> {
    if !answers.holds(condition) {
        return Vec::new();
    }
    let mut behind = Vec::new();
    questions(condition, &mut behind);
    vec![Found {
        subject: None,
        detail: GapDetail::Plain,
        behind,
    }]
}

/// One gap for each row that passes the tests.
pub(super) fn rows(answers: &LiveAnswers<'_>, of: &Id, having: &[RowTest]) -> Vec<Found> {
    let field = having.iter().find_map(|test| match test {
        RowTest::Is { field, .. } | RowTest::Filled(field) | RowTest::Empty(field) => Some(field),
        RowTest::ReferredBy(_) | RowTest::NotReferredBy(_) => None,
    });
    answers
        .rows(of)
        .filter(|row| answers.passes(of, row, having))
        .map(|row| Found::row(of, row, field, GapDetail::Plain))
        .collect()
}

fn questions(condition: &Condition, found: &mut Vec<Position>) {
    match condition {
        Condition::Is { question, .. }
        | Condition::AtLeast { question, .. }
        | Condition::Answered(question)
        | Condition::SomeRow { question, .. } => {
            let place = Position::at(question.clone());
            if !found.contains(&place) {
                found.push(place);
            }
        }
        Condition::Not(inner) => questions(inner, found),
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                questions(part, found);
            }
        }
    }
}
