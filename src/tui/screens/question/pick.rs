//! Choosing rows to refer to, with a reason, and adding a row that is missing.

use std::collections::BTreeMap;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::text_input::{Kept, TextInput};
use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::method::id::Id;
use crate::method::kind::TextSize;
use crate::session::Position;
use crate::session::draft::Part;
use crate::session::edit::Edit as Change;
use crate::session::key::RowId;
use crate::session::value::{Reference, Value};
use crate::text::typed::TypedKind;
use crate::text::{Phrase, wrap};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::lines;
use crate::tui::widgets::list::{Item, Marks};
use crate::tui::widgets::narrowing::Narrowing;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::text_field::{Edit, Edited};

/// A list of rows that has the focus, some of them chosen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pick {
    /// The questions whose rows are offered.
    to: Vec<Id>,
    one: bool,
    reasons: bool,
    /// The row that picks, which does not pick itself.
    owner: Option<RowId>,
    chosen: Vec<Reference>,
    cursor: usize,
    /// A row that was just added, to be in focus once the sheet has it.
    added: Option<RowId>,
    narrowing: Narrowing,
    aside: Aside,
}

/// What is done beside choosing.
#[derive(Clone, Debug, PartialEq)]
enum Aside {
    /// Nothing.
    None,
    /// Saying which sort of row is missing, by its place among the offered questions.
    Which(usize),
    /// Naming a missing row of that question.
    Naming(Id, TextInput),
    /// Saying why a reference to that row holds.
    Reason(RowId, TextInput),
}

/// What a key has led to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Picked {
    /// Nothing to be kept yet.
    Nothing,
    /// These are chosen now, and the list stays; perhaps with something to tell.
    Now(Vec<Reference>, Option<Notice>),
    /// A missing row is to be added, and then these are chosen.
    Missing(Change, Vec<Reference>),
    /// These are chosen, and the person goes on.
    Done(Vec<Reference>),
    /// These are chosen, and the person goes back.
    Left(Vec<Reference>),
    /// Something to tell.
    Told(Notice),
}

/// What is written beside a list: another place than the list's own, as what, and the text.
pub(crate) type Beside<'a> = (Option<Position>, Part, &'a str);

/// A row that can be picked.
struct Candidate {
    question: Id,
    row: RowId,
    name: String,
}

impl Pick {
    /// A list of the rows of these questions, those of `chosen` chosen.
    pub(crate) const fn new(
        to: Vec<Id>,
        one: bool,
        reasons: bool,
        owner: Option<RowId>,
        chosen: Vec<Reference>,
    ) -> Self {
        Self {
            to,
            one,
            reasons,
            owner,
            chosen,
            cursor: 0,
            added: None,
            narrowing: Narrowing::OFF,
            aside: Aside::None,
        }
    }

    /// Where keys are pressed.
    pub(crate) const fn context(&self) -> Context {
        match &self.aside {
            Aside::None if self.narrowing.is_typing() => Context::Filter,
            Aside::None if self.reasons => Context::Pick,
            Aside::None => Context::PlainPick,
            Aside::Which(_) => Context::Menu,
            Aside::Naming(_, input) | Aside::Reason(_, input) => input.context(),
        }
    }

    fn candidates(&self, cx: &ScreenContext<'_>) -> Vec<Candidate> {
        let wording = cx.wording();
        self.to
            .iter()
            .flat_map(|question| {
                cx.sheet
                    .rows(question)
                    .iter()
                    .map(move |row| (question, row))
            })
            .filter(|(_, row)| self.owner.as_ref() != Some(&row.id))
            .map(|(question, row)| Candidate {
                question: question.clone(),
                row: row.id.clone(),
                name: cx.words(&wording.name_of(question, row)),
            })
            .filter(|candidate| self.narrowing.admits(&candidate.name))
            .collect()
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Picked {
        match std::mem::replace(&mut self.aside, Aside::None) {
            Aside::None => self.act_on_list(action, cx),
            Aside::Which(cursor) => self.act_on_sorts(action, cursor),
            Aside::Naming(question, input) => self.act_on_name(action, question, input, cx),
            Aside::Reason(row, input) => self.act_on_reason(action, row, input, cx),
        }
    }

    fn act_on_list(&mut self, action: Action, cx: &ScreenContext<'_>) -> Picked {
        let candidates = self.candidates(cx);
        let mut cursor = Cursor::at(self.focus(&candidates));
        cursor.moves(action, candidates.len(), cx.page.get());
        self.cursor = cursor.place(candidates.len());
        self.added = None;
        match action {
            Action::Filter if !candidates.is_empty() => self.narrowing.begin(),
            Action::Accept if self.narrowing.is_typing() => self.narrowing.keep(),
            Action::Back if self.narrowing.is_on() => self.narrowing.end(),
            Action::Digit(digit) => {
                let place = usize::from(digit).saturating_sub(1);
                if let Some(candidate) = candidates.get(place) {
                    self.cursor = place;
                    return self.toggled(&candidate.row);
                }
            }
            Action::Choose => {
                if let Some(candidate) = candidates.get(self.cursor) {
                    return self.toggled(&candidate.row);
                }
            }
            Action::Accept => return self.accept(candidates.get(self.cursor)),
            Action::Back => return Picked::Left(self.chosen.clone()),
            Action::Add => self.begin_adding(),
            Action::Reason => return self.begin_reason(candidates.get(self.cursor)),
            _ => {}
        }
        Picked::Nothing
    }

    /// The place of the candidate in focus.
    fn focus(&self, candidates: &[Candidate]) -> usize {
        let added = self.added.as_ref();
        let place = candidates
            .iter()
            .position(|candidate| Some(&candidate.row) == added);
        place
            .unwrap_or(self.cursor)
            .min(candidates.len().saturating_sub(1))
    }

    fn accept(&mut self, focused: Option<&Candidate>) -> Picked {
        match focused {
            Some(candidate) if self.one && !self.is_chosen(&candidate.row) => {
                self.toggle(&candidate.row);
                Picked::Done(self.chosen.clone())
            }
            Some(candidate) if self.chosen.is_empty() => {
                self.toggle(&candidate.row);
                let told = Notice::info(Phrase::NoticeTickedOne);
                Picked::Now(self.chosen.clone(), Some(told))
            }
            _ => Picked::Done(self.chosen.clone()),
        }
    }

    fn is_chosen(&self, row: &RowId) -> bool {
        self.chosen.iter().any(|reference| reference.to == *row)
    }

    /// Each tick is kept at once, as an answer is.
    fn toggled(&mut self, row: &RowId) -> Picked {
        self.toggle(row);
        Picked::Now(self.chosen.clone(), None)
    }

    fn toggle(&mut self, row: &RowId) {
        if let Some(place) = self
            .chosen
            .iter()
            .position(|reference| reference.to == *row)
        {
            self.chosen.remove(place);
            return;
        }
        if self.one {
            self.chosen.clear();
        }
        self.chosen.push(Reference::stated(row.clone()));
    }

    fn begin_adding(&mut self) {
        self.aside = match self.to.as_slice() {
            [only] => Aside::Naming(only.clone(), line("")),
            _ => Aside::Which(0),
        };
    }

    fn begin_reason(&mut self, focused: Option<&Candidate>) -> Picked {
        if !self.reasons {
            return Picked::Told(Notice::refused(Phrase::NoticeNoReasonHere));
        }
        let Some(candidate) = focused else {
            return Picked::Nothing;
        };
        if !self.is_chosen(&candidate.row) {
            self.toggle(&candidate.row);
        }
        let chosen = self
            .chosen
            .iter()
            .find(|reference| reference.to == candidate.row);
        let reason = chosen.map_or("", |reference| &reference.reason);
        self.aside = Aside::Reason(candidate.row.clone(), line(reason));
        Picked::Nothing
    }

    fn act_on_sorts(&mut self, action: Action, cursor: usize) -> Picked {
        let count = self.to.len();
        let mut moved = Cursor::at(cursor);
        moved.moves(action, count, count);
        let cursor = moved.place(count);
        let take = |at: usize| {
            self.to
                .get(at)
                .map(|sort| Aside::Naming(sort.clone(), line("")))
        };
        let aside = match action {
            Action::Accept => take(cursor),
            Action::Digit(digit) => take(usize::from(digit).saturating_sub(1)),
            Action::Back => Some(Aside::None),
            _ => Some(Aside::Which(cursor)),
        };
        self.aside = aside.unwrap_or(Aside::Which(cursor));
        Picked::Nothing
    }

    fn act_on_name(
        &mut self,
        action: Action,
        question: Id,
        mut input: TextInput,
        cx: &ScreenContext<'_>,
    ) -> Picked {
        if action == Action::Back && input.is_empty() {
            return Picked::Nothing;
        }
        if !matches!(action, Action::Accept | Action::KeepAndGoOn | Action::Back) {
            self.aside = Aside::Naming(question, input);
            return Picked::Nothing;
        }
        let records = cx
            .method
            .question(&question)
            .and_then(|asked| asked.records());
        let naming = records.and_then(|records| records.label.first()).cloned();
        match (input.keep(cx), naming) {
            (Kept::Value(Some(name)), Some(field)) => {
                let row = cx.fresh_row.clone();
                self.toggle(&row);
                self.narrowing.end();
                self.added = Some(row.clone());
                let adding = Change::AddRow {
                    question,
                    row,
                    fields: BTreeMap::from([(field, name)]),
                };
                Picked::Missing(adding, self.chosen.clone())
            }
            _ => Picked::Nothing,
        }
    }

    fn act_on_reason(
        &mut self,
        action: Action,
        row: RowId,
        mut input: TextInput,
        cx: &ScreenContext<'_>,
    ) -> Picked {
        if !matches!(action, Action::Accept | Action::KeepAndGoOn | Action::Back) {
            self.aside = Aside::Reason(row, input);
            return Picked::Nothing;
        }
        let said = match input.keep(cx) {
            Kept::Value(Some(Value::Text(text))) => text,
            _ => String::new(),
        };
        for reference in self
            .chosen
            .iter_mut()
            .filter(|reference| reference.to == row)
        {
            reference.reason.clone_from(&said);
        }
        Picked::Now(self.chosen.clone(), None)
    }

    /// What is being written beside the list: the name of a missing row, as which field of which
    /// question, or why a reference holds.
    pub(crate) fn written(&self, cx: &ScreenContext<'_>) -> Option<Beside<'_>> {
        match &self.aside {
            Aside::Naming(question, input) => {
                let records = cx.method.question(question)?.records()?;
                let place = Position {
                    question: question.clone(),
                    row: None,
                    field: Some(records.label.first()?.clone()),
                };
                Some((Some(place), Part::Answer, input.written()?))
            }
            Aside::Reason(row, input) => Some((None, Part::Reason(row.clone()), input.written()?)),
            Aside::None | Aside::Which(_) => None,
        }
    }

    /// Lets a typed change act on whatever is typed.
    pub(crate) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        match &mut self.aside {
            Aside::Naming(_, input) | Aside::Reason(_, input) => input.typed(edit, cx),
            Aside::None => {
                self.cursor = 0;
                self.narrowing.typed(edit, cx)
            }
            Aside::Which(_) => Edited::Nothing,
        }
    }

    /// Draws the list, or what is done beside it.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        match &self.aside {
            Aside::None => self.draw_list(cx, frame, area),
            Aside::Which(cursor) => self.draw_sorts(*cursor, cx, frame, area),
            Aside::Naming(question, input) => {
                let label = cx.wording().rows(question).attribute("add");
                ask(&cx.text(&label), input, cx, (frame, area));
            }
            Aside::Reason(row, input) => {
                let name = cx.wording().row_name(row);
                let label = cx.say(&Phrase::LabelReason { name });
                ask(&label, input, cx, (frame, area));
            }
        }
    }

    fn draw_list(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let mut pen = Pen::new(cx, frame, area);
        self.narrowing.draw(cx, &mut pen);
        let candidates = self.candidates(cx);
        if candidates.is_empty() {
            pen.point();
            return pen.write(&cx.say(&Phrase::PickNothing), cx.look.theme.text);
        }
        let choices: Vec<Item> = candidates
            .iter()
            .map(|candidate| self.entry(candidate, cx))
            .collect();
        pen.choices(&choices, self.focus(&candidates));
    }

    fn entry(&self, candidate: &Candidate, cx: &ScreenContext<'_>) -> Item {
        let chosen = self
            .chosen
            .iter()
            .find(|reference| reference.to == candidate.row);
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

    fn draw_sorts(&self, cursor: usize, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let wording = cx.wording();
        let sorts = self.to.iter().map(|sort| cx.text(&wording.rows(sort)));
        let sorts: Vec<Item> = sorts
            .map(|name| Item::new(name, cx.look.theme.text))
            .collect();
        let mut pen = Pen::new(cx, frame, area);
        pen.write(&cx.say(&Phrase::LabelWhichSort), cx.look.theme.title);
        pen.choices(&sorts, cursor);
    }
}

fn line(text: &str) -> TextInput {
    TextInput::holding(TypedKind::Words(TextSize::Line), text)
}

/// A label and, below it, a field to answer in.
fn ask(
    label: &str,
    input: &TextInput,
    cx: &ScreenContext<'_>,
    (frame, area): (&mut Frame<'_>, Rect),
) {
    let rows = wrap(label, usize::from(area.width));
    for (row, text) in rows.iter().enumerate() {
        lines::put(
            frame.buffer_mut(),
            area,
            (0, row),
            text,
            cx.look.theme.title,
        );
    }
    let used = u16::try_from(rows.len())
        .unwrap_or(area.height)
        .min(area.height);
    let field = Rect {
        y: area.y + used,
        height: area.height - used,
        ..area
    };
    input.draw(cx, (frame, field), true);
}
