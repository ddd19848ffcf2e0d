//! The program as a job of a shell: sent to the background, stopped from outside, and called back.

use std::fs;
use std::time::Duration;

use portable_pty::CommandBuilder;
use rustix::process::{Pid, Signal, kill_process};

use crate::deeds::is_stopped;
use crate::home::Home;
use crate::person::{Person, times};

const ENTERS: &[u8] = b"\x1b[?1049h";
const LEAVES: &[u8] = b"\x1b[?1049l";

/// A shell in which the program shows its second question.
fn in_a_shell(home: &Home) -> Person {
    let mut shell = CommandBuilder::new("sh");
    shell.arg("-i");
    shell.env_clear();
    shell.env("PS1", "ready> ");
    shell.env("PATH", "/usr/bin:/bin");
    shell.env("HOME", home.path());
    shell.env("VISES_DATA_DIR", home.path().join("data"));
    shell.env("TERM", "xterm-256color");
    shell.env("LANG", "C.UTF-8");
    shell.cwd(home.path());
    let mut person = Person::runs(shell, (80, 24));
    let program = env!("CARGO_BIN_EXE_vises");
    person.sees("ready>");
    person.types(&format!("'{program}' --language en new\r"));
    person.goes_to_the_first_question();
    person.presses("Right").sees("enterprise called");
    person
}

/// The same, and the number of the program's process.
pub(crate) fn at_a_shell(home: &Home) -> (Person, u32) {
    let person = in_a_shell(home);
    let shell = person.process();
    let children = fs::read_to_string(format!("/proc/{shell}/task/{shell}/children")).unwrap();
    let pid = children.split_whitespace().next().unwrap().parse().unwrap();
    (person, pid)
}

/// Sends a signal to a process.
pub(crate) fn is_sent(pid: u32, signal: Signal) {
    let named = Pid::from_raw(pid.try_into().unwrap()).unwrap();
    kill_process(named, signal).unwrap();
}

/// Waits for the shell's next prompt.
fn the_shell_asks(person: &Person, since: usize) {
    person.waits("the shell", |seen| times(&seen.raw[since..], b"ready>") > 0);
}

/// Types a letter into the open field.
fn types_a_letter(person: &mut Person, typed: &str) {
    let letter = &typed[typed.len() - 1..];
    person.types(letter).sees(&format!("\u{203a} {typed}"));
}

/// Calls the program back: the screen is entered once and drawn whole.
fn comes_back(person: &mut Person) {
    let written = person.written();
    person.types("fg\r").waits("the question", |seen| {
        times(&seen.raw[written..], b"enterprise") > 0
    });
    // A second time would come right after the first.
    let again = person.comes_to_see(Duration::from_millis(300), |seen| {
        times(&seen.raw[written..], ENTERS) > 1
    });
    assert!(!again, "the screen is entered twice");
    assert_eq!(times(&person.raw()[written..], ENTERS), 1);
}

fn leaves_the_shell(mut person: Person) {
    person.presses("Enter").sees("Which of these comes closest");
    let written = person.written();
    person.presses("Ctrl-C");
    the_shell_asks(&person, written);
    person.types("exit\r");
    assert!(person.ends().success());
}

#[test]
fn in_the_background_and_back_the_screen_is_entered_once() {
    let home = Home::new();
    let (mut person, pid) = at_a_shell(&home);
    for typed in ["a", "ab", "abc"] {
        types_a_letter(&mut person, typed);
        let written = person.written();
        is_sent(pid, Signal::TSTP);
        the_shell_asks(&person, written);
        is_stopped(pid);
        let written = person.written();
        person.types("bg\r");
        the_shell_asks(&person, written);
        // In the background it may not touch the terminal, and stops.
        is_stopped(pid);
        comes_back(&mut person);
    }
    leaves_the_shell(person);
}

#[test]
fn a_stop_from_outside_gives_the_terminal_to_the_shell() {
    let home = Home::new();
    let (mut person, pid) = at_a_shell(&home);
    for typed in ["a", "ab", "abc"] {
        types_a_letter(&mut person, typed);
        let written = person.written();
        is_sent(pid, Signal::TSTP);
        the_shell_asks(&person, written);
        is_stopped(pid);
        let raw = person.raw();
        let left = raw[written..].windows(8).position(|part| part == LEAVES);
        let asked = raw[written..].windows(6).position(|part| part == b"ready>");
        assert!(
            left.is_some_and(|left| Some(left) < asked),
            "{left:?} {asked:?}"
        );
        comes_back(&mut person);
    }
    leaves_the_shell(person);
}
