//! A walk over the table of keys: whatever is bound does something, or says why not.

use ratatui::layout::{Position, Size};
use strum::VariantArray as _;

use super::hostile::each;
use super::matrix::{STATIONS, at};
use super::person::{Moment, Person};
use crate::app::action::{Action, TextEdit};
use crate::app::key::Key;
use crate::app::keymap::Context;
use crate::text::{Language, Localizer, Phrase};
use crate::tiers::per_tier;
use crate::tui::look::Look;

/// Two changes made and one of them undone, so that there is something to undo and to redo.
const STEPS: &str = "3 @standing 4 @standing u";

/// The ways to a place that stands for all of its kind, from the worked example at its first
/// question: amid a list or a text, so that every key has somewhere to go. Where one place cannot
/// have room on both sides, there are two.
const fn stations(context: Context) -> &'static [&'static str] {
    match context {
        Context::Welcome => &["first:Down Down"],
        Context::Home => &["Esc q Down"],
        Context::Bin => &["Esc q b", "Esc q b Down"],
        Context::Versions => &["Esc q v Home Down Down"],
        Context::Line => &["@stakeholders a x y Space z Ctrl-z Left"],
        Context::Paragraph => &["n Ctrl-a a Enter b b Enter c Space d Ctrl-z Up Left"],
        Context::Filter => &["Esc q / e Space x Ctrl-z Left Down"],
        Context::Text => &["@enterprise Esc"],
        Context::Choice => &["Home Down"],
        Context::Choices => &["@motives Home Down"],
        Context::PickOne => &["@changes Home Enter Tab Home Down"],
        Context::PickMany => &["h Down Space Down", "@activities Home Enter Tab Home"],
        Context::Narrowed => &["h e Space x Ctrl-z Left Down"],
        Context::Table => &["@stakeholders Home Down"],
        Context::Form => &["@stakeholders Home Enter Tab Tab Esc"],
        Context::Menu => &["m Home Down"],
        Context::SessionPage => &["o Down"],
        Context::Pathway => &["p Down"],
        Context::Gaps => &["p Tab Tab Down"],
        Context::Lanes => &["p Tab Tab Tab Tab Right Right Down"],
        Context::Reading => &["? Down"],
        Context::Lexicon => &["l Down"],
        Context::Settings => &["s Down"],
        Context::KeyTrial => &["s Down Down Down Right"],
    }
}

fn comes_to(way: &str) -> Person {
    let (beginning, keys) = way.split_once(':').unwrap_or(("", way));
    let first = match beginning {
        "" => STEPS.to_owned(),
        other => format!("{other}:"),
    };
    let size = Size::new(80, 24);
    at(&first, Localizer::new(Language::En), size, &Look::FULL).presses(keys)
}

/// A place, and what is seen there.
struct Place {
    person: Person,
    moment: Moment,
    screen: String,
    cursor: Position,
}

impl Place {
    fn of(mut person: Person) -> Self {
        let moment = person.moment();
        let (screen, cursor, _) = person.sight();
        Self {
            person,
            moment,
            screen,
            cursor,
        }
    }

    /// Presses a key here, from the same state each time: whether that made a difference, and what
    /// is seen then.
    fn press(mut self, key: Key) -> (Self, bool, String) {
        self.person.comes_back_to(&self.moment);
        let asked = self.person.asked().len();
        self.person = self.person.presses(&key.to_string());
        let (screen, cursor, asked_then) = self.person.sight();
        let acts = screen != self.screen || cursor != self.cursor || asked_then != asked;
        (self, acts, screen)
    }
}

fn keys(context: Context) -> impl Iterator<Item = Key> {
    context.bindings().flat_map(|binding| binding.keys).copied()
}

#[test]
fn every_key_that_is_bound_somewhere_does_something_there_or_says_why_not() {
    let idle = each(Context::VARIANTS.len(), |number| {
        let context = Context::VARIANTS[number];
        let nothing = Localizer::new(Language::En).say(&Phrase::NoticeNothingToActOn);
        let mut left: Vec<Key> = keys(context).collect();
        for way in stations(context) {
            let mut place = Place::of(comes_to(way));
            let here = place.person.app().context();
            assert_eq!(
                here, context,
                "{way}:
{}",
                place.screen
            );
            for key in std::mem::take(&mut left) {
                let (back, acts, screen) = place.press(key);
                place = back;
                if !acts || screen.contains(&nothing) {
                    left.push(key);
                }
            }
        }
        left.iter()
            .map(|key| format!("{context:?}: {key}"))
            .collect()
    });
    assert!(idle.is_empty(), "{idle:#?}");
}

/// Whether a key moves a cursor, or changes a text: at the end there is nothing to tell.
const fn may_rest(action: Action) -> bool {
    action.is_movement()
        || matches!(action, Action::Edit(edit) if !matches!(edit, TextEdit::Undo | TextEdit::Redo))
}

#[test]
fn wherever_one_stands_a_command_does_something_or_says_why_not() {
    let mut idle = Vec::new();
    for (name, station) in STATIONS.iter().step_by(per_tier(8, 1, 1)) {
        let person = at(
            station,
            Localizer::new(Language::En),
            Size::new(80, 24),
            &Look::FULL,
        );
        let context = person.app().context();
        let mut place = Place::of(person);
        for binding in context.bindings() {
            // Of the digits, one that most lists have, and one that most have not.
            let spared = matches!(binding.action, Action::Digit(2..=8)) || may_rest(binding.action);
            let Some(key) = binding.keys.first().filter(|_| !spared) else {
                continue;
            };
            let (back, acts, _) = place.press(*key);
            place = back;
            if !acts {
                idle.push(format!("{name}: {key}"));
            }
        }
    }
    assert!(idle.is_empty(), "{idle:#?}");
}

#[test]
fn a_page_further_is_what_is_in_sight_less_one_on_every_screen_with_pages() {
    let has_pages = |context: &Context| {
        let mut bindings = context.bindings();
        bindings.any(|binding| binding.action == Action::PageDown)
    };
    for context in Context::VARIANTS.iter().copied().filter(has_pages) {
        for way in stations(context) {
            let mut person = comes_to(way).presses("Home");
            // Drawing finds out how much is in sight.
            person.screen();
            let steps = person.app().page.get().saturating_sub(1).max(1);
            let start = person.moment();
            let mut person = person.presses("PageDown");
            let (by_page, ..) = person.sight();
            person.comes_back_to(&start);
            let (by_steps, ..) = person.presses(&"Down ".repeat(steps)).sight();
            assert_eq!(by_page, by_steps, "{way}: {steps} steps");
        }
    }
}
