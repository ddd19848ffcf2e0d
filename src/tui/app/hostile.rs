//! Foreign text in every text of a session, of a method, in names of files and in pastes: no cell of
//! any screen holds what could steer a terminal or turn the direction of writing, or a heap of marks.

use std::cell::Cell;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use ratatui::layout::Size;

use super::matrix::{STATIONS, reaches};
use super::person::Person;
use crate::app::effect::Effect;
use crate::app::event::{Event, Opened};
use crate::app::example::example;
use crate::app::runtime::Runtime;
use crate::app::visit::fake_runtime::now;
use crate::app::visit::samples;
use crate::method::Method;
use crate::method::ron_fault::RonFault;
use crate::method::source_map::Location;
use crate::session::Session;
use crate::session::key::SessionId;
use crate::store::data_dirs::DataDirs;
use crate::store::entry::Entry;
use crate::store::fault::Damage;
use crate::store::format;
use crate::store::sanitize::sanitize;
use crate::text::report::account_text;
use crate::text::{Language, Localizer, clean};
use crate::tiers::per_tier;
use crate::tui::look::Look;

#[path = "../../../tests/corpus/hostile/texts.rs"]
mod corpus;

/// What a step may take in a build for tests where one text of the session is a megabyte.
/// Generous, for a busy machine: what grows with the square of the length takes minutes.
const LONG: Duration = Duration::from_secs(30);

/// Of the texts one in so many is tried; a number that has no share in how they are arranged.
const ONE_IN: usize = per_tier(29, 1, 1);

/// Does that many pieces of work on two threads, and gathers the faults.
pub(super) fn each(pieces: usize, work: impl Fn(usize) -> Vec<String> + Sync) -> Vec<String> {
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

/// The world with a disk of its own, on which somebody else put a session.
struct Elsewhere {
    runtime: Runtime,
    _folder: tempfile::TempDir,
}

impl Elsewhere {
    /// A disk with that session on it, written as it is.
    fn with(session: &Session) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let dirs = DataDirs::inside(folder.path().to_owned());
        dirs.prepare().unwrap();
        let file = format!("{}.ron", session.id);
        let bytes = format::render(session).unwrap();
        fs::write(dirs.sessions().join(file), bytes).unwrap();
        let own = folder.path().to_owned();
        let method = Method::built_in().unwrap();
        let runtime = Runtime::new(dirs, method, own, |_| {}).unwrap();
        Self {
            runtime,
            _folder: folder,
        }
    }

    /// What comes of it when a person opens the session.
    fn opens(&self, id: &SessionId) -> Opened {
        match self.runtime.perform(Effect::Open(id.clone()), now()) {
            Some(Event::Opened(opened)) => *opened,
            other => panic!("not opened: {other:?}"),
        }
    }

    /// What comes of it when a person looks at the list.
    fn lists(&self) -> Vec<Entry> {
        match self.runtime.perform(Effect::List, now()) {
            Some(Event::Listed(entries)) => entries,
            other => panic!("not listed: {other:?}"),
        }
    }
}

/// What of any text of a session should not have come through. Cells alone would not show it: what
/// has no width is dropped on its way into them.
fn let_through(session: &Session) -> Option<char> {
    let found = Cell::new(None);
    sanitize(session.clone(), |text| {
        found.set(found.get().or_else(|| steering(text)));
        text.to_owned()
    });
    found.get()
}

/// The same of a list.
fn let_through_to_the_list(entries: &[Entry]) -> Option<char> {
    entries.iter().find_map(|entry| match entry {
        Entry::Readable { summary, .. } => {
            let pin = &summary.method;
            let texts = [&summary.title, &pin.version, &pin.hash];
            texts.into_iter().find_map(|text| steering(text))
        }
        _ => None,
    })
}

fn steering(text: &str) -> Option<char> {
    text.chars()
        .find(|sign| corpus::is_hostile(*sign) && *sign != '\n')
}

fn person() -> Person {
    Person::with(Localizer::new(Language::En), Size::new(80, 24), &Look::FULL)
}

fn fault(shown: &str, what: impl FnOnce() -> String) -> Option<String> {
    corpus::hostile_in(shown).map(|found| format!("{found} of {}", what()))
}

/// Some of the stations for a piece of work: all pieces together meet each of them many times.
fn stations(piece: usize, some: usize) -> impl Iterator<Item = (&'static str, &'static str)> {
    let count = per_tier(some, some, STATIONS.len());
    (0..count).map(move |step| STATIONS[(piece * 3 + step * 5) % STATIONS.len()])
}

#[test]
fn no_foreign_text_steers_the_terminal_from_any_screen() {
    let (start, texts) = (Instant::now(), corpus::texts());
    assert!(texts.len() > 200, "{} texts", texts.len());
    let method = Method::built_in().unwrap();
    let pieces = texts.len().div_ceil(ONE_IN);
    let faults = each(pieces, |piece| {
        let number = piece * ONE_IN;
        let session = sanitize(example(Language::En).unwrap(), |_| texts[number].clone());
        let elsewhere = Elsewhere::with(&session);
        let cleaned = elsewhere.opens(&session.id).session;
        let mut faults = Vec::new();
        for (place, through) in [
            ("the session", let_through(&cleaned)),
            ("the list", let_through_to_the_list(&elsewhere.lists())),
        ] {
            faults.extend(through.map(|sign| format!("text {number}: {sign:?} in {place}")));
        }
        for (name, station) in stations(number, 1) {
            let screen = reaches(person(), cleaned.clone(), station).screen();
            faults.extend(fault(&screen, || format!("text {number} on {name}")));
        }
        let day = now().day;
        if !number.is_multiple_of(4) {
            return faults;
        }
        let account = account_text(&method, &cleaned, &Localizer::new(Language::En), day);
        let account = clean::legible(&account);
        faults.extend(fault(&account, || format!("text {number} in the account")));
        faults
    });
    tell("on every screen", pieces, start, &faults);
}

#[test]
fn no_long_text_steers_or_stops_any_screen() {
    let (start, texts) = (Instant::now(), corpus::long_texts());
    let one_in = per_tier(13, 1, 1);
    let pieces = texts.len().div_ceil(one_in);
    let faults = each(pieces, |piece| {
        let number = piece * one_in;
        let (what, text) = &texts[number];
        // In the title, in a field, and in what a whole table is about.
        let long = |own: &str| match own {
            "The Spare Button" | "The Spare Button (worked example)" => text.clone(),
            own if own.starts_with("workers in") => text.clone(),
            own => own.to_owned(),
        };
        // No file may be as long as all of them together, so that they are cleaned here.
        let cleaned = sanitize(example(Language::En).unwrap(), long);
        let cleaned = sanitize(cleaned, clean::paragraph);
        let mut faults = Vec::new();
        for (name, station) in stations(number, 1).chain([("a field", "PageDown PageDown")]) {
            let began = Instant::now();
            let screen = reaches(person(), cleaned.clone(), station).screen();
            faults.extend(fault(&screen, || format!("{what} on {name}")));
            let steps = u32::try_from(station.split(' ').count() + 2).unwrap();
            if began.elapsed() > LONG * steps {
                faults.push(format!("{what}: {:?} to {name}", began.elapsed()));
            }
        }
        faults
    });
    tell("of great length", pieces, start, &faults);
}

#[test]
fn no_name_of_a_file_and_no_paste_steers_the_terminal() {
    let (start, texts) = (Instant::now(), corpus::texts());
    let pieces = texts.len().div_ceil(ONE_IN);
    let faults = each(pieces, |piece| {
        let number = piece * ONE_IN;
        let text = &texts[number];
        let path = |name: &str| PathBuf::from(format!("/home/{text}/{name}{text}.ron"));
        let damage = Damage {
            location: Location { line: 3, column: 4 },
            reason: RonFault::UnknownField(text.clone()),
        };
        let entries = vec![
            Entry::Damaged {
                id: None,
                path: path("damaged"),
                damage,
                has_versions: true,
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
    tell("in names and pastes", pieces * 5, start, &faults);
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
    let (rounds, one_in) = (3, per_tier(11, 1, 1));
    let pieces = (STATIONS.len() * rounds).div_ceil(one_in);
    let faults = each(pieces, |piece| {
        let piece = piece * one_in;
        let (name, station) = STATIONS[piece % STATIONS.len()];
        let method = hostile_method(piece / STATIONS.len() * 89, &texts);
        let localizer = Localizer::new(Language::En).with_method_texts(&method);
        let person = Person::with(localizer, Size::new(80, 24), &Look::FULL);
        let person = person.finds(samples::entries());
        let mut person = reaches(person, example(Language::En).unwrap(), station);
        fault(&person.screen(), || format!("a method on {name}"))
            .into_iter()
            .collect()
    });
    tell("in a method", pieces, start, &faults);
}
