use super::*;
use crate::session::date::Day;
use crate::session::value::Reference;

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn row(text: &str) -> RowId {
    text.parse().unwrap()
}

fn stamp(rev: u64) -> Stamp {
    Stamp {
        rev,
        day: Day::new(2026, 11, 23).unwrap(),
        language: "en".to_owned(),
    }
}

fn with_a_change_for_a_worker() -> Sheet {
    let mut sheet = Sheet::default();
    let add = |question: &str, row_id: &str| Edit::AddRow {
        question: id(question),
        row: row(row_id),
        fields: BTreeMap::from([(id("what"), Value::Text(row_id.to_owned()))]),
    };
    sheet.edit(&add("people", "worker"), &stamp(1)).unwrap();
    sheet.edit(&add("changes", "calm"), &stamp(2)).unwrap();
    let reference = Value::References(vec![Reference::stated(row("worker"))]);
    let edit = Edit::Field {
        question: id("changes"),
        row: row("calm"),
        field: id("for"),
        value: Some(reference),
    };
    sheet.edit(&edit, &stamp(3)).unwrap();
    sheet
}

#[test]
fn removing_a_row_takes_its_references_along_and_leaves_its_id() {
    let mut sheet = with_a_change_for_a_worker();
    let gone = row("worker");
    assert_eq!(sheet.referrers(&gone).len(), 1);
    let edit = Edit::RemoveRow {
        question: id("people"),
        row: gone.clone(),
    };
    let before = sheet.edit(&edit, &stamp(4)).unwrap();
    assert_eq!(before.len(), 2);
    assert!(sheet.referrers(&gone).is_empty());
    let people = sheet.answer(&id("people")).unwrap();
    assert_eq!(
        people.removed,
        [RemovedRow {
            id: gone.clone(),
            rev: 4
        }]
    );
    assert_eq!(people.state, State::Unanswered);
    let again = Edit::AddRow {
        question: id("people"),
        row: gone.clone(),
        fields: BTreeMap::new(),
    };
    assert_eq!(sheet.edit(&again, &stamp(5)), Err(Refused::RowExists(gone)));
}

#[test]
fn an_empty_value_is_no_answer() {
    let mut sheet = Sheet::default();
    let edit = Edit::Value {
        question: id("name"),
        value: Some(Value::Text("  ".to_owned())),
    };
    sheet.edit(&edit, &stamp(1)).unwrap();
    assert_eq!(sheet.answer(&id("name")).unwrap().state, State::Unanswered);
}

#[test]
fn what_does_not_apply_keeps_what_was_written() {
    let mut sheet = with_a_change_for_a_worker();
    let target = Target::question(id("changes"));
    let edit = Edit::State {
        target: target.clone(),
        state: State::NotApplicable,
    };
    sheet.edit(&edit, &stamp(4)).unwrap();
    let answer = sheet.answer(&id("changes")).unwrap();
    assert!(answer.given_rows().is_empty());
    assert_eq!(answer.rows.len(), 1);
    let back = Edit::State {
        target,
        state: State::Answered,
    };
    sheet.edit(&back, &stamp(5)).unwrap();
    assert_eq!(sheet.answer(&id("changes")).unwrap().given_rows().len(), 1);
}

#[test]
fn a_row_that_is_not_there_changes_nothing() {
    let mut sheet = with_a_change_for_a_worker();
    let before = sheet.clone();
    let edit = Edit::MoveRow {
        question: id("changes"),
        row: row("nobody"),
        to: 0,
    };
    assert_eq!(
        sheet.edit(&edit, &stamp(9)),
        Err(Refused::NoSuchRow(row("nobody")))
    );
    assert_eq!(sheet, before);
}
