//! Keys typed while the program cannot read count, however many arrive at once.

use std::time::Duration;

use rustix::process::Signal;

use crate::comes_to_the_stakeholders;
use crate::home::Home;
use crate::person::Person;

/// A row of a table, as a person fills it who knows the table: a name and a text.
const ROW: [&str; 3] = ["", "workers in training", "a steady job"];

#[test]
fn answers_typed_while_the_program_is_stopped_are_answers() {
    let home = Home::new();
    let mut person = Person::starts(&home, &["--language", "en", "new"]);
    comes_to_the_stakeholders(&mut person);
    let watched = person.watched();
    person.is_halted();
    for answer in ROW {
        person.types(answer).presses("Enter");
        assert!(!watched.ends_within(Duration::from_millis(100)));
    }
    person.sends(Signal::CONT);
    person.sees("workers in training").sees("a steady job");
    home.holds("\"workers in training\"");
    home.holds("\"a steady job\"");
    person.presses("Ctrl-C");
    assert!(person.ends().success());
}
