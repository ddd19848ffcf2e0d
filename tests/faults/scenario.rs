//! What a person does while a fault strikes, and what must be true of the files then.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::ground::{Ground, SEEDED, SEEDED_REV, breathe, short_session};
use crate::oracle::{Given, Wrong, all_read, files_below, read};
use crate::person::{Person, Waited};
use crate::syscalls::{Call, Strikes, Thread, Watch, calls, watching_main};

/// How long a person waits for what comes at once where nothing fails.
const PATIENCE: Duration = Duration::from_secs(8);

/// How long something may stay unsaved after a fault that has passed.
pub(crate) const SAVED_AGAIN: Duration = Duration::from_secs(5);

/// One thing a person does.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// Waits for a text.
    Sees(&'static str),
    /// Presses keys.
    Presses(&'static str),
    /// Waits until so many of the answers are said to be saved.
    Saved(u64),
    /// From here on the thread that writes is disturbed.
    Disturbs,
}

use Step::{Disturbs, Presses, Saved, Sees};

/// A story that is disturbed at each of its calls.
pub(crate) struct Scenario {
    /// What it is about.
    pub(crate) name: &'static str,
    prepare: fn() -> Ground,
    arguments: &'static [&'static str],
    steps: &'static [Step],
    /// The answers, and the revision before them.
    answers: (u64, &'static str),
    judge: fn(&Ground) -> Result<(), Wrong>,
}

/// All of them.
pub(crate) const ALL: [Scenario; 6] = [
    Scenario {
        name: "begin, answer, save",
        prepare: Ground::new,
        arguments: &["new"],
        steps: &[
            Sees("Where do you stand"),
            Disturbs,
            Presses("4"),
            Saved(1),
            Presses("2"),
            Saved(2),
        ],
        answers: (0, "42"),
        judge: begun,
    },
    Scenario {
        name: "change what was found, keep a version",
        prepare: with_versions,
        arguments: &["open", SEEDED],
        steps: &[
            Sees("Where do you stand"),
            Disturbs,
            Presses("1"),
            Saved(1),
            Presses("2"),
            Saved(2),
        ],
        answers: (SEEDED_REV, "12"),
        judge: changed,
    },
    Scenario {
        name: "remove and restore",
        prepare: with_versions,
        arguments: &[],
        steps: &[
            Sees("Your sessions"),
            Presses("x"),
            Sees("bin?"),
            Presses("Down Enter"),
            Sees("In the bin"),
            Presses("b"),
            Sees("Removed sessions"),
            Presses("Enter"),
            Sees("Back among your sessions"),
        ],
        answers: (SEEDED_REV, ""),
        judge: in_one_place,
    },
    Scenario {
        name: "add a file",
        prepare: with_file,
        arguments: &["open", "brought.ron"],
        steps: &[Sees("Where do you stand")],
        answers: (SEEDED_REV, ""),
        judge: added,
    },
    Scenario {
        name: "go on from a good version",
        prepare: damaged,
        arguments: &[],
        steps: &[
            Sees("needs a look"),
            Presses("r"),
            Sees("Where do you stand"),
            Disturbs,
            Presses("1"),
            Saved(1),
        ],
        answers: (SEEDED_REV, "1"),
        judge: gone_on,
    },
    Scenario {
        name: "write the account",
        prepare: seeded,
        arguments: &["open", SEEDED],
        steps: &[
            Sees("Where do you stand"),
            Presses("p"),
            Sees("1 of"),
            Presses("w"),
            Sees(".txt"),
        ],
        answers: (SEEDED_REV, ""),
        judge: untouched,
    },
];

/// How long a fault lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Until {
    /// It passes by itself, if it comes at all.
    ItPasses,
    /// Until the person is told that an answer is not saved.
    ItIsTold,
    /// Until the program has ended, as it is made to when an answer is not saved.
    TheEnd,
}

/// How a disturbed run went.
pub(crate) struct Run {
    /// The files that it left.
    pub(crate) ground: Ground,
    /// The step at which the story could not go on.
    pub(crate) stopped: Option<String>,
    /// Whether the program ended by itself, or was killed, before the story did.
    pub(crate) ended: bool,
    /// How long after the answer the screen said that it is not saved.
    pub(crate) said_unsaved: Option<Duration>,
    /// Whether the program panicked.
    pub(crate) panicked: bool,
    /// Whether the fault struck.
    pub(crate) struck: bool,
    /// How long the answer that took longest took to be saved, or to be saved once the fault had
    /// passed.
    pub(crate) slowest: Duration,
    /// Whether the program was ended while something was not saved.
    pub(crate) unsaved: bool,
}

impl Scenario {
    /// The calls of an undisturbed run.
    pub(crate) fn calls(&self) -> Vec<Call> {
        let mut found = Vec::new();
        for thread in [Thread::Main, Thread::Writer] {
            if thread == Thread::Writer && !self.is_written() {
                continue;
            }
            let run = self.goes((thread, "trace=%file,%desc"), Until::ItPasses);
            let stopped = run.stopped.as_deref();
            assert_eq!(stopped, None, "{}: an undisturbed run", self.name);
            let record = fs::read_to_string(run.ground.home().join("calls")).unwrap();
            let work = run.ground.work().join("");
            found.extend(calls(&record, thread, &[run.ground.data(), &work]));
        }
        found
    }

    fn is_written(&self) -> bool {
        self.steps.iter().any(|step| matches!(step, Disturbs))
    }

    /// Runs the story with a fault at one call.
    pub(crate) fn struck(&self, call: &Call, fault: &str, on: Strikes, until: Until) -> Run {
        let expression = call.struck(fault, on);
        self.goes((call.thread, &expression), until)
    }

    fn goes(&self, watched: (Thread, &str), until: Until) -> Run {
        let ground = (self.prepare)();
        let record = ground.home().join("calls");
        let before = match watched {
            (Thread::Main, expression) => watching_main(expression, &record),
            (Thread::Writer, _) => Vec::new(),
        };
        let mut story = Story {
            person: ground.starts_under(&before, self.arguments),
            watch: None,
            watched,
            ground: &ground,
            from: self.answers.0,
            until,
            unsaved: false,
            said_unsaved: None,
            slowest: Duration::ZERO,
        };
        let stopped = self.steps.iter().find(|step| !story.takes(step));
        let ended = story.person.has_ended();
        let screen = story.person.screen();
        story.quits();
        let raw = String::from_utf8_lossy(&story.person.raw()).into_owned();
        let (said_unsaved, slowest) = (story.said_unsaved, story.slowest);
        let unsaved = story.unsaved;
        drop(story);
        let record = fs::read_to_string(record).unwrap_or_default();
        Run {
            stopped: stopped.map(|step| format!("{step:?}\n{screen}")),
            ended,
            said_unsaved,
            panicked: raw.contains("panicked at"),
            struck: record.contains("(INJECTED)") || record.contains("killed by SIGKILL"),
            slowest,
            unsaved,
            ground,
        }
    }

    /// Whether the files are as they must be, whatever happened.
    pub(crate) fn judges(&self, ground: &Ground) -> Result<(), Wrong> {
        let (from, digits) = self.answers;
        let given = Given::new(from, digits);
        for (id, rev) in ground.acknowledged() {
            given.holds(&ground.session(&id), Some(rev))?;
        }
        (self.judge)(ground)
    }
}

/// A story on its way.
struct Story<'a> {
    person: Person,
    watch: Option<Watch>,
    watched: (Thread, &'a str),
    ground: &'a Ground,
    from: u64,
    until: Until,
    unsaved: bool,
    said_unsaved: Option<Duration>,
    slowest: Duration,
}

impl Story<'_> {
    /// Takes a step; `false` where the story cannot go on.
    fn takes(&mut self, step: &Step) -> bool {
        match *step {
            Sees(text) => {
                // A failure is told in such words. A damaged file is too, on the page of sessions.
                let failed: &[&str] = match text {
                    "needs a look" => &["could not be listed"],
                    _ => &["could not be", "NOT SAVED"],
                };
                let screen = self.person.screen();
                let news = failed.iter().copied();
                let news: Vec<&str> = news.filter(|words| !screen.contains(words)).collect();
                let texts: Vec<&str> = news.iter().copied().chain([text]).collect();
                let waited = self.person.sees_one_of(PATIENCE, &texts);
                let screen = self.person.screen();
                waited == Waited::Seen
                    && screen.contains(text)
                    && !news.iter().any(|words| screen.contains(words))
            }
            Presses(keys) => {
                self.person.presses(keys);
                true
            }
            Saved(count) => self.is_saved(self.from + count),
            Disturbs => {
                if let (Thread::Writer, expression) = self.watched {
                    let record = self.ground.home().join("calls");
                    let process = self.person.process();
                    self.watch = Watch::over_writer(process, expression, &record);
                }
                true
            }
        }
    }

    fn is_saved(&mut self, rev: u64) -> bool {
        let mut start = Instant::now();
        loop {
            let ended = self.person.has_ended();
            // Where the record could not be opened, the screen must be believed.
            let shown = !self.ground.has_record() && self.person.screen().contains("saved ");
            let last = self.ground.last_acknowledged();
            if shown || last >= Some(rev) || last == Some(AFTER_AN_EARLIER) {
                self.slowest = self.slowest.max(start.elapsed());
                return true;
            }
            if self.said_unsaved.is_none() && self.person.screen().contains("NOT SAVED") {
                self.said_unsaved = Some(start.elapsed());
                if self.until == Until::TheEnd {
                    self.unsaved = true;
                    return false;
                }
                if self.until == Until::ItIsTold {
                    self.watch = None;
                    start = Instant::now();
                }
            }
            if ended || start.elapsed() > PATIENCE {
                return false;
            }
            breathe();
        }
    }

    /// Ends the program: by its key, else by a signal, else for good.
    fn quits(&mut self) {
        let last = self.from.max(1);
        let is_clear = self.ground.last_acknowledged().is_some_and(|rev| rev >= last);
        for signal in [None, Some(Signal::TERM), Some(Signal::KILL)] {
            if self.person.has_ended() {
                return;
            }
            match signal {
                // Where something is not saved the key asks, and nobody answers.
                None if is_clear => self.person.presses("q"),
                None => continue,
                Some(Signal::KILL) => {
                    // The tool must let go first, or the program stays in its hands.
                    self.watch = None;
                    self.person.sends(Signal::KILL)
                }
                Some(signal) => self.person.sends(signal),
            };
            let start = Instant::now();
            while !self.person.has_ended() && start.elapsed() < PATIENCE / 2 {
                breathe();
            }
        }
        self.person.ends();
    }
}

fn seeded() -> Ground {
    let ground = Ground::new();
    ground.seed(&short_session());
    ground
}

/// The first revision of a session that goes on from a version before the latest.
const AFTER_AN_EARLIER: u64 = 15;

fn with_versions() -> Ground {
    let ground = seeded();
    fs::create_dir_all(ground.generations()).unwrap();
    for rev in 10..15 {
        let earlier = short_session().replacen("rev: 442", &format!("rev: {rev}"), 1);
        fs::write(ground.generations().join(format!("{rev}.ron")), earlier).unwrap();
    }
    ground
}

fn with_file() -> Ground {
    let ground = Ground::new();
    fs::write(ground.work().join("brought.ron"), short_session()).unwrap();
    ground
}

fn damaged() -> Ground {
    let ground = with_versions();
    fs::write(ground.generations().join("442.ron"), short_session()).unwrap();
    fs::write(ground.session(SEEDED), damaged_bytes()).unwrap();
    ground
}

fn damaged_bytes() -> String {
    let mut bytes = short_session();
    bytes.truncate(200);
    bytes
}

fn holds_exactly(path: &Path, bytes: &str) -> bool {
    fs::read_to_string(path).is_ok_and(|found| found == bytes)
}

/// The old bytes, or a whole new file.
fn old_or_new(ground: &Ground, old: &str, digits: &str) -> Result<(), Wrong> {
    let path = ground.session(SEEDED);
    if holds_exactly(&path, old) {
        return Ok(());
    }
    let found = Given::new(SEEDED_REV, digits).holds(&path, None)?;
    if found.rev > SEEDED_REV {
        Ok(())
    } else {
        Err(Wrong::Torn("neither the old file nor a new one".to_owned()))
    }
}

fn begun(ground: &Ground) -> Result<(), Wrong> {
    all_read(ground)?;
    for path in files_below(&ground.sessions()) {
        if path.extension().is_some_and(|extension| extension == "ron") {
            Given::new(0, "42").holds(&path, None)?;
        }
    }
    Ok(())
}

fn versions_read(ground: &Ground) -> Result<(), Wrong> {
    let mut versions = files_below(&ground.generations());
    versions.extend(files_below(&ground.data().join("removed").join(SEEDED)));
    versions.retain(|path| path.extension().is_some_and(|extension| extension == "ron"));
    if versions.len() < 5 {
        return Err(Wrong::Lost(format!("{} versions are left", versions.len())));
    }
    for path in versions {
        read(&path).map_err(Wrong::Torn)?;
    }
    Ok(())
}

fn changed(ground: &Ground) -> Result<(), Wrong> {
    old_or_new(ground, &short_session(), "12")?;
    if !holds_exactly(&ground.session(SEEDED), &short_session())
        && !holds_exactly(&ground.generations().join("442.ron"), &short_session())
    {
        return Err(Wrong::Lost("the version found was not kept".to_owned()));
    }
    versions_read(ground)
}

fn in_one_place(ground: &Ground) -> Result<(), Wrong> {
    versions_read(ground)?;
    let here = holds_exactly(&ground.session(SEEDED), &short_session());
    let removed = ground.data().join("removed/seeded.ron");
    if here != holds_exactly(&removed, &short_session()) {
        Ok(())
    } else {
        Err(Wrong::Lost("it is neither here nor in the bin".to_owned()))
    }
}

fn added(ground: &Ground) -> Result<(), Wrong> {
    if !holds_exactly(&ground.work().join("brought.ron"), &short_session()) {
        return Err(Wrong::Lost("the file that was brought changed".to_owned()));
    }
    let path = ground.session(SEEDED);
    if !path.exists() || holds_exactly(&path, &short_session()) {
        Ok(())
    } else {
        Err(Wrong::Torn("the copy is not the file".to_owned()))
    }
}

fn gone_on(ground: &Ground) -> Result<(), Wrong> {
    versions_read(ground)?;
    let path = ground.session(SEEDED);
    // Where the latest version cannot be read for the moment, an earlier one is gone on from.
    let is_of_earlier = read(&path).is_ok_and(|found| found.rev == AFTER_AN_EARLIER);
    if !is_of_earlier {
        old_or_new(ground, &damaged_bytes(), "1")?;
    }
    let copies = files_below(&ground.data().join("quarantine"));
    let is_kept = holds_exactly(&path, &damaged_bytes())
        || copies.iter().any(|copy| holds_exactly(copy, &damaged_bytes()));
    if is_kept {
        Ok(())
    } else {
        Err(Wrong::Lost("the damaged file is nowhere".to_owned()))
    }
}

fn untouched(ground: &Ground) -> Result<(), Wrong> {
    if holds_exactly(&ground.session(SEEDED), &short_session()) {
        Ok(())
    } else {
        Err(Wrong::Torn("the session changed".to_owned()))
    }
}
