//! Names are taken once, and lists that must hold something do.

use std::collections::{BTreeMap, BTreeSet};

use super::checker::Checker;
use crate::method::element_path::ElementPath;
use crate::method::fault::FaultKind;
use crate::method::id::{Code, Id};

impl<'a> Checker<'a> {
    pub(super) fn names(&mut self) {
        let method = self.method;
        self.top("principles", method.principles.iter());
        self.top("lexicon", method.lexicon.iter());
        self.top("stages", method.stages.iter().map(|stage| &stage.id));
        self.top(
            "questions",
            method.questions.iter().map(|question| &question.id),
        );
        self.top("gaps", method.gaps.iter().map(|gap| &gap.id));
        self.top("red_flags", method.red_flags.iter().map(|flag| &flag.id));
        let lanes = ElementPath::of("pathway").part("lanes");
        let lane_ids = method.pathway.lanes.iter().map(|lane| &lane.id);
        self.unique(lane_ids.map(|id| (lanes.item(id), id)), duplicate_id);

        let stages = ElementPath::of("stages");
        let steps = method.stages.iter().flat_map(|stage| {
            let path = stages.item(&stage.id).part("steps");
            stage
                .steps
                .iter()
                .map(move |step| (path.item(&step.id), &step.id))
        });
        self.unique(steps, duplicate_id);
        for question in &method.questions {
            let path = ElementPath::of("questions")
                .item(&question.id)
                .part("fields");
            let fields = question.fields().iter().map(|field| &field.id);
            self.unique(fields.map(|id| (path.item(id), id)), duplicate_id);
        }
        for (list, choices) in &method.lists {
            let path = ElementPath::of("lists").item(list);
            let codes = choices.iter().map(|choice| &choice.code);
            self.unique(codes.map(|code| (path.item(code), code)), duplicate_code);
        }
        self.filled();
    }

    fn top(&mut self, list: &str, ids: impl Iterator<Item = &'a Id>) {
        let list = ElementPath::of(list);
        self.unique(ids.map(|id| (list.item(id), id)), duplicate_id);
    }

    /// Reports each name that was there before, in the same list or in another one.
    fn unique<N: Ord + 'a>(
        &mut self,
        names: impl Iterator<Item = (ElementPath, &'a N)>,
        fault: fn(&N) -> FaultKind,
    ) {
        let mut taken = BTreeSet::new();
        let mut met: BTreeMap<ElementPath, usize> = BTreeMap::new();
        for (path, name) in names {
            let occurrence = met.entry(path.clone()).or_default();
            if !taken.insert(name) {
                self.report_occurrence(&path, *occurrence, fault(name));
            }
            *occurrence += 1;
        }
    }

    /// Lists in which there must be something.
    fn filled(&mut self) {
        let method = self.method;
        let mut paths = Vec::new();
        for (part, is_empty) in [
            ("principles", method.principles.is_empty()),
            ("stages", method.stages.is_empty()),
            ("questions", method.questions.is_empty()),
        ] {
            paths.extend(is_empty.then(|| ElementPath::of(part)));
        }
        let stages = method.stages.iter().filter(|stage| stage.steps.is_empty());
        paths.extend(stages.map(|stage| ElementPath::of("stages").item(&stage.id).part("steps")));
        let lists = method.lists.iter();
        let lists = lists.filter(|(_, choices)| choices.is_empty());
        paths.extend(lists.map(|(list, _)| ElementPath::of("lists").item(list)));
        for path in paths {
            // A list whose elements could not be read is not empty.
            if !self.source_map.touches_unread(&path) {
                self.report(&path, FaultKind::EmptyList);
            }
        }
    }
}

fn duplicate_id(id: &Id) -> FaultKind {
    FaultKind::DuplicateId { id: id.to_string() }
}

fn duplicate_code(code: &Code) -> FaultKind {
    FaultKind::DuplicateCode { code: code.clone() }
}
