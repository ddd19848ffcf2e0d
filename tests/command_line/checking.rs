//! `vises check`: faults of sessions and methods, each with its location.

use std::fs;
use std::path::Path;

use crate::person::{LANGUAGES, Person, example, package};

fn edit(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

#[test]
fn the_built_in_method_has_no_fault_and_its_minutes_are_printed() {
    let person = Person::new();
    for arguments in [vec!["check"], vec!["check", "vises"]] {
        let answer = person.asks(&arguments);
        assert_eq!(answer.code, 0, "{}", answer.results);
        assert!(
            answer.results.starts_with("No fault.\nShort route: "),
            "{}",
            answer.results
        );
        assert!(
            answer.results.contains(" questions, about "),
            "{}",
            answer.results
        );
    }
    let folder = person.has_method();
    let own = person.asks(&["check", folder.to_str().unwrap()]);
    assert_eq!(own.results, person.asks(&["check"]).results);
}

#[test]
fn every_example_is_a_session_without_fault() {
    let person = Person::new();
    for language in LANGUAGES {
        let path = package(&format!("assets/examples/{language}.ron"));
        let answer = person.asks(&["check", path.to_str().unwrap()]);
        assert_eq!(answer.code, 0, "{}", answer.results);
        assert_eq!(
            (answer.results.as_str(), answer.messages.as_str()),
            ("No fault.\n", "")
        );
    }
}

#[test]
fn a_session_of_a_former_version_of_the_method_has_no_fault() {
    let person = Person::new();
    let text = example("en").replacen("2026.2\", hash: \"", "2026.1\", hash: \"x", 1);
    let path = person.has_file("own.ron", &text);
    let answer = person.asks(&["check", path.to_str().unwrap()]);
    assert_eq!((answer.code, answer.results.as_str()), (0, "No fault.\n"));
    let told = "vises 2026.1. It opens all the same.\n";
    assert!(answer.messages.ends_with(told), "{}", answer.messages);
}

#[test]
fn an_unreadable_session_is_reported_with_its_location() {
    let person = Person::new();
    let text = example("en").replacen("rev: ", "reff: ", 1);
    let line = text
        .lines()
        .position(|line| line.contains("reff:"))
        .unwrap()
        + 1;
    let path = person.has_file("broken.ron", &text);
    let answer = person.asks(&["check", path.to_str().unwrap()]);
    assert_eq!(answer.code, 1);
    let place = format!("broken.ron:{line}:");
    assert!(
        answer.results.contains(&place),
        "{place} {}",
        answer.results
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_reference_to_a_missing_row_is_a_fault_and_a_left_over_answer_is_reported() {
    let person = Person::new();
    let text = example("en").replacen("to: \"", "to: \"gone_", 1);
    let text = text.replacen("\"needs\": (", "\"kneads\": (", 1);
    assert!(text.contains("kneads"));
    let line = text
        .lines()
        .position(|line| line.contains("gone_"))
        .unwrap()
        + 1;
    let path = person.has_file("gone.ron", &text);
    let answer = person.asks(&["check", path.to_str().unwrap()]);
    assert_eq!(answer.code, 1);
    assert!(
        answer.results.contains(&format!("gone.ron:{line}:")),
        "{}",
        answer.results
    );
    assert!(answer.results.contains("gone_"), "{}", answer.results);
    assert!(answer.messages.contains("kneads"), "{}", answer.messages);
}

/// Twelve faults: a file, a text in it, its replacement, and words of the line that reports the
/// fault.
const SEEDED: [(&str, &str, &str, &str); 12] = [
    (
        "method.ron",
        "(id: \"means\", step",
        "(id: \"means\", colour: 3, step",
        "colour",
    ),
    (
        "method.ron",
        "kind: composed",
        "kind: comprised",
        "comprised",
    ),
    (
        "method.ron",
        "(id: \"known_by\", kind: text(line)),",
        "(id: \"known_by\", kind: text(line)), (id: \"known_by\", kind: number),",
        "The name “known_by” is taken already",
    ),
    (
        "method.ron",
        "\"social_impact\", \"valorisation\"",
        "\"social_impact\", \"Our-Term\", \"valorisation\"",
        "“Our-Term” cannot be a name",
    ),
    (
        "method.ron",
        "when: is(question: \"group\", any: [\"integration\"])",
        "when: is(question: \"groop\", any: [\"integration\"])",
        "There is no question “groop”",
    ),
    (
        "method.ron",
        "when: is(question: \"group\", any: [\"services\"])",
        "when: answered(\"strengths\")",
        "looks at “strengths”, which is not asked before",
    ),
    (
        "method.ron",
        "when: is(question: \"group\", any: [\"practices\"])",
        "when: is(question: \"group\", any: [\"prectices\"])",
        "has no code “prectices”",
    ),
    (
        "method.ron",
        "(id: \"for\", kind: references(to: [\"stakeholders\"]))",
        "(id: \"for\", kind: references(to: [\"mission\"]))",
        "The question “mission” has no rows",
    ),
    (
        "method.ron",
        "(id: \"mission\", step: \"portrait\", principle: \"adapt\",",
        "(id: \"mission\", step: \"portrait\", principle: \"adapt\", when: all([\
         is(question: \"group\", any: [\"services\"]), is(question: \"group\", any: [\"practices\"])]),",
        "Nobody will ever be asked this question",
    ),
    (
        "fr.ftl",
        "step-portrait = ",
        "# step-portrait = ",
        "The text “step-portrait” is missing",
    ),
    (
        "nl.ftl",
        "question-enterprise = ",
        "extra-text = Meer\nquestion-enterprise = ",
        "Nothing uses the text “extra-text”",
    ),
    (
        "method.ron",
        "having: [empty(\"by\")]",
        "having: [empty(\"bye\")]",
        "have no field “bye”",
    ),
];

#[test]
fn twelve_faults_of_a_method_are_reported_at_once_with_their_locations() {
    let person = Person::new();
    let folder = person.has_method();
    for (file, from, to, _) in SEEDED {
        edit(&folder.join(file), from, to);
    }
    let answer = person.asks(&["check", folder.to_str().unwrap()]);
    assert_eq!(answer.code, 1);
    for (file, _, to, words) in SEEDED {
        let fault = answer.results.lines().find(|line| line.contains(words));
        let fault = fault.unwrap_or_else(|| panic!("{words}: {}", answer.results));
        let text = fs::read_to_string(folder.join(file)).unwrap();
        let first = to.lines().next().unwrap();
        let line = text.lines().position(|line| line.contains(first)).unwrap() + 1;
        if !words.contains("missing") {
            assert!(
                fault.contains(&format!("{file}:{line}:")),
                "{line}: {fault}"
            );
        }
    }
    let lines: Vec<&str> = answer.results.lines().collect();
    let structure = lines.iter().filter(|line| line.contains("method.ron:"));
    assert_eq!(structure.count(), 10, "{}", answer.results);
    assert_eq!(lines.len(), 13, "{}", answer.results);
    assert_eq!(lines[12], "12 faults.");
}

#[test]
fn a_broken_place_hides_no_other_fault() {
    let person = Person::new();
    let folder = person.has_method();
    edit(
        &folder.join("method.ron"),
        "(id: \"means\", step",
        "(id: \"means\", colour: 3, step",
    );
    let answer = person.asks(&["check", folder.to_str().unwrap()]);
    assert_eq!(answer.results.lines().count(), 2, "{}", answer.results);
    assert!(
        answer.results.ends_with("\n1 fault.\n"),
        "{}",
        answer.results
    );
}

#[test]
fn a_method_file_that_does_not_parse_is_one_fault() {
    let person = Person::new();
    let folder = person.has_method();
    edit(&folder.join("method.ron"), "stages: [", "stages: [[[");
    fs::remove_file(folder.join("de.ftl")).unwrap();
    let answer = person.asks(&["check", folder.to_str().unwrap()]);
    assert_eq!(answer.code, 1);
    assert_eq!(answer.results.lines().count(), 2, "{}", answer.results);
    assert!(answer.results.contains("method.ron:"), "{}", answer.results);
    assert!(
        answer.results.contains("is not valid RON"),
        "{}",
        answer.results
    );
}

#[test]
fn a_language_without_texts_is_one_fault() {
    let person = Person::speaking("de");
    let folder = person.has_method();
    fs::remove_file(folder.join("fr.ftl")).unwrap();
    let answer = person.asks(&["check", folder.to_str().unwrap()]);
    assert_eq!(answer.code, 1);
    assert_eq!(answer.results.lines().count(), 2, "{}", answer.results);
    assert!(answer.results.contains("fr.ftl: "), "{}", answer.results);
    assert!(answer.results.contains("Français"), "{}", answer.results);
}
