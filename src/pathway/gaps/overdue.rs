//! Gaps of rows whose day has passed.

use super::found::Found;
use crate::journey::live_answers::LiveAnswers;
use crate::method::condition::RowTest;
use crate::method::id::Id;
use crate::pathway::gap::GapDetail;
use crate::session::date::Day;
use crate::session::value::Value;

/// One gap for each row whose date lies before today while nothing closes the row.
pub(super) fn overdue(
    answers: &LiveAnswers<'_>,
    today: Day,
    of: &Id,
    by: &Id,
    closed: &[RowTest],
) -> Vec<Found> {
    let mut found = Vec::new();
    for row in answers.rows(of) {
        let is_closed = !closed.is_empty() && answers.passes(of, row, closed);
        if let Some(Value::Date(date)) = row.value(by)
            && !is_closed
            && date.is_before(today)
        {
            found.push(Found::row(of, row, Some(by), GapDetail::Date(*date)));
        }
    }
    found
}
