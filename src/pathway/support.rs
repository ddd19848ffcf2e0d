//! How well evidence supports changes.

use std::collections::{BTreeMap, BTreeSet};

use crate::journey::live_answers::LiveAnswers;
use crate::method::condition::RowTest;
use crate::method::id::{Code, Id};
use crate::method::pathway_plan::Proof;
use crate::method::question::OTHER;
use crate::session::key::RowId;
use crate::session::row::Row;

/// How well evidence supports a change. The first four, weakest first, are those of a change that was seen;
/// they are words for people, never a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Support {
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

impl Support {
    /// Whether it is that of a change which was seen.
    pub const fn is_seen(self) -> bool {
        match self {
            Self::None | Self::Contradicted | Self::OneSided | Self::Crossed => true,
            Self::NotExpected | Self::NotSaid => false,
        }
    }
}

/// What one row of evidence says of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The row of the evidence.
    pub row: RowId,
    /// Its kinds of source; none if nobody said. Each `other` in other words is a kind of its own.
    pub sources: Vec<String>,
    /// Whether it comes from the people concerned.
    pub from_concerned: bool,
    /// Whether it speaks against the change.
    pub against: bool,
}

/// How well evidence supports one change, and which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupportOf {
    /// How well.
    pub support: Support,
    /// The evidence, in the order of its rows.
    pub findings: Vec<Finding>,
}

/// The support of every row that wants proof.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SupportByChange {
    by_row: BTreeMap<RowId, SupportOf>,
}

impl SupportByChange {
    /// Weighs the evidence in these answers.
    pub(super) fn weigh(answers: &LiveAnswers<'_>) -> Self {
        let proof = &answers.method().pathway.proof;
        let by_row = answers
            .rows(&proof.of)
            .map(|row| (row.id.clone(), weigh(answers, proof, row)));
        Self {
            by_row: by_row.collect(),
        }
    }

    /// How well that row is supported, if it is of the sort that wants proof.
    pub fn support(&self, row: &RowId) -> Option<Support> {
        self.of(row).map(|row| row.support)
    }

    /// The support of that row.
    pub fn of(&self, row: &RowId) -> Option<&SupportOf> {
        self.by_row.get(row)
    }
}

fn weigh(answers: &LiveAnswers<'_>, proof: &Proof, row: &Row) -> SupportOf {
    let concerned: BTreeSet<&RowId> = answers
        .references(&proof.of, &proof.concerned, row)
        .into_iter()
        .map(|reference| &reference.to)
        .collect();
    let question = &proof.about.question;
    let finding = |evidence: &&Row| Finding {
        row: evidence.id.clone(),
        sources: sources(answers, proof, evidence),
        from_concerned: answers
            .references(question, &proof.from, evidence)
            .iter()
            .any(|reference| concerned.contains(&reference.to)),
        against: answers
            .field_codes(question, evidence, &proof.verdict)
            .contains(&&proof.against),
    };
    let evidence = answers.referrers(&proof.about, &row.id);
    let findings: Vec<Finding> = evidence.iter().map(finding).collect();
    let support = if answers.passes(&proof.of, row, &proof.when) {
        of_seen(&findings, answers.method().bounds.crossed_sources)
    } else if is_said(answers, &proof.of, row, &proof.when) {
        Support::NotExpected
    } else {
        Support::NotSaid
    };
    SupportOf { support, findings }
}

fn sources(answers: &LiveAnswers<'_>, proof: &Proof, evidence: &Row) -> Vec<String> {
    let question = &proof.about.question;
    let own_words = answers.own_words(question, evidence, &proof.source);
    let codes = answers.field_codes(question, evidence, &proof.source);
    let kind = |code: &Code| match own_words {
        Some(words) if code.as_str() == OTHER => words.to_lowercase(),
        Some(_) | None => code.to_string(),
    };
    codes.into_iter().map(kind).collect()
}

fn of_seen(findings: &[Finding], crossed_sources: usize) -> Support {
    let kinds: BTreeSet<&String> = findings
        .iter()
        .flat_map(|finding| &finding.sources)
        .collect();
    if findings.is_empty() {
        Support::None
    } else if findings.iter().any(|finding| finding.against) {
        Support::Contradicted
    } else if kinds.len() >= crossed_sources
        && findings.iter().any(|finding| finding.from_concerned)
    {
        Support::Crossed
    } else {
        Support::OneSided
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
