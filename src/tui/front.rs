//! The full screen's state, and what a message makes of it.
//!
//! Pure: messages come in, effects go out, and what is drawn depends on nothing else. It routes;
//! screens decide what keys mean to them, and the desk alone changes the session.

#[cfg(test)]
mod drafts;
#[cfg(test)]
mod frame_time;
#[cfg(test)]
mod hostile;
mod input;
mod keys;
#[cfg(test)]
mod manual;
#[cfg(test)]
mod matrix;
mod pages;
#[cfg(test)]
pub(crate) mod person;
mod results;
mod routes;
#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod sizes;
#[cfg(test)]
mod stories;
#[cfg(test)]
mod unsaved;
#[cfg(test)]
mod versions_stories;
#[cfg(test)]
mod walk;

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::path::PathBuf;

use input::Lines;
use ratatui::layout::Size;

use crate::app::action::Action;
use crate::app::desk::{Desk, Saving};
use crate::app::effect::Effect;
use crate::app::fault_words::unsaved_words;
use crate::app::happened::Happened;
use crate::app::ids::Ids;
use crate::app::notice::Notice;
use crate::app::now::Now;
use crate::method::Method;
use crate::panics::passes;
use crate::session::draft::{self, Draft, Written};
use crate::session::key::{RowId, SessionId};
use crate::session::sheet::Sheet;
use crate::session::{Route, Session};
use crate::store::fault::StoreFault;
use crate::store::preferences::Preferences;
use crate::store::writer::job::Job;
use crate::text::{Localizer, Phrase, Words};
use crate::tui::events::Input;
use crate::tui::given::Given;
use crate::tui::look::Look;
use crate::tui::outcome::Outcome;
use crate::tui::screens::Screen;
use crate::tui::screens::home::Home;
use crate::tui::screens::welcome::Welcome;
use crate::tui::surroundings::OwnSurroundings;

/// The state of the full screen.
pub(crate) struct Front {
    method: Method,
    localizer: Localizer,
    preferences: Preferences,
    surroundings: OwnSurroundings,
    look: Look,
    size: Size,
    ids: Ids,
    fresh_row: RowId,
    now: Now,
    desk: Option<Desk>,
    nothing: Sheet,
    /// The list of sessions, below everything else.
    home: Home,
    /// The screens above it, the last one shown.
    screens: Vec<Screen>,
    notice: Option<Notice>,
    /// What is being written and is no answer yet, as the world knows it.
    drafted: Option<(SessionId, Written)>,
    /// What the person wants to do as soon as everything is on the disk.
    after_saving: Option<AfterSaving>,
    /// Why nothing can be saved where sessions belong, until something could be.
    trouble: Option<StoreFault>,
    /// Why the usual preferences hold although there is a file with others, until it is told.
    unread_preferences: Option<StoreFault>,
    /// What is to be told as soon as a session is open.
    told_once_open: Option<Phrase>,
    /// The files that alone hold sessions whose own place fails.
    elsewhere: BTreeMap<SessionId, PathBuf>,
    /// The files that hold what was written in this run to sessions that somebody else has changed.
    aside: BTreeMap<SessionId, PathBuf>,
    /// Whether the key trial came up by itself in this run: once is enough.
    keyboard_asked: bool,
    /// The size that is assumed of a terminal that does not say its own, until it is told.
    assumed: Option<Size>,
    /// Lines that came at once, as long as they may be taken as typed.
    lines: Option<Lines>,
    /// Whether what was pasted last was taken.
    pasting: bool,
}

/// Says before anything is answered that it cannot be saved in its place.
fn nowhere_to_save(fault: &StoreFault) -> Words {
    Phrase::NoticeNowhereToSave {
        why: unsaved_words(fault),
    }
    .into()
}

/// The first two of what a person must know, as one. What comes after them is not asked for.
fn gravest(words: impl IntoIterator<Item = Option<Words>>) -> Option<Words> {
    let mut words = words.into_iter().flatten();
    let first = words.next()?;
    Some(match words.next() {
        Some(second) => Phrase::TwoSentences { first, second }.into(),
        None => first,
    })
}

/// What waits until everything is on the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum AfterSaving {
    /// To go from the open session to the list of sessions.
    Leave,
    /// To end the program.
    Quit,
}

/// What the full screen starts from.
pub(crate) struct Start {
    /// The method.
    pub(crate) method: Method,
    /// The language.
    pub(crate) localizer: Localizer,
    /// What the person prefers.
    pub(crate) preferences: Preferences,
    /// What the environment says of the terminal.
    pub(crate) surroundings: OwnSurroundings,
    /// The terminal's size.
    pub(crate) size: Size,
    /// Random bits for new ids.
    pub(crate) seed: u128,
    /// When it starts.
    pub(crate) now: Now,
    /// Why nothing can be saved where sessions belong, where that is known already.
    pub(crate) trouble: Option<StoreFault>,
    /// Why the usual preferences hold although there is a file with others.
    pub(crate) unread_preferences: Option<StoreFault>,
}

/// Something that reaches the full screen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Message {
    /// The person did something.
    Input(Input),
    /// The world did something.
    Happened(Happened),
}

impl Front {
    /// The full screen as it starts, with the list of sessions still to come.
    pub(crate) fn new(start: Start) -> Self {
        let mut ids = Ids::new(start.seed);
        let fresh_row = ids.row();
        let look = start.surroundings.look(&start.preferences);
        Self {
            method: start.method,
            localizer: start.localizer,
            preferences: start.preferences,
            surroundings: start.surroundings,
            look,
            size: start.size,
            ids,
            fresh_row,
            now: start.now,
            desk: None,
            nothing: Sheet::default(),
            home: Home::default(),
            screens: Vec::new(),
            notice: None,
            drafted: None,
            after_saving: None,
            trouble: start.trouble,
            unread_preferences: start.unread_preferences,
            told_once_open: None,
            elsewhere: BTreeMap::new(),
            aside: BTreeMap::new(),
            keyboard_asked: false,
            assumed: None,
            lines: None,
            pasting: false,
        }
    }

    /// Takes a message; what the world is to do.
    pub(crate) fn update(&mut self, message: Message, now: Now) -> Vec<Effect> {
        self.now = now;
        match &message {
            Message::Input(input) => passes("hears", input),
            Message::Happened(Happened::Written(done)) => passes("hears", done),
            Message::Happened(happened) => passes("hears", happened),
        }
        let mut effects = match message {
            Message::Input(input) => self.input(input),
            Message::Happened(happened) => self.happened(happened),
        };
        effects.extend(self.note_writing());
        effects
    }

    /// Tells the world what is being written, so that it is on the disk before it is an answer.
    fn note_writing(&mut self) -> Option<Effect> {
        let written = self.written();
        if written == self.drafted {
            return None;
        }
        let before = std::mem::replace(&mut self.drafted, written);
        match &self.drafted {
            Some((session, written)) => Some(Effect::Write(Job::Draft(Box::new(Draft {
                format: draft::FORMAT,
                session: session.clone(),
                day: self.now.day,
                time: self.now.clock(),
                written: written.clone(),
            })))),
            None => before.map(|(session, _)| Effect::Write(Job::Settle(session))),
        }
    }

    fn written(&self) -> Option<(SessionId, Written)> {
        let desk = self.desk.as_ref().filter(|desk| desk.is_writing())?;
        let screen = self.screens.iter().rev().find_map(|screen| match screen {
            Screen::Question(screen) => Some(screen),
            _ => None,
        })?;
        let written = screen.written(&self.given())?;
        Some((desk.session().id.clone(), written))
    }

    /// The files that alone hold sessions whose own place fails.
    pub(crate) fn only_elsewhere(&self) -> Vec<PathBuf> {
        self.elsewhere.values().cloned().collect()
    }

    /// The files beside sessions that somebody else has changed meanwhile.
    pub(crate) fn kept_beside(&self) -> Vec<PathBuf> {
        self.aside.values().cloned().collect()
    }

    /// What screens are given.
    pub(crate) fn given(&self) -> Given<'_> {
        let session = self.desk.as_ref().map(Desk::session);
        Given {
            method: &self.method,
            sheet: session.map_or(&self.nothing, |session| &session.sheet),
            route: session.map_or(Route::Short, |session| session.route),
            has_session: session.is_some(),
            preferences: &self.preferences,
            localizer: &self.localizer,
            look: &self.look,
            size: self.size,
            room: self.desk.as_ref().map_or(u64::MAX, Desk::room),
            now: self.now,
            fresh_row: &self.fresh_row,
            live: OnceCell::new(),
        }
    }

    /// How the full screen begins: with the first page where nobody has chosen a language yet,
    /// above the list of sessions; and with what a person must know before they do anything.
    pub(crate) fn welcome_if_new(&mut self) -> Vec<Effect> {
        let nowhere = self.trouble.as_ref().map(nowhere_to_save);
        let grave = gravest([nowhere, self.tell_usual_preferences(), self.tell_size()]);
        self.notice = grave.map(Notice::refused);
        if self.preferences.language.is_none() {
            self.screens.push(Screen::Welcome(Welcome::default()));
        }
        vec![Effect::List]
    }

    /// How the full screen begins with a session: `told` is said once it is open.
    pub(crate) fn open_first(&mut self, effect: Effect, told: Option<Phrase>) -> Vec<Effect> {
        self.told_once_open = told;
        vec![effect]
    }

    /// Why the usual preferences hold although there is a file with others; once.
    fn tell_usual_preferences(&mut self) -> Option<Words> {
        let path = self.unread_preferences.take()?.path;
        let path = Words::path(&path);
        Some(Phrase::NoticeUsualPreferences { path }.into())
    }

    /// Tells, as soon as something is told, that the terminal does not say its size.
    pub(crate) const fn assumes_its_size(&mut self) {
        self.assumed = Some(self.size);
    }

    /// The size that is assumed; once.
    fn tell_size(&mut self) -> Option<Words> {
        let size = self.assumed.take()?;
        let (width, height) = (size.width.into(), size.height.into());
        Some(Phrase::NoticeSizeAssumed { width, height }.into())
    }

    /// Keeps what stands in open fields, since the program is about to end: in a row, in a note,
    /// below a page of help as well. It is what Esc does, as often as it has to be pressed.
    pub(crate) fn keep_open_field(&mut self) -> Vec<Effect> {
        let mut effects = Vec::new();
        for screen in std::mem::take(&mut self.screens) {
            self.screens.push(screen);
            let outcome = self.with_top(Screen::leave);
            effects.extend(self.carry_out(outcome));
        }
        effects.extend(self.note_writing());
        effects
    }

    /// The open session, where not everything of it is known to be on a disk.
    pub(crate) fn unsaved(&self) -> Option<&Session> {
        let desk = self.desk.as_ref()?;
        match desk.saving() {
            Saving::Untouched
            | Saving::Saved(_)
            | Saving::Elsewhere { .. }
            | Saving::Aside { .. } => None,
            Saving::Under | Saving::Failed(_) => Some(desk.session()),
        }
    }

    /// Lets the screen on top act on a key. Where that changes nothing, it is told.
    fn act(&mut self, action: Action) -> Vec<Effect> {
        let before = self.screens.last().cloned();
        let outcome = self.with_top(|screen, given| {
            passes("acts", &action);
            screen.act(action, given)
        });
        let nothing = before.is_some()
            && before.as_ref() == self.screens.last()
            && outcome == Outcome::stay();
        self.carry_out(if nothing {
            Outcome::refusing(action)
        } else {
            outcome
        })
    }

    /// Runs something on the screen on top, which is taken out of the stack meanwhile so that it
    /// can be given the rest.
    fn with_top<T>(&mut self, run: impl FnOnce(&mut Screen, &Given<'_>) -> T) -> T {
        self.fresh_row = self.ids.row();
        let home = || Screen::Home(std::mem::take(&mut self.home));
        let screen = self.screens.pop().unwrap_or_else(home);
        let mut taken = Taken {
            front: self,
            screen,
        };
        run(&mut taken.screen, &taken.front.given())
    }

    /// What is on the disk of what was being written stays there: the program ends by a fault, and
    /// what has become of the field is not known.
    pub(crate) fn leaves_its_draft(&mut self) {
        self.drafted = None;
    }

    /// Lets the screen on top panic.
    #[cfg(test)]
    pub(crate) fn panic_in_a_screen(&mut self) {
        self.with_top(|_, _| panic!("a screen was asked to panic"));
    }
}

/// The screen on top while something runs on it. It is put back even after a panic, so that what
/// stands in its open field can still be kept.
struct Taken<'a> {
    front: &'a mut Front,
    screen: Screen,
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        match std::mem::replace(&mut self.screen, Screen::Home(Home::default())) {
            Screen::Home(home) => self.front.home = home,
            screen => self.front.screens.push(screen),
        }
    }
}
