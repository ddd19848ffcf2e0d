//! What can be wrong with the structure of a method, as values without a language.

use super::element_path::ElementPath;
use super::id::{Code, Id};
use super::ron_fault::RonFault;
use super::source_map::{Location, SourceMap};

/// Something wrong with a method, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Unknown for a method that was not read from a file.
    pub location: Option<Location>,
    /// The element that is at fault; empty for the file itself.
    pub path: ElementPath,
    /// What is wrong with it.
    pub kind: FaultKind,
}

impl Fault {
    /// A fault of an element, placed where the element stands.
    pub fn of(source_map: &SourceMap, path: ElementPath, kind: FaultKind) -> Self {
        let location = source_map.at(&path);
        Self {
            location,
            path,
            kind,
        }
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The file is not RON; nothing else of it can be said.
    NotRon { reason: RonFault },
    /// The element is not of the shape that the format wants: an unknown or missing part, a wrong
    /// variant, a number for a text.
    WrongType { reason: RonFault },
    /// The file is written in a format that came after this program.
    TooNew { format: u32 },
    /// A name that does not look like one.
    IllegalId { given: String, pattern: String },
    /// A name that is taken.
    DuplicateId { id: String },
    /// A code that the list has already.
    DuplicateCode { code: Code },
    /// There is no such question.
    UnknownQuestion { question: Id },
    /// The question's rows have no such field.
    UnknownField { question: Id, field: Id },
    /// There is no such list.
    UnknownList { list: Id },
    /// There is no such step.
    UnknownStep { step: Id },
    /// There is no such principle.
    UnknownPrinciple { principle: Id },
    /// The list has no such code.
    UnknownCode { list: Id, code: Code },
    /// There is no such lane.
    UnknownLane { lane: Id },
    /// A link begins or ends at rows or codes that no lane shows.
    NoLane { of: Id },
    /// A field that should name rows and that the rows do not have.
    UnknownLabelField { field: Id },
    /// A test by codes on a question that is not chosen from a list.
    QuestionWithoutCodes { question: Id },
    /// A test by codes on a field that is not chosen from a list.
    FieldWithoutCodes { field: Id },
    /// A condition that looks at the question itself or a later one.
    ForwardCondition { question: Id },
    /// A condition that looks at the field itself or a later one.
    ForwardField { field: Id },
    /// A reference to, or a path into, a question that is not repeated.
    NotRecords { question: Id },
    /// A question that should be a scale is not.
    NotAScale { question: Id },
    /// A question that should be a text is not.
    NotText { question: Id },
    /// A question that is asked once and of a kind that only fields of rows have.
    OnlyInRows,
    /// A field of a kind that does not serve here.
    WrongFieldKind {
        question: Id,
        field: Id,
        wanted: Wanted,
    },
    /// A list without an entry where there must be one.
    EmptyList,
    /// Fewer kinds of source than cross-checked evidence comes from.
    TooFewSources { sources: usize, least: usize },
    /// More inputs in a row of the short route than can be asked.
    TooManyInputs { inputs: usize, most: usize },
    /// A usual number of rows that is none, or more than there may be.
    UnlikelyRows { usual: u32, most: Option<usize> },
    /// A question that no answers whatever lead to.
    UnreachableQuestion,
    /// A stage and a principle that meet in too few questions that the short route asks everybody.
    UnusedCell { stage: Id, principle: Id },
    /// More questions than any method has: none of it is read.
    TooLarge { questions: usize, most: usize },
    /// The short route asks more questions than can be asked.
    TooManyQuestions { questions: usize, most: usize },
    /// The short route takes longer than the method promises.
    ShortTooLong { minutes: u32, most: u32 },
    /// The full route takes longer than the method promises.
    FullTooLong { minutes: u32, most: u32 },
}

/// The kind of field that would serve.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// One that is chosen from some list.
    Choice,
    /// One that is chosen from that list.
    ChoiceOf(Id),
    /// References to rows of some question.
    References,
    /// References to rows of that question.
    ReferencesTo(Id),
    /// References or a choice.
    Link,
    /// Words.
    Text,
    /// A date.
    Date,
    /// What a next step mends.
    Mends,
}
