//! What all checks share: looking things up, and reporting what is missing.

use crate::method::Method;
use crate::method::condition::FieldPath;
use crate::method::element_path::ElementPath;
use crate::method::fault::{Fault, FaultKind, Wanted};
use crate::method::field::Field;
use crate::method::id::{Code, Id};
use crate::method::kind::Kind;
use crate::method::question::Question;
use crate::method::source_map::SourceMap;

/// One pass over a method; collects what it finds.
pub(super) struct Checker<'a> {
    pub(super) method: &'a Method,
    pub(super) source_map: &'a SourceMap,
    pub(super) faults: Vec<Fault>,
}

impl<'a> Checker<'a> {
    pub(super) fn report(&mut self, path: &ElementPath, kind: FaultKind) {
        let fault = Fault::of(self.source_map, path.clone(), kind);
        self.faults.push(fault);
    }

    /// Reports a list that holds nothing.
    pub(super) fn not_empty<T>(&mut self, path: &ElementPath, list: &[T]) {
        if list.is_empty() {
            self.report(path, FaultKind::EmptyList);
        }
    }

    /// Reports an element that is there for the second (1), third (2) time.
    pub(super) fn report_occurrence(
        &mut self,
        path: &ElementPath,
        occurrence: usize,
        kind: FaultKind,
    ) {
        let location = self.source_map.at_occurrence(path, occurrence);
        let path = path.clone();
        self.faults.push(Fault {
            location,
            path,
            kind,
        });
    }

    /// The question of that id; reports it if it is missing.
    pub(super) fn question(&mut self, path: &ElementPath, id: &Id) -> Option<&'a Question> {
        let found = self.method.question(id);
        if found.is_none()
            && !self
                .source_map
                .is_unread(&ElementPath::of("questions").item(id))
        {
            let question = id.clone();
            self.report(path, FaultKind::UnknownQuestion { question });
        }
        found
    }

    /// The repeated question of that id; reports it if it is missing or not repeated.
    pub(super) fn records(&mut self, path: &ElementPath, id: &Id) -> Option<&'a Question> {
        let found = self.question(path, id)?;
        if found.records().is_none() {
            let question = id.clone();
            self.report(path, FaultKind::NotRecords { question });
            return None;
        }
        Some(found)
    }

    /// The field of a repeated question; reports it if it is missing.
    pub(super) fn field(
        &mut self,
        path: &ElementPath,
        question: &'a Question,
        id: &Id,
    ) -> Option<&'a Field> {
        let found = question.field(id);
        if found.is_none() {
            let (question, field) = (question.id.clone(), id.clone());
            self.report(path, FaultKind::UnknownField { question, field });
        }
        found
    }

    /// The path to a field that must be of some kind.
    pub(super) fn follow_to(&mut self, path: &ElementPath, to: &FieldPath, wanted: Wanted) {
        if let Some(question) = self.records(path, &to.question) {
            self.field_of_kind(path, question, &to.field, wanted);
        }
    }

    /// A field of a question that must be of some kind.
    pub(super) fn field_of_kind(
        &mut self,
        path: &ElementPath,
        question: &'a Question,
        id: &Id,
        wanted: Wanted,
    ) -> Option<&'a Field> {
        let field = self.field(path, question, id)?;
        self.expect(path, question, field, wanted).then_some(field)
    }

    /// Whether a field is of that kind; reports it if not.
    pub(super) fn expect(
        &mut self,
        path: &ElementPath,
        question: &Question,
        field: &Field,
        wanted: Wanted,
    ) -> bool {
        let serves = serves(&field.kind, &wanted);
        if !serves {
            let (question, field) = (question.id.clone(), field.id.clone());
            let kind = FaultKind::WrongFieldKind {
                question,
                field,
                wanted,
            };
            self.report(path, kind);
        }
        serves
    }

    /// Reports a list that is missing.
    pub(super) fn list(&mut self, path: &ElementPath, list: &Id) {
        if !self.has_list(list)
            && !self
                .source_map
                .is_unread(&ElementPath::of("lists").item(list))
        {
            let list = list.clone();
            self.report(path, FaultKind::UnknownList { list });
        }
    }

    /// Reports codes that a list lacks; a missing list is reported elsewhere.
    pub(super) fn codes(&mut self, path: &ElementPath, list: &Id, codes: &[Code]) {
        self.not_empty(path, codes);
        if !self.has_list(list) {
            return;
        }
        for code in codes {
            let place = ElementPath::of("lists").item(list).item(code);
            if self.method.rank(list, code).is_none() && !self.source_map.is_unread(&place) {
                let (list, code) = (list.clone(), code.clone());
                self.report(path, FaultKind::UnknownCode { list, code });
            }
        }
    }

    fn has_list(&self, list: &Id) -> bool {
        self.method.lists.contains_key(list)
    }
}

fn serves(kind: &Kind, wanted: &Wanted) -> bool {
    let (list, targets) = (kind.list(), kind.targets());
    match wanted {
        Wanted::Choice => list.is_some(),
        Wanted::ChoiceOf(id) => list == Some(id),
        Wanted::References => targets.is_some(),
        Wanted::ReferencesTo(id) => targets.is_some_and(|targets| targets.contains(id)),
        Wanted::Link => list.is_some() || targets.is_some(),
        Wanted::Text => matches!(kind, Kind::Text(_) | Kind::Composed),
        Wanted::Date => matches!(kind, Kind::Date(_)),
        Wanted::Mends => matches!(kind, Kind::Mends),
    }
}
