//! Which gaps there are: each rule of the method asked of the answers.

mod found;
pub(super) mod hearing;
mod of_plan;
mod of_proof;
mod of_rows;
mod overdue;
mod wording;

use self::found::Found;
use super::circle::circles;
use super::gap::{Gap, GapDetail};
use super::node::NodeId;
use super::support::SupportByChange;
use crate::journey::live_answers::LiveAnswers;
use crate::method::condition::FieldPath;
use crate::method::gap_rule::{GapRule, GapTest};
use crate::method::id::Id;
use crate::session::Position;
use crate::session::answer::State;
use crate::session::date::Day;

/// The gaps, and what is still to come.
#[derive(Debug, Default)]
pub(super) struct Raised {
    /// The gaps, gravest first, then in the order of their rows.
    pub(super) gaps: Vec<Gap>,
    /// The rules whose question nobody has come to yet, in the method's order.
    pub(super) to_come: Vec<Id>,
}

/// Asks every rule of the method.
pub(super) fn raise(answers: &LiveAnswers<'_>, support: &SupportByChange, today: Day) -> Raised {
    let method = answers.method();
    let mut raised = Raised::default();
    for rule in &method.gaps {
        let Some(question) = method.question(&rule.mended_in) else {
            continue;
        };
        let set_aside = answers
            .answer(&question.id)
            .is_some_and(|answer| answer.state == State::NotApplicable);
        if set_aside || !answers.is_relevant(&question.id) {
            continue;
        }
        if answers.is_passed(&question.id) && answers.is_reached(&question.step) {
            let found = find(answers, support, today, rule);
            raised
                .gaps
                .extend(found.into_iter().map(|found| gap(rule, found)));
        } else {
            raised.to_come.push(rule.id.clone());
        }
    }
    raised.gaps.sort_by_key(|gap| gap.rank);
    raised
}

fn gap(rule: &GapRule, found: Found) -> Gap {
    let subject = found.subject.as_ref().and_then(NodeId::as_row);
    let row = subject.filter(|(question, _)| **question == rule.mended_in);
    let row = row.map(|(_, row)| row.clone());
    Gap {
        rule: rule.id.clone(),
        rank: rule.rank,
        subject: found.subject,
        place: Position {
            question: rule.mended_in.clone(),
            row,
            field: rule.field.clone(),
        },
        detail: found.detail,
        behind: found.behind,
    }
}

fn find(
    answers: &LiveAnswers<'_>,
    support: &SupportByChange,
    today: Day,
    rule: &GapRule,
) -> Vec<Found> {
    match &rule.test {
        GapTest::When(condition) => of_rows::when(answers, condition),
        GapTest::Rows { of, having } => of_rows::rows(answers, of, having),
        GapTest::Proof(weakness) => of_proof::proof(answers, support, *weakness),
        GapTest::NeverHeard(fields) => hearing::never_heard(answers, fields),
        GapTest::NotReturned {
            of,
            given,
            returned,
        } => hearing::not_returned(answers, of, given, returned),
        GapTest::Circle(path) => circle(answers, path),
        GapTest::RedFlag(path) => wording::red_flags(answers, path),
        GapTest::Unused { list, by } => of_plan::unused(answers, list, by),
        GapTest::Missed { wanted, by } => of_plan::missed(answers, wanted, by),
        GapTest::Overdue { of, by, closed } => overdue::overdue(answers, today, of, by, closed),
    }
}

fn circle(answers: &LiveAnswers<'_>, path: &FieldPath) -> Vec<Found> {
    let circles = circles(answers, path);
    let found = circles.iter().map(|rows| {
        let nodes: Vec<NodeId> = rows
            .iter()
            .map(|row| NodeId::row(&path.question, row))
            .collect();
        let behind = rows
            .iter()
            .map(|row| Position::in_row(&path.question, row, Some(&path.field)));
        Found {
            subject: nodes.first().cloned(),
            behind: behind.collect(),
            detail: GapDetail::Circle(nodes),
        }
    });
    found.collect()
}
