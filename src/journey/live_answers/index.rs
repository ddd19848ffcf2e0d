//! Where rows are, and which rows refer to which.

use std::cell::{Cell, OnceCell};
use std::collections::BTreeMap;

use super::LiveAnswers;
use crate::method::condition::FieldPath;
use crate::method::field::Field;
use crate::method::id::Id;
use crate::session::key::RowId;
use crate::session::row::Row;
use crate::session::sheet::Sheet;

/// So many rows are looked for one by one; for more an index pays.
const FEW: u32 = 32;

/// A row of the sheet, whether it counts or not.
#[derive(Clone, Copy, Debug)]
pub struct LocatedRow<'a> {
    /// The question that it answers.
    pub question: &'a Id,
    /// The row.
    pub row: &'a Row,
    /// Its place in the table, from 0.
    pub position: usize,
}

/// All rows of a sheet by their ids.
#[derive(Clone, Debug, Default)]
pub(super) struct Rows<'a> {
    looked_up: Cell<u32>,
    index: OnceCell<BTreeMap<&'a RowId, LocatedRow<'a>>>,
}

impl<'a> Rows<'a> {
    pub(super) fn find(&self, sheet: &'a Sheet, id: &RowId) -> Option<LocatedRow<'a>> {
        if self.looked_up.get() < FEW {
            self.looked_up.set(self.looked_up.get() + 1);
            return all(sheet).find(|found| found.row.id == *id);
        }
        let index = self.index.get_or_init(|| {
            let mut index = BTreeMap::new();
            for found in all(sheet) {
                index.entry(&found.row.id).or_insert(found);
            }
            index
        });
        index.get(id).copied()
    }
}

fn all(sheet: &Sheet) -> impl Iterator<Item = LocatedRow<'_>> {
    sheet.answers.iter().flat_map(|(question, answer)| {
        let rows = answer.rows.iter().enumerate();
        rows.map(move |(position, row)| LocatedRow {
            question,
            row,
            position,
        })
    })
}

/// What refers to what among the rows that count. A reference that leads to no such row, or to a row
/// of a question that its field does not permit, is not in it.
#[derive(Clone, Debug)]
pub(super) struct References<'a> {
    /// The question of each row that counts.
    questions: BTreeMap<&'a RowId, &'a Id>,
    fields: BTreeMap<(&'a Id, &'a Id), &'a Field>,
    /// By question and field.
    referrers: BTreeMap<&'a Id, BTreeMap<&'a Id, Referrers<'a>>>,
}

/// The rows that refer to each row, in their order.
type Referrers<'a> = BTreeMap<&'a RowId, Vec<&'a Row>>;

impl<'a> References<'a> {
    pub(super) fn of(answers: &LiveAnswers<'a>) -> Self {
        let mut index = Self {
            questions: BTreeMap::new(),
            fields: BTreeMap::new(),
            referrers: BTreeMap::new(),
        };
        let questions = &answers.method().questions;
        for question in questions {
            for row in answers.rows(&question.id) {
                index.questions.entry(&row.id).or_insert(&question.id);
            }
            for field in question.fields() {
                index.fields.insert((&question.id, &field.id), field);
            }
        }
        for question in questions {
            for row in answers.rows(&question.id) {
                index.note(&question.id, row);
            }
        }
        index
    }

    fn note(&mut self, question: &'a Id, row: &'a Row) {
        for (name, value) in &row.fields {
            for reference in value.references() {
                if !self.permits(question, name, &reference.to) {
                    continue;
                }
                let of_question = self.referrers.entry(question).or_default();
                let of_field = of_question.entry(name).or_default();
                let rows = of_field.entry(&reference.to).or_default();
                // A row may name another twice.
                if rows.last().is_none_or(|last| last.id != row.id) {
                    rows.push(row);
                }
            }
        }
    }

    pub(super) fn question_of(&self, row: &RowId) -> Option<&'a Id> {
        self.questions.get(row).copied()
    }

    pub(super) fn field(&self, question: &Id, field: &Id) -> Option<&'a Field> {
        self.fields.get(&(question, field)).copied()
    }

    /// Whether a reference through that field leads to a row that counts and that it may lead to.
    pub(super) fn permits(&self, question: &Id, field: &Id, to: &RowId) -> bool {
        let targets = self
            .field(question, field)
            .and_then(|field| field.kind.targets());
        let question = self.question_of(to);
        targets
            .zip(question)
            .is_some_and(|(targets, question)| targets.contains(question))
    }

    /// The rows that are referred to through that field, each with those that refer to it.
    pub(super) fn through(&self, path: &FieldPath) -> Option<&Referrers<'a>> {
        self.referrers.get(&path.question)?.get(&path.field)
    }
}
