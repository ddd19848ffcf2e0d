//! The bytes that a real terminal gets while hostile texts are everywhere: text, and no sequence but
//! the program's own.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::corpus;
use crate::deeds::{at_once, say};
use crate::home::{Home, command};
use crate::memory::most_held;
use crate::pasting::leaves;
use crate::person::{Person, times};
use crate::tiers::per_tier;

/// The memory that the program may ever hold, in kilobytes.
const MOST_KILOBYTES: u64 = 50 * 1024;

/// The most that a session's file may hold, in bytes.
const MOST_BYTES: usize = 2 << 20;

/// How long to wait for a change on the screen that may not come.
const MOMENT: Duration = Duration::from_millis(300);

/// How many texts are met in one walk.
const HANDFUL: usize = 12;

/// The private modes that the program sets and resets.
const MODES: [&str; 4] = ["?25", "?1049", "?2004", "?2026"];

/// What there is in raw output besides text and the program's own sequences.
fn foreign_in(raw: &[u8]) -> Option<String> {
    let text = match std::str::from_utf8(raw) {
        Ok(text) => text,
        Err(fault) => return Some(fault.to_string()),
    };
    let mut pieces = text.split('\u{1b}');
    let mut shown = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let Some(rest) = own_sequence(piece) else {
            let begin: String = piece.chars().take(20).collect();
            return Some(format!("the sequence ESC {begin:?}"));
        };
        shown.push('\n');
        shown.push_str(rest);
    }
    corpus::hostile_in(&shown.replace("\r\n", "\n"))
}

/// What follows a sequence of the program; `None` if it is of another kind.
fn own_sequence(piece: &str) -> Option<&str> {
    let piece = piece.strip_prefix('[')?;
    let end = piece.find(|sign: char| sign.is_ascii_alphabetic())?;
    let (parameters, rest) = piece.split_at(end);
    let (last, rest) = rest.split_at(1);
    let numbers = |most: usize| {
        parameters.split(';').count() <= most
            && parameters
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b';')
    };
    let own = match last {
        "m" => numbers(5),
        "H" => numbers(2),
        "J" | "K" => numbers(1),
        "h" | "l" => MODES.contains(&parameters),
        _ => false,
    };
    own.then_some(rest)
}

#[test]
fn foreign_sequences_are_distinguished_from_the_programs_own() {
    let own = "\u{1b}[?1049h\u{1b}[2J\u{1b}[1;7Hx\u{1b}[38;5;3;1mé\u{1b}[K\u{1b}[?25l\r\n";
    assert_eq!(foreign_in(own.as_bytes()), None);
    for text in corpus::texts() {
        let is_own = ["[2J", "[3J", "[1;1H", "[31m", "[8m", "[38;2;1;2;3m"]
            .iter()
            .chain(&["[?1049l", "[?1049h", "[?25l", "[?2004l", "[?2026h"])
            .any(|own| text.contains(&format!("a\u{1b}{own}")));
        let steers = text.contains('\u{1b}') && !is_own;
        assert!(!steers || foreign_in(text.as_bytes()).is_some(), "{text:?}");
    }
    for bytes in corpus::BYTES {
        assert!(foreign_in(bytes).is_some(), "{bytes:?}");
    }
    let heap = format!("e{}", "\u{301}".repeat(12));
    assert!(foreign_in(heap.as_bytes()).is_some());
}

/// A session with a text of the corpus wherever a person may have written, another one each time.
fn hostile_session(texts: &[String], first: usize) -> String {
    let example = include_str!("../../assets/examples/en.ron");
    let mut number = first;
    let mut session = String::new();
    for line in example.lines() {
        let marks = [
            "title: \"",
            "note: \"",
            "reason: \"",
            "text(\"",
            "label: \"",
        ];
        let mark = marks.iter().find(|mark| line.contains(*mark));
        match mark.and_then(|mark| {
            line.split_once(mark)
                .map(|(before, after)| (before, mark, after))
        }) {
            Some((before, mark, after)) => {
                let text = &texts[number % texts.len()];
                number += 1;
                let escaped = text.chars().flat_map(char::escape_unicode);
                session.push_str(before);
                session.push_str(mark);
                session.extend(escaped);
                session.push_str(after);
            }
            None => session.push_str(line),
        }
        session.push('\n');
    }
    session
}

/// Text that can name a file or a variable: neither NUL nor a slash, and not too long.
fn named(text: &str) -> String {
    text.replace(['\0', '/'], "").chars().take(60).collect()
}

/// A folder of data in which everything is hostile.
fn fill(data: &Path, texts: &[String], first: usize) {
    let sessions = data.join("sessions");
    fs::create_dir_all(&sessions).unwrap();
    fs::create_dir_all(data.join("config")).unwrap();
    let session = hostile_session(texts, first);
    fs::write(sessions.join("example_en.ron"), &session).unwrap();
    for text in texts.iter().skip(first).take(6) {
        let name = named(text);
        fs::write(sessions.join(format!("{name}.ron")), text).unwrap();
        let beside = format!("example_en.sync-conflict-{name}.ron");
        fs::write(sessions.join(beside), &session).unwrap();
    }
    for (number, bytes) in corpus::BYTES.iter().enumerate() {
        let name = [*bytes, b".ron"].concat();
        let file = if number % 2 == 0 {
            *bytes
        } else {
            session.as_bytes()
        };
        fs::write(sessions.join(OsStr::from_bytes(&name)), file).unwrap();
    }
    let escaped: String = texts[first]
        .chars()
        .flat_map(char::escape_unicode)
        .collect();
    let preferences = format!("(format: 1, language: Some(\"{escaped}\"))");
    fs::write(data.join("config/preferences.ron"), preferences).unwrap();
}

/// Starts the program with hostile surroundings, and waits for its first page.
fn starts(home: &Home, data: &Path, name: &str, arguments: &[&str]) -> Person {
    let mut program = command(home, arguments);
    program.env("VISES_DATA_DIR", data);
    program.env("LANG", format!("en_BE.UTF-8{name}"));
    program.env("TERM", format!("xterm{name}"));
    let person = Person::runs(program, (80, 24));
    person.waits("a first page", |seen| times(&seen.raw, b"\x1b[?2026l") > 0);
    person
}

/// Presses keys one by one, each once the change by the one before is seen; some change nothing.
fn steps(person: &mut Person, keys: &str) {
    for key in keys.split(' ') {
        let before = person.written();
        person.presses(key);
        person.comes_to_see(MOMENT, |seen| seen.raw.len() > before);
    }
}

/// Two walks through the program, with everything hostile: how much it wrote.
fn walks(texts: &[String], first: usize) -> Result<usize, String> {
    let home = Home::new();
    let name = named(&texts[first]);
    let data = home.path().join(format!("data{name}"));
    fill(&data, texts, first);
    let mut person = starts(&home, &data, &name, &["--language", "en"]);
    // Past the welcome, to the sessions.
    person.sees("Go to your sessions");
    steps(&mut person, "Down Down Down Enter Down Down Down Enter");
    person.sees(".ron");
    steps(&mut person, "Down Down Down Down Down Down Down Down Down");
    steps(
        &mut person,
        "Down Down Down Down Down Down Down Down v Down Esc b",
    );
    leaves(&mut person);
    let mut raw = person.raw();
    let open = ["--language", "en", "open", "example_en"];
    let mut person = starts(&home, &data, &name, &open);
    steps(
        &mut person,
        "BackTab Tab Enter PageDown PageDown p Tab Tab Tab Tab Tab o BackTab Tab Enter n",
    );
    for text in texts.iter().skip(first).take(HANDFUL) {
        let before = person.written();
        person.types(&format!("\u{1b}[200~{text}\u{1b}[201~"));
        person.comes_to_see(MOMENT, |seen| seen.raw.len() > before);
    }
    leaves(&mut person);
    raw.extend(person.raw());
    foreign_in(&raw).map_or(Ok(raw.len()), |found| {
        Err(format!("{found}, from text {first}"))
    })
}

#[test]
fn a_terminal_gets_text_and_the_programs_own_sequences_alone() {
    let (start, texts) = (Instant::now(), corpus::texts());
    let runs = texts.len().div_ceil(HANDFUL);
    let one_in = per_tier(9, 1, 1);
    let runs = runs.div_ceil(one_in);
    let walked = at_once(runs, |run| walks(&texts, run * one_in * HANDFUL));
    let faults: Vec<String> = walked
        .iter()
        .filter_map(|walk| walk.clone().err())
        .collect();
    let bytes: usize = walked.iter().flatten().sum();
    let time = start.elapsed().as_secs_f32();
    say(&format!(
        "durability: hostile texts on a real terminal: runs {}, lost -, torn -, let through {}, \
         time {time:.1} s; {bytes} bytes were read",
        runs * 2,
        faults.len()
    ));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(bytes > runs * 10_000, "{bytes} bytes are no walk");
}

/// A session of nearly two megabytes: one long text, and hostile ones beside it.
fn large_session(texts: &[String], long: &str) -> String {
    let session = hostile_session(texts, 0);
    let escaped: String = long
        .chars()
        .map(|sign| match sign {
            '\u{1b}' => "\\u{1b}".to_owned(),
            sign => sign.to_string(),
        })
        .collect();
    let room = (MOST_BYTES - session.len() - 1_000) / escaped.len();
    let heap = escaped.repeat(room.max(1));
    let session = session.replacen("text(\"", &format!("text(\"{heap}"), 1);
    assert!(session.len() < MOST_BYTES, "{} bytes", session.len());
    session
}

#[test]
fn a_large_hostile_session_is_opened_in_little_memory() {
    let (start, texts) = (Instant::now(), corpus::texts());
    let long = [
        "e\u{301}\u{302}",
        "\u{301}",
        "x",
        "x y ",
        "影",
        "\u{200b}",
        "👩\u{200d}",
        "\u{1b}[31m",
    ];
    let long = &long[..per_tier(1, long.len(), long.len())];
    let held = at_once(long.len(), |piece| {
        let home = Home::new();
        let data = home.path().join("data");
        fs::create_dir_all(data.join("sessions")).unwrap();
        let session = large_session(&texts, long[piece]);
        fs::write(data.join("sessions/example_en.ron"), session).unwrap();
        let open = ["--language", "en", "open", "example_en"];
        let mut person = starts(&home, &data, "", &open);
        steps(
            &mut person,
            "BackTab Tab Enter PageDown PageDown PageUp Esc",
        );
        let held = most_held(person.process()).unwrap();
        leaves(&mut person);
        (held, foreign_in(&person.raw()))
    });
    let most = held.iter().map(|(held, _)| *held).max().unwrap();
    let faults: Vec<&String> = held
        .iter()
        .filter_map(|(_, found)| found.as_ref())
        .collect();
    let time = start.elapsed().as_secs_f32();
    say(&format!(
        "durability: hostile sessions of 2 MB: runs {}, lost -, torn -, let through {}, \
         time {time:.1} s; the most memory {most} kB",
        long.len(),
        faults.len()
    ));
    assert!(faults.is_empty(), "{faults:?}");
    assert!(most > 0 && most < MOST_KILOBYTES, "{held:?}");
}
