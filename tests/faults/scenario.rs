//! What a person does while a fault strikes, and the result.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use portable_pty::ExitStatus;
use rustix::process::Signal;

use crate::ground::{Ground, breathe};
use crate::oracle::{Given, Wrong};
use crate::person::{Person, Waited, times};
use crate::syscalls::{Call, Strikes, Thread, Watch, calls, taken_for_done, watching_main};

/// How long a person waits for something that is immediate without a fault.
const PATIENCE: Duration = Duration::from_secs(8);

/// How long something may stay unsaved after a fault that has passed.
pub(crate) const SAVED_AGAIN: Duration = Duration::from_secs(5);

/// After this time, a failure has been retried once.
const TRIED_AGAIN: Duration = Duration::from_millis(2_500);

/// Whether the files are as they must be.
type Judge = fn(&Ground) -> Result<(), Wrong>;

/// One thing a person does.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    /// Waits for a text.
    Sees(&'static str),
    /// Presses keys.
    Presses(&'static str),
    /// Chooses from the list of a question, and stays there.
    Chooses(&'static str),
    /// Waits until this many answers are reported as saved.
    Saved(u64),
    /// Waits for a text about the writer's work.
    Reports(&'static str),
    /// Waits for something on the disk.
    Finds(fn(&Ground) -> bool),
    /// Another program does something.
    Other(fn(&Ground)),
    /// From here on the thread that writes is disturbed.
    Disturbs,
    /// From here on this, too, must be true of the files at the end.
    Owes(Judge),
}

use Step::{Chooses, Disturbs, Finds, Other, Owes, Presses, Reports, Saved, Sees};

/// What disturbs a story.
#[derive(Clone, Copy, Debug)]
enum Disturbed<'a> {
    /// A tool that watches the calls of one thread, controlled by an expression.
    Calls(Thread, &'a str),
    /// The program itself, asked by its environment.
    Asked(&'a str, &'a str),
}

/// A story that is disturbed at each of its calls.
pub(crate) struct Scenario {
    pub(crate) name: &'static str,
    /// The files before it.
    pub(crate) prepare: fn() -> Ground,
    /// The program's arguments.
    pub(crate) arguments: &'static [&'static str],
    /// The person's steps.
    pub(crate) steps: &'static [Step],
    /// The answers, and the revision before them.
    pub(crate) answers: (u64, &'static str),
    /// The revision that it continues from if the latest version cannot be read now.
    pub(crate) or_from_an_earlier: Option<u64>,
    /// Whether the session's file may be as damaged, or as gone, afterwards as it was before.
    pub(crate) may_be_damaged: bool,
    /// The folders of the home whose calls are disturbed.
    pub(crate) folders: &'static [&'static str],
    /// The calls in which no error is brought about.
    pub(crate) spared: &'static [&'static str],
    /// One call in this many is hit in the exhaustive tests, all before a release.
    pub(crate) one_in: usize,
    /// Whether the files are as they must be, however far it went.
    pub(crate) judge: Judge,
}

/// How long a fault lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Until {
    /// It passes by itself, if it comes at all.
    ItPasses,
    /// Until the screen says that an answer is not saved.
    ItIsReported,
    /// Until the program has ended, which it is made to do when an answer is not saved.
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
    /// What the screen said instead while the fault still lasted.
    pub(crate) wavered: Option<String>,
    /// Whether the program panicked.
    pub(crate) panicked: bool,
    /// Whether the fault struck.
    pub(crate) struck: bool,
    /// What the program took for done although the system had refused it.
    pub(crate) taken_for_done: Option<String>,
    /// How the program ended.
    pub(crate) status: ExitStatus,
    /// Everything that the program wrote to the terminal.
    pub(crate) raw: Vec<u8>,
    /// How the terminal is set afterwards.
    pub(crate) setting: String,
    /// What else must be true, as far as the story got.
    owed: Vec<Judge>,
    /// How long the answer that took longest took to be saved, or to be saved once the fault had
    /// passed.
    pub(crate) slowest: Duration,
}

impl Scenario {
    /// The calls of an undisturbed run.
    pub(crate) fn calls(&self) -> Vec<Call> {
        let mut found = Vec::new();
        for thread in [Thread::Main, Thread::Writer] {
            if thread == Thread::Writer && !self.is_written() {
                continue;
            }
            let run = self.goes_undisturbed(Disturbed::Calls(thread, "trace=%file,%desc"));
            let record = fs::read_to_string(run.ground.home().join("calls")).unwrap();
            let folders = self.folders.iter();
            let folders: Vec<PathBuf> = folders.map(|name| run.ground.home().join(name)).collect();
            found.extend(calls(&record, thread, &folders));
        }
        found
    }

    /// The panic points that an undisturbed run passes, each once, in order.
    pub(crate) fn points(&self) -> Vec<String> {
        let record = "../points";
        let run = self.goes_undisturbed(Disturbed::Asked("VISES_POINTS", record));
        let record = fs::read_to_string(run.ground.work().join(record)).unwrap();
        let mut points: Vec<String> = Vec::new();
        for point in record.lines() {
            if !points.iter().any(|known| known == point) {
                points.push(point.to_owned());
            }
        }
        points
    }

    /// Runs the story with a panic at one point.
    pub(crate) fn panicking(&self, point: &str) -> Run {
        self.goes(Disturbed::Asked("VISES_PANIC_AT", point), Until::ItPasses)
    }

    fn goes_undisturbed(&self, watched: Disturbed<'_>) -> Run {
        let run = self.goes(watched, Until::ItPasses);
        let stopped = run.stopped.as_deref();
        assert_eq!(stopped, None, "{}: an undisturbed run", self.name);
        run
    }

    fn is_written(&self) -> bool {
        self.steps.iter().any(|step| matches!(step, Disturbs))
    }

    /// Runs the story with a fault at one call.
    pub(crate) fn struck(&self, call: &Call, fault: &str, on: Strikes, until: Until) -> Run {
        let expression = call.struck(fault, on);
        self.goes(Disturbed::Calls(call.thread, &expression), until)
    }

    fn goes(&self, disturbed: Disturbed<'_>, until: Until) -> Run {
        let ground = (self.prepare)();
        let record = ground.home().join("calls");
        let before = match disturbed {
            Disturbed::Calls(Thread::Main, expression) => watching_main(expression, &record),
            Disturbed::Calls(Thread::Writer, _) => Vec::new(),
            Disturbed::Asked(name, value) => vec!["env".to_owned(), format!("{name}={value}")],
        };
        let mut story = Story {
            person: ground.starts_under(&before, self.arguments),
            watch: None,
            disturbed,
            owed: Vec::new(),
            ground: &ground,
            from: self.answers.0,
            or: self.or_from_an_earlier,
            until,
            said_unsaved: None,
            wavered: None,
            slowest: Duration::ZERO,
        };
        let stopped = self.steps.iter().find(|step| !story.takes(step));
        let ended = story.person.has_ended();
        let screen = story.person.screen();
        let status = story.quits();
        let (raw, setting) = (story.person.raw(), story.person.setting());
        let (said_unsaved, slowest) = (story.said_unsaved, story.slowest);
        let (wavered, owed) = (story.wavered.take(), std::mem::take(&mut story.owed));
        drop(story);
        let record = fs::read_to_string(record).unwrap_or_default();
        Run {
            stopped: stopped.map(|step| format!("{step:?}\n{screen}")),
            ended,
            said_unsaved,
            wavered,
            panicked: times(&raw, b"panicked at") > 0,
            struck: record.contains("(INJECTED)") || record.contains("killed by SIGKILL"),
            taken_for_done: taken_for_done(&record, &ground.record()),
            status,
            raw,
            setting,
            owed,
            slowest,
            ground,
        }
    }

    /// Whether the files are as they must be, whatever happened.
    pub(crate) fn judges(&self, run: &Run) -> Result<(), Wrong> {
        let (ground, (from, digits)) = (&run.ground, self.answers);
        let given = Given::new(from, digits);
        for (id, rev) in ground.acknowledged() {
            given.holds(&ground.session(&id), Some(rev))?;
        }
        run.owed.iter().try_for_each(|owed| owed(ground))?;
        (self.judge)(ground)
    }
}

/// A story on its way.
struct Story<'a> {
    person: Person,
    watch: Option<Watch>,
    disturbed: Disturbed<'a>,
    owed: Vec<Judge>,
    ground: &'a Ground,
    from: u64,
    or: Option<u64>,
    until: Until,
    said_unsaved: Option<Duration>,
    wavered: Option<String>,
    slowest: Duration,
}

impl Story<'_> {
    /// Takes a step; `false` if the story cannot go on.
    fn takes(&mut self, step: &Step) -> bool {
        match *step {
            Sees(text) => {
                // Failures are reported in these words; damaged files too, in the list of sessions.
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
            Chooses(places) => {
                self.person.chooses(places);
                true
            }
            Saved(count) => {
                let (rev, or) = (self.from + count, self.or);
                self.is_written(|story| {
                    // If the record could not be opened, the screen must be believed.
                    let has_record = story.ground.has_record();
                    let shown = !has_record && story.person.screen().contains("saved ");
                    let last = story.ground.last_acknowledged();
                    shown || last >= Some(rev) || (or.is_some() && last == or)
                })
            }
            Reports(text) => self.is_done(|story| story.person.screen().contains(text)),
            Finds(is_there) => self.is_done(|story| is_there(story.ground)),
            Owes(debt) => {
                self.owed.push(debt);
                true
            }
            Other(change) => {
                change(self.ground);
                true
            }
            Disturbs => {
                if let Disturbed::Calls(Thread::Writer, expression) = self.disturbed {
                    let record = self.ground.home().join("calls");
                    let process = self.person.process();
                    self.watch = Watch::over_writer(process, expression, &record);
                }
                true
            }
        }
    }

    /// The same for something that is not an answer: the program may say why it is not done.
    fn is_done(&mut self, is_done: impl Fn(&Self) -> bool) -> bool {
        let is_refused = |story: &Self| {
            let screen = story.person.screen();
            screen.contains("could not be") && !screen.contains("NOT SAVED")
        };
        self.is_written(|story| is_done(story) || is_refused(story)) && is_done(self)
    }

    /// Waits for work of the writer's thread; `false` if it is not done.
    fn is_written(&mut self, is_done: impl Fn(&Self) -> bool) -> bool {
        let mut start = Instant::now();
        loop {
            let ended = self.person.has_ended();
            if is_done(self) {
                self.slowest = self.slowest.max(start.elapsed());
                return true;
            }
            if self.said_unsaved.is_none() && self.person.screen().contains("NOT SAVED") {
                self.said_unsaved = Some(start.elapsed());
                if self.until == Until::TheEnd {
                    // If the fault hits the other thread, the writer may well save.
                    if matches!(self.disturbed, Disturbed::Calls(Thread::Writer, _)) {
                        self.stays_unsaved();
                    }
                    return false;
                }
                if self.until == Until::ItIsReported {
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

    /// While the fault lasts nothing else is said, even after a retry.
    fn stays_unsaved(&mut self) {
        let start = Instant::now();
        while start.elapsed() < TRIED_AGAIN && !self.person.has_ended() {
            let screen = self.person.screen();
            if !screen.contains("NOT SAVED") || screen.contains("saved ") {
                self.wavered = Some(screen);
                return;
            }
            breathe();
        }
    }

    /// Ends the program: by its key, else by a signal, else for good.
    fn quits(&mut self) -> ExitStatus {
        let last = self.from.max(1);
        let is_clear = self
            .ground
            .last_acknowledged()
            .is_some_and(|rev| rev >= last);
        for signal in [None, Some(Signal::TERM), Some(Signal::KILL)] {
            if self.person.has_ended() {
                break;
            }
            match signal {
                // If something is unsaved, the key asks, and nobody answers.
                None if is_clear => self.person.presses("Ctrl-C"),
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
        self.person.ends()
    }
}
