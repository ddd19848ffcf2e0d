//! The signals that end or continue the program.
//!
//! The thread tells the main loop and gives it time; only a main loop that does not come to its
//! end (stuck in a write to a stopped terminal) is ended from here.

use std::io;
use std::sync::mpsc::Sender;
use std::thread;

use signal_hook::consts::SIGCONT;
use signal_hook::consts::SIGHUP;
use signal_hook::consts::SIGINT;
use signal_hook::consts::SIGQUIT;
use signal_hook::consts::SIGTERM;
use signal_hook::iterator::Signals;

use crate::tui::events::Ending;
use crate::tui::events::Incoming;
use crate::tui::events::last_resort;

/// Starts to listen to signals. Called before the terminal is taken.
///
/// SIGTSTP is left alone: in the full screen Ctrl-Z is a key, and a stop from outside has to stop.
/// What follows it, SIGCONT, is what the screen needs to know.
///
/// # Errors
/// When the handlers cannot be set or the thread cannot be started.
pub(crate) fn watch_signals<M>(into: Sender<M>) -> io::Result<()>
where
    M: From<Incoming> + Send + 'static,
{
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGCONT])?;
    let watch = move || {
        let mut ending = None;
        for signal in signals.forever() {
            let incoming = match ending_of(signal) {
                Some(_) if ending.is_some() => continue,
                Some(reason) => {
                    ending = Some(reason);
                    last_resort::end_after_grace(reason.exit_code());
                    Incoming::Ending(reason)
                }
                None => Incoming::Continued,
            };
            if into.send(incoming.into()).is_err() && ending.is_none() {
                return;
            }
        }
    };
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(watch)
        .map(drop)
}

/// What a signal asks for; `None` for the one that continues.
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
        assert_eq!(ending_of(SIGCONT), None);
    }
}
