//! How well evidence supports changes.

use super::account::supported;
use crate::pathway::scene::{Scene, code, node, row_id, to, words};
use crate::pathway::support::Support;
use crate::pathway::thread::Thread;
use crate::session::answer::State;

fn support(scene: &Scene, change: &str) -> Option<Support> {
    let pathway = scene.draw();
    let node = pathway.node(&node("changes", change));
    node.unwrap().support
}

#[test]
fn two_kinds_of_source_with_the_people_concerned_among_them_cross() {
    assert_eq!(support(&Scene::whole(), "dare"), Some(Support::Crossed));
}

#[test]
fn one_kind_of_source_is_one_sided_however_often_it_speaks() {
    let scene =
        Scene::whole()
            .without("evidence", "count")
            .evidence("again", "dare", "interview", "town");
    assert_eq!(support(&scene, "dare"), Some(Support::OneSided));
}

#[test]
fn sources_that_people_name_themselves_are_kinds_of_their_own() {
    let named = |talk: &str, count: &str| {
        let own = |scene: Scene, row: &str, text: &str| {
            scene.fill("evidence", row, code("source", "other")).fill(
                "evidence",
                row,
                words("source_other", text),
            )
        };
        support(
            &own(own(Scene::whole(), "talk", talk), "count", count),
            "dare",
        )
    };
    assert_eq!(named("a photo diary", "an audit"), Some(Support::Crossed));
    assert_eq!(
        named("a photo diary", "A photo diary "),
        Some(Support::OneSided)
    );
    assert_eq!(named("", ""), Some(Support::OneSided));
}

#[test]
fn two_kinds_of_source_without_the_people_concerned_are_one_sided() {
    let scene = Scene::whole().evidence("talk", "dare", "interview", "town");
    assert_eq!(support(&scene, "dare"), Some(Support::OneSided));
}

#[test]
fn one_piece_of_evidence_against_it_contradicts_a_crossed_change() {
    let scene = Scene::whole().fill("evidence", "count", code("verdict", "contradicts"));
    assert_eq!(support(&scene, "dare"), Some(Support::Contradicted));
}

#[test]
fn a_seen_change_without_evidence_has_no_proof() {
    let scene = Scene::whole()
        .without("evidence", "talk")
        .without("evidence", "count");
    assert_eq!(support(&scene, "dare"), Some(Support::None));
}

#[test]
fn nobody_expects_evidence_of_a_wished_or_feared_change() {
    for point in ["wished", "feared"] {
        let scene = Scene::whole().fill("changes", "dare", code("seen", point));
        assert_eq!(support(&scene, "dare"), Some(Support::NotExpected));
    }
}

#[test]
fn a_change_of_which_nobody_said_whether_it_was_seen_stands_apart() {
    let scene = Scene::whole().clear("changes", "dare", "seen");
    assert_eq!(support(&scene, "dare"), Some(Support::NotSaid));
    assert!(scene.gaps().contains(&"not_said:dare".to_owned()));
}

#[test]
fn strengths_are_ordered_from_the_weakest() {
    let order = [
        Support::None,
        Support::Contradicted,
        Support::OneSided,
        Support::Crossed,
    ];
    assert!(order.is_sorted() && order.iter().all(|support| support.is_seen()));
}

#[test]
fn evidence_that_does_not_apply_proves_nothing() {
    let mut scene = Scene::whole();
    scene.at("evidence", "count").state = State::NotApplicable;
    assert_eq!(support(&scene, "dare"), Some(Support::OneSided));
}

#[test]
fn only_changes_have_a_strength() {
    let pathway = Scene::whole().draw();
    let needs = pathway.node(&node("needs", "work")).unwrap();
    assert_eq!(needs.support, None);
}

#[test]
fn the_evidence_of_a_change_can_be_listed() {
    let pathway = Scene::whole().draw();
    let findings = pathway.evidence_of(&node("changes", "dare"));
    let listed: Vec<_> = findings
        .iter()
        .map(|finding| (&finding.row, finding.from_concerned, finding.against))
        .collect();
    assert_eq!(
        listed,
        [
            (&row_id("talk"), true, false),
            (&row_id("count"), false, false)
        ]
    );
}

#[test]
fn removing_one_piece_of_evidence_weakens_the_change_its_threads_and_the_account() {
    let whole = Scene::whole();
    let less = whole.clone().without("evidence", "talk");
    assert_eq!(support(&less, "dare"), Some(Support::OneSided));
    assert_eq!(whole.gaps(), Vec::<String>::new());
    assert_eq!(less.gaps(), ["one_sided:dare"]);
    let (before, after) = (whole.draw(), less.draw());
    let holds = Some(Support::Crossed);
    let complete = |thread: &Thread| thread.complete;
    assert!(before.threads.iter().chain(&after.threads).all(complete));
    assert!(before.threads.iter().all(|thread| thread.weakest == holds));
    assert_eq!(
        after
            .threads
            .iter()
            .map(|thread| thread.weakest)
            .collect::<Vec<_>>(),
        [Some(Support::OneSided), holds]
    );
    let crossed = |pathway| supported(pathway, &[Support::Crossed]);
    assert_eq!((crossed(&before), crossed(&after)), (2, 1));
    let seen = [
        Support::None,
        Support::Contradicted,
        Support::OneSided,
        Support::Crossed,
    ];
    assert_eq!(supported(&after, &seen), 2);
    let crossed: Vec<_> = after.crossed().collect();
    assert_eq!(crossed, [&node("changes", "speak")]);
}

#[test]
fn one_key_leads_from_a_node_to_the_answers_behind_it() {
    let pathway = Scene::whole().draw();
    let behind: Vec<String> = pathway
        .behind(&node("changes", "dare"))
        .iter()
        .map(|place| format!("{}.{}", place.question, place.row.as_ref().unwrap()))
        .collect();
    for expected in [
        "changes.dare",
        "evidence.talk",
        "evidence.count",
        "uses.evening",
    ] {
        let is_there = behind.contains(&expected.to_owned());
        assert_eq!(is_there, expected != "uses.evening", "{expected}");
    }
    assert_eq!(behind[0], "changes.dare");
}

#[test]
fn a_change_that_concerns_nobody_cannot_be_crossed() {
    let scene = Scene::whole().row(
        "changes",
        "dare",
        &[
            words("what", "They dare"),
            to("by", &["shop"]),
            code("seen", "seen"),
        ],
    );
    assert_eq!(support(&scene, "dare"), Some(Support::OneSided));
}
