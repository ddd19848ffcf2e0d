//! What the page leads to, and what its filters show.

use super::*;
use crate::app::command::Command;
use crate::session::answer::{Annotations, Answer, LeftOver, State};
use crate::session::sheet::Sheet;
use crate::session::value::Value;
use crate::tui::outcome::Go;
use crate::tui::screens::Screen;
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

/// The questions that the page shows.
fn questions(page: &SessionPage, cx: &ScreenContext<'_>) -> Vec<String> {
    let question = |entry| match entry {
        Entry::Question(question) => Some(question.to_string()),
        _ => None,
    };
    page.focusable(cx)
        .into_iter()
        .filter_map(question)
        .collect()
}

fn filtered(filter: Filter, cx: &ScreenContext<'_>) -> Vec<String> {
    let page = SessionPage {
        filter,
        ..SessionPage::default()
    };
    questions(&page, cx)
}

#[test]
fn a_filter_shows_just_the_questions_that_stand_so() {
    let mut sheet = Sheet::default();
    let mut say = |question, answer| sheet.answers.insert(id(question), answer);
    say("mission", marked(State::Unknown, false));
    say("needs", marked(State::Unanswered, true));
    with(&sheet, |cx| {
        assert_eq!(filtered(Filter::Aside, cx), ["mission"]);
        assert_eq!(filtered(Filter::Flagged, cx), ["needs"]);
        let contains =
            |filter, question: &str| filtered(filter, cx).iter().any(|it| it == question);
        assert!(contains(Filter::Dormant, "obstacles"));
        assert!(contains(Filter::NotYet, "evidence"));
        assert!(contains(Filter::Open, "needs"));
        assert!(!contains(Filter::Open, "mission") && !contains(Filter::Open, "evidence"));
        assert_eq!(filtered(Filter::All, cx).len(), cx.method.questions.len());
    });
}

#[test]
fn what_the_filter_of_open_questions_shows_is_what_counts_and_is_not_answered() {
    with(&Sheet::default(), |cx| {
        let progress = cx.journey().progress();
        let open = filtered(Filter::Open, cx);
        assert_eq!(open.len(), progress.counted - progress.handled);
        assert!(
            !open.contains(&"motives".to_owned()),
            "not on the short route"
        );
    });
}

#[test]
fn one_goes_on_with_the_first_open_question_from_the_last_change_on() {
    let mut sheet = Sheet::default();
    for question in ["enterprise", "group"] {
        let answer = marked(State::Unknown, false);
        sheet.answers.insert(id(question), answer);
    }
    with(&sheet, |cx| {
        for (last, next) in [(None, "standing"), (Some("group"), "territory")] {
            let last = last.map(id);
            let mut page = SessionPage::opening(last.as_ref(), cx);
            let outcome = page.act(Action::Accept, cx);
            assert_eq!(outcome.go, Go::Look(Position::at(id(next))), "{last:?}");
        }
    });
}

#[test]
fn enter_leads_back_to_the_question_one_came_from() {
    with(&Sheet::default(), |cx| {
        let mut page = SessionPage::opening(None, cx);
        page.come_from(&id("changes"), cx);
        let outcome = page.act(Action::Accept, cx);
        assert_eq!(outcome.go, Go::Look(Position::at(id("changes"))));
        page.act(Action::PreviousPart, cx);
        page.act(Action::NextPart, cx);
        let outcome = page.act(Action::Accept, cx);
        assert_eq!(outcome.go, Go::Look(Position::at(id("standing"))));
        page.come_from(&id("standing"), cx);
        assert_eq!(page.focus, Entry::Question(id("standing")));
        page.come_from(&id("enterprise"), cx);
        assert_eq!(page.focus, Entry::GoOn);
    });
}

#[test]
fn when_everything_asked_is_answered_the_page_says_what_comes_later() {
    let mut stage = Stage::new();
    let journey = stage.cx().journey();
    let open: Vec<Id> = journey.open().map(|open| open.id.clone()).collect();
    for question in open {
        let answer = marked(State::NotApplicable, false);
        stage.sheet.answers.insert(question, answer);
    }
    let page = SessionPage::default();
    let outcome = page.clone().act(Action::Accept, &stage.cx());
    assert_eq!(outcome.go, Go::Onto(NextPage::Pathway));
    let (picture, _) = stage.picture(&Screen::SessionPage(page));
    assert!(picture.contains("The first round ends here"), "{picture}");
    assert!(picture.contains("questions answered"), "{picture}");
}

#[test]
fn a_key_changes_between_the_routes() {
    with(&Sheet::default(), |cx| {
        let outcome = SessionPage::default().act(Action::OtherRoute, cx);
        let taken: Command = SessionCommand::TakeRoute(Route::Full).into();
        assert_eq!(outcome.commands, [taken]);
    });
}

#[test]
fn what_is_left_over_is_shown_with_what_it_was() {
    let mut sheet = Sheet::default();
    sheet.left_over.push(LeftOver {
        question: id("gone"),
        field: None,
        answer: Answer {
            state: State::Answered,
            value: Some(Value::Text("our old words".into())),
            ..Answer::default()
        },
    });
    with(&sheet, |cx| {
        let lines = questions::left_over(cx);
        let is_said = lines.iter().any(|line| line.item.says("our old words"));
        assert!(is_said);
    });
}
