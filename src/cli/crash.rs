//! What is said when the program crashes, in any of its threads.
//!
//! A panic's own message may hold an answer. So it is told only in debug builds; a person is told
//! that what was saved is safe, and where the note lies.

use std::panic::{self, PanicHookInfo};
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::told::say;
use crate::session::date::Day;
use crate::store::crash_note::{Crash, CrashNote};
use crate::store::places::Places;
use crate::text::{Localizer, Phrase, clean};
use crate::tui::extent::extent;

/// The most letters of a terminal's name that are noted.
const LONGEST_TERM: usize = 64;

/// Everything that a crash needs, prepared while all is well.
struct Prepared {
    /// What is said.
    told: String,
    /// What is said of the note where there is one.
    noted: String,
    /// The note; none where there is no place for it.
    note: Mutex<Option<CrashNote>>,
    /// The name of the terminal.
    term: Option<String>,
}

/// From here on a crash is told in the person's language, and noted. Whoever takes the terminal
/// later gives it back before this speaks.
pub(super) fn watch(
    places: Option<&Places>,
    today: Day,
    term: Option<&str>,
    localizer: &Localizer,
) {
    let note = places.map(|places| CrashNote::prepare(places, today, number()));
    let noted = note.as_ref().map(|note| {
        let path = clean::line(&note.path().to_string_lossy()).into();
        localizer.say(&Phrase::CrashNoted { path })
    });
    let prepared = Prepared {
        told: localizer.say(&Phrase::CrashTold),
        noted: noted.unwrap_or_default(),
        note: Mutex::new(note),
        term: term.map(|term| term.chars().take(LONGEST_TERM).collect()),
    };
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |information| {
        if cfg!(debug_assertions) {
            usual(information);
        }
        prepared.tell(information);
    }));
}

impl Prepared {
    fn tell(&self, information: &PanicHookInfo<'_>) {
        let thread = thread::current();
        let place = information.location();
        let crash = Crash {
            place: place.map(|place| (place.file(), place.line())),
            thread: thread.name(),
            size: extent().map(|size| (size.width, size.height)),
            term: self.term.as_deref(),
        };
        let mut note = self.note.lock().unwrap_or_else(PoisonError::into_inner);
        let mut messages = vec![self.told.clone()];
        if note.as_mut().is_some_and(|note| note.add(&crash).is_ok()) {
            messages.push(self.noted.clone());
        }
        say(&messages);
    }
}

/// Tells the notes of one day apart; where there are no random bits, one will do.
fn number() -> u32 {
    let mut bytes = [0; 4];
    match getrandom::fill(&mut bytes) {
        Ok(()) => u32::from_ne_bytes(bytes),
        Err(_) => 0,
    }
}
