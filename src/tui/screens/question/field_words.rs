//! What a field of a row holds, in words.

use crate::method::id::Id;
use crate::session::row::Row;
use crate::session::value::Value;
use crate::text::Phrase;
use crate::tui::screen_context::ScreenContext;

/// What a field of a row holds, and which choices in it are not offered any more.
pub(super) fn field_words(
    question: &Id,
    field: &Id,
    row: &Row,
    cx: &ScreenContext<'_>,
) -> Option<String> {
    let (wording, answers) = (cx.wording(), cx.answers());
    let words = |value: &Value| cx.words(&wording.field_value(question, row, field, value));
    let held = answers.field_value(question, row, field);
    let held = held.map(|value| words(&value));
    let codes = answers.field_not_offered(question, row, field);
    if codes.is_empty() {
        return held;
    }
    let codes = Value::Codes(codes.into_iter().cloned().collect());
    let values = wording.field_value(question, row, field, &codes);
    let other = cx.say(&Phrase::ValueNotOffered { values });
    Some(held.map_or_else(|| other.clone(), |held| format!("{held} {other}")))
}
