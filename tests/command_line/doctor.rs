//! The real program asked whether this computer serves.

#[cfg(target_os = "linux")]
mod on_linux;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

const LANGUAGES: [&str; 4] = ["en", "fr", "nl", "de"];

/// A person with a home of their own.
struct Person {
    home: TempDir,
}

/// The program's answer.
struct Answer {
    code: Option<i32>,
    text: String,
    messages: String,
}

impl From<Output> for Answer {
    fn from(output: Output) -> Self {
        assert!(!output.stdout.contains(&0x1b), "an escape byte");
        Self {
            code: output.status.code(),
            text: String::from_utf8(output.stdout).unwrap(),
            messages: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Answer {
    /// How many lines report a problem.
    fn problems(&self) -> usize {
        let marked = |line: &&str| line.trim_start().starts_with("PROBLEM  ");
        self.text.lines().filter(marked).count()
    }

    #[track_caller]
    fn says(&self, sentence: &str) {
        // Wherever the lines were broken.
        let joined = |text: &str| text.split_whitespace().collect::<String>();
        let found = joined(&self.text).contains(&joined(sentence));
        assert!(found, "`{sentence}`:\n{}", self.text);
    }
}

impl Person {
    /// Not in the folder for temporary files, which many systems keep in memory.
    fn new() -> Self {
        let home = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        Self { home }
    }

    /// The program, started by another one.
    fn command(&self, through: &[&str]) -> Command {
        let mut words = through.iter().copied().chain([env!("CARGO_BIN_EXE_vises")]);
        let mut command = Command::new(words.next().unwrap());
        command
            .args(words)
            .arg("doctor")
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.home.path())
            .env("USERPROFILE", self.home.path())
            .env("VISES_DATA_DIR", self.data())
            .env("LANG", "en_BE.UTF-8")
            .env("TERM", "xterm")
            .current_dir(self.home.path())
            .stdin(Stdio::null());
        command
    }

    fn asks(&self, arguments: &[&str]) -> Answer {
        let mut command = self.command(&[]);
        command.args(arguments).output().unwrap().into()
    }

    fn data(&self) -> PathBuf {
        self.home.path().join("data")
    }

    fn has(&self, name: &str, text: &str) -> PathBuf {
        let path = self.data().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    fn has_session(&self, id: &str) -> PathBuf {
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples/en.ron");
        let text = fs::read_to_string(example).unwrap();
        let text = text.replacen("example_en", id, 1);
        self.has(&format!("sessions/{id}.ron"), &text)
    }
}

/// Every file and folder below, in order.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(below(&path));
        }
        found.push(path);
    }
    found.sort();
    found
}

#[test]
fn before_the_first_start_nothing_needs_doing_and_nothing_is_made() {
    for language in LANGUAGES {
        let person = Person::new();
        let answer = person.asks(&["--language", language]);
        assert_eq!(answer.code, Some(0), "{}", answer.text);
        assert_eq!(answer.messages, "");
        assert!(answer.text.contains("xterm"), "{}", answer.text);
        let wide = answer.text.lines().find(|line| line.chars().count() > 76);
        assert_eq!(wide, None, "{language}");
        assert!(!answer.text.contains(['{', '}']), "{}", answer.text);
        assert!(below(person.home.path()).is_empty());
    }
}

#[test]
fn the_folder_and_what_chose_it_are_reported() {
    let person = Person::new();
    person
        .asks(&[])
        .says("data (chosen by the variable VISES_DATA_DIR)");
    let answer = person.asks(&["--data-dir", "elsewhere"]);
    answer.says("elsewhere (chosen by --data-dir)");
    let mut command = person.command(&[]);
    let usual: Answer = command
        .env_remove("VISES_DATA_DIR")
        .output()
        .unwrap()
        .into();
    usual.says("(the default folder)");
}

#[test]
fn looking_changes_nothing_and_leaves_nothing() {
    let person = Person::new();
    person.has_session("one");
    person.has_session("two");
    let before = below(person.home.path());
    let answer = person.asks(&[]);
    answer.says("2 sessions, and all of them can be read.");
    assert_eq!(below(person.home.path()), before);
}

#[test]
fn an_unreadable_file_is_reported_with_advice() {
    let person = Person::new();
    person.has_session("good");
    let damaged = person.has_session("bad");
    let text = fs::read_to_string(&damaged).unwrap();
    let half: String = text.chars().take(text.chars().count() / 2).collect();
    fs::write(&damaged, &half).unwrap();
    let newer = text.replacen("format: 1", "format: 9", 1);
    person.has("sessions/new.ron", &newer);
    person.has("sessions/letter.ron", "Dear all");
    person.has("sessions/.good.aB3x9Z.tmp", "half");
    let answer = person.asks(&[]);
    assert_eq!(answer.code, Some(1));
    answer.says("Sessions that can be read: 1");
    answer.says("bad.ron could not be read. There is a fault in line");
    answer.says("To do: Open it on the page of your sessions");
    answer.says("new.ron could not be read. A later version of this program wrote it (format 9)");
    answer.says("letter.ron could not be read. It is not a session");
    answer.says("One temporary file is left");
    assert_eq!(fs::read_to_string(&damaged).unwrap(), half);
}

#[test]
fn a_session_that_went_bad_without_looking_different_is_found() {
    let person = Person::new();
    let path = person.has_session("one");
    let listed = Command::new(env!("CARGO_BIN_EXE_vises"))
        .args(["list", "--data-dir"])
        .arg(person.data())
        .env("HOME", person.home.path())
        .output()
        .unwrap();
    assert!(listed.status.success() && person.data().join("index.ron").exists());
    let modified = path.metadata().unwrap().modified().unwrap();
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("rev:", "rex:", 1)).unwrap();
    let file = fs::File::options().write(true).open(&path).unwrap();
    file.set_modified(modified).unwrap();
    drop(file);
    person.asks(&[]).says("one.ron could not be read.");
}

#[test]
fn unreadable_settings_are_reported_with_their_path() {
    if !cfg!(target_os = "linux") {
        return;
    }
    let person = Person::new();
    let folder = person.home.path().join(".config/vises");
    fs::create_dir_all(&folder).unwrap();
    person.asks(&[]).says("You have not changed any settings.");
    let path = folder.join("preferences.ron");
    fs::write(&path, "(format: 1, language: \"fr\", theme: monochrome)").unwrap();
    let answer = person.asks(&["--language", "en"]);
    answer.says("Your settings are in");
    answer.says("No colours, as your settings say.");
    fs::write(&path, "(format: 1, langage: \"fr\")").unwrap();
    let answer = person.asks(&[]);
    assert_eq!((answer.code, answer.messages.as_str()), (Some(1), ""));
    answer.says("preferences.ron could not be read. There is a fault in line 1, column");
    answer.says("the default settings are used");
}

#[test]
fn the_terminal_is_judged_by_what_it_says_of_itself() {
    let person = Person::new();
    let around = |changes: &[(&str, &str)], arguments: &[&str]| -> Answer {
        let mut command = person.command(&[]);
        command.envs(changes.iter().copied()).args(arguments);
        command.output().unwrap().into()
    };
    let dumb = around(&[("TERM", "dumb")], &[]);
    assert_eq!((dumb.code, dumb.problems()), (Some(1), 1), "{}", dumb.text);
    dumb.says("Its name is dumb");
    dumb.says("No colours, since this terminal has none.");
    around(&[("TERM", "linux")], &[]).says("Plain signs are drawn, since this terminal");
    let latin = around(&[("LANG", "fr_BE.ISO-8859-1")], &["--language", "en"]);
    latin.says("since the encoding is not UTF-8");
    latin.says("set the terminal and LANG to UTF-8");
    let tmux = around(&[("TMUX", "/tmp/tmux-1000/default,1,0")], &[]);
    tmux.says("set -sg escape-time 20");
    around(&[("LANG", "C")], &[]).says("English, since LANG=C names no language");
    around(&[("LC_ALL", "nl_BE.UTF-8")], &[]).says("de variabele LC_ALL=nl_BE.UTF-8");
    around(&[("NO_COLOR", "1")], &[]).says("as the variable NO_COLOR asks");
    around(&[("NO_COLOR", "1")], &["--no-color"]).says("as --no-color asks");
    let odd = around(&[("TERM", "\u{1b}[31mred\u{202e}")], &[]);
    assert_eq!(odd.code, Some(0), "{}", odd.text);
    assert!(!odd.text.contains('\u{202e}'));
    if cfg!(unix) {
        around(&[("TERM", "")], &[]).says("It does not give its name");
    }
}

#[test]
fn a_synchronised_folder_is_reported_with_what_it_means() {
    let person = Person::new();
    fs::create_dir(person.home.path().join(".stfolder")).unwrap();
    person.has_session("one");
    person
        .asks(&[])
        .says("Syncthing copies this folder to other computers.");
}

#[test]
fn a_file_in_the_place_of_the_folder_is_a_problem() {
    let person = Person::new();
    fs::write(person.data(), "taken").unwrap();
    let answer = person.asks(&[]);
    assert_eq!(answer.code, Some(1));
    answer.says("data is not a folder. To do: Give that file another name");
    assert_eq!(fs::read_to_string(person.data()).unwrap(), "taken");
}

#[cfg(unix)]
#[test]
fn what_others_can_read_is_a_problem_and_the_advice_mends_it() {
    use std::os::unix::fs::PermissionsExt;

    let person = Person::new();
    person.has_session("one");
    for folder in [person.data(), person.data().join("sessions")] {
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let answer = person.asks(&[]);
    assert_eq!(answer.code, Some(1), "{}", answer.text);
    answer.says("Other accounts of this computer can read what is in this folder.");
    answer.says("To do: Type this command: chmod -R go-rwx");
    let mut lines = answer.text.lines().map(str::trim);
    let command = lines.find(|line| line.starts_with("chmod")).unwrap();
    let done = Command::new("sh").args(["-c", command]).status();
    assert!(done.unwrap().success());
    person.asks(&[]).says("cannot read your sessions.");
}
