//! Gaps of people: those nobody has heard, and those to whom nothing was returned.

use std::collections::BTreeSet;

use super::Found;
use crate::method::condition::FieldPath;
use crate::method::gap_rule::GapTest;
use crate::method::id::Id;
use crate::pathway::gap::GapDetail;
use crate::pathway::ground::Ground;
use crate::session::key::RowId;

/// One gap for each voice that was not heard.
pub(super) fn never_heard(ground: &Ground<'_>, fields: &[FieldPath]) -> Vec<Found> {
    let heard = heard_through(ground, fields);
    let voices = &ground.method().voices;
    ground
        .rows(voices)
        .filter(|voice| !heard.contains(&voice.id))
        .map(|voice| Found::row(voices, voice, None, GapDetail::Plain))
        .collect()
}

/// One gap for each row that names people as giving and not as being given back to.
pub(super) fn not_returned(ground: &Ground<'_>, of: &Id, given: &Id, returned: &Id) -> Vec<Found> {
    let mut found = Vec::new();
    for row in ground.rows(of) {
        let back: BTreeSet<&RowId> = ground
            .references(of, returned, row)
            .into_iter()
            .map(|reference| &reference.to)
            .collect();
        let missing: Vec<_> = ground
            .references(of, given, row)
            .into_iter()
            .filter(|reference| !back.contains(&reference.to))
            .filter_map(|reference| ground.node(&reference.to))
            .collect();
        if !missing.is_empty() {
            let detail = GapDetail::People(missing);
            found.push(Found::row(of, row, Some(given), detail));
        }
    }
    found
}

/// The voices that were heard, by the remarks of answers and rows or by any field that the method
/// counts as hearing.
pub(in crate::pathway) fn heard(ground: &Ground<'_>) -> BTreeSet<RowId> {
    let rules = ground.method().gaps.iter();
    let fields: Vec<FieldPath> = rules
        .filter_map(|rule| match &rule.test {
            GapTest::NeverHeard(fields) => Some(fields.clone()),
            _ => None,
        })
        .flatten()
        .collect();
    heard_through(ground, &fields)
        .into_iter()
        .cloned()
        .collect()
}

/// A question or row that does not apply may still have been heard from somebody: that they said so
/// counts, as long as the question itself is asked.
fn heard_through<'a>(ground: &Ground<'a>, fields: &[FieldPath]) -> BTreeSet<&'a RowId> {
    let mut said: BTreeSet<&RowId> = BTreeSet::new();
    for question in &ground.method().questions {
        if let Some(answer) = ground.live().answer(&question.id) {
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
        said.extend(ground.referred(path));
    }
    ground
        .rows(&ground.method().voices)
        .map(|voice| &voice.id)
        .filter(|voice| said.contains(voice))
        .collect()
}
