//! The real program and the files that people give it: paths as they are typed, files that can't be
//! read, folders that are none.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::process::Command;

use crate::person::{Answer, LANGUAGES, Person, example, package, with_id};

/// The worked example as a session with that id.
fn session(id: &str) -> String {
    with_id(&example("en"), id)
}

/// Asks with that in `VISES_DATA_DIR`, or without the variable.
fn asks_with(person: &Person, data: Option<&str>, arguments: &[&str]) -> Answer {
    let mut command = person.command();
    match data {
        Some(data) => command.env("VISES_DATA_DIR", data),
        None => command.env_remove("VISES_DATA_DIR"),
    };
    Answer::of(command.args(arguments))
}

#[test]
fn a_leading_tilde_is_the_home_folder_wherever_a_path_is_given() {
    let person = Person::new();
    person.puts("y/sessions/one.ron", session("one"));
    person.puts("received.ron", session("two"));
    for (data, arguments) in [
        (None, &["list", "--data-dir", "~/y"][..]),
        (None, &["list", "--data-dir=~/y"]),
        (Some("~/y"), &["list"]),
        (None, &["show", "~/received.ron"]),
        (None, &["check", "~/received.ron"]),
    ] {
        let answer = asks_with(&person, data, arguments);
        assert_eq!(answer.code, 0, "{arguments:?}: {}", answer.text());
        answer.is_silent_about("There is no session");
    }
    let answer = asks_with(&person, None, &["doctor", "--data-dir", "~/y"]);
    answer.says(person.path("y").to_str().unwrap());
    assert!(!person.path("~").exists());
}

#[test]
fn another_users_home_is_refused_and_no_folder_is_made() {
    for language in LANGUAGES {
        let person = Person::speaking(language);
        for arguments in [
            &["list", "--data-dir", "~ann/y"][..],
            &["new", "--data-dir", "~ann/y"],
            &["show", "~ann/x.ron"],
        ] {
            let answer = asks_with(&person, None, arguments);
            assert_eq!(answer.code, 1, "{arguments:?}: {}", answer.text());
            answer.says("~ann/").says("~/Do");
        }
        let names: Vec<_> = fs::read_dir(person.home.path()).unwrap().collect();
        assert!(
            names
                .iter()
                .all(|name| name.as_ref().unwrap().file_name() != "~ann")
        );
    }
}

/// The messages of the RON parser.
const WORDS_OF_THE_READER: [&str; 6] = [
    "Expected",
    "Unexpected",
    "expected",
    "found",
    "utf-8 sequence",
    "Non-whitespace",
];

#[test]
fn an_unreadable_file_is_reported_in_the_users_language() {
    for (language, comma, field, value) in [
        ("en", "“,” is missing", "field called “colour”", "a number"),
        ("fr", "il manque « , »", "champ « colour »", "un nombre"),
        ("nl", "hier ontbreekt", "veld “colour”", "een getal"),
        ("de", "hier fehlt", "Feld „colour“", "eine Zahl"),
    ] {
        let person = Person::speaking(language);
        for (number, (from, to, expected)) in [
            ("format: 1,", "format: 1", comma),
            ("    rev:", "    colour: \"red\",\n    rev:", field),
            ("    rev: ", "    rev: x", value),
        ]
        .into_iter()
        .enumerate()
        {
            let whole = session(&format!("broken{number}"));
            let broken = whole.replacen(from, to, 1);
            assert_ne!(whole, broken, "{from}");
            let name = format!("data/sessions/broken{number}.ron");
            let file = person.puts(&name, &broken);
            let file = file.to_str().unwrap();
            let everywhere = [
                &["check", file][..],
                &["show", file],
                &["list"],
                &["doctor"],
            ];
            // One kind of fault is tested with every command, the others with one.
            let places = if number == 0 { 4 } else { 1 };
            for arguments in everywhere.into_iter().take(places) {
                let answer = person.asks(arguments);
                let text = answer
                    .text()
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ");
                assert!(
                    text.contains(expected),
                    "{arguments:?}: no `{expected}`: {text}"
                );
                for word in WORDS_OF_THE_READER {
                    assert!(
                        !text.contains(word) || language == "en" && word == "found",
                        "{arguments:?}: `{word}`: {text}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_file_in_another_encoding_is_reported_as_such() {
    for language in LANGUAGES {
        let person = Person::speaking(language);
        let has = |file: &str| {
            let bytes = fs::read(package("tests/corpus/session").join(file)).unwrap();
            person.puts(&format!("data/sessions/{file}"), &bytes)
        };
        let narrow = has("latin1.ron");
        for command in ["check", "show"] {
            let answer = person.asks(&[command, narrow.to_str().unwrap()]);
            answer.says("Latin-1").says("UTF-8");
        }
        for wide in ["utf16-le.ron", "utf16-be.ron", "utf16-le-no-bom.ron"] {
            has(wide);
        }
        let answer = person.asks(&["list"]);
        let count = |words: &str| answer.text().matches(words).count();
        assert_eq!(
            (count("Latin-1"), count("UTF-16")),
            (1, 3),
            "{}",
            answer.text()
        );
    }
}

#[test]
fn a_link_to_a_folder_that_is_not_there_is_no_empty_folder() {
    for linked in ["data", "data/sessions"] {
        let person = Person::new();
        if linked != "data" {
            fs::create_dir(person.path("data")).unwrap();
        }
        symlink(person.path("unplugged"), person.path(linked)).unwrap();
        for arguments in [&["list"][..], &["show", "x"]] {
            let answer = person.asks(arguments);
            assert_eq!(answer.code, 1, "{}", answer.text());
            answer
                .says(person.path(linked).to_str().unwrap())
                .says("a link to a folder that is not there")
                .is_silent_about("There is no session yet");
        }
    }
}

#[test]
fn a_link_among_the_sessions_is_reported_as_one() {
    let person = Person::new();
    person.puts("data/sessions/one.ron", session("one"));
    symlink(
        person.path("nowhere"),
        person.path("data/sessions/gone.ron"),
    )
    .unwrap();
    let answer = person.asks(&["list"]);
    answer.says("gone.ron could not be read. It is a link");
}

#[test]
fn a_command_of_the_doctor_can_be_copied_into_a_shell() {
    let person = Person::new();
    let data = person.path("My Files, l'été");
    person.puts("My Files, l'été/sessions/one.ron", session("one"));
    fs::set_permissions(&data, fs::Permissions::from_mode(0o755)).unwrap();
    let answer = asks_with(&person, data.to_str(), &["doctor"]);
    let text = answer.text();
    let mut lines = text.lines().map(str::trim);
    let line = lines.find(|line| line.starts_with("chmod")).unwrap();
    let shell = Command::new("sh").args(["-c", line]).status().unwrap();
    assert!(shell.success(), "{line}");
    let mode = data.metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "{line}");
}
