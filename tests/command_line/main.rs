//! The real program, asked on the command line without a terminal.

#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a test may stop at once"
)]

mod checking;
mod doctor;
#[cfg(target_os = "linux")]
mod hostile_files;
#[path = "../terminal/memory.rs"]
#[cfg(target_os = "linux")]
mod memory;
#[cfg(unix)]
mod privacy;
#[path = "../faults/who.rs"]
#[cfg(unix)]
mod who;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

const LANGUAGES: [&str; 4] = ["en", "fr", "nl", "de"];

/// A person with a home of their own.
struct Person {
    home: TempDir,
    language: &'static str,
}

/// The program's answer.
struct Answer {
    code: i32,
    results: String,
    messages: String,
}

impl Person {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        Self {
            home,
            language: "en",
        }
    }

    fn speaking(language: &'static str) -> Self {
        Self {
            language,
            ..Self::new()
        }
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vises"));
        command
            .env_clear()
            .env("HOME", self.home.path())
            .env("USERPROFILE", self.home.path())
            .env("VISES_DATA_DIR", self.data())
            .env("LANG", format!("{}_BE.UTF-8", self.language))
            .env("TERM", "xterm")
            .current_dir(self.home.path())
            .stdin(Stdio::null());
        command
    }

    fn asks<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Answer {
        let output = self.command().args(arguments).output().unwrap();
        assert!(!output.stdout.contains(&0x1b), "an escape byte");
        assert!(!output.stderr.contains(&0x1b), "an escape byte");
        Answer {
            code: output.status.code().unwrap(),
            results: String::from_utf8(output.stdout).unwrap(),
            messages: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn data(&self) -> PathBuf {
        self.home.path().join("data")
    }

    /// Puts a session into the data directory, under that id.
    fn has(&self, id: &str, change: impl Fn(String) -> String) -> PathBuf {
        let session = change(with_id(&example("en"), id));
        self.has_file(&format!("{id}.ron"), &session)
    }

    fn has_file(&self, name: &str, text: &str) -> PathBuf {
        let folder = self.data().join("sessions");
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join(name);
        fs::write(&path, text).unwrap();
        path
    }

    /// A copy of the built-in method, to be spoilt.
    fn has_method(&self) -> PathBuf {
        let folder = self.home.path().join("own");
        fs::create_dir_all(&folder).unwrap();
        fs::copy(
            package("assets/method/method.ron"),
            folder.join("method.ron"),
        )
        .unwrap();
        for language in LANGUAGES {
            let texts = package(&format!("locales/{language}/vises.ftl"));
            fs::copy(texts, folder.join(format!("{language}.ftl"))).unwrap();
        }
        folder
    }
}

fn package(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn example(language: &str) -> String {
    fs::read_to_string(package(&format!("assets/examples/{language}.ron"))).unwrap()
}

/// The session with another id at its head.
fn with_id(session: &str, id: &str) -> String {
    session.replacen("id: \"example_en\"", &format!("id: \"{id}\""), 1)
}

#[test]
fn help_is_given_in_the_language_of_the_person() {
    for (language, heading) in LANGUAGES
        .into_iter()
        .zip(["Usage:", "Emploi", "Gebruik:", "Aufruf:"])
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
        (vec!["list", "more"], "more is too much here."),
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
            .contains("two.ron could not be read. It does not read: line")
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
            answer.messages.contains("usual settings"),
            "{}",
            answer.messages
        );
    }
    assert!(fs::read_to_string(&path).unwrap().contains("langage"));
}
