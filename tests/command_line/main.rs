//! The real program, asked on the command line without a terminal.

#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a test may stop at once"
)]

#[cfg(target_os = "linux")]
mod boundary;
mod checking;
mod doctor;
#[cfg(unix)]
mod files;
#[cfg(target_os = "linux")]
mod hostile_files;
#[path = "../terminal/memory.rs"]
#[cfg(target_os = "linux")]
mod memory;
mod naming;
mod person;
#[cfg(unix)]
mod privacy;
#[path = "../faults/who.rs"]
#[cfg(unix)]
mod who;

use std::fs;
use std::process::Stdio;

use person::{LANGUAGES, Person, package};

#[test]
fn help_is_given_in_the_language_of_the_person() {
    for (language, heading) in
        LANGUAGES
            .into_iter()
            .zip(["Usage:", "Utilisation", "Gebruik:", "Aufruf:"])
    {
        let answer = Person::speaking(language).asks(&["--help"]);
        assert_eq!(
            (answer.code, answer.messages.as_str()),
            (0, ""),
            "{language}"
        );
        assert!(answer.results.contains(heading), "{}", answer.results);
        for name in [
            "new",
            "open",
            "list",
            "show",
            "check",
            "doctor",
            "--data-dir",
            "128+n",
        ] {
            assert!(answer.results.contains(name), "{name}: {}", answer.results);
        }
        assert!(!answer.results.contains("--plain") && !answer.results.contains("--method"));
    }
    let asked = Person::new().asks(&["show", "--help", "--language", "nl"]);
    assert!(asked.results.contains("Gebruik:"), "{}", asked.results);
}

#[test]
fn the_version_is_printed() {
    let answer = Person::new().asks(&["-V"]);
    assert_eq!(
        answer.results,
        format!("vises {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn wrong_arguments_are_reported_with_a_suggestion() {
    let person = Person::new();
    for (arguments, sentence) in [
        (vec!["--colour"], "There is no option --colour."),
        (vec!["lsit"], "There is no command lsit. Did you mean list?"),
        (vec!["list", "more"], "more is not expected here."),
        (vec!["show"], "Something is missing: SESSION|PATH."),
        (vec!["--language"], "A value is missing after --language."),
        (
            vec!["--no-color", "--no-color"],
            "--no-color can be given only once.",
        ),
        (vec!["--no-color=yes"], "--no-color takes no value."),
    ] {
        let answer = person.asks(&arguments);
        assert_eq!(
            (answer.code, answer.results.as_str()),
            (2, ""),
            "{arguments:?}"
        );
        assert!(answer.messages.contains(sentence), "{}", answer.messages);
        assert!(
            answer.messages.contains("vises --help"),
            "{}",
            answer.messages
        );
    }
    let foreign = person.asks(&["\u{1b}[31mred"]);
    assert_eq!(foreign.code, 2);
}

#[test]
fn an_unknown_language_is_reported_with_the_four_known_ones() {
    let answer = Person::speaking("fr").asks(&["list", "--language", "xx"]);
    assert_eq!(answer.code, 2);
    for name in ["English", "Français", "Nederlands", "Deutsch", "xx"] {
        assert!(answer.messages.contains(name), "{}", answer.messages);
    }
}

#[test]
fn without_a_terminal_the_questions_are_refused() {
    let person = Person::new();
    for arguments in [vec![], vec!["new"], vec!["open", "example"]] {
        let answer = person.asks(&arguments);
        assert_eq!(
            (answer.code, answer.results.as_str()),
            (2, ""),
            "{arguments:?}"
        );
        assert!(
            answer.messages.contains("need a terminal"),
            "{}",
            answer.messages
        );
    }
    assert!(person.asks(&["list"]).results.is_empty());
}

#[test]
fn a_fresh_list_is_empty_and_says_how_to_begin() {
    let person = Person::new();
    let answer = person.asks(&["list"]);
    assert_eq!((answer.code, answer.results.as_str()), (0, ""));
    assert!(answer.messages.contains("vises new"), "{}", answer.messages);
    assert!(!person.data().exists());
}

#[test]
fn sessions_are_listed_in_columns_and_unreadable_files_are_reported() {
    let person = Person::new();
    person.has("one", |text| text);
    let damaged = person.has("two", |text| text[..text.len() / 2].to_owned());
    let newer = person.has("three", |text| text.replacen("format: 1", "format: 9", 1));
    let before = [fs::read(&damaged).unwrap(), fs::read(&newer).unwrap()];
    let answer = person.asks(&["list"]);
    assert_eq!(answer.code, 0);
    assert_eq!(answer.results.lines().count(), 1, "{}", answer.results);
    assert!(answer.results.starts_with("one  "), "{}", answer.results);
    assert!(answer.results.contains(" of "), "{}", answer.results);
    assert!(
        answer
            .messages
            .contains("two.ron could not be read. There is a fault in line")
    );
    assert!(answer.messages.contains("three.ron") && answer.messages.contains("format 9"));
    for command in ["show", "check", "open"] {
        for name in ["two", "three"] {
            let answer = person.asks(&[command, name]);
            assert_eq!(answer.code, 1, "{command} {name}: {}", answer.messages);
        }
    }
    assert_eq!(
        before,
        [fs::read(&damaged).unwrap(), fs::read(&newer).unwrap()]
    );
}

#[test]
fn a_reader_that_wants_no_more_ends_the_list_quietly() {
    let person = Person::new();
    for number in 0..20 {
        person.has(&format!("session{number}"), |text| text);
    }
    let mut child = person
        .command()
        .args(["show", "session7"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
fn a_session_is_shown_by_the_beginning_of_its_id_or_title() {
    let person = Person::new();
    person.has("abc1", |text| text);
    person.has("abd2", |text| with_title(&text, "Other \u{1b}[31mname"));
    let shown = person.asks(&["show", "abc"]);
    assert_eq!((shown.code, shown.messages.as_str()), (0, ""));
    assert!(shown.results.lines().count() > 10, "{}", shown.results);
    assert_eq!(person.asks(&["show", "OTHER"]).code, 0);
    let several = person.asks(&["show", "ab"]);
    assert_eq!((several.code, several.results.as_str()), (1, ""));
    assert!(several.messages.contains("abc1") && several.messages.contains("abd2"));
    let none = person.asks(&["show", "zebra"]);
    assert_eq!(none.code, 1);
    assert!(none.messages.contains("zebra"), "{}", none.messages);
    let file = package("assets/examples/fr.ron");
    assert_eq!(person.asks(&["show", file.to_str().unwrap()]).code, 0);
    assert_eq!(person.asks(&["show", "example"]).code, 0);
}

fn with_title(session: &str, title: &str) -> String {
    session.replacen("The Spare Button (worked example)", title, 1)
}

#[test]
fn a_file_that_is_no_session_is_not_opened_and_stays_as_it_is() {
    let person = Person::new();
    let path = person.home.path().join("letter.txt");
    fs::write(&path, "Dear all").unwrap();
    let answer = person.asks(&["open", "letter.txt"]);
    assert_eq!((answer.code, answer.results.as_str()), (1, ""));
    assert!(
        answer.messages.contains("letter.txt"),
        "{}",
        answer.messages
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), "Dear all");
    assert_eq!(person.asks(&["list"]).results, "");
}

#[test]
fn unreadable_preferences_are_reported_and_left_alone() {
    let person = Person::new();
    let output = person.command().args(["list"]).output().unwrap();
    assert!(output.status.success());
    let folder = person.home.path().join(".config/vises");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("preferences.ron");
    fs::write(&path, "(format: 1, langage: \"fr\")").unwrap();
    if cfg!(target_os = "linux") {
        let answer = person.asks(&["list"]);
        assert_eq!(answer.code, 0);
        assert!(
            answer.messages.contains("preferences.ron"),
            "{}",
            answer.messages
        );
        assert!(
            answer.messages.contains("default settings"),
            "{}",
            answer.messages
        );
    }
    assert!(fs::read_to_string(&path).unwrap().contains("langage"));
}
