//! The next steps: what, who, by when, and whether they are done.

use crate::method::Method;
use crate::method::gap_rule::GapTest;
use crate::method::id::Id;
use crate::method::kind::Kind;
use crate::method::question::Question;
use crate::pathway::Pathway;
use crate::pathway::gap::GapDetail;
use crate::pathway::node::NodeId;
use crate::session::key::RowId;
use crate::session::row::Row;
use crate::session::value::Value;
use crate::text::wording::Wording;
use crate::text::{Phrase, Words};

/// The question whose rows say what they mend, and that field.
pub fn steps_question(method: &Method) -> Option<(&Question, &Id)> {
    let path = method.roles.next_steps.as_ref()?;
    Some((method.question(&path.question)?, &path.field))
}

/// One next step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its row.
    pub row: RowId,
    /// What, who, by when, how far, in one line.
    pub words: Words,
    /// Whether its day has passed while it is open.
    pub overdue: bool,
    /// Whether it is done or dropped.
    pub closed: bool,
}

/// All next steps: the overdue ones first, then the open ones by their day, then those
/// that are closed.
pub fn steps(wording: &Wording<'_>, pathway: &Pathway) -> Vec<Step> {
    let method = wording.method();
    let Some((question, mends)) = steps_question(method) else {
        return Vec::new();
    };
    let answers = wording.answers();
    let closing = method.gaps.iter().find_map(|rule| {
        let GapTest::Overdue { of, by, closed } = &rule.test else {
            return None;
        };
        (*of == question.id).then_some((by, closed))
    });
    let by_date = |row: &&Row| match closing.and_then(|(by, _)| row.value(by)) {
        Some(Value::Date(date)) => (0, date.to_string()),
        Some(_) | None => (1, String::new()),
    };
    let mut rows: Vec<&Row> = answers.rows(&question.id).collect();
    rows.sort_by_key(by_date);
    let mut steps: Vec<Step> = rows
        .into_iter()
        .map(|row| {
            let overdue = pathway.gaps.iter().any(|gap| {
                matches!(gap.detail, GapDetail::Date(_))
                    && gap.subject == Some(NodeId::row(&question.id, &row.id))
            });
            Step {
                row: row.id.clone(),
                words: describe(wording, question, mends, row, overdue),
                overdue,
                closed: closing.is_some_and(|(_, closed)| {
                    !closed.is_empty() && answers.passes(&question.id, row, closed)
                }),
            }
        })
        .collect();
    steps.sort_by_key(|step| (step.closed, !step.overdue));
    steps
}

fn describe(
    wording: &Wording<'_>,
    question: &Question,
    mends: &Id,
    row: &Row,
    overdue: bool,
) -> Words {
    let naming = question
        .records()
        .and_then(|records| row.naming(records))
        .map(|(field, _)| field);
    let shown = question.fields().iter().filter(|field| {
        let weighty = field.short || matches!(field.kind, Kind::Scale(_) | Kind::Choice(_));
        weighty && field.id != *mends && Some(&field.id) != naming
    });
    let mut values: Vec<Words> = shown
        .filter_map(|field| {
            let value = row.value(&field.id)?;
            Some(wording.field_value(&question.id, row, &field.id, value))
        })
        .collect();
    if overdue {
        values.push(Phrase::StepOverdue.into());
    }
    let name = wording.name_of(&question.id, row);
    let joined = values
        .into_iter()
        .reduce(|list, entry| Phrase::ListNext { list, entry }.into());
    match joined {
        Some(value) => Phrase::AccountNamed { name, value }.into(),
        None => name,
    }
}
