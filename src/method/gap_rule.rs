//! What a finished pathway would not leave open.

use serde::{Deserialize, Serialize};

use super::condition::{Condition, FieldPath, RowTest};
use super::id::Id;

/// A sort of gap: when it is there, why it matters and what mends it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GapRule {
    /// Its name, under which its texts are found.
    pub id: Id,
    /// The principle that it offends.
    pub principle: Id,
    /// The question that mends it. The gap is not raised before this question has been passed and
    /// its step reached.
    pub mended_in: Id,
    /// The field of that question's rows to begin with, where one alone is at fault.
    #[serde(default)]
    pub field: Option<Id>,
    /// How grave it is: lower comes first among the gaps to mend.
    pub rank: u32,
    /// When it is there.
    pub test: GapTest,
}

/// When a gap is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum GapTest {
    /// Once, while a condition holds.
    When(Condition),
    /// For each row of a question that passes all tests.
    Rows {
        /// The repeated question.
        of: Id,
        /// What the row passes.
        having: Vec<RowTest>,
    },
    /// For each code of a list that no row's field holds.
    Unused {
        /// The list.
        list: Id,
        /// The field that should hold it.
        by: FieldPath,
    },
    /// For each row that wants proof and whose proof is just this strong.
    Proof(ProofGap),
    /// For each row of people whom nobody says to have heard: no answer or row was heard from them, and none
    /// of these fields names them.
    NeverHeard(Vec<FieldPath>),
    /// For each circle of rows that bring one another about through that field.
    Circle(FieldPath),
    /// For each red flag that the text of a field raises.
    RedFlag(FieldPath),
    /// For each row that one field names and that no row of the other names: a plan that misses
    /// what the evaluative question is about.
    Missed {
        /// The field that makes a row wanted.
        wanted: FieldPath,
        /// The field that should name it.
        by: FieldPath,
    },
    /// For each row that names people in one field who do not stand in the other: information not
    /// returned to those who gave it.
    NotReturned {
        /// The repeated question.
        of: Id,
        /// The field of those who gave.
        given: Id,
        /// The field of those it was returned to.
        returned: Id,
    },
    /// For each row whose date has passed while the row is still open.
    Overdue {
        /// The repeated question.
        of: Id,
        /// The date field.
        by: Id,
        /// What a row that is no longer open passes.
        closed: Vec<RowTest>,
    },
}

/// How weak the proof of a change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProofGap {
    /// No evidence at all.
    None,
    /// Some evidence speaks against it.
    Contradicted,
    /// One kind of source, or none from the people concerned.
    OneSided,
}
