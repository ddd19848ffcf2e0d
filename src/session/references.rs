//! References that lead where their field does not permit, or name a row after itself.

use std::collections::{BTreeMap, BTreeSet};

use super::answer::LeftOver;
use super::key::RowId;
use super::row::Row;
use super::sheet::Sheet;
use super::value::{Reference, Value};
use crate::method::Method;
use crate::method::id::Id;
use crate::method::question::Records;

/// A reference that led astray.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stray {
    /// The question of the row that refers.
    pub question: Id,
    /// The row that refers.
    pub row: RowId,
    /// The field that refers.
    pub field: Id,
    /// The row that is referred to.
    pub to: RowId,
    /// What is wrong with it.
    pub kind: Astray,
}

/// How a reference leads astray.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Astray {
    /// To a row of a question that the field does not permit.
    Forbidden,
    /// To a row that is named after the one that refers, itself or by way of others.
    Circle,
}

/// Every reference that was left over from a field.
pub(super) fn left_over(sheet: &Sheet) -> BTreeSet<(Id, RowId, Id, RowId)> {
    let fields = sheet.left_over.iter().filter_map(|left| {
        let (row, field) = left.field.as_ref()?;
        let references = left.answer.value.as_ref()?.references();
        Some(references.iter().map(|reference| {
            let to = reference.to.clone();
            (left.question.clone(), row.clone(), field.clone(), to)
        }))
    });
    fields.flatten().collect()
}

/// Takes every reference that leads astray out of the sheet and keeps it as left over. References to
/// rows that are not there stay: they lead nowhere, and the row may come back.
pub(super) fn set_aside(sheet: &mut Sheet, method: &Method) -> Vec<Stray> {
    let mut strays = forbidden(sheet, method);
    take_out(sheet, &strays);
    let circles = circles(sheet, method);
    take_out(sheet, &circles);
    strays.extend(circles);
    strays
}

fn forbidden(sheet: &Sheet, method: &Method) -> Vec<Stray> {
    let questions: BTreeMap<&RowId, &Id> = sheet
        .answers
        .iter()
        .flat_map(|(question, answer)| answer.rows.iter().map(move |row| (&row.id, question)))
        .collect();
    let mut strays = Vec::new();
    for (question, answer) in &sheet.answers {
        let Some(asked) = method.question(question) else {
            continue;
        };
        for field in asked.fields() {
            let Some(to) = field.kind.targets() else {
                continue;
            };
            for row in &answer.rows {
                let references = row.references(&field.id).iter();
                let astray = references.filter(|reference| {
                    let found = questions.get(&reference.to);
                    found.is_some_and(|question| !to.contains(question))
                });
                strays.extend(astray.map(|reference| Stray {
                    question: question.clone(),
                    row: row.id.clone(),
                    field: field.id.clone(),
                    to: reference.to.clone(),
                    kind: Astray::Forbidden,
                }));
            }
        }
    }
    strays
}

/// The references that close a circle of rows named after one another, the later ones of each
/// circle. A row that loses its name so is named by its next field, and looked at again.
fn circles(sheet: &Sheet, method: &Method) -> Vec<Stray> {
    let mut rows = BTreeMap::new();
    for (question, answer) in &sheet.answers {
        let records = method.question(question).and_then(|asked| asked.records());
        if let Some(records) = records {
            rows.extend(answer.rows.iter().map(|row| {
                let named = NamedRow {
                    question,
                    row,
                    records,
                };
                (&row.id, named)
            }));
        }
    }
    let mut walk = Walk {
        rows,
        states: BTreeMap::new(),
        strays: Vec::new(),
    };
    let all: Vec<&RowId> = walk.rows.keys().copied().collect();
    for row in all {
        walk.from(row);
    }
    walk.strays
}

#[derive(Clone, Copy)]
struct NamedRow<'a> {
    question: &'a Id,
    row: &'a Row,
    records: &'a Records,
}

/// Goes from each row to those it is named after; without recursion, since a chain may be as long as
/// a file.
struct Walk<'a> {
    rows: BTreeMap<&'a RowId, NamedRow<'a>>,
    states: BTreeMap<&'a RowId, Visit>,
    strays: Vec<Stray>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Visit {
    /// On the way at hand.
    Open,
    /// Its names end.
    Done,
}

/// A row on the way, and what is left to be looked at of the field that names it.
struct Step<'a> {
    row: NamedRow<'a>,
    /// How many of its naming fields were looked at.
    labels: usize,
    field: Option<&'a Id>,
    ahead: std::slice::Iter<'a, Reference>,
    /// Whether a reference of the field stays, so that the row is named by it.
    is_named: bool,
}

impl<'a> Walk<'a> {
    fn from(&mut self, start: &'a RowId) {
        let mut way: Vec<Step<'a>> = self.enter(start).into_iter().collect();
        while let Some(step) = way.last_mut() {
            let Some(reference) = step.ahead.next() else {
                if !step.next_field() {
                    self.states.insert(&step.row.row.id, Visit::Done);
                    way.pop();
                }
                continue;
            };
            match self.states.get(&reference.to) {
                Some(Visit::Open) => {
                    let stray = step.stray(&reference.to);
                    self.strays.extend(stray);
                }
                Some(Visit::Done) => step.is_named = true,
                None => {
                    step.is_named = true;
                    way.extend(self.enter(&reference.to));
                }
            }
        }
    }

    fn enter(&mut self, id: &RowId) -> Option<Step<'a>> {
        let row = *self.rows.get(id)?;
        if self.states.contains_key(&row.row.id) {
            return None;
        }
        self.states.insert(&row.row.id, Visit::Open);
        Some(Step {
            row,
            labels: 0,
            field: None,
            ahead: [].iter(),
            is_named: false,
        })
    }
}

impl Step<'_> {
    /// Goes on to the next field that may name the row; false once it is named or none is left.
    fn next_field(&mut self) -> bool {
        if self.is_named {
            return false;
        }
        while let Some(field) = self.row.records.label.get(self.labels) {
            self.labels += 1;
            if let Some(value) = self.row.row.value(field) {
                self.field = Some(field);
                self.ahead = value.references().iter();
                self.is_named = value.references().is_empty();
                return true;
            }
        }
        false
    }

    fn stray(&self, to: &RowId) -> Option<Stray> {
        Some(Stray {
            question: self.row.question.clone(),
            row: self.row.row.id.clone(),
            field: self.field?.clone(),
            to: to.clone(),
            kind: Astray::Circle,
        })
    }
}

/// Moves these references from their fields to what is left over.
fn take_out(sheet: &mut Sheet, strays: &[Stray]) {
    let mut by_row: BTreeMap<(&Id, &RowId, &Id), BTreeSet<&RowId>> = BTreeMap::new();
    for stray in strays {
        let place = (&stray.question, &stray.row, &stray.field);
        by_row.entry(place).or_default().insert(&stray.to);
    }
    if by_row.is_empty() {
        return;
    }
    for (question, answer) in &mut sheet.answers {
        for row in &mut answer.rows {
            let id = row.id.clone();
            row.fields.retain(|field, value| {
                let (Some(gone), Value::References(references)) =
                    (by_row.get(&(question, &id, field)), value)
                else {
                    return true;
                };
                let (out, kept) = std::mem::take(references)
                    .into_iter()
                    .partition(|reference| gone.contains(&reference.to));
                *references = kept;
                let (question, field) = (question.clone(), field.clone());
                let left = LeftOver::field(question, id.clone(), field, Value::References(out));
                sheet.left_over.push(left);
                !references.is_empty()
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::BUILT_IN;
    use crate::session::answer::Answer;

    fn id(text: &str) -> Id {
        text.parse().unwrap()
    }

    /// The built-in method, in which changes are named by what brings them about.
    fn method() -> Method {
        let label = "label: [\"what\"], fields: [\n                (id: \"what\", short: true, kind: text(line)),\n                (id: \"for\"";
        assert_eq!(BUILT_IN.matches(label).count(), 1);
        let by = label.replacen("[\"what\"]", "[\"by\", \"what\"]", 1);
        ron::from_str(&BUILT_IN.replace(label, &by)).unwrap()
    }

    /// Changes, each brought about by others.
    fn sheet(changes: &[(&str, &[&str])]) -> Sheet {
        let rows = changes.iter().map(|(row, by)| {
            let mut row = Row::new(row.parse().unwrap());
            let by = by.iter().map(|to| Reference::stated(to.parse().unwrap()));
            row.fields.insert(id("by"), Value::References(by.collect()));
            row.fields
                .insert(id("what"), Value::Text(format!("what {}", row.id)));
            row
        });
        let mut sheet = Sheet::default();
        let answer = Answer {
            rows: rows.collect(),
            ..Answer::default()
        };
        sheet.answers.insert(id("changes"), answer);
        sheet
    }

    fn strays(changes: &[(&str, &[&str])]) -> Vec<String> {
        let before = sheet(changes);
        let adopted = before.clone().adopted(&method());
        let again = adopted.sheet.clone().adopted(&method());
        assert_eq!(
            (again.sheet, again.strays),
            (adopted.sheet.clone(), Vec::new())
        );
        let told = adopted.strays.iter().map(|stray| {
            assert_eq!(stray.kind, Astray::Circle);
            format!("{} {}", stray.row, stray.to)
        });
        told.collect()
    }

    #[test]
    fn a_row_is_not_named_after_itself_by_any_way() {
        assert_eq!(strays(&[("a", &["a"])]), ["a a"]);
        assert_eq!(
            strays(&[("a", &["b"]), ("b", &["c"]), ("c", &["a", "a"])]),
            ["c a", "c a"]
        );
        assert_eq!(
            strays(&[("a", &["b", "c"]), ("b", &["c"]), ("c", &[])]),
            [""; 0]
        );
    }

    #[test]
    fn a_chain_as_long_as_a_file_is_no_circle_and_no_trouble() {
        let names: Vec<String> = (0..5_000).map(|number| format!("c{number}")).collect();
        let next: Vec<[&str; 1]> = names.iter().skip(1).map(|name| [name.as_str()]).collect();
        let chain = names.iter().zip(&next);
        let chain: Vec<(&str, &[&str])> =
            chain.map(|(name, by)| (name.as_str(), &by[..])).collect();
        let adopted = sheet(&chain).adopted(&method());
        assert_eq!(adopted.strays, []);
    }
}
