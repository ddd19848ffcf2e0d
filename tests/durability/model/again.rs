//! Starting again after everything has ended, and finding the session.

use std::path::PathBuf;
use std::time::Duration;

use super::harness::Harness;
use super::story::{Story, Whereabouts};
use super::violation::{Kind, Outcome, broken, ensure};
use crate::app::effect::Effect;
use crate::app::event::Event;
use crate::simulated::Cut;
use crate::simulated::chance::Chance;
use crate::store::disk::Disk;
use crate::store::preferences;

/// After this time nobody can still be writing a leftover file.
const LATER: Duration = Duration::from_secs(2 * 60 * 60);

/// Where a session was found.
enum Found {
    Shelf,
    Bin(PathBuf),
    Nowhere,
}

impl Harness {
    /// Opens the session, wherever it is.
    pub(super) fn open(&mut self) -> Outcome<()> {
        let id = self.story.begun.id.clone();
        let Some(mut found) = self.locate()? else {
            return Ok(());
        };
        if let Found::Bin(path) = found {
            self.story.whereabouts = Whereabouts::Either;
            let Some(Event::Restored(_)) = self.ask(Effect::Restore(path))? else {
                return Ok(());
            };
            self.story.whereabouts = Whereabouts::Shelf;
            found = Found::Shelf;
        }
        let (effect, gone_on) = match (found, self.story.whereabouts) {
            (Found::Shelf | Found::Bin(_), _) => (Effect::Open(id), false),
            (Found::Nowhere, Whereabouts::Unmade) => {
                (Effect::Begin(Box::new(self.story.begun.clone())), false)
            }
            (Found::Nowhere, _) if self.versions().is_empty() => {
                self.another_session();
                (Effect::Begin(Box::new(self.story.begun.clone())), false)
            }
            (Found::Nowhere, _) => (Effect::GoOn(id), true),
        };
        match self.ask(effect)? {
            Some(Event::Opened(opened)) if gone_on => {
                let known = self.story.known.get(&opened.session.rev);
                let known = known.is_some_and(|versions| versions.contains(&opened.session));
                ensure(known, Kind::Torn, || "a version that nobody wrote".into())?;
                self.story.saved = None;
                self.story.opened(&opened.session, false);
                self.story.found = None;
                let rev = opened.session.rev;
                self.open = Some(crate::app::open_session::OpenSession::new(
                    opened.session,
                    opened.access,
                    &self.method,
                ));
                self.offers(opened.drafts, rev)
            }
            Some(Event::Opened(opened)) => self.opened(*opened),
            Some(other) => broken(format!("{other:?}")),
            None => Ok(()),
        }
    }

    /// Where the session is; `None` if that can no longer be seen.
    fn locate(&mut self) -> Outcome<Option<Found>> {
        let on_shelf = self.disk.file_type(&self.path()).is_ok();
        let id = self.story.begun.id.to_string();
        let in_bin = if self.story.whereabouts == Whereabouts::Shelf && on_shelf {
            None
        } else {
            let Some(Event::InBin(found)) = self.ask(Effect::ListRemoved)? else {
                return Ok(None);
            };
            let paths = found.into_iter().map(|(path, _)| path);
            paths
                .into_iter()
                .find(|path| path.to_string_lossy().contains(&id))
        };
        if self.disk.has_ended() {
            return Ok(None);
        }
        let right = match self.story.whereabouts {
            Whereabouts::Unmade | Whereabouts::Deleted => in_bin.is_none(),
            Whereabouts::Going => !on_shelf,
            Whereabouts::Shelf => on_shelf,
            Whereabouts::Bin => !on_shelf && in_bin.is_some(),
            Whereabouts::Either => on_shelf != in_bin.is_some(),
        };
        ensure(right, Kind::Lost, || {
            format!(
                "{:?}: on the shelf {on_shelf}, in the bin {}",
                self.story.whereabouts,
                in_bin.is_some()
            )
        })?;
        Ok(Some(match in_bin {
            _ if on_shelf => Found::Shelf,
            Some(path) => Found::Bin(path),
            None => Found::Nowhere,
        }))
    }

    /// Starts the program again on what is left of the disk, and checks that everything is there.
    pub(super) fn after_the_end(&mut self) -> Outcome<()> {
        self.settle()?;
        self.runtime = None;
        self.open = None;
        for drafted in &mut self.story.drafts {
            drafted.own = false;
        }
        self.story.draft_unsaved = false;
        self.story.only_there = None;
        self.story.unsaved = false;
        self.disk = if self.cut {
            self.tally.power_cuts += 1;
            let seed = self.chance.next();
            self.disk.after_power_cut(match self.chance.below(4) {
                0 => Cut::Nothing,
                1 => Cut::Names,
                _ => Cut::Any(Chance::new(seed)),
            })
        } else {
            self.tally.kills += 1;
            self.disk.after_kill()
        };
        self.faulty = false;
        let late = self.chance.below(4) == 0;
        if late {
            self.disk.pass(LATER);
        }
        self.start()?;
        self.no_temporary_is_left(late)?;
        self.look_around()?;
        self.open()
    }

    /// Leftovers of an interrupted save are removed: at once if a lock shows that nobody is writing
    /// them, and everywhere at a late start.
    fn no_temporary_is_left(&self, late: bool) -> Outcome<()> {
        // The index and the preferences are everybody's.
        let unlocked = [&self.dirs.data, &self.dirs.config];
        let mut without_locks = false;
        self.disk.set(|faults| without_locks = faults.without_locks);
        let mut files = self.disk.files();
        files.retain(|path| path.extension().is_some_and(|extension| extension == "tmp"));
        files.retain(|path| {
            let is_locked = !unlocked
                .iter()
                .any(|folder| path.parent() == Some(folder.as_path()));
            late || is_locked && !without_locks
        });
        ensure(files.is_empty(), Kind::Other, || {
            format!("left over: {files:?}")
        })
    }

    fn look_around(&mut self) -> Outcome<()> {
        let (kept, fault) = preferences::read(&self.dirs);
        ensure(fault.is_none(), Kind::Torn, || {
            format!("preferences: {fault:?}")
        })?;
        ensure(self.preferences.contains(&kept), Kind::Lost, || {
            format!("preferences {kept:?} and not {:?}", self.preferences)
        })?;
        if self.cut {
            self.preferences = vec![kept];
        } else {
            // Killed before it was synced, a power cut may still bring back the one before.
            self.preferences.push(kept);
        }
        self.gone_back(false)?;
        self.beside(&self.story)?;
        let mut story = self.story.clone();
        self.drafts_are_there(&mut story)?;
        self.story = story;
        self.list()?;
        self.others_are_there()?;
        self.second_try()
    }

    /// The versions of a session, and what was put aside.
    pub(super) fn beside(&self, story: &Story) -> Outcome<()> {
        for (path, bytes) in self.versions_of(&story.begun.id) {
            story.was(&bytes, &path.to_string_lossy())?;
        }
        Self::stays_elsewhere(story)?;
        for (path, least) in &story.aside {
            let (bytes, _) = self.disk.read(path, 1 << 20).unwrap_or_default();
            let rev = story.was(&bytes, &path.to_string_lossy())?;
            ensure(rev >= *least, Kind::Lost, || {
                format!("put aside was {least}, and is {rev}")
            })?;
        }
        Ok(())
    }
}
