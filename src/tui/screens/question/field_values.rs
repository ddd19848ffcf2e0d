//! What a field of a row is called and holds, in words: each of several values for itself.

use crate::method::id::{Code, Id};
use crate::session::row::Row;
use crate::session::value::{Reference, Value};
use crate::text::Phrase;
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::fields::Labelled;

/// What a field of a row holds, and which choices in it are not offered any more.
pub(super) fn field_values(
    question: &Id,
    field: &Id,
    row: &Row,
    cx: &ScreenContext<'_>,
) -> Vec<String> {
    let (wording, answers) = (cx.wording(), cx.answers());
    let words = |value: &Value| cx.words(&wording.field_value(question, row, field, value));
    let held = answers.field_value(question, row, field);
    let mut held: Vec<String> = match held.as_deref() {
        Some(Value::References(references)) => references
            .iter()
            .map(|reference| {
                let one = Value::References(vec![reference.clone()]);
                because(words(&one), reference, cx)
            })
            .collect(),
        Some(Value::Codes(codes)) => {
            let one = |code: &Code| words(&Value::Code(code.clone()));
            codes.iter().map(one).collect()
        }
        value => value.map(words).into_iter().collect(),
    };
    let codes = answers.field_not_offered(question, row, field);
    if !codes.is_empty() {
        let codes = Value::Codes(codes.into_iter().cloned().collect());
        let values = wording.field_value(question, row, field, &codes);
        held.push(cx.say(&Phrase::ValueNotOffered { values }));
    }
    held
}

/// A name, and why the reference to it holds.
fn because(name: String, reference: &Reference, cx: &ScreenContext<'_>) -> String {
    if reference.reason.is_empty() {
        return name;
    }
    let reason = reference.reason.clone().into();
    format!("{name}, {}", cx.say(&Phrase::PickBecause { reason }))
}

/// What a field of a row is called and holds.
pub(super) fn labelled(question: &Id, field: &Id, row: &Row, cx: &ScreenContext<'_>) -> Labelled {
    let mut values = field_values(question, field, row, cx);
    if values.is_empty() {
        values.push(cx.look.glyphs.dash.to_owned());
    }
    Labelled {
        heading: None,
        label: cx.text(&cx.wording().field(question, field)),
        values,
    }
}
