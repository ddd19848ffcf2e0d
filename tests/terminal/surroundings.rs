//! Every terminal, locale and pipe: the program shows what can be shown there, or says why not.

use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use portable_pty::{MasterPty, PtySize, native_pty_system};
use rustix::fs::{Mode, OFlags};

use crate::deeds::{Watched, at_once, say};
use crate::home::Home;
use crate::person::{Person, times};
use crate::tiers::per_tier;

const TERMS: [Option<&str>; 8] = [
    Some("xterm-256color"),
    Some("screen"),
    Some("tmux-256color"),
    Some("linux"),
    Some("vt100"),
    Some("vt220"),
    Some("dumb"),
    None,
];

const LOCALES: [&str; 4] = ["C", "C.UTF-8", "fr_BE.UTF-8", "tr_TR"];

/// One way to be started.
#[derive(Clone, Copy, Debug)]
struct Around {
    term: Option<&'static str>,
    no_color: bool,
    locale: &'static str,
    /// Whether the input is a terminal.
    input: bool,
    /// Whether the output is one.
    output: bool,
}

impl Around {
    fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for term in TERMS {
            for locale in LOCALES {
                for bits in 0..8_u8 {
                    all.push(Self {
                        term,
                        no_color: bits & 1 != 0,
                        locale,
                        input: bits & 2 != 0,
                        output: bits & 4 != 0,
                    });
                }
            }
        }
        all
    }

    /// Whether the full screen is to be shown.
    fn is_shown(self) -> bool {
        self.input && self.output && self.term != Some("dumb")
    }

    /// Whether the terminal has more signs than the plain ones.
    fn has_signs(self) -> bool {
        let rich = ["xterm-256color", "screen", "tmux-256color"];
        self.term.is_some_and(|term| rich.contains(&term)) && self.locale.ends_with("UTF-8")
    }

    fn has_colours(self) -> bool {
        !self.no_color && !self.term.is_some_and(|term| term.starts_with("vt"))
    }

    fn command(self, home: &Home, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vises"));
        command
            .args(arguments)
            .env_clear()
            .env("HOME", home.path())
            .env("VISES_DATA_DIR", home.path().join("data"))
            .env("LANG", self.locale)
            .env("COLORFGBG", "15;0")
            .current_dir(home.path());
        if let Some(term) = self.term {
            command.env("TERM", term);
        }
        if self.no_color {
            command.env("NO_COLOR", "1");
        }
        command
    }
}

/// The result of one start.
struct Shown {
    code: Option<i32>,
    /// On the terminal, if the output is one.
    screen: Vec<u8>,
    /// In the pipe, if the output is not a terminal.
    results: Vec<u8>,
    messages: String,
}

fn terminal_of(master: &dyn MasterPty) -> Stdio {
    let name = master.tty_name().unwrap();
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
    Stdio::from(rustix::fs::open(name, flags, Mode::empty()).unwrap())
}

/// Starts the program; if it shows itself, presses `q`.
fn starts(around: Around, arguments: &[&str]) -> Result<Shown, String> {
    let home = Home::new();
    let size = PtySize {
        rows: 24,
        cols: 80,
        pixel_width: 0,
        pixel_height: 0,
    };
    let pair = native_pty_system().openpty(size).unwrap();
    let mut keyboard = pair.master.take_writer().unwrap();
    let mut command = around.command(&home, arguments);
    command.stdin(if around.input {
        terminal_of(&*pair.master)
    } else {
        Stdio::null()
    });
    command.stdout(if around.output {
        terminal_of(&*pair.master)
    } else {
        Stdio::piped()
    });
    let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
    drop(command);
    drop(pair.slave);
    let watched = Watched::new(child.id());
    let mut screen = Vec::new();
    if around.is_shown() && arguments.is_empty() {
        let mut reader = pair.master.try_clone_reader().unwrap();
        let mut bytes = [0; 4096];
        while times(&screen, b"\x1b[?2026l") == 0 {
            let Ok(count @ 1..) = reader.read(&mut bytes) else {
                break;
            };
            screen.extend_from_slice(&bytes[..count]);
        }
        keyboard.write_all(b"q").unwrap();
    }
    if !watched.ends_within(Duration::from_secs(5)) {
        child.kill().unwrap();
        child.wait().unwrap();
        return Err("did not end".to_owned());
    }
    let ended = child.wait_with_output().unwrap();
    let mut rest = vec![0; 65_536];
    if around.output {
        // Everything was written before the end, so this does not wait, and missing output is the
        // end of the terminal.
        let mut reader = pair.master.try_clone_reader().unwrap();
        while let Ok(count @ 1..) = reader.read(&mut rest) {
            screen.extend_from_slice(&rest[..count]);
        }
    }
    Ok(Shown {
        code: ended.status.code(),
        screen,
        results: ended.stdout,
        messages: String::from_utf8_lossy(&ended.stderr).into_owned(),
    })
}

fn fault_of_home(around: Around) -> Option<String> {
    let shown = match starts(around, &[]) {
        Ok(shown) => shown,
        Err(fault) => return Some(fault),
    };
    if shown.messages.contains("panicked") {
        return Some(shown.messages);
    }
    if !around.is_shown() {
        let quiet = shown.screen.is_empty() && shown.results.is_empty();
        let one_message = shown.messages.lines().count() == 1 && !shown.messages.contains('\u{1b}');
        return (shown.code != Some(2) || !quiet || !one_message)
            .then(|| format!("{:?}, {}", shown.code, shown.messages));
    }
    let screen = String::from_utf8_lossy(&shown.screen);
    let coloured = ["\u{1b}[3", "\u{1b}[9", "\u{1b}[4"].iter().any(|start| {
        screen.match_indices(start).any(|(at, _)| {
            let rest = &screen[at + 2..];
            let sequence = rest.split(|sign: char| sign.is_ascii_alphabetic()).next();
            let ends = sequence.map_or(0, str::len);
            let colours = sequence.unwrap_or_default().split(';');
            rest[ends..].starts_with('m')
                && colours
                    .filter_map(|part| part.parse::<u8>().ok())
                    .any(|part| matches!(part, 30..=38 | 40..=48 | 90..=107))
        })
    });
    let signs = screen.contains('─');
    if shown.code != Some(0) {
        return Some(format!("exit code {:?}", shown.code));
    }
    if signs != around.has_signs() {
        return Some(format!("signs: {signs}"));
    }
    (coloured != around.has_colours()).then(|| format!("colours: {coloured}"))
}

fn fault_of_list(around: Around) -> Option<String> {
    let shown = match starts(around, &["list"]) {
        Ok(shown) => shown,
        Err(fault) => return Some(fault),
    };
    let all = [&shown.screen, &shown.results, shown.messages.as_bytes()].concat();
    if shown.code != Some(0) || all.contains(&0x1b) || shown.messages.lines().count() != 1 {
        return Some(format!(
            "{:?}, {}",
            shown.code,
            String::from_utf8_lossy(&all)
        ));
    }
    None
}

#[test]
fn the_program_knows_what_it_can_show_wherever_it_is_started() {
    let start = Instant::now();
    // In steps that share no factor with the numbers of combinations.
    let all: Vec<Around> = Around::all()
        .into_iter()
        .step_by(per_tier(15, 1, 1))
        .collect();
    let faults: Vec<String> = at_once(all.len(), |piece| {
        let around = all[piece];
        let faults = [
            ("home", fault_of_home(around)),
            ("list", fault_of_list(around)),
        ];
        faults
            .into_iter()
            .filter_map(|(name, fault)| Some(format!("{name}, {around:?}: {}", fault?)))
            .collect::<Vec<_>>()
    })
    .into_iter()
    .flatten()
    .collect();
    let (runs, time) = (2 * all.len(), start.elapsed().as_secs_f32());
    say(&format!(
        "durability: terminals, locales and pipes: runs {runs}, lost -, torn -, wrong {}, time {time:.1} s",
        faults.len()
    ));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// GNU screen shows italics in reverse video, and so does tmux on a Linux console.
#[test]
fn nothing_is_written_in_italics() {
    let home = Home::new();
    let mut person = Person::starts(&home, &["--language", "en", "new"]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand")
        .presses("F1");
    person.sees("The keys here").presses("Ctrl-C");
    person.ends();
    let raw = String::from_utf8_lossy(&person.raw()).into_owned();
    let italic = raw.match_indices("\u{1b}[").any(|(at, start)| {
        let rest = &raw[at + start.len()..];
        let end = rest.find(|sign: char| sign.is_ascii_alphabetic());
        let (numbers, last) = rest.split_at(end.unwrap_or(0));
        last.starts_with('m') && numbers.split(';').any(|number| number == "3")
    });
    assert!(!italic, "{raw}");
}

#[test]
fn a_terminal_that_cannot_be_written_to_is_refused_in_one_sentence() {
    for (language, expected) in [
        ("en", "cannot be used"),
        ("fr", "ne peut pas être utilisé"),
        ("nl", "kan niet worden gebruikt"),
        ("de", "lässt sich nicht verwenden"),
    ] {
        let home = Home::new();
        let pair = native_pty_system().openpty(PtySize::default()).unwrap();
        let name = pair.master.tty_name().unwrap();
        let flags = OFlags::RDONLY | OFlags::NOCTTY | OFlags::CLOEXEC;
        let readable = rustix::fs::open(name, flags, Mode::empty()).unwrap();
        let around = Around {
            term: Some("xterm"),
            no_color: false,
            locale: "C.UTF-8",
            input: true,
            output: true,
        };
        let ended = around
            .command(&home, &["--language", language])
            .stdin(terminal_of(&*pair.master))
            .stdout(Stdio::from(readable))
            .output()
            .unwrap();
        assert_eq!(ended.status.code(), Some(2));
        let messages = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!(messages.matches(expected).count(), 1, "{messages}");
        assert!(!messages.contains("the terminal"), "{messages}");
    }
}
