//! What a person writes, and who they are, stays where it belongs.
#![expect(clippy::print_stdout, reason = "prints what is skipped")]

use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, PtySize, native_pty_system};

/// How long is waited for anything.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a person writes: a note on an answer, the title of the session, and text in a field that is
/// open when the program crashes.
const NOTE: &str = "zyxnote";
const TITLE: &str = "zyxtitle";
const TYPING: &str = "zyxtyping";
/// Who the person is.
const NAME: &str = "zyxperson";

/// The output so far, and whether the program has ended.
type Seen = Arc<(Mutex<(vt100::Parser, bool)>, Condvar)>;

/// A window in which the program runs.
struct Window {
    child: Box<dyn Child + Send + Sync>,
    keyboard: Box<dyn Write + Send>,
    seen: Seen,
    _terminal: Box<dyn portable_pty::MasterPty + Send>,
}

impl Window {
    fn opens(home: &Path, through: &[&str], arguments: &[&str]) -> Self {
        let size = PtySize {
            rows: 24,
            cols: 80,
            ..PtySize::default()
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let words = through.iter().copied().chain([env!("CARGO_BIN_EXE_vises")]);
        let words: Vec<&str> = words.chain(arguments.iter().copied()).collect();
        let mut command = CommandBuilder::from_argv(words.iter().map(Into::into).collect());
        command.env_clear();
        for (name, value) in [
            ("PATH", "/usr/bin:/bin"),
            ("LANG", "fr_BE.UTF-8"),
            ("TERM", "xterm-256color"),
            ("USER", NAME),
            ("LOGNAME", NAME),
            ("HOSTNAME", NAME),
        ] {
            command.env(name, value);
        }
        command.env("HOME", home);
        command.cwd(home);
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let seen = Seen::new((
            Mutex::new((
                vt100::Parser::new(24.try_into().unwrap(), 80.try_into().unwrap(), 0),
                false,
            )),
            Condvar::new(),
        ));
        let mut reader = pair.master.try_clone_reader().unwrap();
        let shared = Arc::clone(&seen);
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            loop {
                let count = reader.read(&mut bytes).unwrap_or(0);
                let mut seen = shared.0.lock().unwrap();
                seen.0.process(bytes.get(..count).unwrap_or_default());
                seen.1 = count == 0;
                shared.1.notify_all();
                if count == 0 {
                    return;
                }
            }
        });
        Self {
            child,
            keyboard: pair.master.take_writer().unwrap(),
            seen,
            _terminal: pair.master,
        }
    }

    #[track_caller]
    fn shows(&mut self, text: &str) -> &mut Self {
        let start = Instant::now();
        let mut seen = self.seen.0.lock().unwrap();
        while !seen.0.screen().contents().contains(text) {
            let left = PATIENCE.saturating_sub(start.elapsed());
            let screen = seen.0.screen().contents();
            assert!(!left.is_zero() && !seen.1, "no `{text}`:\n{screen}");
            seen = self.seen.1.wait_timeout(seen, left).unwrap().0;
        }
        drop(seen);
        self
    }

    fn types(&mut self, keys: &str) -> &mut Self {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
        self
    }

    /// Waits for the end, and returns what is left on the screen.
    fn ends(mut self) -> (ExitStatus, String) {
        let status = self.child.wait().unwrap();
        let start = Instant::now();
        let mut seen = self.seen.0.lock().unwrap();
        while !seen.1 && start.elapsed() < PATIENCE {
            seen = self.seen.1.wait_timeout(seen, PATIENCE).unwrap().0;
        }
        let screen = seen.0.screen().contents();
        drop(seen);
        (status, screen)
    }
}

const ENTER: &str = "\r";
const ESCAPE: &str = "\x1b";
const F12: &str = "\x1b[24~";

/// On the page of a session.
const PAGE: &str = "q à vos dossiers";

/// Answers the first question with a note, and comes to the title.
fn comes_to_the_title(window: &mut Window) {
    window.shows(PAGE).types(ENTER).shows("Où en êtes-vous");
    window.types("n").types(NOTE);
    let kept = format!("Note\u{a0}: {NOTE}");
    window.shows(NOTE).types(ESCAPE).shows(&kept);
    window.types("4").shows("question 2 sur");
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// The names of this person, from the environment and from the system.
fn names(home: &Path) -> Vec<String> {
    let (mut names, _) = crate::who::names_of_this_machine();
    names.extend([NAME.to_owned(), home.to_str().unwrap().to_owned()]);
    names
}

#[track_caller]
fn names_nobody(home: &Path, path: &Path) {
    let named = crate::who::named_in(path, &names(home));
    assert_eq!(named, None, "in {}", path.display());
}

fn data(home: &Path) -> PathBuf {
    let usual = home.join(".local/share/vises");
    let apple = home.join("Library/Application Support/vises");
    if cfg!(target_vendor = "apple") {
        apple
    } else {
        usual
    }
}

/// A home below a folder that is named after its owner.
fn home() -> tempfile::TempDir {
    tempfile::Builder::new()
        .prefix("zyxhome")
        .tempdir()
        .unwrap()
}

/// Runs the program and returns all its output.
fn asks(home: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_vises"))
        .args(arguments)
        .env_clear()
        .env("HOME", home)
        .env("USER", NAME)
        .output()
        .unwrap();
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

#[test]
fn what_is_written_is_in_the_session_and_nobody_is_named_anywhere() {
    for line in crate::who::names_of_this_machine().1 {
        let _ = writeln!(std::io::stdout(), "{line}");
    }
    let home = home();
    let home = home.path();
    let mut window = Window::opens(home, &[], &["new"]);
    comes_to_the_title(&mut window);
    window.types(TITLE).shows(TITLE).types(ENTER);
    window
        .shows("question 3 sur")
        .types("p")
        .shows("Chemin")
        .types("\u{3}");
    let (status, screen) = window.ends();
    assert!(status.success());
    assert!(!screen.contains(NOTE), "{screen}");
    for (command, tells_title) in [("list", true), ("check", false), ("doctor", false)] {
        let said = asks(home, &[command]);
        assert!(!said.contains(NOTE), "{said}");
        assert_eq!(said.contains(TITLE), tells_title, "{said}");
    }
    let data = data(home);
    let own = ["sessions", "generations", "drafts"].map(|name| data.join(name));
    let all = files(home);
    let mut written = 0;
    for path in &all {
        names_nobody(home, path);
        let text = fs::read_to_string(path).unwrap();
        let is_own = own.iter().any(|folder| path.starts_with(folder));
        written += usize::from(is_own && text.contains(NOTE));
        assert!(is_own || !text.contains(NOTE), "{}", path.display());
        let may_name = is_own || *path == data.join("index.ron");
        assert!(may_name || !text.contains(TITLE), "{}", path.display());
        let mode = path.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{}", path.display());
    }
    assert!(written > 0, "{all:?}");
}

#[test]
#[cfg(debug_assertions)]
fn a_crash_is_reported_in_the_users_language_and_noted_without_answers() {
    let home = home();
    let home = home.path();
    let mut window = Window::opens(home, &[], &["new"]);
    comes_to_the_title(&mut window);
    window.types(TYPING).shows(TYPING).types(F12);
    let (status, screen) = window.ends();
    assert_eq!(status.exit_code(), 101);
    let notes = files(&data(home).join("crashes"));
    let [note] = notes.as_slice() else {
        panic!("{notes:?}");
    };
    let joined: String = screen.split_whitespace().collect();
    assert!(joined.contains("Veuilleznousenexcuser"), "{screen}");
    assert!(joined.contains(note.to_str().unwrap()), "{screen}");
    let text = fs::read_to_string(note).unwrap();
    for line in [
        "place: src/tui/run.rs:",
        "thread: main",
        "size: 80x24",
        "TERM: xterm-256color",
        concat!("version: ", env!("CARGO_PKG_VERSION")),
    ] {
        assert!(text.contains(line), "`{line}`:\n{text}");
    }
    for answer in [NOTE, TYPING, "F12"] {
        assert!(!text.contains(answer), "{text}");
    }
    names_nobody(home, note);
    for (path, mode) in [(note.as_path(), 0o600), (note.parent().unwrap(), 0o700)] {
        let found = path.metadata().unwrap().permissions().mode();
        assert_eq!(found & 0o777, mode, "{}", path.display());
    }
    let said = asks(home, &["doctor", "--language", "en"]);
    assert!(said.contains("Notes about crashes of vises"), "{said}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_running_program_leaves_no_image_of_its_memory() {
    let home = home();
    let mut window = Window::opens(home.path(), &[], &["new"]);
    window.shows(PAGE);
    let process = window.child.process_id().unwrap();
    let limits = fs::read_to_string(format!("/proc/{process}/limits")).unwrap();
    let core = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"));
    let words: Vec<&str> = core.unwrap().split_whitespace().collect();
    assert_eq!(words, ["Max", "core", "file", "size", "0", "0", "bytes"]);
    window.types("\x03");
    assert!(window.ends().0.success());
}

#[test]
#[cfg(target_os = "linux")]
fn a_running_program_never_asks_for_the_network() {
    if Command::new("strace").arg("-V").output().is_err() {
        println!("skipped: calls to the network, because strace is not there");
        return;
    }
    let home = home();
    let calls = home.path().join("calls");
    let strace = [
        "strace",
        "-f",
        "-o",
        calls.to_str().unwrap(),
        "-e",
        "trace=socket,connect,execve",
    ];
    let mut window = Window::opens(home.path(), &strace, &["new"]);
    comes_to_the_title(&mut window);
    window.types("\x03");
    window.ends();
    let calls = fs::read_to_string(calls).unwrap();
    assert!(calls.contains("execve("), "{calls}");
    assert!(
        !calls.contains("socket(") && !calls.contains("connect("),
        "{calls}"
    );
    assert_eq!(calls.matches("execve(").count(), 1, "{calls}");
}
