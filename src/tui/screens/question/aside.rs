//! What can be said around an answer or a row: a mark, a note, from whom it was heard.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::pick::{Beside, Pick, Picked};
use super::text_input::{Kept, TextInput};
use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::method::kind::TextSize;
use crate::session::answer::{Annotations, State};
use crate::session::draft::Part;
use crate::session::edit::{Edit as Change, Target};
use crate::session::value::{Reference, Value};
use crate::text::typed::TypedKind;
use crate::text::{Phrase, wrap};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::lines;
use crate::tui::widgets::list::{Item, Marks};
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::text_field::{Edit, Edited};

/// Something that is said around an answer or a row, while it is being said.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Aside {
    target: Target,
    said: Said,
}

/// What is being said.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "a handful are alive at a time")]
enum Said {
    /// That it does not apply, is not known, was looked for in vain: the mark in focus.
    Mark(usize),
    /// A note.
    Note(TextInput),
    /// From whom it was heard.
    HeardFrom(Pick),
}

/// What a key has led to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Remarked {
    /// Nothing to be kept yet.
    Nothing,
    /// Nothing was said.
    Cancelled,
    /// This was said.
    Done(Change),
    /// This was said in order, and there may be more; perhaps with something to tell.
    Now(Vec<Change>, Option<Notice>),
    /// Something to tell.
    Told(Notice),
}

/// The marks in the order in which they are offered; the last takes a mark away.
const MARKS: [State; 4] = [
    State::NotApplicable,
    State::Unknown,
    State::NoneFound,
    State::Unanswered,
];

impl Aside {
    /// Begins to say what the key asks for; `None` for a key that asks for nothing of the kind.
    pub(crate) fn begin(action: Action, target: Target, cx: &ScreenContext<'_>) -> Option<Self> {
        let annotations = annotations(&target, cx);
        let said = match action {
            Action::Mark => Said::Mark(0),
            Action::Note => {
                let kind = TypedKind::Words(TextSize::Paragraph);
                Said::Note(TextInput::holding(kind, &annotations.note))
            }
            Action::HeardFrom => {
                let heard = annotations
                    .heard_from
                    .into_iter()
                    .map(Reference::stated)
                    .collect();
                let people = vec![cx.method.roles.heard_from.clone()];
                Said::HeardFrom(Pick::new(people, false, false, None, heard))
            }
            _ => return None,
        };
        Some(Self { target, said })
    }

    /// Where keys are pressed.
    pub(crate) const fn context(&self) -> Context {
        match &self.said {
            Said::Mark(_) => Context::Menu,
            Said::Note(input) => input.context(),
            Said::HeardFrom(pick) => pick.context(),
        }
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Remarked {
        let target = self.target.clone();
        match &mut self.said {
            Said::Mark(cursor) => act_on_marks(action, cursor, target),
            Said::Note(input) => match action {
                Action::Back | Action::KeepAndGoOn => {
                    let note = match input.keep(cx) {
                        Kept::Value(Some(Value::Text(note))) => note,
                        _ => String::new(),
                    };
                    Remarked::Done(Change::Note { target, note })
                }
                _ => Remarked::Nothing,
            },
            Said::HeardFrom(pick) => {
                let heard = |chosen: Vec<Reference>| Change::HeardFrom {
                    target,
                    people: chosen.into_iter().map(|reference| reference.to).collect(),
                };
                match pick.act(action, cx) {
                    Picked::Nothing => Remarked::Nothing,
                    Picked::Now(chosen, told) => Remarked::Now(vec![heard(chosen)], told),
                    Picked::Missing(change, chosen) => {
                        Remarked::Now(vec![change, heard(chosen)], None)
                    }
                    Picked::Done(chosen) | Picked::Left(chosen) => Remarked::Done(heard(chosen)),
                    Picked::Told(notice) => Remarked::Told(notice),
                }
            }
        }
    }

    /// The note that is being written, or what is written beside the list of people.
    pub(crate) fn written(&self, cx: &ScreenContext<'_>) -> Option<Beside<'_>> {
        match &self.said {
            Said::Note(input) => Some((None, Part::Note, input.written()?)),
            Said::HeardFrom(pick) => pick.written(cx),
            Said::Mark(_) => None,
        }
    }

    /// Lets a typed change act.
    pub(crate) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        match &mut self.said {
            Said::Note(input) => input.typed(edit, cx),
            Said::HeardFrom(pick) => pick.typed(edit, cx),
            Said::Mark(_) => Edited::Nothing,
        }
    }

    /// Draws it, with its heading.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let heading = cx.say(&match &self.said {
            Said::Mark(_) => Phrase::AsideMark,
            Said::Note(_) => Phrase::AsideNote,
            Said::HeardFrom(_) => Phrase::AsideHeardFrom,
        });
        let rows = wrap(&heading, usize::from(area.width));
        for (row, text) in rows.iter().enumerate() {
            lines::put(
                frame.buffer_mut(),
                area,
                (0, row),
                text,
                cx.look.theme.title,
            );
        }
        let used = u16::try_from(rows.len() + 1)
            .unwrap_or(area.height)
            .min(area.height);
        let area = Rect {
            y: area.y + used,
            height: area.height - used,
            ..area
        };
        match &self.said {
            Said::Mark(cursor) => self.draw_marks(*cursor, cx, frame, area),
            Said::Note(input) => input.draw(cx, (frame, area), true),
            Said::HeardFrom(pick) => pick.draw(cx, frame, area),
        }
    }

    fn draw_marks(&self, cursor: usize, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let now = state(&self.target, cx);
        let none = cx.wording().rows(&self.target.question).attribute("none");
        let choice = |mark: &State| {
            let label = match mark {
                State::NotApplicable => cx.say(&Phrase::MarkNotApplicable),
                State::Unknown => cx.say(&Phrase::MarkUnknown),
                State::NoneFound => cx
                    .text_if_any(&none)
                    .unwrap_or_else(|| cx.say(&Phrase::MarkNone)),
                State::Unanswered | State::Answered => cx.say(&Phrase::MarkTakeAway),
            };
            let is_chosen = now == *mark && *mark != State::Unanswered;
            Item::choice(label, Marks::Radio, is_chosen, cx.look)
        };
        Pen::new(cx, frame, area).choices(&MARKS.each_ref().map(choice), cursor);
    }
}

fn act_on_marks(action: Action, cursor: &mut usize, target: Target) -> Remarked {
    let mut moved = Cursor::at(*cursor);
    moved.moves(action, MARKS.len(), MARKS.len());
    *cursor = moved.place(MARKS.len());
    let taken = match action {
        Action::Accept => *cursor,
        Action::Digit(digit) => usize::from(digit).saturating_sub(1),
        Action::Back => return Remarked::Cancelled,
        _ => return Remarked::Nothing,
    };
    match MARKS.get(taken) {
        Some(state) => Remarked::Done(Change::State {
            target,
            state: *state,
        }),
        None => Remarked::Nothing,
    }
}

/// What was said around an answer or a row so far.
pub(crate) fn annotations(target: &Target, cx: &ScreenContext<'_>) -> Annotations {
    let answer = cx.sheet.answer(&target.question);
    let found = match &target.row {
        None => answer.map(|answer| &answer.annotations),
        Some(row) => answer
            .and_then(|answer| answer.row(row))
            .map(|row| &row.annotations),
    };
    found.cloned().unwrap_or_default()
}

/// How far an answer or a row is answered.
pub(crate) fn state(target: &Target, cx: &ScreenContext<'_>) -> State {
    let answer = cx.sheet.answer(&target.question);
    match &target.row {
        None => answer.map(|answer| answer.state),
        Some(row) => answer
            .and_then(|answer| answer.row(row))
            .map(|row| row.state),
    }
    .unwrap_or_default()
}
