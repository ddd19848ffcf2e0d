//! The real program and the files that people give it: paths as they are typed, files that can't be
//! read, folders that are none.

#![expect(clippy::unwrap_used, reason = "a test may stop at once")]
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

const LANGUAGES: [&str; 4] = ["en", "fr", "nl", "de"];

/// A person with a home of their own.
struct Person {
    home: TempDir,
    language: &'static str,
}

/// The program's answer, results and messages together.
struct Answer {
    code: i32,
    text: String,
}

impl Answer {
    #[track_caller]
    fn says(&self, words: &str) -> &Self {
        assert!(self.text.contains(words), "no `{words}`:\n{}", self.text);
        self
    }

    #[track_caller]
    fn is_silent_about(&self, words: &str) -> &Self {
        assert!(!self.text.contains(words), "`{words}`:\n{}", self.text);
        self
    }
}

impl Person {
    fn speaking(language: &'static str) -> Self {
        let home = tempfile::tempdir().unwrap();
        Self { home, language }
    }

    fn new() -> Self {
        Self::speaking("en")
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn asks_with(&self, data: &str, arguments: &[&str]) -> Answer {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vises"));
        command
            .args(arguments)
            .env_clear()
            .env("HOME", self.home.path())
            .env("LANG", format!("{}_BE.UTF-8", self.language))
            .env("TERM", "xterm")
            .current_dir(self.home.path())
            .stdin(Stdio::null());
        if !data.is_empty() {
            command.env("VISES_DATA_DIR", data);
        }
        let output = command.output().unwrap();
        let text = [output.stdout, output.stderr].concat();
        Answer {
            code: output.status.code().unwrap(),
            text: String::from_utf8(text).unwrap(),
        }
    }

    fn asks(&self, arguments: &[&str]) -> Answer {
        let data = self.path("data");
        self.asks_with(data.to_str().unwrap(), arguments)
    }

    /// Puts a file into this home, with its folders.
    fn has(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }
}

fn package(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The worked example as a session with that id.
fn session(id: &str) -> String {
    let text = fs::read_to_string(package("assets/examples/en.ron")).unwrap();
    text.replacen("id: \"example_en\"", &format!("id: \"{id}\""), 1)
}

#[test]
fn a_leading_tilde_is_the_home_folder_wherever_a_path_is_given() {
    let person = Person::new();
    person.has("y/sessions/one.ron", session("one").as_bytes());
    person.has("received.ron", session("two").as_bytes());
    for (data, arguments) in [
        ("", &["list", "--data-dir", "~/y"][..]),
        ("", &["list", "--data-dir=~/y"]),
        ("~/y", &["list"]),
        ("", &["show", "~/received.ron"]),
        ("", &["check", "~/received.ron"]),
    ] {
        let answer = person.asks_with(data, arguments);
        assert_eq!(answer.code, 0, "{arguments:?}: {}", answer.text);
        answer.is_silent_about("There is no session");
    }
    let answer = person.asks_with("", &["doctor", "--data-dir", "~/y"]);
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
            let answer = person.asks_with("", arguments);
            assert_eq!(answer.code, 1, "{arguments:?}: {}", answer.text);
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
        (
            "en",
            "\",\" is missing",
            "field called \"colour\"",
            "a number",
        ),
        ("fr", "il manque « , »", "champ « colour »", "un nombre"),
        ("nl", "hier ontbreekt", "veld \"colour\"", "een getal"),
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
            let file = person.has(&name, broken.as_bytes());
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
                let text = answer.text.split_whitespace().collect::<Vec<_>>().join(" ");
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
            person.has(&format!("data/sessions/{file}"), &bytes)
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
        let count = |words: &str| answer.text.matches(words).count();
        assert_eq!(
            (count("Latin-1"), count("UTF-16")),
            (1, 3),
            "{}",
            answer.text
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
            assert_eq!(answer.code, 1, "{}", answer.text);
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
    person.has("data/sessions/one.ron", session("one").as_bytes());
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
    person.has(
        "My Files, l'été/sessions/one.ron",
        session("one").as_bytes(),
    );
    fs::set_permissions(&data, fs::Permissions::from_mode(0o755)).unwrap();
    let answer = person.asks_with(data.to_str().unwrap(), &["doctor"]);
    let mut lines = answer.text.lines().map(str::trim);
    let line = lines.find(|line| line.starts_with("chmod")).unwrap();
    let shell = Command::new("sh").args(["-c", line]).status().unwrap();
    assert!(shell.success(), "{line}");
    let mode = data.metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "{line}");
}
