//! Every sort of enterprise that a method's conditions can tell apart.

use std::collections::BTreeMap;

use crate::method::Method;
use crate::method::condition::{Condition, RowTest};
use crate::method::id::{Code, Id};
use crate::method::kind::Kind;
use crate::method::question::Question;
use crate::session::answer::{Answer, State};
use crate::session::key::RowId;
use crate::session::row::Row;
use crate::session::sheet::Sheet;
use crate::session::value::{Reference, Value};

/// How many questions are looked at in all, over all combinations that are tried, before looking is
/// given up; what a person has made is far below that.
pub(super) const PATIENCE: usize = 200_000;

/// Every combination of answers that the conditions of questions and choices look at, one after the
/// other: what none of them makes relevant, no enterprise will ever be asked.
pub(super) struct Worlds {
    questions: Vec<(Id, Vec<Answer>)>,
    /// Which answer each question has; as many as there are stands for none.
    chosen: Vec<usize>,
    sheet: Sheet,
    begun: bool,
}

impl Worlds {
    /// The combinations that matter to a method, those first in which everything is answered.
    pub(super) fn of(method: &Method) -> Self {
        let mut looked_at: BTreeMap<&Id, Vec<Answer>> = BTreeMap::new();
        let conditions = method
            .questions
            .iter()
            .filter_map(|question| question.when.as_ref());
        let choices = method
            .lists
            .values()
            .flatten()
            .filter_map(|choice| choice.when.as_ref());
        for condition in conditions.chain(choices) {
            collect(method, condition, &mut looked_at);
        }
        let questions: Vec<(Id, Vec<Answer>)> = looked_at
            .into_iter()
            .map(|(question, answers)| (question.clone(), answers))
            .collect();
        let mut worlds = Self {
            chosen: vec![0; questions.len()],
            questions,
            sheet: Sheet::default(),
            begun: false,
        };
        for at in 0..worlds.chosen.len() {
            worlds.choose(at, 0);
        }
        worlds
    }

    /// The next combination; none after the last one.
    pub(super) fn next(&mut self) -> Option<&Sheet> {
        if !std::mem::replace(&mut self.begun, true) {
            return Some(&self.sheet);
        }
        for at in 0..self.chosen.len() {
            let chosen = self.chosen.get(at).copied()?;
            let (_, answers) = self.questions.get(at)?;
            if chosen < answers.len() {
                self.choose(at, chosen + 1);
                return Some(&self.sheet);
            }
            self.choose(at, 0);
        }
        None
    }

    fn choose(&mut self, at: usize, choice: usize) {
        if let (Some((question, answers)), Some(chosen)) =
            (self.questions.get(at), self.chosen.get_mut(at))
        {
            *chosen = choice;
            match answers.get(choice) {
                Some(answer) => self.sheet.answers.insert(question.clone(), answer.clone()),
                None => self.sheet.answers.remove(question),
            };
        }
    }
}

fn collect<'a>(
    method: &'a Method,
    condition: &'a Condition,
    found: &mut BTreeMap<&'a Id, Vec<Answer>>,
) {
    match condition {
        Condition::Is { question, .. }
        | Condition::AtLeast { question, .. }
        | Condition::Answered(question) => {
            if let Some(asked) = method.question(question) {
                found
                    .entry(question)
                    .or_insert_with(|| answers_to(method, asked));
            }
        }
        Condition::SomeRow { question, having } => {
            let row = one_row(question, having);
            let answers = found.entry(question).or_default();
            // Another condition may want another row of the same question beside this one.
            if let Some(before) = answers.last() {
                let mut both = before.clone();
                both.rows.extend(row.rows.iter().cloned());
                answers.push(row);
                answers.push(both);
            } else {
                answers.push(row);
            }
        }
        Condition::Not(inner) => collect(method, inner, found),
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                collect(method, part, found);
            }
        }
    }
}

fn answers_to(method: &Method, question: &Question) -> Vec<Answer> {
    let answered = |value| Answer {
        state: State::Answered,
        value: Some(value),
        ..Answer::default()
    };
    let Some(kind) = question.once() else {
        return vec![one_row(&question.id, &[])];
    };
    match kind {
        Kind::Scale(list) | Kind::Choice(list) => {
            let codes = method.list(list).iter();
            codes
                .map(|choice| answered(Value::Code(choice.code.clone())))
                .collect()
        }
        Kind::Choices { list, max } => {
            let codes: Vec<Code> = method
                .list(list)
                .iter()
                .map(|choice| choice.code.clone())
                .collect();
            combinations(&codes, max.unwrap_or(usize::MAX))
                .into_iter()
                .map(|chosen| answered(Value::Codes(chosen)))
                .collect()
        }
        // Conditions look at codes alone; of all else they ask whether it is answered.
        Kind::Text(_)
        | Kind::Composed
        | Kind::Number
        | Kind::Date(_)
        | Kind::References { .. }
        | Kind::Mends => vec![answered(Value::Text("x".to_owned()))],
    }
}

/// One code, two of them, three where no more may be chosen, and all of them where they may.
fn combinations(codes: &[Code], most: usize) -> Vec<Vec<Code>> {
    let mut found: Vec<Vec<Code>> = Vec::new();
    let mut size = vec![(0, Vec::new())];
    for _ in 0..most.min(if most < codes.len() { 3 } else { 2 }) {
        let mut larger = Vec::new();
        for (from, chosen) in &size {
            for (place, code) in codes.iter().enumerate().skip(*from) {
                let mut chosen = chosen.clone();
                chosen.push(code.clone());
                larger.push((place + 1, chosen));
            }
        }
        found.extend(larger.iter().map(|(_, chosen)| chosen.clone()));
        size = larger;
    }
    if codes.len() > 2 && codes.len() <= most {
        found.push(codes.to_vec());
    }
    found
}

/// A row that passes those tests that a row can pass by itself.
fn one_row(question: &Id, having: &[RowTest]) -> Answer {
    let mut row = Row::new(RowId::from_random(u128::from(u8::MAX)));
    row.state = State::Answered;
    for test in having {
        match test {
            RowTest::Is { field, any } => {
                row.fields.insert(field.clone(), Value::Codes(any.clone()));
            }
            RowTest::Filled(field) => {
                row.fields
                    .insert(field.clone(), Value::Text("x".to_owned()));
            }
            RowTest::ReferredBy(path) if path.question == *question => {
                let itself = Value::References(vec![Reference::stated(row.id.clone())]);
                row.fields.insert(path.field.clone(), itself);
            }
            RowTest::Empty(_) | RowTest::ReferredBy(_) | RowTest::NotReferredBy(_) => {}
        }
    }
    Answer {
        state: State::Answered,
        rows: vec![row],
        ..Answer::default()
    }
}
