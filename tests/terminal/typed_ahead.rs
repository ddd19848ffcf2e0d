//! What a person types while the program cannot read is typed, however much of it comes at once.

use std::fs;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::comes_to_the_stakeholders;
use crate::person::{Home, PATIENCE, Person};

/// A row of a table, as a person fills it who knows the table: a name, a choice, a text.
const ROW: [&str; 4] = ["", "workers in training", "2", "a steady job"];

#[test]
fn answers_typed_while_the_program_is_stopped_are_answers() {
    let home = Home::new();
    let mut person = Person::starts(&home, &["--language", "en", "new"]);
    comes_to_the_stakeholders(&mut person);
    let watched = person.watched();
    person.sends(Signal::STOP);
    is_stopped(person.process());
    for answer in ROW {
        person.types(answer).presses("Enter");
        assert!(!watched.ends_within(Duration::from_millis(100)));
    }
    person.sends(Signal::CONT);
    person.sees("workers in training").sees("a steady job");
    home.holds("\"workers in training\"");
    home.holds("\"a steady job\"");
    person.presses("q");
    assert!(person.ends().success());
}

/// Waits until the process is stopped.
fn is_stopped(pid: u32) {
    let start = Instant::now();
    let state = || fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    while !state().contains(") T ") {
        assert!(start.elapsed() < PATIENCE, "it does not stop");
        std::thread::yield_now();
    }
}
