//! The program's surroundings in a story: a home, a data folder, and the record of what it reported
//! as saved. The record and the working folder are outside the data, so that no fault hits them.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use portable_pty::CommandBuilder;
use tempfile::TempDir;

use crate::person::Person;
pub(crate) use crate::person::breathe;

/// The program.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_vises");

/// The id of the session that stories go on with.
pub(crate) const SEEDED: &str = "seeded";

/// The revision at the start.
pub(crate) const SEEDED_REV: u64 = 442;

/// A folder in memory.
const MEMORY: &str = "/dev/shm";

/// A home for one story.
pub(crate) struct Ground {
    folder: TempDir,
    data: PathBuf,
}

impl Ground {
    /// An empty home with its data folder inside.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        Self::over(folder, data)
    }

    /// An empty home in memory, if the system has such a folder: there the time taken is the
    /// program's, not that of a shared disk.
    pub(crate) fn in_memory() -> Self {
        let folder = tempfile::tempdir_in(MEMORY).or_else(|_| tempfile::tempdir());
        let folder = folder.unwrap();
        let data = folder.path().join("data");
        Self::over(folder, data)
    }

    /// An empty home with its data elsewhere.
    pub(crate) fn with_data(data: PathBuf) -> Self {
        Self::over(tempfile::tempdir().unwrap(), data)
    }

    fn over(folder: TempDir, data: PathBuf) -> Self {
        let config = folder.path().join(".config/vises");
        fs::create_dir_all(&config).unwrap();
        fs::write(
            config.join("preferences.ron"),
            "(format: 1, language: \"en\")\n",
        )
        .unwrap();
        fs::create_dir(folder.path().join("work")).unwrap();
        Self { folder, data }
    }

    /// Puts a session's bytes where the program looks for them.
    pub(crate) fn seed(&self, bytes: &str) {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true).mode(0o700);
        builder.create(self.sessions()).unwrap();
        fs::write(self.session(SEEDED), bytes).unwrap();
    }

    pub(crate) fn home(&self) -> &Path {
        self.folder.path()
    }

    /// The folder that the program is started in.
    pub(crate) fn work(&self) -> PathBuf {
        self.home().join("work")
    }

    pub(crate) fn data(&self) -> &Path {
        &self.data
    }

    pub(crate) fn sessions(&self) -> PathBuf {
        self.data.join("sessions")
    }

    pub(crate) fn session(&self, id: &str) -> PathBuf {
        self.sessions().join(format!("{id}.ron"))
    }

    pub(crate) fn generations(&self) -> PathBuf {
        self.data.join("generations").join(SEEDED)
    }

    pub(crate) fn record(&self) -> PathBuf {
        self.home().join("acknowledged")
    }

    /// Whether there is a record of saved revisions.
    pub(crate) fn has_record(&self) -> bool {
        self.record().exists()
    }

    /// The highest revision of each session that the program reported as saved.
    pub(crate) fn acknowledged(&self) -> BTreeMap<String, u64> {
        let record = fs::read_to_string(self.record()).unwrap_or_default();
        let mut highest = BTreeMap::new();
        for line in record.lines() {
            let (id, rev) = line.split_once(' ').unwrap();
            let rev: u64 = rev.parse().unwrap();
            let known = highest.entry(id.to_owned()).or_insert(rev);
            *known = rev.max(*known);
        }
        highest
    }

    /// The highest revision of any session that the program reported as saved.
    pub(crate) fn last_acknowledged(&self) -> Option<u64> {
        self.acknowledged().into_values().max()
    }

    /// Clears the record.
    pub(crate) fn forgets(&self) {
        let _ = fs::remove_file(self.record());
    }

    /// Waits until the program reports a revision as saved; `false` if it ends before, or takes
    /// longer.
    pub(crate) fn acknowledges(&self, person: &mut Person, rev: u64, limit: Duration) -> bool {
        let start = Instant::now();
        loop {
            let ended = person.has_ended();
            if self.last_acknowledged().is_some_and(|last| last >= rev) {
                return true;
            }
            if ended || start.elapsed() > limit {
                return false;
            }
            breathe();
        }
    }

    /// The environment of the program.
    fn surroundings(&self) -> Vec<(&'static str, PathBuf)> {
        vec![
            ("HOME", self.home().to_owned()),
            ("VISES_DATA_DIR", self.data.clone()),
            ("VISES_ACKNOWLEDGE", self.record()),
            ("TERM", "xterm-256color".into()),
            ("LANG", "C.UTF-8".into()),
            ("PATH", std::env::var_os("PATH").unwrap_or_default().into()),
        ]
    }

    /// A command that runs a program in this home. The words before it are another program that
    /// runs it, such as one that injects faults.
    pub(crate) fn command(
        &self,
        program: &str,
        before: &[String],
        arguments: &[&str],
    ) -> CommandBuilder {
        let mut words = before
            .iter()
            .map(String::as_str)
            .chain([program])
            .chain(arguments.iter().copied());
        let mut command = CommandBuilder::new(words.next().unwrap());
        command.args(words);
        command.env_clear();
        for (name, value) in self.surroundings() {
            command.env(name, value);
        }
        command.cwd(self.work());
        command
    }

    /// Starts the program in a terminal.
    pub(crate) fn starts(&self, arguments: &[&str]) -> Person {
        self.starts_under(&[], arguments)
    }

    /// Starts the program in a terminal, run by another one.
    pub(crate) fn starts_under(&self, before: &[String], arguments: &[&str]) -> Person {
        Person::runs(self.command(PROGRAM, before, arguments), (80, 24))
    }

    /// Runs the program without a terminal.
    pub(crate) fn asks(&self, arguments: &[&str]) -> Output {
        Command::new(PROGRAM)
            .args(arguments)
            .env_clear()
            .envs(self.surroundings())
            .current_dir(self.work())
            .stdin(Stdio::null())
            .output()
            .unwrap()
    }

    /// Opens the session in this home, ready for an answer to its first question.
    pub(crate) fn resumes(&self) -> Person {
        let mut person = self.starts(&["open", SEEDED]);
        person
            .goes_to_the_first_question()
            .sees("Where do you stand");
        person
    }
}

/// The worked example as an ordinary session.
pub(crate) fn long_session() -> String {
    let example = include_str!("../../assets/examples/en.ron");
    example.replacen("example_en", SEEDED, 1)
}

/// A session with next to nothing in it, at the same revision.
pub(crate) fn short_session() -> String {
    format!(
        "(format: 1, id: \"{SEEDED}\", begun: \"2026-03-02\", series: \"seeded\", round: 1, \
         method: (id: \"vises\", version: \"2026.1\", hash: \"\"), rev: {SEEDED_REV}, path: full, \
         sheet: (answers: {{\"standing\": (state: answered, value: code(\"results\"), \
         stamp: (rev: {SEEDED_REV}, day: \"2026-03-02\", language: \"en\"))}}))\n"
    )
}
