//! What an account says of the worked example and of a sheet that has just been begun.

use super::account_text;
use crate::journey::live_answers::LiveAnswers;
use crate::method::Method;
use crate::session::Session;
use crate::session::date::Day;
use crate::text::{Language, Localizer};

const LANGUAGES: [Language; 4] = [Language::En, Language::Fr, Language::Nl, Language::De];

fn method() -> Method {
    ron::from_str(crate::method::BUILT_IN).unwrap()
}

fn example(language: Language) -> Session {
    let source = match language {
        Language::En => include_str!("../../../assets/examples/en.ron"),
        Language::Fr => include_str!("../../../assets/examples/fr.ron"),
        Language::Nl => include_str!("../../../assets/examples/nl.ron"),
        Language::De => include_str!("../../../assets/examples/de.ron"),
    };
    ron::from_str(source).unwrap()
}

fn text_of(session: &Session, language: Language) -> String {
    let today = Day::new(2026, 11, 23).unwrap();
    account_text(&method(), session, &Localizer::new(language), today)
}

#[test]
fn the_example_fills_two_pages_in_every_language() {
    for language in LANGUAGES {
        let text = text_of(&example(language), language);
        let lines = text.lines().count();
        assert!((60..=132).contains(&lines), "{language:?}: {lines}\n{text}");
        for line in text.lines() {
            assert!(line.chars().count() <= 76, "{language:?}: {line}");
        }
        assert!(!text.contains(['\u{1b}', '%']), "{language:?}");
    }
}

#[test]
fn the_account_names_every_gap_of_the_example() {
    for language in LANGUAGES {
        let (method, session) = (method(), example(language));
        let today = Day::new(2026, 11, 23).unwrap();
        let localizer = Localizer::new(language);
        let answers = LiveAnswers::of(&method, &session.sheet);
        let pathway = crate::pathway::Pathway::draw(&answers, today);
        let wording = crate::text::wording::Wording::new(answers);
        let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = flat(&text_of(&session, language));
        assert!(pathway.gaps.len() >= 4, "{}", pathway.gaps.len());
        for gap in &pathway.gaps {
            let sentence = localizer.words(&super::gap_words(&wording, gap));
            assert!(
                text.contains(&flat(&sentence)),
                "{language:?}: {sentence}\n{text}"
            );
        }
    }
}

#[test]
fn a_sheet_that_has_just_been_begun_shows_no_gap_for_what_is_still_to_come() {
    let mut session = example(Language::En);
    let kept = [
        "enterprise",
        "group",
        "territory",
        "stakeholders",
        "strengths",
    ];
    session
        .sheet
        .answers
        .retain(|question, _| kept.contains(&question.as_str()));
    let text = text_of(&session, Language::En);
    assert!(!text.contains("To mend first"), "{text}");
    assert!(text.contains("Still to come"), "{text}");
    assert!(text.lines().count() < 60, "{text}");
}

#[test]
fn a_thread_tells_which_of_its_links_are_only_stated() {
    let (method, mut session) = (method(), example(Language::En));
    let today = Day::new(2026, 11, 23).unwrap();
    let localizer = Localizer::new(Language::En);
    for answer in session.sheet.answers.values_mut() {
        for row in &mut answer.rows {
            for value in row.fields.values_mut() {
                if let crate::session::value::Value::References(references) = value {
                    for reference in references {
                        reference.reason.clear();
                    }
                }
            }
        }
    }
    let answers = LiveAnswers::of(&method, &session.sheet);
    let pathway = crate::pathway::Pathway::draw(&answers, today);
    let wording = crate::text::wording::Wording::new(answers);
    let thread = pathway.threads.first().unwrap();
    let words = super::thread_words(&wording, &pathway, thread);
    let sentences: Vec<String> = words.iter().map(|words| localizer.words(words)).collect();
    let last = sentences.last().unwrap();
    assert!(
        last.starts_with("Stated without a reason: from “"),
        "{last}"
    );
}
