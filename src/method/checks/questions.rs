//! Questions, their rows, and the choices that they offer.

use super::checker::Checker;
use crate::method::element_path::ElementPath;
use crate::method::fault::FaultKind;
use crate::method::field::Field;
use crate::method::id::Id;
use crate::method::kind::Kind;
use crate::method::question::{Asked, Question, Records};

impl<'a> Checker<'a> {
    pub(super) fn questions(&mut self) {
        let method = self.method;
        for (place, question) in method.questions.iter().enumerate() {
            let path = ElementPath::of("questions").item(&question.id);
            self.belonging(&path, question);
            if let Some(condition) = &question.when {
                self.condition(&path.part("when"), condition, Some(place));
            }
            match &question.asked {
                Asked::Once(kind) => {
                    let path = path.part("asked");
                    if kind.needs_row() {
                        self.report(&path, FaultKind::OnlyInRows);
                    }
                    self.kind(&path, kind);
                }
                Asked::Rows(records) => {
                    self.rows(&path, records);
                    for (index, field) in records.fields.iter().enumerate() {
                        let path = path.part("fields").item(&field.id);
                        let earlier = records.fields.get(..index).unwrap_or_default();
                        self.question_field(&path, question, field, earlier);
                    }
                }
            }
        }
    }

    /// The conditions of choices look at questions before the first that offers them.
    pub(super) fn choices(&mut self) {
        let method = self.method;
        for (list, choices) in &method.lists {
            let offers = |question: &Question| question.lists().any(|own| own == list);
            let horizon = method.questions.iter().position(offers);
            for choice in choices {
                if let Some(condition) = &choice.when {
                    let path = ElementPath::of("lists").item(list).item(&choice.code);
                    self.condition(&path.part("when"), condition, horizon);
                }
            }
        }
    }

    fn belonging(&mut self, path: &ElementPath, question: &Question) {
        let method = self.method;
        if method.step(&question.step).is_none()
            && !self.source_map.is_unread_in_any("steps", &question.step)
        {
            let step = question.step.clone();
            self.report(&path.part("step"), FaultKind::UnknownStep { step });
        }
        self.principle(&path.part("principle"), &question.principle);
    }

    /// Reports a principle that is missing.
    pub(super) fn principle(&mut self, path: &ElementPath, id: &Id) {
        let place = ElementPath::of("principles").item(id);
        if !self.method.principles.contains(id) && !self.source_map.is_unread(&place) {
            let principle = id.clone();
            self.report(path, FaultKind::UnknownPrinciple { principle });
        }
    }

    fn rows(&mut self, path: &ElementPath, records: &Records) {
        let fields = path.part("fields");
        self.not_empty(&fields, &records.fields);
        self.not_empty(&path.part("label"), &records.label);
        for label in &records.label {
            if records.fields.iter().all(|field| field.id != *label) {
                let field = label.clone();
                self.report(&path.part("label"), FaultKind::UnknownLabelField { field });
            }
        }
        let always = records
            .fields
            .iter()
            .filter(|field| field.is_always_asked());
        let inputs = always.count();
        let most = self.method.bounds.short_inputs;
        if inputs > most {
            self.report(&fields, FaultKind::TooManyInputs { inputs, most });
        }
        let (usual, most) = (records.usual, records.max);
        let usual_rows = usize::try_from(usual).unwrap_or(usize::MAX);
        if usual == 0 || most.is_some_and(|most| usual_rows > most) {
            self.report(&path.part("usual"), FaultKind::UnlikelyRows { usual, most });
        }
    }

    fn question_field(
        &mut self,
        path: &ElementPath,
        question: &'a Question,
        field: &'a Field,
        earlier: &'a [Field],
    ) {
        if let Some(condition) = &field.when {
            let path = path.part("when");
            if let Some(looked_at) = self.field(&path, question, &condition.field) {
                self.field_codes(&path, looked_at, &condition.any);
                if earlier.iter().all(|field| field.id != condition.field) {
                    let field = condition.field.clone();
                    self.report(&path, FaultKind::ForwardField { field });
                }
            }
        }
        self.kind(&path.part("kind"), &field.kind);
    }

    /// The list or the rows that a kind names are there.
    fn kind(&mut self, path: &ElementPath, kind: &Kind) {
        if let Some(list) = kind.list() {
            self.list(path, list);
        }
        if let Some(targets) = kind.targets() {
            self.not_empty(path, targets);
            for target in targets {
                self.records(path, target);
            }
        }
    }
}
