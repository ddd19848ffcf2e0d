//! The bin: putting sessions into it, taking them out, and removing them for good.

use std::path::PathBuf;

use super::harness::Harness;
use super::several::is_of;
use super::story::Whereabouts;
use super::violation::{Kind, Outcome, broken, ensure};
use crate::app::effect::Effect;
use crate::app::event::Event;
use crate::session::key::SessionId;
use crate::store::disk::Disk;

impl Harness {
    /// Puts the session into the bin; mostly the person then turns to another one.
    pub(super) fn remove(&mut self, salt: u64) -> Outcome<()> {
        if !self.leaves()? || self.story.whereabouts != Whereabouts::Shelf {
            return Ok(());
        }
        let id = self.story.begun.id.clone();
        self.story.whereabouts = Whereabouts::Either;
        match self.ask(Effect::Remove(id))? {
            Some(Event::Removed(_)) => self.story.whereabouts = Whereabouts::Bin,
            Some(other) => return broken(format!("{other:?}")),
            None => {}
        }
        if !salt.is_multiple_of(8) {
            self.turn_to(salt / 8);
        }
        Ok(())
    }

    /// The other sessions in the bin, and their paths.
    fn removed(&mut self) -> Outcome<Vec<(usize, PathBuf)>> {
        self.settle()?;
        let bin = self.in_bin()?.unwrap_or_default();
        let found = self.others.iter().enumerate().filter_map(|(at, story)| {
            let path = bin.iter().find(|path| is_of(path, &story.begun.id))?;
            Some((at, path.clone()))
        });
        Ok(found.collect())
    }

    fn one_removed(&mut self, salt: u64) -> Outcome<Option<(usize, PathBuf)>> {
        let removed = self.removed()?;
        let at = usize::try_from(salt % 7).unwrap() % removed.len().max(1);
        Ok(removed.into_iter().nth(at))
    }

    /// Takes a session out of the bin, with all its versions.
    pub(super) fn put_back(&mut self, salt: u64) -> Outcome<()> {
        let Some((at, path)) = self.one_removed(salt)? else {
            return Ok(());
        };
        let story = &mut self.others[at];
        if story.whereabouts == Whereabouts::Going {
            // What belongs to a session goes first.
            story.kept.clear();
            story.aside.clear();
            for drafted in &mut story.drafts {
                drafted.may.push(None);
            }
        }
        story.whereabouts = Whereabouts::Either;
        let id = story.begun.id.clone();
        match self.ask(Effect::Restore(path))? {
            Some(Event::Restored(restored)) if restored == id => {}
            None => return Ok(()),
            other => return broken(format!("{other:?}")),
        }
        let story = &mut self.others[at];
        story.whereabouts = Whereabouts::Shelf;
        let kept = story.kept.clone();
        if self.disk.has_ended() {
            return Ok(());
        }
        let missing = self.missing_versions(&id, kept.into_iter());
        ensure(missing == 0, Kind::Lost, || {
            format!("{missing} versions did not come back from the bin")
        })
    }

    /// Removes a session of the bin for good.
    pub(super) fn delete(&mut self, salt: u64) -> Outcome<()> {
        match self.one_removed(salt)? {
            Some((at, path)) => self.empty(&[at], Some(path)),
            None => Ok(()),
        }
    }

    /// Removes all that is in the bin for good.
    pub(super) fn empty_bin(&mut self) -> Outcome<()> {
        if self.story.whereabouts == Whereabouts::Bin {
            self.turn_to(4);
        }
        if matches!(
            self.story.whereabouts,
            Whereabouts::Bin | Whereabouts::Either
        ) {
            // It may be the one that the person wants to go on with.
            return Ok(());
        }
        let removed = self.removed()?;
        let at: Vec<usize> = removed.into_iter().map(|(at, _)| at).collect();
        self.empty(&at, None)
    }

    /// Empties the bin of some of the other sessions, or of all if no path is given.
    fn empty(&mut self, which: &[usize], path: Option<PathBuf>) -> Outcome<()> {
        for at in which {
            let story = &mut self.others[*at];
            story.may_come_back |= story.whereabouts == Whereabouts::Either;
            story.whereabouts = Whereabouts::Going;
        }
        let Some(Event::Emptied { gone, fault, left }) = self.ask(Effect::Empty(path))? else {
            return Ok(());
        };
        if let Some(fault) = fault {
            return self.excused(&fault.to_string());
        }
        let ids: Vec<SessionId> = which
            .iter()
            .map(|at| self.others[*at].begun.id.clone())
            .collect();
        let still = left
            .iter()
            .any(|(path, _)| ids.iter().any(|id| is_of(path, id)));
        ensure(gone == ids.len() && !still, Kind::Other, || {
            format!("{gone} of {} are gone; left is {left:?}", ids.len())
        })?;
        self.others.retain(|story| !ids.contains(&story.begun.id));
        self.gone.extend(ids);
        if self.faulty || self.disk.has_ended() {
            return Ok(());
        }
        // The index forgets them at the latest when it is read.
        self.list()?;
        self.nothing_is_left_of(&self.gone)
    }

    /// After a start: some people repeat an unfinished deletion, and then everything is gone.
    pub(super) fn second_try(&mut self) -> Outcome<()> {
        for (at, path) in self.removed()?.into_iter().rev() {
            if self.others[at].whereabouts == Whereabouts::Going && self.chance.flip() {
                self.empty(&[at], Some(path))?;
            }
        }
        Ok(())
    }

    /// No name and no byte speaks of a session that was removed for good.
    pub(super) fn nothing_is_left_of(&self, gone: &[SessionId]) -> Outcome<()> {
        if gone.is_empty() {
            return Ok(());
        }
        let speaks = |bytes: &[u8]| {
            gone.iter().any(|id| {
                let id = id.as_str().as_bytes();
                bytes.windows(id.len()).any(|part| part == id)
            })
        };
        for path in self.disk.everything() {
            let named = speaks(path.as_os_str().as_encoded_bytes());
            let read = self.disk.read(&path, 1 << 20);
            let mentioned = read.is_ok_and(|(bytes, _)| speaks(&bytes));
            ensure(!named && !mentioned, Kind::Other, || {
                format!("removed for good, and still there: {}", path.display())
            })?;
        }
        Ok(())
    }
}
