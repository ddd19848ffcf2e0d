//! The deeds of a person and of other programs.

use super::harness::{Harness, now};
use super::operation::Operation;
use super::story::Whereabouts;
use super::violation::{Kind, Outcome, broken, ensure};
use crate::app::command::SessionCommand;
use crate::app::effect::Effect;
use crate::app::event::Event;
use crate::session::edit::{Edit, Target};
use crate::session::value::Value;
use crate::session::{Position, Route, Session};
use crate::store::disk::Disk;
use crate::store::entry::Entry;
use crate::store::format;
use crate::store::writer::job::Job;
use crate::text::Language;

impl Harness {
    pub(super) fn happens(&mut self, operation: Operation) -> Outcome<()> {
        if leaves_the_field(operation) {
            self.keep_typed()?;
        }
        match operation {
            Operation::Type(salt) => self.types(salt),
            Operation::Untype => self.untype(),
            Operation::TakeUp => self.decide(true),
            Operation::ThrowAway => self.decide(false),
            Operation::Burst(count) => self.burst(count),
            Operation::Language(number) => self.take_language(number),
            Operation::Close => self.close(),
            Operation::Open => self.sit_down().map(drop),
            Operation::Quit => self.quit(),
            Operation::List => self.list(),
            Operation::RemoveAndRestore => self.remove_and_restore(),
            Operation::SaveIn => self.save_in(),
            Operation::Add(salt) => self.add(salt),
            Operation::Duplicate => self.duplicate(),
            Operation::Turn(salt) => self.turn(salt),
            Operation::GoBack(salt) => self.go_back(salt),
            Operation::Remove(salt) => self.remove(salt),
            Operation::PutBack(salt) => self.put_back(salt),
            Operation::Delete(salt) => self.delete(salt),
            Operation::EmptyBin => self.empty_bin(),
            Operation::PowerCut(steps) | Operation::Kill(steps) => {
                self.cut = matches!(operation, Operation::PowerCut(_));
                self.disk.end_in(steps);
                Ok(())
            }
            Operation::Full(bytes) => self.spoil(|faults| faults.room = Some(bytes)),
            Operation::ReadOnly => self.spoil(|faults| faults.read_only = true),
            Operation::Fails(steps) => self.spoil(|faults| faults.fails_in = Some(steps)),
            Operation::Heal => self.spoil(|faults| {
                faults.room = None;
                faults.read_only = false;
                faults.fails_in = None;
            }),
            Operation::Theirs(salt) => self.theirs(salt),
            Operation::Deleted => self.deleted(),
            Operation::TakeRoute(full) => self.command(SessionCommand::TakeRoute(if full {
                Route::Full
            } else {
                Route::Short
            })),
            Operation::Undo => self.command(SessionCommand::Undo),
            Operation::Redo => self.command(SessionCommand::Redo),
            edit => match self.edit(edit)? {
                Some(edit) => self.command(made(edit)),
                None => Ok(()),
            },
        }
    }

    #[expect(clippy::unnecessary_wraps, reason = "one of many things that happen")]
    fn spoil(&self, change: impl FnOnce(&mut crate::simulated::Faults)) -> Outcome<()> {
        self.disk.set(change);
        Ok(())
    }

    fn edit(&mut self, operation: Operation) -> Outcome<Option<Edit>> {
        let row = self.ids.row();
        let Some(open) = self.sit_down()? else {
            return Ok(None);
        };
        let id = |text: &str| text.parse().unwrap();
        let question = id("stakeholders");
        let rows = open.session().sheet.rows(&question);
        let of = |salt: u64| rows.get(usize::try_from(salt % 7).unwrap() % rows.len().max(1));
        Ok(match operation {
            Operation::Answer(salt) => Some(Edit::Value {
                question: id("enterprise"),
                value: Some(Value::Text(words(salt))),
            }),
            Operation::Choose(salt) => {
                let codes = ["integration", "services", "practices"];
                let code = codes[usize::try_from(salt % 3).unwrap()];
                Some(Edit::Value {
                    question: id("group"),
                    value: Some(Value::Code(code.parse().unwrap())),
                })
            }
            Operation::Note(salt) => Some(Edit::Note {
                target: Target::question(id("group")),
                note: words(salt),
            }),
            Operation::Flag(flagged) => Some(Edit::Flag {
                target: Target::question(id("enterprise")),
                flagged,
            }),
            Operation::AddRow(salt) => Some(Edit::AddRow {
                question,
                row,
                fields: [(id("role"), Value::Text(words(salt)))].into(),
            }),
            Operation::FillRow(salt) => of(salt).map(|row| Edit::Field {
                question,
                row: row.id.clone(),
                field: id("expects"),
                value: Some(Value::Text(words(salt))),
            }),
            Operation::RemoveRow => of(0).map(|row| Edit::RemoveRow {
                question,
                row: row.id.clone(),
            }),
            _ => None,
        })
    }

    /// Many answers while the disk is busy: only the last is reported, and it is there.
    fn burst(&mut self, count: usize) -> Outcome<()> {
        if self.sit_down()?.is_none() {
            return Ok(());
        }
        self.settle()?;
        if self.disk.has_ended() {
            return Ok(());
        }
        self.disk.shut();
        for number in 0..count {
            let salt = self.chance.next();
            if let Some(edit) = self.edit(Operation::Answer(salt))? {
                self.hand_over(made(edit))?;
            }
            if number == 0 {
                self.disk.wait_for_somebody();
            }
        }
        self.disk.let_in();
        self.listen(2)
    }

    fn take_language(&mut self, number: usize) -> Outcome<()> {
        self.language = Language::ALL[number];
        let mut wanted = self.preferences.last().cloned().unwrap_or_default();
        wanted.language = Some(self.language.tag().to_owned());
        self.preferences.push(wanted.clone());
        let Some(world) = &self.runtime else {
            return Ok(());
        };
        if let Some(other) = world.perform(
            Effect::Write(Job::Preferences(Box::new(wanted.clone()))),
            now(),
        ) {
            return broken(format!("{other:?}"));
        }
        self.refused = false;
        self.settle()?;
        if !self.refused {
            self.preferences = vec![wanted];
        }
        Ok(())
    }

    pub(super) fn close(&mut self) -> Outcome<()> {
        self.settle()?;
        if self.story.unsaved || self.open.take().is_none() {
            // Nobody can leave with something unsaved.
            return Ok(());
        }
        let id = self.story.begun.id.clone();
        self.ask(Effect::Write(Job::Close(id))).map(drop)
    }

    fn quit(&mut self) -> Outcome<()> {
        self.settle()?;
        let Some(world) = self.runtime.take() else {
            return Ok(());
        };
        let whole = world.finish(None, now());
        self.hear()?;
        if whole {
            self.goes_on_elsewhere()?;
            let safe = !self.story.unsaved || self.story.only_there.is_some();
            ensure(safe, Kind::Lost, || {
                "ended as if everything were on the disk".into()
            })?;
        } else {
            self.excused("not everything is on the disk at the end")?;
        }
        self.story.unsaved = false;
        self.story.only_there = None;
        self.open = None;
        self.start()
    }

    pub(super) fn list(&mut self) -> Outcome<()> {
        let Some(Event::Listed(entries)) = self.ask(Effect::List)? else {
            return Ok(());
        };
        if self.disk.has_ended() {
            return Ok(());
        }
        for entry in entries {
            let (id, summary) = match &entry {
                Entry::Readable { id, summary, .. } => (id, summary),
                // Nothing is left of it but its versions.
                Entry::Gone { id, .. } if self.deleted.contains(id) => continue,
                _ => return broken(format!("{entry:?}")),
            };
            let path = self.dirs.session(id);
            let (bytes, _) = self.disk.read(&path, 1 << 20).unwrap_or_default();
            let rev = format::parse(&bytes).map(|session| session.rev);
            ensure(rev == Ok(summary.rev), Kind::Other, || {
                format!("home shows revision {} of {rev:?}", summary.rev)
            })?;
        }
        Ok(())
    }

    fn remove_and_restore(&mut self) -> Outcome<()> {
        self.close()?;
        if self.open.is_some() || self.story.whereabouts != Whereabouts::Shelf {
            return Ok(());
        }
        let before = self.versions();
        let id = self.story.begun.id.clone();
        self.story.whereabouts = Whereabouts::Either;
        match self.ask(Effect::Remove(id))? {
            Some(Event::Removed(_)) => self.story.whereabouts = Whereabouts::Bin,
            Some(other) => return broken(format!("{other:?}")),
            None => {}
        }
        self.sit_down()?;
        if self.open.is_some() && !self.disk.has_ended() {
            let missing = self.missing_versions(&self.story.begun.id, before.into_values());
            ensure(missing == 0, Kind::Lost, || {
                format!("{missing} versions did not come back")
            })?;
        }
        Ok(())
    }

    /// Another program replaces the file with its own version.
    fn theirs(&mut self, salt: u64) -> Outcome<()> {
        self.settle()?;
        if self.disk.has_ended() || self.story.whereabouts != Whereabouts::Shelf {
            return Ok(());
        }
        let Ok((bytes, _)) = self.disk.read(&self.path(), 1 << 20) else {
            return Ok(());
        };
        let Ok(session) = format::parse(&bytes) else {
            return broken("the file is damaged");
        };
        let theirs = Session {
            title: words(salt),
            // A backup may put back an old revision.
            rev: if salt.is_multiple_of(5) {
                session.rev / 3
            } else {
                session.rev.saturating_sub(3) + salt % 7
            },
            ..session
        };
        self.disk
            .put(&self.path(), &format::render(&theirs).unwrap());
        self.story.knows(&theirs);
        self.story.theirs = Some(theirs);
        self.story.outside = true;
        self.story.found = None;
        self.story.saved = None;
        Ok(())
    }

    /// Another program removes the file.
    fn deleted(&mut self) -> Outcome<()> {
        self.settle()?;
        let there = self.disk.file_type(&self.path()).is_ok();
        if !there || self.story.whereabouts != Whereabouts::Shelf {
            return Ok(());
        }
        self.disk.take_away(&self.path());
        self.deleted.push(self.story.begun.id.clone());
        self.story.whereabouts = Whereabouts::Deleted;
        self.story.found = None;
        self.story.saved = None;
        self.story.theirs = None;
        Ok(())
    }
}

/// Whether a person cannot do so and go on typing.
const fn leaves_the_field(operation: Operation) -> bool {
    !matches!(
        operation,
        Operation::Type(_)
            | Operation::Untype
            | Operation::PowerCut(_)
            | Operation::Kill(_)
            | Operation::Full(_)
            | Operation::ReadOnly
            | Operation::Fails(_)
            | Operation::Heal
            | Operation::Theirs(_)
            | Operation::Deleted
    )
}

fn made(edit: Edit) -> SessionCommand {
    let place = Position::at(edit.question().clone());
    SessionCommand::Make { edit, place }
}

/// Words of any length, with signs that need care.
pub(super) fn words(salt: u64) -> String {
    let count = usize::try_from(salt % 12).unwrap();
    format!("n° {salt} {}", "l'\"été\" \\ # ".repeat(count))
        .trim()
        .to_owned()
}
