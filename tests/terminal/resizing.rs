//! A window that is resized while someone types.

use std::time::Instant;

use rustix::process::Signal;

use crate::deeds::{missing, say};
use crate::home::Home;
use crate::person::Person;
use crate::tiers::per_tier;

#[test]
fn no_key_is_lost_while_the_window_is_resized_five_hundred_times() {
    let start = Instant::now();
    let home = Home::new();
    let mut person = Person::starts(&home, &["--language", "en", "new"]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand");
    person.presses("Right").sees("enterprise called");
    let mut typed = String::new();
    for step in 0..500_u32 {
        // Any size, the smallest of a page included; in a smaller one nothing is typed.
        let columns = u16::try_from(60 + step * 37 % 151).unwrap();
        let rows = u16::try_from(16 + step * 13 % 51).unwrap();
        person.resizes(columns, rows);
        let letter = char::from(b'a' + u8::try_from(step % 26).unwrap());
        typed.push(letter);
        person.types(&letter.to_string());
    }
    person.resizes(80, 24);
    person
        .sees("Enter keep, go on   Esc leave the field   F1 help")
        .presses("Enter");
    home.holds(&typed[typed.len() - 3..]);
    let lost = missing(&typed, &home.file());
    // Everything is drawn for the last size.
    person
        .sees("Which of these comes closest")
        .presses("Ctrl-C");
    assert!(person.ends().success());
    let time = start.elapsed().as_secs_f32();
    say(&format!(
        "durability: resizing while typing: runs 500, lost {lost}, torn -, time {time:.1} s"
    ));
    assert_eq!(lost, 0, "keys are lost");
}

/// A terminal cuts what it shows when it shrinks. If it is as large as before by the time the program
/// looks, its size says nothing of that.
#[test]
fn a_window_that_was_smaller_for_a_moment_is_drawn_whole_again() {
    let home = Home::new();
    let mut person = Person::starts(&home, &["--language", "en", "new"]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand")
        .sees("q close");
    person.shows_at(16, 60).shows_at(24, 80);
    assert!(!person.screen().contains("q close"), "nothing was cut");
    person.sends(Signal::WINCH);
    person.sees("q close").presses("Ctrl-C").ends();
}

/// Neither waits for whatever comes next.
#[test]
fn a_key_and_a_new_size_that_come_at_the_same_moment_both_count() {
    let home = Home::new();
    let mut person = Person::starts(&home, &["--language", "en", "new"]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand");
    person.presses("Right").sees("enterprise called");
    for step in 0..per_tier(100_u16, 500, 500) {
        let rows = 24 + step % 2;
        let letter = ["x", "y"][usize::from(step % 2)];
        let field = format!("\u{203a} {letter}");
        person.types(letter).resizes(80, rows);
        person.waits(&format!("`{field}` on {rows} rows"), |seen| {
            let screen = seen.parser.screen().contents();
            let last = screen.lines().nth(usize::from(rows) - 1);
            screen.contains(&field) && last.is_some_and(|last| last.starts_with("Enter keep"))
        });
        person.presses("\u{7f}");
    }
    person.presses("Ctrl-C").ends();
}
