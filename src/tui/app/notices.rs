//! Stories of what stands above a page's keys and beside its title.

use std::path::Path;

use ratatui::layout::Size;

use super::person::Person;
use super::stories::integration_in_wallonia;
use crate::app::event::Opened;
use crate::app::visit::Start;
use crate::app::visit::fake_runtime::opened;
use crate::store::fault::{Doing, FaultKind, StoreFault};
use crate::store::preferences::Preferences;
use crate::text::{Language, Localizer};
use crate::tui::look::Look;

/// Preferences of another format than the program knows.
fn without_preferences(start: &mut Start) {
    let path = Path::new("/home/preferences.ron");
    start.preferences = Preferences::default();
    start.unread_preferences = Some(StoreFault::new(Doing::Reading, path, FaultKind::TooNew(9)));
}

fn no_space() -> StoreFault {
    let path = Path::new("/data/sessions");
    StoreFault::new(Doing::Writing, path, FaultKind::NoSpace)
}

#[test]
fn preferences_that_do_not_read_are_told_on_the_first_page_and_once() {
    Person::new()
        .starting(without_preferences)
        .begins()
        .sees("Your settings could not be read")
        .sees("/home/preferences.ron")
        .presses("Esc n")
        .sees("Go on: Where you stand")
        .does_not_see("preferences.ron");
    Person::new()
        .starting(without_preferences)
        .presses("n")
        .sees("Go on: Where you stand")
        .sees("Your settings could not be read");
}

#[test]
fn preferences_that_do_not_read_wait_while_two_graver_things_are_told() {
    let begun = integration_in_wallonia().saved().cloned().unwrap();
    let graver = Opened {
        trouble: Some(no_space()),
        unread: vec!["/data/drafts/copy.ron".into()],
        ..opened(begun.clone())
    };
    Person::new()
        .starting(without_preferences)
        .opens_to(graver)
        .sees("copy.ron")
        .does_not_see("preferences.ron")
        .opens(begun)
        .sees("preferences.ron");
}

#[test]
fn two_grave_things_at_once_are_told_whole_in_every_language() {
    for language in Language::ALL {
        Person::with(Localizer::new(language), Size::new(80, 24), &Look::FULL)
            .starting(|start| {
                without_preferences(start);
                start.trouble = Some(no_space());
            })
            .begins()
            .sees("F2")
            .sees("/home/preferences.ron");
    }
}
