//! The signals that end, stop or continue the program.
//!
//! The thread tells the main loop and gives it time; only a main loop that does not come to its
//! end (stuck in a write to a stopped terminal) is ended from here.

use std::io;
use std::sync::mpsc::Sender;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
use signal_hook::iterator::Signals;

use crate::tui::events::arrival::{Arrival, Ending};
use crate::tui::events::last_resort;
use crate::tui::terminal;

/// Starts to listen to signals. Called before the terminal is taken.
///
/// SIGTSTP does what the key Ctrl-Z does: the terminal is given back before the program stops, so
/// that the shell's prompt does not come into the screen. SIGSTOP stops at once; what follows it,
/// SIGCONT, is what the screen needs to know.
///
/// # Errors
/// When the handlers cannot be set or the thread cannot be started.
pub(crate) fn watch_signals(into: Sender<Arrival>) -> io::Result<()> {
    signal_hook::flag::register(SIGCONT, terminal::goes_on())?;
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT])?;
    let watch = move || {
        let mut ending = None;
        for signal in signals.forever() {
            let arrival = match ending_of(signal) {
                Some(_) if ending.is_some() => continue,
                Some(reason) => {
                    ending = Some(reason);
                    last_resort::end_after_grace(reason.exit_code());
                    Arrival::Ending(reason)
                }
                None if signal == SIGTSTP => Arrival::Stopping,
                None => {
                    note_going_on();
                    Arrival::Continued
                }
            };
            if into.send(arrival).is_err() && ending.is_none() {
                return;
            }
        }
    };
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(watch)
        .map(drop)
}

/// When the program went on after a stop.
static WENT_ON: Mutex<Option<Instant>> = Mutex::new(None);

/// What was typed while the program was stopped arrives within this time.
const LATELY: Duration = Duration::from_millis(500);

fn note_going_on() {
    let mut went_on = WENT_ON.lock().unwrap_or_else(PoisonError::into_inner);
    *went_on = Some(Instant::now());
}

/// Whether what arrives at that moment may have waited until the program went on after a stop.
pub(super) fn may_have_waited(arrived: Instant) -> bool {
    let went_on = *WENT_ON.lock().unwrap_or_else(PoisonError::into_inner);
    went_on.is_some_and(|went_on| arrived.saturating_duration_since(went_on) < LATELY)
}

/// What a signal asks for; `None` for those that stop and continue.
const fn ending_of(signal: i32) -> Option<Ending> {
    match signal {
        SIGHUP => Some(Ending::HangUp),
        SIGINT => Some(Ending::Interrupt),
        SIGQUIT => Some(Ending::Quit),
        SIGTERM => Some(Ending::Terminate),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_ending_leaves_with_the_code_that_shells_expect() {
        for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] {
            let code = ending_of(signal).map(Ending::exit_code);
            assert_eq!(code.map(i32::from), Some(128 + signal));
        }
        assert_eq!([SIGTSTP, SIGCONT].map(ending_of), [None, None]);
    }
}
