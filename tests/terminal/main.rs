//! The real program in a real terminal.
#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may stop at once"
)]

#[cfg(target_os = "linux")]
mod blocked_output;
#[cfg(target_os = "linux")]
mod boundary;
#[cfg(target_os = "linux")]
#[path = "../corpus/hostile/texts.rs"]
mod corpus;
#[cfg(target_os = "linux")]
mod deeds;
#[cfg(target_os = "linux")]
mod endings;
#[cfg(target_os = "linux")]
mod endings_on_a_slow_disk;
mod files;
mod home;
#[cfg(target_os = "linux")]
mod hostile;
#[cfg(target_os = "linux")]
mod jobs;
#[cfg(target_os = "linux")]
mod keys;
#[cfg(target_os = "linux")]
mod late_answers;
mod memory;
#[cfg(target_os = "linux")]
mod pasting;
mod person;
#[cfg(target_os = "linux")]
mod quiet;
#[cfg(target_os = "linux")]
mod raw_output;
#[cfg(target_os = "linux")]
mod resizing;
#[cfg(target_os = "linux")]
mod small_window;
#[cfg(target_os = "linux")]
mod surroundings;
#[cfg(target_os = "linux")]
mod suspending;
#[cfg(target_os = "linux")]
#[path = "../shared/tiers.rs"]
mod tiers;
#[cfg(target_os = "linux")]
mod typed_ahead;
#[cfg(target_os = "linux")]
mod unmarked_paste;
#[cfg(target_os = "linux")]
mod unsized_terminal;
mod values;

use std::fs;

use home::{Home, hangs_up_after};
use person::{Person, times};
use rustix::process::Signal;

/// Everything up to the stakeholders: work integration, in Wallonia.
fn comes_to_the_stakeholders(person: &mut Person) {
    person.goes_to_the_first_question().is_asked(1, 14);
    person.presses("4").is_asked(2, 20);
    person
        .types("The Spare Button")
        .presses("Enter")
        .is_asked(3, 20);
    person.presses("1").is_asked(4, 20);
    person.presses("1").is_asked(5, 20);
    person
        .types("work for all")
        .sees("work for all")
        .presses("Tab")
        .is_asked(6, 20);
}

/// Fills in the first row of a question, which is open, and goes on: its texts, and behind each the keys
/// of the fields that follow. Behind the last field the next row is open, and empty.
fn fills_a_row(person: &mut Person, number: usize, row: &[(&str, &str)]) {
    person.is_asked(number, 20);
    for (text, keys) in row {
        if !text.is_empty() {
            person.types(text).sees(text).presses("Enter");
        }
        if !keys.is_empty() {
            person.presses_in_turn(keys);
        }
    }
    person.presses_in_turn("Tab");
}

/// Everything after the stakeholders, through to the pathway; Enter leads on from what is said of each
/// stage, from a list in which several can be ticked, and past a reason.
fn goes_through_to_the_pathway(person: &mut Person) {
    fills_a_row(person, 7, &[("a house that people know", "")]);
    person.presses("Enter");
    fills_a_row(person, 8, &[("a place to go to", "1 Enter")]);
    let workshop = ("the repair workshop", "1 Enter Enter 1 Enter Enter");
    fills_a_row(person, 9, &[workshop]);
    fills_a_row(person, 10, &[("the Monday meeting", "1 Enter Enter")]);
    let change = ("more confidence in speaking up", "1 1 Enter Enter 1 1 1");
    fills_a_row(person, 11, &[change]);
    fills_a_row(person, 12, &[("", "1 1 Ctrl-S")]);
    person.presses("Enter").is_asked(13, 20).presses("2");
    person.is_asked(14, 20).presses_in_turn("1 Enter");
    let plan = [("", "1 Enter 2 1 Enter"), ("the coach", ""), ("6/2031", "")];
    fills_a_row(person, 15, &plan);
    let evidence = [("", "1 Enter Enter"), ("they speak up", "2 1 Enter 1")];
    fills_a_row(person, 16, &evidence);
    person.presses("Enter").is_asked(17, 20);
    person.presses_in_turn("1 Enter");
    let evening = ("an evening", "1 Enter 1 Enter Enter 1 Enter");
    fills_a_row(person, 18, &[evening]);
    person
        .is_asked(19, 20)
        .types("the Monday meeting stays")
        .presses("Tab");
    let step = ["ask the families", "the coach", "31/12/2031"];
    fills_a_row(person, 20, &step.map(|text| (text, "")));
}

/// The whole short route in one language, killed in the middle of a row.
fn a_whole_assessment_in(language: &str) {
    let home = Home::new();
    let mut person = Person::starts(&home, &["--language", language, "new"]);
    comes_to_the_stakeholders(&mut person);
    for text in ["workers in training", "a steady job", "their families"] {
        person.types(text).sees(text).presses("Enter");
    }
    home.holds("their families");
    home.holds_no_draft();
    person.sends(Signal::KILL).ends();

    let mut person = Person::starts(&home, &["--language", language, "open", "the spare"]);
    // Where rows can be added the person goes on with them.
    person.sees("Tab ").presses("Enter").is_asked(6, 20);
    person.sees("workers in training").sees("their families");
    person.presses("Up Enter Tab").types("evenings at home");
    person.sees("evenings at home").presses("Enter");
    // The row that comes next is a new one; Esc leaves it for the table.
    person.sees("+ ").presses("Esc");
    person
        .sees("workers in training")
        .sees("their families")
        .presses("Tab");
    goes_through_to_the_pathway(&mut person);
    person.sees("their families").presses("w").sees(".txt");
    let account = fs::read_dir(home.path())
        .unwrap()
        .map(|file| file.unwrap().path())
        .find(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .expect("no account was written");
    let account = fs::read_to_string(account).unwrap();
    for text in [
        "The Spare Button",
        "the repair workshop",
        "more confidence in speaking up",
    ] {
        assert!(
            account.contains(text),
            "{language}: `{text}` is missing:\n{account}"
        );
    }
    assert!(
        account.lines().all(|line| line.chars().count() <= 76),
        "{language}:\n{account}"
    );
    person.presses("Ctrl-C");
    assert!(person.ends().success());
}

#[test]
fn a_whole_assessment_survives_a_kill() {
    let every: &[&str] = &["fr", "en", "nl", "de"];
    for language in &every[..tiers::per_tier(1, every.len(), every.len())] {
        a_whole_assessment_in(language);
    }
}

/// The terminal was given back, once.
#[track_caller]
fn gave_the_terminal_back(person: &Person) {
    let raw = person.raw();
    assert_eq!(
        times(&raw, b"\x1b[?1049l"),
        1,
        "the alternate screen is left once"
    );
    assert_eq!(
        times(&raw, b"\x1b[?2004l"),
        1,
        "pastes are not bracketed any more"
    );
    assert!(times(&raw, b"\x1b[?25h") >= 1, "the cursor is shown");
}

fn at_the_first_question(home: &Home) -> Person {
    let mut person = Person::starts(home, &["--language", "en", "new"]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand");
    person
}

#[test]
fn ctrl_c_is_a_quiet_end_that_keeps_what_is_being_typed() {
    let home = Home::new();
    let mut person = at_the_first_question(&home);
    person
        .presses("Right")
        .sees("What is your enterprise called");
    person
        .types("Half a na")
        .sees("Half a na")
        .presses("Ctrl-C");
    assert_eq!(person.ends().exit_code(), 0);
    gave_the_terminal_back(&person);
    home.holds("Half a na");
}

#[test]
fn a_signal_ends_the_program_and_keeps_what_is_being_typed() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::INT, 130), (Signal::HUP, 129)] {
        let home = Home::new();
        let mut person = at_the_first_question(&home);
        person
            .presses("Right")
            .sees("What is your enterprise called");
        person.types("Half a na").sees("Half a na").sends(signal);
        assert_eq!(person.ends().exit_code(), code, "{signal:?}");
        gave_the_terminal_back(&person);
        home.holds("Half a na");
    }
}

#[test]
fn a_terminal_that_is_gone_ends_the_program() {
    let home = Home::new();
    let keys = b"\r\x1b[CThe Spare Button\r";
    let arguments = ["--language", "en", "new"];
    let status = hangs_up_after(&home, &arguments, "Go on", keys, "The Spare Button");
    assert!(!status.success());
}

#[test]
#[cfg(debug_assertions)]
fn a_panic_gives_the_terminal_back_before_it_speaks() {
    let home = Home::new();
    let mut person = at_the_first_question(&home);
    person.presses("F12");
    assert_eq!(person.ends().exit_code(), 101);
    gave_the_terminal_back(&person);
    let raw = person.raw();
    let left = raw
        .windows(8)
        .position(|window| window == b"\x1b[?1049l")
        .unwrap();
    let spoke = raw
        .windows(8)
        .position(|window| window == b"panicked")
        .unwrap();
    assert!(left < spoke, "the report is on the screen that was left");
}

#[test]
fn after_a_stop_the_screen_is_drawn_whole_again() {
    let home = Home::new();
    let mut person = at_the_first_question(&home);
    person.sends(Signal::STOP).sends(Signal::CONT);
    person
        .presses("Down 2")
        .sees("Chosen: We have chosen our question");
    person.presses("Ctrl-C");
    assert!(person.ends().success());
}

/// On the screen, since the screen would cover an earlier message.
#[test]
#[cfg(target_os = "linux")]
fn unreadable_preferences_are_reported_on_the_screen() {
    for arguments in [&[][..], &["new"]] {
        let home = Home::new();
        let folder = home.path().join(".config/vises");
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join("preferences.ron");
        fs::write(&file, "(format: 1, langage: \"fr\")").unwrap();
        let mut person = Person::starts(&home, arguments);
        person.sees("Your settings could not").sees("File: /");
        person.presses("Ctrl-C").ends();
        assert!(fs::read_to_string(&file).unwrap().contains("langage"));
    }
}

/// On the screen too: the person goes on in the copy.
#[test]
fn the_import_of_a_file_is_reported_on_the_screen() {
    let home = Home::new();
    let file = home.path().join("received.ron");
    let received = fs::read_to_string("tests/golden/session-format-1.ron").unwrap();
    fs::write(
        &file,
        received.replace("rev: 18446744073709551614", "rev: 7"),
    )
    .unwrap();
    let arguments = ["--language", "en", "open", file.to_str().unwrap()];
    for message in [
        "The file was copied in",
        "The very same session is here",
        "an earlier version of a session that is here",
    ] {
        let mut person = Person::starts(&home, &arguments);
        person.sees("Enter ").sees(message);
        if message.starts_with("The very same") {
            person.goes_to_the_first_question().sees("m mark");
            person.presses("m");
            person.sees("How would you mark").presses("2");
            person.sees("saved ");
        }
        assert!(person.presses("Ctrl-C").ends().success());
    }
    assert_eq!(
        fs::read_dir(home.session().unwrap().parent().unwrap())
            .unwrap()
            .count(),
        2
    );
}

#[test]
fn a_terminal_without_a_cursor_is_refused_with_a_sentence() {
    let home = Home::new();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_vises"))
        .env("VISES_DATA_DIR", home.path())
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    assert!(!output.stderr.is_empty());
}
