//! The rows that count: their fields, what they refer to, and what refers to them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::LiveAnswers;
use super::index::{LocatedRow, References};
use crate::method::condition::{FieldPath, RowTest};
use crate::method::field::Field;
use crate::method::id::{Code, Id};
use crate::session::answer::{Answer, State};
use crate::session::key::RowId;
use crate::session::row::Row;
use crate::session::value::{Reference, Value};

impl<'a> LiveAnswers<'a> {
    /// The rows of a question that count: those that are answered, if the question is.
    pub fn rows(&self, question: &Id) -> impl Iterator<Item = &'a Row> + use<'a> {
        let rows = self.answer(question).map_or(&[][..], Answer::given_rows);
        rows.iter().filter(|row| row.state == State::Answered)
    }

    /// Any row of the sheet, whether it counts or not: a name can be asked of all of them.
    pub fn find_row(&self, id: &RowId) -> Option<LocatedRow<'a>> {
        self.rows.find(self.sheet, id)
    }

    /// The question of a row that counts.
    pub fn question_of(&self, row: &RowId) -> Option<&'a Id> {
        self.index().question_of(row)
    }

    /// The references of a row's field that lead to rows that count, each target once, in order.
    pub fn references<'r>(&self, question: &Id, field: &Id, row: &'r Row) -> Vec<&'r Reference> {
        let mut seen = BTreeSet::new();
        row.references(field)
            .iter()
            .filter(|reference| self.index().permits(question, field, &reference.to))
            .filter(|reference| seen.insert(&reference.to))
            .collect()
    }

    /// The rows that refer to this one through that field, in order.
    pub fn referrers(&self, path: &FieldPath, row: &RowId) -> &[&'a Row] {
        let targets = self.index().through(path);
        targets
            .and_then(|targets| targets.get(row))
            .map_or(&[], Vec::as_slice)
    }

    /// The rows that some row refers to through that field.
    pub fn referred(&self, path: &FieldPath) -> impl Iterator<Item = &'a RowId> {
        let targets = self.index().through(path);
        targets
            .into_iter()
            .flat_map(|targets| targets.keys())
            .copied()
    }

    fn index(&self) -> &References<'a> {
        self.references.get_or_init(|| References::of(self))
    }

    /// Whether a row of that question passes all these tests.
    pub fn passes(&self, question: &Id, row: &Row, tests: &[RowTest]) -> bool {
        let is_referred = |path: &FieldPath| !self.referrers(path, &row.id).is_empty();
        tests.iter().all(|test| match test {
            RowTest::Is { field, any } => self
                .field_codes(question, row, field)
                .iter()
                .any(|code| any.contains(code)),
            RowTest::Filled(field) => self.is_filled(question, row, field),
            RowTest::Empty(field) => !self.is_filled(question, row, field),
            RowTest::ReferredBy(path) => is_referred(path),
            RowTest::NotReferredBy(paths) => !paths.iter().any(is_referred),
        })
    }

    /// Whether a row's field holds something: references count if they lead to a row that does.
    pub fn is_filled(&self, question: &Id, row: &Row, field: &Id) -> bool {
        let held = self.field_value(question, row, field);
        held.is_some_and(|value| {
            if value.references().is_empty() {
                !value.is_empty()
            } else {
                !self.references(question, field, row).is_empty()
            }
        })
    }

    /// Whether a row has that field: by its own condition, which looks at an earlier field.
    pub fn asks_field(&self, question: &Id, row: &Row, field: &Field) -> bool {
        let mut asked = field;
        // Each field looks at one before it, so that this ends.
        while let Some(when) = &asked.when {
            let Some(earlier) = self.method.field(question, &when.field) else {
                return false;
            };
            let holds = row.codes(&when.field).iter().any(|code| {
                when.any.contains(code) && self.offers(question, earlier.kind.list(), code)
            });
            if !holds || !self.stands_before(question, &when.field, &asked.id) {
                return false;
            }
            asked = earlier;
        }
        true
    }

    /// The codes that a row's field holds, as far as they are offered; none while the row does not have
    /// the field.
    pub fn field_codes<'r>(&self, question: &Id, row: &'r Row, field: &Id) -> Vec<&'r Code> {
        let Some(known) = self.method.field(question, field) else {
            return Vec::new();
        };
        if !self.asks_field(question, row, known) {
            return Vec::new();
        }
        row.codes(field)
            .iter()
            .filter(|code| self.offers(question, known.kind.list(), code))
            .collect()
    }

    /// What the person wrote for `other`, if that is what the field holds.
    pub fn own_words<'r>(&self, question: &Id, row: &'r Row, field: &Id) -> Option<&'r str> {
        let own = self.method.question(question)?.own_words(field)?;
        let is_asked = self.asks_field(question, row, own);
        let text = row.text(&own.id).filter(|_| is_asked)?.trim();
        (!text.is_empty()).then_some(text)
    }

    /// What a row's field holds, as far as it is offered.
    pub fn field_value<'r>(
        &self,
        question: &Id,
        row: &'r Row,
        field: &Id,
    ) -> Option<Cow<'r, Value>> {
        let known = self.method.field(question, field)?;
        self.offered_part(question, known.kind.list(), row.value(field)?)
    }

    /// The codes that a row's field holds and that are not offered any more.
    pub fn field_not_offered<'r>(&self, question: &Id, row: &'r Row, field: &Id) -> Vec<&'r Code> {
        let list = self
            .method
            .field(question, field)
            .and_then(|field| field.kind.list());
        let codes = row.codes(field).iter();
        codes
            .filter(|code| !self.offers(question, list, code))
            .collect()
    }

    fn stands_before(&self, question: &Id, earlier: &Id, field: &Id) -> bool {
        let fields = self
            .method
            .question(question)
            .map_or(&[][..], |found| found.fields());
        let place = |wanted: &Id| fields.iter().position(|field| field.id == *wanted);
        place(earlier) < place(field)
    }
}
