//! The answers that a pathway is drawn from, with an index of what refers to what.
//!
//! Nothing else in this floor follows a reference: whatever leads to no row that counts, or to a row
//! of a question that the field does not allow, is not to be seen here.

use std::collections::{BTreeMap, BTreeSet};

use super::node::NodeId;
use crate::journey::live::Live;
use crate::method::Method;
use crate::method::condition::{FieldPath, RowTest};
use crate::method::field::{Field, FieldKind};
use crate::method::id::Id;
use crate::session::key::RowId;
use crate::session::row::Row;
use crate::session::sheet::Sheet;
use crate::session::value::Reference;

/// The live answers of a sheet, and which of their references lead somewhere.
#[derive(Debug)]
pub(super) struct Ground<'a> {
    live: Live<'a>,
    questions: BTreeMap<&'a RowId, &'a Id>,
    fields: BTreeMap<(&'a Id, &'a Id), &'a Field>,
    referred: BTreeMap<(&'a Id, &'a Id), BTreeSet<&'a RowId>>,
}

/// Something that a field names, and why.
#[derive(Clone, Debug)]
pub(super) struct Named<'a> {
    /// What it names.
    pub(super) node: NodeId,
    /// The reason, where one was given.
    pub(super) reason: Option<&'a str>,
}

impl<'a> Ground<'a> {
    /// What counts of that sheet.
    pub(super) fn of(method: &'a Method, sheet: &'a Sheet) -> Self {
        let mut ground = Self {
            live: Live::of(method, sheet),
            questions: BTreeMap::new(),
            fields: BTreeMap::new(),
            referred: BTreeMap::new(),
        };
        for question in &method.questions {
            for row in ground.live.rows(&question.id) {
                ground.questions.entry(&row.id).or_insert(&question.id);
            }
            for field in question.fields() {
                ground.fields.insert((&question.id, &field.id), field);
            }
        }
        for question in &method.questions {
            for field in question.fields() {
                let targets = ground
                    .live
                    .rows(&question.id)
                    .flat_map(|row| ground.references(&question.id, &field.id, row))
                    .map(|reference| &reference.to)
                    .collect();
                ground.referred.insert((&question.id, &field.id), targets);
            }
        }
        ground
    }

    /// The method.
    pub(super) const fn method(&self) -> &'a Method {
        self.live.method()
    }

    /// The answers that count.
    pub(super) const fn live(&self) -> &Live<'a> {
        &self.live
    }

    /// The rows of a question that count, in their order.
    pub(super) fn rows(&self, question: &Id) -> impl Iterator<Item = &'a Row> + use<'a> {
        self.live.rows(question)
    }

    /// The references of a row's field that lead somewhere, each target once, in their order.
    pub(super) fn references(&self, question: &Id, field: &Id, row: &'a Row) -> Vec<&'a Reference> {
        let Some(FieldKind::References { to, .. }) = self.kind(question, field) else {
            return Vec::new();
        };
        let mut seen = BTreeSet::new();
        let leads_somewhere = |target: &RowId| {
            self.questions
                .get(target)
                .is_some_and(|question| to.contains(question))
        };
        row.references(field)
            .iter()
            .filter(|reference| leads_somewhere(&reference.to) && seen.insert(&reference.to))
            .collect()
    }

    /// The rows or codes that a row's field names.
    pub(super) fn named(&self, path: &FieldPath, row: &'a Row) -> Vec<Named<'a>> {
        match self.kind(&path.question, &path.field) {
            Some(FieldKind::References { .. }) => self
                .references(&path.question, &path.field, row)
                .into_iter()
                .filter_map(|reference| {
                    let reason = reference.reason.trim();
                    Some(Named {
                        node: self.node(&reference.to)?,
                        reason: Some(reason).filter(|reason| !reason.is_empty()),
                    })
                })
                .collect(),
            Some(FieldKind::Choice(list) | FieldKind::Choices(list)) => {
                let codes = self.live.field_codes(&path.question, row, &path.field);
                let codes: BTreeSet<_> = codes.into_iter().collect();
                let named = codes.into_iter().map(|code| Named {
                    node: NodeId::code(list, code),
                    reason: None,
                });
                named.collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether each link through that field may say why it holds.
    pub(super) fn asks_reasons(&self, path: &FieldPath) -> bool {
        matches!(
            self.kind(&path.question, &path.field),
            Some(FieldKind::References { reasons: true, .. })
        )
    }

    /// A row that counts, as a node.
    pub(super) fn node(&self, row: &RowId) -> Option<NodeId> {
        let question = self.questions.get(row)?;
        Some(NodeId::row(question, row))
    }

    /// Whether some row refers to this one through that field.
    pub(super) fn is_referred(&self, row: &RowId, path: &FieldPath) -> bool {
        self.referred
            .get(&(&path.question, &path.field))
            .is_some_and(|targets| targets.contains(row))
    }

    /// The rows that some row refers to through that field.
    pub(super) fn referred(&self, path: &FieldPath) -> Vec<&'a RowId> {
        self.referred
            .get(&(&path.question, &path.field))
            .into_iter()
            .flatten()
            .copied()
            .collect()
    }

    /// Whether the field holds something: references count as far as they lead somewhere.
    pub(super) fn is_filled(&self, question: &Id, field: &Id, row: &'a Row) -> bool {
        let held = self.live.field_value(question, row, field);
        held.is_some_and(|value| {
            if value.references().is_empty() {
                !value.is_empty()
            } else {
                !self.references(question, field, row).is_empty()
            }
        })
    }

    /// Whether a row of that question passes all these tests.
    pub(super) fn passes(&self, question: &Id, row: &'a Row, tests: &[RowTest]) -> bool {
        tests.iter().all(|test| match test {
            RowTest::Is { .. } => self.live.passes(question, row, std::slice::from_ref(test)),
            RowTest::Filled(field) => self.is_filled(question, field, row),
            RowTest::Empty(field) => !self.is_filled(question, field, row),
            RowTest::ReferredBy(path) => self.is_referred(&row.id, path),
            RowTest::NotReferredBy(paths) => {
                !paths.iter().any(|path| self.is_referred(&row.id, path))
            }
        })
    }

    fn kind(&self, question: &Id, field: &Id) -> Option<&'a FieldKind> {
        self.fields.get(&(question, field)).map(|field| &field.kind)
    }
}
