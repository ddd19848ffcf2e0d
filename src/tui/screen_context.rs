//! The state and settings with which a screen acts and draws. It looks nothing up elsewhere.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;

use ratatui::layout::Size;

use crate::app::now::Now;
use crate::journey::Journey;
use crate::journey::live_answers::LiveAnswers;
use crate::method::Method;
use crate::pathway::Pathway;
use crate::session::Route;
use crate::session::date::Day;
use crate::session::key::RowId;
use crate::session::sheet::Sheet;
use crate::store::preferences::Preferences;
use crate::text::wording::Wording;
use crate::text::{Content, Localizer, Phrase, Words};
use crate::tui::look::Look;
use crate::tui::widgets::lines::WIDEST_TEXT;

/// The narrowest terminal in which a panel stands beside a question, in cells.
const LEAST_WITH_PANEL: u16 = 112;

/// The state and settings with which a screen acts and draws.
pub(crate) struct ScreenContext<'a> {
    /// The method.
    pub(crate) method: &'a Method,
    /// The open session's agreed sheet, or an empty one.
    pub(crate) sheet: &'a Sheet,
    /// The route that the person goes.
    pub(crate) route: Route,
    /// Whether a session is open, so that `sheet` and `route` are its own.
    pub(crate) has_session: bool,
    /// What the person prefers.
    pub(crate) preferences: &'a Preferences,
    /// The language.
    pub(crate) localizer: &'a Localizer,
    /// Styles and signs.
    pub(crate) look: &'a Look,
    /// The size of the terminal.
    pub(crate) size: Size,
    /// How many entries of a list were in sight when the page was drawn.
    pub(crate) page: &'a Cell<usize>,
    /// How many bytes of text the open session still takes.
    pub(crate) room: u64,
    /// When this happens.
    pub(crate) now: Now,
    /// An id that no row has yet.
    pub(crate) fresh_row: &'a RowId,
    /// The answers that count, once somebody has asked.
    pub(crate) live: OnceCell<Rc<LiveAnswers<'a>>>,
    /// The pathway that they draw, once somebody has asked.
    pub(crate) drawn: OnceCell<Pathway>,
}

impl<'a> ScreenContext<'a> {
    /// A text of the program.
    pub(crate) fn say(&self, phrase: &Phrase) -> String {
        self.look
            .glyphs
            .text(&self.localizer.say(phrase))
            .into_owned()
    }

    /// Anything to say.
    pub(crate) fn words(&self, words: &Words) -> String {
        self.look
            .glyphs
            .text(&self.localizer.words(words))
            .into_owned()
    }

    /// A text of the method; nothing where the method has none.
    pub(crate) fn text(&self, content: &Content) -> String {
        self.text_if_any(content).unwrap_or_default()
    }

    /// A text of the method that it may lack.
    pub(crate) fn text_if_any(&self, content: &Content) -> Option<String> {
        let text = self.localizer.content(content)?;
        Some(self.look.glyphs.text(&text).into_owned())
    }

    /// The answers that count: worked out once, however many parts of a screen ask.
    pub(crate) fn answers(&self) -> &Rc<LiveAnswers<'a>> {
        let live = || LiveAnswers::of(self.method, self.sheet);
        self.live.get_or_init(live)
    }

    /// How things are called.
    pub(crate) fn wording(&self) -> Wording<'a> {
        Wording::new(Rc::clone(self.answers()))
    }

    /// The pathway that the answers draw: worked out once, as they are.
    pub(crate) fn pathway(&self) -> &Pathway {
        let draw = || Pathway::draw(self.answers(), self.now.day);
        self.drawn.get_or_init(draw)
    }

    /// The way through the questions.
    pub(crate) fn journey(&self) -> Journey<'a> {
        Journey::new(Rc::clone(self.answers()), self.route)
    }

    /// A day as a list shows it: in figures, or as today.
    pub(crate) fn day(&self, day: Day) -> String {
        if day == self.now.day {
            return self.say(&Phrase::HomeToday);
        }
        self.say(&Phrase::HomeDay {
            day: format!("{:02}", day.day()).into(),
            month: format!("{:02}", day.month()).into(),
            year: day.year().to_string().into(),
        })
    }

    /// How wide a field is shown on the page of a question, in cells.
    pub(crate) fn field_width(&self) -> u16 {
        let widest = u16::try_from(WIDEST_TEXT).unwrap_or(u16::MAX);
        self.size.width.saturating_sub(4).min(widest)
    }

    /// Whether there is room for a panel beside a question.
    pub(crate) const fn has_panel(&self) -> bool {
        self.size.width >= LEAST_WITH_PANEL
    }
}
