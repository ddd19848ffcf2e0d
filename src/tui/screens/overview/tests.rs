//! What the filters of the overview show.

use super::*;
use crate::session::answer::{Annotations, Answer, State};
use crate::session::sheet::Sheet;
use crate::tui::screens::stage::Stage;

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn with<T>(sheet: &Sheet, run: impl FnOnce(&ScreenContext<'_>) -> T) -> T {
    let mut stage = Stage::new();
    stage.sheet = sheet.clone();
    stage.has_session = true;
    run(&stage.cx())
}

fn marked(state: State, flagged: bool) -> Answer {
    Answer {
        state,
        annotations: Annotations {
            flagged,
            ..Annotations::default()
        },
        ..Answer::default()
    }
}

#[test]
fn a_filter_shows_just_the_questions_that_stand_so() {
    let mut sheet = Sheet::default();
    sheet
        .answers
        .insert(id("mission"), marked(State::Unknown, false));
    sheet
        .answers
        .insert(id("needs"), marked(State::Unanswered, true));
    with(&sheet, |cx| {
        let statuses = Statuses::of(cx);
        assert_eq!(statuses.shown(Filter::Aside), [id("mission")]);
        assert_eq!(statuses.shown(Filter::Flagged), [id("needs")]);
        assert!(statuses.shown(Filter::Dormant).contains(&id("obstacles")));
        assert!(statuses.shown(Filter::NotYet).contains(&id("evidence")));
        let open = statuses.shown(Filter::Open);
        assert!(open.contains(&id("needs")) && !open.contains(&id("mission")));
        assert!(!open.contains(&id("evidence")));
        assert_eq!(statuses.shown(Filter::All).len(), cx.method.questions.len());
    });
}

#[test]
fn enter_goes_to_the_question_the_person_came_from() {
    with(&Sheet::default(), |cx| {
        let mut overview = Overview::at(Some(id("changes")), cx);
        let outcome = overview.act(Action::Accept, cx);
        assert_eq!(outcome.go, Go::To(Position::at(id("changes"))));
    });
}

#[test]
fn what_is_left_over_is_shown_with_what_it_was() {
    let mut sheet = Sheet::default();
    sheet.left_over.push(crate::session::answer::LeftOver {
        question: id("gone"),
        field: None,
        answer: Answer {
            state: State::Answered,
            value: Some(crate::session::value::Value::Text("our old words".into())),
            ..Answer::default()
        },
    });
    with(&sheet, |cx| {
        let items = shelf::left_over(cx);
        let words = "our old words";
        assert!(items.iter().any(|item| item.says(words)), "{items:?}");
    });
}
