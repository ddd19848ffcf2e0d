//! Two programs at once on one disk.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

use super::harness::{now, on, small_method};
use crate::app::command::SessionCommand;
use crate::app::effect::Effect;
use crate::app::event::{Event, Opened};
use crate::app::ids::Ids;
use crate::app::open_session::{Access, OpenSession};
use crate::app::runtime::Runtime;
use crate::method::Method;
use crate::session::edit::Edit;
use crate::session::key::SessionId;
use crate::session::value::Value;
use crate::session::{Beginning, Pin, Position, Route, Session};
use crate::simulated::SimulatedDisk;
use crate::simulated::chance::Chance;
use crate::store::disk::Disk;
use crate::store::format;
use crate::store::writer::job::{Job, JobDone};
use crate::text::Language;
use crate::tiers::per_tier;

/// How many sequences are tried.
const SEQUENCES: u64 = per_tier(10, 40, 2_000);

/// A program with the session open, or not.
struct Program {
    disk: SimulatedDisk,
    method: Arc<Method>,
    path: PathBuf,
    id: SessionId,
    runtime: Runtime,
    reports: Receiver<Event>,
    open: Option<OpenSession>,
    /// Whether the session may be written.
    writes: bool,
    /// The file's content, as the program knows it.
    seen: Option<Vec<u8>>,
}

impl Program {
    fn start(disk: &SimulatedDisk, method: &Arc<Method>, id: &SessionId) -> Self {
        let dirs = on(disk);
        dirs.prepare().unwrap();
        let path = dirs.session(id);
        let (sender, reports) = channel();
        let report = move |event| {
            let _ = sender.send(event);
        };
        let runtime = Runtime::new(dirs, Method::clone(method), PathBuf::new(), report).unwrap();
        Self {
            disk: disk.clone(),
            method: Arc::clone(method),
            path,
            id: id.clone(),
            runtime,
            reports,
            open: None,
            writes: false,
            seen: None,
        }
    }

    fn on_disk(&self) -> Option<Vec<u8>> {
        let read = self.disk.read(&self.path, 1 << 20);
        read.ok().map(|(bytes, _)| bytes)
    }

    /// Opens the session; whether nothing keeps others from writing it.
    fn open(&mut self) -> bool {
        let effect = Effect::Open(self.id.clone());
        let Some(Event::Opened(opened)) = self.runtime.perform(effect, now()) else {
            panic!("it does not open");
        };
        let Opened {
            session,
            access,
            unlocked,
            ..
        } = *opened;
        self.seen = self.on_disk();
        let there = format::parse(self.seen.as_deref().unwrap()).unwrap();
        assert_eq!(session, there);
        self.writes = access == Access::Writing;
        self.open = Some(OpenSession::new(session, access, &self.method));
        unlocked
    }

    fn close(&mut self) {
        self.open = None;
        self.writes = false;
        let _ = self
            .runtime
            .perform(Effect::Write(Job::Close(self.id.clone())), now());
        assert!(self.runtime.catch_up());
    }

    /// Answers; none if the session refuses.
    fn answer(&mut self, text: &str) -> Option<(Session, Event)> {
        let question: crate::method::id::Id = "enterprise".parse().unwrap();
        let command = SessionCommand::Make {
            place: Position::at(question.clone()),
            edit: Edit::Value {
                question,
                value: Some(Value::Text(text.to_owned())),
            },
        };
        let open = self.open.as_mut().unwrap();
        let done = open.perform(command, Language::Fr, now());
        let effect = done.effects.into_iter().next()?;
        let session = open.session().clone();
        let _ = self.runtime.perform(effect, now());
        assert!(self.runtime.catch_up());
        Some((session, self.reports.try_recv().unwrap()))
    }

    /// Answers, and holds the program to it that nothing is written over unseen.
    fn answer_and_look(&mut self, text: &str) -> bool {
        let before = self.on_disk();
        let (session, event) = self.answer(text).unwrap();
        match event {
            Event::Written(JobDone::Saved { rev, .. }) => {
                assert_eq!(rev, session.rev);
                assert_eq!(before, self.seen, "written over unseen");
                self.seen = self.on_disk();
                let there = format::parse(self.seen.as_deref().unwrap());
                assert_eq!(there.as_ref(), Ok(&session));
                true
            }
            Event::Written(JobDone::Conflict { kept, .. }) => {
                assert_eq!(self.on_disk(), before);
                let (bytes, _) = self.disk.read(&kept, 1 << 20).unwrap();
                assert_eq!(format::parse(&bytes), Ok(session));
                false
            }
            other => panic!("{other:?}"),
        }
    }
}

/// Two programs on a disk with one session.
fn two(without_locks: bool) -> [Program; 2] {
    let disk = SimulatedDisk::new(1);
    disk.set(|faults| faults.without_locks = without_locks);
    let method = small_method();
    let mut ids = Ids::new(1);
    let session = Session::begin(Beginning {
        id: ids.session(),
        series: ids.series(),
        day: now().day,
        method: Pin::of(&method),
        route: Route::Short,
    });
    let mut programs = [(), ()].map(|()| Program::start(&disk, &method, &session.id));
    let begun = programs[0]
        .runtime
        .perform(Effect::Begin(Box::new(session)), now());
    assert!(matches!(begun, Some(Event::Opened(_))));
    programs[0].close();
    programs
}

#[test]
fn of_two_programs_one_writes_and_the_other_reads() {
    let [mut first, mut second] = two(false);
    first.open();
    second.open();
    assert!(first.writes && !second.writes);
    assert!(first.answer_and_look("ours"));
    assert!(second.answer("theirs").is_none(), "it may only read");
    first.close();
    second.close();
    second.open();
    assert!(second.writes, "free again");
    assert!(second.answer_and_look("theirs"));
}

#[test]
fn whatever_two_programs_do_at_most_one_writes() {
    for seed in 0..SEQUENCES {
        let mut chance = Chance::new(seed);
        let mut programs = two(false);
        for number in 0..50 {
            let at = chance.below(2);
            let other_writes = programs[1 - at].writes;
            let program = &mut programs[at];
            match chance.below(4) {
                0 => program.close(),
                _ if program.open.is_none() => {
                    program.open();
                    assert_ne!(program.writes, other_writes, "sequence {seed}");
                }
                _ if program.writes => {
                    let text = format!("answer {number}");
                    assert!(program.answer_and_look(&text), "sequence {seed}");
                }
                _ => assert!(program.answer("refused").is_none()),
            }
        }
    }
}

#[test]
fn without_locks_both_write_and_nothing_is_overwritten_unseen() {
    let mut conflicts = 0;
    for seed in 0..SEQUENCES {
        let mut chance = Chance::new(seed);
        let mut programs = two(true);
        for number in 0..50 {
            let at = chance.below(2);
            let program = &mut programs[at];
            match chance.below(8) {
                0 => program.close(),
                _ if program.open.is_none() => assert!(program.open(), "it is reported"),
                _ => {
                    let text = format!("answer {number} of {at}");
                    conflicts += usize::from(!program.answer_and_look(&text));
                }
            }
        }
    }
    assert!(conflicts > 0);
}
