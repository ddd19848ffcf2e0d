//! What a field of a row holds, in words.

use crate::method::field::Field;
use crate::method::id::Id;
use crate::session::row::Row;
use crate::session::value::Value;
use crate::text::Phrase;
use crate::text::wording::Wording;
use crate::tui::screen_context::ScreenContext;

/// What a field holds, and which choices in it are not offered any more.
pub(super) fn field_words(
    question: &Id,
    field: &Field,
    row: &Row,
    (wording, cx): (&Wording<'_>, &ScreenContext<'_>),
) -> Option<String> {
    let tell = |value: &Value| cx.words(&wording.field_value(question, &field.id, value));
    let held = wording.answers().field_value(question, row, &field.id);
    let held = held.map(|value| tell(&value));
    let codes = wording
        .answers()
        .field_not_offered(question, row, &field.id);
    if codes.is_empty() {
        return held;
    }
    let codes = Value::Codes(codes.into_iter().cloned().collect());
    let values = wording.field_value(question, &field.id, &codes);
    let other = cx.say(&Phrase::ValueNotOffered { values });
    Some(held.map_or_else(|| other.clone(), |held| format!("{held} {other}")))
}
