//! The program on a simulated disk, and what can be seen of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::operation::Operation;
use super::story::Story;
use super::violation::{Kind, Outcome, broken, ensure};
use crate::app::command::SessionCommand;
use crate::app::effect::Effect;
use crate::app::event::Event;
use crate::app::ids::Ids;
use crate::app::now::Now;
use crate::app::open_session::OpenSession;
use crate::app::runtime::Runtime;
use crate::method::Method;
use crate::session::date::Day;
use crate::session::draft::{Draft, Written};
use crate::session::key::SessionId;
use crate::session::{Beginning, Pin, Route, Session};
use crate::simulated::chance::Chance;
use crate::simulated::{Cut, Faults, SimulatedDisk};
use crate::store::data_dirs::DataDirs;
use crate::store::disk::Disk;
use crate::store::preferences::Preferences;
use crate::store::writer::job::{Job, JobDone};
use crate::text::Language;

/// A report of the writer, and what a power cut at that moment would have left of its file.
pub(super) struct Report {
    pub(super) event: Event,
    pub(super) left: Vec<Option<Arc<Vec<u8>>>>,
}

/// How often each thing happened.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    pub(super) saved: usize,
    pub(super) power_cuts: usize,
    pub(super) kills: usize,
    pub(super) conflicts: usize,
    pub(super) failures: usize,
}

impl Tally {
    pub(super) const fn add(&mut self, other: Self) {
        self.saved += other.saved;
        self.power_cuts += other.power_cuts;
        self.kills += other.kills;
        self.conflicts += other.conflicts;
        self.failures += other.failures;
    }
}

/// The program, a person and a disk.
pub(super) struct Harness {
    pub(super) disk: SimulatedDisk,
    pub(super) dirs: DataDirs,
    pub(super) method: Arc<Method>,
    pub(super) runtime: Option<Runtime>,
    reports: Receiver<Report>,
    pub(super) open: Option<OpenSession>,
    /// A folder that is not on the simulated disk.
    pub(super) folder: Option<TempDir>,
    /// The text in an open field.
    pub(super) typing: Option<Written>,
    /// The offered drafts without a decision so far.
    pub(super) offered: Vec<(PathBuf, Draft)>,
    pub(super) ids: Ids,
    /// The session that the person is at, or was at last.
    pub(super) story: Story,
    /// The other sessions.
    pub(super) others: Vec<Story>,
    /// The sessions that are gone for good.
    pub(super) gone: Vec<SessionId>,
    /// The sessions whose file another program has removed.
    pub(super) deleted: Vec<SessionId>,
    /// The preferences that were kept, and those that may have been since.
    pub(super) preferences: Vec<Preferences>,
    /// Whether something beside sessions could not be written.
    pub(super) refused: bool,
    pub(super) chance: Chance,
    pub(super) language: Language,
    pub(super) tally: Tally,
    /// Whether the power is cut when everything ends, or the program killed.
    pub(super) cut: bool,
    /// Whether something was wrong with the disk when the present operation began.
    pub(super) faulty: bool,
}

/// Longer than any write takes; a writer that is silent for so long has failed.
const LONG: Duration = Duration::from_secs(60);

/// The method of the model: three questions of the one that is built in.
pub(super) fn small_method() -> Arc<Method> {
    let mut method = Method::built_in().unwrap();
    let kept = ["enterprise", "group", "stakeholders"];
    method
        .questions
        .retain(|question| kept.contains(&question.id.to_string().as_str()));
    method.gaps.clear();
    method.red_flags.clear();
    method.lexicon.clear();
    method
        .lists
        .retain(|id, _| ["group", "standing", "stakeholder_kinds"].contains(&id.as_str()));
    Arc::new(method)
}

pub(super) fn now() -> Now {
    Now {
        day: Day::new(2026, 11, 23).unwrap(),
        hour: 14,
        minute: 5,
    }
}

impl Harness {
    /// The program started for the first time on a disk with those faults.
    pub(super) fn new(seed: u64, method: &Arc<Method>, faults: Faults) -> Outcome<Self> {
        let disk = SimulatedDisk::new(seed);
        disk.set(|there| *there = faults);
        let mut ids = Ids::new(u128::from(seed));
        let story = Story::new(&begin(&mut ids, method));
        let mut harness = Self {
            dirs: on(&disk),
            disk,
            method: Arc::clone(method),
            runtime: None,
            reports: channel().1,
            open: None,
            folder: None,
            typing: None,
            offered: Vec::new(),
            ids,
            story,
            others: Vec::new(),
            gone: Vec::new(),
            deleted: Vec::new(),
            preferences: vec![Preferences::default()],
            refused: false,
            chance: Chance::new(!seed),
            language: Language::En,
            tally: Tally::default(),
            cut: true,
            faulty: false,
        };
        harness.start()?;
        Ok(harness)
    }

    /// Starts the program.
    pub(super) fn start(&mut self) -> Outcome<()> {
        self.dirs = on(&self.disk);
        self.typing = None;
        self.offered.clear();
        if let Err(fault) = self.dirs.prepare() {
            return self.excused(&fault.to_string());
        }
        crate::store::cleanup::remove_leftovers(&self.dirs);
        let (sender, reports) = channel();
        let (disk, dirs) = (self.disk.clone(), self.dirs.clone());
        let mut chance = Chance::new(self.chance.next());
        let report = move |event: Event| {
            let path = match &event {
                Event::Written(JobDone::Saved { id, .. }) => Some(dirs.session(id)),
                Event::Written(JobDone::Conflict { kept, .. }) => Some(kept.clone()),
                _ => None,
            };
            let cuts = [
                Cut::Nothing,
                Cut::Names,
                Cut::Any(Chance::new(chance.next())),
            ];
            let left = path.map(|path| cuts.map(|cut| disk.survives(&path, cut)));
            let left = left.map(Vec::from).unwrap_or_default();
            let _ = sender.send(Report { event, left });
        };
        let (dirs, folder) = (self.dirs.clone(), PathBuf::from("/nowhere"));
        self.runtime =
            Some(Runtime::new(dirs, Method::clone(&self.method), folder, report).unwrap());
        self.reports = reports;
        Ok(())
    }

    /// A failure is right if the disk was, or is, at fault.
    pub(super) fn excused(&self, words: &str) -> Outcome<()> {
        ensure(self.faulty || self.disk.has_ended(), Kind::Other, || {
            format!("without any fault: {words}")
        })
    }

    /// Performs an effect; `None` if it has rightly failed.
    pub(super) fn ask(&mut self, effect: Effect) -> Outcome<Option<Event>> {
        let Some(runtime) = &self.runtime else {
            return Ok(None);
        };
        match runtime.perform(effect, now()) {
            Some(Event::Failed(fault)) => self.excused(&fault.to_string()).map(|()| None),
            other => Ok(other),
        }
    }

    /// Waits until everything requested has been tried, and checks the reports.
    pub(super) fn settle(&mut self) -> Outcome<()> {
        if let Some(runtime) = &self.runtime {
            // On a busy machine the writer may have to wait for its turn.
            let start = Instant::now();
            while !runtime.catch_up() {
                if start.elapsed() > LONG {
                    return broken("the writer does not answer");
                }
            }
        }
        self.hear()
    }

    /// Waits for a number of reports.
    pub(super) fn listen(&mut self, count: usize) -> Outcome<()> {
        for _ in 0..count {
            match self.reports.recv_timeout(LONG) {
                Ok(report) => self.check_report(report)?,
                Err(_) => return broken("the writer reports nothing about its job"),
            }
        }
        Ok(())
    }

    pub(super) fn hear(&mut self) -> Outcome<()> {
        while let Ok(report) = self.reports.try_recv() {
            self.check_report(report)?;
        }
        Ok(())
    }

    pub(super) fn path(&self) -> PathBuf {
        self.dirs.session(&self.story.begun.id)
    }

    /// Whether the disk's fault lasts.
    fn is_persistently_faulty(&self) -> bool {
        let mut lasting = false;
        self.disk
            .set(|faults| lasting = faults.room.is_some() || faults.read_only);
        lasting
    }

    /// Lets something happen, and holds the program to its promises.
    pub(super) fn live(&mut self, operation: Operation) -> Outcome<()> {
        let lasting = self.is_persistently_faulty();
        let mut once = false;
        self.disk.set(|faults| once = faults.fails_in.is_some());
        self.faulty = lasting || once;
        self.happens(operation)?;
        self.settle()?;
        let unsaved = self.story.unsaved || self.story.draft_unsaved;
        if unsaved && !self.disk.has_ended() && !self.is_persistently_faulty() {
            self.settle()?;
            let mut once = false;
            self.disk.set(|faults| once = faults.fails_in.is_some());
            ensure(
                !(self.story.unsaved || self.story.draft_unsaved) || once || self.disk.has_ended(),
                Kind::Other,
                || "nothing is wrong any more and it is still not saved".into(),
            )?;
        }
        self.goes_on_elsewhere()?;
        self.stays_until_saved()?;
        if self.disk.has_ended() {
            self.after_the_end()?;
        }
        Ok(())
    }

    /// The open session; `None` if it cannot be opened now.
    pub(super) fn sit_down(&mut self) -> Outcome<Option<&mut OpenSession>> {
        if self.open.is_none() && !self.disk.has_ended() {
            self.open()?;
        }
        Ok(self.open.as_mut())
    }

    /// Performs a command, and waits for the writer's report.
    pub(super) fn command(&mut self, command: SessionCommand) -> Outcome<()> {
        let changes = self.hand_over(command)?;
        self.listen(changes)
    }

    /// Performs a command, and returns how many changes the writer was given.
    pub(super) fn hand_over(&mut self, command: SessionCommand) -> Outcome<usize> {
        let language = self.language;
        let Some(open) = self.sit_down()? else {
            return Ok(0);
        };
        let done = open.perform(command, language, now());
        let changes = done.effects.len();
        for effect in done.effects {
            if let Effect::Write(Job::Save(session)) = &effect {
                self.story.tries(session);
                self.story.unsaved = true;
            }
            self.ask(effect)?;
        }
        Ok(changes)
    }

    pub(super) fn another_session(&mut self) {
        self.story = Story::new(&self.a_session());
    }

    pub(super) fn a_session(&mut self) -> Session {
        begin(&mut self.ids, &self.method)
    }

    /// The content of the session's versions, here or in the bin.
    pub(super) fn versions(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        self.versions_of(&self.story.begun.id)
    }

    /// The content of a session's versions, here or in the bin.
    pub(super) fn versions_of(&self, id: &SessionId) -> BTreeMap<PathBuf, Vec<u8>> {
        let data = self.dirs.data.clone();
        let id = id.to_string();
        let is_version = |path: &PathBuf| {
            let parent = path.parent().unwrap_or_else(|| Path::new("/"));
            let name = parent.file_name().unwrap_or_default().to_string_lossy();
            let above = parent.parent();
            name.split('-').next() == Some(&id)
                && [Some(data.join("generations")), Some(data.join("removed"))]
                    .iter()
                    .any(|folder| folder.as_deref() == above)
        };
        let files = self.disk.files();
        let versions = files.into_iter().filter(is_version);
        versions
            .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
            .map(|path| {
                let (bytes, _) = self.disk.read(&path, 1 << 20).unwrap_or_default();
                (path, bytes)
            })
            .collect()
    }
}

pub(super) fn on(disk: &SimulatedDisk) -> DataDirs {
    DataDirs::on(Arc::new(disk.clone()), PathBuf::from("/home/vises"))
}

fn begin(ids: &mut Ids, method: &Method) -> Session {
    Session::begin(Beginning {
        id: ids.session(),
        series: ids.series(),
        day: now().day,
        method: Pin::of(method),
        route: Route::Short,
    })
}
