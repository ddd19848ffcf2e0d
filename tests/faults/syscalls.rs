//! The system calls by which the program touches its files: recorded in one run, then each hit by a
//! fault in a run of its own.
//!
//! The program's main thread is watched from the start, the writer's thread from the moment it
//! waits for work; so the calls of each are counted separately.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::ground::breathe;

/// How long a tool may take to be ready.
const PATIENCE: Duration = Duration::from_secs(10);

/// A thread of the program that touches files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Thread {
    /// The one that asks and draws.
    Main,
    /// The one that writes sessions.
    Writer,
}

/// A call of the system that touches the program's files.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    /// Whose it is.
    pub(crate) thread: Thread,
    /// Its name.
    pub(crate) name: String,
    /// Its number among calls of that name, from 1.
    pub(crate) number: usize,
}

impl Call {
    /// The call in words.
    pub(crate) fn describe(&self) -> String {
        format!("{:?} {} {}", self.thread, self.name, self.number)
    }

    /// The expression that makes the tool hit this call, or this one and all later ones of its
    /// name.
    pub(crate) fn struck(&self, fault: &str, on: Strikes) -> String {
        let on = if on == Strikes::FromThenOn { "+" } else { "" };
        format!("inject={}:{fault}:when={}{on}", self.name, self.number)
    }
}

/// How often a fault strikes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strikes {
    /// At that call alone.
    Once,
    /// At that call and all later ones of its name.
    FromThenOn,
}

/// The recorded calls of one thread that touch one of the folders.
///
/// On the drawing thread, reading and writing serve the terminal too, and their order varies: of
/// these, each one in between counts, and one more on either side.
pub(crate) fn calls(record: &str, thread: Thread, folders: &[PathBuf]) -> Vec<Call> {
    let folders: Vec<String> = folders
        .iter()
        .map(|folder| folder.display().to_string())
        .collect();
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let mut found = Vec::new();
    for line in record.lines() {
        let Some((name, rest)) = line.split_once('(') else {
            continue;
        };
        let number = numbers.entry(name).or_default();
        *number += 1;
        if folders.iter().any(|folder| rest.contains(folder.as_str())) {
            found.push((name, *number));
        }
    }
    let mut wanted: Vec<(&str, usize)> = Vec::new();
    let shared: &[&str] = match thread {
        Thread::Main => &["read", "write"],
        Thread::Writer => &[],
    };
    for name in shared.iter().copied() {
        let of_it = found
            .iter()
            .filter(|call| call.0 == name)
            .map(|call| call.1);
        if let (Some(first), Some(last)) = (of_it.clone().min(), of_it.max()) {
            let around = first.saturating_sub(1).max(1)..=last + 1;
            wanted.extend(around.map(|number| (name, number)));
        }
    }
    wanted.extend(found.iter().filter(|call| !shared.contains(&call.0)));
    wanted
        .into_iter()
        .map(|(name, number)| Call {
            thread,
            name: name.to_owned(),
            number,
        })
        .collect()
}

/// What a thread took for done, by its record, although the system had refused it: a temporary file
/// put in place, or an answer reported as saved. `None` if there is nothing of the kind.
pub(crate) fn taken_for_done(record: &str, acknowledgements: &Path) -> Option<String> {
    let acknowledgements = acknowledgements.display().to_string();
    // The refused calls, by file or folder, until the same call succeeds there.
    let mut refused: BTreeMap<&str, &str> = BTreeMap::new();
    for line in record.lines() {
        let Some((call, rest)) = line.split_once('(') else {
            continue;
        };
        let is_refused = rest.contains(") = -1 ");
        match call {
            "write" | "fsync" => {
                let path = rest
                    .split_once('<')
                    .and_then(|(_, rest)| rest.split_once('>'));
                let Some((path, _)) = path else {
                    continue;
                };
                if is_refused {
                    refused.insert(path, call);
                } else if refused.get(path) == Some(&call) {
                    refused.remove(path);
                }
                let folder = refused.keys().find(|path| path.ends_with("/sessions"));
                if path == acknowledgements
                    && let Some(folder) = folder
                {
                    return Some(format!("said to be saved: {folder} is not synced"));
                }
            }
            "rename" | "renameat2" if !is_refused => {
                let from = rest.split('"').nth(1).unwrap_or_default();
                if let Some(call) = refused.get(from) {
                    return Some(format!(
                        "put in its place: {from}, after a {call} that failed"
                    ));
                }
            }
            _ => {}
        }
    }
    None
}

/// The words before the program that watch its one thread.
pub(crate) fn watching_main(expression: &str, record: &Path) -> Vec<String> {
    let words = ["strace", "-D", "-qq", "-y", "-e", expression, "-o"];
    let record = record.display().to_string();
    words
        .map(str::to_owned)
        .into_iter()
        .chain([record])
        .collect()
}

/// A watch over the thread that writes.
pub(crate) struct Watch(Child);

impl Watch {
    /// Watches the writer's thread of a running program; `None` if it has ended.
    pub(crate) fn over_writer(process: u32, expression: &str, record: &Path) -> Option<Self> {
        let thread = writer_of(process)?;
        let watch = Command::new("strace")
            .args(["-qq", "-y", "-e", expression, "-p", &thread, "-o"])
            .arg(record)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let watch = Self(watch);
        let start = Instant::now();
        let status = format!("/proc/{process}/task/{thread}/status");
        loop {
            let status = fs::read_to_string(&status).ok()?;
            let is_watched = status
                .lines()
                .any(|line| line.starts_with("TracerPid:") && !line.ends_with("\t0"));
            if is_watched {
                return Some(watch);
            }
            assert!(start.elapsed() < PATIENCE, "the tool does not watch");
            breathe();
        }
    }
}

impl Drop for Watch {
    /// The tool ends with the thread that it watches; else it is ended, which sets the thread free.
    fn drop(&mut self) {
        let _ = rustix::process::Pid::from_raw(i32::try_from(self.0.id()).unwrap())
            .map(|pid| rustix::process::kill_process(pid, rustix::process::Signal::TERM));
        let _ = self.0.wait();
    }
}

/// The number of the thread that writes.
pub(crate) fn writer_of(process: u32) -> Option<String> {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        for task in fs::read_dir(format!("/proc/{process}/task"))
            .ok()?
            .flatten()
        {
            let name = fs::read_to_string(task.path().join("comm")).unwrap_or_default();
            if name.trim_end() == "writer" {
                return task.file_name().into_string().ok();
            }
        }
        breathe();
    }
    None
}
