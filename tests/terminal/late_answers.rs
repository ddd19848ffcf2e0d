//! A terminal's reports about itself, late or truncated, are not keys; and a paste may have no end.

use std::fs;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::deeds::at_once;
use crate::home::Home;
use crate::person::{PATIENCE, Person, breathe};

/// What terminals answer to a program that has already ended.
const ANSWERS: [&str; 9] = [
    "\u{1b}[?997;1n",
    "\u{1b}[12;34R",
    "\u{1b}[?64;1;2;6;22c",
    "\u{1b}[8;24;80t",
    "\u{1b}[?2026;2$y",
    "\u{1b}]11;rgb:1c1c\u{1b}\\",
    "\u{1b}]4;1;rgb:cdcd/0000/0000\u{7}",
    "\u{1b}P1+r544e=787465726d\u{1b}\\",
    "\u{1b}_Gi=31;OK\u{1b}\\",
];

fn begins(home: &Home) -> Person {
    let mut person = Person::starts(home, &["--language", "en", "new"]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand");
    person
}

/// Lets a moment pass, in which the program does not end.
fn pauses(person: &Person) {
    assert!(!person.watched().ends_within(Duration::from_millis(100)));
}

#[test]
fn an_answer_of_the_terminal_chooses_nothing_and_takes_no_key() {
    at_once(2 * ANSWERS.len(), |piece| {
        let answer = ANSWERS[piece / 2];
        let home = Home::new();
        let mut person = begins(&home);
        if piece % 2 == 0 {
            person.types(answer);
        } else {
            let (head, tail) = answer.split_at(answer.len() / 2);
            person.types(head);
            pauses(&person);
            person.types(tail);
        }
        person.types("n").sees("Note").types("words").sees("words");
        person.presses("Ctrl-C");
        assert!(person.ends().success());
        let file = home.file();
        assert!(file.contains("\"words\""), "{answer:?}: {file}");
        assert!(!file.contains("state: answered"), "{answer:?}: {file}");
    });
}

#[test]
fn what_an_answer_leaves_unfinished_keeps_no_key_back() {
    at_once(ANSWERS.len(), |piece| {
        let begun = &ANSWERS[piece][..ANSWERS[piece].len() - 2];
        let home = Home::new();
        let mut person = begins(&home);
        person.types(begun).presses("Ctrl-C");
        assert!(person.ends().success(), "{begun:?}");
    });
}

#[test]
fn a_paste_without_an_end_is_seen_and_kept_however_the_program_ends() {
    at_once(3, |piece| {
        let home = Home::new();
        let mut person = begins(&home);
        person.presses("n").sees("Note");
        person.types("\u{1b}[200~lost words").sees("lost words");
        if piece == 0 {
            person.presses("Ctrl-C");
            assert!(person.ends().success());
        } else if piece == 1 {
            person.sends(Signal::TERM);
            assert_eq!(person.ends().exit_code(), 143);
        } else {
            is_drafted(&home, "lost words");
            person.sends(Signal::KILL).ends();
            return;
        }
        home.holds("lost words");
    });
}

/// Waits until a draft on the disk holds a text.
fn is_drafted(home: &Home, text: &str) {
    let start = Instant::now();
    let folder = home.path().join("data/drafts");
    let holds = || {
        let files = fs::read_dir(&folder).into_iter().flatten().flatten();
        files
            .filter_map(|file| fs::read_to_string(file.path()).ok())
            .any(|draft| draft.contains(text))
    };
    while !holds() {
        assert!(start.elapsed() < PATIENCE, "no draft holds `{text}`");
        breathe();
    }
}
