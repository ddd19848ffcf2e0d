//! Where the program keeps its files in a story, and the program started there.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use portable_pty::{CommandBuilder, ExitStatus, PtySize, native_pty_system};

use crate::person::{PATIENCE, Person, breathe};

/// The program in its own home, with nothing else of this environment.
pub(crate) fn command(home: &Home, arguments: &[&str]) -> CommandBuilder {
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_vises"));
    command.args(arguments);
    command.env_clear();
    command.env("HOME", home.path());
    command.env("VISES_DATA_DIR", home.path().join("data"));
    command.env("TERM", "xterm-256color");
    command.env("LANG", "C.UTF-8");
    command.cwd(home.path());
    command
}

/// Waits for the program's first words, types keys, waits until the disk holds a text, and takes
/// the terminal away. Returns how the program ends; nobody reads on, since a reader keeps the
/// terminal open.
pub(crate) fn hangs_up_after(
    home: &Home,
    arguments: &[&str],
    first: &str,
    keys: &[u8],
    text: &str,
) -> ExitStatus {
    let size = PtySize {
        rows: 24,
        cols: 80,
        pixel_width: 0,
        pixel_height: 0,
    };
    let pair = native_pty_system().openpty(size).unwrap();
    let mut child = pair.slave.spawn_command(command(home, arguments)).unwrap();
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().unwrap();
    let (mut painted, mut bytes) = (Vec::new(), [0; 4096]);
    while !painted
        .windows(first.len())
        .any(|window| window == first.as_bytes())
    {
        let count = reader.read(&mut bytes).unwrap();
        painted.extend_from_slice(&bytes[..count]);
    }
    let mut keyboard = pair.master.take_writer().unwrap();
    keyboard.write_all(keys).unwrap();
    home.holds(text);
    drop((keyboard, reader));
    drop(pair.master);
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        if start.elapsed() > PATIENCE {
            child.kill().unwrap();
            panic!("the program outlived its terminal");
        }
        breathe();
    }
}

/// Where the program keeps its files in a story.
pub(crate) struct Home(tempfile::TempDir);

impl Home {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// The one session file there is, as soon as there is one.
    pub(crate) fn session(&self) -> Option<PathBuf> {
        let folder = self.path().join("data/sessions");
        let files = std::fs::read_dir(folder).ok()?;
        let mut paths = files.filter_map(|file| Some(file.ok()?.path()));
        paths.find(|path| path.extension().is_some_and(|ending| ending == "ron"))
    }

    /// Waits until the session's file holds a text.
    pub(crate) fn holds(&self, text: &str) {
        Self::comes_to_hold(|| self.session(), text);
    }

    /// Waits until the session's file does not hold a text any more.
    pub(crate) fn holds_no(&self, text: &str) {
        let start = Instant::now();
        let read = || std::fs::read_to_string(self.session()?).ok();
        while read().is_none_or(|file| file.contains(text)) {
            assert!(start.elapsed() < PATIENCE, "`{text}` stays on the disk");
            breathe();
        }
    }

    /// Waits until a file of this home holds a text.
    pub(crate) fn holds_in(&self, name: &str, text: &str) {
        Self::comes_to_hold(|| Some(self.path().join(name)), text);
    }

    fn comes_to_hold(path: impl Fn() -> Option<PathBuf>, text: &str) {
        let start = Instant::now();
        let read = || std::fs::read_to_string(path()?).ok();
        while !read().is_some_and(|file| file.contains(text)) {
            assert!(
                start.elapsed() < PATIENCE,
                "`{text}` never reached the disk: {}",
                read().unwrap_or_default()
            );
            breathe();
        }
    }

    /// Waits until there is no draft on the disk: the text is an answer.
    pub(crate) fn holds_no_draft(&self) {
        let start = Instant::now();
        let folder = self.path().join("data/drafts");
        let count = || std::fs::read_dir(&folder).map_or(0, Iterator::count);
        while count() > 0 {
            assert!(start.elapsed() < PATIENCE, "a draft stays on the disk");
            breathe();
        }
    }
}

impl Person {
    /// Starts the program in a terminal of 80 by 24 cells.
    pub(crate) fn starts(home: &Home, arguments: &[&str]) -> Self {
        Self::runs(command(home, arguments), (80, 24))
    }
}
