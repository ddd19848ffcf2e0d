//! The context of screens in tests: the built-in method and nothing else, on a home-sized page.

use std::cell::{Cell, OnceCell};

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::{Position, Size};

use crate::app::command::Command;
use crate::app::now::Now;
use crate::method::Method;
use crate::session::Route;
use crate::session::date::Day;
use crate::session::key::RowId;
use crate::session::sheet::Sheet;
use crate::store::preferences::Preferences;
use crate::text::{Language, Localizer};
use crate::tui::look::Look;
use crate::tui::outcome::Outcome;
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::Screen;

/// The context of screens, to be changed as a test needs.
pub(crate) struct Stage {
    pub(crate) method: Method,
    pub(crate) sheet: Sheet,
    pub(crate) has_session: bool,
    pub(crate) preferences: Preferences,
    pub(crate) localizer: Localizer,
    pub(crate) look: Look,
    pub(crate) size: Size,
    page: Cell<usize>,
    fresh_row: RowId,
}

/// The preferences that a screen wants from now on.
pub(crate) fn preferred(outcome: &Outcome) -> Option<Preferences> {
    outcome.commands.iter().find_map(|command| match command {
        Command::Prefer(preferences) => Some(Preferences::clone(preferences)),
        _ => None,
    })
}

impl Stage {
    /// In English.
    pub(crate) fn new() -> Self {
        Self::speaking(Language::En)
    }

    /// In that language.
    pub(crate) fn speaking(language: Language) -> Self {
        Self {
            method: Method::built_in().unwrap(),
            sheet: Sheet::default(),
            has_session: false,
            preferences: Preferences::default(),
            localizer: Localizer::new(language),
            look: Look::FULL,
            size: Size {
                width: 80,
                height: 24,
            },
            page: Cell::default(),
            fresh_row: RowId::from_random(1),
        }
    }

    /// Makes an id that no row has yet.
    pub(crate) fn renew_row(&mut self) {
        let rows = self.sheet.answers.values().map(|answer| answer.rows.len());
        let many = u128::try_from(rows.sum::<usize>()).unwrap();
        self.fresh_row = RowId::from_random(10_000 + many);
    }

    pub(crate) fn cx(&self) -> ScreenContext<'_> {
        ScreenContext {
            method: &self.method,
            sheet: &self.sheet,
            route: Route::Short,
            has_session: self.has_session,
            preferences: &self.preferences,
            localizer: &self.localizer,
            look: &self.look,
            size: self.size,
            page: &self.page,
            room: u64::MAX,
            now: Now {
                day: Day::new(2026, 11, 23).unwrap(),
                hour: 14,
                minute: 5,
            },
            fresh_row: &self.fresh_row,
            live: OnceCell::new(),
            drawn: OnceCell::new(),
        }
    }

    /// What a screen shows in the room of a body, and where the terminal's cursor is.
    pub(crate) fn picture(&self, screen: &Screen) -> (String, Position) {
        let backend = TestBackend::new(self.size.width, self.size.height - 6);
        let mut terminal = Terminal::new(backend).unwrap();
        terminal
            .draw(|frame| screen.draw(&self.cx(), frame, frame.area()))
            .unwrap();
        let cursor = terminal.get_cursor_position().unwrap();
        (terminal.backend().to_string(), cursor)
    }
}
