//! Well-formed sessions with wrong content, or as large as possible, on a real terminal: the
//! program reports what is wrong, keeps it, and leaves the terminal as it was.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::home::Home;
use crate::person::{Person, unused_setting};

fn corpus(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/session");
    fs::read_to_string(folder.join(format!("{name}.ron"))).unwrap()
}

/// A home with one session, and the session's path.
fn home_with(id: &str, text: &str) -> (Home, PathBuf) {
    let home = Home::new();
    let folder = home.path().join("data/sessions");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{id}.ron"));
    fs::write(&path, text).unwrap();
    (home, path)
}

fn opens(home: &Home, id: &str) -> Person {
    Person::starts(home, &["--language", "en", "open", id])
}

fn leaves(person: &mut Person) {
    person.presses("Ctrl-C");
    assert_eq!(person.ends().exit_code(), 0);
    assert_eq!(person.setting(), unused_setting());
}

/// Whether a version of the session is kept that has these very bytes.
fn is_kept(home: &Home, id: &str, text: &str) -> bool {
    let folder = home.path().join("data/generations").join(id);
    let mut files = fs::read_dir(folder).unwrap();
    files.any(|file| fs::read_to_string(file.unwrap().path()).unwrap() == text)
}

#[test]
fn rows_that_are_named_after_themselves_are_drawn_and_the_terminal_stays_sane() {
    for (name, id) in [("stack-overflow", "overflow"), ("label-laughs", "lol")] {
        let (home, path) = home_with(id, &corpus(name));
        let mut person = opens(&home, id);
        person.sees("no place in this session").presses("p");
        person.sees("Threads").presses("Tab Tab Tab");
        leaves(&mut person);
        assert_eq!(
            fs::read_to_string(path).unwrap(),
            corpus(name),
            "looking writes nothing"
        );
    }
}

#[test]
fn an_answer_that_stands_in_a_file_twice_is_kept_twice_however_often_it_is_opened() {
    let found = corpus("dup-question");
    let (home, _) = home_with("dupquestion", &found);
    for (key, code) in [
        ("1", "starting"),
        ("2", "question_chosen"),
        ("3", "collecting"),
    ] {
        let mut person = opens(&home, "dupquestion");
        person.sees("no place in this session");
        person.goes_to_the_first_question().presses(key);
        home.holds(&format!("code(\"{code}\")"));
        leaves(&mut person);
        home.holds("The first text, which somebody wrote.");
        home.holds("The second text.");
    }
    assert!(is_kept(&home, "dupquestion", &found));
}

#[test]
fn a_row_that_was_copied_in_an_editor_gets_an_id_of_its_own_with_the_next_answer() {
    let found = corpus("dup-row-id");
    let (home, path) = home_with("duprowid", &found);
    let mut person = opens(&home, "duprowid");
    person.sees("had the id of another row");
    assert_eq!(fs::read_to_string(path).unwrap(), found);
    person.goes_to_the_first_question().presses("1");
    home.holds("\"s1_2\"");
    leaves(&mut person);
    home.holds("first role");
    home.holds("second role");
    assert!(is_kept(&home, "duprowid", &found));
    let mut person = opens(&home, "duprowid");
    person.sees("Go on");
    assert!(
        !person.screen().contains("had the id"),
        "{}",
        person.screen()
    );
    leaves(&mut person);
}

/// Closely written, the program's own layout of it takes more than a file may have.
fn dead_end() -> String {
    let mut rows = String::new();
    for number in 0..16_000 {
        let fields = format!("{{\"role\": text(\"r{number}\"), \"kind\": code(\"users\")}}");
        write!(
            rows,
            "(id: \"s{number}\", state: answered, fields: {fields}),"
        )
        .unwrap();
    }
    corpus("dup-question").replacen("dupquestion", "deadend", 1).replace(
        "\"mission\": (state: answered, value: text(\"The first",
        &format!("\"stakeholders\": (state: answered, rows: [{rows}]),\n\"mission\": (state: answered, value: text(\"The first"),
    )
}

#[test]
fn what_opens_can_be_saved_however_closely_it_was_written() {
    let (home, path) = home_with("deadend", &dead_end());
    let mut person = opens(&home, "deadend");
    person.goes_to_the_first_question().sees("1 of");
    person.presses("1");
    home.holds("code(\"starting\")");
    leaves(&mut person);
    let saved = fs::read_to_string(path).unwrap();
    assert!(saved.contains("\"r15999\"") && saved.len() > dead_end().len());
    let mut person = opens(&home, "deadend");
    person.sees("Go on");
    leaves(&mut person);
}

/// A session of that many bytes.
fn of_size(bytes: usize) -> String {
    let session = corpus("dup-field").replacen("dupfield", "large", 1);
    let room = (bytes - session.len()) / 4;
    session.replacen("first role", &"x y ".repeat(room), 1)
}

#[test]
fn a_nearly_full_session_warns_while_typing_and_a_full_one_refuses() {
    const MOST: usize = 2 * 1024 * 1024;
    let (home, _) = home_with("large", &of_size(MOST / 100 * 95));
    let mut person = opens(&home, "large");
    person
        .goes_to_the_first_question()
        .sees("1 of")
        .presses("n")
        .types("a note")
        .sees("nearly full");
    person.presses("Esc");
    home.holds("a note");
    leaves(&mut person);

    let (home, path) = home_with("large", &of_size(MOST - 8 * 1024));
    let mut person = opens(&home, "large");
    person.goes_to_the_first_question().sees("1 of");
    person.presses("n").types("a").sees("is full");
    // The foot of the frame, too, so that the one of the question can only be that after Esc: Esc and
    // 1 in one go are Alt-1.
    person.sees("Esc leave the field").presses("Esc");
    person.sees("choose, go on");
    // What is chosen still fits.
    person.presses("1");
    home.holds("code(\"starting\")");
    leaves(&mut person);
    assert!(!fs::read_to_string(path).unwrap().contains("note: "));
}
