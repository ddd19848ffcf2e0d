//! In a window that is too small to see what one does, nothing is done.

use std::fs;
use std::time::Duration;

use crate::home::Home;
use crate::person::Person;

/// Lets the keys arrive before the window changes.
fn pauses(person: &Person) {
    assert!(!person.watched().ends_within(Duration::from_millis(200)));
}

#[test]
fn keys_in_a_window_that_is_too_small_change_nothing() {
    let home = Home::new();
    let mut person = Person::starts(&home, &["--language", "en", "new"]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand")
        .presses("1")
        .sees("saved ");
    person.sees("Write here").presses("Esc").sees("q close");
    person.presses("Esc").sees("q to your sessions");
    person.presses("q").sees("Your sessions");
    person.resizes(40, 10);
    person.sees("too small").sees("Ctrl-C");
    person
        .presses("x 2 Enter n")
        .types("\u{1b}[200~text\u{1b}[201~");
    pauses(&person);
    person.resizes(80, 24);
    person.sees("Your sessions").presses("Ctrl-C");
    assert!(person.ends().success());
    let count = |folder: &str| {
        let files = fs::read_dir(home.path().join("data").join(folder));
        let paths = files
            .into_iter()
            .flatten()
            .flatten()
            .map(|file| file.path());
        paths
            .filter(|path| path.extension().is_some_and(|ending| ending == "ron"))
            .count()
    };
    assert_eq!((count("sessions"), count("removed")), (1, 0));
}

#[test]
fn typing_in_a_window_that_is_too_small_does_nothing_and_the_field_stays() {
    let home = Home::new();
    let mut person = Person::starts(&home, &["--language", "fr", "new"]);
    person.goes_to_the_first_question().is_asked(1, 14);
    person.presses("Right").is_asked(2, 14);
    person.types("Atelier").sees("Atelier").resizes(40, 10);
    person
        .sees("trop petite")
        .types("qqq")
        .presses("Down Enter Esc");
    // A field is open: there, too, q ends the program.
    assert!(person.ends().success());
    home.holds("\"Atelier\"");
}
