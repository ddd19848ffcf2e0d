//! What the real program reports about these files on the command line, in at most 1.5 GB of
//! memory.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::person::{Answer, Person, package};

/// Runs the program, which is killed if it takes more than 1.5 GB of memory or more processor time
/// than a debug build may take; a release takes a tenth of that.
fn asks(person: &Person, arguments: &[&str]) -> Answer {
    Answer::of(
        Command::new("sh")
            .args(["-c", "ulimit -v 1500000; ulimit -t 6; exec \"$@\"", "sh"])
            .arg(env!("CARGO_BIN_EXE_vises"))
            .args(arguments)
            .env_clear()
            .env("HOME", person.home.path())
            .env("VISES_DATA_DIR", person.data())
            .env("LANG", "en_BE.UTF-8")
            .current_dir(person.home.path())
            .stdin(Stdio::null()),
    )
}

fn corpus(name: &str) -> PathBuf {
    package("tests/corpus").join(name)
}

/// The output of `vises check` on a file, without the file's name.
fn check(path: &Path) -> Vec<String> {
    let path = path.to_str().unwrap();
    let answer = asks(&Person::new(), &["check", path]);
    assert_eq!(answer.code, 1, "{}", answer.text());
    let text = answer.text();
    text.lines().map(|line| line.replace(path, "")).collect()
}

fn check_session(name: &str) -> Vec<String> {
    check(&corpus(&format!("session/{name}.ron")))
}

#[test]
fn rows_that_are_named_after_themselves_are_shown_at_once() {
    for name in ["stack-overflow", "label-laughs"] {
        let path = corpus(&format!("session/{name}.ron"));
        let answer = asks(&Person::new(), &["show", path.to_str().unwrap()]);
        assert_eq!(answer.code, 0, "{name}: {}", answer.text());
    }
}

#[test]
fn a_reference_that_its_field_does_not_permit_is_a_fault_with_its_place() {
    let lines = check_session("stack-overflow");
    let expected = ":19:95: uses/u1/for refers to the row “u1” of a question that it may not refer \
                    to. The reference is kept as left over.";
    assert_eq!(lines[0], expected);
    let lines = check_session("label-laughs");
    let refused = lines.iter().filter(|line| line.contains("/for refers"));
    assert_eq!(refused.count(), 58);
}

#[test]
fn what_stands_twice_in_a_file_is_a_fault_with_the_place_of_the_second() {
    let lines = check_session("dup-question");
    assert!(
        lines[0].starts_with(":21:1: mission is in the file twice."),
        "{lines:?}"
    );
    let lines = check_session("dup-field");
    let place = ":20:107: stakeholders/s1/role is in the file twice.";
    assert!(lines[0].starts_with(place), "{lines:?}");
    let lines = check_session("dup-row-id");
    let place = ":22:6: There is a row “s1” already. Both are kept: this one gets the id “s1_2”";
    assert!(lines[0].starts_with(place), "{lines:?}");
    // A part of a row, and of the session itself.
    let folder = tempfile::tempdir().unwrap();
    let text = fs::read_to_string(corpus("session/dup-row-id.ron")).unwrap();
    for (from, to) in [
        (
            "title: \"Duplicate row id\",",
            "title: \"one\", title: \"two\",",
        ),
        (
            "fields: {\"role\": text(\"second role\")}",
            "fields: {}, fields: {}",
        ),
    ] {
        let path = folder.path().join("doubled.ron");
        fs::write(&path, text.replace(from, to)).unwrap();
        let lines = check(&path);
        assert!(lines[0].contains("is there twice"), "{lines:?}");
    }
}

#[test]
fn a_method_whose_conditions_branch_is_checked_soon() {
    let lines = check(&corpus("method/branching-conditions.ron"));
    assert!(
        !lines
            .iter()
            .any(|line| line.contains("could not be determined")),
        "{lines:?}"
    );
}

/// A question asked after answers that nobody gives: to find that out, every combination of answers
/// to twenty others would have to be tried.
#[test]
fn with_too_many_answers_to_try_the_check_says_where_it_gave_up() {
    let folder = tempfile::tempdir().unwrap();
    let method = include_str!("../../assets/method/method.ron");
    let mut questions = String::from("questions: [");
    let mut answered = String::new();
    for number in 0..20 {
        let id = format!("zq{number}");
        write!(answered, "answered(\"{id}\"), ").unwrap();
        let question = "step: \"familiar\", principle: \"adapt\", asked: once(text(line))";
        write!(questions, "(id: \"{id}\", {question}), ").unwrap();
    }
    let never = "answered(\"zq0\"), not(answered(\"zq0\"))";
    let when = format!("all([any([{answered}]), {never}])");
    writeln!(
        questions,
        "(id: \"never\", step: \"familiar\", principle: \"adapt\", when: {when}, asked: once(text(line))),"
    )
    .unwrap();
    let path = folder.path().join("method.ron");
    fs::write(&path, method.replace("questions: [", &questions)).unwrap();
    let lines = check(&path);
    let given_up = "/when: whether this question is ever asked could not be determined.";
    assert!(
        lines.iter().any(|line| line.contains(given_up)),
        "{lines:?}"
    );
}

#[test]
fn superfluous_texts_are_reported_in_linear_time() {
    let folder = tempfile::tempdir().unwrap();
    let method = include_str!("../../assets/method/method.ron");
    fs::write(folder.path().join("method.ron"), method).unwrap();
    let mut texts = include_str!("../../locales/en/vises.ftl").to_owned();
    for number in 0..20_000 {
        writeln!(texts, "zz-{number} = x").unwrap();
    }
    fs::write(folder.path().join("en.ftl"), texts).unwrap();
    let lines = check(&folder.path().join("method.ron"));
    assert!(lines.len() > 20_000);
}

#[test]
fn a_title_of_which_nothing_can_be_seen_is_none() {
    let person = Person::new();
    let text = fs::read_to_string(corpus("session/dup-row-id.ron")).unwrap();
    for title in ["\u{3164}\u{115f}", "\u{e0041}\u{e007f}", "\u{2800}\u{200b}"] {
        let unseen = text.replace("Duplicate row id", title);
        person.has_file("duprowid.ron", &unseen);
        person.asks(&["list"]).says("New session");
    }
}
