//! Foreign text in every text of a session, of a method, in names of files and in pastes: no cell of
//! any screen holds what could steer a terminal or turn the direction of writing, or a heap of marks.

use std::io::Write as _;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use ratatui::layout::Size;

use super::matrix::STATIONS;
use super::person::Person;
use crate::app::example::example;
use crate::store::entry::Entry;
use crate::store::fault::Damage;
use crate::store::scrub::scrub;
use crate::text::telling::account_text;
use crate::text::{Language, Localizer, clean};
use crate::tui::front::samples;
use crate::tui::look::Look;

#[path = "../../../tests/corpus/hostile/texts.rs"]
mod corpus;

/// What a step may take in a build for tests where one text of the session is a megabyte.
/// Generous, for a busy machine: what grows with the square of the length takes minutes.
const LONG: Duration = Duration::from_secs(30);

/// Does that many pieces of work on two threads, and gathers the faults.
fn each(pieces: usize, work: impl Fn(usize) -> Vec<String> + Sync) -> Vec<String> {
    let next = AtomicUsize::new(0);
    let take = || {
        let mut faults = Vec::new();
        loop {
            let piece = next.fetch_add(1, Ordering::Relaxed);
            if piece >= pieces {
                return faults;
            }
            faults.extend(work(piece));
        }
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(take);
        let mut faults = take();
        faults.extend(other.join().unwrap());
        faults
    })
}

/// Says the figures and stops where something was let through.
#[track_caller]
fn tell(what: &str, runs: usize, start: Instant, faults: &[String]) {
    let time = start.elapsed().as_secs_f32();
    let _ = writeln!(
        std::io::stderr(),
        "durability: hostile texts {what}: runs {runs}, lost -, torn -, let through {}, time {time:.1} s",
        faults.len()
    );
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn person() -> Person {
    Person::with(Localizer::new(Language::En), Size::new(80, 24), &Look::FULL)
}

fn fault(shown: &str, what: impl FnOnce() -> String) -> Option<String> {
    corpus::hostile_in(shown).map(|found| format!("{found} of {}", what()))
}

/// Some of the stations for a piece of work: all pieces together meet each of them many times.
fn stations(piece: usize, some: usize) -> impl Iterator<Item = (&'static str, &'static str)> {
    let count = if cfg!(feature = "long") {
        STATIONS.len()
    } else {
        some
    };
    (0..count).map(move |step| STATIONS[(piece * 3 + step * 5) % STATIONS.len()])
}

#[test]
fn no_foreign_text_steers_the_terminal_from_any_screen() {
    let (start, texts) = (Instant::now(), corpus::texts());
    assert!(texts.len() > 200, "{} texts", texts.len());
    let method = crate::method::Method::built_in().unwrap();
    let faults = each(texts.len(), |number| {
        let session = scrub(example(Language::En).unwrap(), |_| texts[number].clone());
        let cleaned = scrub(session, clean::paragraph);
        let mut faults = Vec::new();
        for (name, station) in stations(number, 1) {
            let screen = person().opens(cleaned.clone()).presses(station).screen();
            faults.extend(fault(&screen, || format!("text {number} on {name}")));
        }
        let day = super::person::now().day;
        if number % 4 > 0 {
            return faults;
        }
        let account = account_text(&method, &cleaned, &Localizer::new(Language::En), day);
        let account = clean::legible(&account);
        faults.extend(fault(&account, || format!("text {number} in the account")));
        faults
    });
    tell("on every screen", texts.len(), start, &faults);
}

#[test]
fn no_long_text_steers_or_stops_any_screen() {
    let (start, texts) = (Instant::now(), corpus::long_texts());
    let faults = each(texts.len(), |number| {
        let (what, text) = &texts[number];
        // In the title, in a field, and in what a whole table is about.
        let long = |own: &str| match own {
            "The Spare Button" | "The Spare Button (worked example)" => text.clone(),
            own if own.starts_with("workers in") => text.clone(),
            own => own.to_owned(),
        };
        let session = scrub(example(Language::En).unwrap(), long);
        let cleaned = scrub(session, clean::paragraph);
        let mut faults = Vec::new();
        for (name, station) in stations(number, 1).chain([("a field", "PageDown PageDown")]) {
            let began = Instant::now();
            let screen = person().opens(cleaned.clone()).presses(station).screen();
            faults.extend(fault(&screen, || format!("{what} on {name}")));
            let steps = u32::try_from(station.split(' ').count() + 2).unwrap();
            if began.elapsed() > LONG * steps {
                faults.push(format!("{what}: {:?} to {name}", began.elapsed()));
            }
        }
        faults
    });
    tell("of great length", texts.len(), start, &faults);
}

#[test]
fn no_name_of_a_file_and_no_paste_steers_the_terminal() {
    let (start, texts) = (Instant::now(), corpus::texts());
    let faults = each(texts.len(), |number| {
        let text = &texts[number];
        let path = |name: &str| PathBuf::from(format!("/home/{text}/{name}{text}.ron"));
        let damage = Damage {
            line: 3,
            column: 4,
            reason: text.clone(),
        };
        let entries = vec![
            Entry::Damaged {
                id: None,
                path: path("damaged"),
                damage,
            },
            Entry::Foreign {
                path: path("foreign"),
            },
            Entry::TooNew {
                path: path("new"),
                format: 9,
            },
            Entry::Conflict {
                path: path("conflict"),
                of: Some(samples::id()),
            },
        ];
        let mut faults = Vec::new();
        let mut home = person().finds(entries);
        for step in 0..4 {
            let screen = home.screen();
            faults.extend(fault(&screen, || format!("name {number} on row {step}")));
            home = home.presses("Down");
        }
        let place = ["PageDown PageDown", "n"][number % 2];
        let written = person().opens_the_example().presses(place).pastes(text);
        let screen = written.presses("Enter").screen();
        faults.extend(fault(&screen, || format!("paste {number} after {place}")));
        faults
    });
    tell("in names and pastes", texts.len() * 5, start, &faults);
}

/// The texts of the built-in method, each with a hostile one in its value and in every part.
fn hostile_method(first: usize, texts: &[String]) -> String {
    let mut number = first;
    let mut hostile = || {
        number += 1;
        // What ends a line would end the text; what opens a bracket would be no text.
        texts[number % texts.len()].replace(['\n', '\r', '{', '}'], "")
    };
    let source = Localizer::built_in_texts(Language::En);
    let lines = source.lines().map(|line| match line.split_once(" = ") {
        Some((name, value)) if !line.starts_with('#') => {
            format!("{name} = {} {value}\n", hostile())
        }
        _ => format!("{line}\n"),
    });
    lines.collect()
}

#[test]
fn no_text_of_a_method_steers_the_terminal_from_any_screen() {
    let (start, texts) = (Instant::now(), corpus::texts());
    let rounds = 3;
    let faults = each(STATIONS.len() * rounds, |piece| {
        let (name, station) = STATIONS[piece % STATIONS.len()];
        let method = hostile_method(piece / STATIONS.len() * 89, &texts);
        let localizer = Localizer::new(Language::En).with_method_texts(&method);
        let mut person = Person::with(localizer, Size::new(80, 24), &Look::FULL)
            .finds(samples::entries())
            .opens(example(Language::En).unwrap())
            .presses(station);
        fault(&person.screen(), || format!("a method on {name}"))
            .into_iter()
            .collect()
    });
    tell("in a method", STATIONS.len() * rounds, start, &faults);
}
