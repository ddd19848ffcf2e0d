//! The full screen's state: a stack of screens upon a visit.
//!
//! Pure: messages come in, effects go out, and what is drawn depends on nothing else. It routes keys
//! to screens, and what screens want to the visit, which alone knows what that means.

#[cfg(test)]
mod drafts;
mod events;
#[cfg(test)]
mod frame_time;
#[cfg(test)]
mod hostile;
mod input;
#[cfg(test)]
mod kept;
#[cfg(test)]
mod key_count;
mod key_name;
mod keys;
#[cfg(test)]
mod looks;
#[cfg(test)]
mod manual;
#[cfg(test)]
mod matrix;
#[cfg(test)]
mod notices;
#[cfg(test)]
mod own_words;
mod pages;
#[cfg(test)]
pub(crate) mod person;
#[cfg(test)]
mod question_pages;

mod routes;
#[cfg(test)]
mod session_stories;
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

use std::cell::{Cell, OnceCell};

use ratatui::layout::Size;

use crate::app::action::Action;
use crate::app::command::Command;
use crate::app::command::DraftCommand;
use crate::app::effect::Effect;
use crate::app::event::Event;
use crate::app::notice::Notice;
use crate::app::now::Now;
use crate::app::open_session::OpenSession;
use crate::app::visit::Visit;
use crate::panics::passes;
use crate::session::Route;
use crate::session::draft::Written;
use crate::session::sheet::Sheet;
use crate::text::{Localizer, Phrase};
use crate::tui::events::arrival::Input;
use crate::tui::look::Look;
use crate::tui::outcome::Outcome;
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::Screen;
use crate::tui::screens::home::Home;
use crate::tui::screens::welcome::Welcome;
use crate::tui::surroundings::Surroundings;

/// The state of the full screen.
pub(crate) struct App {
    visit: Visit,
    localizer: Localizer,
    surroundings: Surroundings,
    look: Look,
    size: Size,
    /// How many entries of its list the page shows: drawing finds out, the keys that turn it ask.
    page: Cell<usize>,
    nothing: Sheet,
    /// The list of sessions, below everything else.
    home: Home,
    /// The screens above it, the last one shown.
    screens: Vec<Screen>,
    /// Whether the key trial came up by itself in this run: once is enough.
    keyboard_asked: bool,
    /// Lines that came at once, as long as they may be taken as typed.
    lines: Option<Lines>,
    /// Whether what was pasted last was taken.
    pasting: bool,
    /// Whether the last key was a digit that chose and went on: Enter after it is not a second step.
    went_on: bool,
}

/// Lines that came at once, as long as nothing else was done: they may have been typed ahead.
#[derive(Debug)]
struct Lines {
    text: String,
    /// The screen without them, where they went into its field.
    before: Option<Screen>,
}

/// What the full screen starts from.
pub(crate) struct Start {
    /// What is true whatever shows it.
    pub(crate) visit: Visit,
    /// The language.
    pub(crate) localizer: Localizer,
    /// What the environment says of the terminal.
    pub(crate) surroundings: Surroundings,
    /// The terminal's size.
    pub(crate) size: Size,
}

/// Something that reaches the full screen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Message {
    /// The person did something.
    Input(Input),
    /// Something came of an effect.
    Event(Event),
}

impl App {
    /// The full screen as it starts, with the list of sessions still to come.
    pub(crate) fn new(start: Start) -> Self {
        Self {
            look: Look::choose(&start.surroundings, start.visit.preferences()),
            visit: start.visit,
            localizer: start.localizer,
            surroundings: start.surroundings,
            size: start.size,
            page: Cell::default(),
            nothing: Sheet::default(),
            home: Home::default(),
            screens: Vec::new(),
            keyboard_asked: false,
            lines: None,
            pasting: false,
            went_on: false,
        }
    }

    /// Takes a message; what the world is to do.
    pub(crate) fn update(&mut self, message: Message, now: Now) -> Vec<Effect> {
        self.visit.set_now(now);
        match &message {
            Message::Input(input) => passes("hears", input),
            Message::Event(event) => passes("hears", event),
        }
        let mut effects = match message {
            Message::Input(input) => self.input(input),
            Message::Event(event) => self.receive(event),
        };
        effects.extend(self.keep_draft());
        effects
    }

    /// Keeps what stands in an open field as a draft.
    fn keep_draft(&mut self) -> Vec<Effect> {
        let written = DraftCommand::Keep(self.written());
        self.visit.perform(written.into()).effects
    }

    fn written(&self) -> Option<Written> {
        let screen = self.screens.iter().rev().find_map(Screen::question);
        screen?.written(&self.cx())
    }

    /// What is true whatever shows it.
    pub(crate) const fn visit(&self) -> &Visit {
        &self.visit
    }

    /// The state and settings with which screens act and draw.
    pub(crate) fn cx(&self) -> ScreenContext<'_> {
        let session = self.visit.session();
        ScreenContext {
            method: self.visit.method(),
            sheet: session.map_or(&self.nothing, |session| &session.sheet),
            route: session.map_or(Route::Short, |session| session.route),
            has_session: session.is_some(),
            preferences: self.visit.preferences(),
            localizer: &self.localizer,
            look: &self.look,
            size: self.size,
            page: &self.page,
            room: self.visit.open().map_or(u64::MAX, OpenSession::room),
            now: self.visit.now(),
            fresh_row: self.visit.fresh_row(),
            live: OnceCell::new(),
            drawn: OnceCell::new(),
        }
    }

    /// How the full screen begins: with the first page if nobody has chosen a language yet, above the
    /// list of sessions.
    pub(crate) fn welcome_if_new(&mut self) -> Vec<Effect> {
        if self.visit.preferences().language.is_none() {
            self.screens.push(Screen::Welcome(Welcome::default()));
        }
        self.visit.begin_with_list()
    }

    /// How the full screen begins with a session: `message` is said once it is open.
    pub(crate) fn open_first(&mut self, command: Command, message: Option<Phrase>) -> Vec<Effect> {
        self.visit.begin_with_session(command, message)
    }

    /// Says at the next opening that the terminal does not say its size.
    pub(crate) fn assumes_its_size(&mut self) {
        let (width, height) = (self.size.width.into(), self.size.height.into());
        let assumed = Phrase::NoticeSizeAssumed { width, height };
        self.visit.remark(assumed);
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
        effects.extend(self.keep_draft());
        effects
    }

    /// Lets the screen on top act on a key. If that changes nothing, it says so.
    fn act(&mut self, action: Action) -> Vec<Effect> {
        let before = self.screens.last().cloned();
        let outcome = self.with_top(|screen, cx| {
            passes("acts", &action);
            screen.act(action, cx)
        });
        let nothing = before.is_some()
            && before.as_ref() == self.screens.last()
            && outcome == Outcome::stay();
        let notice = outcome.notice.as_ref();
        self.went_on = notice.is_some_and(Notice::is_of_choice);
        self.carry_out(if nothing {
            Outcome::refusing(action)
        } else {
            outcome
        })
    }

    /// Runs something on the screen on top, which is taken out of the stack meanwhile so that it
    /// can be given the rest.
    fn with_top<T>(&mut self, run: impl FnOnce(&mut Screen, &ScreenContext<'_>) -> T) -> T {
        self.visit.renew_row();
        let home = || Screen::Home(std::mem::take(&mut self.home));
        let screen = self.screens.pop().unwrap_or_else(home);
        let mut taken = Taken { app: self, screen };
        run(&mut taken.screen, &taken.app.cx())
    }

    /// Leaves what was being written on the disk: the program ends by a fault.
    pub(crate) fn leave_draft(&mut self) {
        self.visit.leave_draft();
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
    app: &'a mut App,
    screen: Screen,
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        match std::mem::replace(&mut self.screen, Screen::Home(Home::default())) {
            Screen::Home(home) => self.app.home = home,
            screen => self.app.screens.push(screen),
        }
    }
}
