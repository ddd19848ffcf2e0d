//! The changes that a person can make to a sheet, each one step to undo and one to save.

use std::collections::BTreeMap;

use super::answer::{Annotations, Answer, Stamp, State};
use super::key::RowId;
use super::position::Position;
use super::row::{RemovedRow, Row};
use super::sheet::Sheet;
use super::value::{REFERENCE, Value};
use crate::method::id::Id;

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Give, replace or take back the value of a question.
    Value {
        /// The question.
        question: Id,
        /// The new value; none takes it back.
        value: Option<Value>,
    },
    /// Say that something does not apply, is not known, or was looked for in vain.
    State {
        /// What it is said of.
        target: Target,
        /// The new state; *answered* holds only where there is a value or a row.
        state: State,
    },
    /// Write a note.
    Note {
        /// What it is about.
        target: Target,
        /// The note; empty takes it back.
        note: String,
    },
    /// Say from whom it was heard.
    HeardFrom {
        /// What was heard.
        target: Target,
        /// The people, rows of the question that the method hears from.
        people: Vec<RowId>,
    },
    /// Flag something to come back to, or take the flag away.
    Flag {
        /// What is flagged.
        target: Target,
        /// Whether it is flagged from now on.
        flagged: bool,
    },
    /// Add a row at the end.
    AddRow {
        /// The repeated question.
        question: Id,
        /// The new row's id.
        row: RowId,
        /// What its fields hold already.
        fields: BTreeMap<Id, Value>,
    },
    /// Give, replace or take back what a field holds.
    Field {
        /// The repeated question.
        question: Id,
        /// The row.
        row: RowId,
        /// The field.
        field: Id,
        /// The new value; none takes it back.
        value: Option<Value>,
    },
    /// Put a row at another place in the table.
    MoveRow {
        /// The repeated question.
        question: Id,
        /// The row.
        row: RowId,
        /// Its new place, from 0; the last place where there are fewer rows.
        to: usize,
    },
    /// Remove a row, and with it every reference to it.
    RemoveRow {
        /// The repeated question.
        question: Id,
        /// The row.
        row: RowId,
    },
}

/// A question, or one of its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The question.
    pub question: Id,
    /// The row, where it is about one.
    pub row: Option<RowId>,
}

impl Target {
    /// A question as a whole.
    pub const fn question(question: Id) -> Self {
        Self {
            question,
            row: None,
        }
    }

    /// Where it is, or where that field of it is.
    pub fn position(&self, field: Option<&Id>) -> Position {
        Position {
            question: self.question.clone(),
            row: self.row.clone(),
            field: field.cloned(),
        }
    }
}

/// Why a change cannot be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such row.
    NoSuchRow(RowId),
    /// There is, or was, a row of that id.
    RowExists(RowId),
}

/// The answers that a change touched, as they were before it. `None` where there was none.
pub type Before = Vec<(Id, Option<Answer>)>;

impl Sheet {
    /// Makes a change and tells what was there before; nothing is changed where it is refused.
    ///
    /// # Errors
    /// Where the change is about a row that is not there, or adds one that is.
    pub fn edit(&mut self, edit: &Edit, stamp: &Stamp) -> Result<Before, Refused> {
        let touched = self.touched(edit);
        let before: Before = touched
            .into_iter()
            .map(|question| (question.clone(), self.answer(&question).cloned()))
            .collect();
        self.make(edit, stamp)?;
        Ok(before)
    }

    fn touched(&self, edit: &Edit) -> Vec<Id> {
        let mut touched = vec![edit.question().clone()];
        if let Edit::RemoveRow { row, .. } = edit {
            for referrer in self.referrers(row) {
                if !touched.contains(&referrer.question) {
                    touched.push(referrer.question);
                }
            }
        }
        touched
    }

    fn make(&mut self, edit: &Edit, stamp: &Stamp) -> Result<(), Refused> {
        match edit {
            Edit::Value { question, value } => {
                let answer = self.open(question);
                answer.value = value.clone().filter(|value| !value.is_empty());
                answer.state = answer.settled();
            }
            Edit::State { target, state } => self.set_state(target, *state, stamp)?,
            Edit::Note { target, note } => {
                note.clone_into(&mut self.annotations(target, stamp)?.note);
            }
            Edit::HeardFrom { target, people } => {
                people.clone_into(&mut self.annotations(target, stamp)?.heard_from);
            }
            Edit::Flag { target, flagged } => self.annotations(target, stamp)?.flagged = *flagged,
            Edit::AddRow {
                question,
                row,
                fields,
            } => self.add(question, row, fields, stamp)?,
            Edit::Field {
                question,
                row,
                field,
                value,
            } => {
                let row = self.row_to_change(question, row, stamp)?;
                match value.clone().filter(|value| !value.is_empty()) {
                    Some(value) => row.fields.insert(field.clone(), value),
                    None => row.fields.remove(field),
                };
                row.state = row.settled();
            }
            Edit::MoveRow { question, row, to } => self.move_row(question, row, *to)?,
            Edit::RemoveRow { question, row } => self.remove(question, row, stamp)?,
        }
        self.open(edit.question()).stamp = Some(stamp.clone());
        Ok(())
    }

    fn open(&mut self, question: &Id) -> &mut Answer {
        self.answers.entry(question.clone()).or_default()
    }

    fn row_to_change(
        &mut self,
        question: &Id,
        row: &RowId,
        stamp: &Stamp,
    ) -> Result<&mut Row, Refused> {
        let found = self
            .answers
            .get_mut(question)
            .and_then(|answer| answer.row_mut(row));
        let found = found.ok_or_else(|| Refused::NoSuchRow(row.clone()))?;
        found.stamp = Some(stamp.clone());
        Ok(found)
    }

    fn annotations(&mut self, target: &Target, stamp: &Stamp) -> Result<&mut Annotations, Refused> {
        match &target.row {
            None => Ok(&mut self.open(&target.question).annotations),
            Some(row) => Ok(&mut self
                .row_to_change(&target.question, row, stamp)?
                .annotations),
        }
    }

    fn set_state(&mut self, target: &Target, state: State, stamp: &Stamp) -> Result<(), Refused> {
        let is_settled = matches!(state, State::Unanswered | State::Answered);
        match &target.row {
            None => {
                let answer = self.open(&target.question);
                answer.state = if is_settled { answer.settled() } else { state };
            }
            Some(row) => {
                let row = self.row_to_change(&target.question, row, stamp)?;
                row.state = if is_settled { row.settled() } else { state };
            }
        }
        Ok(())
    }

    fn add(
        &mut self,
        question: &Id,
        id: &RowId,
        fields: &BTreeMap<Id, Value>,
        stamp: &Stamp,
    ) -> Result<(), Refused> {
        let removed = |answer: &Answer| answer.removed.iter().any(|gone| gone.id == *id);
        if self.find_row(id).is_some() || self.answers.values().any(removed) {
            return Err(Refused::RowExists(id.clone()));
        }
        let mut row = Row::new(id.clone());
        row.fields.clone_from(fields);
        row.fields.retain(|_, value| !value.is_empty());
        row.stamp = Some(stamp.clone());
        row.state = row.settled();
        let answer = self.open(question);
        answer.rows.push(row);
        answer.state = answer.settled();
        Ok(())
    }

    fn move_row(&mut self, question: &Id, id: &RowId, to: usize) -> Result<(), Refused> {
        let refusal = || Refused::NoSuchRow(id.clone());
        let answer = self.answers.get_mut(question).ok_or_else(refusal)?;
        let from = answer
            .rows
            .iter()
            .position(|row| row.id == *id)
            .ok_or_else(refusal)?;
        let row = answer.rows.remove(from);
        answer.rows.insert(to.min(answer.rows.len()), row);
        Ok(())
    }

    fn remove(&mut self, question: &Id, id: &RowId, stamp: &Stamp) -> Result<(), Refused> {
        let answer = self.answers.get_mut(question);
        let found = answer.and_then(|answer| {
            let at = answer.rows.iter().position(|row| row.id == *id)?;
            answer.rows.remove(at);
            answer.removed.push(RemovedRow {
                id: id.clone(),
                rev: stamp.rev,
            });
            answer.state = answer.settled();
            Some(())
        });
        found.ok_or_else(|| Refused::NoSuchRow(id.clone()))?;
        for answer in self.answers.values_mut() {
            if answer.forget(id, stamp) {
                answer.stamp = Some(stamp.clone());
            }
        }
        Ok(())
    }
}

const fn answered_if(holds_something: bool) -> State {
    if holds_something {
        State::Answered
    } else {
        State::Unanswered
    }
}

impl Edit {
    /// How many bytes of text and of references it puts into the sheet.
    pub fn text_bytes(&self) -> u64 {
        let bytes = match self {
            Self::Value { value, .. } | Self::Field { value, .. } => {
                value.as_ref().map_or(0, Value::bytes)
            }
            Self::AddRow { fields, .. } => fields.values().map(Value::bytes).sum(),
            Self::Note { note, .. } => note.len(),
            Self::HeardFrom { people, .. } => people.len() * REFERENCE,
            Self::State { .. }
            | Self::Flag { .. }
            | Self::MoveRow { .. }
            | Self::RemoveRow { .. } => 0,
        };
        u64::try_from(bytes).unwrap_or(u64::MAX)
    }

    /// The question that is changed, so that one can come back to it.
    pub const fn question(&self) -> &Id {
        match self {
            Self::Value { question, .. }
            | Self::AddRow { question, .. }
            | Self::Field { question, .. }
            | Self::MoveRow { question, .. }
            | Self::RemoveRow { question, .. } => question,
            Self::State { target, .. }
            | Self::Note { target, .. }
            | Self::HeardFrom { target, .. }
            | Self::Flag { target, .. } => &target.question,
        }
    }
}

impl Answer {
    /// The state that agrees with what is there.
    const fn settled(&self) -> State {
        answered_if(self.value.is_some() || !self.rows.is_empty())
    }

    /// Takes every reference to a row away, and tells whether there was one.
    fn forget(&mut self, gone: &RowId, stamp: &Stamp) -> bool {
        let mut changed = self.annotations.forget(gone);
        for row in &mut self.rows {
            if row.forget(gone) {
                row.stamp = Some(stamp.clone());
                changed = true;
            }
        }
        changed
    }
}

impl Row {
    fn settled(&self) -> State {
        answered_if(!self.fields.is_empty())
    }

    fn forget(&mut self, gone: &RowId) -> bool {
        let mut changed = self.annotations.forget(gone);
        for value in self.fields.values_mut() {
            changed |= value.forget(gone);
        }
        self.fields.retain(|_, value| !value.is_empty());
        changed
    }
}

impl Annotations {
    fn forget(&mut self, gone: &RowId) -> bool {
        let count = self.heard_from.len();
        self.heard_from.retain(|person| person != gone);
        self.heard_from.len() != count
    }
}

#[cfg(test)]
mod tests;
