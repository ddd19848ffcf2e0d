//! Wordings of the evaluative question.

use crate::pathway::gap::GapDetail;
use crate::pathway::red_flags;
use crate::pathway::scene::{Scene, words};

/// The red flags of a wording in a language.
fn flags(language: &'static str, wording: &str) -> Vec<String> {
    let scene = Scene::whole().in_language(language).row(
        "evaluative",
        "asked",
        &[words("wording", wording)],
    );
    let gaps = scene.draw().gaps;
    gaps.iter()
        .filter_map(|gap| match &gap.detail {
            GapDetail::Flag(flag) => Some(flag.to_string()),
            _ => None,
        })
        .collect()
}

#[test]
fn a_yes_or_no_question_is_flagged_in_each_language() {
    assert_eq!(flags("en", "Does the workshop help?"), ["yes_no"]);
    assert_eq!(flags("fr", "Est-ce que l’atelier aide ?"), ["yes_no"]);
    assert_eq!(flags("fr", "« Est-ce qu’on aide ? »"), ["yes_no"]);
    assert_eq!(flags("nl", "Draagt de werkplaats bij?"), ["yes_no"]);
    assert_eq!(flags("de-BE", "KÖNNEN wir helfen?"), ["yes_no"]);
}

#[test]
fn an_open_question_is_not_flagged() {
    for (language, wording) in [
        ("en", "How does the workshop contribute to daring?"),
        ("fr", "En quoi l’atelier contribue-t-il à oser ?"),
        ("nl", "Op welke manier draagt de werkplaats bij?"),
        ("de", "Inwiefern trägt die Werkstatt dazu bei?"),
    ] {
        assert_eq!(flags(language, wording), Vec::<String>::new(), "{wording}");
    }
}

#[test]
fn a_pattern_within_a_longer_word_is_none() {
    assert!(flags("en", "How do we improve that life?").is_empty());
    assert!(flags("en", "How does the European fund change us?").is_empty());
    assert!(flags("en", "Doesburg: how does it change?").is_empty());
    assert_eq!(flags("en", "What can we prove?"), ["prove_that"]);
}

#[test]
fn a_sign_is_found_wherever_it_stands() {
    assert_eq!(
        flags("fr", "Quel impact pour 100€investis ?"),
        ["euro_figure"]
    );
    assert_eq!(flags("fr", "Combien d’euros ?"), ["euro_figure"]);
}

#[test]
fn two_questions_in_one_are_flagged_and_one_asked_loudly_is_not() {
    assert_eq!(flags("en", "What changes? For whom?"), ["two_in_one"]);
    assert_eq!(flags("en", "What changes, and why?"), ["two_in_one"]);
    assert!(flags("en", "What changes??").is_empty());
}

#[test]
fn a_wording_may_raise_several_flags() {
    assert_eq!(
        flags("en", "Is it true and how well do we prove it?"),
        ["yes_no", "two_in_one", "prove_that", "holds_answer"]
    );
}

#[test]
fn a_language_without_patterns_is_read_as_the_fallback() {
    assert_eq!(flags("xx", "Does it help?"), ["yes_no"]);
    assert!(flags("fr", "Does it help?").is_empty());
}

#[test]
fn a_text_that_is_still_being_written_raises_the_flags_that_it_will_raise_once_kept() {
    let method = Scene::empty().method;
    for (language, text) in [("en", "Does it help?"), ("fr", "En quoi ?"), ("de", "")] {
        let raised = red_flags::raised(&method, language, text);
        let raised: Vec<String> = raised.into_iter().map(ToString::to_string).collect();
        assert_eq!(raised, flags(language, text), "{text}");
    }
}
