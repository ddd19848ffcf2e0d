//! Questions that are asked once: of every kind that there is.

use super::*;

#[test]
fn a_digit_chooses_the_only_one_and_goes_on_as_enter_does() {
    Desk::at("standing", Stage::new())
        .presses("3")
        .goes(&Go::Next)
        .answered(&[code("collecting")])
        .sees("(•) We are collecting")
        .presses("Up Space")
        .goes(&Go::Stay)
        .answered(&[code("question_chosen")])
        .presses("Enter")
        .goes(&Go::Next)
        .answered(&[])
        .presses("3 3")
        .answered(&[code("collecting")])
        .presses("Esc")
        .goes(&Go::Back);
}

#[test]
fn of_several_choices_no_more_can_be_ticked_than_are_wanted() {
    Desk::at("motives", Stage::new())
        .presses("Tab")
        .goes(&Go::Next)
        .answered(&[])
        .presses("Enter")
        .goes(&Go::Next)
        .answered(&[])
        .presses("Down Enter")
        .goes(&Go::Next)
        .answered(&[codes(&["understand"])])
        .presses("4 2")
        .answered(&[
            codes(&["understand", "dialogue"]),
            codes(&["understand", "improve", "dialogue"]),
        ])
        .presses("5")
        .refuses()
        .presses("Home Space 2 4")
        .answered(&[
            codes(&["improve", "dialogue"]),
            codes(&["dialogue"]),
            codes(&[]),
        ]);
}

#[test]
fn a_line_is_open_on_arrival_and_kept_on_every_way_out() {
    let desk = Desk::at("enterprise", Stage::new())
        .sees("Write here")
        .types("The Spare Button");
    let place = Position::at(id("enterprise"));
    let text = "The Spare Button".to_owned();
    assert_eq!(desk.written(), Some((place, Part::Answer, text)));
    let desk = desk
        .presses("Esc")
        .goes(&Go::Stay)
        .answered(&[words("The Spare Button")])
        .sees("The Spare Button");
    assert_eq!(desk.written(), None);
    assert_eq!(desk.screen.context(), Context::Text);
    let desk = desk.sees("letters are commands");
    desk.presses("Enter")
        .types("s")
        .presses("Enter")
        .goes(&Go::Next)
        .answered(&[words("The Spare Buttons")])
        .presses("Esc Esc")
        .goes(&Go::Back);
}

#[test]
fn in_a_paragraph_enter_makes_a_line_and_tab_goes_on() {
    Desk::at("mission", Stage::new())
        .types("Work")
        .presses("Enter")
        .types("for all")
        .presses("Tab")
        .goes(&Go::Next)
        .answered(&[words("Work\nfor all")]);
}

#[test]
fn what_is_no_number_is_refused_once_and_dropped_if_it_is_left_all_the_same() {
    asking(Kind::Number)
        .types("many")
        .presses("Enter")
        .refuses()
        .presses("Esc")
        .goes(&Go::Stay)
        .answered(&[])
        .presses("Enter")
        .types("1.5")
        .presses("Enter")
        .goes(&Go::Next)
        .answered(&[Value::Number("1.5".parse().unwrap())]);
}

#[test]
fn a_date_that_is_none_is_refused_and_can_be_mended() {
    asking(Kind::Date(DatePrecision::Month))
        .sees("A month, such as March 2027")
        .types("13/2026")
        .presses("Tab")
        .refuses()
        .presses("Home Right Delete")
        .types("1")
        .presses("Tab")
        .goes(&Go::Next)
        .answered(&[Value::Date("2026-11".parse().unwrap())]);
}

#[test]
fn a_kind_that_needs_a_row_is_not_asked_once() {
    for kind in [Kind::Composed, Kind::Mends] {
        let mut stage = Stage::new();
        stage.method.questions[0].asked = Asked::Once(kind);
        let place = Position::at(id("standing"));
        let opened = QuestionScreen::open(&place, &stage.cx());
        assert_eq!(opened, None);
    }
}
