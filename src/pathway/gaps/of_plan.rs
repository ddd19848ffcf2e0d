//! Gaps of what is planned: what no row takes up.

use std::collections::BTreeSet;

use super::found::Found;
use crate::journey::live_answers::LiveAnswers;
use crate::method::condition::FieldPath;
use crate::method::id::{Code, Id};
use crate::pathway::gap::GapDetail;
use crate::pathway::node::NodeId;
use crate::session::Position;

/// One gap for each offered code of a list that no row's field holds.
pub(super) fn unused(answers: &LiveAnswers<'_>, list: &Id, by: &FieldPath) -> Vec<Found> {
    let used: BTreeSet<&Code> = answers
        .rows(&by.question)
        .flat_map(|row| answers.field_codes(&by.question, row, &by.field))
        .collect();
    answers
        .offered(list)
        .filter(|choice| !used.contains(&choice.code))
        .map(|choice| Found {
            subject: Some(NodeId::code(list, &choice.code)),
            detail: GapDetail::Plain,
            behind: vec![Position::at(by.question.clone())],
        })
        .collect()
}

/// One gap for each row that one field names and that no row's other field names; behind it are the
/// rows that name it.
pub(super) fn missed(answers: &LiveAnswers<'_>, wanted: &FieldPath, by: &FieldPath) -> Vec<Found> {
    let missing: BTreeSet<_> = answers
        .referred(wanted)
        .filter(|row| answers.referrers(by, row).is_empty())
        .collect();
    let mut found = Vec::new();
    for question in &answers.method().questions {
        for row in answers.rows(&question.id) {
            if !missing.contains(&row.id) {
                continue;
            }
            let wanting: Vec<NodeId> = answers
                .referrers(wanted, &row.id)
                .iter()
                .map(|asking| NodeId::row(&wanted.question, &asking.id))
                .collect();
            let mut gap = Found::row(&question.id, row, None, GapDetail::Plain);
            let places = wanting.iter().filter_map(NodeId::as_row);
            let place = |(question, row)| Position::in_row(question, row, Some(&wanted.field));
            gap.behind.extend(places.map(place));
            gap.detail = GapDetail::Wanted(wanting);
            found.push(gap);
        }
    }
    found
}
