//! Taking up a draft: the change of the sheet that puts what was being written where it was meant
//! to go, or else where it can stand in any case.

use std::collections::BTreeMap;

use crate::method::Method;
use crate::method::field::FieldKind;
use crate::method::id::Id;
use crate::method::question::Kind;
use crate::session::Place;
use crate::session::date::PartialDate;
use crate::session::decimal::Decimal;
use crate::session::draft::{Part, Written};
use crate::session::edit::{Edit, Target};
use crate::session::key::RowId;
use crate::session::sheet::Sheet;
use crate::session::value::{Reference, Value};
use crate::text::clean;

/// What taking a draft up does.
#[derive(Clone, Debug, PartialEq)]
pub struct TakenUp {
    /// The change.
    pub edit: Edit,
    /// Where it is made.
    pub place: Place,
    /// Whether the text goes where it was being written; else it becomes a note.
    pub fits: bool,
}

impl TakenUp {
    /// Whether the sheet holds all of this already: the program was ended after the text had been
    /// saved as an answer, and before its draft was removed.
    pub fn stands(&self, sheet: &Sheet) -> bool {
        let answer = sheet.answer(self.edit.question());
        let row = |id: &RowId| answer.and_then(|answer| answer.row(id));
        match &self.edit {
            Edit::Value { value, .. } => {
                answer.and_then(|answer| answer.value.as_ref()) == value.as_ref()
            }
            Edit::Field {
                row: id,
                field,
                value,
                ..
            } => row(id).and_then(|row| row.value(field)) == value.as_ref(),
            Edit::AddRow {
                question, fields, ..
            } => sheet.rows(question).iter().any(|row| {
                fields
                    .iter()
                    .all(|(field, value)| row.value(field) == Some(value))
            }),
            Edit::Note { target, note } => {
                let remarks = match &target.row {
                    Some(id) => row(id).map(|row| &row.remarks),
                    None => answer.map(|answer| &answer.remarks),
                };
                remarks.is_some_and(|remarks| remarks.note == *note)
            }
            _ => false,
        }
    }
}

/// What taking this up does. `fresh` is the id of a row that it may have to add.
pub fn taken_up(written: &Written, method: &Method, sheet: &Sheet, fresh: &RowId) -> TakenUp {
    let place = written.place.clone();
    match fitting(written, method, sheet, fresh) {
        Some(edit) => TakenUp {
            edit,
            place,
            fits: true,
        },
        None => as_note(written, method, sheet),
    }
}

fn fitting(written: &Written, method: &Method, sheet: &Sheet, fresh: &RowId) -> Option<Edit> {
    let Place {
        question,
        row,
        field,
    } = &written.place;
    let asked = method.question(question)?;
    let text = clean::paragraph(&written.text);
    let text = text.trim();
    let there = |row: &RowId| sheet.rows(question).iter().find(|found| found.id == *row);
    match (&written.part, row, field) {
        (Part::Note, row, _) if row.as_ref().is_none_or(|row| there(row).is_some()) => {
            Some(Edit::Note {
                target: Target {
                    question: question.clone(),
                    row: row.clone(),
                },
                note: text.to_owned(),
            })
        }
        (Part::Answer, None, None) => Some(Edit::Value {
            question: question.clone(),
            value: Some(as_kind(&asked.kind, text)?),
        }),
        (Part::Answer, row, Some(field)) => {
            let kind = &asked.fields().iter().find(|known| known.id == *field)?.kind;
            let value = as_field(kind, text)?;
            in_row(question, row.as_ref(), field, value, (sheet, fresh))
        }
        (Part::Reason(to), Some(row), Some(field)) => {
            sheet.find_row(to)?;
            let mut references = there(row)?.references(field).to_vec();
            references.retain(|reference| reference.to != *to);
            references.push(Reference {
                to: to.clone(),
                reason: clean::line(text),
            });
            let value = Value::References(references);
            in_row(question, Some(row), field, value, (sheet, fresh))
        }
        _ => None,
    }
}

fn in_row(
    question: &Id,
    row: Option<&RowId>,
    field: &Id,
    value: Value,
    (sheet, fresh): (&Sheet, &RowId),
) -> Option<Edit> {
    let question = question.clone();
    match row {
        Some(row) if sheet.find_row(row).is_some() => Some(Edit::Field {
            question,
            row: row.clone(),
            field: field.clone(),
            value: Some(value),
        }),
        // A row that was removed is not brought back by half.
        Some(row) if was_removed(sheet, &question, row) => None,
        row => Some(Edit::AddRow {
            question,
            row: row.unwrap_or(fresh).clone(),
            fields: BTreeMap::from([(field.clone(), value)]),
        }),
    }
}

fn was_removed(sheet: &Sheet, question: &Id, row: &RowId) -> bool {
    sheet
        .answer(question)
        .is_some_and(|answer| answer.removed.iter().any(|gone| gone.id == *row))
}

fn as_kind(kind: &Kind, text: &str) -> Option<Value> {
    match kind {
        Kind::Text(_) => words(text),
        Kind::Number { .. } => number(text),
        Kind::Date(_) => date(text),
        _ => None,
    }
}

fn as_field(kind: &FieldKind, text: &str) -> Option<Value> {
    match kind {
        FieldKind::Text(_) | FieldKind::Composed => words(text),
        FieldKind::Number => number(text),
        FieldKind::Date(_) => date(text),
        _ => None,
    }
}

fn words(text: &str) -> Option<Value> {
    (!text.is_empty()).then(|| Value::Text(text.to_owned()))
}

fn number(text: &str) -> Option<Value> {
    Decimal::typed(text).ok().map(Value::Number)
}

fn date(text: &str) -> Option<Value> {
    PartialDate::typed(text).ok().map(Value::Date)
}

/// Below the note that is there: with the row, else with the question, else with the question that
/// names the enterprise, which every method has.
fn as_note(written: &Written, method: &Method, sheet: &Sheet) -> TakenUp {
    let question = match method.question(&written.place.question) {
        Some(question) => question.id.clone(),
        None => method.title.clone(),
    };
    let answer = sheet.answer(&question);
    let row = written.place.row.as_ref().and_then(|row| answer?.row(row));
    let note = match row {
        Some(row) => row.remarks.note.as_str(),
        None => answer.map_or("", |answer| answer.remarks.note.as_str()),
    };
    let row = row.map(|row| row.id.clone());
    let text = clean::paragraph(&written.text);
    let text = text.trim();
    let note = match note {
        "" => text.to_owned(),
        // It was put there already.
        note if note == text || note.ends_with(&format!("\n{text}")) => note.to_owned(),
        note => format!("{note}\n{text}"),
    };
    TakenUp {
        edit: Edit::Note {
            target: Target {
                question: question.clone(),
                row: row.clone(),
            },
            note,
        },
        place: Place {
            question,
            row,
            field: None,
        },
        fits: false,
    }
}
