//! Gaps of changes whose proof is weak.

use super::Found;
use crate::method::gap_rule::ProofGap;
use crate::pathway::gap::GapDetail;
use crate::pathway::ground::Ground;
use crate::pathway::strength::{Proven, Strength};
use crate::session::Position;

/// One gap for each seen change whose proof is just that weak; behind it are the change and its
/// evidence.
pub(super) fn proof(ground: &Ground<'_>, proven: &Proven, weakness: ProofGap) -> Vec<Found> {
    let plan = &ground.method().pathway.proof;
    let wanted = match weakness {
        ProofGap::None => Strength::None,
        ProofGap::Contradicted => Strength::Contradicted,
        ProofGap::OneSided => Strength::OneSided,
    };
    let mut found = Vec::new();
    for row in ground.rows(&plan.of) {
        let Some(case) = proven.case(&row.id).filter(|case| case.strength == wanted) else {
            continue;
        };
        let mut gap = Found::row(&plan.of, row, None, GapDetail::Plain);
        gap.behind.extend(case.pieces.iter().map(|piece| Position {
            question: plan.about.question.clone(),
            row: Some(piece.row.clone()),
            field: piece.against.then(|| plan.verdict.clone()),
        }));
        found.push(gap);
    }
    found
}
