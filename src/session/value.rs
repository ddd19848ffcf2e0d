//! What an answer, or a field of a row, holds.

use serde::{Deserialize, Serialize};

use super::date::PartialDate;
use super::decimal::Decimal;
use super::key::RowId;
use crate::method::Method;
use crate::method::id::{Code, Id};
use crate::method::kind::Kind;

/// What an answer, or a field of a row, holds. Codes, never positions or labels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// One of a list.
    Code(Code),
    /// Some of a list, in the order of the list.
    Codes(Vec<Code>),
    /// Words.
    Text(String),
    /// A number.
    Number(Decimal),
    /// A date.
    Date(PartialDate),
    /// Rows of other questions, in the order in which they were chosen.
    References(Vec<Reference>),
    /// What a next step mends.
    Mends(Mended),
}

/// How many bytes a reference takes in a file, beside its reason.
pub(super) const REFERENCE: usize = 128;

impl Value {
    /// Whether it is a value of this kind, as far as a method says what that is.
    pub fn fits(&self, kind: &Kind, method: &Method) -> bool {
        match kind {
            Kind::Scale(list) | Kind::Choice(list) => {
                matches!(self, Self::Code(code) if method.rank(list, code).is_some())
            }
            Kind::Choices { list, .. } => matches!(
                self,
                Self::Codes(codes) if codes.iter().all(|code| method.rank(list, code).is_some())
            ),
            Kind::Text(_) | Kind::Composed => matches!(self, Self::Text(_)),
            Kind::Number => matches!(self, Self::Number(_)),
            Kind::Date(_) => matches!(self, Self::Date(_)),
            Kind::References { one, .. } => matches!(
                self,
                Self::References(references) if !one || references.len() <= 1
            ),
            Kind::Mends => matches!(self, Self::Mends(_)),
        }
    }

    /// How many bytes of text, codes and references it holds, roughly.
    pub fn bytes(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Codes(codes) => codes.iter().map(|code| code.as_str().len() + 4).sum(),
            Self::References(references) => references
                .iter()
                .map(|reference| reference.reason.len() + REFERENCE)
                .sum(),
            Self::Code(_) | Self::Number(_) | Self::Date(_) | Self::Mends(_) => REFERENCE,
        }
    }

    /// Whether it says nothing: no text but blanks, nothing chosen.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::Codes(codes) => codes.is_empty(),
            Self::References(references) => references.is_empty(),
            Self::Code(_) | Self::Number(_) | Self::Date(_) | Self::Mends(_) => false,
        }
    }

    /// The codes it holds, one or several.
    pub fn codes(&self) -> &[Code] {
        match self {
            Self::Code(code) => std::slice::from_ref(code),
            Self::Codes(codes) => codes,
            Self::Text(_)
            | Self::Number(_)
            | Self::Date(_)
            | Self::References(_)
            | Self::Mends(_) => &[],
        }
    }

    /// The references it holds.
    pub fn references(&self) -> &[Reference] {
        match self {
            Self::References(references) => references,
            Self::Code(_)
            | Self::Codes(_)
            | Self::Text(_)
            | Self::Number(_)
            | Self::Date(_)
            | Self::Mends(_) => &[],
        }
    }

    /// The rows that it refers to, or that it mends.
    pub fn rows(&self) -> impl Iterator<Item = &RowId> {
        let mended = match self {
            Self::Mends(Mended::Gap { row, .. }) => row.as_ref(),
            Self::Mends(Mended::Question(_))
            | Self::Code(_)
            | Self::Codes(_)
            | Self::Text(_)
            | Self::Number(_)
            | Self::Date(_)
            | Self::References(_) => None,
        };
        let referred = self.references().iter().map(|reference| &reference.to);
        referred.chain(mended)
    }

    /// Takes every mention of a row away, and says whether there was one.
    pub(super) fn forget(&mut self, gone: &RowId) -> bool {
        match self {
            Self::References(references) => {
                let count = references.len();
                references.retain(|reference| reference.to != *gone);
                references.len() != count
            }
            Self::Mends(Mended::Gap { row, .. }) => row.take_if(|row| row == gone).is_some(),
            Self::Mends(Mended::Question(_))
            | Self::Code(_)
            | Self::Codes(_)
            | Self::Text(_)
            | Self::Number(_)
            | Self::Date(_) => false,
        }
    }

    /// The words it holds.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Code(_)
            | Self::Codes(_)
            | Self::Number(_)
            | Self::Date(_)
            | Self::References(_)
            | Self::Mends(_) => None,
        }
    }
}

/// A row that a field refers to, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// The row.
    pub to: RowId,
    /// Why the reference holds, in the person's words; empty where it is only stated.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

impl Reference {
    /// A reference that is only stated.
    pub const fn stated(to: RowId) -> Self {
        Self {
            to,
            reason: String::new(),
        }
    }
}

/// What a next step mends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Mended {
    /// A gap: the rule that raised it, and the row it was raised for.
    Gap {
        /// The rule.
        rule: Id,
        /// The row, where the gap has one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        row: Option<RowId>,
    },
    /// A question that was left open.
    Question(Id),
}
