//! The ways through a pathway.

use crate::pathway::gap::{Gap, GapDetail};
use crate::pathway::scene::{Scene, code, node, to, words};
use crate::pathway::support::Support;
use crate::pathway::threads::{MOST_FROM_ONE_CAUSE, MOST_THREADS};
use crate::pathway::{Pathway, node::NodeId};
use crate::session::answer::State;

/// Each thread as `need > cause > change change > use > benefits`, benefits as a number.
fn summaries(pathway: &Pathway) -> Vec<String> {
    let name = |node: &NodeId| match node {
        NodeId::Row { row, .. } => row.to_string(),
        NodeId::Code { code, .. } => code.to_string(),
    };
    let place = |nodes: &Vec<NodeId>| nodes.iter().map(name).collect::<Vec<_>>().join(" ");
    pathway
        .threads
        .iter()
        .map(|thread| {
            let places = thread.places.iter().take(4).map(place);
            let benefits = thread.places.last().map_or(0, Vec::len);
            format!("{} > {benefits}", places.collect::<Vec<_>>().join(" > "))
        })
        .collect()
}

fn change(what: &str, by: &[&str]) -> [crate::pathway::scene::Filled; 3] {
    [words("what", what), to("by", by), code("seen", "seen")]
}

#[test]
fn a_thread_runs_from_each_cause_through_its_changes_to_use_and_benefits() {
    let pathway = Scene::whole().draw();
    assert_eq!(
        summaries(&pathway),
        [
            "work > shop > dare speak > evening > 4",
            " > vote > speak > evening > 4"
        ]
    );
    let complete: Vec<bool> = pathway
        .threads
        .iter()
        .map(|thread| thread.complete)
        .collect();
    assert_eq!(complete, [true, true]);
}

#[test]
fn a_practice_owes_no_need_and_an_activity_does() {
    let scene = Scene::whole().clear("activities", "shop", "answers");
    let missing: Vec<_> = scene
        .draw()
        .threads
        .iter()
        .map(|thread| thread.missing.clone())
        .collect();
    assert_eq!(missing, [vec![0], vec![]]);
}

#[test]
fn a_thread_without_use_lacks_its_last_places() {
    let scene = Scene::whole().without("uses", "evening");
    let thread = &scene.draw().threads[0];
    assert_eq!(
        (thread.missing.as_slice(), thread.complete),
        (&[3, 4][..], false)
    );
}

#[test]
fn a_thread_names_its_links_that_are_only_stated() {
    let pathway = Scene::whole().draw();
    let stated: Vec<_> = pathway.threads[0]
        .stated_only
        .iter()
        .map(|index| &pathway.links[*index])
        .map(|link| (link.from.clone(), link.to.clone()))
        .collect();
    assert_eq!(
        stated,
        [(node("changes", "dare"), node("changes", "speak"))]
    );
    assert_eq!(pathway.threads[0].links.len(), 8);
}

#[test]
fn a_thread_shows_the_weakest_of_its_seen_changes() {
    let scene = Scene::whole()
        .fill("evidence", "paper", code("verdict", "contradicts"))
        .row(
            "changes",
            "hope",
            &[
                words("what", "Hope"),
                to("by", &["speak"]),
                code("seen", "wished"),
            ],
        );
    let weakest: Vec<_> = scene
        .draw()
        .threads
        .iter()
        .map(|thread| thread.weakest)
        .collect();
    assert_eq!(weakest, [Some(Support::Contradicted); 2]);
}

#[test]
fn a_change_that_nothing_brings_about_still_gives_a_thread() {
    let scene = Scene::whole().row("changes", "alone", &[words("what", "Alone")]);
    assert_eq!(summaries(&scene.draw())[2], " >  > alone >  > 0");
    assert_eq!(scene.draw().threads[2].weakest, None);
}

#[test]
fn a_cause_that_does_not_apply_leaves_its_changes_without_cause() {
    let mut scene = Scene::whole();
    scene.at("activities", "shop").state = State::NotApplicable;
    assert_eq!(
        summaries(&scene.draw())[1],
        " >  > dare speak > evening > 4"
    );
    assert!(scene.gaps().contains(&"no_cause:dare".to_owned()));
}

#[test]
fn a_circle_of_changes_is_named_once_and_hangs_nothing() {
    let scene = Scene::whole()
        .row("changes", "dare", &change("They dare", &["shop", "speak"]))
        .row("changes", "self", &change("Itself", &["self"]));
    let pathway = scene.draw();
    assert_eq!(
        summaries(&pathway),
        [
            "work > shop > dare speak > evening > 4",
            " > vote > speak dare > evening > 4",
            " >  > self >  > 0",
        ]
    );
    let circles: Vec<String> = scene
        .gaps()
        .into_iter()
        .filter(|gap| gap.starts_with("circle"))
        .collect();
    assert_eq!(circles, ["circle:dare", "circle:self"]);
    let speak = node("changes", "speak");
    let of_speak = |gap: &&Gap| match &gap.detail {
        GapDetail::Circle(nodes) => nodes.contains(&speak),
        _ => gap.subject.as_ref() == Some(&speak),
    };
    assert_eq!(pathway.gaps.iter().filter(of_speak).count(), 1);
}

#[test]
fn a_circle_that_no_cause_leads_to_still_gives_a_thread() {
    let scene = Scene::empty()
        .row("changes", "hen", &change("Hen", &["egg"]))
        .row("changes", "egg", &change("Egg", &["hen"]));
    assert_eq!(summaries(&scene.draw()), [" >  > hen egg >  > 0"]);
    assert_eq!(scene.gaps(), ["circle:hen"]);
}

#[test]
fn a_dense_corner_hides_no_other_cause_and_is_said_to_be_cut() {
    let names: Vec<String> = (0..12).map(|number| format!("c{number}")).collect();
    let mut all: Vec<&str> = names.iter().map(String::as_str).collect();
    all.push("shop");
    let dense = names.iter().fold(Scene::whole(), |scene, name| {
        scene.row("changes", name, &change(name, &all))
    });
    let pathway = dense.draw();
    assert!(pathway.threads_cut);
    assert_eq!(pathway.threads.len(), MOST_FROM_ONE_CAUSE + 1);
    assert!(pathway.threads.len() <= MOST_THREADS);
    assert!(!Scene::whole().draw().threads_cut);
}

#[test]
fn many_dense_causes_each_give_threads() {
    let names: Vec<String> = (0..8).map(|number| format!("c{number}")).collect();
    let causes: Vec<String> = (0..20).map(|number| format!("a{number}")).collect();
    let all: Vec<&str> = names.iter().chain(&causes).map(String::as_str).collect();
    let scene = causes.iter().fold(Scene::empty(), |scene, cause| {
        scene.row("activities", cause, &[words("what", cause)])
    });
    let scene = names.iter().fold(scene, |scene, name| {
        scene.row("changes", name, &change(name, &all))
    });
    let pathway = scene.draw();
    assert!(pathway.threads.len() <= MOST_THREADS);
    for cause in &causes {
        let cause = node("activities", cause);
        assert!(
            pathway.threads.iter().any(|thread| thread
                .places
                .iter()
                .flatten()
                .any(|node| *node == cause))
        );
    }
}

#[test]
fn a_chain_as_long_as_a_file_is_followed() {
    let names: Vec<String> = (0..1500).map(|number| format!("c{number}")).collect();
    let mut scene = Scene::empty().row("changes", "c0", &change("c0", &[]));
    for pair in names.windows(2) {
        scene = scene.row("changes", &pair[1], &change(&pair[1], &[&pair[0]]));
    }
    assert_eq!(scene.draw().threads[0].places[2].len(), 1500);
}

#[test]
fn a_node_knows_what_leads_to_it_and_what_it_leads_to() {
    let pathway = Scene::whole().draw();
    let dare = node("changes", "dare");
    let before: Vec<_> = pathway
        .links_into(&dare)
        .map(|link| link.from.clone())
        .collect();
    let after: Vec<_> = pathway
        .links_out_of(&dare)
        .map(|link| link.to.clone())
        .collect();
    assert_eq!(
        before,
        [
            node("activities", "shop"),
            node("evidence", "talk"),
            node("evidence", "count")
        ]
    );
    assert_eq!(
        after,
        [node("stakeholders", "users"), node("changes", "speak")]
    );
}
