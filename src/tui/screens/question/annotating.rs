//! What can be said around the answer to a question, or around a row: a mark, a note, from whom it was
//! heard. It says it once for both, and knows nothing of the input that it stands beside.

use super::input::Input;
use super::step::{Step, Way};
use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::method::id::Id;
use crate::method::kind::{Kind, TextSize};
use crate::session::Position;
use crate::session::answer::{Annotations, State};
use crate::session::draft::{Part, Written};
use crate::session::edit::{Edit as Change, Target};
use crate::session::value::{Reference, Value};
use crate::text::{Phrase, Words};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::list::{Item, Marks};
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::text_field::{Edit, Edited};

/// Something that is being said around an answer or a row.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Annotating {
    target: Target,
    what: What,
}

#[derive(Clone, Debug, PartialEq)]
enum What {
    /// That it does not apply, is not known, was looked for in vain: the mark in focus.
    Mark(Cursor),
    Note(Input),
    HeardFrom(Input),
}

/// The marks in the order in which they are offered; the last takes a mark away.
const MARKS: [State; 4] = [
    State::NotApplicable,
    State::Unknown,
    State::NoneFound,
    State::Unanswered,
];

/// The place of a state among the marks: the last, if it is none.
fn place_of(state: State) -> usize {
    let place = MARKS.iter().position(|mark| *mark == state);
    place.unwrap_or(MARKS.len() - 1)
}

impl Annotating {
    /// Begins to say what the key asks for; `None` for a key that asks for nothing of the kind.
    pub(super) fn begin(action: Action, target: Target, cx: &ScreenContext<'_>) -> Option<Self> {
        let (_, annotations) = said_of(&target, cx);
        let open = |kind, value| Input::open(&kind, Some(&value), None, cx);
        let what = match action {
            Action::Mark => What::Mark(Cursor::at(place_of(said_of(&target, cx).0))),
            Action::Note => What::Note(open(
                Kind::Text(TextSize::Paragraph),
                Value::Text(annotations.note),
            )?),
            Action::HeardFrom => {
                let heard = annotations.heard_from.into_iter().map(Reference::stated);
                let people = Kind::References {
                    to: vec![cx.method.roles.heard_from.clone()],
                    one: false,
                    reasons: false,
                };
                What::HeardFrom(open(people, Value::References(heard.collect()))?)
            }
            _ => return None,
        };
        Some(Self { target, what })
    }

    /// Where it is said.
    pub(super) fn place(&self) -> Position {
        self.target.position(None)
    }

    /// Where keys are pressed.
    pub(super) const fn context(&self) -> Context {
        match &self.what {
            What::Mark(_) => Context::Menu,
            What::Note(input) | What::HeardFrom(input) => input.context(),
        }
    }

    /// Lets a key act.
    pub(super) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Step<Change> {
        match &mut self.what {
            What::Mark(cursor) => {
                let target = self.target.clone();
                cursor.moves(action, MARKS.len(), MARKS.len());
                let picked = cursor.picks(action, MARKS.len());
                let (now, _) = said_of(&target, cx);
                match picked.and_then(|place| MARKS.get(place)) {
                    Some(_) if picked == Some(place_of(now)) => Step::leave(Way::On),
                    Some(&state) => Step::keep(Change::State { target, state }).and_leave(Way::On),
                    None if action == Action::Back => Step::leave(Way::Out),
                    None => Step::stay(),
                }
            }
            What::Note(input) | What::HeardFrom(input) => {
                let step = input.act(action, cx);
                self.change(step)
            }
        }
    }

    /// Keeps what is being written, as the person goes elsewhere.
    pub(super) fn keep_written(&mut self, cx: &ScreenContext<'_>) -> Step<Change> {
        match &mut self.what {
            What::Mark(_) => Step::stay(),
            What::Note(input) | What::HeardFrom(input) => {
                let step = input.keep_written(cx);
                self.change(step)
            }
        }
    }

    /// What an input does, as a change of what is said.
    fn change(&self, step: Step) -> Step<Change> {
        let target = self.target.clone();
        let is_note = matches!(self.what, What::Note(_));
        step.into_edit(|value| {
            Some(if is_note {
                let note = value.as_ref().and_then(Value::text).unwrap_or_default();
                let note = note.to_owned();
                Change::Note { target, note }
            } else {
                let heard = value.as_ref().map_or(&[][..], Value::references);
                let people = heard.iter().map(|person| person.to.clone()).collect();
                Change::HeardFrom { target, people }
            })
        })
    }

    /// The note that is being written, or what is written beside the list of people.
    pub(super) fn written(&self, cx: &ScreenContext<'_>) -> Option<Written> {
        match &self.what {
            What::Note(input) => Some(Written {
                part: Part::Note,
                ..input.written(self.place(), cx)?
            }),
            What::HeardFrom(input) => input.written(self.place(), cx),
            What::Mark(_) => None,
        }
    }

    /// Lets a typed change act.
    pub(super) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        match &mut self.what {
            What::Note(input) | What::HeardFrom(input) => input.typed(edit, cx),
            What::Mark(_) => Edited::Nothing,
        }
    }

    /// Draws it, with its heading.
    pub(super) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let heading = cx.say(&match &self.what {
            What::Mark(_) => Phrase::AsideMark,
            What::Note(_) => Phrase::AsideNote,
            What::HeardFrom(_) => Phrase::AsideHeardFrom,
        });
        pen.write(&heading, cx.look.theme.title);
        pen.skip(1);
        match &self.what {
            What::Mark(cursor) => self.draw_marks(*cursor, cx, pen),
            What::Note(input) | What::HeardFrom(input) => input.draw(cx, pen, true),
        }
    }

    fn draw_marks(&self, cursor: Cursor, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let (now, _) = said_of(&self.target, cx);
        let is_marked = place_of(now) + 1 < MARKS.len();
        let choice = |mark: State| {
            let label = match mark {
                State::NotApplicable => cx.say(&Phrase::MarkNotApplicable),
                State::Unknown => cx.say(&Phrase::MarkUnknown),
                State::NoneFound => none_found(&self.target.question, cx),
                State::Unanswered | State::Answered if is_marked => cx.say(&Phrase::MarkTakeAway),
                State::Unanswered | State::Answered => cx.say(&Phrase::MarkNoMark),
            };
            let is_chosen = now == mark && mark != State::Unanswered;
            Item::choice(label, Marks::Radio, is_chosen, cx.look)
        };
        pen.choices(&MARKS.map(choice), cursor.place(MARKS.len()));
    }
}

/// How far a question or a row is answered, and what was said around it so far.
pub(super) fn said_of(target: &Target, cx: &ScreenContext<'_>) -> (State, Annotations) {
    let answer = cx.sheet.answer(&target.question);
    let said = match &target.row {
        None => answer.map(|answer| (answer.state, &answer.annotations)),
        Some(row) => answer
            .and_then(|answer| answer.row(row))
            .map(|row| (row.state, &row.annotations)),
    };
    said.map_or_else(Default::default, |(state, said)| (state, said.clone()))
}

/// That there is none and somebody has looked, in the words of the question.
pub(super) fn none_found(question: &Id, cx: &ScreenContext<'_>) -> String {
    cx.text_if_any(&cx.wording().rows(question).attribute("none"))
        .unwrap_or_else(|| cx.say(&Phrase::MarkNone))
}

/// What was said around an answer, on one line: its flag, from whom it was heard, its note. Empty for
/// nothing.
pub(super) fn annotations_line(annotations: &Annotations, cx: &ScreenContext<'_>) -> String {
    let wording = cx.wording();
    let mut said = Vec::new();
    if annotations.flagged {
        let flag = cx.say(&Phrase::RemarkFlag);
        said.push(format!("{} {flag}", cx.look.glyphs.flag));
    }
    if !annotations.heard_from.is_empty() {
        let heard = annotations.heard_from.iter();
        let voices = Words::List(heard.map(|person| wording.row_name(person)).collect());
        said.push(cx.say(&Phrase::RemarkHeardFrom { voices }));
    }
    if !annotations.note.is_empty() {
        let note = annotations.note.replace('\n', " ").into();
        said.push(cx.say(&Phrase::RemarkNote { note }));
    }
    said.join(&format!(" {} ", cx.look.glyphs.dot))
}
