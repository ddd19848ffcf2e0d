//! Rows, with a field of every kind.

use super::*;

#[test]
fn a_new_row_goes_through_the_fields_that_the_route_asks() {
    let desk = Desk::at("stakeholders", Stage::new())
        .presses("Enter")
        .types("The workers")
        .presses("Enter")
        .sees("The workers")
        .types("a steady job");
    let added = desk.stage.cx().fresh_row.clone();
    let question = id("stakeholders");
    let role = BTreeMap::from([(id("role"), words("The workers"))]);
    let field = |field: &str, value| Change::Field {
        question: question.clone(),
        row: added.clone(),
        field: id(field),
        value: given(&value),
    };
    let edits = [
        Change::AddRow {
            question: question.clone(),
            row: added.clone(),
            fields: role,
        },
        field("expects", words("a steady job")),
    ];
    let desk = desk.presses("Enter").made(&edits);
    assert_eq!(desk.settled, Some(Notice::done(Phrase::NoticeRowDone)));
    assert_eq!(desk.screen.context(), Context::Table);
    desk.sees("a steady job");
}

#[test]
fn a_field_that_is_left_as_it_was_changes_nothing() {
    let desk = in_row("stakeholders", "role")
        .presses("Enter Enter")
        .made(&[]);
    desk.sees("› ").presses("Up Enter Esc").made(&[]);
}

#[test]
fn a_line_of_a_row_is_kept_and_emptied() {
    in_row("stakeholders", "role")
        .presses("Enter Ctrl-u")
        .types("Everybody")
        .presses("Esc")
        .filled(1, "role", &[words("Everybody")])
        .presses("x")
        .filled(1, "role", &[words("")])
        .presses("x")
        .made(&[]);
}

#[test]
fn a_choice_of_a_row_is_kept_at_once_and_enter_goes_on() {
    let desk = in_row("practices", "domain")
        .presses("Enter 2")
        .sees("(•)")
        .filled(3, "domain", &[code("work")])
        .presses("Home Enter")
        .filled(3, "domain", &[code("governance")]);
    assert_eq!(desk.screen.context(), Context::Form);
    desk.presses("Enter")
        .types("x")
        .presses("Esc")
        .filled(3, "different", &[words("x")]);
}

#[test]
fn several_choices_of_a_row_are_ticked_one_by_one() {
    in_row("uses", "towards").presses("Enter 2 1 Esc").filled(
        3,
        "towards",
        &[
            codes(&["new_activities"]),
            codes(&["involvement", "new_activities"]),
        ],
    );
}

#[test]
fn a_number_and_a_date_of_a_row_are_refused_as_those_of_a_question_are() {
    in_row("activities", "amount")
        .presses("Enter")
        .types("a few")
        .presses("Esc")
        .refuses()
        .presses("Ctrl-u")
        .types("12")
        .presses("Enter")
        .filled(3, "amount", &[Value::Number("12".parse().unwrap())]);
    in_row("next_steps", "by")
        .presses("Enter")
        .types("31/2/2026")
        .presses("Enter")
        .refuses()
        .presses("Esc")
        .made(&[]);
}

#[test]
fn a_composed_field_proposes_what_the_others_say() {
    let mut stage = with_row("activities", 1, "A café");
    add_row(&mut stage, "changes", 2, "More talk");
    add_row(&mut stage, "evaluative", 3, "");
    for (field, value) in [
        ("about", references(&[&row(1)])),
        ("change", references(&[&row(2)])),
    ] {
        make(
            &mut stage,
            &Change::Field {
                question: id("evaluative"),
                row: row(3),
                field: id(field),
                value: given(&value),
            },
        );
    }
    let desk = in_row_of("evaluative", 3, "wording", stage)
        .presses("Enter")
        .sees("More talk");
    assert_eq!(desk.written(), None, "nobody wrote what is proposed");
    let desk = desk.types(" Indeed?").presses("Tab");
    let rows = desk.stage.sheet.rows(&id("evaluative"));
    let wording = rows[0].text(&id("wording")).unwrap();
    assert!(wording.contains("A café") && wording.ends_with(" Indeed?"));
}

#[test]
fn rows_are_referred_to_and_each_says_why() {
    let (first, second) = (row(1), row(2));
    in_row("needs", "of")
        .presses("Enter")
        .sees("[ ] The neighbours")
        .presses("2 1")
        .filled(
            3,
            "of",
            &[references(&[&second]), references(&[&second, &first])],
        )
        .presses("Enter")
        .made(&[]);
    let mut stage = with_row("needs", 1, "A place");
    add_row(&mut stage, "activities", 2, "A café");
    let because = Reference {
        to: row(1),
        reason: "they said so".to_owned(),
    };
    let desk = in_row_of("activities", 2, "answers", stage)
        .presses("Enter r")
        .types("they said so");
    let place = Position {
        question: id("activities"),
        row: Some(row(2)),
        field: Some(id("answers")),
    };
    let reason = ("they said so".to_owned(), Part::Reason(row(1)));
    assert_eq!(desk.written(), Some((place, reason.1, reason.0)));
    desk.presses("Enter")
        .filled(2, "answers", &[Value::References(vec![because])])
        .sees("they said so");
}

#[test]
fn a_row_that_a_list_lacks_is_added_on_the_spot_and_chosen() {
    let mut stage = with_row("activities", 1, "A café");
    add_row(&mut stage, "changes", 3, "More talk");
    let desk = in_row_of("changes", 3, "by", stage)
        .presses("Enter a")
        .sees("What is missing?")
        .presses("2")
        .types("The welcome");
    let added = desk.stage.cx().fresh_row.clone();
    let (place, part, _) = desk.written().unwrap();
    assert_eq!((place.question, place.row), (id("practices"), None));
    assert_eq!((place.field, part), (Some(id("what")), Part::Answer));
    let name = BTreeMap::from([(id("what"), words("The welcome"))]);
    let adding = Change::AddRow {
        question: id("practices"),
        row: added.clone(),
        fields: name,
    };
    let choosing = Change::Field {
        question: id("changes"),
        row: row(3),
        field: id("by"),
        value: given(&references(&[&added])),
    };
    desk.presses("Enter")
        .made(&[adding, choosing])
        .sees("[x] The welcome")
        .presses("Space")
        .filled(3, "by", &[words("")]);
}

#[test]
fn a_next_step_mends_a_gap_that_is_open() {
    let desk = in_row("next_steps", "mends").presses("Enter").sees("1 ( )");
    let desk = desk.presses("2").made(&[]).presses("Enter");
    let [
        Change::Field {
            value: Some(Value::Mends(_)),
            ..
        },
    ] = desk.edits.as_slice()
    else {
        panic!("{:?}", desk.edits);
    };
    assert_eq!(desk.screen.context(), Context::Form);
}
