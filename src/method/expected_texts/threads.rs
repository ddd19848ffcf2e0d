//! The texts of lanes and of the threads that run through them.

use super::Texts;
use crate::method::Method;
use crate::method::id::Id;
use crate::method::pathway_plan::{Lane, NodeSource};
use crate::method::text_names;

impl Texts<'_> {
    pub(super) fn pathway(&mut self) {
        let plan = &self.method.pathway;
        for lane in &plan.lanes {
            self.message(text_names::lane(&lane.id))
                .needs(None, Some(14))
                .needs("one", None);
        }
        for place in &plan.thread {
            for lane in place {
                self.lane_in_thread(lane, place);
            }
            if let Some(first) = place.first() {
                self.message(text_names::thread_without(first))
                    .needs(None, None);
            }
        }
    }

    fn lane_in_thread(&mut self, id: &Id, place: &[Id]) {
        let method = self.method;
        let lane = method.pathway.lanes.iter().find(|lane| lane.id == *id);
        let changes = NodeSource::Rows(method.pathway.proof.of.clone());
        let own: &[&str] = if lane.is_some_and(|lane| lane.nodes == changes) {
            &["node", "for", "named"]
        } else {
            &["node"]
        };
        self.message(text_names::thread(id))
            .with(own)
            .needs(None, None);
        if lane.is_some_and(|lane| links_within(method, lane, place)) {
            self.message(text_names::thread_next(id))
                .with(own)
                .needs(None, None);
        }
    }
}

/// Whether rows of the lane link to rows of lanes in the same place of the thread.
fn links_within(method: &Method, lane: &Lane, place: &[Id]) -> bool {
    let NodeSource::Rows(rows) = &lane.nodes else {
        return false;
    };
    let stands_in_place = |question: &Id| {
        let mut lanes = method.pathway.lanes.iter();
        lanes.any(|other| {
            place.contains(&other.id) && other.nodes == NodeSource::Rows(question.clone())
        })
    };
    let mut links = method.pathway.links.iter();
    links.any(|link| {
        let field = method.field(&link.field.question, &link.field.field);
        let targets = field.and_then(|field| field.kind.targets());
        link.field.question == *rows && targets.unwrap_or_default().iter().any(stands_in_place)
    })
}
