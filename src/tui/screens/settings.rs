//! Language, colours, symbols, keyboard, and the route of the open session. Each change holds at
//! once and is kept.

use crate::app::action::Action;
use crate::app::command::SessionCommand;
use crate::session::Route;
use crate::store::preferences::{Preferences, Symbols, Theme};
use crate::text::{Language, Phrase, Words};
use crate::tui::outcome::{NextPage, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::key_trial::keyboard;
use crate::tui::widgets::cursor::{Cursor, further};
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::table::{Column, Table};

/// Language, colours, symbols and keyboard.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Settings {
    cursor: Cursor,
}

/// Something that can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Setting {
    Language,
    Colours,
    Symbols,
    DigitRow,
    Route,
}

impl Setting {
    const ALL: [Self; 5] = [
        Self::Language,
        Self::Colours,
        Self::Symbols,
        Self::DigitRow,
        Self::Route,
    ];

    /// What can be set here: the route only while a session is open.
    const fn offered(cx: &ScreenContext<'_>) -> &'static [Self] {
        if cx.has_session {
            &Self::ALL
        } else {
            Self::ALL.split_at(Self::ALL.len() - 1).0
        }
    }

    const fn label(self) -> Phrase {
        match self {
            Self::Language => Phrase::SettingsLanguage,
            Self::Colours => Phrase::SettingsColours,
            Self::Symbols => Phrase::SettingsSymbols,
            Self::DigitRow => Phrase::SettingsDigitRow,
            Self::Route => Phrase::SettingsRoute,
        }
    }

    const fn explanation(self) -> Phrase {
        match self {
            Self::Language => Phrase::SettingsLanguageHelp,
            Self::Colours => Phrase::SettingsColoursHelp,
            Self::Symbols => Phrase::SettingsSymbolsHelp,
            Self::DigitRow => Phrase::SettingsDigitRowHelp,
            Self::Route => Phrase::SettingsRouteHelp,
        }
    }

    /// How it is set.
    fn value(self, cx: &ScreenContext<'_>) -> Words {
        let wanted = cx.preferences;
        match self {
            Self::Language => return cx.localizer.language().own_name().into(),
            Self::Colours => match wanted.theme {
                None | Some(Theme::Colour) => Phrase::ValueAutomatic,
                Some(Theme::Light) => Phrase::ValueLight,
                Some(Theme::Dark) => Phrase::ValueDark,
                Some(Theme::HighContrast) => Phrase::ValueHighContrast,
                Some(Theme::Monochrome) => Phrase::ValueNoColours,
            },
            Self::Symbols => match wanted.symbols {
                None => Phrase::ValueAutomatic,
                Some(Symbols::Unicode) => Phrase::ValueFullSymbols,
                Some(Symbols::Ascii) => Phrase::ValuePlainSymbols,
            },
            Self::DigitRow => wanted.digit_row.map_or(Phrase::KeyboardUnknown, keyboard),
            Self::Route => match cx.route {
                Route::Short => Phrase::ValueShortRoute,
                Route::Full => Phrase::ValueFullRoute,
            },
        }
        .into()
    }

    /// Sets it otherwise: the next value, or the one before.
    fn changed(self, forward: bool, cx: &ScreenContext<'_>) -> Outcome {
        let mut wanted: Preferences = cx.preferences.clone();
        match self {
            Self::Language => {
                let spoken = cx.localizer.language();
                let language = turned(&Language::ALL, spoken, forward);
                wanted.language = Some(language.tag().to_owned());
            }
            Self::Colours => {
                let all = [
                    None,
                    Some(Theme::Light),
                    Some(Theme::Dark),
                    Some(Theme::HighContrast),
                    Some(Theme::Monochrome),
                ];
                // What is not among them counts as the first.
                wanted.theme = turned(&all, wanted.theme, forward);
            }
            Self::Symbols => {
                let all = [None, Some(Symbols::Unicode), Some(Symbols::Ascii)];
                wanted.symbols = turned(&all, wanted.symbols, forward);
            }
            Self::DigitRow if forward => {
                return Outcome::onto(NextPage::TryKeys);
            }
            Self::DigitRow => wanted.digit_row = None,
            Self::Route => {
                return Outcome::asking(SessionCommand::TakeRoute(cx.route.other()));
            }
        }
        Outcome::preferring(wanted)
    }
}

/// The value after this one, or before it, in a circle.
fn turned<T: Copy + PartialEq>(all: &[T], now: T, forward: bool) -> T {
    further(all, now, if forward { 1 } else { all.len() - 1 })
}

impl Settings {
    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        let offered = Setting::offered(cx);
        match action {
            Action::Back => Outcome::back(),
            Action::Right | Action::Left => {
                let setting = offered.get(self.cursor.place(offered.len()));
                let forward = action == Action::Right;
                setting.map_or_else(Outcome::stay, |setting| setting.changed(forward, cx))
            }
            other => {
                self.cursor.moves(other, offered.len(), cx.page.get());
                Outcome::stay()
            }
        }
    }

    /// Draws the page's body.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let offered = Setting::offered(cx);
        let cursor = self.cursor.place(offered.len());
        let labels: Vec<String> = offered.iter().map(|of| cx.say(&of.label())).collect();
        let columns = [
            Column::fitting(String::new(), &labels),
            Column::filling(String::new()),
        ];
        let (before, after) = (cx.look.glyphs.more_left, cx.look.glyphs.more_right);
        let values = offered.iter().map(|setting| cx.words(&setting.value(cx)));
        let values = values.map(|value| format!("{before} {value} {after}"));
        let rows: Vec<Vec<String>> = labels
            .iter()
            .cloned()
            .zip(values)
            .map(|(label, value)| vec![label, value])
            .collect();
        pen.skip(1);
        pen.table(&Table {
            columns: &columns,
            count: rows.len(),
            row: &|place| rows.get(place).cloned().unwrap_or_default(),
            cursor: Some(cursor),
        });
        if let Some(setting) = offered.get(cursor) {
            pen.skip(1);
            pen.write(&cx.say(&setting.explanation()), cx.look.theme.text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::command::Command;
    use crate::tui::screens::stage::{Stage, preferred};

    fn after(downs: usize, action: Action, stage: &Stage) -> Outcome {
        let mut settings = Settings::default();
        for _ in 0..downs {
            settings.act(Action::Down, &stage.cx());
        }
        settings.act(action, &stage.cx())
    }

    #[test]
    fn the_language_changes_both_ways_round() {
        let stage = Stage::new();
        let language = |action| {
            preferred(&after(0, action, &stage))
                .unwrap()
                .language
                .unwrap()
        };
        assert_eq!(language(Action::Right), "fr");
        assert_eq!(language(Action::Left), "de");
    }

    #[test]
    fn a_change_keeps_all_other_preferences() {
        let mut stage = Stage::new();
        stage.preferences.language = Some("nl".to_owned());
        let wanted = preferred(&after(1, Action::Right, &stage)).unwrap();
        assert_eq!(wanted.theme, Some(Theme::Light));
        assert_eq!(wanted.language.as_deref(), Some("nl"));
    }

    #[test]
    fn colours_go_round_and_a_former_setting_is_automatic() {
        let mut stage = Stage::new();
        stage.preferences.theme = Some(Theme::Colour);
        for wanted in [
            Some(Theme::Light),
            Some(Theme::Dark),
            Some(Theme::HighContrast),
            Some(Theme::Monochrome),
            None,
        ] {
            stage.preferences = preferred(&after(1, Action::Right, &stage)).unwrap();
            assert_eq!(stage.preferences.theme, wanted);
        }
    }

    #[test]
    fn symbols_go_from_automatic_to_full_to_plain() {
        let mut stage = Stage::new();
        for wanted in [Some(Symbols::Unicode), Some(Symbols::Ascii), None] {
            stage.preferences = preferred(&after(2, Action::Right, &stage)).unwrap();
            assert_eq!(stage.preferences.symbols, wanted);
        }
    }

    #[test]
    fn the_keyboard_is_found_out_by_a_trial() {
        let stage = Stage::new();
        let trial = Outcome::onto(NextPage::TryKeys);
        assert_eq!(after(3, Action::Right, &stage), trial);
        let left = preferred(&after(3, Action::Left, &stage)).unwrap();
        assert_eq!(left.digit_row, None);
    }

    #[test]
    fn the_path_can_be_changed_only_while_a_session_is_open() {
        let mut stage = Stage::new();
        let without = after(4, Action::Left, &stage);
        let in_session = |command: &Command| matches!(command, Command::Session(_));
        assert!(!without.commands.iter().any(in_session));
        stage.has_session = true;
        let with = after(4, Action::Right, &stage);
        assert_eq!(
            with.commands,
            [SessionCommand::TakeRoute(Route::Full).into()]
        );
    }
}
