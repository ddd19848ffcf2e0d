//! What a person at a real terminal does beyond typing, and what is measured meanwhile.

use std::fs;
use std::io::Write as _;
use std::time::{Duration, Instant};

use portable_pty::PtySize;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open};

use crate::home::Home;
use crate::person::{PATIENCE, Person, Seen, breathe};

/// How a program ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ended {
    /// The exit code.
    pub(crate) code: i64,
    /// How long it took.
    pub(crate) time: Duration,
    /// The time of the processor that this took.
    pub(crate) busy: Duration,
}

/// A process that is watched without being waited for.
pub(crate) struct Watched {
    pid: Pid,
    handle: rustix::fd::OwnedFd,
}

impl Watched {
    pub(crate) fn new(pid: u32) -> Self {
        let pid = Pid::from_raw(pid.try_into().unwrap()).unwrap();
        let handle = pidfd_open(pid, PidfdFlags::empty()).unwrap();
        Self { pid, handle }
    }

    /// Whether it ends within that time; its resource usage can be read until it is waited for.
    pub(crate) fn ends_within(&self, limit: Duration) -> bool {
        let limit = Timespec::try_from(limit).unwrap();
        let mut watched = [PollFd::new(&self.handle, PollFlags::IN)];
        poll(&mut watched, Some(&limit)).unwrap() > 0
    }

    /// The time of the processor that it has taken so far.
    pub(crate) fn busy(&self) -> Duration {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.pid)).unwrap();
        let after_name = stat.rsplit(") ").next().unwrap();
        let fields: Vec<&str> = after_name.split(' ').collect();
        let ticks: u64 = fields[11..=12]
            .iter()
            .map(|field| field.parse::<u64>().unwrap())
            .sum();
        Duration::from_millis(ticks * 10)
    }
}

impl Person {
    /// The process of the program.
    pub(crate) fn watched(&self) -> Watched {
        Watched::new(self.child.process_id().unwrap())
    }

    /// Gives the window another size.
    pub(crate) fn resizes(&mut self, columns: u16, rows: u16) -> &mut Self {
        let size = PtySize {
            rows,
            cols: columns,
            pixel_width: 0,
            pixel_height: 0,
        };
        self.shows_at(rows, columns);
        self.terminal.resize(size).unwrap();
        self
    }

    /// Gives what the window shows another size, of which the program hears nothing.
    pub(crate) fn shows_at(&mut self, rows: u16, columns: u16) -> &mut Self {
        let mut seen = self.seen.0.lock().unwrap();
        let whole = |cells: u16| cells.max(1).try_into().unwrap();
        seen.parser
            .screen_mut()
            .set_size(whole(rows), whole(columns));
        drop(seen);
        self
    }

    /// Stops the program, and waits until it is stopped.
    pub(crate) fn is_halted(&mut self) -> &mut Self {
        self.sends(Signal::STOP);
        is_stopped(self.process());
        self
    }

    /// How many bytes the program has written.
    pub(crate) fn written(&self) -> usize {
        self.seen.0.lock().unwrap().raw.len()
    }

    /// Whether the screen satisfies a wish within that time.
    pub(crate) fn comes_to_see(&self, limit: Duration, wish: impl Fn(&Seen) -> bool) -> bool {
        let start = Instant::now();
        let mut seen = self.seen.0.lock().unwrap();
        while !wish(&seen) {
            let left = limit.saturating_sub(start.elapsed());
            if left.is_zero() || seen.ended {
                return false;
            }
            seen = self.seen.1.wait_timeout(seen, left).unwrap().0;
        }
        true
    }

    /// Lets the program do something and waits for its end.
    ///
    /// # Errors
    /// If it does not end in time.
    pub(crate) fn ends_after(
        &mut self,
        deed: impl FnOnce(&mut Self),
        limit: Duration,
    ) -> Result<Ended, String> {
        let watched = self.watched();
        let (busy, start) = (watched.busy(), Instant::now());
        deed(self);
        if !watched.ends_within(limit) {
            return Err(format!("still there after {} s", limit.as_secs()));
        }
        let time = start.elapsed();
        let busy = watched.busy().saturating_sub(busy);
        let code = i64::from(self.ends().exit_code());
        Ok(Ended { code, time, busy })
    }
}

impl Home {
    /// The content of the session's file.
    pub(crate) fn file(&self) -> String {
        let path = self.session().expect("there is no session");
        fs::read_to_string(path).unwrap()
    }
}

/// Waits until the process is stopped.
pub(crate) fn is_stopped(pid: u32) {
    let start = Instant::now();
    let state = || fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    while !state().contains(") T ") {
        assert!(start.elapsed() < PATIENCE, "it does not stop");
        breathe();
    }
}

/// Prints a line that is seen even if the test passes.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Does the work in pieces on a few threads, and returns the results in order.
pub(crate) fn at_once<T: Send>(pieces: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicUsize, Ordering};

    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                loop {
                    let piece = next.fetch_add(1, Ordering::Relaxed);
                    if piece >= pieces {
                        return;
                    }
                    let result = work(piece);
                    done.lock().unwrap().push((piece, result));
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap();
    done.sort_by_key(|(piece, _)| *piece);
    done.into_iter().map(|(_, result)| result).collect()
}

/// How many of the letters that were typed are nowhere in a file: it holds them in one text, in their
/// order.
pub(crate) fn missing(typed: &str, file: &str) -> usize {
    let kept = |text: &str| {
        let mut rest = text;
        let mut kept = 0;
        for letter in typed.chars() {
            if let Some((_, after)) = rest.split_once(letter) {
                (rest, kept) = (after, kept + 1);
            }
        }
        kept
    };
    let most = file.split('"').map(kept).max().unwrap_or(0);
    typed.chars().count() - most
}

#[test]
fn a_letter_that_is_not_in_a_file_is_missing() {
    let file = "title: \"abd\", value: text(\"abxcd\")";
    for (typed, expected) in [("abcd", 0), ("abxd", 0), ("abbcd", 1), ("zzz", 3)] {
        assert_eq!(missing(typed, file), expected, "{typed}");
    }
}
