//! A terminal that marks no pastes sends them as keys; they are no answers and no commands.

use crate::comes_to_the_stakeholders;
use crate::home::Home;
use crate::person::Person;

const NOTICE: &str = "Several lines came at once";

fn at_the_name(home: &Home) -> Person {
    let mut person = Person::starts(home, &["--language", "en", "new"]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand")
        .presses("Right");
    person.sees("enterprise called");
    person
}

#[test]
fn lines_pasted_without_marks_go_into_the_open_field_whole() {
    for line_end in ["\r", "\n", "\r\n"] {
        let home = Home::new();
        let mut person = at_the_name(&home);
        person.types(&["Atelier Bois", "Bureau social", "quai 4"].join(line_end));
        person.sees(NOTICE).presses("Enter").is_asked(3, 14);
        person.presses("Ctrl-C");
        assert!(person.ends().success());
        let file = home.file();
        let wanted = ["Atelier Bois", "Bureau social", "quai 4"].join(" ");
        let held = file.replace("  ", " ");
        assert!(
            held.contains(&format!("\"{wanted}\"")),
            "{line_end:?}: {file}"
        );
    }
}

#[test]
fn lines_pasted_without_marks_into_a_note_stay_lines() {
    let home = Home::new();
    let mut person = Person::starts(&home, &["--language", "en", "new"]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand")
        .presses("n")
        .sees("Note");
    person.types("Atelier Bois\rBureau social").sees(NOTICE);
    person.presses("Ctrl-C");
    assert!(person.ends().success());
    home.holds("Atelier Bois\nBureau social");
}

#[test]
fn lines_that_were_typed_ahead_become_answers_with_one_key() {
    let home = Home::new();
    let mut person = Person::starts(&home, &["--language", "en", "new"]);
    comes_to_the_stakeholders(&mut person);
    person.presses("Enter").sees("Enter keep, go on");
    person.types("workers in training\ra steady job\r");
    person.sees(NOTICE).sees("F3").presses("F3");
    home.holds("\"workers in training\"");
    home.holds("\"a steady job\"");
    home.holds_no_draft();
    person.presses("Ctrl-C");
    assert!(person.ends().success());
}

#[test]
fn pasted_lines_outside_a_field_do_nothing_before_the_key_is_pressed() {
    let home = Home::new();
    let mut person = Person::starts(&home, &["--language", "en", "new"]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand");
    person
        .types("2 quit\r4 mark\r")
        .sees("You can paste only")
        .sees("F3");
    person.presses("3").sees("saved ").presses("Ctrl-C");
    assert!(person.ends().success());
    assert_eq!(home.file().matches("state: answered").count(), 1);
}
