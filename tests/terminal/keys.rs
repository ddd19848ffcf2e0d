//! What keys do, from the keyboard to the file.

use std::fs::OpenOptions;
use std::io::Write;

use crate::at_the_first_question;
use crate::home::Home;
use crate::person::{Person, times};

const CTRL_L: &str = "\u{c}";
const CTRL_Y: &str = "\u{19}";
const CTRL_Z: &str = "\u{1a}";

/// The field for the name of the enterprise, open and empty, with an answer before it.
fn at_a_field(home: &Home) -> Person {
    let mut person = at_the_first_question(home);
    person.presses("4 Right").sees("enterprise called");
    person
}

fn leaves(mut person: Person) {
    person.presses("Ctrl-C");
    assert!(person.ends().success());
}

#[test]
fn enter_line_feed_and_shift_enter_begin_a_line_in_a_paragraph() {
    let home = Home::new();
    let mut person = at_the_first_question(&home);
    person.presses("n").sees("new line");
    for (end, line) in [
        ("\r", "one"),
        ("\n", "two"),
        ("\u{1b}[13;2u", "three"),
        ("\r", ""),
    ] {
        person.types(line).sees(line).types(end);
    }
    person.types("four").sees("four").presses("Tab");
    home.holds("one\ntwo\nthree\n\nfour");
    leaves(person);
}

#[test]
fn q_closes_one_page_after_the_other_and_then_ends_the_program() {
    let home = Home::new();
    let mut person = at_a_field(&home);
    person.types("Half").sees("Half").presses("F1");
    person
        .sees("q close")
        .presses("q")
        .sees("enterprise called");
    person.types("way").sees("Halfway").presses("Enter");
    home.holds("\"Halfway\"");
    person.sees("Which of these comes closest").presses("p");
    person.sees("q close").presses("q").sees("Which of these");
    person.sees("q close").presses("q");
    person.sees("q to your sessions").presses("q");
    person.sees("q save and stop").presses("q");
    assert!(person.ends().success());
}

#[test]
fn ctrl_z_undoes_in_the_field_and_then_the_answers_and_ctrl_y_redoes() {
    let home = Home::new();
    let mut person = at_a_field(&home);
    home.holds("code(");
    person.types("The Spare").sees("The Spare").types(CTRL_Z);
    person.waits("a field with one word less", |seen| {
        !seen.parser.screen().contents().contains("Spare")
    });
    person.types(CTRL_Y).sees("The Spare");
    person.types(CTRL_Z).types(CTRL_Z).types(CTRL_Z);
    person.sees("Ctrl-Y redoes it").sees("Where do you stand");
    home.holds_no("code(");
    person.types(CTRL_Y).sees("Redone");
    home.holds("code(");
    leaves(person);
}

#[test]
fn with_caps_lock_on_commands_are_the_same() {
    let home = Home::new();
    let mut person = at_the_first_question(&home);
    person.presses("E").sees("Why we ask").presses("Q");
    person
        .sees("Where do you stand")
        .presses("M")
        .sees("How would you mark");
    person
        .presses("Esc")
        .sees("m mark")
        .presses("4")
        .sees("saved ")
        .presses("U")
        .sees("Ctrl-Y redoes it");
    person
        .presses("O")
        .sees("to your sessions")
        .presses("Q")
        .sees("Your sessions");
    person.presses("Q");
    assert!(person.ends().success());
}

#[test]
fn the_usual_editing_keys_edit() {
    let home = Home::new();
    let mut person = at_a_field(&home);
    person.types("alpha beta gamma").sees("gamma");
    // Two words back, one deleted and another typed; at the start, at the end, to the end.
    person.types("\u{1b}b").types("\u{1b}b").types("\u{1b}d");
    person.types("delta").sees("alpha delta gamma");
    person
        .types("\u{1}")
        .types("\u{4}")
        .types("A")
        .sees("Alpha delta");
    person
        .types("\u{5}")
        .types("!?")
        .types("\u{2}")
        .types("\u{b}")
        .types("\u{7}");
    person.waits("an end cut off", |seen| {
        let screen = seen.parser.screen().contents();
        screen.contains("Alpha delta gamma!") && !screen.contains("!?")
    });
    person.presses("Enter");
    home.holds("\"Alpha delta gamma!\"");
    leaves(person);
}

#[test]
fn ctrl_l_draws_the_screen_anew_and_nothing_else_does() {
    const CLEARS: &[u8] = b"\x1b[2J";
    let home = Home::new();
    let mut person = at_a_field(&home);
    let name = person.terminal.tty_name().unwrap();
    let mut other = OpenOptions::new().write(true).open(name).unwrap();
    other
        .write_all(b"\x1b[10;1Hthe disk is nearly full")
        .unwrap();
    person.sees("nearly full");
    let written = person.written();
    person.types("a").sees("\u{203a} a").sees("nearly full");
    assert_eq!(times(&person.raw()[written..], CLEARS), 0);
    person.types(CTRL_L).waits("a clean screen", |seen| {
        let screen = seen.parser.screen().contents();
        !screen.contains("nearly full") && screen.contains("enterprise called")
    });
    let last = &person.raw()[written..];
    assert_eq!(times(last, CLEARS), 1);
    // Emptied within the frame that fills it again.
    let clears = last.windows(4).position(|part| part == CLEARS).unwrap();
    assert!(times(&last[..clears], b"\x1b[?2026h") > times(&last[..clears], b"\x1b[?2026l"));
    // The terminal is gone only once nobody holds it.
    drop(other);
    leaves(person);
}

#[test]
fn esc_and_a_letter_that_tmux_sends_in_one_piece_leave_the_field() {
    let home = Home::new();
    let mut person = at_a_field(&home);
    person.types("The Spare Button").sees("The Spare Button");
    person.types("\u{1b}n");
    home.holds("text(\"The Spare Button\")");
    person.sees("n note");
    leaves(person);
}

#[test]
fn the_digits_of_a_keypad_that_was_left_in_application_mode_are_digits() {
    let home = Home::new();
    let mut person = at_the_first_question(&home);
    person.types("\u{1b}Ot");
    home.holds("code(\"results\")");
    person.types("\u{1b}OC").sees("enterprise called");
    person
        .types("\u{1b}Or\u{1b}Ox")
        .sees("\u{203a} 28")
        .types("\u{1b}OM");
    home.holds("text(\"28\")");
    leaves(person);
}

#[test]
fn letters_of_a_terminal_in_latin_1_are_read() {
    let home = Home::new();
    let mut person = at_a_field(&home);
    person
        .types(b"Soci\xe9t\xe9 et amis")
        .sees("Société et amis")
        .presses("Enter");
    home.holds("text(\"Société et amis\")");
    leaves(person);
}
