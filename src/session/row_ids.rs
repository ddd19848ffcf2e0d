//! Rows that have the id of another row, as after a row was copied in an editor.

use std::collections::{BTreeMap, BTreeSet};

use super::key::RowId;
use super::sheet::Sheet;
use crate::method::id::Id;

/// A row that had the id of another row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// The question it belongs to.
    pub question: Id,
    /// The id that it had; the first row keeps it, and references to it stay with that row.
    pub id: RowId,
    /// The id that it has now.
    pub now: RowId,
}

/// Gives each row whose id is taken one of its own. The new id follows from the old one, so that a
/// file that is read twice, or on two machines, becomes the same session.
pub(super) fn make_unique(sheet: &mut Sheet) -> Vec<Renamed> {
    let mut seen = BTreeSet::new();
    let rows = |sheet: &Sheet| -> Vec<RowId> {
        let answers = sheet.answers.values();
        answers
            .flat_map(|answer| answer.rows.iter().map(|row| row.id.clone()))
            .collect()
    };
    if rows(sheet).into_iter().all(|id| seen.insert(id)) {
        return Vec::new();
    }
    let mut taken = every_id(sheet);
    let mut seen = BTreeSet::new();
    let mut numbers: BTreeMap<RowId, usize> = BTreeMap::new();
    let mut renamed = Vec::new();
    for (question, answer) in &mut sheet.answers {
        for row in &mut answer.rows {
            if seen.insert(row.id.clone()) {
                continue;
            }
            let number = numbers.entry(row.id.clone()).or_insert(1);
            let now = loop {
                *number += 1;
                let now = row.id.numbered(*number);
                if taken.insert(now.clone()) {
                    break now;
                }
            };
            seen.insert(now.clone());
            let id = std::mem::replace(&mut row.id, now.clone());
            let question = question.clone();
            renamed.push(Renamed { question, id, now });
        }
    }
    renamed
}

/// Every id that a row has, had, or is left over with.
fn every_id(sheet: &Sheet) -> BTreeSet<RowId> {
    let left_over = sheet.left_over.iter().map(|left| &left.answer);
    let answers = sheet.answers.values().chain(left_over);
    let rows = answers.flat_map(|answer| {
        let removed = answer.removed.iter().map(|gone| gone.id.clone());
        removed.chain(answer.rows.iter().map(|row| row.id.clone()))
    });
    let fields = sheet.left_over.iter().filter_map(|left| left.field.clone());
    rows.chain(fields.map(|(row, _)| row)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::answer::Answer;
    use crate::session::row::{RemovedRow, Row};

    fn id(text: &str) -> RowId {
        text.parse().unwrap()
    }

    fn sheet(rows: &[&str]) -> Sheet {
        let mut sheet = Sheet::default();
        let answer = Answer {
            rows: rows.iter().map(|row| Row::new(id(row))).collect(),
            ..Answer::default()
        };
        sheet.answers.insert("needs".parse().unwrap(), answer);
        sheet
    }

    fn ids(sheet: &Sheet) -> Vec<String> {
        let rows = sheet.answers.values().flat_map(|answer| &answer.rows);
        rows.map(|row| row.id.to_string()).collect()
    }

    #[test]
    fn the_second_row_of_an_id_gets_one_that_no_row_has_or_had() {
        let mut sheet = sheet(&["a", "a", "a_2", "a"]);
        sheet.answers.values_mut().next().unwrap().removed = vec![RemovedRow {
            id: id("a_3"),
            rev: 1,
        }];
        let renamed = make_unique(&mut sheet);
        assert_eq!(ids(&sheet), ["a", "a_4", "a_2", "a_5"]);
        assert_eq!(renamed.len(), 2);
        assert_eq!(make_unique(&mut sheet), []);
    }

    #[test]
    fn a_row_of_the_longest_id_gets_one_that_is_no_longer() {
        let longest = "z".repeat(40);
        let mut sheet = sheet(&[&longest, &longest]);
        make_unique(&mut sheet);
        assert_eq!(ids(&sheet)[1], format!("{}_2", "z".repeat(38)));
    }
}
