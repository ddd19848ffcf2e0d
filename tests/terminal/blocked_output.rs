//! A terminal that takes no more for a while, or for good.

use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use portable_pty::{PtyPair, PtySize, native_pty_system};
use rustix::fs::{Mode, OFlags};
use rustix::process::{Pid, Signal, kill_process};

use crate::deeds::Watched;
use crate::home::Home;
use crate::person::PATIENCE;

/// More frames than any terminal buffers.
const FRAMES: usize = 400;

const fn size() -> PtySize {
    PtySize {
        rows: 50,
        cols: 200,
        pixel_width: 0,
        pixel_height: 0,
    }
}

/// Starts the program at a terminal that is opened with these flags.
fn starts(home: &Home, pair: &PtyPair, flags: OFlags) -> Child {
    let open = || {
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC | flags;
        let name = pair.master.tty_name().unwrap();
        Stdio::from(rustix::fs::open(name, flags, Mode::empty()).unwrap())
    };
    Command::new(env!("CARGO_BIN_EXE_vises"))
        .args(["--language", "en", "new"])
        .env_clear()
        .env("HOME", home.path())
        .env("VISES_DATA_DIR", home.path().join("data"))
        .env("TERM", "xterm-256color")
        .env("LANG", "C.UTF-8")
        .stdin(open())
        .stdout(open())
        .stderr(open())
        .spawn()
        .unwrap()
}

/// Reads until a text is on the screen.
fn reads_until(reader: &mut dyn Read, screen: &mut vt100::Parser, text: &str) {
    let start = Instant::now();
    let mut bytes = [0; 4096];
    while !screen.screen().contents().contains(text) {
        assert!(start.elapsed() < PATIENCE, "waited in vain for {text}");
        let count = reader.read(&mut bytes).unwrap();
        assert!(count > 0, "ended before {text}");
        screen.process(&bytes[..count]);
    }
}

fn screen() -> vt100::Parser {
    let cells = |cells: u16| cells.try_into().unwrap();
    vt100::Parser::new(cells(50), cells(200), 0)
}

/// Opens and leaves the list of keys again and again while nobody reads.
fn fills_the_terminal(keyboard: &mut dyn Write, watched: &Watched) {
    for key in ["?", "q"].iter().cycle().take(FRAMES) {
        keyboard.write_all(key.as_bytes()).unwrap();
        // Letters in one burst would be a paste.
        if watched.ends_within(Duration::from_millis(10)) {
            return;
        }
    }
}

#[test]
fn a_terminal_that_nobody_reads_is_given_back_all_the_same() {
    let home = Home::new();
    let pair = native_pty_system().openpty(size()).unwrap();
    let untouched = format!("{:?}", pair.master.get_termios());
    let mut child = starts(&home, &pair, OFlags::empty());
    let watched = Watched::new(child.id());
    let mut reader = pair.master.try_clone_reader().unwrap();
    reads_until(&mut *reader, &mut screen(), "Go on");
    let mut keyboard = pair.master.take_writer().unwrap();
    fills_the_terminal(&mut keyboard, &watched);
    let start = Instant::now();
    let pid = Pid::from_raw(child.id().try_into().unwrap()).unwrap();
    kill_process(pid, Signal::TERM).unwrap();
    let in_time = watched.ends_within(Duration::from_secs(8));
    let time = start.elapsed();
    let setting = format!("{:?}", pair.master.get_termios());
    if !in_time {
        child.kill().unwrap();
    }
    let code = child.wait().unwrap().code();
    assert!(in_time, "it goes on");
    assert_eq!(code, Some(143));
    assert!(time > Duration::from_secs(2), "it was not stuck: {time:?}");
    assert_eq!(setting, untouched);
}

#[test]
fn a_terminal_that_never_lets_a_writer_wait_is_waited_for_and_written_to() {
    let home = Home::new();
    let pair = native_pty_system().openpty(size()).unwrap();
    let mut child = starts(&home, &pair, OFlags::NONBLOCK);
    let watched = Watched::new(child.id());
    let mut reader = pair.master.try_clone_reader().unwrap();
    reads_until(&mut *reader, &mut screen(), "Go on");
    let mut keyboard = pair.master.take_writer().unwrap();
    fills_the_terminal(&mut keyboard, &watched);
    assert!(child.try_wait().unwrap().is_none(), "it has ended");
    let drained = std::thread::spawn(move || {
        let mut bytes = [0; 4096];
        while reader.read(&mut bytes).is_ok_and(|count| count > 0) {}
    });
    keyboard.write_all(b"\x03").unwrap();
    let in_time = watched.ends_within(PATIENCE);
    if !in_time {
        child.kill().unwrap();
    }
    let code = child.wait().unwrap().code();
    drop((pair, keyboard));
    let _ = drained.join();
    assert_eq!((in_time, code), (true, Some(0)));
}
