//! Foreign text on the command line, in the environment, in file names and in a file: nothing of it
//! that steers a terminal or turns the direction of writing is printed.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::corpus;
use crate::deeds::{at_once, say};
use crate::home::Home;
use crate::tiers::per_tier;

/// Every text that a file name, an argument and a variable can hold, several in one.
fn handfuls(size: usize) -> Vec<String> {
    let texts: Vec<String> = corpus::texts()
        .iter()
        .map(|text| text.replace(['\0', '/'], ""))
        .collect();
    texts.chunks(size).map(<[String]>::concat).collect()
}

/// All of them, or in the plain tests one in six.
fn some<T>(texts: Vec<T>) -> Vec<T> {
    texts.into_iter().step_by(per_tier(6, 1, 1)).collect()
}

/// What is hostile in printed output, which must be text.
fn hostile(printed: &[u8]) -> Option<String> {
    match std::str::from_utf8(printed) {
        Ok(text) => corpus::hostile_in(text),
        Err(fault) => Some(fault.to_string()),
    }
}

/// Runs the program with a text in all of its environment: a wrong ending, and anything hostile in
/// its output.
fn fault_of(home: &Path, data: &Path, text: &str, arguments: &[&OsStr]) -> Option<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_vises"))
        .args(arguments)
        .env_clear()
        .env("HOME", home)
        .env("VISES_DATA_DIR", data)
        .env("LANG", format!("en{text}"))
        .env("TERM", text)
        .current_dir(home)
        .output()
        .unwrap();
    let found = hostile(&[output.stdout, output.stderr].concat());
    let odd = output.status.code().is_none_or(|code| code > 2);
    let found = found.or_else(|| odd.then(|| output.status.to_string()))?;
    Some(format!("{found} of {text:?} in {arguments:?}"))
}

/// Starts the program in many ways with a text in all that it reads: how often, and what was wrong.
/// Each text is tried in half of the ways, before a release in all.
fn meets(piece: usize, text: &str) -> (usize, Vec<String>) {
    let example = include_str!("../../assets/examples/en.ron");
    let (mut runs, mut faults) = (0, Vec::new());
    let home = Home::new();
    let data = home.path().join(format!("data{text}"));
    let sessions = data.join("sessions");
    fs::create_dir_all(&sessions).unwrap();
    let escaped: String = text.chars().flat_map(char::escape_unicode).collect();
    // One long line among them: the whole file still has to be small enough to be read.
    let heap = "\\u{301}".repeat(2_000);
    let long = format!("{escaped}{heap}{}", "x".repeat(200_000));
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
    let ways = [
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
    ];
    for (way, arguments) in ways.into_iter().enumerate() {
        if !(piece + way).is_multiple_of(per_tier(2, 2, 1)) {
            continue;
        }
        runs += 1;
        let arguments: Vec<&OsStr> = arguments.iter().map(OsStr::new).collect();
        faults.extend(fault_of(home.path(), &data, text, &arguments));
    }
    (runs, faults)
}

/// Does the pieces at once, prints the figures, and fails if something was let through.
fn print_figures(what: &str, pieces: usize, meets: impl Fn(usize) -> (usize, Vec<String>) + Sync) {
    let start = Instant::now();
    let met = at_once(pieces, meets);
    let runs: usize = met.iter().map(|(runs, _)| runs).sum();
    let faults: Vec<String> = met.into_iter().flat_map(|(_, faults)| faults).collect();
    let time = start.elapsed().as_secs_f32();
    say(&format!(
        "durability: hostile texts {what}: runs {runs}, lost -, torn -, let through {}, time {time:.1} s",
        faults.len()
    ));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_foreign_text_steers_the_terminal_from_the_command_line() {
    let texts = some(handfuls(9));
    print_figures("on the command line", texts.len(), |piece| {
        meets(piece, &texts[piece])
    });
}

/// How many places in a method's file get a text: each becomes a fault, and each fault is reported.
const MOST_PLACES: usize = 40;

/// A method with a hostile text in many places, raw and as an escape; some of it is not UTF-8.
fn write_method(folder: &Path, text: &[u8], escaped: &[u8]) {
    let filled = |source: &str, mark: &str, text: &[u8]| {
        let pieces: Vec<&[u8]> = source
            .splitn(MOST_PLACES, mark)
            .map(str::as_bytes)
            .collect();
        pieces.join([mark.as_bytes(), text].concat().as_slice())
    };
    let structure = include_str!("../../assets/method/method.ron");
    let english = include_str!("../../locales/en/vises.ftl");
    fs::create_dir_all(folder).unwrap();
    let write = |name: &str, bytes: Vec<u8>| fs::write(folder.join(name), bytes).unwrap();
    write("method.ron", filled(structure, "id: \"", escaped));
    write("other.ron", filled(structure, "code: \"", text));
    write("en.ftl", filled(english, " = ", text));
    write("fr.ftl", filled(english, "\nquestion-", text));
    write(
        "nl.ftl",
        [text, b" = ", text, b"\nstage-map = { $", text].concat(),
    );
    write("de.ftl", filled(english, "    .title", text));
}

#[test]
fn no_method_steers_the_terminal_from_the_command_line() {
    let mut texts: Vec<(Vec<u8>, Vec<u8>)> = handfuls(24)
        .into_iter()
        .map(|text| {
            let escaped: String = text.chars().flat_map(char::escape_unicode).collect();
            (text.into_bytes(), escaped.into_bytes())
        })
        .collect();
    let bytes = corpus::BYTES.concat();
    texts.insert(0, (bytes.clone(), bytes));
    let texts = some(texts);
    print_figures("in a method", texts.len(), |piece| {
        let (text, escaped) = &texts[piece];
        let home = Home::new();
        let folder = home
            .path()
            .join(OsStr::from_bytes(text.get(..80).unwrap_or(text)));
        write_method(&folder, text, escaped);
        let (other, data) = (folder.join("other.ron"), home.path().join("data"));
        let check = |path: &Path| {
            let arguments = [OsStr::new("check"), path.as_os_str()];
            fault_of(home.path(), &data, "xterm", &arguments)
        };
        let mut faults: Vec<String> = check(&folder).into_iter().chain(check(&other)).collect();
        // The texts alone: those of a method with a readable structure are reported one by one.
        fs::write(
            folder.join("method.ron"),
            include_str!("../../assets/method/method.ron"),
        )
        .unwrap();
        faults.extend(check(&folder));
        (3, faults)
    });
}

/// Files of preferences with a hostile text in them.
fn preferences(text: &[u8], escaped: &[u8]) -> Vec<Vec<u8>> {
    let around = |before: &str, text: &[u8], after: &str| {
        [
            b"(format: 1, ",
            before.as_bytes(),
            text,
            after.as_bytes(),
            b")",
        ]
        .concat()
    };
    vec![
        around("language: Some(\"", escaped, "\")"),
        around("language: Some(\"", text, "\")"),
        around("theme: Some(", text, ")"),
        around("symbols: Some(r#", text, ")"),
        around("", text, ": 1"),
        around("r#", text, ": 1"),
        text.to_vec(),
    ]
}

#[test]
fn no_preferences_steer_the_terminal_from_the_command_line() {
    let mut texts: Vec<(Vec<u8>, Vec<u8>)> = handfuls(24)
        .into_iter()
        .map(|text| {
            let escaped: String = text.chars().flat_map(char::escape_unicode).collect();
            (text.into_bytes(), escaped.into_bytes())
        })
        .collect();
    let bytes = corpus::BYTES.concat();
    texts.insert(0, (bytes.clone(), bytes));
    let texts = some(texts);
    print_figures("in preferences", texts.len(), |piece| {
        let (text, escaped) = &texts[piece];
        let home = Home::new();
        let data = home.path().join("data");
        fs::create_dir_all(data.join("config")).unwrap();
        let (mut runs, mut faults) = (0, Vec::new());
        for file in preferences(text, escaped) {
            fs::write(data.join("config/preferences.ron"), file).unwrap();
            runs += 1;
            let arguments = [OsStr::new(if runs % 2 == 0 { "list" } else { "doctor" })];
            faults.extend(fault_of(home.path(), &data, "xterm", &arguments));
        }
        (runs, faults)
    });
}
