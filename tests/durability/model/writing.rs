//! Text that is being typed and is not an answer yet: after a crash it is offered, or an answer, or
//! newer than what was known to be written.

use std::path::PathBuf;

use super::deeds::words;
use super::harness::{Harness, now};
use super::story::{Drafted, Story};
use super::violation::{Kind, Outcome, ensure};
use crate::app::command::SessionCommand;
use crate::app::draft_edit::{DraftEdit, draft_edit};
use crate::app::effect::Effect;
use crate::session::Position;
use crate::session::draft::{Draft, FORMAT, Part, Written};
use crate::simulated::Cut;
use crate::store::drafts;
use crate::store::writer::job::Job;
use crate::text::Language;

impl Harness {
    /// Some keys in an open field.
    pub(super) fn types(&mut self, salt: u64) -> Outcome<()> {
        if self.sit_down()?.is_none() {
            return Ok(());
        }
        let typed = match self.typing.take() {
            Some(typed) => typed,
            None => self.place_to_type(salt),
        };
        for key in 0..=salt % 3 {
            let written = Written {
                text: words(salt.wrapping_add(key)),
                ..typed.clone()
            };
            self.story.types(&written);
            self.typing = Some(written.clone());
            let draft = Draft {
                format: FORMAT,
                session: self.story.begun.id.clone(),
                day: now().day,
                time: now().clock(),
                written,
            };
            self.ask(Effect::Write(Job::Draft(Box::new(draft))))?;
        }
        self.settle()?;
        if self.faulty || self.disk.has_ended() {
            return Ok(());
        }
        self.is_written()
    }

    fn place_to_type(&self, salt: u64) -> Written {
        let question = |id: &str| Position::at(id.parse().unwrap());
        let rows = self.open.as_ref().map(|open| {
            let id = "stakeholders".parse().unwrap();
            open.session().sheet.rows(&id)
        });
        let row = rows.and_then(|rows| rows.first()).map(|row| row.id.clone());
        let (place, part) = match salt % 5 {
            0 | 1 => (question("enterprise"), Part::Answer),
            2 => (question("group"), Part::Note),
            number => (
                Position {
                    row: row.filter(|_| number == 3),
                    field: Some("expects".parse().unwrap()),
                    ..question("stakeholders")
                },
                Part::Answer,
            ),
        };
        Written {
            place,
            part,
            text: String::new(),
        }
    }

    /// The text typed last is on the disk, whatever happens to the power.
    fn is_written(&mut self) -> Outcome<()> {
        let Some(drafted) = self.story.drafts.iter_mut().find(|drafted| drafted.own) else {
            return Ok(());
        };
        let last = drafted.may.last().cloned().flatten();
        let found = drafts::list(&self.dirs, &self.story.begun.id).unwrap_or_default();
        let found = found.into_iter().find(|(_, draft)| {
            let written = draft.as_ref().ok().map(|draft| &draft.written);
            written == last.as_ref()
        });
        let lasts = found.is_some_and(|(path, _)| {
            let there = self.disk.survives(&path, Cut::Names);
            there.is_some() && self.disk.survives(&path, Cut::Nothing) == there
        });
        ensure(lasts, Kind::Lost, || {
            format!("typed, and not on the disk: {last:?}")
        })?;
        drafted.may = vec![last];
        Ok(())
    }

    /// The typed text becomes an answer, since the person leaves the field.
    pub(super) fn keep_typed(&mut self) -> Outcome<()> {
        let Some(written) = self.typing.take() else {
            return Ok(());
        };
        let Some(taken) = self.taken(&written) else {
            return Ok(());
        };
        self.answers(&taken, |drafted| std::mem::take(&mut drafted.own))?;
        self.ask(Effect::Write(Job::Settle(self.story.begun.id.clone())))?;
        self.story.draft_unsaved = false;
        self.settle()
    }

    /// The field is as before: the typed text is discarded.
    pub(super) fn untype(&mut self) -> Outcome<()> {
        if self.typing.take().is_none() {
            return Ok(());
        }
        for drafted in &mut self.story.drafts {
            if std::mem::take(&mut drafted.own) {
                drafted.may.push(None);
            }
        }
        self.story.draft_unsaved = false;
        self.ask(Effect::Write(Job::Settle(self.story.begun.id.clone())))
            .map(drop)
    }

    fn taken(&mut self, written: &Written) -> Option<DraftEdit> {
        let fresh = self.ids.row();
        let sheet = &self.open.as_ref()?.session().sheet;
        draft_edit(written, &self.method, sheet, &fresh, Language::En).ok()
    }

    /// Makes the change; the draft may go once it is saved.
    fn answers(&mut self, taken: &DraftEdit, which: impl Fn(&mut Drafted) -> bool) -> Outcome<()> {
        let before = self.rev();
        let (edit, place) = (taken.edit.clone(), taken.place.clone());
        let changes = self.hand_over(SessionCommand::Make { edit, place })?;
        let rev = self.rev();
        let stands = self
            .open
            .as_ref()
            .is_none_or(|open| taken.stands(&open.session().sheet));
        ensure(stands, Kind::Lost, || {
            format!("what was typed is no answer: {taken:?}")
        })?;
        for drafted in &mut self.story.drafts {
            if which(drafted) {
                drafted.becomes = Some(rev.max(before));
            }
        }
        self.listen(changes)
    }

    fn rev(&self) -> u64 {
        let open = self.open.as_ref();
        open.map_or(0, |open| open.session().rev)
    }

    /// Puts the first draft that is offered in its place, or throws it away.
    pub(super) fn decide(&mut self, put: bool) -> Outcome<()> {
        if self.sit_down()?.is_none() || self.offered.is_empty() {
            return Ok(());
        }
        let (path, draft) = self.offered.remove(0);
        let is_it = |drafted: &mut Drafted| drafted.may.contains(&Some(draft.written.clone()));
        if put {
            let Some(taken) = self.taken(&draft.written) else {
                return Ok(());
            };
            self.answers(&taken, is_it)?;
        } else {
            for drafted in &mut self.story.drafts {
                if is_it(drafted) {
                    drafted.may.push(None);
                }
            }
        }
        self.drop_draft(path)
    }

    fn drop_draft(&mut self, path: PathBuf) -> Outcome<()> {
        let id = self.story.begun.id.clone();
        self.ask(Effect::Write(Job::DropDraft { id, path }))
            .map(drop)
    }

    /// The session opens with these drafts: all that must be there are, and no others.
    pub(super) fn offers(&mut self, found: Vec<(PathBuf, Draft)>, rev: u64) -> Outcome<()> {
        if self.disk.has_ended() {
            // Drafts that can't be listed any more are offered at another opening.
            return Ok(());
        }
        let written: Vec<Written> = found
            .iter()
            .map(|(_, draft)| draft.written.clone())
            .collect();
        self.story.finds(&written, Some(rev), false)?;
        self.offered.clear();
        for (path, draft) in found {
            let Some(taken) = self.taken(&draft.written) else {
                continue;
            };
            let sheet = self.open.as_ref().map(|open| &open.session().sheet);
            if sheet.is_some_and(|sheet| taken.stands(sheet)) {
                for drafted in &mut self.story.drafts {
                    if drafted.may.contains(&Some(draft.written.clone())) {
                        drafted.may.push(None);
                    }
                }
                self.drop_draft(path)?;
            } else {
                self.offered.push((path, draft));
            }
        }
        Ok(())
    }

    /// A draft stays as long as the answer that it becomes is not saved.
    pub(super) fn stays_until_saved(&self) -> Outcome<()> {
        let mut waiting = self.story.drafts.iter();
        if self.disk.has_ended() || !waiting.any(|drafted| drafted.becomes.is_some()) {
            return Ok(());
        }
        let found = drafts::list(&self.dirs, &self.story.begun.id).unwrap_or_default();
        let found: Vec<Written> = found
            .into_iter()
            .filter_map(|(_, draft)| Some(draft.ok()?.written))
            .collect();
        for drafted in &self.story.drafts {
            let is_there = || {
                let mut may = drafted.may.iter().flatten();
                may.any(|written| found.contains(written))
            };
            let waits = drafted.becomes.is_some() && !drafted.may.contains(&None);
            ensure(!waits || is_there(), Kind::Lost, || {
                format!("no answer yet, and no draft any more: {drafted:?}")
            })?;
        }
        Ok(())
    }

    /// After a start: the drafts of a session that must be there are, and no others.
    pub(super) fn drafts_are_there(&self, story: &mut Story) -> Outcome<()> {
        let found = drafts::list(&self.dirs, &story.begun.id).unwrap_or_default();
        let mut written = Vec::new();
        for (path, draft) in found {
            let read = draft.as_ref().ok().map(|draft| draft.written.clone());
            ensure(read.is_some(), Kind::Torn, || {
                format!("{}: {draft:?}", path.display())
            })?;
            written.extend(read);
        }
        story.finds(&written, None, self.cut)
    }
}

impl Story {
    /// Another key was typed.
    fn types(&mut self, written: &Written) {
        if !self.drafts.iter().any(|drafted| drafted.own) {
            self.drafts.push(Drafted {
                may: vec![None],
                own: true,
                becomes: None,
            });
        }
        self.typed.push(written.clone());
        for drafted in &mut self.drafts {
            if drafted.own {
                drafted.may.push(Some(written.clone()));
            }
        }
    }

    /// That revision is safe somewhere: drafts that became answers with it are no longer needed.
    pub(super) fn is_answered(&mut self, rev: u64) {
        for drafted in &mut self.drafts {
            if drafted.becomes.is_some_and(|becomes| becomes <= rev) {
                drafted.becomes = None;
                drafted.may.push(None);
            }
        }
    }

    /// These drafts are on the disk; after a power cut they are what is left for good.
    fn finds(&mut self, found: &[Written], rev: Option<u64>, for_good: bool) -> Outcome<()> {
        for written in found {
            let known = self
                .drafts
                .iter()
                .any(|drafted| drafted.may.contains(&Some(written.clone())));
            ensure(known, Kind::Other, || {
                format!("a draft that nobody wrote: {written:?}")
            })?;
        }
        let aside = self.aside.values().max().copied();
        let safe = self.saved.max(rev).max(aside);
        for drafted in &mut self.drafts {
            let there = found
                .iter()
                .find(|written| drafted.may.contains(&Some((*written).clone())));
            let may_be_gone = drafted.may.contains(&None)
                || drafted.becomes.is_some_and(|becomes| Some(becomes) <= safe);
            ensure(there.is_some() || may_be_gone, Kind::Lost, || {
                format!("a draft is not offered: {drafted:?}")
            })?;
            if for_good || (rev.is_some() && there.is_some()) {
                drafted.may = vec![there.cloned()];
            }
        }
        if for_good {
            self.drafts.retain(|drafted| drafted.may != [None]);
        }
        Ok(())
    }
}
