//! The endings while the disk takes half a minute for each sync: the program prints its messages,
//! exits within its grace period, and uses no processor time while it waits for the last save.

use std::fs;
use std::io::Write as _;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use portable_pty::native_pty_system;
use rustix::process::Signal;

use crate::deeds::{Ended, Watched, at_once, say};
use crate::endings::{reads_until, size};
use crate::home::{Home, command};
use crate::person::{PATIENCE, Person};

/// How long the disk takes: longer than anybody waits.
const DELAY: Duration = Duration::from_secs(30);

/// How long an ending may take: the grace that the program gives itself, and a busy machine.
const LIMIT: Duration = Duration::from_secs(7);

/// How soon a crash is reported.
#[cfg(debug_assertions)]
const AT_ONCE: Duration = Duration::from_secs(3);

/// The text in the open field.
const TYPED: &str = "Half a na";

/// A tool that lets a running program wait for its disk.
struct SlowDisk(Child);

impl SlowDisk {
    /// Slows the disk down for every thread of the program, the ones to come included.
    fn under(process: u32, home: &Home) -> Self {
        let expression = format!("inject=fsync,fdatasync:delay_enter={}", DELAY.as_micros());
        let tool = Command::new("strace")
            .args(["-f", "-qq", "-e", &expression, "-p", &process.to_string()])
            .arg("-o")
            .arg(home.path().join("calls"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let slow = Self(tool);
        let start = Instant::now();
        while !is_watched(process) {
            assert!(start.elapsed() < PATIENCE, "the tool does not watch");
            std::thread::yield_now();
        }
        slow
    }
}

impl Drop for SlowDisk {
    /// Asked to end in order, the tool would first wait until its delays are over.
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Whether every thread of a process is watched.
fn is_watched(process: u32) -> bool {
    let Ok(threads) = fs::read_dir(format!("/proc/{process}/task")) else {
        return true;
    };
    threads.flatten().all(|thread| {
        let status = fs::read_to_string(thread.path().join("status")).unwrap_or_default();
        let tracer = |line: &str| line.starts_with("TracerPid:") && !line.ends_with("\t0");
        status.lines().any(tracer)
    })
}

/// Whether a process ends in time, by its state: its parent learns of that only once the tool
/// releases the thread that it keeps waiting.
fn is_over_within(watched: &Watched, process: u32) -> bool {
    let start = Instant::now();
    while start.elapsed() < LIMIT {
        let status = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        if status.contains(") Z ") || watched.ends_within(Duration::from_millis(20)) {
            return true;
        }
    }
    false
}

/// Whether the tool is here and may be used.
fn can_be_slow() -> bool {
    let works = Command::new("strace")
        .args(["-qq", "-e", "trace=none", "true"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    let scope = fs::read_to_string("/proc/sys/kernel/yama/ptrace_scope");
    let may = rustix::process::geteuid().is_root() || scope.is_ok_and(|scope| scope.trim() == "0");
    if !(works && may) {
        say("skipped: endings on a slow disk, because strace is missing or may not be used");
    }
    works && may
}

/// What was wrong with one ending.
fn faults(name: &str, ended: Result<Ended, String>, code: i64) -> Vec<String> {
    let ended = match ended {
        Ok(ended) => ended,
        Err(fault) => return vec![format!("{name}: {fault}")],
    };
    let mut faults = Vec::new();
    if ended.code != code {
        faults.push(format!("{name}: exit code {}", ended.code));
    }
    let most = ended.time.mul_f32(0.05).max(Duration::from_millis(150));
    if ended.busy > most {
        faults.push(format!(
            "{name}: busy for {:?} of {:?}",
            ended.busy, ended.time
        ));
    }
    say(&format!(
        "durability: ending by {name} on a slow disk: {:.1?}, busy for {:?}",
        ended.time, ended.busy
    ));
    faults
}

/// A person who types while the disk is slow.
fn types_a_name(home: &Home) -> (Person, SlowDisk) {
    let mut person = Person::starts(home, &["--language", "en", "new"]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand")
        .presses("4 Right");
    person.sees("What is your enterprise called");
    let slow = SlowDisk::under(person.process(), home);
    person.types(TYPED).sees(TYPED);
    (person, slow)
}

/// Ends a program at its terminal, which is then as it was.
fn ends_at_its_terminal(name: &str, deed: impl FnOnce(&mut Person), code: i64) -> Vec<String> {
    let home = Home::new();
    let untouched = native_pty_system().openpty(size()).unwrap();
    let untouched = format!("{:?}", untouched.master.get_termios());
    let (mut person, slow) = types_a_name(&home);
    let watched = person.watched();
    let (busy, start) = (watched.busy(), Instant::now());
    deed(&mut person);
    let in_time = is_over_within(&watched, person.process());
    let (time, busy) = (start.elapsed(), watched.busy().saturating_sub(busy));
    drop(slow);
    if !in_time {
        return vec![format!("{name}: still there after {time:?}")];
    }
    let code_of_it = i64::from(person.ends().exit_code());
    let ended = Ended {
        code: code_of_it,
        time,
        busy,
    };
    let mut faults = faults(name, Ok(ended), code);
    let setting = person.setting();
    if setting != untouched {
        faults.push(format!("{name}: set {setting}, was {untouched}"));
    }
    faults
}

/// Takes the terminal away, with or without the signal for that.
fn ends_without_terminal(name: &str, with_signal: bool) -> Vec<String> {
    let home = Home::new();
    let pair = native_pty_system().openpty(size()).unwrap();
    let mut command = command(&home, &["--language", "en", "new"]);
    command.set_controlling_tty(with_signal);
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().unwrap();
    let mut screen = vt100::Parser::new(24.try_into().unwrap(), 80.try_into().unwrap(), 0);
    let mut keyboard = pair.master.take_writer().unwrap();
    reads_until(&mut screen, &mut *reader, "Go on");
    keyboard.write_all(b"\r").unwrap();
    reads_until(&mut screen, &mut *reader, "Where do you stand");
    let process = child.process_id().unwrap();
    let slow = SlowDisk::under(process, &home);
    let watched = Watched::new(process);
    keyboard.write_all(b"4\x1b[C").unwrap();
    reads_until(&mut screen, &mut *reader, "enterprise called");
    keyboard.write_all(TYPED.as_bytes()).unwrap();
    reads_until(&mut screen, &mut *reader, TYPED);
    let (busy, start) = (watched.busy(), Instant::now());
    drop((keyboard, reader));
    drop(pair.master);
    let in_time = is_over_within(&watched, process);
    let (time, busy) = (start.elapsed(), watched.busy().saturating_sub(busy));
    drop(slow);
    if !in_time {
        child.kill().unwrap();
    }
    let code = i64::from(child.wait().unwrap().exit_code());
    let ended = Ended { code, time, busy };
    let outlived = || format!("outlived its terminal, busy for {busy:?} of {time:?}");
    faults(name, in_time.then_some(ended).ok_or_else(outlived), 129)
}

#[test]
fn on_a_slow_disk_every_ending_comes_in_time_and_leaves_the_processor_alone() {
    if !can_be_slow() {
        return;
    }
    let signal = |signal| {
        move |person: &mut Person| {
            person.sends(signal);
        }
    };
    let found = at_once(6, |piece| match piece {
        0 => ends_at_its_terminal("SIGTERM", signal(Signal::TERM), 143),
        1 => ends_at_its_terminal("SIGHUP", signal(Signal::HUP), 129),
        2 => ends_without_terminal("terminal gone", true),
        3 => ends_without_terminal("terminal gone without SIGHUP", false),
        _ if !cfg!(debug_assertions) => Vec::new(),
        4 => ends_at_its_terminal("panic in the main thread", panics("F12"), 101),
        _ => ends_at_its_terminal("panic in the reader's thread", panics("F10"), 101),
    });
    let faults = found.concat();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn panics(key: &'static str) -> impl FnOnce(&mut Person) {
    move |person| {
        person.presses(key);
    }
}

#[test]
#[cfg(debug_assertions)]
fn on_a_slow_disk_a_crash_is_reported_at_once() {
    if !can_be_slow() {
        return;
    }
    let home = Home::new();
    let (mut person, _slow) = types_a_name(&home);
    person.presses("F12");
    let reports_the_crash = |seen: &crate::person::Seen| {
        String::from_utf8_lossy(&seen.raw).contains("a fault of its own")
    };
    assert!(
        person.comes_to_see(AT_ONCE, reports_the_crash),
        "{}",
        person.screen()
    );
}
