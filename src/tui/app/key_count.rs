//! How many keys a practised person presses to type in the worked example from nothing, beside those that
//! add a character to an answer.
//!
//! `entries` says what is to be typed, `typist` how the pages take it: new pages change the second alone.

mod entries;
mod typist;

use std::io::Write as _;

use ratatui::layout::Size;

use self::entries::entries;
use self::typist::Typist;
use super::person::Person;
use crate::app::example::example;
use crate::app::visit::fake_runtime::now;
use crate::method::Method;
use crate::session::sheet::Sheet;
use crate::text::{Language, Localizer};
use crate::tui::look::Look;

/// What the pages take now. No change may make it more.
const MOST: usize = 1048;

#[test]
fn the_worked_example_is_typed_in_with_few_keys_beside_its_text() {
    let method = Method::built_in().unwrap();
    let language = Language::Fr;
    let on_paper = |sheet: &Sheet| entries(&method, sheet, language, now().day);
    let example = on_paper(&example(language).unwrap().sheet);
    let person = Person::with(Localizer::new(language), Size::new(80, 24), &Look::FULL);
    let mut typist = Typist::new(person);
    typist.enters(&example);
    let saved = typist.person.saved().unwrap();
    assert_eq!(on_paper(&saved.sheet), example);

    let keys: usize = typist.keys.values().sum();
    let _ = writeln!(
        std::io::stderr(),
        "keys: {keys} command keys for {} characters in {} rows: {:?}",
        typist.characters,
        typist.rows,
        typist.keys
    );
    assert!(keys <= MOST, "{keys}");
}
