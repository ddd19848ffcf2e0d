//! Coverage: what was asked and answered, by stage and principle.

use crate::journey::live_answers::LiveAnswers;
use crate::method::id::Id;

/// What was asked and answered. Over all questions that concern the enterprise, whatever path was
/// chosen; never a measure of impact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// One row for each stage, in their order.
    pub stages: Vec<StageCoverage>,
}

/// One stage's row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageCoverage {
    /// The stage.
    pub stage: Id,
    /// One cell for each principle, in their order.
    pub cells: Vec<Cell>,
}

/// How many questions of one stage and principle stand how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The principle.
    pub principle: Id,
    /// Those to which something was said, even that nobody knows.
    pub handled: usize,
    /// Those to which nothing was said, and whose step is reached.
    pub open: usize,
    /// Those to which nothing was said, and whose step is not reached yet.
    pub not_yet: usize,
}

impl Coverage {
    /// What was asked and answered by these answers.
    pub(super) fn of(answers: &LiveAnswers<'_>) -> Self {
        let method = answers.method();
        let stages = method.stages.iter().map(|stage| StageCoverage {
            stage: stage.id.clone(),
            cells: method
                .principles
                .iter()
                .map(|principle| cell(answers, &stage.id, principle))
                .collect(),
        });
        Self {
            stages: stages.collect(),
        }
    }
}

fn cell(answers: &LiveAnswers<'_>, stage: &Id, principle: &Id) -> Cell {
    let method = answers.method();
    let mut cell = Cell {
        principle: principle.clone(),
        handled: 0,
        open: 0,
        not_yet: 0,
    };
    for question in &method.questions {
        let here = question.principle == *principle
            && answers.is_relevant(&question.id)
            && method
                .stage_of(&question.step)
                .is_some_and(|of| of.id == *stage);
        if !here {
            continue;
        }
        if !answers.state(&question.id).is_unanswered() {
            cell.handled += 1;
        } else if answers.is_reached(&question.step) {
            cell.open += 1;
        } else {
            cell.not_yet += 1;
        }
    }
    cell
}
