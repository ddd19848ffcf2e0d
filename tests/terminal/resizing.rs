//! A window that is pulled about while somebody types.

use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::deeds::{missing, say};
use crate::person::{Home, Person, Seen};

/// Longer than a window takes to be drawn for a new size.
const A_MOMENT: Duration = Duration::from_secs(2);

#[test]
fn no_key_is_lost_while_the_window_is_resized_five_hundred_times() {
    let start = Instant::now();
    let home = Home::new();
    let mut person = Person::starts(&home, &["--language", "en", "new"]);
    person.sees("Where do you stand");
    person.presses("Right").sees("enterprise called");
    let mut typed = String::new();
    for step in 0..500_u32 {
        // Any size at all, the smallest included.
        let columns = u16::try_from(step * 37 % 211).unwrap();
        let rows = u16::try_from(step * 13 % 67).unwrap();
        person.resizes(columns.max(1), rows.max(1));
        let letter = char::from(b'a' + u8::try_from(step % 26).unwrap());
        typed.push(letter);
        person.types(&letter.to_string());
    }
    person.resizes(80, 24);
    // crossterm takes one of two things that come at the very same moment, a new size and a key, and
    // the other only when the next one comes. So the last size is told twice, and the last key of the
    // person comes by itself.
    let footer = "Enter keep, go on   Esc leave the field   F1 help";
    let is_drawn = |seen: &Seen| seen.parser.screen().contents().contains(footer);
    if !person.comes_to_see(A_MOMENT, is_drawn) {
        person.sends(Signal::WINCH);
    }
    person.sees(footer).presses("Enter");
    home.holds(&typed[typed.len() - 3..]);
    let lost = missing(&typed, &home.file());
    // Everything is drawn for the last size.
    person.sees("Which of these comes closest").presses("q");
    assert!(person.ends().success());
    let time = start.elapsed().as_secs_f32();
    say(&format!(
        "durability: resizing while typing: runs 500, lost {lost}, torn -, time {time:.1} s"
    ));
    assert_eq!(lost, 0, "keys are lost");
}
