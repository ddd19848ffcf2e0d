//! Keys on the page of a question, what they change and what is seen then. The sheet takes every change
//! at once, as the visit does.

mod around;
mod once;
mod rows;

use std::collections::BTreeMap;

use super::*;
use crate::app::command::{Command, SessionCommand};

use crate::method::kind::{DatePrecision, Kind};
use crate::session::answer::{Stamp, State};
use crate::session::draft::Part;
use crate::session::key::RowId;
use crate::session::value::{Reference, Value};
use crate::tui::app::person::key_called;
use crate::tui::screens::Screen;
use crate::tui::screens::stage::Stage;

/// Somebody at a question.
struct Desk {
    stage: Stage,
    screen: QuestionScreen,
    /// The changes so far.
    edits: Vec<Change>,
    /// What came of the last key.
    outcome: Outcome,
    /// What was said once the sheet had taken that.
    settled: Option<Notice>,
}

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn code(text: &str) -> Value {
    Value::Code(text.parse().unwrap())
}

fn codes(codes: &[&str]) -> Value {
    Value::Codes(codes.iter().map(|code| code.parse().unwrap()).collect())
}

fn words(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn references(rows: &[&RowId]) -> Value {
    let stated = |row: &&RowId| Reference::stated(RowId::clone(row));
    Value::References(rows.iter().map(stated).collect())
}

/// A value as a change gives it: an empty one takes back what was there.
fn given(value: &Value) -> Option<Value> {
    Some(value.clone()).filter(|value| !value.is_empty())
}

fn row(number: u128) -> RowId {
    RowId::from_random(100 + number)
}

/// An empty sheet in which a row of that question has a name.
fn with_row(question: &str, number: u128, name: &str) -> Stage {
    let mut stage = Stage::new();
    add_row(&mut stage, question, number, name);
    stage
}

fn add_row(stage: &mut Stage, question: &str, number: u128, name: &str) {
    let asked = stage.method.question(&id(question)).unwrap();
    let field = asked.records().unwrap().label[0].clone();
    make(
        stage,
        &Change::AddRow {
            question: id(question),
            row: row(number),
            fields: BTreeMap::from([(field, words(name))]),
        },
    );
}

fn make(stage: &mut Stage, edit: &Change) {
    let stamp = Stamp {
        rev: 1,
        day: stage.cx().now.day,
        language: "en".to_owned(),
    };
    stage.sheet.edit(edit, &stamp).unwrap();
}

/// Stands for the first question that is asked once: one of another kind.
fn asking(kind: Kind) -> Desk {
    let mut stage = Stage::new();
    stage.method.questions[0].asked = Asked::Once(kind);
    Desk::at("standing", stage)
}

impl Desk {
    fn at(question: &str, stage: Stage) -> Self {
        let place = Position::at(id(question));
        Self::open(&place, stage)
    }

    fn open(place: &Position, stage: Stage) -> Self {
        Self {
            screen: QuestionScreen::open(place, &stage.cx()).unwrap(),
            stage,
            edits: Vec::new(),
            outcome: Outcome::stay(),
            settled: None,
        }
    }

    fn takes(&mut self, outcome: Outcome) {
        for command in &outcome.commands {
            let Command::Session(SessionCommand::Make { edit, .. }) = command else {
                panic!("{command:?}");
            };
            make(&mut self.stage, edit);
            self.edits.push(edit.clone());
        }
        if self
            .stage
            .sheet
            .find_row(self.stage.cx().fresh_row)
            .is_some()
        {
            self.stage.renew_row();
        }
        self.outcome = outcome;
        self.settled = self.screen.settle(&self.stage.cx());
    }

    fn presses(mut self, keys: &str) -> Self {
        for key in keys.split_whitespace() {
            let context = self.screen.context();
            let action = context.action(key_called(key));
            match action.unwrap_or_else(|| panic!("{key} in {context:?}")) {
                Action::Edit(edit) => {
                    self.screen.typed(Edit::Key(edit), &self.stage.cx());
                }
                action => {
                    let outcome = self.screen.act(action, &self.stage.cx());
                    self.takes(outcome);
                }
            }
        }
        self
    }

    fn types(mut self, text: &str) -> Self {
        assert!(self.screen.context().is_typing());
        self.screen
            .typed(Edit::Insert(text.to_owned()), &self.stage.cx());
        self
    }

    #[track_caller]
    fn sees(self, text: &str) -> Self {
        let screen = Screen::Question(self.screen.clone());
        let (picture, _) = self.stage.picture(&screen);
        assert!(picture.contains(text), "`{text}` is not in\n{picture}");
        self
    }

    /// The last key led there.
    #[track_caller]
    fn goes(self, go: &Go) -> Self {
        assert_eq!(self.outcome.go, *go);
        self
    }

    /// The last key was answered with a refusal and changed nothing.
    #[track_caller]
    fn refuses(self) -> Self {
        let notice = self.outcome.notice.as_ref();
        assert!(notice.is_some_and(Notice::is_refusal), "{notice:?}");
        assert_eq!(self.outcome.commands, []);
        self
    }

    /// All changes so far; from here on they are counted anew.
    #[track_caller]
    fn made(mut self, edits: &[Change]) -> Self {
        assert_eq!(std::mem::take(&mut self.edits), edits);
        self
    }

    /// All changes so far were of the value of the question.
    #[track_caller]
    fn answered(self, values: &[Value]) -> Self {
        let question = self.screen.question().clone();
        let edit = |value: &Value| Change::Value {
            question: question.clone(),
            value: given(value),
        };
        let edits: Vec<Change> = values.iter().map(edit).collect();
        self.made(&edits)
    }

    /// All changes so far were of that field of that row.
    #[track_caller]
    fn filled(self, number: u128, field: &str, values: &[Value]) -> Self {
        let question = self.screen.question().clone();
        let edit = |value: &Value| Change::Field {
            question: question.clone(),
            row: row(number),
            field: id(field),
            value: given(value),
        };
        let edits: Vec<Change> = values.iter().map(edit).collect();
        self.made(&edits)
    }

    fn written(&self) -> Option<(Position, Part, String)> {
        let written = self.screen.written(&self.stage.cx())?;
        Some((written.place, written.part, written.text))
    }

    /// Goes elsewhere in the middle of everything.
    fn leaves(mut self) -> Self {
        let outcome = self.screen.leave(&self.stage.cx());
        self.takes(outcome);
        self
    }
}

/// A row of that question that is there, one of its fields in focus.
fn in_row(question: &str, field: &str) -> Desk {
    let mut stage = with_row("stakeholders", 1, "The neighbours");
    add_row(&mut stage, "stakeholders", 2, "The workers");
    if question != "stakeholders" {
        add_row(&mut stage, question, 3, "The row");
    }
    in_row_of(
        question,
        if question == "stakeholders" { 1 } else { 3 },
        field,
        stage,
    )
}

fn in_row_of(question: &str, number: u128, field: &str, stage: Stage) -> Desk {
    let place = Position {
        question: id(question),
        row: Some(row(number)),
        field: Some(id(field)),
    };
    Desk::open(&place, stage)
}
