//! Adopts a sheet into a method: what has a place in it is taken over, the rest is left over.
//!
//! This is the one boundary that references and ids of rows are checked at. Past it each row has an
//! id of its own, each reference to a row that is there leads to one that its field permits, and no
//! row is named after itself.

use std::collections::BTreeMap;

use super::answer::{Answer, LeftOver};
use super::key::RowId;
use super::references::{self, Stray};
use super::row::Row;
use super::row_ids::{self, Renamed};
use super::sheet::Sheet;
use super::value::{Reference, Value};
use crate::method::Method;
use crate::method::id::Id;
use crate::method::question::{Asked, Question};

/// A sheet that was adopted into a method, and what was wrong with it beside answers that the method
/// has no place for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adopted {
    /// The sheet; nothing that a person wrote is missing in it.
    pub sheet: Sheet,
    /// The rows that had the id of another row, each with the one it has now.
    pub renamed: Vec<Renamed>,
    /// The references that led astray and were not left over before; they are now.
    pub strays: Vec<Stray>,
}

impl Sheet {
    /// The sheet as far as the method has a place for it. What has none is kept as left over, and
    /// what was left over before comes back if it fits and nothing stands in its place.
    pub fn adopted(mut self, method: &Method) -> Adopted {
        let known = references::left_over(&self);
        let renamed = row_ids::make_unique(&mut self);
        let mut sheet = self.fitted(method);
        // What came back may bring ids along that were given meanwhile.
        let again = row_ids::make_unique(&mut sheet);
        let mut strays = references::set_aside(&mut sheet, method);
        strays.retain(
            |Stray {
                 question,
                 row,
                 field,
                 to,
                 ..
             }| {
                let place = (question.clone(), row.clone(), field.clone(), to.clone());
                !known.contains(&place)
            },
        );
        Adopted {
            sheet,
            renamed: renamed.into_iter().chain(again).collect(),
            strays,
        }
    }

    fn fitted(self, method: &Method) -> Self {
        let mut fitted = Self::default();
        for left in self.left_over {
            match left.field {
                None => fitted.take(method, left.question, left.answer),
                Some(_) => fitted.left_over.push(left),
            }
        }
        let returned = std::mem::take(&mut fitted.answers);
        for (question, answer) in self.answers {
            fitted.take(method, question, answer);
        }
        for (question, answer) in returned {
            fitted.keep_first(question, answer);
        }
        fitted.put_fields_back(method);
        fitted
    }

    fn take(&mut self, method: &Method, id: Id, mut answer: Answer) {
        match method.question(&id) {
            Some(question) if fits(method, question, &answer) => {
                for row in &mut answer.rows {
                    let misfits = strip(method, question, row);
                    self.left_over
                        .extend(misfits.into_iter().map(|(field, value)| {
                            LeftOver::field(question.id.clone(), row.id.clone(), field, value)
                        }));
                }
                self.answers.insert(id, answer);
            }
            _ => self.left_over.push(LeftOver {
                question: id,
                field: None,
                answer,
            }),
        }
    }

    fn put_fields_back(&mut self, method: &Method) {
        let left_over = std::mem::take(&mut self.left_over);
        if left_over.iter().all(|left| left.field.is_none()) {
            self.left_over = left_over;
            return;
        }
        let rows: BTreeMap<RowId, (Id, usize)> = self
            .answers
            .iter()
            .flat_map(|(question, answer)| {
                let rows = answer.rows.iter().enumerate();
                rows.map(|(at, row)| (row.id.clone(), (question.clone(), at)))
            })
            .collect();
        for left in left_over {
            if !self.put_field_back(method, &left, &rows) {
                self.left_over.push(left);
            }
        }
    }

    /// `rows` tells where each row stands. A reference to a row that is gone does not come back.
    fn put_field_back(
        &mut self,
        method: &Method,
        left: &LeftOver,
        rows: &BTreeMap<RowId, (Id, usize)>,
    ) -> bool {
        let (Some((row, field)), Some(value)) = (&left.field, &left.answer.value) else {
            return false;
        };
        let fits = method
            .field(&left.question, field)
            .is_some_and(|field| value.fits(&field.kind, method));
        let leads = |reference: &Reference| rows.contains_key(&reference.to);
        let fits = fits && value.references().iter().all(leads);
        let row = rows
            .get(row)
            .filter(|(question, _)| *question == left.question)
            .and_then(|(question, at)| self.answers.get_mut(question)?.rows.get_mut(*at));
        match row {
            Some(row) if fits && !row.fields.contains_key(field) => {
                row.fields.insert(field.clone(), value.clone());
                true
            }
            _ => false,
        }
    }
}

/// Takes out of a row what the method has no place for.
fn strip(method: &Method, question: &Question, row: &mut Row) -> Vec<(Id, Value)> {
    let fields = std::mem::take(&mut row.fields);
    let (fitting, misfits): (Vec<_>, Vec<_>) = fields.into_iter().partition(|(id, value)| {
        let field = question.field(id);
        field.is_some_and(|field| value.fits(&field.kind, method))
    });
    row.fields = fitting.into_iter().collect();
    misfits
}

fn fits(method: &Method, question: &Question, answer: &Answer) -> bool {
    match &question.asked {
        Asked::Once(kind) => {
            let fits = |value: &Value| value.fits(kind, method);
            answer.rows.is_empty() && answer.value.as_ref().is_none_or(fits)
        }
        Asked::Rows(_) => answer.value.is_none(),
    }
}
