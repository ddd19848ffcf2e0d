//! What the world did, and what follows from it; and what the person asks of the world.

use std::path::PathBuf;

use super::{Front, gravest, nowhere_to_save};
use crate::app::desk::{Access, Desk};
use crate::app::effect::Effect;
use crate::app::fault_words::{conflict_words, fault_words, unsaved_words};
use crate::app::happened::{Happened, Opened};
use crate::app::notice::Notice;
use crate::app::versions::Versions;
use crate::session::draft::Draft;
use crate::session::key::SessionId;
use crate::session::{Beginning, Pin, Place, Route, Session};
use crate::store::entry::Summary;
use crate::store::fault::{Doing, StoreFault};
use crate::store::preferences::Preferences;
use crate::store::writer::job::{Job, JobDone};
use crate::text::telling::{Step, steps};
use crate::text::{Language, Localizer, Phrase, Words, count};
use crate::tui::screens::Screen;
use crate::tui::screens::ask_path::Wanted;
use crate::tui::screens::bin::Bin;
use crate::tui::screens::confirm::Confirm;
use crate::tui::screens::question::Arrival;
use crate::tui::screens::versions::VersionsScreen;

impl Front {
    pub(super) fn happened(&mut self, happened: Happened) -> Vec<Effect> {
        match happened {
            Happened::Listed(entries) => self.home.take(entries),
            Happened::Opened(opened) => return self.opened(*opened),
            Happened::Imported { id, renamed } => {
                self.leave_adding();
                self.leave_versions();
                let told = if renamed {
                    Phrase::NoticeImportedAnew
                } else {
                    Phrase::NoticeImported
                };
                return self.listed_anew(id, told);
            }
            Happened::AlreadyHere(id) => {
                self.leave_adding();
                self.leave_versions();
                return self.listed_anew(id, Phrase::NoticeAlreadyHere);
            }
            Happened::Duplicated(id) => return self.listed_anew(id, Phrase::NoticeDuplicated),
            Happened::Restored(id) => {
                self.screens.pop();
                return self.listed_anew(id, Phrase::NoticeRestored);
            }
            Happened::Removed(id) => {
                self.aside.remove(&id);
                self.notice = Some(Notice::done(Phrase::NoticeSessionRemoved));
                return vec![Effect::List];
            }
            Happened::Emptied { gone, fault, left } => self.emptied(gone, fault, left),
            Happened::Versions(versions) => self.show_versions(versions),
            Happened::VersionRestored(id) => return self.version_restored(id),
            Happened::InBin(found) => self.screens.push(Screen::Bin(Bin::new(found))),
            Happened::Written(done) => return self.job_done(done),
            Happened::Failed(fault) => self.failed(&fault),
        }
        Vec::new()
    }

    fn job_done(&mut self, done: JobDone) -> Vec<Effect> {
        match done {
            JobDone::Saved { id, rev } => {
                self.elsewhere.remove(&id);
                self.trouble = None;
                if let Some(desk) = self.desk_of(&id) {
                    desk.0.reported(rev, Ok(desk.1));
                }
                self.saved_after_all();
            }
            JobDone::NotSaved { id, fault, .. } => {
                // What is in another folder is an earlier revision now.
                self.elsewhere.remove(&id);
                self.notice = Some(Notice::refused(unsaved_words(&fault)));
                if let Some((desk, _)) = self.desk_of(&id) {
                    desk.reported(0, Err(fault));
                    // The page says so as long as it is so.
                    self.notice = None;
                }
            }
            JobDone::CaughtUp => return self.caught_up(),
            JobDone::CopySaved { id, path, .. } => self.saved_elsewhere(&id, path),
            JobDone::Conflict { id, kept, .. } => self.kept_aside(&id, kept),
            JobDone::TextWritten(path) => {
                let path = Words::path(&path);
                self.notice = Some(Notice::done(Phrase::NoticeAccountWritten { path }));
            }
            JobDone::NotWritten(fault) => self.failed(&fault),
        }
        Vec::new()
    }

    fn failed(&mut self, fault: &StoreFault) {
        if fault.doing == Doing::Listing {
            self.home.unlisted();
        }
        self.notice = Some(Notice::refused(fault_words(fault)));
    }

    fn kept_aside(&mut self, id: &SessionId, kept: PathBuf) {
        self.aside.insert(id.clone(), kept.clone());
        if let Some((desk, now)) = self.desk_of(id) {
            // The page says so as long as it is so.
            desk.reported_aside(kept, now);
            self.notice = None;
        } else {
            self.notice = Some(Notice::refused(conflict_words(&kept)));
        }
    }

    /// The page says so as long as that is the only place; a copy beside the session is told once.
    fn saved_elsewhere(&mut self, id: &SessionId, path: PathBuf) {
        self.leave_asking(Wanted::Folder);
        let told = Words::path(&path);
        self.notice = Some(Notice::done(Phrase::NoticeCopyWritten { path: told }));
        if let Some((desk, now)) = self.desk_of(id)
            && desk.reported_elsewhere(path.clone(), now)
        {
            self.notice = None;
            self.elsewhere.insert(id.clone(), path);
        }
    }

    fn desk_of(&mut self, id: &SessionId) -> Option<(&mut Desk, crate::app::now::Now)> {
        let now = self.now;
        self.desk
            .as_mut()
            .filter(|desk| desk.session().id == *id)
            .map(|desk| (desk, now))
    }

    fn listed_anew(&mut self, id: SessionId, told: Phrase) -> Vec<Effect> {
        self.home.focus(id);
        self.notice = Some(Notice::done(told));
        vec![Effect::List]
    }

    /// Takes a session onto the desk, and the person to where they stopped.
    fn opened(&mut self, opened: Opened) -> Vec<Effect> {
        let place = opened.session.place.clone();
        let grave = self.grave_at_opening(&opened);
        self.home.focus(opened.session.id.clone());
        self.desk = Some(Desk::new(opened.session, opened.access, &self.method));
        self.screens.clear();
        let arrival = if place.is_some() {
            Arrival::Resuming
        } else {
            Arrival::Answering
        };
        let first = self
            .given()
            .journey()
            .first()
            .map(|question| Place::at(question.id.clone()));
        if let Some(place) = place.or(first) {
            self.show(&place, arrival);
        }
        let effects = self.offer(opened.drafts);
        self.notice = Some(match grave {
            Some(grave) => grave,
            None if opened.begun => Notice::done(Phrase::NoticeBegun),
            None => self
                .steps_to_remember()
                .unwrap_or_else(|| Notice::told(Phrase::NoticeResumed)),
        });
        effects
    }

    /// What a person must know before they go on: the two gravest things of it, if there are any.
    fn grave_at_opening(&mut self, opened: &Opened) -> Option<Notice> {
        let unread = opened.unread.first().map(|copy| {
            let path = Words::path(copy);
            Words::from(Phrase::NoticeDraftUnread { path })
        });
        let reading = match &opened.access {
            Access::Reading(why) => Some(Words::from(why.clone())),
            Access::Writing => None,
        };
        let trouble = self.trouble.as_ref().filter(|_| reading.is_none());
        let nowhere = trouble.or(opened.trouble.as_ref()).map(nowhere_to_save);
        let told = [
            self.told_once_open.take(),
            opened.unlocked.then_some(Phrase::NoticeUnlocked),
            opened
                .changed_outside
                .then_some(Phrase::NoticeChangedOutside),
            (opened.renamed > 0).then(|| Phrase::NoticeRowsRenamed {
                count: count(opened.renamed),
            }),
            tell_left_over(opened),
        ];
        let refused = [unread, nowhere, reading];
        let size = std::iter::once(self.tell_size());
        let is_refused = self.unread_preferences.is_some() || refused.iter().any(Option::is_some);
        // Where two graver things are told, it waits for the next opening.
        let usual = std::iter::once_with(|| self.tell_usual_preferences());
        let told = told.map(|phrase| phrase.map(Words::from));
        let words = gravest(refused.into_iter().chain(usual).chain(size).chain(told))?;
        Some(if is_refused {
            Notice::refused(words)
        } else {
            Notice::told(words)
        })
    }

    /// Offers what was left half written, the first on top; but for what is an answer already.
    fn offer(&mut self, mut drafts: Vec<(PathBuf, Draft)>) -> Vec<Effect> {
        let mut effects = Vec::new();
        // To correct one ends the offering of the others: those come last.
        let refused = |draft: &Draft| self.given().taken_up(&draft.written).is_err();
        drafts.sort_by_cached_key(|(_, draft)| refused(draft));
        for (path, draft) in drafts.into_iter().rev() {
            let given = self.given();
            let taken = given.taken_up(&draft.written);
            if taken.is_ok_and(|taken| taken.stands(given.sheet)) {
                let id = draft.session;
                effects.push(Effect::Write(Job::DropDraft { id, path }));
            } else {
                let offer = Confirm::offering(draft, path, &given);
                self.screens.push(Screen::Confirm(offer));
            }
        }
        effects
    }

    /// The next steps that are open, told at every reopening: how many, and the first of them.
    fn steps_to_remember(&self) -> Option<Notice> {
        let given = self.given();
        let pathway = given.pathway();
        let open: Vec<Step> = steps(&given.wording(), &pathway)
            .into_iter()
            .filter(|step| !step.closed)
            .collect();
        let overdue = open.iter().filter(|step| step.overdue).count();
        if overdue > 0 {
            return Some(Notice::told(Phrase::NoticeStepsDue {
                count: count(overdue),
            }));
        }
        let first = open.first()?.words.clone();
        Some(Notice::told(Phrase::NoticeStepsOpen {
            count: count(open.len()),
            first,
        }))
    }

    /// A new session with nothing answered.
    pub(super) fn begin(&mut self) -> Vec<Effect> {
        let session = Session::begin(Beginning {
            id: self.ids.session(),
            series: self.ids.series(),
            day: self.now.day,
            method: Pin::of(&self.method),
            route: Route::Short,
        });
        vec![Effect::Begin(Box::new(session))]
    }

    /// A copy of the worked example in the language that is spoken.
    pub(super) fn show_example(&mut self) -> Vec<Effect> {
        match crate::app::example::example(self.localizer.language()) {
            Ok(example) => {
                self.told_once_open = Some(Phrase::NoticeExampleCopy);
                let copy = example.copied(self.ids.session(), self.ids.series(), self.now.day);
                vec![Effect::Begin(Box::new(copy))]
            }
            Err(fault) => {
                self.notice = Some(Notice::refused(fault_words(&fault)));
                Vec::new()
            }
        }
    }

    /// Tells what is gone for good, and shows what is left.
    fn emptied(
        &mut self,
        gone: usize,
        fault: Option<StoreFault>,
        left: Vec<(PathBuf, Option<Summary>)>,
    ) {
        if let Some(Screen::Bin(bin)) = self.screens.last_mut() {
            bin.keep(left);
        }
        self.notice = Some(match fault {
            None => Notice::done(Phrase::NoticeBinEmptied { count: count(gone) }),
            Some(fault) => Notice::refused(Phrase::NoticeBinEmptiedPartly {
                fault: fault_words(&fault),
            }),
        });
    }

    fn show_versions(&mut self, versions: Versions) {
        let screen = VersionsScreen::new(versions);
        self.screens.push(Screen::Versions(screen));
    }

    fn version_restored(&mut self, id: SessionId) -> Vec<Effect> {
        self.aside.remove(&id);
        self.leave_versions();
        self.listed_anew(id, Phrase::NoticeVersionRestored)
    }

    fn leave_versions(&mut self) {
        if let Some(Screen::Versions(_)) = self.screens.last() {
            self.screens.pop();
        }
    }

    /// The page on which a path is written stays until the file is in, so that a path with a
    /// slip in it can be mended.
    fn leave_adding(&mut self) {
        self.leave_asking(Wanted::File);
    }

    fn leave_asking(&mut self, wanted: Wanted) {
        if matches!(self.screens.last(), Some(Screen::AskPath(asking)) if asking.wanted() == wanted)
        {
            self.screens.pop();
        }
    }

    pub(super) fn import(&mut self, path: PathBuf) -> Vec<Effect> {
        vec![Effect::Import {
            path,
            spare: self.ids.session(),
        }]
    }

    pub(super) fn duplicate(&mut self, id: SessionId) -> Vec<Effect> {
        vec![Effect::Duplicate {
            id,
            copy: self.ids.session(),
            series: self.ids.series(),
        }]
    }

    /// Speaks another language from now on.
    pub(super) fn speak(&mut self, language: Language) {
        self.localizer = Localizer::new(language);
    }

    /// Takes other preferences over, and keeps them.
    pub(super) fn prefer(&mut self, preferences: Preferences) -> Vec<Effect> {
        self.look = self.surroundings.look(&preferences);
        let language = preferences
            .language
            .as_deref()
            .and_then(|tag| tag.parse().ok());
        if let Some(language) = language.filter(|language| *language != self.localizer.language()) {
            self.speak(language);
        }
        self.preferences = preferences.clone();
        vec![Effect::Write(Job::Preferences(Box::new(preferences)))]
    }
}

/// What is told of answers that have no place in the session at hand.
fn tell_left_over(opened: &Opened) -> Option<Phrase> {
    if opened.begun {
        return None;
    }
    let left_over = opened.session.sheet.left_over.len();
    if opened.refitted {
        Some(Phrase::NoticeRefitted)
    } else {
        (left_over > 0).then(|| Phrase::NoticeLeftOver {
            count: count(left_over),
        })
    }
}
