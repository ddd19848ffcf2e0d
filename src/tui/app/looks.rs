//! What colours do to the pages.

use ratatui::layout::Size;
use ratatui::style::{Color, Modifier};

use super::matrix::{STATIONS, at};
use super::person::Person;
use crate::text::{Language, Localizer};
use crate::tui::look::Look;
use crate::tui::theme::Theme;

#[test]
fn a_choice_of_colours_holds_at_once() {
    let mut person = Person::new().opens_the_example().presses("s Down Right");
    assert_eq!(person.app().look.theme, Theme::LIGHT);
    person = person.sees("for a light background").presses("Right Right");
    assert_eq!(person.app().look.theme, Theme::HIGH_CONTRAST);
    person = person.sees("high contrast").presses("Right");
    assert_eq!(person.app().look.theme, Theme::MONOCHROME);
}

#[test]
fn a_field_is_underlined_where_one_may_write() {
    let mut person = Person::new().opens_the_example().presses("F2");
    let cursor = person.cursor();
    let row = person.cells().chunks(80).nth(cursor.y.into()).unwrap();
    let underlined = row
        .iter()
        .filter(|cell| cell.modifier.contains(Modifier::UNDERLINED));
    assert!(underlined.count() > 60);
}

#[test]
fn on_every_page_colour_carries_no_text_and_high_contrast_leaves_no_cell_out() {
    for (name, station) in STATIONS {
        let reach = |theme: Theme| {
            let look = Look {
                theme,
                ..Look::FULL
            };
            let size = Size::new(80, 24);
            at(station, Localizer::new(Language::En), size, &look)
        };
        for cell in reach(Theme::DARK).cells() {
            // A ticked box has an x.
            let is_text = cell.symbol().contains(char::is_alphanumeric) && cell.symbol() != "x";
            assert!(cell.fg == Color::Reset || !is_text, "{name}: {cell:?}");
        }
        for cell in reach(Theme::HIGH_CONTRAST).cells() {
            assert_eq!(cell.bg, Color::Indexed(16), "{name}: {cell:?}");
        }
    }
}
