//! Going back to an earlier version: the current content stays among the versions, and only
//! versions older than the last five good ones are lost.

use std::path::{Path, PathBuf};

use super::harness::Harness;
use super::story::{GoingBack, Whereabouts};
use super::violation::{Kind, Outcome, broken, ensure};
use crate::app::effect::Effect;
use crate::app::event::Event;
use crate::app::versions::Versions;
use crate::session::Session;
use crate::session::key::SessionId;
use crate::simulated::Cut;
use crate::store::disk::Disk;
use crate::store::format;
use crate::store::versions::Origin;

/// How many good versions are kept.
const KEPT: usize = 5;

impl Harness {
    /// Lets the session go, and makes another version of it the present one.
    pub(super) fn go_back(&mut self, salt: u64) -> Outcome<()> {
        if !self.leaves()? || self.story.whereabouts != Whereabouts::Shelf {
            return Ok(());
        }
        let id = self.story.begun.id.clone();
        let listing = Effect::ListVersions {
            id: id.clone(),
            wanted: None,
        };
        let Some(Event::Versions(versions)) = self.ask(listing)? else {
            return Ok(());
        };
        if self.disk.has_ended() {
            return Ok(());
        }
        self.all_are_shown(&versions)?;
        let there: Vec<PathBuf> = versions.found.into_iter().map(|seen| seen.path).collect();
        // The first is the present one.
        let at = usize::try_from(salt % 11).unwrap() % there.len().saturating_sub(1).max(1) + 1;
        let Some(path) = there.into_iter().nth(at) else {
            return Ok(());
        };
        let read = |path| self.disk.read(path, 1 << 20).map(|(bytes, _)| bytes);
        let (before, chosen) = (read(&self.path()), read(&path));
        let (Ok(before), Ok(Ok(chosen))) = (before, chosen.map(|bytes| format::parse(&bytes)))
        else {
            return broken(format!("shown and not to be read: {}", path.display()));
        };
        self.story.going_back = Some(GoingBack {
            before,
            kept: self.line(Some(&Cut::Nothing)),
            chosen,
        });
        let event = self.ask(Effect::RestoreVersion { id, path })?;
        if self.disk.has_ended() {
            // The next start shows whether it was done.
            return Ok(());
        }
        self.gone_back(event.is_some())
    }

    /// The current version is shown first, then all earlier ones, each of which can be read.
    fn all_are_shown(&self, versions: &Versions) -> Outcome<()> {
        let first = versions.found.first().map(|seen| seen.origin);
        ensure(first == Some(Origin::Present), Kind::Other, || {
            format!("{first:?} is shown first")
        })?;
        let unread = versions.found.iter().find(|seen| seen.content.is_err());
        ensure(unread.is_none(), Kind::Torn, || format!("{unread:?}"))?;
        let shown: Vec<Vec<u8>> = versions
            .found
            .iter()
            .filter_map(|seen| self.disk.read(&seen.path, 1 << 20).ok())
            .map(|(bytes, _)| bytes)
            .collect();
        let there = self.versions().into_values();
        let hidden = there.filter(|bytes| !shown.contains(bytes)).count();
        ensure(hidden == 0, Kind::Lost, || {
            format!("{hidden} versions are not shown")
        })
    }

    /// Checks a version that was restored, if that was reported, or perhaps not.
    pub(super) fn gone_back(&mut self, reported: bool) -> Outcome<()> {
        let Some(going) = self.story.going_back.take() else {
            return Ok(());
        };
        let read = self.disk.read(&self.path(), 1 << 20);
        let bytes = read.map(|(bytes, _)| bytes).unwrap_or_default();
        let parsed = format::parse(&bytes);
        let Ok(session) = parsed else {
            return ensure(false, Kind::Torn, || format!("gone back: {parsed:?}"));
        };
        let now = self.line(None);
        if bytes == going.before && !reported {
            return nothing_lost(&going.kept, &now);
        }
        ensure(is_chosen(&session, &going), Kind::Lost, || {
            "what is there is neither the version gone back to nor what was there".into()
        })?;
        let spared = among(&going.before, &now);
        ensure(spared.is_some(), Kind::Lost, || {
            "what was there before going back is no version".into()
        })?;
        last_five_stay(&going.kept, &now, spared)?;
        if reported {
            self.goes_back_for_good(&going, &bytes)?;
        }
        self.is_present_now(&session, &going, reported);
        Ok(())
    }

    /// The earlier versions outside the bin, as they are or as a power cut leaves them.
    fn line(&self, cut: Option<&Cut>) -> Vec<(PathBuf, Vec<u8>)> {
        let folder = self.dirs.generations(&self.story.begun.id);
        let versions = self.versions().into_iter();
        versions
            .filter(|(path, _)| path.starts_with(&folder))
            .filter_map(|(path, bytes)| match cut {
                None => Some((path, bytes)),
                Some(cut) => {
                    let left = self.disk.survives(&path, cut.clone())?;
                    Some((path, left.to_vec()))
                }
            })
            .collect()
    }

    /// A restored version that was reported survives a power cut, and so does the content before
    /// it.
    fn goes_back_for_good(&self, going: &GoingBack, bytes: &[u8]) -> Outcome<()> {
        for cut in [Cut::Nothing, Cut::Names] {
            let left = self.disk.survives(&self.path(), cut.clone());
            ensure(
                left.as_deref().map(Vec::as_slice) == Some(bytes),
                Kind::Lost,
                || "a power cut takes the version gone back to".into(),
            )?;
            let left = self.line(Some(&cut));
            ensure(among(&going.before, &left).is_some(), Kind::Lost, || {
                "a power cut takes what was there before going back".into()
            })?;
        }
        Ok(())
    }

    fn is_present_now(&mut self, session: &Session, going: &GoingBack, reported: bool) {
        self.story.knows(session);
        self.story.found = None;
        if reported {
            self.story.opened(session, true);
        } else {
            // Until it is opened, a power cut may bring back the former content.
            if let Ok(before) = format::parse(&going.before) {
                self.story.tries(&before);
                self.story.saved = self.story.saved.map(|saved| saved.min(before.rev));
            }
            self.story.tries(session);
            self.story.theirs = None;
        }
        self.story.kept = self.durable_versions(&self.story.begun.id);
    }

    /// How many of these versions are not where versions are looked for.
    pub(super) fn missing_versions(
        &self,
        id: &SessionId,
        before: impl Iterator<Item = Vec<u8>>,
    ) -> usize {
        let folder = self.dirs.generations(id);
        let there: Vec<Vec<u8>> = self
            .versions_of(id)
            .into_iter()
            .filter(|(path, _)| path.starts_with(&folder))
            .map(|(_, bytes)| bytes)
            .collect();
        before.filter(|bytes| !there.contains(bytes)).count()
    }
}

/// Versions of which neither the bytes nor the answers remain.
fn lost<'a>(
    kept: &'a [(PathBuf, Vec<u8>)],
    now: &'a [(PathBuf, Vec<u8>)],
) -> impl Iterator<Item = &'a PathBuf> {
    let lost = kept.iter().filter(|(_, bytes)| among(bytes, now).is_none());
    lost.map(|(path, _)| path)
}

fn nothing_lost(kept: &[(PathBuf, Vec<u8>)], now: &[(PathBuf, Vec<u8>)]) -> Outcome<()> {
    let lost = lost(kept, now).count();
    ensure(lost == 0, Kind::Lost, || {
        format!("nothing was gone back to, and {lost} versions are lost")
    })
}

/// Only versions older than five good ones may be gone. A power cut may have brought back some of
/// the removed ones, in any order.
fn last_five_stay(
    kept: &[(PathBuf, Vec<u8>)],
    now: &[(PathBuf, Vec<u8>)],
    spared: Option<&PathBuf>,
) -> Outcome<()> {
    for lost in lost(kept, now) {
        let is_before =
            |path: &PathBuf| Some(path) == spared || place_in_line(path) > place_in_line(lost);
        let before = now.iter().filter(|(path, _)| is_before(path)).count();
        ensure(before >= KEPT, Kind::Lost, || {
            let now: Vec<&PathBuf> = now.iter().map(|(path, _)| path).collect();
            format!("going back has lost {}; there are {now:?}", lost.display())
        })?;
    }
    Ok(())
}

/// The order of a version by its name: `9.ron`, then `9-2.ron`, then `10.ron`.
fn place_in_line(path: &Path) -> (u64, u64) {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let (rev, number) = stem.split_once('-').unwrap_or((&stem, "1"));
    (rev.parse().unwrap_or(0), number.parse().unwrap_or(0))
}

/// Whether that is the chosen version, with a revision of its own.
fn is_chosen(session: &Session, going: &GoingBack) -> bool {
    let before = format::parse(&going.before).map_or(0, |before| before.rev);
    let kept = going
        .kept
        .iter()
        .filter_map(|(_, bytes)| format::parse(bytes).ok());
    let highest = kept.map(|kept| kept.rev).chain([before]).max();
    let chosen = Session {
        rev: session.rev,
        ..going.chosen.clone()
    };
    *session == chosen && Some(session.rev) > highest
}

/// Where these bytes, or the same answers, are among versions.
fn among<'a>(bytes: &[u8], versions: &'a [(PathBuf, Vec<u8>)]) -> Option<&'a PathBuf> {
    let wanted = format::parse(bytes).ok();
    let same = |other: &[u8]| {
        let session = format::parse(other).ok();
        let session = session
            .zip(wanted.clone())
            .map(|(session, wanted)| Session {
                rev: wanted.rev,
                ..session
            });
        session == wanted
    };
    let exact = versions.iter().find(|(_, there)| there == bytes);
    exact
        .or_else(|| versions.iter().find(|(_, there)| same(there)))
        .map(|(path, _)| path)
}
