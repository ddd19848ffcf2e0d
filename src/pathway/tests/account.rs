//! Plain counts of a pathway.

use crate::journey::live_answers::LiveAnswers;
use crate::pathway::Pathway;
use crate::pathway::scene::{Scene, id};
use crate::pathway::support::Support;

/// How many nodes a lane has.
pub(super) fn in_lane(pathway: &Pathway, lane: &str) -> usize {
    let mut lanes = pathway.lanes.iter();
    let found = lanes.find(|found| found.id.as_str() == lane);
    found.map_or(0, |lane| lane.nodes.len())
}

/// How many changes are supported in one of these ways.
pub(super) fn supported(pathway: &Pathway, ways: &[Support]) -> usize {
    let nodes = pathway.lanes.iter().flat_map(|lane| &lane.nodes);
    let supports = nodes.filter_map(|node| node.support);
    supports.filter(|support| ways.contains(support)).count()
}

#[test]
fn places_links_threads_and_people_are_counted() {
    let scene = Scene::whole();
    let pathway = scene.draw();
    let places = scene.method.pathway.thread.iter();
    let places: Vec<usize> = places
        .map(|lanes| {
            let nodes = lanes.iter().map(|lane| in_lane(&pathway, lane.as_str()));
            nodes.sum()
        })
        .collect();
    assert_eq!(places, [1, 2, 2, 1, 4]);
    let complete = pathway.threads.iter().filter(|thread| thread.complete);
    assert_eq!((pathway.threads.len(), complete.count()), (2, 2));
    let links = || pathway.links.iter().filter(|link| link.asks_reason);
    let reasoned = links().filter(|link| link.reason.is_some());
    assert_eq!((links().count(), reasoned.count()), (11, 3));
    let answers = LiveAnswers::of(&scene.method, &scene.sheet);
    let to_hear = answers.rows(&id("stakeholders")).count();
    assert_eq!((to_hear, pathway.heard.len()), (2, 2));
    assert_eq!(in_lane(&pathway, "evidence"), 4);
}
