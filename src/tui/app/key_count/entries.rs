//! What a sheet says along the short route, as it would stand on paper: names instead of ids, and
//! nothing of how it is entered.

use std::collections::{BTreeMap, BTreeSet};

use crate::journey::Journey;
use crate::journey::live_answers::LiveAnswers;
use crate::method::Method;
use crate::method::id::{Code, Id};
use crate::method::question::Asked;
use crate::pathway::Pathway;
use crate::pathway::gap::Gap;
use crate::session::Route;
use crate::session::date::Day;
use crate::session::key::RowId;
use crate::session::row::Row;
use crate::session::sheet::Sheet;
use crate::session::value::{Mended, Value};
use crate::text::Language;
use crate::text::typed::in_field;

/// What answers one question.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Entry {
    Once(Content),
    /// Rows, each with the fields that are filled in it, in the order of the method.
    Rows(Vec<Vec<(Id, Content)>>),
}

impl Entry {
    /// Leaves out the other fields of rows.
    pub(super) fn retain(&mut self, is_kept: impl Fn(&Id) -> bool) {
        if let Self::Rows(rows) = self {
            for row in rows {
                row.retain(|(field, _)| is_kept(field));
            }
        }
    }
}

/// What is said in one place.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Content {
    /// Words, a number or a date.
    Typed(String),
    Chosen(Vec<Code>),
    /// The names of other rows, each with a reason or with none.
    Picked(Vec<(String, String)>),
    /// The rule of a gap, and the name of the row that it was raised for.
    Mends(Id, Option<String>),
}

/// What the sheet says to each question of the short route, in the order in which they are asked. A step
/// that mends what is no gap any more cannot say so: nothing offers it.
pub(super) fn entries(
    method: &Method,
    sheet: &Sheet,
    language: Language,
    today: Day,
) -> Vec<(Id, Entry)> {
    let live = LiveAnswers::of(method, sheet);
    let gaps = Pathway::draw(&live, today).gaps;
    let names = names(method, sheet);
    let mut distinct = BTreeSet::new();
    let mut given = names.values().filter(|name| !name.is_empty());
    assert!(
        given.all(|name| distinct.insert(name)),
        "two rows have one name"
    );
    let paper = Paper {
        names,
        open: gaps.iter().map(Gap::as_mended).collect(),
        language,
    };
    let journey = Journey::new(live, Route::Short);
    let entry = |asked: &Asked, question: &Id| match asked {
        Asked::Once(_) => sheet
            .answer(question)
            .and_then(|answer| paper.content(answer.given()?))
            .map(Entry::Once),
        Asked::Rows(records) => {
            let fields = |row: &Row| {
                let filled = |field: &Id| Some((field.clone(), paper.content(row.value(field)?)?));
                let fields = records.fields.iter();
                fields.filter_map(|field| filled(&field.id)).collect()
            };
            Some(Entry::Rows(
                sheet.rows(question).iter().map(fields).collect(),
            ))
        }
    };
    let asked = journey.asked();
    asked
        .filter_map(|one| Some((one.id.clone(), entry(&one.asked, &one.id)?)))
        .collect()
}

/// What each row is called by the first of the fields that name it.
pub(super) fn names(method: &Method, sheet: &Sheet) -> BTreeMap<RowId, String> {
    let mut names = BTreeMap::new();
    for question in &method.questions {
        let Some(records) = question.records() else {
            continue;
        };
        for row in sheet.rows(&question.id) {
            let name = row.naming(records).and_then(|(_, value)| value.text());
            names.insert(row.id.clone(), name.unwrap_or_default().to_owned());
        }
    }
    names
}

struct Paper {
    names: BTreeMap<RowId, String>,
    open: Vec<Mended>,
    language: Language,
}

impl Paper {
    fn content(&self, value: &Value) -> Option<Content> {
        let name = |row: &RowId| self.names[row].clone();
        Some(match value {
            Value::Code(_) | Value::Codes(_) => Content::Chosen(value.codes().to_vec()),
            Value::Text(_) | Value::Number(_) | Value::Date(_) => {
                Content::Typed(in_field(value, self.language)?)
            }
            Value::References(references) => {
                let picked = references.iter();
                Content::Picked(
                    picked
                        .map(|reference| (name(&reference.to), reference.reason.clone()))
                        .collect(),
                )
            }
            Value::Mends(mended) if !self.open.contains(mended) => return None,
            Value::Mends(Mended::Gap { rule, row }) => {
                Content::Mends(rule.clone(), row.as_ref().map(name))
            }
            Value::Mends(Mended::Question(_)) => return None,
        })
    }
}
