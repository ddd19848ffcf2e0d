//! Gaps of changes whose proof is weak.

use super::found::Found;
use crate::journey::live_answers::LiveAnswers;
use crate::method::gap_rule::ProofGap;
use crate::pathway::gap::GapDetail;
use crate::pathway::support::{Support, SupportByChange};
use crate::session::Position;

/// One gap for each seen change whose proof is just that weak; behind it are the change and its
/// evidence.
pub(super) fn proof(
    answers: &LiveAnswers<'_>,
    support: &SupportByChange,
    weakness: ProofGap,
) -> Vec<Found> {
    let plan = &answers.method().pathway.proof;
    let wanted = match weakness {
        ProofGap::None => Support::None,
        ProofGap::Contradicted => Support::Contradicted,
        ProofGap::OneSided => Support::OneSided,
    };
    let mut found = Vec::new();
    for row in answers.rows(&plan.of) {
        let Some(change) = support
            .of(&row.id)
            .filter(|change| change.support == wanted)
        else {
            continue;
        };
        let mut gap = Found::row(&plan.of, row, None, GapDetail::Plain);
        let about = &plan.about.question;
        gap.behind.extend(change.findings.iter().map(|finding| {
            let field = finding.against.then_some(&plan.verdict);
            Position::in_row(about, &finding.row, field)
        }));
        found.push(gap);
    }
    found
}
