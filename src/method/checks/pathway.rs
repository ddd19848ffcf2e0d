//! The pathway: lanes, links between them, the thread through them, and what proves a change.

use super::checker::Checker;
use crate::method::condition::FieldPath;
use crate::method::element_path::ElementPath;
use crate::method::fault::{FaultKind, Wanted};
use crate::method::id::Id;
use crate::method::pathway_plan::{Link, NodeSource};

impl<'a> Checker<'a> {
    pub(super) fn pathway(&mut self) {
        let method = self.method;
        let path = ElementPath::of("pathway");
        for lane in &method.pathway.lanes {
            let path = path.part("lanes").item(&lane.id).part("nodes");
            match &lane.nodes {
                NodeSource::Rows(question) => {
                    self.records(&path, question);
                }
                NodeSource::Codes(list) => self.list(&path, list),
            }
        }
        for (index, link) in method.pathway.links.iter().enumerate() {
            self.link(&path.part("links").nth(index + 1), link);
        }
        self.thread(&path.part("thread"));
        let proof = path.part("proof");
        if !self.source_map.is_unread(&proof) {
            self.proof(&proof);
        }
    }

    /// Both ends of a link stand in lanes.
    fn link(&mut self, path: &ElementPath, link: &'a Link) {
        let method = self.method;
        let Some(question) = self.records(path, &link.field.question) else {
            return;
        };
        let Some(field) = self.field(path, question, &link.field.field) else {
            return;
        };
        self.expect(path, question, field, Wanted::Link);
        self.shown(path, &question.id, &NodeSource::Rows(question.id.clone()));
        if let Some(to) = field.kind.targets() {
            // A target without rows is reported at the field itself.
            let repeated = |id: &&Id| method.question(id).is_some_and(|to| to.records().is_some());
            for target in to.iter().filter(repeated) {
                self.shown(path, target, &NodeSource::Rows(target.clone()));
            }
        } else if let Some(list) = field.kind.list() {
            self.shown(path, list, &NodeSource::Codes(list.clone()));
        }
    }

    fn shown(&mut self, path: &ElementPath, of: &Id, source: &NodeSource) {
        let lanes = ElementPath::of("pathway").part("lanes");
        let is_shown = self
            .method
            .pathway
            .lanes
            .iter()
            .any(|lane| lane.nodes == *source);
        if !is_shown && !self.source_map.touches_unread(&lanes) {
            self.report(path, FaultKind::NoLane { of: of.clone() });
        }
    }

    fn thread(&mut self, path: &ElementPath) {
        let method = self.method;
        for (index, place) in method.pathway.thread.iter().enumerate() {
            let path = path.nth(index + 1);
            self.not_empty(&path, place);
            for lane in place {
                let known = method.pathway.lanes.iter().any(|known| known.id == *lane);
                let place = ElementPath::of("pathway").part("lanes").item(lane);
                if !known && !self.source_map.is_unread(&place) {
                    let lane = lane.clone();
                    self.report(&path, FaultKind::UnknownLane { lane });
                }
            }
        }
    }

    fn proof(&mut self, path: &ElementPath) {
        let method = self.method;
        let proof = &method.pathway.proof;
        if let Some(changes) = self.records(&path.part("of"), &proof.of) {
            self.row_tests(&path.part("when"), changes, &proof.when, None);
            let concerned = path.part("concerned");
            self.field_of_kind(&concerned, changes, &proof.concerned, Wanted::References);
        }
        let about: &FieldPath = &proof.about;
        let Some(evidence) = self.records(&path.part("about"), &about.question) else {
            return;
        };
        let wanted = Wanted::ReferencesTo(proof.of.clone());
        self.field_of_kind(&path.part("about"), evidence, &about.field, wanted);
        self.field_of_kind(
            &path.part("source"),
            evidence,
            &proof.source,
            Wanted::Choice,
        );
        self.field_of_kind(
            &path.part("from"),
            evidence,
            &proof.from,
            Wanted::References,
        );
        let verdict = path.part("verdict");
        let field = self.field_of_kind(&verdict, evidence, &proof.verdict, Wanted::Choice);
        if let Some(list) = field.and_then(|field| field.kind.list()) {
            let against = std::slice::from_ref(&proof.against);
            self.codes(&path.part("against"), list, against);
        }
    }
}
