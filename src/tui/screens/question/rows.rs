//! The rows of a repeated question: a table, and the form of one of them.

use super::field_values::{field_values, labelled};
use super::form::{Exit, Form};
use crate::app::action::Action;
use crate::app::notice::Notice;
use crate::method::field::Field;
use crate::method::id::Id;
use crate::method::kind::Kind;
use crate::session::Position;
use crate::session::draft::Written;
use crate::session::edit::{Edit as Change, Target};
use crate::session::row::Row;
use crate::text::report::support_words;
use crate::text::{Phrase, count};
use crate::tui::outcome::{Go, NextPage, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::confirm::Confirm;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::fields::{Fields, Labelled};
use crate::tui::widgets::list::{Item, List};
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::table::{Column, Table};

/// The rows below the table, for the line that adds one and what is said of it, or a rule.
const ROOM_TO_ADD: usize = 3;
/// The rows that a table is left with before the row in focus is cut.
const LEAST_TABLE: usize = 5;

/// The rows of a repeated question. The line after the last row adds one.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rows {
    question: Id,
    cursor: Cursor,
    /// The row that is open.
    pub(super) form: Option<Form>,
}

impl Rows {
    /// The first row, if there is none yet; else the table, or the field of a row at a place.
    pub(super) fn open(place: &Position, cx: &ScreenContext<'_>) -> Self {
        let question = place.question.clone();
        let rows = cx.sheet.rows(&question);
        let at = rows
            .iter()
            .position(|row| Some(&row.id) == place.row.as_ref());
        let mut screen = Self {
            question: question.clone(),
            cursor: Cursor::at(at.unwrap_or(rows.len())),
            form: None,
        };
        screen.form = match (at, &place.field) {
            (Some(_), Some(field)) => {
                let row = place.row.clone();
                Some(Form::row(Target { question, row }, Some(field), cx))
            }
            (None, _) if rows.is_empty() => Some(Form::adding(question, cx)),
            (Some(_), None) | (None, _) => None,
        };
        screen
    }

    /// That field of that row, in which this was being written, the row new if it is not there; `None`
    /// if it has no such field to type in.
    pub(super) fn reopen(written: &Written, cx: &ScreenContext<'_>) -> Option<Self> {
        let place = &written.place;
        let row = place.row.clone().unwrap_or_else(|| cx.fresh_row.clone());
        let subject = Target {
            question: place.question.clone(),
            row: Some(row),
        };
        let form = Form::reopen(subject, written, cx)?;
        Some(Self {
            form: Some(form),
            ..Self::open(place, cx)
        })
    }

    fn focused<'a>(&self, cx: &ScreenContext<'a>) -> Option<&'a Row> {
        let rows = cx.sheet.rows(&self.question);
        rows.get(self.cursor.place(rows.len() + 1))
    }

    /// Lets a key act.
    pub(super) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        match &mut self.form {
            Some(form) if action == Action::Add && !form.is_typing() => self.add(cx),
            Some(form) => form.act(action, cx),
            None => self.act_on_table(action, cx),
        }
    }

    fn act_on_table(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        let count = cx.sheet.rows(&self.question).len() + 1;
        self.cursor.moves(action, count, cx.page.get());
        let here = self.cursor.place(count);
        match (action, self.focused(cx)) {
            (Action::Add, _) | (Action::Accept, None) => return self.add(cx),
            (Action::Accept, Some(_)) => self.open_row(here, cx),
            (Action::NextField | Action::FinishRow, _) => return Outcome::going(Go::Next),
            (Action::PreviousField, _) => return Outcome::going(Go::Previous),
            (Action::Remove, Some(row)) => {
                let (question, row) = (self.question.clone(), row.id.clone());
                let asked = Confirm::removing_row(question, row, cx);
                return Outcome::onto(NextPage::Ask(asked));
            }
            (Action::MoveUp, Some(row)) => return self.shift(row, here.checked_sub(1), cx),
            (Action::MoveDown, Some(row)) => return self.shift(row, Some(here + 1), cx),
            (Action::Back, _) => return Outcome::back(),
            _ => {}
        }
        Outcome::stay()
    }

    fn open_row(&mut self, place: usize, cx: &ScreenContext<'_>) {
        let row = cx.sheet.rows(&self.question).get(place);
        let subject = Target {
            question: self.question.clone(),
            row: row.map(|row| row.id.clone()),
        };
        self.cursor = Cursor::at(place);
        self.form = row.map(|_| Form::row(subject, None, cx));
    }

    /// How many rows there may be, if they are so many already.
    fn is_full(&self, cx: &ScreenContext<'_>) -> Option<usize> {
        let asked = cx.method.question(&self.question);
        let most = asked.and_then(|asked| asked.records()?.max);
        let rows = cx.sheet.rows(&self.question).len();
        most.filter(|most| rows >= *most)
    }

    fn add(&mut self, cx: &ScreenContext<'_>) -> Outcome {
        if let Some(most) = self.is_full(cx) {
            let most = count(most);
            return Outcome::refused(Phrase::NoticeTooManyRows { most });
        }
        self.cursor = Cursor::at(cx.sheet.rows(&self.question).len());
        self.form = Some(Form::adding(self.question.clone(), cx));
        Outcome::stay()
    }

    fn shift(&mut self, row: &Row, to: Option<usize>, cx: &ScreenContext<'_>) -> Outcome {
        let rows = cx.sheet.rows(&self.question);
        let Some(to) = to.filter(|to| *to < rows.len()) else {
            return Outcome::stay();
        };
        self.cursor = Cursor::at(to);
        let change = Change::MoveRow {
            question: self.question.clone(),
            row: row.id.clone(),
            to,
        };
        let place = Position {
            row: Some(row.id.clone()),
            ..Position::at(self.question.clone())
        };
        Outcome::making(change, place)
    }

    /// After the sheet has taken what was kept: a new row that is done leads to the next one.
    pub(super) fn settle(&mut self, cx: &ScreenContext<'_>) -> Option<Notice> {
        let form = self.form.as_mut()?;
        let exit = form.settle(cx)?;
        let rows = cx.sheet.rows(&self.question);
        let row = form.subject.row.as_ref();
        let place = rows.iter().position(|candidate| Some(&candidate.id) == row);
        let next = place.map(|place| place + 1);
        self.cursor = Cursor::at(place.unwrap_or(rows.len()));
        self.form = None;
        match next.filter(|_| exit == Exit::Done) {
            Some(next) if next < rows.len() => self.open_row(next, cx),
            Some(_) if self.is_full(cx).is_none() => drop(self.add(cx)),
            Some(_) | None => {}
        }
        (exit == Exit::Done).then(|| Notice::done(Phrase::NoticeRowDone))
    }

    /// How many rows it wants before anything else gets any.
    pub(super) fn wanted(&self, width: usize, cx: &ScreenContext<'_>) -> usize {
        match &self.form {
            Some(form) => form.wanted(width, cx),
            None => cx.sheet.rows(&self.question).len() + LEAST_TABLE + ROOM_TO_ADD,
        }
    }

    /// Draws the table, and the row in focus whole; or the form of the row that is open, with the table
    /// above it if there is room for both.
    pub(super) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let rows = cx.sheet.rows(&self.question).len();
        if let Some(form) = &self.form {
            let spare = pen.height().saturating_sub(form.wanted(pen.width(), cx));
            if rows > 0 && spare > rows + 2 {
                self.draw_table(None, cx, pen);
                pen.rule();
            }
            return form.draw(cx, pen);
        }
        let focused = self.focused(cx);
        let place = self.cursor.place(rows + 1);
        let whole = focused.map(|row| self.whole(row, cx)).unwrap_or_default();
        let signs = focused.map(|row| self.signs(row, cx)).unwrap_or_default();
        let whole = Fields {
            labelled: &whole,
            cursor: None,
            open: None,
        };
        if rows > 0 {
            // The row in focus is seen whole before the others are.
            let below = whole.height(pen.text_width()) + pen.rows(&signs) + ROOM_TO_ADD;
            let below = below.min(pen.height().saturating_sub(LEAST_TABLE));
            pen.above(below, |above| {
                self.draw_table(focused.map(|_| place), cx, above);
            });
        }
        let theme = &cx.look.theme;
        let add = cx.text(&cx.wording().rows(&self.question).attribute("add"));
        let mut add = Item::new(format!("+ {add}"), theme.text);
        if focused.is_none() {
            add = add.hinted(self.suffices(cx), theme.muted);
        }
        pen.above(pen.height().saturating_sub(2), |above| {
            above.list(&List {
                cursor: focused.is_none().then_some(0),
                ..List::read(&[add])
            });
        });
        if focused.is_some() {
            pen.rule();
            pen.write(&signs, theme.text);
            pen.fields(&whole);
        }
    }

    /// How many rows suffice.
    fn suffices(&self, cx: &ScreenContext<'_>) -> String {
        let asked = cx.method.question(&self.question);
        let Some(records) = asked.and_then(|asked| asked.records()) else {
            return String::new();
        };
        let usual = records.usual.into();
        cx.say(&match records.max {
            Some(most) => Phrase::TableAtMost {
                usual,
                most: count(most),
            },
            None => Phrase::TableFewSuffice { usual },
        })
    }

    /// Every field of a row that holds something, but for what is chosen of a list.
    fn whole(&self, row: &Row, cx: &ScreenContext<'_>) -> Vec<Labelled> {
        let held = self.fields(cx).iter();
        let held = held.filter(|field| row.value(&field.id).is_some() && !is_sign(field));
        held.map(|field| labelled(&self.question, &field.id, row, cx))
            .collect()
    }

    /// What is chosen for a row, and how well evidence supports it if it is of the sort that wants proof.
    fn signs(&self, row: &Row, cx: &ScreenContext<'_>) -> String {
        let chosen = self.fields(cx).iter().filter(|field| is_sign(field));
        let chosen = chosen.flat_map(|field| field_values(&self.question, &field.id, row, cx));
        let proof = &cx.method.pathway.proof;
        let support = (proof.of == self.question).then(|| cx.pathway().support.support(&row.id));
        let support = support.flatten().map(|support| {
            let words = cx.text(&support_words(&cx.wording(), support));
            format!("{} {words}", cx.look.glyphs.support(support))
        });
        let signs: Vec<String> = support.into_iter().chain(chosen).collect();
        signs.join(&format!(" {} ", cx.look.glyphs.dot))
    }

    fn fields<'a>(&self, cx: &ScreenContext<'a>) -> &'a [Field] {
        let asked = cx.method.question(&self.question);
        asked.map_or(&[][..], |asked| asked.fields())
    }

    fn draw_table(&self, cursor: Option<usize>, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let (columns, rows) = self.cells(pen.text_width(), cx);
        pen.table(&Table {
            columns: &columns,
            count: rows.len(),
            row: &|place| rows.get(place).cloned().unwrap_or_default(),
            cursor,
        });
    }

    /// The columns and cells: what each row is called, and the fields that the short route asks of every
    /// row, as many as are seen whole at this width.
    fn cells(&self, width: usize, cx: &ScreenContext<'_>) -> (Vec<Column>, Vec<Vec<String>>) {
        let wording = cx.wording();
        let asked = cx.method.question(&self.question);
        let records = asked.and_then(|asked| asked.records());
        let label = records.map_or(&[][..], |records| &records.label);
        let is_more = |field: &&Field| field.is_always_asked() && !label.contains(&field.id);
        let rows = cx.sheet.rows(&self.question);
        let names = rows
            .iter()
            .map(|row| cx.words(&wording.name_of(&self.question, row)));
        let mut cells: Vec<Vec<String>> = names.map(|name| vec![name]).collect();
        let heading = cx.text(&wording.rows(&self.question));
        let mut columns = vec![Column::fitting(heading, cells.iter().flatten())];
        for field in self.fields(cx).iter().filter(is_more) {
            let values = rows.iter().map(|row| {
                let values = field_values(&self.question, &field.id, row, cx);
                let between = format!(" {} ", cx.look.glyphs.dot);
                values.join(&between).replace('\n', " ")
            });
            let values: Vec<String> = values.collect();
            let heading = cx.text(&wording.field(&self.question, &field.id));
            columns.push(Column::fitting(heading, &values));
            if columns.len() > 2 && !Column::all_fit(&columns, width) {
                columns.pop();
                break;
            }
            for (cells, value) in cells.iter_mut().zip(values) {
                cells.push(value);
            }
        }
        (columns, cells)
    }
}

/// Whether one of a list is chosen in the field, which a word says.
const fn is_sign(field: &Field) -> bool {
    matches!(field.kind, Kind::Scale(_) | Kind::Choice(_))
}
