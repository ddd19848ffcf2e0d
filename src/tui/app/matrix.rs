//! Every screen in every language, look and size: nothing breaks, nothing is cut, the cursor is
//! there.

use std::path::Path;

use ratatui::layout::Size;
use strum::VariantArray as _;

use super::person::Person;
use crate::app::action::Action;
use crate::app::event::Event;
use crate::app::example::example;
use crate::app::keymap::{Context, ListedIn};
use crate::app::visit::samples;
use crate::session::Session;
use crate::store::fault::{Doing, FaultKind, StoreFault};
use crate::store::writer::job::JobDone;
use crate::text::{Language, Localizer, Phrase};
use crate::tiers::EXHAUSTIVE;
use crate::tui::app::key_name::key_name;
use crate::tui::look::Look;
use crate::tui::screens::Screen;
use crate::tui::screens::welcome::Welcome;
use crate::tui::widgets::footer::{Hint, lay_out};

const SIZES: [Size; 3] = [Size::new(80, 24), Size::new(60, 16), Size::new(120, 40)];

/// Words before the keys of a station: where else the way begins.
const FIRST_PAGE: &str = "first:";
const A_DRAFT: &str = "draft:";
const A_FULL_DISK: &str = "full:";

/// The ways to every screen, from the worked example at its first question.
pub(super) const STATIONS: &[(&str, &str)] = &[
    ("a scale", ""),
    ("several choices", "PageDown"),
    ("a field with text", "PageDown PageDown"),
    ("a paragraph being written", "@mission"),
    ("a table", "@stakeholders"),
    ("a row in focus", "@changes Home"),
    ("the form of a row", "@stakeholders Home Enter"),
    ("a field that was left", "@stakeholders Home Enter Esc"),
    ("a choice of a field", "@stakeholders Home Enter Tab"),
    ("a new row", "@stakeholders a"),
    ("rows to pick", "@needs Home Enter Tab"),
    ("a reason", "@activities Home Enter Tab Space Space"),
    ("removing a row", "@stakeholders Home x"),
    ("a mark", "m"),
    ("a note", "n"),
    ("heard from", "h"),
    ("an explanation", "e"),
    ("the page of the session", "o"),
    ("the pathway", "p"),
    ("its threads", "p Tab"),
    ("its gaps", "p Tab Tab"),
    ("its next steps", "p Tab Tab Tab"),
    ("its lanes", "p Tab Tab Tab Tab Right Right Down"),
    ("its coverage", "p Tab Tab Tab Tab Tab"),
    ("the lexicon", "l"),
    ("the settings", "s"),
    ("the keyboard", "s Down Down Down Right"),
    ("the help", "?"),
    ("the sessions", "Esc q"),
    ("adding a file", "Esc q a"),
    ("about", "Esc q i"),
    ("a second version", "Esc q Down"),
    ("a second version of nothing", "Esc q Down Down"),
    ("a damaged session", "Esc q End"),
    ("the versions", "Esc q v"),
    ("the present version", "Esc q v Home"),
    ("a version put beside", "Esc q Down Enter"),
    ("a version put aside", "Esc q v Down"),
    ("a damaged version", "Esc q v End"),
    ("going back to a version", "Esc q v Enter"),
    ("going back from a damaged one", "Esc q v End Up Enter"),
    ("the bin", "Esc q b"),
    ("deleting for good", "Esc q b x"),
    ("emptying the bin", "Esc q b e"),
    ("an empty bin", "Esc q b e Down Enter"),
    ("the first page", FIRST_PAGE),
    ("an offered draft", A_DRAFT),
    ("saving in another folder", "F2"),
    ("a question that is not saved", A_FULL_DISK),
    ("quitting unsaved", "full: Ctrl-c"),
    ("saving what is not saved elsewhere", "full: Ctrl-c 2"),
];

pub(super) fn languages() -> Vec<(String, fn() -> Localizer)> {
    vec![
        ("en".to_owned(), || Localizer::new(Language::En)),
        ("fr".to_owned(), || Localizer::new(Language::Fr)),
        ("nl".to_owned(), || Localizer::new(Language::Nl)),
        ("de".to_owned(), || Localizer::new(Language::De)),
        ("pseudo".to_owned(), Localizer::pseudo),
    ]
}

pub(super) fn at(station: &str, localizer: Localizer, size: Size, look: &Look) -> Person {
    let example = example(localizer.language()).unwrap();
    let person = Person::with(localizer, size, look).finds(samples::entries());
    reaches(person, example, station)
}

/// Lets a person who opens that session come to a station.
pub(super) fn reaches(mut person: Person, session: Session, station: &str) -> Person {
    let (beginning, keys) = match station.split_once(':') {
        Some((beginning, keys)) => (format!("{beginning}:"), keys),
        None => (String::new(), station),
    };
    match beginning.as_str() {
        FIRST_PAGE => {
            person.shows(Screen::Welcome(Welcome::default()));
            person
        }
        A_DRAFT => {
            let draft = samples::draft(&session);
            person.opens_with(session, vec![draft])
        }
        A_FULL_DISK => {
            let id = session.id.clone();
            let mut person = person
                .opens(session)
                .goes_to_the_first_question()
                .presses("m");
            let fault = StoreFault::new(Doing::Writing, Path::new("/x"), FaultKind::NoSpace);
            person.happens(Event::Written(JobDone::NotSaved { rev: 1, id, fault }));
            person.presses("Esc")
        }
        _ => person.opens(session).goes_to_the_first_question(),
    }
    .presses(keys)
}

/// The stations that meet a way to show them, of so many ways: in the plain tests every second station
/// meets one, and each way its share of them.
pub(super) fn met(
    way: usize,
    ways: usize,
) -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    let all = STATIONS.iter().enumerate();
    all.filter(move |(number, _)| EXHAUSTIVE || number % (ways * 2) == way)
        .map(|(_, station)| station)
}

#[test]
fn each_way_leads_to_the_screen_that_it_is_called_after() {
    for (station, seen) in [
        (FIRST_PAGE, "Choose your language"),
        (A_DRAFT, "Unfinished text"),
        ("F2", "In which folder?"),
        (A_FULL_DISK, "NOT SAVED"),
        ("full: Ctrl-c", "Save in another folder first"),
        ("full: Ctrl-c 2", "In which folder?"),
    ] {
        let size = Size::new(80, 24);
        at(station, Localizer::new(Language::En), size, &Look::FULL).sees(seen);
    }
}

#[test]
fn every_screen_stands_in_every_language_look_and_size() {
    let mut way = 0;
    for (language, localizer) in languages() {
        for size in SIZES {
            for look in [&Look::FULL, &Look::BARE] {
                way += 1;
                for (name, station) in met(way - 1, 30) {
                    let mut person = at(station, localizer(), size, look);
                    let screen = person.screen();
                    let told = format!("{name}, {language}, {size}:\n{screen}");
                    let cursor = person.cursor();
                    assert!(cursor.x < size.width && cursor.y < size.height, "{told}");
                    assert!(
                        screen.lines().skip(2).any(|line| !line.trim().is_empty()),
                        "{told}"
                    );
                }
            }
        }
    }
}

#[test]
fn from_eighty_columns_on_nothing_but_the_cells_of_tables_and_lanes_is_cut() {
    // The side-by-side lanes show the node in focus whole below them, as tables open their rows.
    let tables = [
        "a table",
        "the sessions",
        "a second version",
        "a second version of nothing",
        "a damaged session",
        "a row in focus",
        "the form of a row",
        "a field that was left",
        "a choice of a field",
        "a new row",
        "rows to pick",
        "a reason",
        "removing a row",
        "its lanes",
    ];
    let mut way = 0;
    for (language, localizer) in languages().into_iter().filter(|(name, _)| name != "pseudo") {
        for size in [Size::new(80, 24), Size::new(120, 40)] {
            way += 1;
            for (name, station) in met(way - 1, 8).filter(|(name, _)| !tables.contains(name)) {
                let screen = at(station, localizer(), size, &Look::FULL).screen();
                // The reason why a question is asked says where to read on; what is noted, and who
                // said it, are one key away.
                let may_be_cut = [
                    Phrase::WhyReadOn,
                    Phrase::WhyReadOnLeft,
                    Phrase::RemarkFlag,
                    Phrase::RemarkHeardFrom { voices: "".into() },
                    Phrase::RemarkNote { note: "".into() },
                ];
                let may_be_cut = may_be_cut.map(|phrase| localizer().say(&phrase));
                let may_be =
                    |line: &str| may_be_cut.iter().any(|words| line.contains(words.trim()));
                let lines: Vec<&str> = screen.lines().collect();
                // What is noted may take three lines.
                let noted = |place: usize| lines[place.saturating_sub(2)..=place].iter();
                let cut = (0..lines.len()).any(|place| {
                    lines[place].contains('…') && !noted(place).any(|line| may_be(line))
                });
                assert!(!cut, "{name}, {language}, {size}:\n{screen}");
            }
        }
    }
}

#[test]
fn a_poor_terminal_gets_no_sign_that_it_has_not() {
    let spoken = languages().into_iter().filter(|(name, _)| name != "pseudo");
    for (way, (language, localizer)) in spoken.enumerate() {
        for (name, station) in met(way, 4) {
            let screen = at(station, localizer(), Size::new(80, 24), &Look::BARE).screen();
            let strange = screen
                .chars()
                .find(|sign| *sign > 'ÿ' && !"œŒŸ€".contains(*sign));
            assert_eq!(strange, None, "{name}, {language}:\n{screen}");
        }
    }
}

#[test]
fn the_first_page_stands_in_every_language_look_and_size() {
    for (language, localizer) in languages() {
        for size in SIZES {
            for look in [&Look::FULL, &Look::BARE] {
                let mut person = Person::with(localizer(), size, look);
                person.shows(Screen::Welcome(Welcome::default()));
                let screen = person.screen();
                let whole = language == "pseudo" || size.width < 80 || !screen.contains('…');
                assert!(whole, "{language}, {size}:\n{screen}");
            }
        }
    }
}

#[test]
fn below_the_least_size_a_page_asks_for_more() {
    let person = at(
        "",
        Localizer::new(Language::En),
        Size::new(59, 16),
        &Look::FULL,
    );
    person.sees("too small");
}

/// Whether the key that closes a page may end the program there.
const fn ends(context: Context) -> bool {
    matches!(context, Context::Home | Context::Filter | Context::Welcome)
}

#[test]
fn every_footer_fits_eighty_columns_in_every_language() {
    for (language, localizer) in languages().into_iter().filter(|(name, _)| name != "pseudo") {
        let person = Person::with(localizer(), Size::new(80, 24), &Look::FULL);
        let cx = person.app().cx();
        for context in Context::VARIANTS.iter().copied() {
            let hints: Vec<Hint> = context
                .bindings()
                .filter(|binding| binding.listed_in == ListedIn::Footer)
                .map(|binding| Hint {
                    key: key_name(binding.keys[0], &cx),
                    label: cx.say(match binding.action {
                        // The longer of the two things that the key is said to do.
                        Action::Close if ends(context) => &Phrase::KeyQuit,
                        _ => &binding.label,
                    }),
                    kept: false,
                })
                .collect();
            assert!(
                lay_out(&hints, 80).0,
                "{context:?} in {language}: {hints:?}"
            );
        }
    }
}
