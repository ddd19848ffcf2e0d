//! What is said when the program crashes, in any of its threads.
//!
//! A panic's own message may hold an answer. So it is told only in debug builds; a person is told
//! that what was saved is safe, and where the note lies.

use std::panic::{self, PanicHookInfo};
use std::sync::{Mutex, OnceLock, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use super::told::say;
use crate::session::date::Day;
use crate::store::crash_note::{Crash, CrashNote};
use crate::store::data_dirs::DataDirs;
use crate::text::{Localizer, Phrase, clean};
use crate::tui::extent::extent;
use crate::tui::terminal::is_taken;

/// The most letters of a terminal's name that are noted.
const LONGEST_TERM: usize = 64;

/// How long a crash waits for its note. The answers are saved after it, so that it must leave them
/// most of the time that the program has left.
const NOTING: Duration = Duration::from_millis(500);

/// Everything that a crash needs, prepared while all is well.
struct Prepared {
    /// What is said, in the person's language as far as it is known.
    words: Mutex<Spoken>,
    /// The note; none where there is no place for it.
    note: Mutex<Option<CrashNote>>,
    /// Where the note lies, if there is one.
    path: Option<String>,
    /// The name of the terminal.
    term: Option<String>,
}

/// What is said of a crash.
#[derive(Clone)]
struct Spoken {
    /// That there was one.
    told: String,
    /// Where its note lies, if there is one.
    noted: String,
}

/// What [`watch`] has prepared.
static PREPARED: OnceLock<Prepared> = OnceLock::new();

/// What is to be said once the terminal is given back.
static UNSAID: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// What is still to be said of crashes while the terminal was taken.
pub(super) fn unsaid() -> Vec<String> {
    let mut unsaid = UNSAID.lock().unwrap_or_else(PoisonError::into_inner);
    std::mem::take(&mut unsaid)
}

/// From here on a crash is told in the person's language, and noted. Whoever takes the terminal
/// later gives it back before this speaks.
pub(super) fn watch(
    dirs: Option<&DataDirs>,
    today: Day,
    term: Option<&str>,
    localizer: &Localizer,
) {
    let note = dirs.map(|dirs| CrashNote::prepare(dirs, today, number()));
    let path = note
        .as_ref()
        .map(|note| clean::line(&note.path().to_string_lossy()));
    let prepared = PREPARED.get_or_init(|| Prepared {
        words: Mutex::new(Spoken::of(path.as_deref(), localizer)),
        note: Mutex::new(note),
        path,
        term: term.map(|term| term.chars().take(LONGEST_TERM).collect()),
    });
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |information| {
        let taken = is_taken();
        if cfg!(debug_assertions) {
            if taken {
                tell(taken, clean::paragraph(&information.to_string()));
            } else {
                usual(information);
            }
        }
        let words = prepared.words();
        // To speak comes first: a note may have to wait for a disk.
        tell(taken, words.told);
        if prepared.notes_in_time(information) {
            tell(taken, words.noted);
        }
    }));
}

/// From here on a crash is told in this language.
pub(super) fn speak(localizer: &Localizer) {
    if let Some(prepared) = PREPARED.get() {
        let spoken = Spoken::of(prepared.path.as_deref(), localizer);
        *prepared
            .words
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = spoken;
    }
}

impl Spoken {
    fn of(path: Option<&str>, localizer: &Localizer) -> Self {
        let noted = |path: &str| localizer.say(&Phrase::CrashNoted { path: path.into() });
        Self {
            told: localizer.say(&Phrase::CrashMessage),
            noted: path.map(noted).unwrap_or_default(),
        }
    }
}

/// Says something, or has it said later where the terminal is taken.
fn tell(taken: bool, message: String) {
    if taken {
        let mut unsaid = UNSAID.lock().unwrap_or_else(PoisonError::into_inner);
        unsaid.push(message);
    } else {
        say(&[message]);
    }
}

impl Prepared {
    fn words(&self) -> Spoken {
        let words = self.words.lock();
        words.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Notes a crash, on a thread of its own; whether that is done in time. What takes longer is
    /// done if the program lives as long.
    fn notes_in_time(&'static self, information: &PanicHookInfo<'_>) -> bool {
        let place = information
            .location()
            .map(|place| (place.file().to_owned(), place.line()));
        let thread = thread::current().name().map(str::to_owned);
        let (done, noted) = mpsc::channel();
        let note = move || {
            let place = place.as_ref().map(|(file, line)| (file.as_str(), *line));
            // Nobody may wait for it any more.
            let _ = done.send(self.notes(place, thread.as_deref()));
        };
        let started = thread::Builder::new().name("crash note".to_owned());
        started.spawn(note).is_ok() && noted.recv_timeout(NOTING).unwrap_or(false)
    }

    /// Notes a crash; whether there is a note of it.
    fn notes(&self, place: Option<(&str, u32)>, thread: Option<&str>) -> bool {
        let crash = Crash {
            place,
            thread,
            size: extent().map(|size| (size.width, size.height)),
            term: self.term.as_deref(),
        };
        let mut note = self.note.lock().unwrap_or_else(PoisonError::into_inner);
        note.as_mut().is_some_and(|note| note.add(&crash).is_ok())
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
