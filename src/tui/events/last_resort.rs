//! The end of a program whose main loop does not come to its end by itself, stuck in a write to a
//! stopped terminal.

use std::process;
use std::thread;
use std::time::Duration;

use crate::tui::terminal;

/// How long the main loop has to save and end once it was told to.
const GRACE: Duration = Duration::from_secs(4);

/// How long giving the terminal back may take once the grace is over; a stopped terminal lets
/// nothing be written.
const LAST_WORDS: Duration = Duration::from_millis(500);

/// Ends the process with that exit code when the main loop has not done so in time. Where no thread
/// can be started, the main loop is trusted.
pub(crate) fn end_after_grace(code: u8) {
    let end = move || {
        thread::sleep(GRACE);
        let _ = thread::Builder::new().spawn(terminal::restore);
        thread::sleep(LAST_WORDS);
        process::exit(i32::from(code));
    };
    let named = thread::Builder::new().name("last resort".to_owned());
    let _ = named.spawn(end);
}
