//! Every way in which the program can end: the terminal is as it was before, what was reported as
//! saved is on the disk, and so is the text of the open field.

use std::fs;
use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use portable_pty::{MasterPty, PtySize, native_pty_system};
use rustix::fs::{Mode, OFlags};
use rustix::process::Signal;

use crate::deeds::{Ended, Watched, at_once, say};
use crate::home::{Home, command};
use crate::person::{Person, times, unused_setting};
use crate::tiers::per_tier;

/// How often each ending is tried.
const RUNS: usize = per_tier(1, 20, 50);

/// How long an ending may take.
const LIMIT: Duration = Duration::from_secs(2);

/// The text in the open field.
const TYPED: &str = "Half a na";

/// A way to end.
#[derive(Clone, Copy, Debug)]
enum Ending {
    /// `q`, once the field is left.
    Quit,
    /// Ctrl-C in the field.
    CtrlC,
    /// A signal from outside.
    Signal(Signal, &'static str),
    /// A key that lets a thread of a debug build panic.
    Panic(&'static str, &'static str),
    /// The terminal that is written to is gone, the one that is read is not.
    OutputGone,
    /// The terminal is gone, and the signal for that comes.
    HungUp,
    /// The terminal is gone without a signal: it does not control the program.
    GoneSilently,
}

impl Ending {
    const ALL: [Self; 12] = [
        Self::Quit,
        Self::CtrlC,
        Self::Signal(Signal::TERM, "SIGTERM"),
        Self::Signal(Signal::HUP, "SIGHUP"),
        Self::Signal(Signal::INT, "SIGINT"),
        Self::Signal(Signal::QUIT, "SIGQUIT"),
        Self::Panic("F12", "panic in the main thread"),
        Self::Panic("F11", "panic in the writer's thread"),
        Self::Panic("F10", "panic in the reader's thread"),
        Self::OutputGone,
        Self::HungUp,
        Self::GoneSilently,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Quit => "q",
            Self::CtrlC => "Ctrl-C",
            Self::Signal(_, name) | Self::Panic(_, name) => name,
            Self::OutputGone => "error on the output",
            Self::HungUp => "terminal gone",
            Self::GoneSilently => "terminal gone without SIGHUP",
        }
    }

    /// The exit code that the documentation promises.
    const fn code(self) -> i64 {
        match self {
            Self::Quit | Self::CtrlC => 0,
            Self::Signal(signal, _) => 128 + signal.as_raw() as i64,
            Self::Panic(..) => 101,
            Self::OutputGone => 1,
            Self::HungUp | Self::GoneSilently => 129,
        }
    }

    /// Whether this build knows it.
    const fn is_there(self) -> bool {
        cfg!(debug_assertions) || !matches!(self, Self::Panic(..))
    }
}

/// What was wrong after one ending.
#[derive(Default)]
struct Found {
    lost: Vec<String>,
    torn: Vec<String>,
    rude: Vec<String>,
}

#[test]
fn whatever_ends_the_program_nothing_is_lost_and_the_terminal_is_given_back() {
    let mut faults = Vec::new();
    for ending in Ending::ALL.into_iter().filter(|ending| ending.is_there()) {
        let start = Instant::now();
        let found = at_once(RUNS, |_| ends(ending));
        let count = |of: fn(&Found) -> &Vec<String>| {
            found.iter().filter(|found| !of(found).is_empty()).count()
        };
        let (lost, torn) = (count(|found| &found.lost), count(|found| &found.torn));
        let (name, time) = (ending.name(), start.elapsed().as_secs_f32());
        say(&format!(
            "durability: ending by {name}: runs {RUNS}, lost {lost}, torn {torn}, time {time:.1} s"
        ));
        for found in found {
            let all = [found.lost, found.torn, found.rude].concat();
            faults.extend(all.iter().map(|fault| format!("{name}: {fault}")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn ends(ending: Ending) -> Found {
    let home = Home::new();
    let mut found = Found::default();
    let ended = match ending {
        Ending::OutputGone => ends_without_output(&home, &mut found),
        Ending::HungUp => ends_without_terminal(&home, true),
        Ending::GoneSilently => ends_without_terminal(&home, false),
        _ => ends_at_its_terminal(&home, ending, &mut found),
    };
    let mut rude = |fault: String| found.rude.push(fault);
    match ended {
        Err(fault) => rude(fault),
        Ok(ended) => {
            if ended.code != ending.code() {
                rude(format!("exit code {}", ended.code));
            }
            // Saving and ending take a little; a loop that spins takes all there is.
            let most = ended.time.mul_f32(0.05).max(Duration::from_millis(150));
            if ended.busy > most {
                rude(format!("busy for {:?} of {:?}", ended.busy, ended.time));
            }
        }
    }
    look_at_the_disk(&home, ending, &mut found);
    found
}

/// The arguments and the environment of every run.
fn command_of(home: &Home) -> portable_pty::CommandBuilder {
    let mut command = command(home, &["--language", "en", "new"]);
    command.env("VISES_ACKNOWLEDGE", home.path().join("acknowledged"));
    command
}

fn ends_at_its_terminal(home: &Home, ending: Ending, found: &mut Found) -> Result<Ended, String> {
    // The size is set before the program starts; the terminal's settings before that are read from
    // an unused terminal of the same kind.
    let unused = unused_setting();
    let mut person = Person::runs(command_of(home), (80, 24));
    person.goes_to_the_first_question().presses("4 Right");
    person.sees("What is your enterprise called");
    person.types(TYPED).sees(TYPED);
    if matches!(ending, Ending::Quit) {
        person.presses("Esc");
        home.holds(TYPED);
        person.sees("q close").presses("q");
        person.sees("q to your sessions").presses("q");
        person.sees("q save and stop");
    }
    if cfg!(debug_assertions) {
        // Someone in a hurry ends it before it could report anything as saved.
        home.holds_in("acknowledged", "\n");
    }
    let before = person.written();
    let deed = |person: &mut Person| match ending {
        Ending::CtrlC => drop(person.presses("Ctrl-C")),
        Ending::Signal(signal, _) => drop(person.sends(signal)),
        Ending::Panic(key, _) => drop(person.presses(key)),
        _ => drop(person.presses("q")),
    };
    let ended = person.ends_after(deed, LIMIT)?;
    let raw = person.raw();
    let last = &raw[before..];
    for sequence in ["\u{1b}[?1049l", "\u{1b}[?2004l"] {
        let written = times(last, sequence.as_bytes());
        if written != 1 {
            found
                .rude
                .push(format!("{sequence:?} written {written} times"));
        }
    }
    let left = last.windows(8).position(|window| window == b"\x1b[?1049l");
    let after = &last[left.unwrap_or(0)..];
    let shown = times(after, b"\x1b[?25h");
    if shown != 1 || times(after, b"\x1b[") != 2 {
        let after = String::from_utf8_lossy(after);
        found
            .rude
            .push(format!("after the screen was left: {after:?}"));
    }
    if matches!(ending, Ending::Panic(..)) && times(after, b"a fault of its own") != 1 {
        found.rude.push("no sentence about the fault".to_owned());
    }
    let setting = person.setting();
    if setting != unused {
        found.rude.push(format!("set {setting}, was {unused}"));
    }
    Ok(ended)
}

pub(crate) const fn size() -> PtySize {
    PtySize {
        rows: 24,
        cols: 80,
        pixel_width: 0,
        pixel_height: 0,
    }
}

/// Reads until a text is on the screen.
pub(crate) fn reads_until(screen: &mut vt100::Parser, reader: &mut dyn Read, text: &str) {
    let mut bytes = [0; 4096];
    while !screen.screen().contents().contains(text) {
        let count = reader.read(&mut bytes).unwrap();
        assert!(count > 0, "ended before {text}");
        screen.process(&bytes[..count]);
    }
}

/// Types into the open field of the second question.
fn types_a_name(keyboard: &mut dyn Write, reader: &mut dyn Read) {
    let cells = |cells: u16| cells.try_into().unwrap();
    let mut screen = vt100::Parser::new(cells(24), cells(80), 0);
    reads_until(&mut screen, reader, "Go on");
    keyboard.write_all(b"\r").unwrap();
    reads_until(&mut screen, reader, "Where do you stand");
    keyboard.write_all(b"4\x1b[C").unwrap();
    reads_until(&mut screen, reader, "enterprise called");
    keyboard.write_all(TYPED.as_bytes()).unwrap();
    reads_until(&mut screen, reader, TYPED);
}

/// Takes the terminal away, with or without the signal for that.
fn ends_without_terminal(home: &Home, with_signal: bool) -> Result<Ended, String> {
    let pair = native_pty_system().openpty(size()).unwrap();
    let mut command = command_of(home);
    command.set_controlling_tty(with_signal);
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let watched = Watched::new(child.process_id().unwrap());
    let mut reader = pair.master.try_clone_reader().unwrap();
    let mut keyboard = pair.master.take_writer().unwrap();
    types_a_name(&mut keyboard, &mut reader);
    let (busy, start) = (watched.busy(), Instant::now());
    drop((keyboard, reader));
    drop(pair.master);
    let in_time = watched.ends_within(LIMIT);
    let ended = Ended {
        time: start.elapsed(),
        busy: watched.busy().saturating_sub(busy),
        code: 0,
    };
    if !in_time {
        child.kill().unwrap();
        let (busy, time) = (ended.busy, ended.time);
        return Err(format!(
            "outlived its terminal, busy for {busy:?} of {time:?}"
        ));
    }
    let code = i64::from(child.wait().unwrap().exit_code());
    Ok(Ended { code, ..ended })
}

/// Takes away the terminal that is written to, while another one is read from.
fn ends_without_output(home: &Home, found: &mut Found) -> Result<Ended, String> {
    let pairs = [(), ()].map(|()| native_pty_system().openpty(size()).unwrap());
    let [input, output] = pairs;
    let untouched = format!("{:?}", input.master.get_termios());
    let open = |terminal: &dyn MasterPty| {
        let name = terminal.tty_name().unwrap();
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
        Stdio::from(rustix::fs::open(name, flags, Mode::empty()).unwrap())
    };
    let mut child = Command::new(env!("CARGO_BIN_EXE_vises"))
        .args(["--language", "en", "new"])
        .env_clear()
        .env("HOME", home.path())
        .env("VISES_DATA_DIR", home.path().join("data"))
        .env("VISES_ACKNOWLEDGE", home.path().join("acknowledged"))
        .env("TERM", "xterm-256color")
        .env("LANG", "C.UTF-8")
        .stdin(open(&*input.master))
        .stdout(open(&*output.master))
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    drop(output.slave);
    let watched = Watched::new(child.id());
    let mut keyboard = input.master.take_writer().unwrap();
    let mut reader = output.master.try_clone_reader().unwrap();
    types_a_name(&mut keyboard, &mut reader);
    let (busy, start) = (watched.busy(), Instant::now());
    drop(reader);
    drop(output.master);
    // A process that is just starting may hold the terminal open for a while.
    let in_time = (0..10).any(|_| {
        let _ = keyboard.write_all(b"m");
        watched.ends_within(LIMIT / 10)
    });
    let (time, busy) = (start.elapsed(), watched.busy().saturating_sub(busy));
    if !in_time {
        child.kill().unwrap();
        child.wait().unwrap();
        return Err(format!("wrote on for {time:?}"));
    }
    let code = i64::from(child.wait().unwrap().code().unwrap_or(-1));
    let setting = format!("{:?}", input.master.get_termios());
    if setting != untouched {
        found.rude.push(format!("set {setting}, was {untouched}"));
    }
    Ok(Ended { code, time, busy })
}

/// Looks for acknowledged revisions and for the text of the open field.
fn look_at_the_disk(home: &Home, ending: Ending, found: &mut Found) {
    let path = home.session().expect("there is no session");
    let check = Command::new(env!("CARGO_BIN_EXE_vises"))
        .args(["check"])
        .arg(&path)
        .env_clear()
        .env("VISES_DATA_DIR", home.path().join("data"))
        .output()
        .unwrap();
    if check.status.code() != Some(0) {
        let messages = String::from_utf8_lossy(&check.stderr);
        found.torn.push(format!("cannot be read: {messages}"));
    }
    let file = home.file();
    let number = |text: &str| text.trim().trim_end_matches(',').parse::<u64>().unwrap();
    let rev = file
        .lines()
        .find_map(|line| line.trim().strip_prefix("rev: "));
    let rev = rev.map_or(0, number);
    let acknowledged = fs::read_to_string(home.path().join("acknowledged")).unwrap_or_default();
    let acknowledged = acknowledged
        .lines()
        .filter_map(|line| line.split(' ').nth(1));
    let acknowledged = acknowledged.map(number).max().unwrap_or(0);
    if cfg!(debug_assertions) && acknowledged == 0 {
        found.rude.push("nothing was acknowledged".to_owned());
    }
    if rev < acknowledged {
        found.lost.push(format!(
            "revision {rev} after {acknowledged} was acknowledged"
        ));
    }
    if !file.contains("code(\"results\")") {
        found.lost.push("the first answer".to_owned());
    }
    if !file.contains(TYPED) {
        found.lost.push(format!("the open field, {ending:?}"));
    }
}
