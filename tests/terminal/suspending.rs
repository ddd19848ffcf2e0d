//! Stopped and going on: the screen is drawn whole again, and no key is lost.

use std::process::{Command, Output};
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::deeds::{Watched, missing, say};
use crate::home::{Home, command};
use crate::jobs::{at_a_shell, is_sent};
use crate::person::{Person, Seen, times};
use crate::tiers::per_tier;

/// How often each is tried.
const RUNS: usize = per_tier(3, 20, 100);

/// How much processor time one stop and one start may cost.
const BUSY: Duration = Duration::from_millis(100);

/// One letter after another, in an order that never repeats: what a screen shows of it was never on
/// a screen before.
fn letter(round: usize) -> String {
    let place = u8::try_from((round + round / 26) % 26).unwrap();
    char::from(b'a' + place).to_string()
}

/// The visible part of a text in its field: its start, or its end once it has scrolled.
fn shown(typed: &str) -> String {
    if typed.len() < 30 {
        return format!("\u{203a} {typed}");
    }
    typed[typed.len() - 30..].to_owned()
}

/// Counts the keys that are not on the disk, prints the figures, and fails if one is lost.
fn report_kept_keys(fault: &str, start: Instant, home: &Home, typed: &str) {
    let lost = missing(typed, &home.file());
    let time = start.elapsed().as_secs_f32();
    say(&format!(
        "durability: {fault}: runs {RUNS}, lost {lost}, torn -, time {time:.1} s"
    ));
    assert_eq!(lost, 0, "keys are lost");
}

/// The whole screen; a cell that was never written counts as a space.
fn screen(seen: &Seen) -> Vec<String> {
    let screen = seen.parser.screen().contents();
    screen
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect()
}

#[test]
fn a_stop_goes_to_the_shell_and_fg_comes_back_to_the_same_screen() {
    let start = Instant::now();
    let home = Home::new();
    let (mut person, pid) = at_a_shell(&home);
    let mut typed = String::new();
    for round in 0..RUNS {
        typed.push_str(&letter(round));
        person.types(&letter(round)).sees(&shown(&typed));
        person.waits("the end of the frame", |seen| {
            seen.raw.ends_with(b"\x1b[?2026l")
        });
        let before = screen(&person.seen.0.lock().unwrap());
        let written = person.written();
        is_sent(pid, Signal::TSTP);
        person.waits("the shell", |seen| {
            times(&seen.raw[written..], b"ready>") > 0
        });
        let written = person.written();
        person.types("fg\r");
        person.waits("the same screen", |seen| screen(seen) == before);
        let raw = person.raw();
        assert_eq!(times(&raw[written..], b"\x1b[?1049h"), 1);
    }
    person.presses("Enter");
    home.holds(&typed[typed.len() - 2..]);
    let written = person.sees("Which of these").written();
    person.presses("Ctrl-C").waits("the shell", |seen| {
        times(&seen.raw[written..], b"ready>") > 0
    });
    person.types("exit\r");
    assert!(person.ends().success());
    report_kept_keys("SIGTSTP and fg", start, &home, &typed);
}

#[test]
fn what_is_typed_while_the_program_is_stopped_is_read_when_it_continues() {
    let start = Instant::now();
    let home = Home::new();
    let mut person = Person::starts(&home, &["--language", "en", "new"]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand");
    person.presses("Right").sees("enterprise called");
    let watched = person.watched();
    let mut typed = String::new();
    for round in 0..RUNS {
        let busy = watched.busy();
        let written = person.written();
        person.is_halted();
        person.types(&letter(round)).sends(Signal::CONT);
        person.types("-");
        typed = format!("{typed}{}-", letter(round));
        person.sees(&shown(&typed));
        person.waits("a screen drawn whole", |seen| {
            let after = &seen.raw[written..];
            times(after, b"\x1b[?1049h") == 1 && times(after, b"enterprise") > 0
        });
        let busy = watched.busy().saturating_sub(busy);
        assert!(busy <= BUSY, "busy for {busy:?}");
    }
    // And then it sleeps.
    let busy = watched.busy();
    assert!(!watched.ends_within(Duration::from_millis(500)));
    assert!(watched.busy().saturating_sub(busy) <= Duration::from_millis(20));
    person.presses("Enter");
    home.holds(&typed[typed.len() - 2..]);
    report_kept_keys("SIGSTOP and SIGCONT", start, &home, &typed);
}

/// A private server of the terminal multiplexer, ended with it.
struct Tmux<'a>(&'a Home);

impl Tmux<'_> {
    fn asked(&self, arguments: &[&str]) -> Output {
        let socket = self.0.path().join("tmux");
        let mut tmux = Command::new("tmux");
        tmux.args(["-f", "/dev/null", "-S"]).arg(socket);
        tmux.env("LANG", "C.UTF-8").env("TERM", "xterm-256color");
        tmux.args(arguments).output().unwrap()
    }

    fn attached(&self) -> Person {
        let mut tmux = command(self.0, &[]);
        let socket = self.0.path().join("tmux");
        let argv = tmux.get_argv_mut();
        *argv = ["tmux", "-f", "/dev/null", "-S"].map(Into::into).to_vec();
        argv.extend([socket.into(), "attach".into()]);
        tmux.env("PATH", "/usr/bin:/bin");
        Person::runs(tmux, (80, 25))
    }
}

impl Drop for Tmux<'_> {
    fn drop(&mut self) {
        self.asked(&["kill-server"]);
    }
}

#[test]
fn a_multiplexer_may_be_left_and_come_back_to_and_ended() {
    if Command::new("tmux").arg("-V").output().is_err() {
        say("skipped: leaving and ending a multiplexer, because tmux is not installed");
        return;
    }
    let start = Instant::now();
    let home = Home::new();
    let tmux = Tmux(&home);
    let data = format!("VISES_DATA_DIR={}", home.path().join("data").display());
    let program = env!("CARGO_BIN_EXE_vises");
    let begun = [
        "new-session",
        "-d",
        "-x",
        "80",
        "-y",
        "24",
        "-e",
        &data,
        "--",
    ];
    let begun = [&begun[..], &[program, "--language", "en", "new"]].concat();
    assert!(tmux.asked(&begun).status.success());
    let told_pid = tmux.asked(&["list-panes", "-F", "#{pane_pid}"]).stdout;
    let pid = String::from_utf8_lossy(&told_pid).trim().parse().unwrap();
    let watched = Watched::new(pid);
    let mut typed = String::new();
    for round in 0..RUNS {
        let mut person = tmux.attached();
        if round == 0 {
            person.goes_to_the_first_question();
            person.sees("Where do you stand").presses("Right");
        }
        person.sees("enterprise called");
        if round > 0 {
            person.sees(&shown(&typed));
        }
        typed.push_str(&letter(round));
        person.types(&letter(round)).sees(&shown(&typed));
        tmux.asked(&["detach-client"]);
        person.ends();
    }
    tmux.asked(&["kill-session"]);
    assert!(watched.ends_within(Duration::from_secs(2)), "it goes on");
    report_kept_keys("tmux left, come back to, and ended", start, &home, &typed);
}
