//! How well changes are proven, and by which evidence.

use std::collections::{BTreeMap, BTreeSet};

use crate::journey::live_answers::LiveAnswers;
use crate::method::condition::RowTest;
use crate::method::id::{Code, Id};
use crate::method::pathway_plan::Proof;
use crate::session::key::RowId;
use crate::session::row::Row;

/// How well a change is proven. The first four, weakest first, are those of a change that was seen;
/// they are words for people, never a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Seen, and no evidence at all.
    None,
    /// Seen, and some evidence speaks against it.
    Contradicted,
    /// Seen, and shown by one kind of source only, or not by the people concerned.
    OneSided,
    /// Seen, and shown by two or more kinds of source, the people concerned among them.
    Crossed,
    /// Wished or feared: nobody expects evidence yet.
    NotExpected,
    /// Nobody has said whether it was seen.
    NotSaid,
}

impl Strength {
    /// Whether it is that of a change which was seen.
    pub const fn is_seen(self) -> bool {
        match self {
            Self::None | Self::Contradicted | Self::OneSided | Self::Crossed => true,
            Self::NotExpected | Self::NotSaid => false,
        }
    }
}

/// One piece of evidence about a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The row of the evidence.
    pub row: RowId,
    /// Its kinds of source; none where nobody told.
    pub sources: Vec<Code>,
    /// Whether it comes from the people concerned.
    pub from_concerned: bool,
    /// Whether it speaks against the change.
    pub against: bool,
}

/// A row that wants proof, and what there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// How strong the proof is.
    pub strength: Strength,
    /// The evidence, in the order of its rows.
    pub pieces: Vec<Piece>,
}

/// The proof of every row that wants one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proven {
    cases: BTreeMap<RowId, Case>,
}

impl Proven {
    /// Weighs the evidence in these answers.
    pub(super) fn weigh(answers: &LiveAnswers<'_>) -> Self {
        let proof = &answers.method().pathway.proof;
        let cases = answers
            .rows(&proof.of)
            .map(|row| (row.id.clone(), weigh(answers, proof, row)));
        Self {
            cases: cases.collect(),
        }
    }

    /// How well that row is proven, where it is of the sort that wants proof.
    pub fn strength(&self, row: &RowId) -> Option<Strength> {
        self.case(row).map(|case| case.strength)
    }

    /// The proof of that row.
    pub fn case(&self, row: &RowId) -> Option<&Case> {
        self.cases.get(row)
    }

    /// How well each row is proven that wants proof.
    #[cfg(test)]
    pub fn strengths(&self) -> impl Iterator<Item = Strength> {
        self.cases.values().map(|case| case.strength)
    }
}

fn weigh(answers: &LiveAnswers<'_>, proof: &Proof, row: &Row) -> Case {
    let concerned: BTreeSet<&RowId> = answers
        .references(&proof.of, &proof.concerned, row)
        .into_iter()
        .map(|reference| &reference.to)
        .collect();
    let question = &proof.about.question;
    let piece = |piece: &&Row| Piece {
        row: piece.id.clone(),
        sources: answers
            .field_codes(question, piece, &proof.source)
            .into_iter()
            .cloned()
            .collect(),
        from_concerned: answers
            .references(question, &proof.from, piece)
            .iter()
            .any(|reference| concerned.contains(&reference.to)),
        against: answers
            .field_codes(question, piece, &proof.verdict)
            .contains(&&proof.against),
    };
    let evidence = answers.referrers(&proof.about, &row.id);
    let pieces: Vec<Piece> = evidence.iter().map(piece).collect();
    let strength = if answers.passes(&proof.of, row, &proof.when) {
        of_seen(&pieces)
    } else if is_said(answers, &proof.of, row, &proof.when) {
        Strength::NotExpected
    } else {
        Strength::NotSaid
    };
    Case { strength, pieces }
}

fn of_seen(pieces: &[Piece]) -> Strength {
    let kinds: BTreeSet<&Code> = pieces.iter().flat_map(|piece| &piece.sources).collect();
    if pieces.is_empty() {
        Strength::None
    } else if pieces.iter().any(|piece| piece.against) {
        Strength::Contradicted
    } else if kinds.len() >= 2 && pieces.iter().any(|piece| piece.from_concerned) {
        Strength::Crossed
    } else {
        Strength::OneSided
    }
}

/// Whether the person has said what decides if proof is wanted.
fn is_said(answers: &LiveAnswers<'_>, question: &Id, row: &Row, tests: &[RowTest]) -> bool {
    match tests.first() {
        Some(RowTest::Is { field, .. } | RowTest::Filled(field) | RowTest::Empty(field)) => {
            answers.is_filled(question, row, field)
        }
        Some(RowTest::ReferredBy(_) | RowTest::NotReferredBy(_)) | None => true,
    }
}
