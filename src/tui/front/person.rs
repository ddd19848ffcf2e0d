//! A person in front of the screen, for tests: presses keys, types, and looks. The world behind it
//! keeps nothing and answers at once.

#[cfg(debug_assertions)]
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::LazyLock;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::{Position, Size};

use super::{Front, Message, Start, samples};
use crate::app::desk::{Access, Desk};
use crate::app::effect::Effect;
use crate::app::example::example;
use crate::app::happened::{Happened, Opened};
use crate::app::key::Key;
use crate::app::now::Now;
use crate::method::Method;
use crate::session::Session;
use crate::session::date::Day;
use crate::session::draft::{Draft, Written};
use crate::session::key::SessionId;
use crate::store::entry::{Entry, Summary};
use crate::store::fault::StoreFault;
use crate::store::preferences::Preferences;
use crate::store::writer::job::{Job, JobDone};
use crate::text::{Language, Localizer, Phrase};
use crate::tui::events::Input;
use crate::tui::look::Look;
use crate::tui::outcome::Outcome;
use crate::tui::screens::Screen;
use crate::tui::screens::home::Home;
use crate::tui::surroundings::OwnSurroundings;

/// A session that is opened, and nothing to tell of it.
pub(crate) const fn opened(session: Session) -> Opened {
    Opened {
        session,
        access: Access::Writing,
        changed_outside: false,
        refitted: false,
        renamed: 0,
        unlocked: false,
        trouble: None,
        begun: false,
        drafts: Vec::new(),
        unread: Vec::new(),
    }
}

/// A person in front of the screen.
pub(crate) struct Person {
    front: Front,
    terminal: Terminal<TestBackend>,
    asked: Vec<Effect>,
    /// What is found when sessions are listed; nothing is told where it is empty.
    listed: Vec<Entry>,
    /// What is in the bin.
    bin: Vec<(PathBuf, Option<Summary>)>,
    /// The session as it was saved last.
    pub(crate) saved: Option<Session>,
    /// Whether the disk does not answer.
    disk_waits: bool,
}

/// Where a person stands, to come back to it: everything but what is on the disk already.
pub(crate) struct Moment {
    preferences: Preferences,
    look: Look,
    desk: Option<Desk>,
    home: Home,
    screens: Vec<Screen>,
    drafted: Option<(SessionId, Written)>,
    keyboard_asked: bool,
    bin: Vec<(PathBuf, Option<Summary>)>,
}

/// Read once for all stories.
static METHOD: LazyLock<Method> = LazyLock::new(|| Method::built_in().unwrap());

/// When every story plays.
pub(crate) fn now() -> Now {
    Now {
        day: Day::new(2026, 11, 23).unwrap(),
        hour: 14,
        minute: 5,
    }
}

impl Person {
    /// A person at a terminal of 80 by 24 cells, who speaks English.
    pub(crate) fn new() -> Self {
        Self::with(Localizer::new(Language::En), Size::new(80, 24), &Look::FULL)
    }

    /// A person at another terminal.
    pub(crate) fn with(localizer: Localizer, size: Size, look: &Look) -> Self {
        let preferences = Preferences {
            language: Some("en".to_owned()),
            ..Preferences::default()
        };
        let mut front = Front::new(Start {
            method: METHOD.clone(),
            localizer,
            preferences,
            surroundings: OwnSurroundings::default(),
            size,
            seed: 1,
            now: now(),
            trouble: None,
            unread_preferences: None,
        });
        front.look = *look;
        let terminal = Terminal::new(TestBackend::new(size.width, size.height)).unwrap();
        Self {
            front,
            terminal,
            asked: Vec::new(),
            listed: Vec::new(),
            bin: samples::bin(),
            saved: None,
            disk_waits: false,
        }
    }

    /// The same person, whose preferences do not read.
    pub(crate) fn without_preferences(mut self, fault: StoreFault) -> Self {
        self.front.preferences = Preferences::default();
        self.front.unread_preferences = Some(fault);
        self
    }

    /// The same person, where nothing can be saved in its place.
    pub(crate) fn nowhere_to_save(mut self, fault: StoreFault) -> Self {
        self.front.trouble = Some(fault);
        self
    }

    /// Comes to the first page.
    pub(crate) fn begins(mut self) -> Self {
        let effects = self.front.welcome_if_new();
        self.carry_out(effects);
        self
    }

    /// From now on the disk does not answer: what is to be saved is on its way.
    pub(crate) const fn on_a_disk_that_waits(mut self) -> Self {
        self.disk_waits = true;
        self
    }

    /// Finds these in the list of sessions.
    pub(crate) fn finds(mut self, entries: Vec<Entry>) -> Self {
        self.listed.clone_from(&entries);
        self.happens(Happened::Listed(entries));
        self
    }

    /// Opens a session.
    pub(crate) fn opens(self, session: Session) -> Self {
        self.opens_as(session, Access::Writing, Vec::new())
    }

    /// Opens a session in which something was left half written.
    pub(crate) fn opens_with(self, session: Session, drafts: Vec<Draft>) -> Self {
        self.opens_as(session, Access::Writing, drafts)
    }

    /// Opens a session that can only be read.
    pub(crate) fn opens_to_read(self, session: Session, why: Phrase) -> Self {
        self.opens_as(session, Access::Reading(why), Vec::new())
    }

    fn opens_as(self, session: Session, access: Access, drafts: Vec<Draft>) -> Self {
        let file = |(number, draft)| (PathBuf::from(format!("draft-{number}")), draft);
        let drafts = drafts.into_iter().enumerate().map(file).collect();
        self.opens_to(Opened {
            access,
            drafts,
            ..opened(session)
        })
    }

    /// Opens a session of which something is told.
    pub(crate) fn opens_to(mut self, opened: Opened) -> Self {
        self.happens(Happened::Opened(Box::new(opened)));
        self
    }

    /// Opens the worked example.
    pub(crate) fn opens_the_example(self) -> Self {
        let example = example(self.front.localizer.language()).unwrap();
        self.opens(example)
    }

    /// Lets something happen in the world.
    pub(crate) fn happens(&mut self, happened: Happened) {
        let effects = self.front.update(Message::Happened(happened), now());
        self.carry_out(effects);
    }

    /// The program is ended from outside.
    pub(crate) fn is_ended(&mut self) {
        let effects = self.front.keep_open_field();
        self.carry_out(effects);
    }

    /// The program is ended since something has panicked.
    #[cfg(debug_assertions)]
    pub(crate) fn is_ended_after_a_panic(&mut self) {
        self.front.leaves_its_draft();
        self.is_ended();
    }

    /// A screen panics in the middle of its work.
    #[cfg(debug_assertions)]
    pub(crate) fn panics_in_a_screen(&mut self) {
        let panicking = AssertUnwindSafe(|| self.front.panic_in_a_screen());
        assert!(panic::catch_unwind(panicking).is_err());
    }

    /// A screen wants something.
    pub(crate) fn wants(&mut self, outcome: Outcome) {
        let effects = self.front.carry_out(outcome);
        self.carry_out(effects);
    }

    /// Something reaches the front end.
    pub(crate) fn receives(&mut self, message: Message) {
        let effects = self.front.update(message, now());
        self.carry_out(effects);
    }

    /// Presses keys, by their names.
    pub(crate) fn presses(mut self, keys: &str) -> Self {
        for name in keys.split_whitespace() {
            let key: Key = name
                .parse()
                .unwrap_or_else(|_| panic!("no key is called {name}"));
            self.input(Input::Key(key));
        }
        self.screen();
        self
    }

    /// Types a text.
    pub(crate) fn types(mut self, text: &str) -> Self {
        for letter in text.chars() {
            self.input(Input::Key(Key::char(letter)));
        }
        self.screen();
        self
    }

    /// Pastes a text.
    pub(crate) fn pastes(mut self, text: &str) -> Self {
        self.input(Input::Paste(text.to_owned()));
        self.screen();
        self
    }

    fn input(&mut self, input: Input) {
        let effects = self.front.update(Message::Input(input), now());
        self.carry_out(effects);
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            self.asked.push(effect.clone());
            match effect {
                Effect::Begin(session) => self.happens(Happened::Opened(Box::new(Opened {
                    begun: true,
                    ..opened(*session)
                }))),
                Effect::Write(Job::Save(_) | Job::CatchUp) if self.disk_waits => {}
                Effect::Write(Job::CatchUp) => self.happens(Happened::Written(JobDone::CaughtUp)),
                Effect::Write(Job::Save(session)) => {
                    let (id, rev) = (session.id.clone(), session.rev);
                    self.saved = Some(*session);
                    self.happens(Happened::Written(JobDone::Saved { id, rev }));
                }
                Effect::List if !self.listed.is_empty() => {
                    self.happens(Happened::Listed(self.listed.clone()));
                }
                Effect::ListRemoved => self.happens(Happened::InBin(self.bin.clone())),
                Effect::Empty(file) => {
                    let before = self.bin.len();
                    self.bin
                        .retain(|(path, _)| file.as_ref().is_some_and(|file| file != path));
                    self.happens(Happened::Emptied {
                        gone: before - self.bin.len(),
                        fault: None,
                        left: self.bin.clone(),
                    });
                }
                Effect::ListVersions { id, wanted } => {
                    let versions = samples::versions(id, wanted);
                    self.happens(Happened::Versions(versions));
                }
                Effect::RestoreVersion { id, .. } => self.happens(Happened::VersionRestored(id)),
                _ => {}
            }
        }
    }

    /// What the world was asked for so far.
    pub(crate) fn asked(&self) -> &[Effect] {
        &self.asked
    }

    /// The front end.
    pub(crate) fn front(&self) -> &Front {
        &self.front
    }

    /// The screen as text, line by line.
    pub(crate) fn screen(&mut self) -> String {
        let front = &self.front;
        self.terminal.draw(|frame| front.draw(frame)).unwrap();
        let buffer = self.terminal.backend().buffer();
        let mut text = String::new();
        for y in 0..buffer.area.height {
            let mut line = String::new();
            for x in 0..buffer.area.width {
                line.push_str(buffer[(x, y)].symbol());
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }

    /// Where the terminal's cursor is.
    pub(crate) fn cursor(&mut self) -> Position {
        self.screen();
        self.terminal.get_cursor_position().unwrap()
    }

    /// Where the person stands, with nothing told.
    pub(crate) fn moment(&mut self) -> Moment {
        self.front.notice = None;
        let front = &self.front;
        Moment {
            preferences: front.preferences.clone(),
            look: front.look,
            desk: front.desk.clone(),
            home: front.home.clone(),
            screens: front.screens.clone(),
            drafted: front.drafted.clone(),
            keyboard_asked: front.keyboard_asked,
            bin: self.bin.clone(),
        }
    }

    /// Stands where the person stood, with nothing told.
    pub(crate) fn comes_back_to(&mut self, moment: &Moment) {
        let front = &mut self.front;
        let language = moment.preferences.language.as_deref();
        let language = language.and_then(|tag| tag.parse().ok());
        if let Some(language) = language.filter(|spoken| *spoken != front.localizer.language()) {
            front.speak(language);
        }
        front.preferences.clone_from(&moment.preferences);
        front.look = moment.look;
        front.desk.clone_from(&moment.desk);
        front.home.clone_from(&moment.home);
        front.screens.clone_from(&moment.screens);
        front.drafted.clone_from(&moment.drafted);
        front.keyboard_asked = moment.keyboard_asked;
        (front.notice, front.after_saving) = (None, None);
        self.bin.clone_from(&moment.bin);
    }

    /// The screen as text, where the cursor is, and how much was asked of the world.
    pub(crate) fn sight(&mut self) -> (String, Position, usize) {
        let screen = self.screen();
        let cursor = self.terminal.get_cursor_position().unwrap();
        (screen, cursor, self.asked.len())
    }

    /// Puts a screen on top.
    pub(crate) fn shows(&mut self, screen: Screen) {
        self.front.screens.push(screen);
    }

    /// Looks for a text on the screen.
    #[track_caller]
    pub(crate) fn sees(mut self, text: &str) -> Self {
        let screen = self.screen();
        assert!(
            screen.contains(text),
            "`{text}` is not on the screen:\n{screen}"
        );
        self
    }

    /// Makes sure that a text is not on the screen.
    #[track_caller]
    pub(crate) fn does_not_see(mut self, text: &str) -> Self {
        let screen = self.screen();
        assert!(
            !screen.contains(text),
            "`{text}` is on the screen:\n{screen}"
        );
        self
    }
}
