//! Every sort of enterprise that a method's conditions can tell apart.

use std::collections::BTreeMap;

use crate::method::Method;
use crate::method::condition::{Condition, RowTest};
use crate::method::id::Id;
use crate::method::question::{Kind, Question};
use crate::session::answer::{Answer, State};
use crate::session::key::RowId;
use crate::session::row::Row;
use crate::session::sheet::Sheet;
use crate::session::value::{Reference, Value};

/// How many sheets are made at most; a method with more is looked at in part.
const MOST: usize = 20_000;

/// A sheet for every combination of answers that the conditions of questions and choices look at:
/// what no sheet among them makes relevant, no enterprise will ever be asked.
pub(crate) fn worlds(method: &Method) -> Vec<Sheet> {
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
    let mut sheets = vec![Sheet::default()];
    for (question, answers) in looked_at {
        let variants: Vec<Sheet> = sheets
            .iter()
            .flat_map(|sheet| answers.iter().map(move |answer| (sheet, answer)))
            .map(|(sheet, answer)| {
                let mut sheet = sheet.clone();
                sheet.answers.insert(question.clone(), answer.clone());
                sheet
            })
            .take(MOST)
            .collect();
        sheets.extend(variants);
        sheets.truncate(MOST);
    }
    sheets
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
            found
                .entry(question)
                .or_default()
                .push(one_row(question, having));
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
    match &question.kind {
        Kind::Scale(list) | Kind::Choice(list) => {
            let codes = method.list(list).iter();
            codes
                .map(|choice| answered(Value::Code(choice.code.clone())))
                .collect()
        }
        Kind::Choices { list, .. } => {
            let codes = method.list(list).iter();
            codes
                .map(|choice| answered(Value::Codes(vec![choice.code.clone()])))
                .collect()
        }
        Kind::Records(_) => vec![one_row(&question.id, &[])],
        Kind::Text(_) | Kind::Number { .. } | Kind::Date(_) => {
            vec![answered(Value::Text("x".to_owned()))]
        }
    }
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
