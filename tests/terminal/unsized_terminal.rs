//! A terminal that says it has no lines and no columns.

use portable_pty::CommandBuilder;

use crate::home::{Home, command};
use crate::person::Person;

/// Runs the program in a terminal that says 0 by 0.
fn starts(home: &Home, arguments: &[&str], columns: Option<&str>) -> Person {
    let program = command(home, arguments);
    let mut shell = CommandBuilder::new("sh");
    shell.args(["-c", "stty rows 0 cols 0; exec \"$0\" \"$@\""]);
    shell.args(program.get_argv());
    shell.env_clear();
    for (name, value) in program.iter_full_env_as_str() {
        shell.env(name, value);
    }
    shell.env("PATH", "/usr/bin:/bin");
    if let Some(columns) = columns {
        shell.env("COLUMNS", columns);
    }
    shell.cwd(home.path());
    Person::runs(shell, (80, 24))
}

#[test]
fn a_terminal_without_a_size_gets_the_default_and_the_program_says_so() {
    for (columns, size) in [(None, "80 columns"), (Some("70"), "70 columns")] {
        let home = Home::new();
        let mut person = starts(&home, &["--language", "en", "new"], columns);
        person.sees("does not report its size").sees(size);
        person.goes_to_the_first_question();
        person
            .sees("Where do you stand")
            .presses("2")
            .sees("saved ");
        // Once the terminal reports a size, that counts.
        person.resizes(80, 20);
        person.waits("the last of 20 lines", |seen| {
            let screen = seen.parser.screen().contents();
            screen
                .lines()
                .nth(19)
                .is_some_and(|last| !last.trim().is_empty())
                && screen
                    .lines()
                    .nth(20)
                    .is_none_or(|below| below.trim().is_empty())
        });
        person.presses("Ctrl-C");
        assert!(person.ends().success());
    }
}

#[test]
fn doctor_says_what_to_do_about_a_terminal_that_does_not_say_its_size() {
    let home = Home::new();
    let mut person = starts(&home, &["--language", "en", "doctor"], None);
    person.ends();
    let shown = String::from_utf8_lossy(&person.raw()).into_owned();
    assert!(shown.contains("does not report its size"), "{shown}");
    assert!(shown.contains("stty rows 24 cols 80"), "{shown}");
}
