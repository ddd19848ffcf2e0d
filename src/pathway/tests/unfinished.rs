//! What is said of a pathway while it is being written.

use super::account::in_lane;
use crate::pathway::Pathway;
use crate::pathway::coverage::Cell;
use crate::pathway::scene::{Scene, code, id, node, to, words};
use crate::session::answer::State;

fn cell_of<'a>(pathway: &'a Pathway, stage: &str, principle: &str) -> &'a Cell {
    let mut stages = pathway.coverage.stages.iter();
    let row = stages.find(|row| row.stage.as_str() == stage).unwrap();
    let mut cells = row.cells.iter();
    cells
        .find(|cell| cell.principle.as_str() == principle)
        .unwrap()
}

const fn asked(cell: &Cell) -> usize {
    cell.handled + cell.open + cell.not_yet
}

/// A quarter of the answers of an enterprise that is starting.
fn quarter() -> Scene {
    Scene::empty()
        .standing("starting")
        .row(
            "stakeholders",
            "users",
            &[words("role", "Users"), words("expects", "Work")],
        )
        .row("stakeholders", "town", &[words("role", "The town")])
        .row(
            "needs",
            "work",
            &[words("what", "Work"), to("of", &["users"])],
        )
}

#[test]
fn a_quarter_of_the_answers_raises_no_gap_for_what_is_still_to_come() {
    let pathway = quarter().draw();
    assert_eq!(pathway.gaps, []);
    assert_eq!(pathway.to_come.len(), quarter().method.gaps.len());
}

#[test]
fn half_a_pathway_shows_only_what_it_has_come_to() {
    let half = quarter()
        .row("needs", "home", &[words("what", "A home")])
        .row(
            "activities",
            "shop",
            &[words("what", "Workshop"), to("answers", &["work"])],
        )
        .row(
            "changes",
            "dare",
            &[
                words("what", "They dare"),
                to("by", &["shop"]),
                code("seen", "seen"),
            ],
        );
    assert_eq!(half.gaps(), ["unmet_need:home", "unmet_expectation:users"]);
    let pathway = half.draw();
    assert!(pathway.to_come.contains(&id("no_evidence")));
    assert!(pathway.to_come.contains(&id("no_question")));
    assert_eq!(pathway.threads.len(), 1);
    assert!(!pathway.threads[0].complete);
}

#[test]
fn a_step_that_is_not_reached_raises_nothing_though_its_question_was_answered() {
    let ahead = Scene::whole()
        .without("evidence", "talk")
        .standing("question_chosen");
    assert_eq!(ahead.gaps(), Vec::<String>::new());
    assert!(ahead.draw().to_come.contains(&id("one_sided")));
    assert_eq!(ahead.standing("collecting").gaps(), ["one_sided:dare"]);
}

#[test]
fn dormant_and_dismissed_answers_draw_nothing() {
    let scene = Scene::whole().state("changes", State::NotApplicable);
    let pathway = scene.draw();
    assert!(pathway.node(&node("changes", "dare")).is_none());
    assert_eq!(pathway.threads, []);
    assert_eq!(pathway.evidence_of(&node("changes", "dare")), []);
}

#[test]
fn coverage_counts_every_question_that_concerns_the_enterprise() {
    let pathway = quarter().draw();
    let cell = cell_of(&pathway, "map", "listen");
    assert_eq!((cell.handled, cell.open, cell.not_yet), (1, 1, 0));
    let measure = cell_of(&pathway, "measure", "listen");
    assert_eq!((measure.handled, measure.open, measure.not_yet), (0, 0, 1));
    let diversity = cell_of(&pathway, "map", "diversity");
    assert_eq!(asked(diversity), 2);
    let grouped = quarter().answer(
        "group",
        crate::session::value::Value::Code("services".parse().unwrap()),
    );
    let grouped = grouped.draw();
    let diversity = cell_of(&grouped, "map", "diversity");
    assert_eq!((asked(diversity), diversity.handled), (3, 1));
}

#[test]
fn saying_that_nobody_knows_handles_a_question() {
    let pathway = quarter().state("motives", State::Unknown).draw();
    let cell = cell_of(&pathway, "map", "listen");
    assert_eq!((cell.handled, cell.open), (2, 0));
}

#[test]
fn nothing_said_draws_empty_lanes_and_the_fixed_benefits() {
    let pathway = Scene::empty().draw();
    assert_eq!(in_lane(&pathway, "benefit"), 4);
    let nodes = pathway.lanes.iter().flat_map(|lane| &lane.nodes);
    assert_eq!(nodes.count(), 4);
    assert!(pathway.gaps.is_empty() && pathway.threads.is_empty());
}
