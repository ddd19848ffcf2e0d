//! A small language for the sheets of tests.

mod whole;

use crate::journey::live_answers::LiveAnswers;
use crate::method::id::{Code, Id};
use crate::method::{BUILT_IN, Method};
use crate::pathway::Pathway;
use crate::pathway::gap::Gap;
use crate::pathway::node::NodeId;
use crate::session::answer::{Answer, Stamp, State};
use crate::session::date::Day;
use crate::session::key::RowId;
use crate::session::row::Row;
use crate::session::sheet::Sheet;
use crate::session::value::{Reference, Value};

/// A method and a sheet that a test writes on.
#[derive(Clone)]
pub(super) struct Scene {
    pub(super) method: Method,
    pub(super) sheet: Sheet,
    language: &'static str,
}

/// A field and what it holds.
pub(super) type Filled = (&'static str, Value);

pub(super) fn id(text: &str) -> Id {
    text.parse().unwrap()
}

pub(super) fn row_id(text: &str) -> RowId {
    text.parse().unwrap()
}

pub(super) fn codes(list: &[&str]) -> Value {
    Value::Codes(list.iter().map(|code| code.parse().unwrap()).collect())
}

pub(super) fn words(field: &'static str, text: &str) -> Filled {
    (field, Value::Text(text.to_owned()))
}

pub(super) fn code(field: &'static str, code: &str) -> Filled {
    (field, Value::Code(code.parse().unwrap()))
}

pub(super) fn date(field: &'static str, date: &str) -> Filled {
    (field, Value::Date(date.parse().unwrap()))
}

/// References that are only stated.
pub(super) fn to(field: &'static str, rows: &[&str]) -> Filled {
    because(field, rows, "")
}

/// References with a reason.
pub(super) fn because(field: &'static str, rows: &[&str], reason: &str) -> Filled {
    let reference = |row: &&str| Reference {
        to: row_id(row),
        reason: reason.to_owned(),
    };
    (
        field,
        Value::References(rows.iter().map(reference).collect()),
    )
}

pub(super) fn node(question: &str, row: &str) -> NodeId {
    NodeId::row(&id(question), &row_id(row))
}

pub(super) fn today() -> Day {
    Day::new(2026, 11, 23).unwrap()
}

impl Scene {
    /// Nothing said yet.
    pub(super) fn empty() -> Self {
        Self {
            method: ron::from_str(BUILT_IN).unwrap(),
            sheet: Sheet::default(),
            language: "en",
        }
    }

    /// The language in which rows are written from now on.
    pub(super) const fn in_language(mut self, language: &'static str) -> Self {
        self.language = language;
        self
    }

    /// Evidence that confirms a change and was returned to those it comes from.
    pub(super) fn evidence(self, row: &str, about: &str, source: &str, from: &str) -> Self {
        let fields = [
            to("about", &[about]),
            code("source", source),
            to("from", &[from]),
            to("returned_to", &[from]),
            code("verdict", "confirms"),
        ];
        self.row("evidence", row, &fields)
    }

    /// An answer that is no row.
    pub(super) fn answer(mut self, question: &str, value: Value) -> Self {
        let answer = self.sheet.answers.entry(id(question)).or_default();
        answer.state = State::Answered;
        answer.value = Some(value);
        self
    }

    /// How far the enterprise is.
    pub(super) fn standing(self, point: &str) -> Self {
        self.answer("standing", Value::Code(point.parse::<Code>().unwrap()))
    }

    /// A question to which somebody said just how it stands.
    pub(super) fn state(mut self, question: &str, state: State) -> Self {
        self.sheet.answers.entry(id(question)).or_default().state = state;
        self
    }

    /// A row that is there; one of the same id is replaced.
    pub(super) fn row(mut self, question: &str, row: &str, fields: &[Filled]) -> Self {
        let mut new = Row::new(row_id(row));
        new.state = State::Answered;
        new.fields = fields
            .iter()
            .map(|(field, value)| (id(field), value.clone()))
            .collect();
        new.stamp = Some(Stamp {
            rev: 1,
            day: today(),
            language: self.language.to_owned(),
        });
        let answer = self.sheet.answers.entry(id(question)).or_default();
        answer.state = State::Answered;
        match answer.rows.iter_mut().find(|old| old.id == new.id) {
            Some(old) => *old = new,
            None => answer.rows.push(new),
        }
        self
    }

    /// One field of a row, filled anew.
    pub(super) fn fill(mut self, question: &str, row: &str, (field, value): Filled) -> Self {
        self.at(question, row).fields.insert(id(field), value);
        self
    }

    /// One field of a row, emptied.
    pub(super) fn clear(mut self, question: &str, row: &str, field: &str) -> Self {
        self.at(question, row).fields.remove(&id(field));
        self
    }

    /// Without a row; what refers to it is left dangling.
    pub(super) fn without(mut self, question: &str, row: &str) -> Self {
        let gone = row_id(row);
        self.answered(question).rows.retain(|row| row.id != gone);
        self
    }

    /// A row that was heard from somebody.
    pub(super) fn heard(mut self, question: &str, row: &str, from: &str) -> Self {
        self.at(question, row)
            .annotations
            .heard_from
            .push(row_id(from));
        self
    }

    /// The pathway as it is.
    pub(super) fn draw(&self) -> Pathway {
        self.draw_on(today())
    }

    /// The pathway as it is on another day.
    pub(super) fn draw_on(&self, day: Day) -> Pathway {
        Pathway::draw(&LiveAnswers::of(&self.method, &self.sheet), day)
    }

    /// The gaps as `rule` or `rule:subject`.
    pub(super) fn gaps(&self) -> Vec<String> {
        self.draw().gaps.iter().map(spell).collect()
    }

    pub(super) fn answered(&mut self, question: &str) -> &mut Answer {
        self.sheet.answers.get_mut(&id(question)).unwrap()
    }

    pub(super) fn at(&mut self, question: &str, row: &str) -> &mut Row {
        self.answered(question).row_mut(&row_id(row)).unwrap()
    }
}

fn spell(gap: &Gap) -> String {
    match &gap.subject {
        None => gap.rule.to_string(),
        Some(NodeId::Row { row, .. }) => format!("{}:{row}", gap.rule),
        Some(NodeId::Code { code, .. }) => format!("{}:{code}", gap.rule),
    }
}
