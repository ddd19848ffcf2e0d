//! A program in its own terminal, watched as a person would watch it.

use std::{
    ffi::{OsStr, OsString},
    io::{Read, Write},
    path::Path,
    sync::mpsc::{self, Receiver},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use super::Outcome;
use super::process::{Activity, Memory, activity, memory};

/// How long anything may take before it counts as not coming.
const PATIENCE: Duration = Duration::from_secs(10);

/// A frame is over when nothing more has come for so long.
const SILENCE: Duration = Duration::from_millis(5);

const CONTROL_C: &[u8] = b"\x03";

/// A program, its arguments, and what its first frame shows.
pub(crate) struct Program {
    pub(crate) path: String,
    words: Vec<OsString>,
    home: OsString,
    marker: &'static str,
}

impl Program {
    pub(crate) fn new(path: &str, words: &[&OsStr], home: &Path, marker: &'static str) -> Self {
        Self {
            path: path.to_owned(),
            words: words.iter().map(|word| OsString::from(*word)).collect(),
            home: home.as_os_str().to_owned(),
            marker,
        }
    }

    /// Called in an empty home, in English, on a terminal that can do everything.
    fn command(&self) -> CommandBuilder {
        let mut command = CommandBuilder::new(&self.path);
        command.args(&self.words);
        command.env_clear();
        command.env("HOME", &self.home);
        command.env("LC_ALL", "en_GB.UTF-8");
        command.env("TERM", "xterm-256color");
        command.cwd(&self.home);
        command
    }
}

/// Times of the same thing.
#[derive(Default)]
pub(crate) struct Measured(Vec<Duration>);

/// The median is what people notice; the minimum is what the program needs when nothing else runs.
#[derive(Clone, Copy)]
pub(crate) struct Times {
    pub(crate) median: Duration,
    pub(crate) least: Duration,
    /// The 95th percentile.
    pub(crate) p95: Duration,
}

impl Measured {
    pub(crate) fn add(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// The figures of these measurements.
    pub(crate) fn times(mut self) -> Times {
        self.0.sort_unstable();
        let at = |place: usize| self.0.get(place).copied().unwrap_or_default();
        Times {
            median: at(self.0.len() / 2),
            least: at(0),
            p95: at(self.0.len() * 95 / 100),
        }
    }
}

/// What a program did while nothing happened.
pub(crate) struct Idle {
    /// The bytes it wrote.
    pub(crate) bytes: usize,
    /// How often it was woken up.
    pub(crate) wakes: u64,
    /// How long it ran.
    pub(crate) cpu: Duration,
}

/// A running program.
pub(crate) struct Screen {
    child: Box<dyn Child + Send + Sync>,
    keyboard: Box<dyn Write + Send>,
    arrivals: Receiver<(Instant, Vec<u8>)>,
    shown: vt100::Parser,
    first_frame: Duration,
    /// The terminal goes when this does.
    _terminal: Box<dyn MasterPty + Send>,
}

impl Screen {
    /// Starts a program in a terminal of 80 by 24 cells and waits for its first frame.
    pub(crate) fn start(program: &Program) -> Outcome<Self> {
        Self::start_at(program, 80, 24)
    }

    /// The same in a terminal of so many columns and rows.
    pub(crate) fn start_at(program: &Program, cols: u16, rows: u16) -> Outcome<Self> {
        let pair = native_pty_system().openpty(PtySize {
            rows,
            cols,
            pixel_width: 0,
            pixel_height: 0,
        })?;
        let arrivals = listen(pair.master.try_clone_reader()?);
        let keyboard = pair.master.take_writer()?;
        let command = program.command();
        let begun = Instant::now();
        let child = pair.slave.spawn_command(command)?;
        drop(pair.slave);
        let mut screen = Self {
            child,
            keyboard,
            arrivals,
            shown: vt100::Parser::new(rows.try_into()?, cols.try_into()?, 0),
            first_frame: Duration::ZERO,
            _terminal: pair.master,
        };
        let shown = screen.wait_for(program.marker)?;
        screen.first_frame = shown.duration_since(begun);
        screen.settle();
        Ok(screen)
    }

    /// How long the first frame took.
    pub(crate) const fn first_frame(&self) -> Duration {
        self.first_frame
    }

    /// Presses a key: how long until the frame that follows, and how many bytes it has.
    pub(crate) fn press(&mut self, key: &[u8]) -> Outcome<(Duration, usize)> {
        let begun = Instant::now();
        self.keyboard.write_all(key)?;
        self.keyboard.flush()?;
        let (at, bytes) = self.arrivals.recv_timeout(PATIENCE)?;
        Ok((at.duration_since(begun), bytes.len() + self.settle()))
    }

    /// Leaves the program alone for a while.
    pub(crate) fn idle(&mut self, time: Duration) -> Outcome<Idle> {
        self.settle();
        let before = self.activity()?;
        thread::sleep(time);
        let after = self.activity()?;
        Ok(Idle {
            bytes: self.settle(),
            wakes: after.wakes.saturating_sub(before.wakes),
            cpu: after.cpu.saturating_sub(before.cpu),
        })
    }

    /// How much memory the program holds.
    pub(crate) fn memory(&self) -> Outcome<Memory> {
        Ok(memory(self.process()?)?)
    }

    /// Quits the program as a person would, or kills it if that fails.
    pub(crate) fn end(mut self) -> Outcome<()> {
        self.keyboard.write_all(CONTROL_C)?;
        self.keyboard.flush()?;
        let begun = Instant::now();
        while self.child.try_wait()?.is_none() {
            if begun.elapsed() > PATIENCE {
                self.child.kill()?;
            }
            thread::sleep(Duration::from_millis(1));
        }
        Ok(())
    }

    fn process(&self) -> Outcome<u32> {
        self.child.process_id().ok_or_else(|| "it has ended".into())
    }

    fn activity(&self) -> Outcome<Activity> {
        Ok(activity(self.process()?)?)
    }

    /// When the text stood on the screen.
    fn wait_for(&mut self, text: &str) -> Outcome<Instant> {
        loop {
            let Ok((at, bytes)) = self.arrivals.recv_timeout(PATIENCE) else {
                let shown = self.shown.screen().contents();
                return Err(format!("{text:?} did not come; the screen shows:\n{shown}").into());
            };
            self.shown.process(&bytes);
            if self.shown.screen().contents().contains(text) {
                return Ok(at);
            }
        }
    }

    /// Waits until nothing more comes: how many bytes came.
    fn settle(&mut self) -> usize {
        let mut bytes = 0;
        while let Ok((_, more)) = self.arrivals.recv_timeout(SILENCE) {
            bytes += more.len();
        }
        bytes
    }
}

/// Reads the terminal on a thread of its own, so that the moment of arrival is known.
fn listen(mut reader: Box<dyn Read + Send>) -> Receiver<(Instant, Vec<u8>)> {
    let (sender, arrivals) = mpsc::channel();
    thread::spawn(move || {
        let mut buffer = vec![0; 65_536];
        while let Ok(length @ 1..) = reader.read(&mut buffer) {
            let bytes = buffer.get(..length).unwrap_or_default().to_vec();
            if sender.send((Instant::now(), bytes)).is_err() {
                break;
            }
        }
    });
    arrivals
}
