//! Gaps of people: those nobody has heard, and those to whom nothing was returned.

use std::collections::BTreeSet;

use super::found::Found;
use crate::journey::live_answers::LiveAnswers;
use crate::method::condition::FieldPath;
use crate::method::gap_rule::GapTest;
use crate::method::id::Id;
use crate::pathway::gap::GapDetail;
use crate::pathway::node::NodeId;
use crate::session::key::RowId;

/// One gap for each person or group that nobody has heard.
pub(super) fn never_heard(answers: &LiveAnswers<'_>, fields: &[FieldPath]) -> Vec<Found> {
    let heard = heard_through(answers, fields);
    let people = &answers.method().roles.heard_from;
    answers
        .rows(people)
        .filter(|row| !heard.contains(&row.id))
        .map(|row| Found::row(people, row, None, GapDetail::Plain))
        .collect()
}

/// One gap for each row that names people as giving and not as being given back to.
pub(super) fn not_returned(
    answers: &LiveAnswers<'_>,
    of: &Id,
    given: &Id,
    returned: &Id,
) -> Vec<Found> {
    let mut found = Vec::new();
    for row in answers.rows(of) {
        let back: BTreeSet<&RowId> = answers
            .references(of, returned, row)
            .into_iter()
            .map(|reference| &reference.to)
            .collect();
        let missing: Vec<_> = answers
            .references(of, given, row)
            .into_iter()
            .filter(|reference| !back.contains(&reference.to))
            .filter_map(|reference| NodeId::of_row(answers, &reference.to))
            .collect();
        if !missing.is_empty() {
            let detail = GapDetail::People(missing);
            found.push(Found::row(of, row, Some(given), detail));
        }
    }
    found
}

/// Who was heard, by the remarks of answers and rows or by any field that the method
/// counts as hearing.
pub fn heard(answers: &LiveAnswers<'_>) -> BTreeSet<RowId> {
    let rules = answers.method().gaps.iter();
    let fields: Vec<FieldPath> = rules
        .filter_map(|rule| {
            let GapTest::NeverHeard(fields) = &rule.test else {
                return None;
            };
            Some(fields.clone())
        })
        .flatten()
        .collect();
    heard_through(answers, &fields)
        .into_iter()
        .cloned()
        .collect()
}

/// A question or row that does not apply may still have been heard from somebody: that they said so
/// counts, as long as the question itself is asked.
fn heard_through<'a>(answers: &LiveAnswers<'a>, fields: &[FieldPath]) -> BTreeSet<&'a RowId> {
    let mut said: BTreeSet<&RowId> = BTreeSet::new();
    for question in &answers.method().questions {
        if let Some(answer) = answers.answer(&question.id) {
            said.extend(&answer.annotations.heard_from);
            said.extend(
                answer
                    .rows
                    .iter()
                    .flat_map(|row| &row.annotations.heard_from),
            );
        }
    }
    for path in fields {
        said.extend(answers.referred(path));
    }
    answers
        .rows(&answers.method().roles.heard_from)
        .map(|row| &row.id)
        .filter(|row| said.contains(row))
        .collect()
}
