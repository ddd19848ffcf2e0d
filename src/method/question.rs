//! Questions and the kinds of answer they ask for.

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::field::{DatePrecision, Field, TextSize};
use super::id::{Code, Id};

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
    /// What an answer looks like.
    pub kind: Kind,
}

impl Question {
    /// The fields of its rows; none for a question that is not repeated.
    pub fn fields(&self) -> &[Field] {
        match &self.kind {
            Kind::Records(records) => &records.fields,
            Kind::Scale(_)
            | Kind::Choice(_)
            | Kind::Choices { .. }
            | Kind::Text(_)
            | Kind::Number { .. }
            | Kind::Date(_) => &[],
        }
    }

    /// The lists that its answer, or the fields of its rows, are chosen from.
    pub fn lists(&self) -> impl Iterator<Item = &Id> {
        let own = match &self.kind {
            Kind::Scale(list) | Kind::Choice(list) | Kind::Choices { list, .. } => Some(list),
            Kind::Text(_) | Kind::Number { .. } | Kind::Date(_) | Kind::Records(_) => None,
        };
        own.into_iter()
            .chain(self.fields().iter().filter_map(Field::list))
    }

    /// The plan of its rows where it is repeated.
    pub const fn records(&self) -> Option<&Records> {
        match &self.kind {
            Kind::Records(records) => Some(records),
            _ => None,
        }
    }
}

/// What an answer looks like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Kind {
    /// One point of a list whose order means something.
    Scale(Id),
    /// One of a list.
    Choice(Id),
    /// Any of a list, at most `max` of them.
    Choices {
        /// The list.
        list: Id,
        /// How many may be chosen; any number where nothing is said.
        #[serde(default)]
        max: Option<usize>,
    },
    /// Words.
    Text(TextSize),
    /// A decimal number, kept as text; `unit` where the method's texts name one.
    Number {
        /// Whether the texts of the question name a unit.
        #[serde(default)]
        unit: bool,
    },
    /// A year, a month or a day.
    Date(DatePrecision),
    /// Rows of fields.
    Records(Records),
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
