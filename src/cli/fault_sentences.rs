//! Sentences about faults in the structure of a method.

use std::fmt::Display;

use crate::app::fault_words::ron_fault_words;
use crate::method::fault::{Fault, FaultKind, Wanted};
use crate::text::{Phrase, Words, clean, count};

/// The fault and its element.
pub(crate) fn sentence(fault: &Fault) -> Words {
    let sentence = Words::from(about(&fault.kind));
    let element = fault.path.to_string();
    if element.is_empty() {
        return sentence;
    }
    Phrase::CheckElement {
        element: named(element),
        sentence,
    }
    .into()
}

#[expect(
    clippy::too_many_lines,
    reason = "one short arm for each kind of fault"
)]
fn about(kind: &FaultKind) -> Phrase {
    match kind {
        FaultKind::NotRon { reason } => Phrase::FaultNotRon {
            reason: ron_fault_words(reason),
        },
        FaultKind::WrongType { reason } => Phrase::FaultWrongType {
            reason: ron_fault_words(reason),
        },
        FaultKind::TooNew { format } => Phrase::FaultMethodTooNew {
            format: named(format),
        },
        FaultKind::IllegalId { given, pattern } => Phrase::FaultIllegalId {
            given: named(given),
            pattern: named(pattern),
        },
        FaultKind::DuplicateId { id } => Phrase::FaultDuplicateId { id: named(id) },
        FaultKind::DuplicateCode { code } => Phrase::FaultDuplicateCode { code: named(code) },
        FaultKind::UnknownQuestion { question } => Phrase::FaultUnknownQuestion {
            question: named(question),
        },
        FaultKind::UnknownField { question, field } => Phrase::FaultUnknownField {
            question: named(question),
            field: named(field),
        },
        FaultKind::UnknownList { list } => Phrase::FaultUnknownList { list: named(list) },
        FaultKind::UnknownStep { step } => Phrase::FaultUnknownStep { step: named(step) },
        FaultKind::UnknownPrinciple { principle } => Phrase::FaultUnknownPrinciple {
            principle: named(principle),
        },
        FaultKind::UnknownCode { list, code } => Phrase::FaultUnknownCode {
            list: named(list),
            code: named(code),
        },
        FaultKind::UnknownLane { lane } => Phrase::FaultUnknownLane { lane: named(lane) },
        FaultKind::NoLane { of } => Phrase::FaultNoLane { of: named(of) },
        FaultKind::UnknownLabelField { field } => Phrase::FaultUnknownLabelField {
            field: named(field),
        },
        FaultKind::QuestionWithoutCodes { question } => Phrase::FaultQuestionWithoutCodes {
            question: named(question),
        },
        FaultKind::FieldWithoutCodes { field } => Phrase::FaultFieldWithoutCodes {
            field: named(field),
        },
        FaultKind::ForwardCondition { question } => Phrase::FaultForwardCondition {
            question: named(question),
        },
        FaultKind::ForwardField { field } => Phrase::FaultForwardField {
            field: named(field),
        },
        FaultKind::NotRecords { question } => Phrase::FaultNotRecords {
            question: named(question),
        },
        FaultKind::NotAScale { question } => Phrase::FaultNotAScale {
            question: named(question),
        },
        FaultKind::NotText { question } => Phrase::FaultNotText {
            question: named(question),
        },
        FaultKind::OnlyInRows => Phrase::FaultOnlyInRows,
        FaultKind::WrongFieldKind {
            question,
            field,
            wanted,
        } => Phrase::FaultWrongFieldKind {
            question: named(question),
            field: named(field),
            wanted: needed(wanted).into(),
        },
        FaultKind::EmptyList => Phrase::FaultEmptyList,
        FaultKind::TooFewSources { sources, least } => Phrase::FaultTooFewSources {
            sources: count(*sources),
            least: count(*least),
        },
        FaultKind::TooManyInputs { inputs, most } => Phrase::FaultTooManyInputs {
            inputs: count(*inputs),
            most: count(*most),
        },
        FaultKind::UnlikelyRows {
            usual,
            most: Some(most),
        } if *usual > 0 => Phrase::FaultUnlikelyRows {
            usual: i64::from(*usual),
            most: count(*most),
        },
        FaultKind::UnlikelyRows { .. } => Phrase::FaultNoRows,
        FaultKind::UnreachableQuestion => Phrase::FaultUnreachableQuestion,
        FaultKind::UnusedCell { stage, principle } => Phrase::FaultUnusedCell {
            stage: named(stage),
            principle: named(principle),
        },
        FaultKind::TooLarge { questions, most } => Phrase::FaultMethodTooLarge {
            questions: count(*questions),
            most: count(*most),
        },
        FaultKind::TooManyQuestions { questions, most } => Phrase::FaultTooManyQuestions {
            questions: count(*questions),
            most: count(*most),
        },
        FaultKind::ShortTooLong { minutes, most } => Phrase::FaultShortRouteTooLong {
            minutes: i64::from(*minutes),
            most: i64::from(*most),
        },
        FaultKind::FullTooLong { minutes, most } => Phrase::FaultFullRouteTooLong {
            minutes: i64::from(*minutes),
            most: i64::from(*most),
        },
    }
}

fn needed(wanted: &Wanted) -> Phrase {
    match wanted {
        Wanted::Choice => Phrase::WantedChoice,
        Wanted::ChoiceOf(list) => Phrase::WantedChoiceOf { list: named(list) },
        Wanted::References => Phrase::WantedReferences,
        Wanted::ReferencesTo(question) => Phrase::WantedReferencesTo {
            question: named(question),
        },
        Wanted::Link => Phrase::WantedLink,
        Wanted::Text => Phrase::WantedText,
        Wanted::Date => Phrase::WantedDate,
        Wanted::Mends => Phrase::WantedMends,
    }
}

/// A name from a file, cleaned.
pub(super) fn named(name: impl Display) -> Words {
    clean::line(&name.to_string()).into()
}
