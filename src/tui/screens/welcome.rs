//! The first page that a person sees: their language, what this is, and where to begin.

use crate::app::action::Action;
use crate::app::command::Command;
use crate::store::preferences::Preferences;
use crate::text::{Language, Phrase};
use crate::tui::outcome::{NextPage, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::about::about;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::lines;
use crate::tui::widgets::list::{Item, List, Marks};
use crate::tui::widgets::pen::Pen;

/// The first page that a person sees.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Welcome {
    /// The entry in focus; none yet means the language that is spoken.
    cursor: Option<Cursor>,
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

const ENTRIES: usize = Language::ALL.len() + WAYS.len();

impl Welcome {
    fn cursor(&self, cx: &ScreenContext<'_>) -> Cursor {
        self.cursor.unwrap_or_else(|| {
            let spoken = cx.localizer.language();
            let place = Language::ALL.iter().position(|known| *known == spoken);
            Cursor::at(place.unwrap_or_default())
        })
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        let mut cursor = self.cursor(cx);
        match action {
            Action::Accept => self.take(cursor.place(ENTRIES), cx),
            Action::Back => leaving(cx, Outcome::back()),
            other => {
                if cursor.moves(other, ENTRIES, ENTRIES) {
                    self.cursor = Some(cursor);
                }
                Outcome::stay()
            }
        }
    }

    /// A language is spoken at once, and the way on is offered; anything else is gone to.
    fn take(&mut self, cursor: usize, cx: &ScreenContext<'_>) -> Outcome {
        if let Some(language) = Language::ALL.get(cursor) {
            self.cursor = Some(Cursor::at(Language::ALL.len()));
            return Outcome::preferring(speaking(*language, cx));
        }
        match WAYS.get(cursor - Language::ALL.len()) {
            Some(Way::Start) => leaving(cx, Outcome::asking(Command::Begin)),
            Some(Way::Example) => leaving(cx, Outcome::asking(Command::BeginExample)),
            Some(Way::About) => Outcome::onto(NextPage::Read(about(cx))),
            Some(Way::Sessions) => leaving(cx, Outcome::back()),
            None => Outcome::stay(),
        }
    }

    /// The whole page; `spaced` by empty rows if there is room for them.
    fn items(cx: &ScreenContext<'_>, width: usize, spaced: bool) -> Vec<Item> {
        let theme = &cx.look.theme;
        let mut items = vec![Item::heading(invitation(cx, width), theme.title)];
        items.extend(Language::ALL.into_iter().map(|language| {
            let is_spoken = cx.localizer.language() == language;
            let name = language.own_name().to_owned();
            Item::choice(name, Marks::Radio, is_spoken, cx.look)
        }));
        items.push(Item::heading(what_this_is(cx), theme.text).spaced(spaced));
        items.extend(WAYS.into_iter().enumerate().map(|(place, way)| {
            Item::new(cx.say(&way.label()), theme.text).spaced(spaced && place == 0)
        }));
        items
    }

    /// Draws the page's body.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let cursor = self.cursor(cx).place(ENTRIES);
        let mut items = Self::items(cx, pen.text_width(), true);
        if List::new(&items, cursor).height(pen.width()) > pen.height() {
            items = Self::items(cx, pen.text_width(), false);
        }
        pen.list(&List::new(&items, cursor));
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
    use crate::tui::screens::Screen;
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
        assert!(matches!(outcome.go, Go::Onto(NextPage::Read(_))));
    }

    #[test]
    fn every_entry_is_seen_with_the_cursor_on_it_in_every_language_and_size() {
        for language in Language::ALL {
            let mut stage = Stage::speaking(language);
            for (width, height) in [(60, 16), (80, 24), (120, 40)] {
                stage.size.width = width;
                stage.size.height = height;
                for cursor in 0..ENTRIES {
                    let screen = Screen::Welcome(Welcome {
                        cursor: Some(Cursor::at(cursor)),
                    });
                    let (seen, caret) = stage.picture(&screen);
                    let row = seen.lines().nth(usize::from(caret.y)).unwrap();
                    assert!(row.contains('›'), "{language} {width}x{height}\n{seen}");
                }
            }
        }
    }
}
