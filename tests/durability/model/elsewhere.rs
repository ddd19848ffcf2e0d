//! Other files than the session's own: saving in another folder, adding a file, duplicating. That
//! folder and that file are on a disk that is well, whatever becomes of the simulated one.

use std::fs;
use std::path::{Path, PathBuf};

use super::deeds::words;
use super::harness::{Harness, now};
use super::several::OTHERS;
use super::story::{Story, Whereabouts};
use super::violation::{Kind, Outcome, broken, ensure};
use crate::app::effect::Effect;
use crate::app::event::Event;
use crate::session::Session;
use crate::simulated::Cut;
use crate::store::disk::Disk;
use crate::store::format;
use crate::store::sessions::Imported;
use crate::store::writer::job::Job;
use crate::text::report::session_file_name;

impl Harness {
    /// The person's other folder, created when first needed; in memory if the system has such a
    /// place, so that nothing waits for a real disk.
    fn folder(&mut self) -> PathBuf {
        let folder = self.folder.get_or_insert_with(|| {
            tempfile::tempdir_in("/dev/shm")
                .or_else(|_| tempfile::tempdir())
                .unwrap()
        });
        folder.path().to_owned()
    }

    /// Saves the session in another folder too.
    pub(super) fn save_in(&mut self) -> Outcome<()> {
        let folder = self.folder();
        let Some(open) = self.sit_down()? else {
            return Ok(());
        };
        let session = Box::new(open.session().clone());
        if self.disk.has_ended() {
            return Ok(());
        }
        let rev = session.rev;
        let before = self.story.elsewhere.clone();
        let name = session_file_name(session.name(&self.method.roles.title), now().day);
        self.ask(Effect::Write(Job::SaveCopy {
            session,
            folder,
            name,
        }))?;
        self.settle()?;
        let reported = self.story.elsewhere.iter().any(|(path, there)| {
            *there == rev && before.get(path).is_none_or(|before| *before < rev)
        });
        let reported = reported || self.story.elsewhere.len() > before.len();
        ensure(reported, Kind::Lost, || {
            format!("revision {rev} was to be in another folder, and nothing was reported")
        })
    }

    /// The program reported that a file in another folder holds the session.
    pub(super) fn is_elsewhere(&mut self, path: PathBuf) -> Outcome<()> {
        let bytes = fs::read(&path).unwrap_or_default();
        let rev = self.story.was(&bytes, "in another folder")?;
        let before = self.story.elsewhere.insert(path.clone(), rev);
        ensure(before <= Some(rev), Kind::Lost, || {
            format!("in another folder {before:?} became {rev}")
        })?;
        if self.story.unsaved {
            self.story.only_there = Some(path);
        }
        Ok(())
    }

    /// As long as its own place fails, the last change is in the other folder.
    pub(super) fn goes_on_elsewhere(&self) -> Outcome<()> {
        let Some(path) = self
            .story
            .only_there
            .as_ref()
            .filter(|_| self.story.unsaved)
        else {
            return Ok(());
        };
        let last = self.story.last();
        let bytes = fs::read(path).unwrap_or_default();
        let rev = format::parse(&bytes).map(|session| session.rev);
        ensure(rev == Ok(last), Kind::Lost, || {
            format!("the other folder holds {rev:?} and not {last}")
        })
    }

    /// Files reported in other folders are there.
    pub(super) fn stays_elsewhere(story: &Story) -> Outcome<()> {
        for (path, least) in &story.elsewhere {
            let bytes = fs::read(path).unwrap_or_default();
            let rev = story.was(&bytes, "in another folder")?;
            ensure(rev >= *least, Kind::Lost, || {
                format!("another folder held {least}, and holds {rev}")
            })?;
        }
        Ok(())
    }

    /// Adds a file: someone else's session, or one that was saved in another folder.
    pub(super) fn add(&mut self, salt: u64) -> Outcome<()> {
        self.settle()?;
        if self.others.len() >= OTHERS || self.disk.has_ended() {
            return Ok(());
        }
        let copy = self.story.elsewhere.keys().next().cloned();
        let copy = copy
            .filter(|_| self.story.whereabouts == Whereabouts::Shelf && !salt.is_multiple_of(3));
        let path = match &copy {
            Some(path) => path.clone(),
            None => self.foreign_file(salt),
        };
        let bytes = fs::read(&path).unwrap();
        let session = format::parse(&bytes).unwrap();
        let spare = self.ids.session();
        let anew = Session {
            id: spare.clone(),
            ..session.clone()
        };
        let asked = Effect::Import { path, spare };
        let expected = if copy.is_some() { &anew } else { &session };
        match self.ask(asked)? {
            None => self.others.push(Story::new(expected)),
            Some(Event::Imported(Imported::Added(id) | Imported::AddedAnew(id))) => {
                ensure(id == expected.id, Kind::Other, || {
                    "added under another id".into()
                })?;
                self.is_made(expected)?;
            }
            Some(Event::Imported(Imported::AlreadyHere(id))) => {
                let there = self.disk.survives(&self.path(), Cut::Nothing);
                let there = there.and_then(|there| format::parse(&there).ok());
                let same = id == session.id && there.as_ref() == Some(&session);
                ensure(same || self.disk.has_ended(), Kind::Lost, || {
                    "said to be here already, and is not".into()
                })?;
            }
            Some(other) => return broken(format!("{other:?}")),
        }
        Ok(())
    }

    /// A file that someone has sent.
    fn foreign_file(&mut self, salt: u64) -> PathBuf {
        let theirs = Session {
            title: words(salt),
            rev: salt % 5,
            ..self.a_session()
        };
        let path = self.folder().join(format!("from {}.ron", theirs.id));
        fs::write(&path, format::render(&theirs).unwrap()).unwrap();
        path
    }

    /// Copies the session under new ids.
    pub(super) fn duplicate(&mut self) -> Outcome<()> {
        self.settle()?;
        let on_shelf = self.story.whereabouts == Whereabouts::Shelf;
        if self.others.len() >= OTHERS || self.disk.has_ended() || !on_shelf {
            return Ok(());
        }
        let read = self.disk.read(&self.path(), 1 << 20);
        let Ok(Ok(session)) = read.map(|(bytes, _)| format::parse(&bytes)) else {
            return broken("the session is not there to be copied");
        };
        let (copy, series) = (self.ids.session(), self.ids.series());
        let made = session.copied(copy.clone(), series.clone(), now().day);
        let id = session.id;
        match self.ask(Effect::Duplicate { id, copy, series })? {
            None => self.others.push(Story::new(&made)),
            Some(Event::Duplicated(id)) if id == made.id => self.is_made(&made)?,
            Some(other) => return broken(format!("{other:?}")),
        }
        Ok(())
    }

    /// The program reported a new session: it exists, whatever happens to the power.
    fn is_made(&mut self, session: &Session) -> Outcome<()> {
        let mut story = Story::new(session);
        story.whereabouts = Whereabouts::Shelf;
        story.saved = Some(session.rev);
        let path: &Path = &self.dirs.session(&session.id);
        for cut in [Cut::Nothing, Cut::Names] {
            let left = self.disk.survives(path, cut);
            let left = left.as_ref().map(|bytes| bytes.as_slice());
            story.holds(left, session.rev, "a session that was added or copied")?;
        }
        self.others.push(story);
        Ok(())
    }
}
