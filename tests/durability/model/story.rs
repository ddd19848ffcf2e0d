//! What should be there: what was written, what was reported as saved, and what others did.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::violation::{Kind, Outcome, ensure};
use crate::session::Session;
use crate::session::draft::Written;
use crate::store::format;

/// Where a session must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whereabouts {
    /// Perhaps in the list: its creation was not reported.
    Unmade,
    /// On the shelf.
    Shelf,
    /// In the bin.
    Bin,
    /// On the shelf or in the bin.
    Either,
    /// Nowhere, since another program has removed it; but a save that was tried may have succeeded.
    Deleted,
    /// Still in the bin, or gone for good: the bin was emptied, and that was not reported.
    Going,
}

/// What should be there of a session.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts about a session"
)]
pub(super) struct Story {
    /// The session as started.
    pub(super) begun: Session,
    pub(super) whereabouts: Whereabouts,
    /// The possible contents of its file, by revision.
    pub(super) tried: BTreeMap<u64, Vec<Session>>,
    /// The least revision on the disk.
    pub(super) saved: Option<u64>,
    /// Whether the last change is known not to be there.
    pub(super) unsaved: bool,
    /// What another program put in its place since it was opened or closed.
    pub(super) theirs: Option<Session>,
    /// Whether the program has saved nothing since another one wrote.
    pub(super) outside: bool,
    /// Whether this program's versions have been put aside since it was opened.
    pub(super) divided: bool,
    /// The file's content when it was opened, until it was overwritten.
    pub(super) found: Option<Vec<u8>>,
    /// Every version there ever was, by revision.
    pub(super) known: BTreeMap<u64, Vec<Session>>,
    /// Where versions were put aside, and their least revision.
    pub(super) aside: BTreeMap<PathBuf, u64>,
    /// The versions that were on the disk for good when the person turned away from it.
    pub(super) kept: Vec<Vec<u8>>,
    /// The files in other folders, and the revision that they hold at least.
    pub(super) elsewhere: BTreeMap<PathBuf, u64>,
    /// The one of them that holds what cannot be saved in its own place.
    pub(super) only_there: Option<PathBuf>,
    /// The drafts, as far as anyone knows.
    pub(super) drafts: Vec<Drafted>,
    /// Everything that was ever typed.
    pub(super) typed: Vec<Written>,
    /// Whether the typed text is known to be unsaved.
    pub(super) draft_unsaved: bool,
    /// The last revision that was opened or reported as saved; reports of earlier ones are old.
    pub(super) reported: Option<u64>,
    /// The version being restored, until the result is known.
    pub(super) going_back: Option<GoingBack>,
    /// Whether it was deleted for good without a report that it is in the bin: a power cut may
    /// bring it back to the list.
    pub(super) may_come_back: bool,
}

/// The text typed in one field, in a separate file.
#[derive(Clone, Debug)]
pub(super) struct Drafted {
    /// Its possible states on the disk, the latest request last.
    pub(super) may: Vec<Option<Written>>,
    /// Whether it is being typed.
    pub(super) own: bool,
    /// The revision with which it becomes an answer.
    pub(super) becomes: Option<u64>,
}

/// What there was before someone went back to an earlier version.
#[derive(Clone, Debug)]
pub(super) struct GoingBack {
    /// The content of the file.
    pub(super) before: Vec<u8>,
    /// The earlier versions, with their paths.
    pub(super) kept: Vec<(PathBuf, Vec<u8>)>,
    /// The version that was chosen.
    pub(super) chosen: Session,
}

impl Story {
    pub(super) fn new(begun: &Session) -> Self {
        let mut story = Self {
            begun: begun.clone(),
            whereabouts: Whereabouts::Unmade,
            tried: BTreeMap::new(),
            saved: None,
            unsaved: false,
            theirs: None,
            outside: false,
            divided: false,
            found: None,
            known: BTreeMap::new(),
            aside: BTreeMap::new(),
            kept: Vec::new(),
            elsewhere: BTreeMap::new(),
            only_there: None,
            drafts: Vec::new(),
            typed: Vec::new(),
            draft_unsaved: false,
            reported: None,
            going_back: None,
            may_come_back: false,
        };
        story.tries(begun);
        story
    }

    /// A version is going to be written.
    pub(super) fn tries(&mut self, session: &Session) {
        add(&mut self.tried, session);
        self.knows(session);
    }

    pub(super) fn knows(&mut self, session: &Session) {
        add(&mut self.known, session);
    }

    /// The session is open, and this is what the person sees.
    pub(super) fn opened(&mut self, session: &Session, saved: bool) {
        if saved {
            self.tried.clear();
            self.saved = Some(session.rev);
        } else {
            // A power cut may bring back the former content.
            self.tried.retain(|rev, _| *rev < session.rev);
        }
        self.tried.insert(session.rev, vec![session.clone()]);
        self.theirs = None;
        self.divided = false;
        self.unsaved = false;
        self.only_there = None;
        self.reported = Some(session.rev);
    }

    /// The last version that was to be written.
    pub(super) fn last(&self) -> u64 {
        self.tried.keys().next_back().copied().unwrap_or_default()
    }

    /// These bytes must be that revision or a later one.
    pub(super) fn holds(&self, bytes: Option<&[u8]>, least: u64, what: &str) -> Outcome<()> {
        let gone = || format!("{what}: gone, revision {least} was saved");
        ensure(bytes.is_some(), Kind::Lost, gone)?;
        let parsed = format::parse(bytes.unwrap_or_default());
        let Ok(session) = parsed else {
            return ensure(false, Kind::Torn, || format!("{what}: {parsed:?}"));
        };
        let older = || format!("{what}: revision {} and not {least}", session.rev);
        ensure(session.rev >= least, Kind::Lost, older)?;
        let other = || format!("{what}: revision {} has another content", session.rev);
        let versions = self.tried.get(&session.rev);
        let tried = versions.is_some_and(|versions| versions.contains(&session));
        ensure(tried, Kind::Lost, other)
    }

    /// These bytes must be some version that there was.
    pub(super) fn was(&self, bytes: &[u8], what: &str) -> Outcome<u64> {
        let parsed = format::parse(bytes);
        let Ok(session) = parsed else {
            ensure(false, Kind::Torn, || format!("{what}: {parsed:?}"))?;
            return Ok(0);
        };
        let versions = self.known.get(&session.rev);
        let known = versions.is_some_and(|versions| versions.contains(&session));
        let unknown = || format!("{what}: nobody wrote this revision {}", session.rev);
        ensure(known, Kind::Other, unknown)?;
        Ok(session.rev)
    }
}

fn add(versions: &mut BTreeMap<u64, Vec<Session>>, session: &Session) {
    let versions = versions.entry(session.rev).or_default();
    if !versions.contains(session) {
        versions.push(session.clone());
    }
}
