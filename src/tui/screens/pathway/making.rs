//! Making a next step of a gap.

use std::collections::BTreeMap;

use crate::app::notice::Notice;
use crate::method::kind::Kind;
use crate::pathway::gap::Gap;
use crate::session::Position;
use crate::session::edit::Edit;
use crate::session::value::Value;
use crate::text::Phrase;
use crate::text::report::{gap_title, steps_question};
use crate::tui::outcome::{Go, Outcome};
use crate::tui::screen_context::ScreenContext;

/// Adds a row that mends the gap, named after it, and goes to look at that row; where there is such
/// a row already, goes to that one.
pub(super) fn make_step(gap: &Gap, cx: &ScreenContext<'_>) -> Outcome {
    let Some((question, mends)) = steps_question(cx.method) else {
        return Outcome::refused(Phrase::NoticeNoSteps);
    };
    let mended = Value::Mends(gap.as_mended());
    let at = |row| Position::in_row(&question.id, row, None);
    let rows = cx.sheet.rows(&question.id);
    if let Some(row) = rows.iter().find(|row| row.value(mends) == Some(&mended)) {
        return Outcome::going(Go::Look(at(&row.id)))
            .and_notify(Notice::info(Phrase::NoticeStepThere));
    }
    let mut fields = BTreeMap::from([(mends.clone(), mended)]);
    let named = question.records().and_then(|records| records.label.first());
    let is_text = |field: &crate::method::field::Field| {
        Some(&field.id) == named && matches!(field.kind, Kind::Text(_))
    };
    if let Some(field) = question.fields().iter().find(|field| is_text(field)) {
        let title = cx.localizer.content(&gap_title(&cx.wording(), &gap.rule));
        let subject = gap.subject.as_ref().map(|node| {
            let name = crate::text::report::node_words(&cx.wording(), node);
            cx.localizer.words(&name)
        });
        let parts: Vec<String> = title.into_iter().chain(subject).collect();
        fields.insert(field.id.clone(), Value::Text(parts.join(": ")));
    }
    let place = at(cx.fresh_row);
    let edit = Edit::AddRow {
        question: question.id.clone(),
        row: cx.fresh_row.clone(),
        fields,
    };
    Outcome::making(edit, place.clone())
        .and_go(Go::Look(place))
        .and_notify(Notice::done(Phrase::NoticeStepMade))
}
