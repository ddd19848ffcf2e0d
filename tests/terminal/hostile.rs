//! Foreign text on the command line, in the environment, in file names and in a file: nothing of it
//! that steers a terminal or turns the direction of writing is printed.

use std::fs;
use std::process::Command;
use std::time::Instant;

use crate::deeds::{at_once, say};
use crate::person::Home;

const TEXTS: [&str; 9] = [
    "\u{1b}[2J",
    "\u{1b}]52;c;aGk=\u{7}",
    "\u{1b}]8;;http:x\u{1b}\\",
    "\u{1b}P$q\u{1b}\\",
    "\u{9b}31m",
    "\u{202e}live",
    "\u{2066}x\u{2069}",
    "\r\u{8}\u{7f}",
    "e\u{301}\u{301}\u{200d}",
];

/// What is hostile in what was printed.
fn hostile(printed: &[u8]) -> Option<char> {
    String::from_utf8_lossy(printed).chars().find(|sign| {
        *sign != '\n' && sign.is_control()
            || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}')
    })
}

/// Starts the program in many ways with a text in all that it reads: how often, and what was wrong.
fn meets(text: &str) -> (usize, Vec<String>) {
    let example = include_str!("../../assets/examples/en.ron");
    let (mut runs, mut faults) = (0, Vec::new());
    let home = Home::new();
    let data = home.path().join(format!("data{text}"));
    let sessions = data.join("sessions");
    fs::create_dir_all(&sessions).unwrap();
    let escaped: String = text.chars().flat_map(char::escape_unicode).collect();
    // One long line among them: the whole file still has to be small enough to be read.
    let long = format!("{escaped}{}", "x".repeat(1_000_000));
    let file = example
        .replacen("title: \"", &format!("title: \"{escaped}"), 1)
        .replacen("note: \"", &format!("note: \"{long}"), 1)
        .replace("reason: \"", &format!("reason: \"{escaped}"))
        .replace("text(\"", &format!("text(\"{escaped}"));
    fs::write(sessions.join("example_en.ron"), &file).unwrap();
    fs::write(sessions.join(format!("{text}.ron")), "broken").unwrap();
    fs::write(sessions.join(format!("a.sync-conflict-{text}.ron")), &file).unwrap();
    let outside = home.path().join(format!("{text}x.ron"));
    fs::write(&outside, format!("({text}")).unwrap();
    let outside = outside.to_str().unwrap();
    for arguments in [
        &["list"][..],
        &["show", "example_en"],
        &["check", "example_en"],
        &["open", "example_en"],
        &["show", outside],
        &["check", outside],
        &["open", outside],
        &["show", text],
        &["--language", text, "list"],
        &[text],
        &["list", text],
        &["--data-dir", outside, "list"],
        &[&format!("--{text}")],
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_vises"))
            .args(arguments)
            .env_clear()
            .env("HOME", home.path())
            .env("VISES_DATA_DIR", &data)
            .env("LANG", format!("en{text}"))
            .env("TERM", text)
            .current_dir(home.path())
            .output()
            .unwrap();
        runs += 1;
        let printed = [output.stdout, output.stderr].concat();
        if let Some(sign) = hostile(&printed) {
            faults.push(format!("{sign:?} of {text:?} in {arguments:?}"));
        }
        if output.status.code().is_none_or(|code| code > 2) {
            faults.push(format!("{:?} after {arguments:?}", output.status));
        }
    }
    (runs, faults)
}

#[test]
fn no_foreign_text_steers_the_terminal_from_the_command_line() {
    let start = Instant::now();
    let met = at_once(TEXTS.len(), |piece| meets(TEXTS[piece]));
    let runs: usize = met.iter().map(|(runs, _)| runs).sum();
    let faults: Vec<String> = met.into_iter().flat_map(|(_, faults)| faults).collect();
    let time = start.elapsed().as_secs_f32();
    say(&format!(
        "durability: hostile texts on the command line: runs {runs}, lost 0, torn 0, let through {}, time {time:.1} s",
        faults.len()
    ));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
