//! A person at a real terminal: a pseudo-terminal, and what the program has painted on it. Nothing
//! here sleeps for a fixed time: it waits until the screen shows what is expected.

use std::io::{Read, Write};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

/// How long a person waits before giving up.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// The output so far.
pub(crate) struct Seen {
    pub(crate) parser: vt100::Parser,
    pub(crate) raw: Vec<u8>,
    pub(crate) ended: bool,
}

/// How waiting ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Waited {
    /// The expected sight came.
    Seen,
    /// After all the time that was given.
    InVain,
    /// With the end of the program.
    Ended,
}

/// Lets others work before looking again. Yielding the processor in a loop could starve the very
/// program that is waited for.
pub(crate) fn breathe() {
    thread::park_timeout(Duration::from_millis(1));
}

/// How often a sequence was written.
pub(crate) fn times(raw: &[u8], sequence: &[u8]) -> usize {
    raw.windows(sequence.len())
        .filter(|window| *window == sequence)
        .count()
}

/// How a terminal is set that no program has used.
pub(crate) fn unused_setting() -> String {
    let size = PtySize::default();
    setting(&*native_pty_system().openpty(size).unwrap().master)
}

fn setting(terminal: &dyn MasterPty) -> String {
    format!("{:?}", terminal.get_termios())
}

/// A person at a real terminal.
pub(crate) struct Person {
    pub(crate) seen: Arc<(Mutex<Seen>, Condvar)>,
    pub(crate) keyboard: Box<dyn Write + Send>,
    pub(crate) child: Box<dyn Child + Send + Sync>,
    /// Kept, since the terminal is gone when it is dropped.
    pub(crate) terminal: Box<dyn MasterPty + Send>,
}

impl Person {
    /// Runs a command in a terminal of that size.
    pub(crate) fn runs(command: CommandBuilder, (columns, rows): (u16, u16)) -> Self {
        let size = PtySize {
            rows,
            cols: columns,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let parser = vt100::Parser::new(rows.try_into().unwrap(), columns.try_into().unwrap(), 0);
        let seen = Seen {
            parser,
            raw: Vec::new(),
            ended: false,
        };
        let seen = Arc::new((Mutex::new(seen), Condvar::new()));
        let mut reader = pair.master.try_clone_reader().unwrap();
        let shared = Arc::clone(&seen);
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            loop {
                let count = reader.read(&mut bytes).unwrap_or(0);
                let mut seen = shared.0.lock().unwrap();
                seen.parser.process(&bytes[..count]);
                seen.raw.extend_from_slice(&bytes[..count]);
                seen.ended = count == 0;
                shared.1.notify_all();
                if count == 0 {
                    return;
                }
            }
        });
        let keyboard = pair.master.take_writer().unwrap();
        Self {
            seen,
            keyboard,
            child,
            terminal: pair.master,
        }
    }

    /// Waits until the screen satisfies a wish.
    #[track_caller]
    pub(crate) fn waits(&self, wish: &str, satisfied: impl Fn(&Seen) -> bool) {
        self.insists(wish, self.waits_for(PATIENCE, satisfied));
    }

    /// Ends the story if waiting failed.
    #[track_caller]
    fn insists(&self, wish: &str, waited: Waited) {
        let screen = self.screen();
        match waited {
            Waited::Seen => {}
            Waited::InVain => panic!("waited in vain for {wish}:\n{screen}"),
            Waited::Ended => panic!("ended before {wish}:\n{screen}"),
        }
    }

    /// Waits for a wish, for so long and no longer than the program runs.
    fn waits_for(&self, limit: Duration, satisfied: impl Fn(&Seen) -> bool) -> Waited {
        let start = Instant::now();
        let mut seen = self.seen.0.lock().unwrap();
        while !satisfied(&seen) {
            let left = limit.saturating_sub(start.elapsed());
            if seen.ended {
                return Waited::Ended;
            }
            if left.is_zero() {
                return Waited::InVain;
            }
            seen = self.seen.1.wait_timeout(seen, left).unwrap().0;
        }
        Waited::Seen
    }

    /// Waits until one of some texts is on the screen, for so long and no longer than the program
    /// runs.
    pub(crate) fn sees_one_of(&self, limit: Duration, texts: &[&str]) -> Waited {
        self.waits_for(limit, |seen| {
            let screen = seen.parser.screen().contents();
            texts.iter().any(|text| screen.contains(text))
        })
    }

    /// The content of the screen.
    pub(crate) fn screen(&self) -> String {
        self.seen.0.lock().unwrap().parser.screen().contents()
    }

    /// Waits until a text is on the screen.
    #[track_caller]
    pub(crate) fn sees(&mut self, text: &str) -> &mut Self {
        self.insists(text, self.sees_one_of(PATIENCE, &[text]));
        self
    }

    /// Waits until the second line shows that question, in any language.
    #[track_caller]
    pub(crate) fn is_asked(&mut self, number: usize, total: usize) -> &mut Self {
        self.waits(&format!("question {number} of {total}"), |seen| {
            let screen = seen.parser.screen().contents();
            let second = screen.lines().nth(1).unwrap_or_default();
            let numbers: Vec<usize> = second
                .split(|letter: char| !letter.is_ascii_digit())
                .filter_map(|digits| digits.parse().ok())
                .collect();
            numbers.windows(2).any(|pair| pair == [number, total])
        });
        self
    }

    /// Goes from the page of a session to its first question.
    #[track_caller]
    pub(crate) fn goes_to_the_first_question(&mut self) -> &mut Self {
        self.goes_to_question(0)
    }

    /// Goes from the page of a session to the question that so many stand before in the method.
    #[track_caller]
    pub(crate) fn goes_to_question(&mut self, before: usize) -> &mut Self {
        self.sees("Tab ").presses("BackTab Tab");
        for _ in 0..before {
            self.presses("Down");
        }
        self.presses("Enter")
    }

    /// Everything the program has written.
    pub(crate) fn raw(&self) -> Vec<u8> {
        self.seen.0.lock().unwrap().raw.clone()
    }

    /// Presses keys by what they send, or by name.
    pub(crate) fn presses(&mut self, keys: &str) -> &mut Self {
        for key in keys.split(' ') {
            let sent: &[u8] = match key {
                "Enter" => b"\r",
                "Esc" => b"\x1b",
                "Tab" => b"\t",
                "BackTab" => b"\x1b[Z",
                "Home" => b"\x1b[H",
                "Right" => b"\x1b[C",
                "Left" => b"\x1b[D",
                "Up" => b"\x1b[A",
                "Down" => b"\x1b[B",
                "Ctrl-C" => b"\x03",
                "PageDown" => b"\x1b[6~",
                "PageUp" => b"\x1b[5~",
                "F1" => b"\x1bOP",
                "F2" => b"\x1bOQ",
                "F3" => b"\x1bOR",
                "F10" => b"\x1b[21~",
                "F11" => b"\x1b[23~",
                "F12" => b"\x1b[24~",
                other => other.as_bytes(),
            };
            self.keyboard.write_all(sent).unwrap();
            self.keyboard.flush().unwrap();
        }
        self
    }

    /// Types a text.
    pub(crate) fn types(&mut self, text: &(impl AsRef<[u8]> + ?Sized)) -> &mut Self {
        self.keyboard.write_all(text.as_ref()).unwrap();
        self.keyboard.flush().unwrap();
        self
    }

    /// Sends a signal to the program.
    #[cfg(unix)]
    pub(crate) fn sends(&mut self, signal: rustix::process::Signal) -> &mut Self {
        let pid = i32::try_from(self.process()).unwrap();
        let pid = rustix::process::Pid::from_raw(pid).unwrap();
        rustix::process::kill_process(pid, signal).unwrap();
        self
    }

    /// How the terminal is set.
    pub(crate) fn setting(&self) -> String {
        setting(&*self.terminal)
    }

    /// The number of the program's process.
    pub(crate) fn process(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Whether the program has ended.
    pub(crate) fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }

    /// Waits for the end of the program, and for the last of its output.
    #[track_caller]
    pub(crate) fn ends(&mut self) -> ExitStatus {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            let screen = self.screen();
            assert!(start.elapsed() < PATIENCE, "it does not end:\n{screen}");
            // Until the terminal's other end is closed there is nothing to check.
            let seen = self.seen.0.lock().unwrap();
            if seen.ended {
                breathe();
            } else {
                let _ = self.seen.1.wait_timeout(seen, Duration::from_millis(50));
            }
        };
        let start = Instant::now();
        let mut seen = self.seen.0.lock().unwrap();
        while !seen.ended && start.elapsed() < PATIENCE {
            seen = self.seen.1.wait_timeout(seen, PATIENCE).unwrap().0;
        }
        status
    }
}

impl Drop for Person {
    /// A story that went wrong leaves nothing running.
    fn drop(&mut self) {
        if !self.has_ended() {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}
