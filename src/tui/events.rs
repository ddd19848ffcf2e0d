//! What arrives from the terminal and from the system, on the program's one channel.
//!
//! Each source is a thread that sleeps in the kernel: nothing wakes while nothing happens. The
//! threads are never joined; they end with the process. They decide nothing but what a key is.

pub(crate) mod arrival;
pub(crate) mod burst;
#[cfg(unix)]
mod decode;
mod hang_up;
pub(crate) mod last_resort;
#[cfg(unix)]
pub(crate) mod signals;
mod source;
mod translate;

use std::io;
use std::sync::mpsc::Sender;
use std::thread;
#[cfg(not(unix))]
use std::time::Instant;

use ratatui::layout::Size;

use crate::app::key::Key;
use crate::panics::passes;

use arrival::{Arrival, Input};
use burst::Burst;
pub(crate) use hang_up::is_gone;
use hang_up::tell_gone;
#[cfg(unix)]
use signals::may_have_waited;
use source::Source;

/// Starts every source. Call it once, after the terminal was taken, except that on Unix
/// `watch_signals` is called before taking it, so that no signal finds the terminal unguarded. A
/// terminal that does not say its size has the one that is `assumed`.
///
/// # Errors
/// When a thread cannot be started.
pub(crate) fn listen(into: &Sender<Arrival>, assumed: Size) -> io::Result<()> {
    #[cfg(all(unix, not(target_vendor = "apple")))]
    hang_up::watch(into.clone())?;
    read_terminal(into.clone(), assumed)
}

/// Reads the terminal, blocking.
fn read_terminal(into: Sender<Arrival>, assumed: Size) -> io::Result<()> {
    let mut source = Source::new(assumed)?;
    let read = move || {
        let mut burst = Burst::new(may_have_waited);
        loop {
            let Ok(inputs) = next(&mut source, &mut burst) else {
                tell_gone(&into);
                return;
            };
            for input in inputs {
                panic_if_asked(&input);
                let arrival = Arrival::Input(input);
                passes("reads", &arrival);
                if into.send(arrival).is_err() {
                    return;
                }
            }
        }
    };
    thread::Builder::new()
        .name("terminal reader".to_owned())
        .spawn(read)
        .map(drop)
}

/// What the person did next, if it is certain by now.
fn next(source: &mut Source, burst: &mut Burst) -> io::Result<Vec<Input>> {
    let arrived = source.next(burst.due())?;
    let mut certain = Vec::new();
    for input in arrived.inputs {
        certain.extend(burst.take(input, arrived.at, arrived.behind));
    }
    certain.extend(burst.settle(arrived.at));
    Ok(certain)
}

/// Nothing stops and goes on here.
#[cfg(not(unix))]
fn may_have_waited(_arrived: Instant) -> bool {
    false
}

/// In debug builds F10 panics in this thread, so that a test can see what becomes of the program.
fn panic_if_asked(input: &Input) {
    assert!(
        !(cfg!(debug_assertions) && *input == Input::Key(Key::function(10))),
        "F10 was pressed"
    );
}
