//! Choosing rows to refer to, with a reason, and adding a row that is missing.

use std::collections::BTreeMap;

use super::step::{Step, Way};
use super::text_input::TextInput;
use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::method::id::Id;
use crate::method::kind::TextSize;
use crate::session::Position;
use crate::session::draft::{Part, Written};
use crate::session::edit::Edit as Change;
use crate::session::key::RowId;
use crate::session::value::{Reference, Value};
use crate::text::Phrase;
use crate::text::typed::TypedKind;
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::list::{Item, Marks};
use crate::tui::widgets::narrowing::Narrowing;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::text_field::{Edit, Edited};

/// A list of rows that has the focus, some of them chosen.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct PickInput {
    /// The questions whose rows are offered.
    to: Vec<Id>,
    /// Whether one at most can be chosen.
    pub(super) one: bool,
    /// Whether each choice may say why it holds.
    pub(super) reasons: bool,
    /// The row that picks, which does not pick itself.
    pub(super) owner: Option<RowId>,
    chosen: Vec<Reference>,
    cursor: Cursor,
    narrowing: Narrowing,
    prompt: Option<Prompt>,
}

/// What is asked while the list waits.
#[derive(Clone, Debug, PartialEq)]
enum Prompt {
    /// Which sort of row is missing, by its place among the offered questions.
    Sort(Cursor),
    /// Some words.
    Words(About, TextInput),
}

/// What words are asked for.
#[derive(Clone, Debug, PartialEq)]
enum About {
    /// The name of a missing row of that question.
    Name(Id),
    /// Why a reference to that row holds.
    Reason(RowId),
}

/// A row that can be picked.
struct Candidate {
    question: Id,
    row: RowId,
    name: String,
}

impl PickInput {
    /// A list of the rows of these questions, of which any number can be chosen, and these are.
    pub(super) fn new(to: Vec<Id>, chosen: Vec<Reference>) -> Self {
        Self {
            to,
            one: false,
            reasons: false,
            owner: None,
            chosen,
            cursor: Cursor::default(),
            narrowing: Narrowing::default(),
            prompt: None,
        }
    }

    /// Where keys are pressed.
    pub(super) const fn context(&self) -> Context {
        match &self.prompt {
            None if self.narrowing.is_typing() => Context::Filter,
            None if self.reasons => Context::Pick,
            None => Context::PlainPick,
            Some(Prompt::Sort(_)) => Context::Menu,
            Some(Prompt::Words(_, input)) => input.context(),
        }
    }

    fn candidates(&self, cx: &ScreenContext<'_>) -> Vec<Candidate> {
        let wording = cx.wording();
        let mut candidates = Vec::new();
        for question in &self.to {
            let rows = cx.sheet.rows(question).iter();
            candidates.extend(rows.map(|row| Candidate {
                question: question.clone(),
                row: row.id.clone(),
                name: cx.words(&wording.name_of(question, row)),
            }));
        }
        candidates.retain(|candidate| {
            self.owner.as_ref() != Some(&candidate.row) && self.narrowing.admits(&candidate.name)
        });
        candidates
    }

    /// Lets a key act. Each tick is kept at once, as an answer is.
    pub(super) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Step {
        match self.prompt.take() {
            None => self.act_on_list(action, cx),
            Some(Prompt::Sort(cursor)) => {
                self.prompt = self.sort(action, cursor);
                Step::stay()
            }
            Some(Prompt::Words(about, mut input)) => {
                let Some(words) = input.act(action, cx).kept else {
                    self.prompt = Some(Prompt::Words(about, input));
                    return Step::stay();
                };
                self.answered(about, words, cx)
            }
        }
    }

    fn act_on_list(&mut self, action: Action, cx: &ScreenContext<'_>) -> Step {
        let candidates = self.candidates(cx);
        let count = candidates.len();
        let moved = self.cursor.moves(action, count, cx.page.get());
        if moved || self.narrowing.acts(action, count > 0) {
            return Step::stay();
        }
        let picked = self.cursor.picks(action, count);
        match (action, picked.and_then(|place| candidates.get(place))) {
            (Action::Accept, focused) => self.accept(focused),
            (Action::Back, _) => self.keep().and_leave(Way::Back),
            (Action::Add, _) => {
                self.prompt = Some(match self.to.as_slice() {
                    [only] => naming(only),
                    _ => Prompt::Sort(Cursor::default()),
                });
                Step::stay()
            }
            (Action::Reason, _) => {
                let focused = candidates.into_iter().nth(self.cursor.place(count));
                self.prompt = focused.map(|candidate| self.reasoning(candidate.row));
                Step::stay()
            }
            (_, Some(candidate)) => {
                self.toggle(&candidate.row);
                self.keep()
            }
            (_, None) => Step::stay(),
        }
    }

    fn keep(&self) -> Step {
        Step::keep(Some(Value::References(self.chosen.clone())))
    }

    fn accept(&mut self, focused: Option<&Candidate>) -> Step {
        match focused {
            Some(candidate) if self.one && self.chosen(&candidate.row).is_none() => {
                self.toggle(&candidate.row);
                self.keep().and_leave(Way::On)
            }
            Some(candidate) if self.chosen.is_empty() => {
                self.toggle(&candidate.row);
                let ticked = Notice::info(Phrase::NoticeTickedOne);
                self.keep().and_notify(ticked)
            }
            _ => self.keep().and_leave(Way::On),
        }
    }

    fn chosen(&self, row: &RowId) -> Option<&Reference> {
        self.chosen.iter().find(|reference| reference.to == *row)
    }

    fn toggle(&mut self, row: &RowId) {
        if self.chosen(row).is_some() {
            return self.chosen.retain(|reference| reference.to != *row);
        }
        if self.one {
            self.chosen.clear();
        }
        self.chosen.push(Reference::stated(row.clone()));
    }

    /// Asks why a reference to the row holds, which is made if it was not.
    fn reasoning(&mut self, row: RowId) -> Prompt {
        if self.chosen(&row).is_none() {
            self.toggle(&row);
        }
        let reason = self.chosen(&row).map_or("", |chosen| &chosen.reason);
        let input = line(reason);
        Prompt::Words(About::Reason(row), input)
    }

    fn sort(&self, action: Action, mut cursor: Cursor) -> Option<Prompt> {
        let count = self.to.len();
        cursor.moves(action, count, count);
        let picked = cursor.picks(action, count);
        match picked.and_then(|place| self.to.get(place)) {
            Some(sort) => Some(naming(sort)),
            None => (action != Action::Back).then_some(Prompt::Sort(cursor)),
        }
    }

    fn answered(&mut self, about: About, words: Option<Value>, cx: &ScreenContext<'_>) -> Step {
        match about {
            About::Name(question) => match (words, label_field(&question, cx)) {
                (Some(name), Some(field)) => self.add(question, field.clone(), name, cx),
                _ => Step::stay(),
            },
            About::Reason(row) => {
                let reason = words.as_ref().and_then(Value::text).unwrap_or_default();
                for reference in &mut self.chosen {
                    if reference.to == row {
                        reason.clone_into(&mut reference.reason);
                    }
                }
                self.keep()
            }
        }
    }

    /// Adds a row and chooses it. It will be the last of its question, and have the focus.
    fn add(&mut self, question: Id, field: Id, name: Value, cx: &ScreenContext<'_>) -> Step {
        self.narrowing.end();
        let rank = |sort: &Id| self.to.iter().position(|one| one == sort);
        let is_before = |row: &Candidate| rank(&row.question) <= rank(&question);
        self.cursor = Cursor::at(self.candidates(cx).partition_point(is_before));
        let row = cx.fresh_row.clone();
        self.toggle(&row);
        self.keep().after(Change::AddRow {
            question,
            row,
            fields: BTreeMap::from([(field, name)]),
        })
    }

    /// What is being written beside the list: the name of a missing row, in its own place, or why a
    /// reference holds, in that place.
    pub(super) fn written(&self, place: Position, cx: &ScreenContext<'_>) -> Option<Written> {
        let Some(Prompt::Words(about, input)) = &self.prompt else {
            return None;
        };
        let (place, part) = match about {
            About::Name(question) => {
                let place = Position {
                    field: Some(label_field(question, cx)?.clone()),
                    ..Position::at(question.clone())
                };
                (place, Part::Answer)
            }
            About::Reason(row) => (place, Part::Reason(row.clone())),
        };
        let text = input.written()?.to_owned();
        Some(Written { place, part, text })
    }

    /// Lets a typed change act on whatever is typed.
    pub(super) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        match &mut self.prompt {
            Some(Prompt::Words(_, input)) => input.typed(edit, cx),
            Some(Prompt::Sort(_)) => Edited::Nothing,
            None => {
                self.cursor = Cursor::default();
                self.narrowing.typed(edit, cx)
            }
        }
    }

    /// Draws the list, or what is asked while it waits.
    pub(super) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let (wording, theme) = (cx.wording(), &cx.look.theme);
        match &self.prompt {
            None => self.draw_list(cx, pen),
            Some(Prompt::Sort(cursor)) => {
                let item = |sort| Item::new(cx.text(&wording.rows(sort)), theme.text);
                let sorts: Vec<Item> = self.to.iter().map(item).collect();
                pen.write(&cx.say(&Phrase::LabelWhichSort), theme.title);
                pen.choices(&sorts, cursor.place(sorts.len()));
            }
            Some(Prompt::Words(about, input)) => {
                let label = match about {
                    About::Name(question) => cx.text(&wording.rows(question).attribute("add")),
                    About::Reason(row) => {
                        let name = wording.row_name(row);
                        cx.say(&Phrase::LabelReason { name })
                    }
                };
                pen.write(&label, theme.title);
                input.draw(cx, pen, true);
            }
        }
    }

    fn draw_list(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        self.narrowing.draw(cx, pen);
        let candidates = self.candidates(cx);
        if candidates.is_empty() {
            pen.point();
            return pen.write(&cx.say(&Phrase::PickNothing), cx.look.theme.text);
        }
        let entry = |candidate| self.entry(candidate, cx);
        let choices: Vec<Item> = candidates.iter().map(entry).collect();
        pen.choices(&choices, self.cursor.place(choices.len()));
    }

    fn entry(&self, candidate: &Candidate, cx: &ScreenContext<'_>) -> Item {
        let chosen = self.chosen(&candidate.row);
        let label = if self.to.len() > 1 {
            let kind = cx.text(&cx.wording().rows(&candidate.question));
            format!("{} ({kind})", candidate.name)
        } else {
            candidate.name.clone()
        };
        let hint = match chosen {
            Some(reference) if !reference.reason.is_empty() => {
                let reason = reference.reason.clone().into();
                cx.say(&Phrase::PickBecause { reason })
            }
            Some(_) if self.reasons => cx.say(&Phrase::PickStated),
            _ => String::new(),
        };
        let marks = if self.one { Marks::Radio } else { Marks::Boxes };
        Item::choice(label, marks, chosen.is_some(), cx.look).hinted(hint, cx.look.theme.muted)
    }
}

/// The field that names a row of that question first.
fn label_field<'a>(question: &Id, cx: &ScreenContext<'a>) -> Option<&'a Id> {
    cx.method.question(question)?.records()?.label.first()
}

fn naming(question: &Id) -> Prompt {
    Prompt::Words(About::Name(question.clone()), line(""))
}

fn line(text: &str) -> TextInput {
    TextInput::of(TypedKind::Words(TextSize::Line), text)
}
