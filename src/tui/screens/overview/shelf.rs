//! Which questions a filter shows, and how each one is told.

use crate::journey::progress::Progress;
use crate::journey::question_status::{Held, QuestionStatus, Reach};
use crate::method::id::Id;
use crate::method::question::Question;
use crate::session::answer::State;
use crate::text::wording::Wording;
use crate::text::{Phrase, Words, count};
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
    pub(super) fn shown(&self, filter: Filter) -> Vec<Id> {
        let all = self.0.iter();
        all.filter(|(_, status)| filter.shows(*status))
            .map(|(question, _)| question.id.clone())
            .collect()
    }

    /// The same with the stages above them.
    pub(super) fn items(&self, cx: &ScreenContext<'_>, filter: Filter) -> Vec<Item> {
        let wording = cx.wording();
        let theme = &cx.look.theme;
        let mut items: Vec<Item> = Vec::new();
        for stage in &cx.method.stages {
            let here = self.0.iter().filter(|(question, status)| {
                stage.steps.iter().any(|step| step.id == question.step) && filter.shows(*status)
            });
            let mut step = None;
            for (question, status) in here {
                if step.is_none() {
                    let name = cx.text(&wording.stage(&stage.id));
                    let line = Phrase::AccountNamed {
                        name: name.into(),
                        value: progress(cx.journey().stage_progress(&stage.id)),
                    };
                    let spaced = !items.is_empty();
                    items.push(Item::heading(cx.say(&line), theme.title).spaced(spaced));
                }
                if step != Some(&question.step) {
                    step = Some(&question.step);
                    let name = cx.text(&wording.step(&question.step));
                    items.push(Item::heading(name, theme.muted).signed("", theme.muted));
                }
                items.push(line((cx, &wording), question, *status));
            }
        }
        items
    }
}

/// How far a stage is, in words.
fn progress(progress: Progress) -> Words {
    let Progress {
        handled,
        counted,
        not_yet,
    } = progress;
    if counted == 0 {
        return Phrase::StageNotYet.into();
    }
    let told = if progress.is_complete() {
        Phrase::StageComplete {
            handled: count(handled),
        }
    } else {
        Phrase::StageProgress {
            handled: count(handled),
            counted: count(counted),
        }
    };
    if not_yet == 0 {
        return told.into();
    }
    Phrase::StageAndLater {
        progress: told.into(),
    }
    .into()
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
    if !status.asked && status.reach != Reach::Dormant && open {
        told.push(cx.say(&Phrase::StateOffRoute));
    }
    if status.flagged {
        told.push(format!("{} {}", glyphs.flag, cx.say(&Phrase::StateFlagged)));
    }
    let apart = "\u{a0}".repeat(26_usize.saturating_sub(lines::width(&title)) + 1);
    Item::new(format!("{title}{apart} {}", told.join(", ")), style).signed(mark, style)
}

/// The answers that the method has no place for, with what they were.
pub(super) fn left_over(cx: &ScreenContext<'_>) -> Vec<Item> {
    let theme = &cx.look.theme;
    let wording = cx.wording();
    if cx.sheet.left_over.is_empty() {
        let nothing = cx.say(&Phrase::NothingLeftOver);
        return vec![Item::heading(nothing, theme.text)];
    }
    let why = cx.say(&Phrase::LeftOverWhy);
    let mut items = vec![Item::heading(why, theme.muted)];
    for left in &cx.sheet.left_over {
        let known = cx.method.question(&left.question);
        let name = known.map_or_else(
            || left.question.to_string(),
            |known| cx.text(&wording.question(&known.id).attribute("title")),
        );
        let mut values: Vec<Words> = Vec::new();
        let unknown = &cx.method.roles.title;
        values.extend(
            left.answer
                .value
                .iter()
                .map(|value| wording.answer(unknown, value)),
        );
        for row in &left.answer.rows {
            let held = row.fields.values();
            values.extend(held.map(|value| wording.answer(unknown, value)));
        }
        let mut item = Item::new(name, theme.text);
        for value in values {
            item = item.and(cx.words(&value), theme.text);
        }
        items.push(item);
    }
    items
}
