//! Messages and a note for when the program crashes, in any thread.
//!
//! A panic's own message may contain an answer, so only debug builds print it. A release build says
//! that saved answers are safe, and where the note is.

use std::panic::{self, PanicHookInfo};
use std::sync::{Mutex, OnceLock, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use super::output::print_messages;
use crate::session::date::Day;
use crate::store::crash_note::{Crash, CrashNote};
use crate::store::data_dirs::DataDirs;
use crate::text::{Localizer, Phrase, clean};
use crate::tui::extent::extent;
use crate::tui::terminal::is_taken;

/// How much of the terminal's name the note holds, in characters.
const LONGEST_TERM: usize = 64;

/// How long a crash waits for its note. The answers are saved after it and need most of the time that
/// the program has left.
const NOTE_TIMEOUT: Duration = Duration::from_millis(500);

/// What a crash needs, prepared in advance.
struct Prepared {
    messages: Mutex<Messages>,
    /// The note, if there is a folder for it.
    note: Mutex<Option<CrashNote>>,
    /// The note's path, cleaned.
    note_path: Option<String>,
    /// `TERM`.
    term: Option<String>,
}

/// The messages about a crash, in the user's language.
#[derive(Clone)]
struct Messages {
    crashed: String,
    noted: String,
}

/// Set by [`install_hook`].
static PREPARED: OnceLock<Prepared> = OnceLock::new();

/// The messages to print once the terminal is given back.
static DEFERRED: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Takes the messages about crashes that happened while the terminal was taken.
pub(super) fn take_deferred_messages() -> Vec<String> {
    std::mem::take(&mut DEFERRED.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Installs a panic hook that prints the messages and writes the note. A hook installed later, which
/// gives the terminal back, runs before this one.
pub(super) fn install_hook(
    dirs: Option<&DataDirs>,
    today: Day,
    term: Option<&str>,
    localizer: &Localizer,
) {
    let note = dirs.map(|dirs| CrashNote::prepare(dirs, today, number()));
    let note_path = note
        .as_ref()
        .map(|note| clean::line(&note.path().to_string_lossy()));
    let prepared = PREPARED.get_or_init(|| Prepared {
        messages: Mutex::new(Messages::new(note_path.as_deref(), localizer)),
        note: Mutex::new(note),
        note_path,
        term: term.map(|term| term.chars().take(LONGEST_TERM).collect()),
    });
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |information| {
        let taken = is_taken();
        if cfg!(debug_assertions) {
            if taken {
                print_or_defer(taken, clean::paragraph(&information.to_string()));
            } else {
                usual(information);
            }
        }
        let messages = prepared.messages();
        // The message comes first: the note may have to wait for a disk.
        print_or_defer(taken, messages.crashed);
        if prepared.writes_note_in_time(information) {
            print_or_defer(taken, messages.noted);
        }
    }));
}

/// Changes the language of the messages.
pub(super) fn set_language(localizer: &Localizer) {
    if let Some(prepared) = PREPARED.get() {
        let messages = Messages::new(prepared.note_path.as_deref(), localizer);
        *prepared
            .messages
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = messages;
    }
}

impl Messages {
    fn new(note_path: Option<&str>, localizer: &Localizer) -> Self {
        let noted = |path: &str| localizer.say(&Phrase::CrashNoted { path: path.into() });
        Self {
            crashed: localizer.say(&Phrase::CrashMessage),
            noted: note_path.map(noted).unwrap_or_default(),
        }
    }
}

/// Prints a message, or keeps it for later if the terminal is taken.
fn print_or_defer(taken: bool, message: String) {
    if taken {
        let mut deferred = DEFERRED.lock().unwrap_or_else(PoisonError::into_inner);
        deferred.push(message);
    } else {
        print_messages(&[message]);
    }
}

impl Prepared {
    fn messages(&self) -> Messages {
        let messages = self.messages.lock();
        messages.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Writes the note in a separate thread; whether that was done in time. A slower one is still
    /// written if the program lives long enough.
    fn writes_note_in_time(&'static self, information: &PanicHookInfo<'_>) -> bool {
        let place = information
            .location()
            .map(|place| (place.file().to_owned(), place.line()));
        let thread = thread::current().name().map(str::to_owned);
        let (done, noted) = mpsc::channel();
        let note = move || {
            let place = place.as_ref().map(|(file, line)| (file.as_str(), *line));
            // Nobody may wait for it any more.
            let _ = done.send(self.writes_note(place, thread.as_deref()));
        };
        let started = thread::Builder::new().name("crash note".to_owned());
        started.spawn(note).is_ok() && noted.recv_timeout(NOTE_TIMEOUT).unwrap_or(false)
    }

    fn writes_note(&self, place: Option<(&str, u32)>, thread: Option<&str>) -> bool {
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

/// Distinguishes the notes of one day; without random bits, one note a day will do.
fn number() -> u32 {
    let mut bytes = [0; 4];
    match getrandom::fill(&mut bytes) {
        Ok(()) => u32::from_ne_bytes(bytes),
        Err(_) => 0,
    }
}
