//! What keys do on the page of the pathway.

use std::cell::OnceCell;

use ratatui::layout::Size;

use super::*;
use crate::app::command::{Command, SessionCommand};
use crate::app::now::Now;
use crate::method::Method;
use crate::session::date::Day;
use crate::session::edit::Edit;
use crate::session::key::RowId;
use crate::session::value::Value;
use crate::session::{Route, Session};
use crate::store::writer::job::Job;
use crate::text::{Language, Localizer};
use crate::tui::look::Look;
use crate::tui::outcome::Go;

fn with_example<T>(run: impl FnOnce(&ScreenContext<'_>) -> T) -> T {
    with_changed_example(|_| {}, run)
}

fn with_changed_example<T>(
    change: impl FnOnce(&mut Session),
    run: impl FnOnce(&ScreenContext<'_>) -> T,
) -> T {
    let method: Method = ron::from_str(crate::method::BUILT_IN).unwrap();
    let source = include_str!("../../../../assets/examples/en.ron");
    let mut session: Session = ron::from_str(source).unwrap();
    change(&mut session);
    let day = Day::new(2026, 11, 23).unwrap();
    run(&ScreenContext {
        method: &method,
        sheet: &session.sheet,
        route: Route::Full,
        has_session: true,
        preferences: &crate::store::preferences::Preferences::default(),
        localizer: &Localizer::new(Language::En),
        look: &Look::FULL,
        size: Size::new(80, 24),
        page: &std::cell::Cell::default(),
        room: u64::MAX,
        now: Now {
            day,
            hour: 9,
            minute: 0,
        },
        fresh_row: &RowId::from_random(7),
        live: OnceCell::new(),
        drawn: OnceCell::new(),
    })
}

fn at_gaps() -> PathwayScreen {
    PathwayScreen {
        part: Part::Gaps,
        ..PathwayScreen::default()
    }
}

#[test]
fn a_gap_that_has_a_step_already_leads_to_that_step() {
    with_example(|cx| {
        let outcome = at_gaps().act(Action::MakeStep, cx);
        assert!(outcome.commands.is_empty());
        assert!(matches!(&outcome.go, Go::Look(place) if place.row.is_some()));
    });
}

#[test]
fn a_step_made_of_a_gap_says_what_it_mends() {
    let without_steps = |session: &mut Session| {
        session.sheet.answers.remove(&"next_steps".parse().unwrap());
    };
    with_changed_example(without_steps, |cx| {
        let pathway = cx.pathway();
        let gap = pathway.gaps.first().unwrap();
        let outcome = at_gaps().act(Action::MakeStep, cx);
        let Some(Command::Session(SessionCommand::Make {
            edit: Edit::AddRow { row, fields, .. },
            ..
        })) = outcome.commands.first()
        else {
            panic!("{outcome:?}");
        };
        assert!(
            fields
                .values()
                .any(|value| *value == Value::Mends(gap.as_mended()))
        );
        let named = fields.values().find_map(Value::text).unwrap();
        assert!(named.starts_with("Change contradicted"), "{named}");
        let Go::Look(place) = &outcome.go else {
            panic!("{outcome:?}");
        };
        assert_eq!(place.row.as_ref(), Some(row));
    });
}

#[test]
fn enter_on_a_gap_goes_to_what_mends_it() {
    with_example(|cx| {
        let pathway = cx.pathway();
        let mut screen = at_gaps();
        screen.act(Action::Down, cx);
        let place = pathway.gaps.get(1).unwrap().place.clone();
        assert_eq!(screen.act(Action::Why, cx).go, Go::Look(place));
    });
}

#[test]
fn going_through_the_parts_comes_back_to_the_first() {
    with_example(|cx| {
        let mut screen = PathwayScreen::default();
        for _ in Part::ALL {
            screen.act(Action::NextPart, cx);
        }
        assert_eq!(screen, PathwayScreen::default());
        screen.act(Action::PreviousPart, cx);
        assert_eq!(screen.part, Part::Coverage);
    });
}

#[test]
fn every_node_of_a_lane_leads_to_the_answers_behind_it() {
    with_example(|cx| {
        let mut screen = PathwayScreen {
            part: Part::Lanes,
            ..PathwayScreen::default()
        };
        let lanes = cx.method.pathway.lanes.len();
        for _ in 0..lanes {
            let outcome = screen.act(Action::Why, cx);
            assert!(matches!(outcome.go, Go::Look(_)), "{screen:?}");
            screen.act(Action::Right, cx);
        }
    });
}

#[test]
fn the_account_is_written_under_a_name_that_every_system_takes() {
    with_example(|cx| {
        let outcome = PathwayScreen::default().act(Action::WriteAccount, cx);
        let [Command::Ask(Effect::Write(Job::Text { name, text }))] = &*outcome.commands else {
            panic!("{outcome:?}");
        };
        assert_eq!(name, "impact-the-spare-button-2026-11-23");
        assert!(text.starts_with("Impact pathway: The Spare Button\n"));
    });
}
