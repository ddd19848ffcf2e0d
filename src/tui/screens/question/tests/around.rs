//! What is said around an answer, and what becomes of what is half written.

use super::*;

#[test]
fn a_question_and_a_row_are_annotated_in_the_same_way() {
    let of_question = || {
        (
            Desk::at("group", with_row("stakeholders", 1, "The neighbours")),
            None,
        )
    };
    let of_row = || (in_row("stakeholders", "role"), Some(row(1)));
    for begin in [&of_question as &dyn Fn() -> (Desk, Option<RowId>), &of_row] {
        let (desk, row_of) = begin();
        let desk = desk.presses(if row_of.is_some() { "Esc" } else { "Home" });
        let target = Target {
            question: desk.screen.question().clone(),
            row: row_of,
        };
        let context = desk.screen.context();
        let desk = desk.presses("n").types("Ask again");
        let note = (target.position(None), Part::Note, "Ask again".to_owned());
        assert_eq!(desk.written(), Some(note));
        let desk = desk
            .presses("Esc")
            .made(&[Change::Note {
                target: target.clone(),
                note: "Ask again".to_owned(),
            }])
            .sees("Ask again")
            .presses("h 1")
            .made(&[Change::HeardFrom {
                target: target.clone(),
                people: vec![row(1)],
            }])
            .presses("Enter f")
            .sees("The neighbours");
        let flagging = Change::Flag {
            target: target.clone(),
            flagged: true,
        };
        assert_eq!(desk.edits.last(), Some(&flagging));
        let mut desk = desk.presses("m 2");
        let state = State::Unknown;
        assert_eq!(desk.edits.pop(), Some(Change::State { target, state }));
        assert_eq!(desk.screen.context(), context);
        assert_eq!(desk.presses("m Esc").screen.context(), context);
    }
}

#[test]
fn a_row_must_be_there_before_anything_is_said_around_it() {
    let stage = with_row("stakeholders", 1, "The neighbours");
    let desk = Desk::at("stakeholders", stage).presses("Esc");
    assert_eq!(
        desk.screen.context(),
        Context::Table,
        "a blank row is left whole"
    );
    // A row that somebody else removed meanwhile.
    let mut desk = in_row("stakeholders", "role").presses("Esc");
    let (question, row) = (id("stakeholders"), row(1));
    make(&mut desk.stage, &Change::RemoveRow { question, row });
    for key in ["n", "h", "m", "f"] {
        desk = desk.presses(key).refuses().made(&[]);
    }
}

#[test]
fn nothing_is_marked_by_whoever_only_opens_the_marks() {
    let desk = Desk::at("group", Stage::new()).presses("m").sees("No mark");
    desk.presses("Enter").made(&[]);
    let desk = Desk::at("group", Stage::new()).presses("m Home Enter");
    let desk = desk.sees("it does not apply");
    assert_eq!(desk.edits.len(), 1);
    desk.presses("m Enter").sees("it does not apply");
}

#[test]
fn who_leaves_with_something_half_written_keeps_it() {
    let sheet = |desk: Desk| desk.leaves().stage.sheet;
    let line = sheet(Desk::at("enterprise", Stage::new()).types("Half"));
    assert_eq!(line.text(&id("enterprise")), Some("Half"));
    let note = sheet(Desk::at("group", Stage::new()).presses("n").types("Half"));
    assert_eq!(note.answer(&id("group")).unwrap().annotations.note, "Half");
    let field = sheet(in_row("stakeholders", "gives").types("Half"));
    assert_eq!(
        field.rows(&id("stakeholders"))[0].text(&id("gives")),
        Some("Half")
    );
    let named = in_row("needs", "of").types("Half").leaves().refuses();
    assert_eq!(named.written().unwrap().2, "Half");
}

#[test]
fn what_was_refused_is_not_dropped_by_leaving() {
    let desk = in_row("next_steps", "by").types("soon");
    let desk = desk.leaves().refuses().leaves().refuses();
    assert_eq!(desk.written().unwrap().2, "soon");
}

#[test]
fn a_refused_draft_stands_in_its_field_again() {
    let stage = with_row("next_steps", 1, "Ask");
    let written = Written {
        place: Position {
            question: id("next_steps"),
            row: Some(row(1)),
            field: Some(id("by")),
        },
        part: Part::Answer,
        text: "soon".to_owned(),
    };
    let screen = QuestionScreen::reopen(&written, &stage.cx()).unwrap();
    assert_eq!(screen.written(&stage.cx()), Some(written));
    let chosen = Written {
        place: Position::at(id("group")),
        part: Part::Answer,
        text: "soon".to_owned(),
    };
    assert_eq!(QuestionScreen::reopen(&chosen, &stage.cx()), None);
}
