//! What a localizer says.

use proptest::prelude::*;

use super::*;
use crate::session::date::{Day, PartialDate};
use crate::tiers::per_tier;

fn localizer(language: Language) -> Localizer {
    Localizer::new(language)
}

fn with_texts(ftl: &str) -> Localizer {
    localizer(Language::Fr).with_method_texts(ftl)
}

fn in_all(words: &Words) -> [String; 4] {
    Language::ALL.map(|language| localizer(language).words(words))
}

#[test]
fn a_list_is_joined_in_the_way_of_the_language() {
    let list = Words::List(vec!["A".into(), "B".into(), "C".into()]);
    assert_eq!(
        in_all(&list),
        ["A, B and C", "A, B et C", "A, B en C", "A, B und C"]
    );
    assert_eq!(
        localizer(Language::Fr).words(&Words::List(vec!["A".into(), 2_i64.into()])),
        "A et 2"
    );
    assert_eq!(
        localizer(Language::Fr).words(&Words::List(vec!["A".into()])),
        "A"
    );
    assert_eq!(localizer(Language::Fr).words(&Words::List(Vec::new())), "");
}

#[test]
fn a_date_says_what_is_known_of_it() {
    assert_eq!(in_all(&Words::from(PartialDate::Year(2024))), ["2024"; 4]);
    assert_eq!(
        in_all(&Words::from(PartialDate::Month(2024, 3))),
        ["March 2024", "mars 2024", "maart 2024", "März 2024"]
    );
    assert_eq!(
        in_all(&Words::from(PartialDate::Day(
            Day::new(2024, 12, 1).unwrap()
        ))),
        [
            "1 December 2024",
            "1er décembre 2024",
            "1 december 2024",
            "1. Dezember 2024"
        ]
    );
    assert_eq!(
        localizer(Language::Fr).words(&Words::from(PartialDate::Day(
            Day::new(2024, 3, 21).unwrap()
        ))),
        "21 mars 2024"
    );
}

#[test]
fn numbers_are_written_in_the_way_of_the_language() {
    assert_eq!(
        in_all(&Words::Number(1_234_567)),
        ["1,234,567", "1\u{a0}234\u{a0}567", "1.234.567", "1.234.567"]
    );
    assert_eq!(in_all(&Words::from("1234.5")), ["1234.5"; 4]);
    assert_eq!(
        localizer(Language::De).words(&Words::Decimal("1234.5".to_owned())),
        "1.234,5"
    );
    assert_eq!(localizer(Language::De).number("a dozen"), "a dozen");
}

#[test]
fn a_number_in_a_text_is_grouped_and_chooses_the_plural() {
    let texts = "n = { $n ->\n    [one] { $n } réponse\n   *[other] { NUMBER($n, minimumFractionDigits: 1) } réponses\n }\n";
    let said = |n: i64| {
        with_texts(texts)
            .content(&Content::new("n").with("n", n))
            .unwrap()
    };
    assert_eq!(said(1), "1 réponse");
    assert_eq!(said(0), "0 réponse");
    assert_eq!(said(12_000), "12\u{a0}000,0 réponses");
}

#[test]
fn a_text_of_the_method_may_choose_by_a_word() {
    let texts = "t = { $territory ->\n    [fr] récolte\n   *[other] collecte\n }\n";
    let said = |territory: &str| {
        with_texts(texts)
            .content(&Content::new("t").with("territory", territory))
            .unwrap()
    };
    assert_eq!(said("fr"), "récolte");
    assert_eq!(said("wallonia"), "collecte");
}

#[test]
fn what_the_method_lacks_is_none_and_never_shown_in_braces() {
    let speaker = with_texts(
        "a = A { $x }{ b }{ -c }{ D() }{ NUMBER($y) }.\n    .hint = H\ne =\n    .hint = H\n",
    );
    assert_eq!(speaker.content(&Content::new("a")).as_deref(), Some("A ."));
    assert_eq!(
        speaker
            .content(&Content::new("a").attribute("hint"))
            .as_deref(),
        Some("H")
    );
    for lacking in [
        Content::new("b"),
        Content::new("e"),
        Content::new("a").attribute("example"),
    ] {
        assert_eq!(speaker.content(&lacking), None);
        assert!(!speaker.has(&lacking));
        assert_eq!(speaker.words(&lacking.into()), "");
    }
    assert!(speaker.has(&Content::new("e").attribute("hint")));
}

#[test]
fn a_term_to_which_nothing_is_given_shows_no_braces_either() {
    let speaker = with_texts("-t = T { $case }!\na = { -t } { -t(case: \"x\") }\n");
    assert_eq!(
        speaker.content(&Content::new("a")).as_deref(),
        Some("T ! T x!")
    );
}

#[test]
fn a_text_that_runs_in_circles_or_bursts_is_none() {
    let burst = "{ b }".repeat(200);
    let speaker = with_texts(&format!("a = {burst}\nb = B\nc = x{{ d }}\nd = y{{ c }}\n"));
    assert_eq!(speaker.content(&Content::new("a")), None);
    assert_eq!(speaker.content(&Content::new("c")), None);
}

#[test]
fn a_method_cannot_send_control_characters_nor_replace_texts_of_the_program() {
    let speaker = with_texts("a = { \"\\u001b\" }[2Jred{ \"\\u202E\" }\ndate-year = never\n");
    assert_eq!(speaker.content(&Content::new("a")).as_deref(), Some("red"));
    assert_eq!(speaker.words(&Words::from(PartialDate::Year(2024))), "2024");
}

#[test]
fn no_narrow_space_reaches_a_console() {
    let speaker = with_texts("a = Pourquoi\u{202f}?\n");
    assert_eq!(
        speaker.content(&Content::new("a")).as_deref(),
        Some("Pourquoi\u{a0}?")
    );
}

#[test]
fn the_pseudo_language_marks_the_ends_once_and_leaves_plain_words_alone() {
    let pseudo = Localizer::pseudo().with_method_texts("a = Save { $file }\n");
    let said = pseudo
        .content(&Content::new("a").with("file", "x.ron"))
        .unwrap();
    assert_eq!(said, "⟦SSáávvéé x.ron⟧");
    assert_eq!(pseudo.words(&"plain".into()), "plain");
    assert!(
        pseudo
            .words(&Words::from(PartialDate::Month(2024, 3)))
            .starts_with("⟦MMáárrççhh")
    );
    assert!(
        pseudo
            .words(&Words::from(PartialDate::Day(
                Day::new(2024, 3, 1).unwrap()
            )))
            .ends_with("2024⟧")
    );
}

#[test]
fn the_texts_of_the_built_in_method_are_the_same_set_in_every_language() {
    let names = |language| {
        let source = Localizer::built_in_texts(language);
        let resource = FluentResource::try_new(source.to_owned())
            .unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
        assert!(crate::text::tame::resource(source).is_some(), "{language}");
        let mut names = Vec::new();
        for entry in resource.entries() {
            if let fluent_syntax::ast::Entry::Message(message) = entry {
                names.push((message.id.name.to_owned(), None));
                names.extend(message.attributes.iter().map(|attribute| {
                    (
                        message.id.name.to_owned(),
                        Some(attribute.id.name.to_owned()),
                    )
                }));
            }
        }
        names.sort();
        names
    };
    let english = names(Language::En);
    assert!(!english.is_empty());
    for language in Language::ALL {
        assert_eq!(names(language), english, "{language}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(per_tier(32, 256, 256)))]

    #[test]
    fn no_source_of_a_method_makes_it_panic(
        pieces in prop::collection::vec(
            prop_oneof![
                Just("\na = "), Just("\n-t = "), Just("{ "), Just(" }"), Just("$x "), Just("a "),
                Just("-t "), Just("-t.h "), Just(" ->\n [one] "), Just("\n *[x] "), Just("1 "),
                Just("NUMBER("), Just(")"), Just("\n .h = "), Just("\"s\" "), Just(", "), Just("é"),
            ],
            0..40,
        ),
        number in any::<i64>(),
    ) {
        let speaker = with_texts(&pieces.concat());
        for content in [Content::new("a"), Content::new("a").attribute("h")] {
            speaker.content(&content.clone());
            let text = speaker.content(&content.with("x", number));
            prop_assert_eq!(text.unwrap_or_default().find("{$"), None);
        }
    }
}
