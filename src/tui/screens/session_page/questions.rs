//! Which questions a filter shows, and what is said of each one.

use super::entry::{Entry, Line};
use crate::journey::question_status::{Held, QuestionStatus, Reach};
use crate::method::question::Question;
use crate::session::answer::State;
use crate::text::wording::Wording;
use crate::text::{Phrase, count};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::cursor::further;
use crate::tui::widgets::lines;
use crate::tui::widgets::list::Item;

/// Which questions are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Filter {
    #[default]
    All,
    Open,
    Flagged,
    Aside,
    Dormant,
    NotYet,
    LeftOver,
}

impl Filter {
    /// All filters in the order in which a key goes through them.
    pub(super) const ALL: [Self; 7] = [
        Self::All,
        Self::Open,
        Self::Flagged,
        Self::Aside,
        Self::Dormant,
        Self::NotYet,
        Self::LeftOver,
    ];

    /// What it is called.
    pub(super) const fn name(self) -> Phrase {
        match self {
            Self::All => Phrase::FilterAll,
            Self::Open => Phrase::FilterOpen,
            Self::Flagged => Phrase::FilterFlagged,
            Self::Aside => Phrase::FilterAside,
            Self::Dormant => Phrase::FilterDormant,
            Self::NotYet => Phrase::FilterNotYet,
            Self::LeftOver => Phrase::FilterLeftOver,
        }
    }

    /// What is said where it shows nothing.
    pub(super) const fn nothing(self) -> Phrase {
        match self {
            Self::All | Self::Open => Phrase::NothingOpen,
            Self::Flagged => Phrase::NothingFlagged,
            Self::Aside => Phrase::NothingAside,
            Self::Dormant => Phrase::NothingDormant,
            Self::NotYet => Phrase::NothingNotYet,
            Self::LeftOver => Phrase::NothingLeftOver,
        }
    }

    /// What stands above the questions that it shows.
    pub(super) fn heading(self, cx: &ScreenContext<'_>) -> Phrase {
        let shown = match self {
            Self::All => {
                return Phrase::SessionQuestions {
                    filter: self.name().into(),
                };
            }
            Self::LeftOver => cx.sheet.left_over.len(),
            _ => Statuses::of(cx).shown(self).count(),
        };
        let filter = Phrase::FilterNamed {
            name: self.name().into(),
            count: count(shown),
        };
        Phrase::SessionQuestions {
            filter: filter.into(),
        }
    }

    /// The filter so many places further on, around the end.
    pub(super) fn further(self, places: usize) -> Self {
        further(&Self::ALL, self, places)
    }

    /// Whether it shows a question that stands so.
    fn shows(self, status: QuestionStatus) -> bool {
        let aside = matches!(
            status.state,
            State::NotApplicable | State::Unknown | State::NoneFound
        );
        let open = status.state == State::Unanswered;
        let dormant = status.reach == Reach::Dormant;
        match self {
            Self::All => true,
            Self::Open => open && status.reach == Reach::Reached && status.asked,
            Self::Flagged => status.flagged,
            Self::Aside => aside && !dormant,
            Self::Dormant => dormant,
            Self::NotYet => status.reach == Reach::NotYet && open,
            Self::LeftOver => false,
        }
    }
}

/// How every question stands, in the order of the method.
pub(super) struct Statuses<'a>(Vec<(&'a Question, QuestionStatus)>);

impl<'a> Statuses<'a> {
    /// As they stand now.
    pub(super) fn of(cx: &ScreenContext<'a>) -> Self {
        let journey = cx.journey();
        let questions = cx.method.questions.iter();
        let status = |question: &'a Question| (question, journey.status(question));
        Self(questions.map(status).collect())
    }

    /// The questions that a filter shows.
    fn shown(&self, filter: Filter) -> impl Iterator<Item = (&'a Question, QuestionStatus)> {
        let all = self.0.iter().copied();
        all.filter(move |(_, status)| filter.shows(*status))
    }

    /// The same, with the stages and steps above them.
    pub(super) fn lines(&self, cx: &ScreenContext<'_>, filter: Filter) -> Vec<Line> {
        let (wording, theme) = (cx.wording(), &cx.look.theme);
        let mut lines = Vec::new();
        let (mut stage, mut step) = (None, None);
        for (question, status) in self.shown(filter) {
            let own = cx.method.stage_of(&question.step).map(|own| &own.id);
            if let Some(own) = own.filter(|own| stage != Some(*own)) {
                stage = Some(own);
                let name = cx.text(&wording.stage(own));
                lines.push(Line::heading(Item::heading(name, theme.title)));
            }
            if step != Some(&question.step) {
                step = Some(&question.step);
                let name = cx.text(&wording.step(&question.step));
                let item = Item::heading(name, theme.muted).signed("", theme.muted);
                lines.push(Line::heading(item));
            }
            let entry = Entry::Question(question.id.clone());
            lines.push(Line::of(entry, line((cx, &wording), question, status)));
        }
        lines
    }
}

/// A question in a line: a sign, its title, how it stands in words.
fn line(
    (cx, wording): (&ScreenContext<'_>, &Wording<'_>),
    question: &Question,
    status: QuestionStatus,
) -> Item {
    let (glyphs, style) = (&cx.look.glyphs, cx.look.theme.text);
    let open = status.state == State::Unanswered;
    let (mark, state) = match (status.reach, status.state) {
        (Reach::Dormant, _) => (glyphs.aside, Phrase::StateDormant),
        (Reach::NotYet, State::Unanswered) => (glyphs.not_yet, Phrase::StateNotYet),
        (Reach::Reached, State::Unanswered) if !status.asked && status.held == Held::Nothing => {
            (glyphs.aside, Phrase::StateOffRoute)
        }
        (_, State::Unanswered) => match status.held {
            Held::Nothing => (glyphs.unanswered, Phrase::StateOpen),
            Held::Something => (glyphs.partial, Phrase::StateBegun),
            Held::NotOffered => (glyphs.unanswered, Phrase::StateNotOffered),
        },
        (_, State::Answered) => (glyphs.answered, Phrase::StateAnswered),
        (_, State::NotApplicable) => (glyphs.aside, Phrase::StateNotApplicable),
        (_, State::Unknown) => (glyphs.aside, Phrase::StateUnknown),
        (_, State::NoneFound) => (glyphs.aside, Phrase::StateNone),
    };
    let title = cx.text(&wording.question(&question.id).attribute("title"));
    let mut told = vec![cx.say(&state)];
    let is_said = state == Phrase::StateOffRoute;
    if !status.asked && status.reach != Reach::Dormant && open && !is_said {
        told.push(cx.say(&Phrase::StateOffRoute));
    }
    if status.flagged {
        told.push(format!("{} {}", glyphs.flag, cx.say(&Phrase::StateFlagged)));
    }
    let apart = "\u{a0}".repeat(26_usize.saturating_sub(lines::width(&title)) + 1);
    Item::new(format!("{title}{apart} {}", told.join(", ")), style).signed(mark, style)
}

/// The answers that the method has no place for, with what they were.
pub(super) fn left_over(cx: &ScreenContext<'_>) -> Vec<Line> {
    let (theme, wording) = (&cx.look.theme, cx.wording());
    let mut lines = Vec::new();
    if !cx.sheet.left_over.is_empty() {
        let why = cx.say(&Phrase::LeftOverWhy);
        lines.push(Line::heading(Item::heading(why, theme.muted)));
    }
    for (index, left) in cx.sheet.left_over.iter().enumerate() {
        let known = cx.method.question(&left.question);
        let name = known.map_or_else(
            || left.question.to_string(),
            |known| cx.text(&wording.question(&known.id).attribute("title")),
        );
        let unknown = &cx.method.roles.title;
        let rows = left.answer.rows.iter();
        let values = left.answer.value.iter();
        let values = values.chain(rows.flat_map(|row| row.fields.values()));
        let item = values.fold(Item::new(name, theme.text), |item, value| {
            item.and(cx.words(&wording.answer(unknown, value)), theme.text)
        });
        lines.push(Line::of(Entry::LeftOver(index), item));
    }
    lines
}
