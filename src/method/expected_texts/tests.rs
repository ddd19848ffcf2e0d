use super::*;

fn texts() -> Vec<ExpectedText> {
    expected(&Method::built_in().unwrap())
}

fn text(message: &str, attribute: Option<&str>) -> ExpectedText {
    let mut texts = texts().into_iter();
    texts
        .find(|text| text.message == message && text.attribute == attribute)
        .unwrap_or_else(|| panic!("{message} {attribute:?}"))
}

fn uses(message: &str, arg: &str) -> bool {
    text(message, None).args.iter().any(|known| known == arg)
}

#[test]
fn every_part_of_the_method_expects_its_texts() {
    for (message, attribute, required, budget) in [
        ("stage-map", None, true, Some(24)),
        ("stage-map", Some("title"), true, Some(40)),
        ("step-method_choice", None, true, Some(32)),
        ("principle-adapt", None, true, Some(30)),
        ("question-needs", Some("why"), true, Some(150)),
        ("question-needs", Some("example"), false, Some(280)),
        ("list-sources-survey", Some("hint"), true, Some(110)),
        ("list-seen-seen", Some("hint"), false, Some(110)),
        ("field-needs-of", None, true, Some(44)),
        ("rows-needs", Some("none"), true, None),
        ("lane-need", None, true, Some(14)),
        ("gap-overdue", Some("do"), true, Some(220)),
        ("flag-yes_no", Some("why"), true, None),
        ("support-one-sided", None, true, Some(22)),
        ("compose-evaluative-wording", None, true, None),
        ("territory-wallonia", None, false, None),
        ("territory-none", None, false, None),
        ("term-lane", Some("meaning"), true, Some(300)),
        ("about", None, true, None),
        ("about", Some("sources"), true, None),
    ] {
        let found = text(message, attribute);
        assert_eq!(
            (found.required, found.budget),
            (required, budget),
            "{message}"
        );
    }
}

#[test]
fn a_thread_expects_a_sentence_for_each_lane_and_for_each_place_without_one() {
    let mut threads: Vec<String> = texts()
        .into_iter()
        .map(|text| text.message)
        .filter(|message| message.starts_with("thread-"))
        .collect();
    threads.sort_unstable();
    let expected = [
        "activity",
        "benefit",
        "change",
        "change-next",
        "need",
        "no-activity",
        "no-benefit",
        "no-change",
        "no-need",
        "no-use",
        "practice",
        "use",
    ];
    assert_eq!(threads, expected.map(|name| format!("thread-{name}")));
}

#[test]
fn texts_may_use_the_profile_and_what_is_their_own() {
    assert!(uses("question-needs", "territory"));
    assert!(uses("gap-overdue", "date") && !uses("gap-missed", "date"));
    assert!(uses("gap-red_flag", "flag") && uses("gap-red_flag", "node"));
    assert!(uses("thread-change", "for") && !uses("thread-use", "for"));
    assert!(uses("compose-evaluative-wording", "family"));
    assert!(uses("compose-evaluative-wording", "with_for"));
    assert!(!uses("compose-evaluative-wording", "wording"));
}

#[test]
fn no_text_is_named_twice() {
    let texts = texts();
    let mut names: Vec<_> = texts
        .iter()
        .map(|text| (&text.message, text.attribute))
        .collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn the_help_layer_of_a_question_has_one_budget() {
    let method = Method::built_in().unwrap();
    let budgets = joint_budgets(&method);
    assert_eq!(budgets.len(), method.questions.len());
    assert!(budgets.iter().all(|joint| joint.budget == 600));
}
