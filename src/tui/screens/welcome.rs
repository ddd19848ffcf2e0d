//! The first page that a person sees: their language, what this is, and where to begin.

use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::app::action::Action;
use crate::app::command::Command;
use crate::store::preferences::Preferences;
use crate::text::{Language, Phrase, Words, wrap};
use crate::tui::outcome::Outcome;
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::Screen;
use crate::tui::screens::about::about;
use crate::tui::widgets::lines;
use crate::tui::widgets::window::Window;

/// The first page that a person sees.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Welcome {
    /// The entry in focus; none yet means the language that is spoken.
    cursor: Option<usize>,
}

/// Where to begin, below the languages.
const WAYS: [Way; 4] = [Way::Start, Way::Example, Way::About, Way::Sessions];

/// Where to begin.
#[derive(Clone, Copy)]
enum Way {
    Start,
    Example,
    About,
    Sessions,
}

impl Way {
    const fn label(self) -> Phrase {
        match self {
            Self::Start => Phrase::WelcomeStart,
            Self::Example => Phrase::WelcomeExample,
            Self::About => Phrase::WelcomeAbout,
            Self::Sessions => Phrase::WelcomeSessions,
        }
    }
}

/// One row of the page, and the entry that it is, if it is one.
struct Row {
    text: String,
    style: Style,
    entry: Option<usize>,
}

const LAST: usize = Language::ALL.len() + WAYS.len() - 1;

impl Welcome {
    /// What the page is called.
    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(crate) fn title(&self, _given: &ScreenContext<'_>) -> Words {
        Phrase::TitleWelcome.into()
    }

    fn cursor(&self, cx: &ScreenContext<'_>) -> usize {
        self.cursor.unwrap_or_else(|| {
            let spoken = cx.localizer.language();
            let place = Language::ALL.iter().position(|known| *known == spoken);
            place.unwrap_or_default()
        })
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        let cursor = self.cursor(cx);
        match action {
            Action::Up => self.cursor = Some(cursor.saturating_sub(1)),
            Action::Down => self.cursor = Some((cursor + 1).min(LAST)),
            Action::First => self.cursor = Some(0),
            Action::Last => self.cursor = Some(LAST),
            Action::Accept => return self.take(cursor, cx),
            Action::Back => return leaving(cx, Outcome::back()),
            _ => {}
        }
        Outcome::stay()
    }

    /// A language is spoken at once, and the way on is offered; anything else is gone to.
    fn take(&mut self, cursor: usize, cx: &ScreenContext<'_>) -> Outcome {
        if let Some(language) = Language::ALL.get(cursor) {
            self.cursor = Some(Language::ALL.len());
            return Outcome::preferring(speaking(*language, cx));
        }
        match WAYS.get(cursor - Language::ALL.len()) {
            Some(Way::Start) => leaving(cx, Outcome::asking(Command::Begin)),
            Some(Way::Example) => leaving(cx, Outcome::asking(Command::BeginExample)),
            Some(Way::About) => Outcome::onto(Screen::Reading(about(cx))),
            Some(Way::Sessions) => leaving(cx, Outcome::back()),
            None => Outcome::stay(),
        }
    }

    /// The whole page, row by row; `spaced` by blank rows where there is room for them.
    fn rows(cx: &ScreenContext<'_>, (width, spaced): (usize, bool)) -> Vec<Row> {
        let theme = &cx.look.theme;
        let mut rows = Vec::new();
        let mut write = |text: &str, style: Style| {
            rows.extend(wrap(text, width).into_iter().map(|text| Row {
                text,
                style,
                entry: None,
            }));
        };
        write(&invitation(cx, width), theme.title);
        for (entry, language) in Language::ALL.into_iter().enumerate() {
            let spoken = cx.localizer.language() == language;
            let mark = if spoken {
                cx.look.glyphs.radio_chosen
            } else {
                cx.look.glyphs.radio
            };
            let style = if spoken { theme.chosen } else { theme.text };
            rows.push(Row {
                text: format!("{mark} {}", language.own_name()),
                style,
                entry: Some(entry),
            });
        }
        let blank = || Row {
            text: String::new(),
            style: theme.text,
            entry: None,
        };
        rows.extend(spaced.then(blank));
        rows.extend(wrap(&what_this_is(cx), width).into_iter().map(|text| Row {
            text,
            style: theme.text,
            entry: None,
        }));
        rows.extend(spaced.then(blank));
        rows.extend(WAYS.into_iter().enumerate().map(|(place, way)| Row {
            text: cx.say(&way.label()),
            style: theme.text,
            entry: Some(Language::ALL.len() + place),
        }));
        rows
    }

    /// Draws the page's body.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let area = Rect {
            x: area.x.saturating_add(1),
            width: area.width.saturating_sub(2),
            ..area
        };
        let (width, height) = (usize::from(area.width), usize::from(area.height));
        let mut rows = Self::rows(cx, (width, true));
        if rows.len() > height {
            rows = Self::rows(cx, (width, false));
        }
        let cursor = self.cursor(cx);
        let at = rows.iter().position(|row| row.entry == Some(cursor));
        let at = at.unwrap_or_default();
        let window = Window::around(rows.len(), height, &around(&rows, at));
        for index in window.rows() {
            if let (Some(row), Some(place)) = (rows.get(index), window.place(index)) {
                draw_row(row, place, index == at, cx, (frame, area));
            }
        }
        let hidden = rows.len().saturating_sub(window.rows().end);
        let more = |more| cx.more(more);
        let marks = (window.first, hidden);
        window.mark((frame.buffer_mut(), area), marks, cx.look, &more);
    }
}

/// The rows to be seen with the entry in focus: the languages come with what asks for one.
fn around(rows: &[Row], at: usize) -> Range<usize> {
    let first = rows.iter().position(|row| row.entry.is_some());
    if first == Some(at) {
        0..at + 1
    } else {
        at..at + 1
    }
}

fn draw_row(
    row: &Row,
    place: usize,
    focused: bool,
    cx: &ScreenContext<'_>,
    (frame, area): (&mut Frame<'_>, Rect),
) {
    let theme = &cx.look.theme;
    let buffer = frame.buffer_mut();
    if row.entry.is_none() {
        lines::put(buffer, area, (0, place), &row.text, row.style);
        return;
    }
    let style = if focused { theme.focus } else { row.style };
    let wide = lines::put(buffer, area, (2, place), &row.text, style);
    if focused && wide > 0 {
        lines::put(buffer, area, (0, place), cx.look.glyphs.focus, theme.title);
        let y = u16::try_from(place).unwrap_or(area.height);
        frame.set_cursor_position(Position::new(area.x + 2, area.y.saturating_add(y)));
    }
}

/// Asks for a language in each of them, for somebody who reads but one; two to a row where all
/// four do not fit.
fn invitation(cx: &ScreenContext<'_>, width: usize) -> String {
    let asked = Language::ALL.map(|language| match language {
        Language::En => "Choose your language",
        Language::Fr => "Choisissez votre langue",
        Language::Nl => "Kies uw taal",
        Language::De => "Wählen Sie Ihre Sprache",
    });
    let between = " / ";
    let whole = asked.join(between);
    let text = if lines::width(&whole) <= width {
        whole
    } else {
        let (first, second) = asked.split_at(asked.len() / 2);
        format!("{} /\n{}", first.join(between), second.join(between))
    };
    cx.look.glyphs.text(&text).into_owned()
}

/// What the program is, that it is independent, and where answers stay.
fn what_this_is(cx: &ScreenContext<'_>) -> String {
    let independent = cx.wording().text("about").attribute("independent");
    [
        cx.say(&Phrase::WelcomeWhat),
        cx.text(&independent),
        cx.say(&Phrase::WelcomeHere),
    ]
    .join(" ")
}

/// Who goes on in the language that is spoken has chosen it.
fn leaving(cx: &ScreenContext<'_>, then: Outcome) -> Outcome {
    if cx.preferences.language.is_some() {
        return then;
    }
    let mut outcome = Outcome::preferring(speaking(cx.localizer.language(), cx));
    outcome.commands.extend(then.commands);
    outcome.and_go(then.go)
}

fn speaking(language: Language, cx: &ScreenContext<'_>) -> Preferences {
    Preferences {
        language: Some(language.tag().to_owned()),
        ..cx.preferences.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::outcome::Go;
    use crate::tui::screens::stage::{Stage, preferred};

    /// What follows from Enter on the entry so many below the first.
    fn entering(downs: usize, stage: &Stage) -> Outcome {
        let mut welcome = Welcome::default();
        welcome.act(Action::First, &stage.cx());
        for _ in 0..downs {
            welcome.act(Action::Down, &stage.cx());
        }
        welcome.act(Action::Accept, &stage.cx())
    }

    fn language(outcome: &Outcome) -> Option<String> {
        preferred(outcome)?.language
    }

    #[test]
    fn a_language_is_kept_at_once_and_the_page_stays() {
        let stage = Stage::new();
        let outcome = entering(2, &stage);
        assert_eq!(language(&outcome).as_deref(), Some("nl"));
        assert_eq!(outcome.go, Go::Stay);
    }

    #[test]
    fn who_goes_on_in_the_language_that_is_spoken_has_chosen_it() {
        let stage = Stage::speaking(Language::De);
        for (downs, command, go) in [
            (4, Some(Command::Begin), Go::Stay),
            (5, Some(Command::BeginExample), Go::Stay),
            (7, None, Go::Back),
        ] {
            let outcome = entering(downs, &stage);
            assert_eq!(language(&outcome).as_deref(), Some("de"));
            assert_eq!(outcome.commands.get(1), command.as_ref());
            assert_eq!(outcome.go, go);
        }
    }

    #[test]
    fn what_this_is_can_be_read_before_a_language_is_chosen() {
        let stage = Stage::new();
        let outcome = entering(6, &stage);
        assert!(matches!(outcome.go, Go::Onto(screen) if matches!(*screen, Screen::Reading(_))));
    }

    #[test]
    fn every_entry_is_seen_with_the_cursor_on_it_in_every_language_and_size() {
        for language in Language::ALL {
            let mut stage = Stage::speaking(language);
            for (width, height) in [(60, 16), (80, 24), (120, 40)] {
                stage.size.width = width;
                stage.size.height = height;
                for cursor in 0..=LAST {
                    let screen = Screen::Welcome(Welcome {
                        cursor: Some(cursor),
                    });
                    let (seen, caret) = stage.picture(&screen);
                    let row = seen.lines().nth(usize::from(caret.y)).unwrap();
                    assert!(row.contains('›'), "{language} {width}x{height}\n{seen}");
                }
            }
        }
    }
}
