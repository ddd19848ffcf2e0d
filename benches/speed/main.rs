//! Measures the promised speed and size beside a bare ratatui list in one run, and prints them with
//! the targets. It decides nothing: a busy machine is not the program's fault.
//!
//! `cargo bench --bench speed`; or with fewer rounds: `cargo bench --bench speed -- --rounds 3`.
#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

mod figures;
mod process;
mod screen;
mod sessions;

use std::{env, error::Error, fs, process::Command, time::Duration};

use figures::{Row, millis, ratios, table, times};
use screen::{Measured, Program, Screen};

/// How many starts of each program are measured, and a tenth of the keys.
const ROUNDS: usize = 30;

/// How long the program is watched while nothing happens.
const IDLE: Duration = Duration::from_secs(5);

const DOWN: &[u8] = b"\x1b[B";
const UP: &[u8] = b"\x1b[A";
const TAB: &[u8] = b"\t";
const BACK_TAB: &[u8] = b"\x1b[Z";
const ENTER: &[u8] = b"\r";
const BACK: &[u8] = b"\x1b";

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    if !cfg!(target_os = "linux") {
        println!("speed: skipped, it reads /proc and drives a Unix terminal");
        return Ok(());
    }
    let rounds = rounds();
    let programs = Programs::prepare()?;
    println!("speed: {rounds} rounds, release build, 80x24, warm\n");
    let mut rows = starts(&programs, rounds)?;
    rows.extend(keys(&programs, rounds)?);
    rows.extend(frames(&programs, rounds)?);
    rows.extend(sizes(&programs)?);
    println!("{}", table(&rows));
    Ok(())
}

/// The value of `--rounds N`, if given.
fn rounds() -> usize {
    let given = env::args().skip_while(|word| word != "--rounds").nth(1);
    given
        .and_then(|number| number.parse().ok())
        .filter(|number| *number > 0)
        .unwrap_or(ROUNDS)
}

/// The programs to measure.
struct Programs {
    bare: Program,
    home: Program,
    large_home: Program,
    session: Program,
    /// Dropped last: it holds the sessions.
    _folder: tempfile::TempDir,
}

impl Programs {
    fn prepare() -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let (small, large) = (folder.path().join("small"), folder.path().join("large"));
        sessions::make(&small, 50)?;
        sessions::make(&large, 1_000)?;
        sessions::choose_language(folder.path())?;
        let vises = env!("CARGO_BIN_EXE_vises");
        let first = sessions::id(1);
        let in_small = ["--data-dir".as_ref(), small.as_os_str()];
        let in_large = ["--data-dir".as_ref(), large.as_os_str()];
        let opening = [in_small[0], in_small[1], "open".as_ref(), first.as_ref()];
        let home = folder.path();
        Ok(Self {
            bare: Program::new(&bare_list()?, &["list".as_ref()], home, "Somewhere else"),
            home: Program::new(vises, &in_small, home, sessions::TITLE),
            large_home: Program::new(vises, &in_large, home, sessions::TITLE),
            session: Program::new(vises, &opening, home, "other route"),
            _folder: folder,
        })
    }
}

/// Builds the program to compare with, and returns its path.
fn bare_list() -> Outcome<String> {
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let built = Command::new(cargo)
        .args(["bench", "--bench", "bare_list", "--no-run"])
        .args(["--messages-format=json", "--quiet"])
        .output()?;
    let messages = String::from_utf8_lossy(&built.stdout);
    messages
        .lines()
        .filter(|line| line.contains("\"name\":\"bare_list\""))
        .filter_map(|line| line.split_once("\"executable\":\"")?.1.split_once('"'))
        .map(|(path, _)| path.to_owned())
        .next_back()
        .ok_or_else(|| "the bare list could not be built".into())
}

/// Starts every program in turn, so that a busy moment falls on all of them.
fn starts(programs: &Programs, rounds: usize) -> Outcome<Vec<Row>> {
    let all = [
        &programs.bare,
        &programs.home,
        &programs.session,
        &programs.large_home,
    ];
    let mut took: [Measured; 4] = Default::default();
    // The first starts fill the caches of the system, and the program's own index.
    for program in all {
        Screen::start(program)?.end()?;
    }
    for round in 0..rounds {
        // Each is first in its turn, so that none always follows the same other one.
        let mut turns: Vec<_> = all.iter().zip(&mut took).collect();
        turns.rotate_left(round % all.len());
        for (program, measured) in turns {
            let screen = Screen::start(program)?;
            measured.add(screen.first_frame());
            screen.end()?;
        }
    }
    let [bare, home, session, large] = took.map(Measured::times);
    Ok(vec![
        Row::new("start: bare list", times(bare), "", ""),
        Row::new(
            "start: home, 50 sessions",
            times(home),
            &ratios(home, bare),
            "3 x bare",
        ),
        Row::new(
            "start: a session",
            times(session),
            &ratios(session, bare),
            "3 x bare",
        ),
        Row::new(
            "start: home, 1,000 sessions",
            times(large),
            &ratios(large, home),
            "1.1 x home of 50",
        ),
    ])
}

/// Goes from the page of a session to a question with a few choices.
fn at_a_question(mut session: Screen) -> Outcome<Screen> {
    for key in [BACK_TAB, TAB, DOWN, DOWN, DOWN, DOWN, ENTER] {
        session.press(key)?;
    }
    Ok(session)
}

/// Moves the cursor in the bare list and on a question, key by key in turn.
fn keys(programs: &Programs, rounds: usize) -> Outcome<Vec<Row>> {
    let mut bare = Screen::start(&programs.bare)?;
    let mut question = at_a_question(Screen::start(&programs.session)?)?;
    let (mut bare_took, mut took, mut bytes) = <(Measured, Measured, Vec<usize>)>::default();
    for number in 0..rounds * 10 {
        let key = if number % 2 == 0 { DOWN } else { UP };
        bare_took.add(bare.press(key)?.0);
        let (paint, written) = question.press(key)?;
        took.add(paint);
        bytes.push(written);
    }
    bytes.sort_unstable();
    let p95 = bytes.get(bytes.len() * 95 / 100).copied();
    let (plain, ours) = (bare_took.times(), took.times());
    let (bare_memory, memory) = (bare.memory()?, question.memory()?);
    let idle = question.idle(IDLE)?;
    bare.end()?;
    question.end()?;
    Ok(vec![
        Row::new("key to paint: bare list", times(plain), "", ""),
        Row::new(
            "key to paint: question",
            times(ours),
            &ratios(ours, plain),
            "1.5 x bare",
        ),
        Row::new(
            "bytes a cursor key, p95",
            p95.unwrap_or_default().to_string(),
            "",
            "500",
        ),
        Row::new("memory: bare list, most", mib(bare_memory.most), "", ""),
        Row::new("memory: question, now", mib(memory.now), "", "10 MiB"),
        Row::new("memory: question, most", mib(memory.most), "", "10 MiB"),
        Row::new("idle 5 s: bytes", idle.bytes.to_string(), "", "0"),
        Row::new("idle 5 s: wake-ups", idle.wakes.to_string(), "", "0"),
        Row::new("idle 5 s: CPU", millis(idle.cpu), "", "0"),
    ])
}

/// Changes between a question and the page of its session, which draws every line anew, in an ordinary window and
/// in the largest; beside it, a key in the bare list there.
fn frames(programs: &Programs, rounds: usize) -> Outcome<Vec<Row>> {
    let mut rows = Vec::new();
    for (name, columns, lines, target) in [
        ("frame at 80x24, p95", 80, 24, "5 ms"),
        ("frame at 500x200, p95", 500, 200, "50 ms"),
    ] {
        let mut bare = Screen::start_at(&programs.bare, columns, lines)?;
        let session = Screen::start_at(&programs.session, columns, lines)?;
        let mut question = at_a_question(session)?;
        let (mut bare_took, mut took) = <(Measured, Measured)>::default();
        for number in 0..rounds * 10 {
            let (key, page) = if number % 2 == 0 {
                (DOWN, BACK)
            } else {
                (UP, ENTER)
            };
            bare_took.add(bare.press(key)?.0);
            took.add(question.press(page)?.0);
        }
        bare.end()?;
        question.end()?;
        let (ours, plain) = (took.times(), bare_took.times());
        rows.push(Row::new(
            name,
            millis(ours.p95),
            &ratios(ours, plain),
            target,
        ));
    }
    Ok(rows)
}

fn sizes(programs: &Programs) -> Outcome<Vec<Row>> {
    let size = |program: &Program| -> Outcome<u64> { Ok(fs::metadata(&program.path)?.len()) };
    Ok(vec![
        Row::new("file: bare list", mib(size(&programs.bare)?), "", ""),
        Row::new("file: vises", mib(size(&programs.home)?), "", "5 MiB"),
    ])
}

/// Bytes as mebibytes.
fn mib(bytes: u64) -> String {
    let tenths = bytes.saturating_mul(100) / (1 << 20);
    format!("{}.{:02} MiB", tenths / 100, tenths % 100)
}
