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
use super::person::{METHOD, Person};
use crate::app::example::example;
use crate::app::visit::fake_runtime::now;
use crate::session::sheet::Sheet;
use crate::text::{Language, Localizer};
use crate::tiers::per_tier;
use crate::tui::look::Look;

/// With all its fields, and with those alone that the short route asks. No change may make it more.
///
/// Before the rows were forms, it was 1048 for all fields. About 470 texts, choices, ticks and reasons take
/// one key each, whatever the pages are like.
const MOST: [(Fields, usize); 2] = [(Fields::All, 628), (Fields::Asked, 435)];

/// How much of each row is typed in.
#[derive(Clone, Copy, Debug)]
enum Fields {
    All,
    /// What the short route asks.
    Asked,
}

#[test]
fn the_worked_example_is_typed_in_with_few_keys_beside_its_text() {
    for (fields, most) in MOST.into_iter().take(per_tier(1, 2, 2)) {
        let typist = types_in_the_example(fields);
        let keys: usize = typist.keys.values().sum();
        let _ = writeln!(
            std::io::stderr(),
            "{fields:?}: {keys} command keys for {} characters in {} rows: {:?}",
            typist.characters,
            typist.rows,
            typist.keys
        );
        assert!(keys <= most, "{keys}");
    }
}

fn types_in_the_example(fields: Fields) -> Typist {
    let (method, language) = (&*METHOD, Language::Fr);
    let on_paper = |sheet: &Sheet| {
        let mut entries = entries(method, sheet, language, now().day);
        if let Fields::Asked = fields {
            for (question, entry) in &mut entries {
                entry.retain(|field| {
                    method
                        .field(question, field)
                        .is_some_and(|field| field.short)
                });
            }
        }
        entries
    };
    let example = on_paper(&example(language).unwrap().sheet);
    let person = Person::with(Localizer::new(language), Size::new(80, 24), &Look::FULL);
    let mut typist = Typist::new(person);
    typist.enters(&example);
    let saved = typist.person.saved().unwrap();
    assert_eq!(on_paper(&saved.sheet), example);
    typist
}
