//! Cleaning the texts of a session that came from a file.
//!
//! What clean means is decided by whoever calls; here it is only made sure that no text is missed.

use crate::session::Session;
use crate::session::answer::{Annotations, Answer, Stamp};
use crate::session::row::Row;
use crate::session::sheet::Sheet;
use crate::session::value::{Reference, Value};

/// The same session with every text that a person, or a file, may have put there made clean.
/// Ids, codes, dates and numbers are checked when they are read and stay as they are.
pub fn scrub(mut session: Session, clean: impl Fn(&str) -> String) -> Session {
    let clean: &dyn Fn(&str) -> String = &clean;
    tidy(&mut session.title, clean);
    for pin in std::iter::once(&mut session.method).chain(&mut session.former_methods) {
        tidy(&mut pin.version, clean);
        tidy(&mut pin.hash, clean);
    }
    scrub_sheet(&mut session.sheet, clean);
    for voice in session.voices.values_mut() {
        tidy(&mut voice.label, clean);
        tidy(&mut voice.role, clean);
        scrub_sheet(&mut voice.sheet, clean);
    }
    session
}

fn tidy(text: &mut String, clean: &dyn Fn(&str) -> String) {
    *text = clean(text);
}

fn scrub_sheet(sheet: &mut Sheet, clean: &dyn Fn(&str) -> String) {
    for answer in sheet.answers.values_mut() {
        scrub_answer(answer, clean);
    }
    for left in &mut sheet.left_over {
        scrub_answer(&mut left.answer, clean);
    }
}

fn scrub_answer(answer: &mut Answer, clean: &dyn Fn(&str) -> String) {
    let Answer {
        state: _,
        value,
        rows,
        removed: _,
        annotations,
        stamp,
    } = answer;
    if let Some(value) = value {
        scrub_value(value, clean);
    }
    for row in rows {
        scrub_row(row, clean);
    }
    scrub_around(annotations, stamp.as_mut(), clean);
}

fn scrub_row(row: &mut Row, clean: &dyn Fn(&str) -> String) {
    let Row {
        id: _,
        state: _,
        fields,
        annotations,
        stamp,
    } = row;
    for value in fields.values_mut() {
        scrub_value(value, clean);
    }
    scrub_around(annotations, stamp.as_mut(), clean);
}

fn scrub_around(
    annotations: &mut Annotations,
    stamp: Option<&mut Stamp>,
    clean: &dyn Fn(&str) -> String,
) {
    tidy(&mut annotations.note, clean);
    if let Some(stamp) = stamp {
        tidy(&mut stamp.language, clean);
    }
}

fn scrub_value(value: &mut Value, clean: &dyn Fn(&str) -> String) {
    match value {
        Value::Text(text) => tidy(text, clean),
        Value::References(references) => {
            for Reference { to: _, reason } in references {
                tidy(reason, clean);
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
        assert_eq!(scrub(session.clone(), str::to_owned), session);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(per_tier(16, 64, 64)))]

        #[test]
        fn no_text_of_a_session_is_missed(session in samples::any_session()) {
            let clean = |text: &str| text.replace(|letter: char| !letter.is_ascii_alphabetic(), "");
            let file = format::render(&scrub(session, clean)).unwrap();
            prop_assert!(file.is_ascii());
        }
    }
}
