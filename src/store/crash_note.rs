//! Notes about crashes: where in the program, and nothing that a person wrote.
//!
//! A note is written while things go wrong. So everything it needs is prepared at the start, it
//! calls the system directly, and its own errors are ignored.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::data_dirs::{DataDirs, make_folder};
use super::disk::real::{RealDisk, create_private};
use crate::session::date::Day;

/// How many notes are kept; the oldest go.
const KEPT: usize = 20;

/// How many crashes of one run are noted: threads may go down one after the other.
const MOST_IN_ONE: usize = 8;

/// What a note says about a crash. Not the message, which may contain an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crash<'a> {
    /// The source file and line, if known.
    pub place: Option<(&'a str, u32)>,
    /// The name of the thread.
    pub thread: Option<&'a str>,
    /// The size of the terminal, in columns and rows.
    pub size: Option<(u16, u16)>,
    /// The name of the terminal.
    pub term: Option<&'a str>,
}

/// The note of this run. Its file exists only after a crash.
#[derive(Debug)]
pub struct CrashNote {
    path: PathBuf,
    /// Once there is one.
    file: Option<File>,
    crashes: usize,
}

impl CrashNote {
    /// Prepares a note without writing anything. The number distinguishes the notes of one day.
    pub fn prepare(dirs: &DataDirs, today: Day, number: u32) -> Self {
        Self {
            path: dirs.crashes().join(format!("{today}-{number:08x}.txt")),
            file: None,
            crashes: 0,
        }
    }

    /// The note's path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Notes a crash.
    ///
    /// # Errors
    /// If it cannot be written; there may be an older part of it.
    pub fn add(&mut self, crash: &Crash<'_>) -> io::Result<()> {
        self.crashes += 1;
        if self.crashes > MOST_IN_ONE {
            return Ok(());
        }
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(create(&self.path)?),
        };
        file.write_all(text(crash).as_bytes())?;
        file.sync_all()
    }
}

fn create(path: &Path) -> io::Result<File> {
    if let Some(folder) = path.parent() {
        make_folder(&RealDisk, folder).map_err(io::Error::other)?;
        make_room(folder);
    }
    create_private(path)
}

/// The notes that are kept in their folder, in no order.
pub fn notes(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect()
}

/// Removes the oldest notes, so that there is room for one more.
fn make_room(folder: &Path) {
    let age = |path: &PathBuf| {
        let found = path.symlink_metadata().and_then(|found| found.modified());
        (found.unwrap_or(SystemTime::UNIX_EPOCH), path.clone())
    };
    let mut notes = notes(folder);
    notes.sort_by_key(age);
    let spare = (notes.len() + 1).saturating_sub(KEPT);
    for path in notes.into_iter().take(spare) {
        let _ = fs::remove_file(path);
    }
}

fn text(crash: &Crash<'_>) -> String {
    const UNKNOWN: &str = "unknown";
    let place = crash.place.map_or_else(
        || UNKNOWN.to_owned(),
        |(file, line)| format!("{}:{line}", in_source(file)),
    );
    let size = crash.size.map_or_else(
        || UNKNOWN.to_owned(),
        |(width, height)| format!("{width}x{height}"),
    );
    let mut text = String::new();
    for (name, value) in [
        ("version", env!("CARGO_PKG_VERSION")),
        ("place", &place),
        ("thread", crash.thread.unwrap_or(UNKNOWN)),
        ("system", std::env::consts::OS),
        ("machine", std::env::consts::ARCH),
        ("size", &size),
        ("TERM", crash.term.unwrap_or(UNKNOWN)),
    ] {
        let _ = writeln!(text, "{name}: {value}");
    }
    text.push('\n');
    text
}

/// A source path without the folders of the computer that built the program.
fn in_source(file: &str) -> String {
    let parts: Vec<&str> = file.split(['/', '\\']).collect();
    let is_relative = !file.starts_with(['/', '\\']) && !file.contains(':');
    if is_relative {
        return parts.join("/");
    }
    // Crates are in `registry/src/<index>/<crate>/src/..`, the standard library in `library/..`.
    let from = parts
        .windows(2)
        .position(|pair| pair == ["registry", "src"])
        .map(|at| at + 3)
        .or_else(|| parts.iter().position(|part| *part == "library"))
        .unwrap_or_else(|| parts.len().saturating_sub(1));
    parts.get(from..).unwrap_or_default().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::samples::today;

    const CRASH: Crash<'_> = Crash {
        place: Some(("src/tui/run.rs", 7)),
        thread: Some("main"),
        size: Some((80, 24)),
        term: Some("xterm"),
    };

    fn dirs() -> (tempfile::TempDir, DataDirs) {
        let folder = tempfile::tempdir().unwrap();
        let dirs = DataDirs::inside(folder.path().join("data"));
        (folder, dirs)
    }

    #[test]
    fn a_crash_is_noted_in_a_file_that_only_this_person_reads() {
        let (_folder, dirs) = dirs();
        let mut note = CrashNote::prepare(&dirs, today(), 5);
        assert!(!dirs.data.exists());
        note.add(&CRASH).unwrap();
        note.add(&CRASH).unwrap();
        let text = fs::read_to_string(note.path()).unwrap();
        assert_eq!(text.matches("place: src/tui/run.rs:7\n").count(), 2);
        assert!(text.contains("\nsize: 80x24\nTERM: xterm\n"), "{text}");
        assert_eq!(notes(&dirs.crashes()), [note.path()]);
        #[cfg(unix)]
        for (path, mode) in [(note.path(), 0o600), (&dirs.crashes(), 0o700)] {
            use std::os::unix::fs::PermissionsExt;
            let found = path.metadata().unwrap().permissions().mode();
            assert_eq!(found & 0o777, mode, "{}", path.display());
        }
    }

    #[test]
    fn the_oldest_notes_go_and_one_run_fills_no_disk() {
        let (_folder, dirs) = dirs();
        for number in 0..25 {
            let mut note = CrashNote::prepare(&dirs, today(), number);
            for _ in 0..100 {
                note.add(&CRASH).unwrap();
            }
            assert!(note.path().metadata().unwrap().len() < 4_000);
        }
        let mut names: Vec<_> = notes(&dirs.crashes())
            .iter()
            .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
            .collect();
        names.sort();
        assert_eq!(names.len(), KEPT);
        assert!(
            names.first().unwrap().ends_with("-00000005.txt"),
            "{names:?}"
        );
    }

    #[test]
    fn a_place_names_no_folder_of_a_person() {
        for (file, message) in [
            ("src/tui/run.rs", "src/tui/run.rs"),
            ("src\\tui\\run.rs", "src/tui/run.rs"),
            (
                "/home/ann/.cargo/registry/src/index.crates.io-1/ron-0.12/src/de.rs",
                "ron-0.12/src/de.rs",
            ),
            (
                "C:\\Users\\Ann\\.cargo\\registry\\src\\index-1\\ron-0.12\\src\\de.rs",
                "ron-0.12/src/de.rs",
            ),
            (
                "/rustc/abc/library/core/src/slice.rs",
                "library/core/src/slice.rs",
            ),
            ("/home/ann/vises/src/tui/run.rs", "run.rs"),
            ("C:run.rs", "C:run.rs"),
            ("", ""),
        ] {
            assert_eq!(in_source(file), message, "{file}");
        }
    }
}
