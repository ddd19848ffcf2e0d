//! Each rule of the built-in method, raised and closed.

use crate::pathway::gap::{Gap, GapDetail};
use crate::pathway::scene::{Scene, code, codes, date, id, node, row_id, to, words};
use crate::session::Position;
use crate::session::date::Day;

/// One thing broken in a whole pathway, and the gaps that this raises.
fn breaks(broken: &Scene, gaps: &[&str]) {
    assert_eq!(broken.gaps(), gaps);
}

#[test]
fn a_whole_pathway_has_no_gap_and_nothing_to_come() {
    let pathway = Scene::whole().draw();
    assert_eq!(Scene::whole().gaps(), Vec::<String>::new());
    assert_eq!(pathway.to_come, []);
}

#[test]
fn contradicted_unproven_and_one_sided_changes_are_gaps_gravest_first() {
    let scene = Scene::whole()
        .without("evidence", "paper")
        .fill("evidence", "count", code("verdict", "contradicts"))
        .row(
            "changes",
            "new",
            &[
                to("for", &["users"]),
                to("by", &["shop"]),
                code("seen", "seen"),
            ],
        );
    breaks(
        &scene,
        &["contradicted:dare", "no_evidence:new", "one_sided:speak"],
    );
}

#[test]
fn adding_the_missing_voice_closes_never_heard() {
    let silent = Scene::whole().row("stakeholders", "kin", &[words("role", "Families")]);
    breaks(&silent, &["never_heard:kin"]);
    breaks(&silent.clone().heard("needs", "work", "kin"), &[]);
    let asked = silent.fill("evidence", "talk", to("from", &["users", "kin"]));
    breaks(&asked, &["not_returned:talk"]);
    assert!(asked.draw().heard.contains(&row_id("kin")));
}

#[test]
fn a_change_that_nothing_brings_about_is_a_gap() {
    let scene = Scene::whole().clear("changes", "speak", "by");
    breaks(&scene, &["no_cause:speak", "idle_practice:vote"]);
}

#[test]
fn an_activity_or_practice_that_changes_nothing_is_a_gap() {
    let scene = Scene::whole()
        .row("activities", "talks", &[words("what", "Talks")])
        .row("practices", "shares", &[words("what", "Shares")]);
    breaks(&scene, &["idle_activity:talks", "idle_practice:shares"]);
}

#[test]
fn a_need_that_no_activity_answers_is_a_gap() {
    let scene = Scene::whole().row("needs", "home", &[words("what", "A home")]);
    breaks(&scene, &["unmet_need:home"]);
    let met = scene.fill("activities", "shop", to("answers", &["work", "home"]));
    breaks(&met, &[]);
}

#[test]
fn an_expectation_that_no_change_meets_is_a_gap() {
    let scene = Scene::whole()
        .row(
            "stakeholders",
            "kin",
            &[words("role", "Families"), words("expects", "Time")],
        )
        .heard("needs", "work", "kin");
    breaks(&scene, &["unmet_expectation:kin"]);
}

#[test]
fn a_change_with_evidence_of_which_nobody_said_whether_it_was_seen_is_a_gap() {
    let scene = Scene::whole().clear("changes", "dare", "seen");
    breaks(&scene, &["not_said:dare"]);
    let pathway = scene.draw();
    assert_eq!(pathway.gaps[0].place.row, Some(row_id("dare")));
    assert_eq!(pathway.gaps[0].place.field, Some(id("seen")));
}

#[test]
fn good_and_expected_changes_alone_are_a_gap_until_somebody_looks() {
    let good = Scene::whole()
        .fill("changes", "speak", code("sign", "positive"))
        .answer("surprises", codes(&["others"]));
    breaks(&good, &["only_good"]);
    let questions: Vec<_> = good.draw().gaps[0]
        .behind
        .iter()
        .map(|place| place.question.clone())
        .collect();
    assert_eq!(questions, [id("changes"), id("surprises")]);
    breaks(&good.answer("surprises", codes(&["unexpected"])), &[]);
}

#[test]
fn no_evaluative_question_is_a_gap() {
    let scene = Scene::whole().without("evaluative", "asked");
    breaks(&scene, &["no_question"]);
}

#[test]
fn a_plan_that_misses_what_the_question_is_about_is_a_gap() {
    let scene = Scene::whole().fill("evaluative", "asked", to("change", &["speak"]));
    breaks(&scene, &["missed:speak"]);
    let gap = &scene.draw().gaps[0];
    assert_eq!(
        gap.detail,
        GapDetail::Wanted(vec![node("evaluative", "asked")])
    );
    assert_eq!((gap.place.row.clone(), gap.behind.len()), (None, 2));
}

#[test]
fn information_not_returned_to_those_who_gave_it_is_a_gap() {
    let scene = Scene::whole()
        .fill("evidence", "talk", to("from", &["users", "town"]))
        .clear("evidence", "count", "returned_to");
    breaks(&scene, &["not_returned:talk", "not_returned:count"]);
    let missing = GapDetail::People(vec![node("stakeholders", "town")]);
    assert!(scene.draw().gaps.iter().all(|gap| gap.detail == missing));
}

#[test]
fn a_benefit_that_nothing_works_towards_is_a_gap() {
    let scene = Scene::whole().fill(
        "uses",
        "evening",
        ("towards", codes(&["support", "revisiting"])),
    );
    breaks(
        &scene,
        &[
            "unused_benefit:involvement",
            "unused_benefit:new_activities",
        ],
    );
}

#[test]
fn a_next_step_is_overdue_when_all_of_its_date_has_passed_and_it_is_open() {
    let late = Scene::whole().fill("next_steps", "call", date("by", "2026-11-22"));
    breaks(&late, &["overdue:call"]);
    let gap = &late.draw().gaps[0];
    assert_eq!(gap.detail, GapDetail::Date("2026-11-22".parse().unwrap()));
    let place = Position {
        question: id("next_steps"),
        row: Some(row_id("call")),
        field: None,
    };
    assert_eq!(gap.place, place);
    let on_the_day = late
        .clone()
        .fill("next_steps", "call", date("by", "2026-11-23"));
    breaks(&on_the_day, &[]);
    for (by, raised) in [
        ("2026-10", &["overdue:call"][..]),
        ("2026-11", &[]),
        ("2025", &["overdue:call"]),
        ("2026", &[]),
    ] {
        breaks(
            &late.clone().fill("next_steps", "call", date("by", by)),
            raised,
        );
    }
    breaks(
        &late.fill("next_steps", "call", code("progress", "done")),
        &[],
    );
}

#[test]
fn a_gap_can_be_found_again_by_what_a_next_step_says_to_mend() {
    let scene = Scene::whole().row("needs", "home", &[words("what", "A home")]);
    let pathway = scene.draw();
    let mended = pathway.gaps[0].as_mended();
    let mends = |gap: &&Gap| gap.as_mended() == mended;
    assert_eq!(pathway.gaps.iter().find(mends), Some(&pathway.gaps[0]));
    assert_eq!(Scene::whole().draw().gaps.iter().find(mends), None);
}

#[test]
fn a_reference_to_what_is_gone_counts_as_no_reference() {
    let scene = Scene::whole().without("activities", "shop");
    assert_eq!(scene.gaps(), ["no_cause:dare", "unmet_need:work"]);
}

#[test]
fn the_day_decides_only_what_is_overdue() {
    let scene = Scene::whole();
    let later = Day::new(2030, 1, 1).unwrap();
    let pathway = scene.draw_on(later);
    assert_eq!(pathway.gaps.len(), 1);
    assert_eq!(pathway.gaps[0].rule, id("overdue"));
}
