//! One full set of answers.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde::{Deserialize, Serialize};

use super::answer::{Annotations, Answer, LeftOver, Stamp, State};
use super::entries::Entries;
use super::key::RowId;
use super::position::Position;
use super::row::{RemovedRow, Row};
use super::value::Value;
use crate::method::id::Id;

/// One full set of answers. Journey and pathway are functions of a method and a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "FoundSheet")]
pub struct Sheet {
    /// The answers by question.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<Id, Answer>,
    /// Answers that the method in use has no place for; out of all results.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left_over: Vec<LeftOver>,
}

impl Sheet {
    /// The answer to a question.
    pub fn answer(&self, question: &Id) -> Option<&Answer> {
        self.answers.get(question)
    }

    /// The words that answer a question.
    pub fn text(&self, question: &Id) -> Option<&str> {
        self.answer(question)?.given()?.text()
    }

    /// The rows of a question, whatever its state.
    pub fn rows(&self, question: &Id) -> &[Row] {
        self.answer(question).map_or(&[], |answer| &answer.rows)
    }

    /// A row and the question it belongs to.
    pub fn find_row(&self, id: &RowId) -> Option<(&Id, &Row)> {
        self.answers
            .iter()
            .find_map(|(question, answer)| answer.row(id).map(|row| (question, row)))
    }

    /// Takes an answer, unless the question has one: then this one is left over.
    pub(super) fn keep_first(&mut self, question: Id, answer: Answer) {
        match self.answers.entry(question) {
            Entry::Vacant(free) => {
                free.insert(answer);
            }
            Entry::Occupied(first) => self.left_over.push(LeftOver {
                question: first.key().clone(),
                field: None,
                answer,
            }),
        }
    }

    /// Every place that refers to a row, by a field, or, without one, as somebody heard.
    pub fn referrers(&self, target: &RowId) -> Vec<Position> {
        let mut found = Vec::new();
        for (question, answer) in &self.answers {
            if answer.annotations.heard_from.contains(target) {
                found.push(Position::at(question.clone()));
            }
            for row in answer.rows.iter().filter(|row| row.id != *target) {
                let at = |field| Position::in_row(question, &row.id, field);
                if row.annotations.heard_from.contains(target) {
                    found.push(at(None));
                }
                let fields = row
                    .fields
                    .iter()
                    .filter(|(_, value)| value.rows().any(|row| row == target));
                found.extend(fields.map(|(field, _)| at(Some(field))));
            }
        }
        found
    }
}

/// [`Sheet`] as it stands in a file, where a key may come twice: the first entry is the answer, the
/// others are left over.
#[derive(Deserialize)]
#[serde(rename = "Sheet", deny_unknown_fields)]
struct FoundSheet {
    #[serde(default)]
    answers: Entries<Id, FoundAnswer>,
    #[serde(default)]
    left_over: Vec<LeftOver>,
}

/// [`Answer`], with what stands in its rows more than once.
#[derive(Deserialize)]
#[serde(rename = "Answer", deny_unknown_fields)]
struct FoundAnswer {
    #[serde(default)]
    state: State,
    #[serde(default)]
    value: Option<Value>,
    #[serde(default)]
    rows: Vec<FoundRow>,
    #[serde(default)]
    removed: Vec<RemovedRow>,
    #[serde(default)]
    remarks: Annotations,
    #[serde(default)]
    stamp: Option<Stamp>,
}

/// [`Row`], with the fields that stand in it more than once.
#[derive(Deserialize)]
#[serde(rename = "Row", deny_unknown_fields)]
struct FoundRow {
    id: RowId,
    #[serde(default)]
    state: State,
    #[serde(default)]
    fields: Entries<Id, Value>,
    #[serde(default)]
    remarks: Annotations,
    #[serde(default)]
    stamp: Option<Stamp>,
}

impl From<FoundSheet> for Sheet {
    fn from(found: FoundSheet) -> Self {
        let mut sheet = Self {
            answers: BTreeMap::new(),
            left_over: found.left_over,
        };
        for (question, answer) in found.answers.0 {
            let answer = answer.into_answer(&question, &mut sheet.left_over);
            sheet.keep_first(question, answer);
        }
        sheet
    }
}

impl FoundAnswer {
    fn into_answer(self, question: &Id, left_over: &mut Vec<LeftOver>) -> Answer {
        let rows = self.rows.into_iter();
        Answer {
            state: self.state,
            value: self.value,
            rows: rows.map(|row| row.into_row(question, left_over)).collect(),
            removed: self.removed,
            annotations: self.remarks,
            stamp: self.stamp,
        }
    }
}

impl FoundRow {
    fn into_row(self, question: &Id, left_over: &mut Vec<LeftOver>) -> Row {
        let mut fields = BTreeMap::new();
        for (field, value) in self.fields.0 {
            match fields.entry(field) {
                Entry::Vacant(free) => {
                    free.insert(value);
                }
                Entry::Occupied(first) => {
                    let (question, field) = (question.clone(), first.key().clone());
                    left_over.push(LeftOver::field(question, self.id.clone(), field, value));
                }
            }
        }
        Row {
            id: self.id,
            state: self.state,
            fields,
            annotations: self.remarks,
            stamp: self.stamp,
        }
    }
}
