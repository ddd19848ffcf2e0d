//! Several sessions: switching between them, and what must hold of those that are not open.

use std::path::PathBuf;

use super::harness::Harness;
use super::story::{Story, Whereabouts};
use super::violation::{Kind, Outcome, broken, ensure};
use crate::app::effect::Effect;
use crate::app::event::Event;
use crate::session::key::SessionId;
use crate::simulated::Cut;
use crate::store::disk::Disk;
use crate::store::format;

/// How many sessions there are at most beside the one that the person is at.
pub(super) const OTHERS: usize = 3;

impl Harness {
    /// Lets the session go, and turns to another one.
    pub(super) fn turn(&mut self, salt: u64) -> Outcome<()> {
        if self.leaves()? {
            self.turn_to(salt);
        }
        Ok(())
    }

    /// Lets the session go; whether it has.
    pub(super) fn leaves(&mut self) -> Outcome<bool> {
        self.close()?;
        self.settle()?;
        self.offered.clear();
        let gone = self.open.is_none() && !self.story.unsaved && !self.disk.has_ended();
        if gone {
            self.story.kept = self.durable_versions(&self.story.begun.id);
        }
        Ok(gone)
    }

    /// Switches to another session, existing or new.
    pub(super) fn turn_to(&mut self, salt: u64) {
        let at = usize::try_from(salt % 5).unwrap();
        let there = self.others.get_mut(at);
        if let Some(other) = there.filter(|other| other.whereabouts != Whereabouts::Going) {
            std::mem::swap(&mut self.story, other);
        } else if self.others.len() < OTHERS {
            let former = self.story.clone();
            self.another_session();
            self.others.push(former);
        }
    }

    /// The content of a session's versions that a power cut leaves, here or in the bin.
    pub(super) fn durable_versions(&self, id: &SessionId) -> Vec<Vec<u8>> {
        let versions = self.versions_of(id).into_iter();
        let lasts = |(path, bytes): &(PathBuf, Vec<u8>)| {
            let left = self.disk.survives(path, Cut::Nothing);
            left.is_some_and(|left| *left == *bytes)
        };
        versions.filter(lasts).map(|(_, bytes)| bytes).collect()
    }

    /// The files in the bin; `None` if they cannot be seen now.
    pub(super) fn in_bin(&mut self) -> Outcome<Option<Vec<PathBuf>>> {
        let Some(Event::InBin(found)) = self.ask(Effect::ListRemoved)? else {
            return Ok(None);
        };
        if self.disk.has_ended() {
            return Ok(None);
        }
        for (path, summary) in &found {
            ensure(summary.is_some(), Kind::Torn, || {
                format!("in the bin and not to be read: {}", path.display())
            })?;
        }
        Ok(Some(found.into_iter().map(|(path, _)| path).collect()))
    }

    /// After a start: every session is where it must be, with everything kept of it.
    pub(super) fn others_are_there(&mut self) -> Outcome<()> {
        let Some(bin) = self.in_bin()? else {
            return broken("the bin cannot be looked at");
        };
        let mut others = std::mem::take(&mut self.others);
        for story in &mut others {
            let in_bin = bin.iter().find(|path| is_of(path, &story.begun.id));
            self.is_there(story, in_bin)?;
            if story.whereabouts != Whereabouts::Going {
                self.drafts_are_there(story)?;
            }
            if self.cut && story.whereabouts == Whereabouts::Either {
                story.whereabouts = if in_bin.is_some() {
                    Whereabouts::Bin
                } else {
                    Whereabouts::Shelf
                };
            }
        }
        // A half-removed session that came back to the list belongs to no story any more.
        others.retain(|story| {
            let own = self.dirs.session(&story.begun.id);
            !story.may_come_back || self.disk.file_type(&own).is_err()
        });
        let (gone, stay): (Vec<Story>, Vec<Story>) = others.into_iter().partition(|story| {
            story.whereabouts == Whereabouts::Going
                && !bin.iter().any(|path| is_of(path, &story.begun.id))
        });
        self.others = stay;
        let ids = gone.iter().map(|story| story.begun.id.clone());
        self.nothing_is_left_of(&self.gone.iter().cloned().chain(ids).collect::<Vec<_>>())?;
        if self.cut {
            self.gone
                .extend(gone.into_iter().map(|story| story.begun.id));
        } else {
            // A power cut may bring it back into the bin.
            self.others.extend(gone);
        }
        Ok(())
    }

    fn is_there(&self, story: &Story, in_bin: Option<&PathBuf>) -> Outcome<()> {
        let own = self.dirs.session(&story.begun.id);
        let on_shelf = self.disk.file_type(&own).is_ok();
        let right = match story.whereabouts {
            Whereabouts::Unmade | Whereabouts::Deleted => in_bin.is_none(),
            Whereabouts::Shelf => on_shelf && in_bin.is_none(),
            Whereabouts::Bin => !on_shelf && in_bin.is_some(),
            Whereabouts::Either => on_shelf != in_bin.is_some(),
            Whereabouts::Going => !on_shelf || story.may_come_back,
        };
        ensure(right, Kind::Lost, || {
            format!(
                "another session, {:?}: on the shelf {on_shelf}, in the bin {in_bin:?}",
                story.whereabouts
            )
        })?;
        let path = match (in_bin, story.whereabouts) {
            (_, Whereabouts::Unmade | Whereabouts::Deleted) | (None, Whereabouts::Going) => {
                return Ok(());
            }
            (Some(path), _) => path,
            (None, _) => &own,
        };
        let (bytes, _) = self.disk.read(path, 1 << 20).unwrap_or_default();
        match &story.theirs {
            Some(theirs) => ensure(
                format::parse(&bytes).as_ref() == Ok(theirs),
                Kind::Lost,
                || "what another program wrote in another session is gone".into(),
            )?,
            None => story.holds(
                Some(&bytes),
                story.saved.unwrap_or_default(),
                "another session",
            )?,
        }
        if story.whereabouts == Whereabouts::Going {
            return Ok(());
        }
        self.beside(story)?;
        let versions = self.versions_of(&story.begun.id);
        let lost = story
            .kept
            .iter()
            .filter(|kept| !versions.values().any(|bytes| bytes == *kept));
        let lost = lost.count();
        ensure(lost == 0, Kind::Lost, || {
            format!("{lost} versions of another session are gone")
        })
    }
}

/// Whether a file of the bin is that session.
pub(super) fn is_of(path: &std::path::Path, id: &SessionId) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.split(['.', '-']).next() == Some(id.as_str())
}
