//! Rows, with a field of every kind.

use super::*;

#[test]
fn a_new_row_goes_through_the_fields_that_the_route_asks_and_to_the_next_row() {
    let desk = Desk::at("stakeholders", Stage::new())
        .types("The workers")
        .presses("Enter")
        .sees("The workers")
        .types("a steady job");
    let added = desk.edits[0].clone();
    let Change::AddRow { row: added, .. } = added else {
        panic!("{added:?}");
    };
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
    desk.sees("One row is kept")
        .presses("Enter")
        .goes(&Go::Next)
        .made(&[]);
}

#[test]
fn tab_goes_on_to_what_is_not_asked_and_shift_tab_back_to_the_table() {
    let desk = in_row("stakeholders", "expects")
        .types("x")
        .presses("Tab")
        .types("y")
        .presses("Tab Tab")
        .sees("The workers");
    assert_eq!(desk.screen.context(), Context::Line, "in the next row");
    let [first, second] = desk.edits.as_slice() else {
        panic!("{:?}", desk.edits);
    };
    assert!(matches!(first, Change::Field { field, .. } if *field == id("expects")));
    assert!(matches!(second, Change::Field { field, .. } if *field == id("gives")));
    let desk = in_row("stakeholders", "expects").presses("BackTab Up");
    assert_eq!(desk.screen.context(), Context::Table);
}

#[test]
fn a_table_shows_the_row_in_focus_whole() {
    let mut stage = with_row("stakeholders", 1, "The neighbours");
    add_row(&mut stage, "stakeholders", 2, "The workers");
    add_row(&mut stage, "needs", 3, "A place");
    let field = Change::Field {
        question: id("needs"),
        row: row(3),
        field: id("of"),
        value: given(&references(&[&row(1), &row(2)])),
    };
    make(&mut stage, &field);
    let desk = Desk::at("needs", stage).presses("Esc Up");
    assert_eq!(desk.screen.context(), Context::Table);
    let screen = Screen::Question(desk.screen.clone());
    let (picture, _) = desk.stage.picture(&screen);
    let alone = |text: &str| {
        let mut lines = picture.lines();
        lines.any(|line| line.trim_matches(['"', ' ']).ends_with(text))
    };
    assert!(alone("The neighbours") && alone("The workers"), "{picture}");
}

#[test]
fn a_field_that_is_left_as_it_was_changes_nothing() {
    let desk = in_row("stakeholders", "role").presses("Enter").made(&[]);
    desk.sees("› ").presses("BackTab Esc").made(&[]);
}

#[test]
fn a_line_of_a_row_is_kept_and_emptied() {
    in_row("stakeholders", "role")
        .presses("Ctrl-u")
        .types("Everybody")
        .presses("Esc")
        .sees("letters are commands")
        .filled(1, "role", &[words("Everybody")])
        .presses("x")
        .filled(1, "role", &[words("")])
        .presses("x")
        .made(&[]);
}

#[test]
fn a_choice_of_a_row_is_kept_at_once_and_enter_goes_on() {
    in_row("practices", "domain")
        .presses("2")
        .filled(3, "domain", &[code("work")])
        .presses("BackTab")
        .sees("(•)")
        .presses("Home Enter")
        .filled(3, "domain", &[code("governance")])
        .types("x")
        .presses("Esc")
        .filled(3, "different", &[words("x")]);
}

#[test]
fn several_choices_of_a_row_are_ticked_one_by_one() {
    in_row("uses", "towards").presses("2 1 Esc").filled(
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
        .types("a few")
        .presses("Esc")
        .refuses()
        .presses("Ctrl-u")
        .types("12")
        .presses("Enter")
        .filled(3, "amount", &[Value::Number("12".parse().unwrap())]);
    in_row("next_steps", "by")
        .types("31/2/2026")
        .presses("Enter PageDown")
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
    let desk = in_row_of("evaluative", 3, "wording", stage).sees("More talk");
    assert_eq!(desk.written(), None, "nobody wrote what is proposed");
    let desk = desk.presses("BackTab Tab").made(&[]);
    let desk = desk.types(" Indeed?").presses("Tab");
    let rows = desk.stage.sheet.rows(&id("evaluative"));
    let wording = rows[0].text(&id("wording")).unwrap();
    assert!(wording.contains("A café") && wording.ends_with(" Indeed?"));
}

#[test]
fn a_wording_that_can_be_answered_with_yes_or_no_is_remarked_while_it_is_written() {
    let mut stage = with_row("activities", 1, "A café");
    add_row(&mut stage, "evaluative", 3, "");
    let desk = in_row_of("evaluative", 3, "wording", stage).types("Does the café help");
    let desk = desk
        .sees("It can be answered with yes or no")
        .presses("Ctrl-u");
    let desk = desk.types("In what way does the café help");
    let screen = Screen::Question(desk.screen.clone());
    assert!(!desk.stage.picture(&screen).0.contains("yes or no"));
    assert_eq!(desk.presses("Tab").outcome.notice, None, "it never blocks");
}

#[test]
fn a_change_in_focus_says_how_well_it_is_supported() {
    let mut stage = with_row("changes", 1, "More talk");
    let seen = Change::Field {
        question: id("changes"),
        row: row(1),
        field: id("seen"),
        value: given(&code("seen")),
    };
    make(&mut stage, &seen);
    Desk::at("changes", stage)
        .presses("Esc Up")
        .sees("No evidence yet");
}

#[test]
fn rows_are_referred_to_and_each_says_why_where_it_is_made() {
    let (first, second) = (row(1), row(2));
    in_row("needs", "of")
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
    let desk = in_row_of("activities", 2, "answers", stage).presses("1 Enter");
    let desk = desk.filled(2, "answers", &[references(&[&row(1)])]);
    let desk = desk.types("they said so");
    let place = Position {
        question: id("activities"),
        row: Some(row(2)),
        field: Some(id("answers")),
    };
    let reason = ("they said so".to_owned(), Part::Reason(row(1)));
    assert_eq!(desk.written(), Some((place, reason.1, reason.0)));
    let desk = desk
        .presses("Enter")
        .filled(2, "answers", &[Value::References(vec![because])])
        .sees("they said so");
    // Enter goes past it and on, Up to the list.
    let stated = references(&[&row(1)]);
    let desk = desk
        .presses("BackTab 1 1 Enter Up")
        .filled(2, "answers", &[words(""), stated]);
    assert_eq!(desk.screen.context(), Context::PickMany);
    let desk = desk.presses("Enter BackTab 1 1 Enter Enter");
    assert_ne!(desk.screen.context(), Context::Line);
}

#[test]
fn several_are_ticked_first_and_then_each_is_asked_why() {
    let mut stage = with_row("needs", 1, "A place");
    add_row(&mut stage, "needs", 4, "A voice");
    add_row(&mut stage, "activities", 2, "A café");
    let desk = in_row_of("activities", 2, "answers", stage).presses("1 2");
    let both = references(&[&row(1), &row(4)]);
    let desk = desk.filled(2, "answers", &[references(&[&row(1)]), both]);
    let desk = desk.presses("Enter").types("3 of 4 say so");
    let screen = Screen::Question(desk.screen.clone());
    let shown = desk.stage.picture(&screen).0;
    assert!(
        !shown.contains("Find or add"),
        "one place to type in: {shown}"
    );
    let desk = desk.presses("Enter");
    let desk = desk.types("they asked").presses("Enter BackTab");
    let desk = desk.sees("3 of 4 say so").sees("they asked");
    // Right asks again.
    let desk = desk.presses("Right").types(" still").presses("Up");
    desk.sees("3 of 4 say so still");
}

#[test]
fn enter_chooses_nothing_that_nobody_moved_to() {
    for (question, field) in [("needs", "of"), ("practices", "domain")] {
        in_row(question, field).presses("Enter").made(&[]);
    }
    let desk = in_row("practices", "domain").presses("Down Enter");
    desk.filled(3, "domain", &[code("governance")]);
}

#[test]
fn who_comes_back_to_a_table_sees_its_rows() {
    let stage = with_row("stakeholders", 1, "The neighbours");
    let desk = Desk::at("stakeholders", stage).sees("The neighbours");
    assert_eq!(desk.screen.context(), Context::Table);
    let desk = desk.presses("Enter").types("The workers");
    assert_eq!(desk.presses("Esc").screen.context(), Context::Form);
}

#[test]
fn two_rows_of_one_name_are_told_apart() {
    let mut stage = with_row("stakeholders", 1, "The neighbours");
    add_row(&mut stage, "stakeholders", 2, "The neighbours");
    add_row(&mut stage, "needs", 3, "A place");
    in_row_of("needs", 3, "of", stage)
        .sees("[ ] The neighbours (2)")
        .presses("2")
        .filled(3, "of", &[references(&[&row(2)])]);
}

#[test]
fn a_list_is_found_in_by_typing_and_enter_takes_what_is_found() {
    let desk = in_row("needs", "of").types("work");
    let desk = desk.sees("[ ] The workers").presses("Enter");
    let desk = desk.filled(3, "of", &[references(&[&row(2)])]);
    assert_eq!(desk.screen.context(), Context::PickMany);
    let desk = desk.types("nei").presses("Esc").made(&[]);
    assert_eq!(desk.screen.context(), Context::PickMany);
    assert_eq!(desk.presses("Esc").screen.context(), Context::Form);
}

#[test]
fn a_row_that_a_list_lacks_is_added_on_the_spot_and_chosen() {
    let mut stage = with_row("activities", 1, "A café");
    add_row(&mut stage, "changes", 3, "More talk");
    let desk = in_row_of("changes", 3, "by", stage).types("The welcome");
    let (place, part, _) = desk.written().unwrap();
    assert_eq!((place.question, place.row), (id("activities"), None));
    assert_eq!((place.field, part), (Some(id("what")), Part::Answer));
    let desk = desk.presses("Down");
    let added = desk.stage.cx().fresh_row.clone();
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
    let desk = in_row("next_steps", "mends").sees("1 ( )");
    let desk = desk.presses("Down Enter");
    let [
        Change::Field {
            value: Some(Value::Mends(_)),
            ..
        },
    ] = desk.edits.as_slice()
    else {
        panic!("{:?}", desk.edits);
    };
}
