//! Takes up a draft: the change of the sheet that puts the text where it was meant to go, or
//! otherwise into a note.

use std::collections::BTreeMap;

use crate::journey::live_answers::LiveAnswers;
use crate::method::Method;
use crate::method::field::Field;
use crate::method::id::Id;
use crate::session::Position;
use crate::session::draft::{Part, Written};
use crate::session::edit::{Edit, Target};
use crate::session::key::RowId;
use crate::session::row::Row;
use crate::session::sheet::Sheet;
use crate::session::value::{Reference, Value};
use crate::text::typed::{Refusal, TypedKind};
use crate::text::{Language, clean};

/// What taking up a draft does.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftEdit {
    /// The change.
    pub edit: Edit,
    /// Where the change is made.
    pub place: Position,
    /// Whether the text goes where it was being written; otherwise it becomes a note.
    pub fits: bool,
}

impl DraftEdit {
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
                let annotations = match &target.row {
                    Some(id) => row(id).map(|row| &row.annotations),
                    None => answer.map(|answer| &answer.annotations),
                };
                annotations.is_some_and(|annotations| annotations.note == *note)
            }
            Edit::State { .. }
            | Edit::HeardFrom { .. }
            | Edit::Flag { .. }
            | Edit::MoveRow { .. }
            | Edit::RemoveRow { .. } => false,
        }
    }
}

/// The change that takes up a draft. `fresh` is the id for a row that may have to be added.
///
/// # Errors
/// If its field refuses the text: it has to be corrected there.
pub fn draft_edit(
    written: &Written,
    method: &Method,
    sheet: &Sheet,
    fresh: &RowId,
    language: Language,
) -> Result<DraftEdit, Refusal> {
    let fitting = fitting(written, method, sheet, fresh, language)?;
    Ok(match fitting {
        Some(edit) => DraftEdit {
            edit,
            place: written.place.clone(),
            fits: true,
        },
        None => as_note(written, method, sheet),
    })
}

fn fitting(
    written: &Written,
    method: &Method,
    sheet: &Sheet,
    fresh: &RowId,
    language: Language,
) -> Result<Option<Edit>, Refusal> {
    let Position {
        question,
        row,
        field,
    } = &written.place;
    let Some(asked) = method.question(question) else {
        return Ok(None);
    };
    let there = |row: &RowId| sheet.rows(question).iter().find(|found| found.id == *row);
    Ok(match (&written.part, row, field) {
        (Part::Note, row, _) if row.as_ref().is_none_or(|row| there(row).is_some()) => {
            Some(Edit::Note {
                target: Target {
                    question: question.clone(),
                    row: row.clone(),
                },
                note: clean::paragraph(&written.text).trim().to_owned(),
            })
        }
        (Part::Answer, None, None) => {
            let Some(kind) = asked.once().and_then(TypedKind::of) else {
                return Ok(None);
            };
            let value = kind.read(&written.text, language)?;
            value.map(|value| Edit::Value {
                question: question.clone(),
                value: Some(value),
            })
        }
        (Part::Answer, row, Some(field)) => {
            let found = asked.field(field);
            let kind = found.and_then(|field| TypedKind::of(&field.kind));
            let (Some(found), Some(kind)) = (found, kind) else {
                return Ok(None);
            };
            let value = match kind.read(&written.text, language) {
                Ok(value) => value,
                Err(refusal) if is_open_to(found, &written.place, method, sheet) => {
                    return Err(refusal);
                }
                Err(_) => None,
            };
            value.and_then(|value| in_row(question, row.as_ref(), field, value, (sheet, fresh)))
        }
        (Part::Reason(to), Some(row), Some(field)) => {
            reason(question, there(row), field, (to, &written.text), sheet)
        }
        (Part::Note | Part::Answer | Part::Reason(_), _, _) => None,
    })
}

/// Whether someone can type in that field: its row exists, and has the field.
fn is_open_to(field: &Field, place: &Position, method: &Method, sheet: &Sheet) -> bool {
    let question = &place.question;
    let Some(id) = &place.row else {
        return field.when.is_none();
    };
    let row = sheet.rows(question).iter().find(|found| found.id == *id);
    let row = row.cloned().unwrap_or_else(|| Row::new(id.clone()));
    !was_removed(sheet, question, id)
        && LiveAnswers::of(method, sheet).asks_field(question, &row, field)
}

fn reason(
    question: &Id,
    row: Option<&Row>,
    field: &Id,
    (to, text): (&RowId, &str),
    sheet: &Sheet,
) -> Option<Edit> {
    sheet.find_row(to)?;
    let row = row?;
    let mut references = row.references(field).to_vec();
    references.retain(|reference| reference.to != *to);
    references.push(Reference {
        to: to.clone(),
        reason: clean::line(text).trim().to_owned(),
    });
    Some(Edit::Field {
        question: question.clone(),
        row: row.id.clone(),
        field: field.clone(),
        value: Some(Value::References(references)),
    })
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

/// Appends to the note of the row, otherwise of the question, otherwise of the question that names
/// the enterprise, which every method has.
fn as_note(written: &Written, method: &Method, sheet: &Sheet) -> DraftEdit {
    let question = match method.question(&written.place.question) {
        Some(question) => question.id.clone(),
        None => method.roles.title.clone(),
    };
    let answer = sheet.answer(&question);
    let row = written.place.row.as_ref().and_then(|row| answer?.row(row));
    let note = match row {
        Some(row) => row.annotations.note.as_str(),
        None => answer.map_or("", |answer| answer.annotations.note.as_str()),
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
    DraftEdit {
        edit: Edit::Note {
            target: Target {
                question: question.clone(),
                row: row.clone(),
            },
            note,
        },
        place: Position {
            question,
            row,
            field: None,
        },
        fits: false,
    }
}
