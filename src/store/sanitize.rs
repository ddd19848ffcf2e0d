//! Cleans the texts of a session that came from a file. The caller decides what clean means; this
//! only makes sure that no text is missed.

use crate::session::Session;
use crate::session::answer::{Annotations, Answer, Stamp};
use crate::session::row::Row;
use crate::session::sheet::Sheet;
use crate::session::value::{Reference, Value};

/// The same session with every free text cleaned. Ids, codes, dates and numbers are checked when
/// they are read and stay as they are.
pub fn sanitize(mut session: Session, clean: impl Fn(&str) -> String) -> Session {
    let clean: &dyn Fn(&str) -> String = &clean;
    sanitize_text(&mut session.title, clean);
    for pin in std::iter::once(&mut session.method).chain(&mut session.former_methods) {
        sanitize_text(&mut pin.version, clean);
        sanitize_text(&mut pin.hash, clean);
    }
    sanitize_sheet(&mut session.sheet, clean);
    for participant in session.participants.values_mut() {
        sanitize_text(&mut participant.label, clean);
        sanitize_text(&mut participant.role, clean);
        sanitize_sheet(&mut participant.sheet, clean);
    }
    session
}

fn sanitize_text(text: &mut String, clean: &dyn Fn(&str) -> String) {
    *text = clean(text);
}

fn sanitize_sheet(sheet: &mut Sheet, clean: &dyn Fn(&str) -> String) {
    for answer in sheet.answers.values_mut() {
        sanitize_answer(answer, clean);
    }
    for left in &mut sheet.left_over {
        sanitize_answer(&mut left.answer, clean);
    }
}

fn sanitize_answer(answer: &mut Answer, clean: &dyn Fn(&str) -> String) {
    let Answer {
        state: _,
        value,
        rows,
        removed: _,
        annotations,
        stamp,
    } = answer;
    if let Some(value) = value {
        sanitize_value(value, clean);
    }
    for row in rows {
        sanitize_row(row, clean);
    }
    sanitize_around(annotations, stamp.as_mut(), clean);
}

fn sanitize_row(row: &mut Row, clean: &dyn Fn(&str) -> String) {
    let Row {
        id: _,
        state: _,
        fields,
        annotations,
        stamp,
    } = row;
    for value in fields.values_mut() {
        sanitize_value(value, clean);
    }
    sanitize_around(annotations, stamp.as_mut(), clean);
}

fn sanitize_around(
    annotations: &mut Annotations,
    stamp: Option<&mut Stamp>,
    clean: &dyn Fn(&str) -> String,
) {
    sanitize_text(&mut annotations.note, clean);
    if let Some(stamp) = stamp {
        sanitize_text(&mut stamp.language, clean);
    }
}

fn sanitize_value(value: &mut Value, clean: &dyn Fn(&str) -> String) {
    match value {
        Value::Text(text) => sanitize_text(text, clean),
        Value::References(references) => {
            for Reference { to: _, reason } in references {
                sanitize_text(reason, clean);
            }
        }
        Value::Code(_) | Value::Codes(_) | Value::Number(_) | Value::Date(_) | Value::Mends(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::store::{format, samples};
    use crate::tiers::per_tier;

    #[test]
    fn a_clean_session_stays_as_it_is() {
        let session = samples::session("one");
        assert_eq!(sanitize(session.clone(), str::to_owned), session);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(per_tier(16, 64, 64)))]

        #[test]
        fn no_text_of_a_session_is_missed(session in samples::any_session()) {
            let clean = |text: &str| text.replace(|letter: char| !letter.is_ascii_alphabetic(), "");
            let file = format::render(&sanitize(session, clean)).unwrap();
            prop_assert!(file.is_ascii());
        }
    }
}
