//! What keys do on the page of the pathway.

use ratatui::layout::Size;

use super::*;
use crate::app::command::{Command, SessionCommand};
use crate::app::now::Now;
use crate::method::Method;
use crate::session::date::Day;
use crate::session::edit::Edit;
use crate::session::key::RowId;
use crate::session::value::Value;
use crate::session::{Path, Session};
use crate::text::{Language, Localizer};
use crate::tui::look::Look;

fn with_example<T>(run: impl FnOnce(&Given<'_>) -> T) -> T {
    with_changed_example(|_| {}, run)
}

fn with_changed_example<T>(
    change: impl FnOnce(&mut Session),
    run: impl FnOnce(&Given<'_>) -> T,
) -> T {
    let method: Method = ron::from_str(crate::method::BUILT_IN).unwrap();
    let source = include_str!("../../../../assets/examples/en.ron");
    let mut session: Session = ron::from_str(source).unwrap();
    change(&mut session);
    let day = Day::new(2026, 11, 23).unwrap();
    run(&Given {
        method: &method,
        sheet: &session.sheet,
        path: Path::Full,
        has_session: true,
        preferences: &crate::store::preferences::Preferences::default(),
        localizer: &Localizer::new(Language::En),
        look: &Look::FULL,
        size: Size::new(80, 24),
        room: u64::MAX,
        now: Now {
            day,
            hour: 9,
            minute: 0,
        },
        fresh_row: &RowId::from_random(7),
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
    with_example(|given| {
        let outcome = at_gaps().act(Action::MakeStep, given);
        assert!(outcome.commands.is_empty());
        assert!(matches!(&outcome.go, Go::Look(place) if place.row.is_some()));
    });
}

#[test]
fn a_step_made_of_a_gap_says_what_it_mends() {
    let without_steps = |session: &mut Session| {
        session.sheet.answers.remove(&"next_steps".parse().unwrap());
    };
    with_changed_example(without_steps, |given| {
        let pathway = Pathway::draw(given.method, given.sheet, given.now.day);
        let gap = pathway.gaps.first().unwrap();
        let outcome = at_gaps().act(Action::MakeStep, given);
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
    with_example(|given| {
        let pathway = Pathway::draw(given.method, given.sheet, given.now.day);
        let mut screen = at_gaps();
        screen.act(Action::Down, given);
        let place = pathway.gaps.get(1).unwrap().place();
        assert_eq!(screen.act(Action::Why, given).go, Go::Look(place));
    });
}

#[test]
fn going_through_the_parts_comes_back_to_the_first() {
    with_example(|given| {
        let mut screen = PathwayScreen::default();
        for _ in Part::ALL {
            screen.act(Action::NextPart, given);
        }
        assert_eq!(screen, PathwayScreen::default());
        screen.act(Action::PreviousPart, given);
        assert_eq!(screen.part, Part::Coverage);
    });
}

#[test]
fn every_node_of_a_lane_leads_to_the_answers_behind_it() {
    with_example(|given| {
        let mut screen = PathwayScreen {
            part: Part::Lanes,
            ..PathwayScreen::default()
        };
        let lanes = given.method.pathway.lanes.len();
        for _ in 0..lanes {
            let outcome = screen.act(Action::Why, given);
            assert!(matches!(outcome.go, Go::Look(_)), "{screen:?}");
            screen.act(Action::Right, given);
        }
    });
}

#[test]
fn the_account_is_written_under_a_name_that_every_system_takes() {
    with_example(|given| {
        let outcome = PathwayScreen::default().act(Action::WriteAccount, given);
        let [Command::Ask(Effect::WriteAccount { name, text })] = &*outcome.commands else {
            panic!("{outcome:?}");
        };
        assert_eq!(name, "impact-the-spare-button-2026-11-23");
        assert!(text.starts_with("Impact pathway: The Spare Button\n"));
    });
}
