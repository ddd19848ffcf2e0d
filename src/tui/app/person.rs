//! A person in front of the screen, for tests: presses keys, types, and looks. The world behind it
//! keeps nothing and answers at once.

#[cfg(debug_assertions)]
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::LazyLock;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use super::{App, Message, Start};
use crate::app::effect::Effect;
use crate::app::event::{Event, Opened};
use crate::app::example::example;
use crate::app::key::{Key, Modifier};
use crate::app::open_session::Access;
use crate::app::visit::fake_runtime::{FakeRuntime, now, opened};
use crate::app::visit::{self, Visit};
use crate::method::Method;
use crate::session::Session;
use crate::session::draft::Draft;
use crate::store::entry::{Entry, Summary};
use crate::store::preferences::Preferences;
use crate::text::{Language, Localizer, Phrase};
use crate::tui::events::arrival::Input;
use crate::tui::look::Look;
use crate::tui::screens::Screen;
use crate::tui::screens::home::Home;
use crate::tui::surroundings::Surroundings;

/// A person in front of the screen.
pub(crate) struct Person {
    app: App,
    terminal: Terminal<TestBackend>,
    runtime: FakeRuntime,
}

/// Where a person stands, to come back to it: everything but what is on the disk already.
pub(crate) struct Moment {
    visit: Visit,
    look: Look,
    home: Home,
    screens: Vec<Screen>,
    keyboard_asked: bool,
    bin: Vec<(PathBuf, Option<Summary>)>,
}

/// Read once for all stories.
pub(super) static METHOD: LazyLock<Method> = LazyLock::new(|| Method::built_in().unwrap());

/// What a visit starts from, in a language that was chosen before.
fn start(language: Language) -> visit::Start {
    visit::Start {
        method: METHOD.clone(),
        language,
        preferences: Preferences {
            language: Some("en".to_owned()),
            ..Preferences::default()
        },
        seed: 1,
        now: now(),
        trouble: None,
        unread_preferences: None,
    }
}

impl Person {
    /// A person at a terminal of 80 by 24 cells, who speaks English.
    pub(crate) fn new() -> Self {
        Self::with(Localizer::new(Language::En), Size::new(80, 24), &Look::FULL)
    }

    /// A person at another terminal.
    pub(crate) fn with(localizer: Localizer, size: Size, look: &Look) -> Self {
        let mut app = App::new(Start {
            visit: Visit::new(start(localizer.language())),
            localizer,
            surroundings: Surroundings::default(),
            size,
        });
        app.look = *look;
        let terminal = Terminal::new(TestBackend::new(size.width, size.height)).unwrap();
        Self {
            app,
            terminal,
            runtime: FakeRuntime::new(),
        }
    }

    /// The same person, whose visit starts otherwise.
    pub(crate) fn starting(mut self, otherwise: impl FnOnce(&mut visit::Start)) -> Self {
        let mut start = start(self.app.localizer.language());
        otherwise(&mut start);
        self.app.visit = Visit::new(start);
        self
    }

    /// Comes to the first page.
    pub(crate) fn begins(mut self) -> Self {
        let effects = self.app.welcome_if_new();
        self.carry_out(effects);
        self
    }

    /// From now on the disk does not answer: what is to be saved is on its way.
    pub(crate) const fn on_a_disk_that_waits(mut self) -> Self {
        self.runtime.disk_waits = true;
        self
    }

    /// Finds these in the list of sessions.
    pub(crate) fn finds(mut self, entries: Vec<Entry>) -> Self {
        self.runtime.listed.clone_from(&entries);
        self.happens(Event::Listed(entries));
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
        self.happens(Event::Opened(Box::new(opened)));
        self
    }

    /// Opens the worked example and goes to its first question.
    pub(crate) fn opens_the_example(self) -> Self {
        let example = example(self.app.localizer.language()).unwrap();
        self.opens(example).goes_to_the_first_question()
    }

    /// Goes from the page of the session to its first question.
    pub(crate) fn goes_to_the_first_question(self) -> Self {
        self.presses("BackTab Tab Enter")
    }

    /// Lets something happen in the world.
    pub(crate) fn happens(&mut self, event: Event) {
        let effects = self.app.update(Message::Event(event), now());
        self.carry_out(effects);
    }

    /// The program is ended from outside.
    pub(crate) fn is_ended(&mut self) {
        let effects = self.app.keep_open_field();
        self.carry_out(effects);
    }

    /// The program is ended since something has panicked.
    #[cfg(debug_assertions)]
    pub(crate) fn is_ended_after_a_panic(&mut self) {
        self.app.leave_draft();
        self.is_ended();
    }

    /// A screen panics in the middle of its work.
    #[cfg(debug_assertions)]
    pub(crate) fn panics_in_a_screen(&mut self) {
        let panicking = AssertUnwindSafe(|| self.app.panic_in_a_screen());
        assert!(panic::catch_unwind(panicking).is_err());
    }

    /// Something reaches the full screen.
    pub(crate) fn receives(&mut self, message: Message) {
        let effects = self.app.update(message, now());
        self.carry_out(effects);
    }

    /// Presses keys, by their names.
    pub(crate) fn presses(mut self, keys: &str) -> Self {
        for name in keys.split_whitespace() {
            match name.strip_prefix('@') {
                Some(question) => self.app.jumps_to(question.parse().unwrap()),
                None => self.input(Input::Key(key_called(name))),
            }
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

    /// Something comes from the terminal, and nothing is drawn.
    pub(crate) fn input(&mut self, input: Input) {
        let effects = self.app.update(Message::Input(input), now());
        self.carry_out(effects);
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            if let Some(event) = self.runtime.perform(effect) {
                self.happens(event);
            }
        }
    }

    /// The session as it was saved last.
    pub(crate) const fn saved(&self) -> Option<&Session> {
        self.runtime.saved.as_ref()
    }

    /// What the world was asked for so far.
    pub(crate) fn asked(&self) -> &[Effect] {
        &self.runtime.asked
    }

    /// The full screen.
    pub(crate) fn app(&self) -> &App {
        &self.app
    }

    /// The screen as text, line by line.
    pub(crate) fn screen(&mut self) -> String {
        let app = &self.app;
        self.terminal.draw(|frame| app.draw(frame)).unwrap();
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

    /// The cells of the screen.
    pub(crate) fn cells(&mut self) -> &[Cell] {
        self.screen();
        &self.terminal.backend().buffer().content
    }

    /// Where the terminal's cursor is.
    pub(crate) fn cursor(&mut self) -> Position {
        self.screen();
        self.terminal.get_cursor_position().unwrap()
    }

    /// Where the person stands, with nothing told and nothing to wait for.
    pub(crate) fn moment(&mut self) -> Moment {
        self.app.visit.set_notice(None);
        let app = &self.app;
        let mut visit = app.visit.clone();
        visit.stay();
        Moment {
            visit,
            look: app.look,
            home: app.home.clone(),
            screens: app.screens.clone(),
            keyboard_asked: app.keyboard_asked,
            bin: self.runtime.bin.clone(),
        }
    }

    /// Stands where the person stood.
    pub(crate) fn comes_back_to(&mut self, moment: &Moment) {
        let app = &mut self.app;
        app.visit.clone_from(&moment.visit);
        app.restyle();
        app.look = moment.look;
        app.home.clone_from(&moment.home);
        app.screens.clone_from(&moment.screens);
        app.keyboard_asked = moment.keyboard_asked;
        self.runtime.bin.clone_from(&moment.bin);
    }

    /// The screen as text, where the cursor is, and how much was asked of the world.
    pub(crate) fn sight(&mut self) -> (String, Position, usize) {
        let screen = self.screen();
        let cursor = self.terminal.get_cursor_position().unwrap();
        (screen, cursor, self.runtime.asked.len())
    }

    /// Puts a screen on top.
    pub(crate) fn shows(&mut self, screen: Screen) {
        self.app.screens.push(screen);
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

/// The key that the tables of keys call so.
pub(in crate::tui) fn key_called(name: &str) -> Key {
    let (modifier, plain) = match name.split_once('-') {
        Some(("Ctrl", plain)) => (Modifier::Control, plain),
        Some(("Alt", plain)) => (Modifier::Alt, plain),
        Some(_) | None => (Modifier::None, name),
    };
    let named = [
        Key::UP,
        Key::DOWN,
        Key::LEFT,
        Key::RIGHT,
        Key::ENTER,
        Key::ESC,
        Key::TAB,
        Key::BACK_TAB,
        Key::BACKSPACE,
        Key::DELETE,
        Key::HOME,
        Key::END,
        Key::PAGE_UP,
        Key::PAGE_DOWN,
        Key::SPACE,
    ];
    let mut keys = named
        .into_iter()
        .chain((1..=12).map(Key::function))
        .chain(plain.chars().map(Key::char));
    keys.find(|key| key.to_string() == plain)
        .unwrap_or_else(|| panic!("no key is called {name}"))
        .with(modifier)
}
