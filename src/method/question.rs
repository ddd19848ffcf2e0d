//! Questions, how they are asked, and the choices that they offer.

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::field::Field;
use super::id::{Code, Id};
use super::kind::Kind;

/// The choice of a list that cannot be complete: a field behind it may ask for the person's own words.
pub const OTHER: &str = "other";

/// One question of a method.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its name, under which answers are kept.
    pub id: Id,
    /// The step it belongs to.
    pub step: Id,
    /// The principle that makes it be asked, and asked so.
    pub principle: Id,
    /// Whether the short route asks it; the full route asks every question.
    #[serde(default)]
    pub short: bool,
    /// Whether its answer describes the enterprise, so that texts and conditions look at it.
    #[serde(default)]
    pub profile: bool,
    /// When it is asked at all; always where nothing is said. Looks at earlier questions only.
    #[serde(default)]
    pub when: Option<Condition>,
    /// What it asks for.
    pub asked: Asked,
}

impl Question {
    /// The fields of its rows; none for a question that is asked once.
    pub fn fields(&self) -> &[Field] {
        self.records().map_or(&[], |records| &records.fields)
    }

    /// The field of that id in its rows.
    pub fn field(&self, id: &Id) -> Option<&Field> {
        self.fields().iter().find(|field| field.id == *id)
    }

    /// The field that asks what `other` is in that field: a text that this choice alone makes appear.
    pub fn own_words(&self, field: &Id) -> Option<&Field> {
        let is_shown_by_other = |own: &Field| {
            let Some(when) = &own.when else {
                return false;
            };
            when.field == *field && when.any.iter().all(|code| code.as_str() == OTHER)
        };
        let fields = self.fields().iter();
        fields
            .filter(|own| matches!(own.kind, Kind::Text(_)))
            .find(|own| is_shown_by_other(own))
    }

    /// The plan of its rows, if it is repeated.
    pub const fn records(&self) -> Option<&Records> {
        match &self.asked {
            Asked::Once(_) => None,
            Asked::Rows(records) => Some(records),
        }
    }

    /// What it asks for once, if it is not repeated.
    pub const fn once(&self) -> Option<&Kind> {
        match &self.asked {
            Asked::Once(kind) => Some(kind),
            Asked::Rows(_) => None,
        }
    }

    /// What is held by that field of its rows, or by the answer itself.
    pub fn kind(&self, field: Option<&Id>) -> Option<&Kind> {
        match field {
            None => self.once(),
            Some(field) => self.field(field).map(|field| &field.kind),
        }
    }

    /// The lists that its answer, or the fields of its rows, are chosen from.
    pub fn lists(&self) -> impl Iterator<Item = &Id> {
        let fields = self.fields().iter().map(|field| &field.kind);
        self.once().into_iter().chain(fields).filter_map(Kind::list)
    }
}

/// How often a question asks for what it asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// One value.
    Once(Kind),
    /// Rows of fields.
    Rows(Records),
}

/// A repeated question: what its rows are made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Records {
    /// The fields in the order in which they are asked.
    pub fields: Vec<Field>,
    /// The fields that name a row for people: the first that is filled.
    pub label: Vec<Id>,
    /// How many rows there may be; any number where nothing is said.
    #[serde(default)]
    pub max: Option<usize>,
    /// How many rows the time model counts on.
    pub usual: u32,
}

/// One entry of a list of choices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What is stored.
    pub code: Code,
    /// When it is offered; always where nothing is said.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The code of an official nomenclature (INSEE, KBO/BCE, NUTS, NACE), for exports.
    #[serde(default)]
    pub official: Option<String>,
}
