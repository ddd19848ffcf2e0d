//! What the real program tells of them on the command line, with no more than 1.5 GB of memory.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// How the program ended.
struct Answer {
    code: Option<i32>,
    said: String,
}

/// Asks the program, which is ended when it takes more than 1.5 GB of memory or more time of the
/// processor than a build with its checks may take; a release takes a tenth of that.
fn asks(home: &TempDir, arguments: &[&str]) -> Answer {
    let output = Command::new("sh")
        .args(["-c", "ulimit -v 1500000; ulimit -t 6; exec \"$@\"", "sh"])
        .arg(env!("CARGO_BIN_EXE_vises"))
        .args(arguments)
        .env_clear()
        .env("HOME", home.path())
        .env("VISES_DATA_DIR", home.path().join("data"))
        .env("LANG", "en_BE.UTF-8")
        .current_dir(home.path())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    Answer {
        code: output.status.code(),
        said: String::from_utf8(said).unwrap(),
    }
}

fn corpus(name: &str) -> PathBuf {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    corpus.join(name)
}

/// What `vises check` tells of a file, each line without the file's name.
fn check(path: &Path) -> Vec<String> {
    let home = tempfile::tempdir().unwrap();
    let path = path.to_str().unwrap();
    let answer = asks(&home, &["check", path]);
    assert_eq!(answer.code, Some(1), "{}", answer.said);
    let lines = answer.said.lines();
    lines.map(|line| line.replace(path, "")).collect()
}

fn check_session(name: &str) -> Vec<String> {
    check(&corpus(&format!("session/{name}.ron")))
}

#[test]
fn rows_that_are_named_after_themselves_are_shown_at_once() {
    let home = tempfile::tempdir().unwrap();
    for name in ["stack-overflow", "label-laughs"] {
        let path = corpus(&format!("session/{name}.ron"));
        let answer = asks(&home, &["show", path.to_str().unwrap()]);
        assert_eq!(answer.code, Some(0), "{name}: {}", answer.said);
    }
}

#[test]
fn a_reference_that_its_field_does_not_permit_is_a_fault_with_its_place() {
    let told = check_session("stack-overflow");
    let expected = ":19:95: uses/u1/for refers to the row \"u1\" of a question that it may not refer \
                    to. The reference is kept as left over.";
    assert_eq!(told[0], expected);
    let told = check_session("label-laughs");
    let refused = told.iter().filter(|line| line.contains("/for refers"));
    assert_eq!(refused.count(), 58);
}

#[test]
fn what_stands_twice_in_a_file_is_a_fault_with_the_place_of_the_second() {
    let told = check_session("dup-question");
    assert!(
        told[0].starts_with(":21:1: mission stands in the file twice."),
        "{told:?}"
    );
    let told = check_session("dup-field");
    let place = ":20:107: stakeholders/s1/role stands in the file twice.";
    assert!(told[0].starts_with(place), "{told:?}");
    let told = check_session("dup-row-id");
    let place =
        ":22:6: There is a row \"s1\" already. Both are kept: this one gets the id \"s1_2\"";
    assert!(told[0].starts_with(place), "{told:?}");
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
        let told = check(&path);
        assert!(told[0].contains("is there twice"), "{told:?}");
    }
}

#[test]
fn a_method_whose_conditions_branch_is_checked_soon() {
    let told = check(&corpus("method/branching-conditions.ron"));
    assert!(
        !told.iter().any(|line| line.contains("was not found out")),
        "{told:?}"
    );
}

/// A question that is asked by answers that nobody gives: to find that out, every combination of
/// answers to twenty others would have to be tried.
#[test]
fn where_there_are_too_many_answers_to_try_it_is_said_where_that_was_given_up() {
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
    let told = check(&path);
    let given_up = "/when: whether this question is ever asked was not found out.";
    assert!(told.iter().any(|line| line.contains(given_up)), "{told:?}");
}

#[test]
fn texts_that_nothing_expects_are_told_in_time_that_grows_with_them_alone() {
    let folder = tempfile::tempdir().unwrap();
    let method = include_str!("../../assets/method/method.ron");
    fs::write(folder.path().join("method.ron"), method).unwrap();
    let mut texts = include_str!("../../locales/en/vises.ftl").to_owned();
    for number in 0..20_000 {
        writeln!(texts, "zz-{number} = x").unwrap();
    }
    fs::write(folder.path().join("en.ftl"), texts).unwrap();
    let told = check(&folder.path().join("method.ron"));
    assert!(told.len() > 20_000);
}

#[test]
fn a_title_of_which_nothing_can_be_seen_is_none() {
    let home = tempfile::tempdir().unwrap();
    let sessions = home.path().join("data/sessions");
    fs::create_dir_all(&sessions).unwrap();
    let text = fs::read_to_string(corpus("session/dup-row-id.ron")).unwrap();
    for title in ["\u{3164}\u{115f}", "\u{e0041}\u{e007f}", "\u{2800}\u{200b}"] {
        let unseen = text.replace("Duplicate row id", title);
        fs::write(sessions.join("duprowid.ron"), unseen).unwrap();
        let answer = asks(&home, &["list"]);
        assert!(answer.said.contains("New session"), "{}", answer.said);
    }
}
