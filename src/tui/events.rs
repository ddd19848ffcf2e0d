//! What arrives from the terminal and from the system, on the program's one channel.
//!
//! Each source is a thread that sleeps in the kernel: nothing wakes while nothing happens. The
//! threads are never joined; they end with the process. They decide nothing but what a key is.

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

use burst::Burst;
pub(crate) use hang_up::is_gone;
#[cfg(unix)]
use signals::may_have_waited;
use source::Source;

/// What a person does at the terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Input {
    /// A key was pressed.
    Key(Key),
    /// A text was pasted; line ends are `\n`. It is foreign text, not yet cleaned.
    Paste(String),
    /// More of the text that was pasted just before: it came in pieces.
    MorePasted(String),
    /// Several lines of text came at once, as keys: pasted, or typed ahead over a line that was slow.
    Lines(String),
    /// The terminal has another size, in cells.
    Resized {
        /// Columns.
        width: u16,
        /// Rows.
        height: u16,
    },
}

/// Why the system asks the program to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// The terminal hung up.
    HangUp,
    /// Interrupted from outside; Ctrl-C in the full screen is a key.
    Interrupt,
    /// Asked to quit from outside.
    Quit,
    /// Asked to terminate.
    Terminate,
}

impl Ending {
    /// The exit code that shells expect: 128 and the signal's number.
    pub(crate) const fn exit_code(self) -> u8 {
        match self {
            Self::HangUp => 129,
            Self::Interrupt => 130,
            Self::Quit => 131,
            Self::Terminate => 143,
        }
    }
}

/// Everything that can arrive from here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Incoming {
    /// From the person.
    Input(Input),
    /// From the system: save, give the terminal back and end, within a few seconds.
    Ending(Ending),
    /// From the system: give the terminal back and stop, as at Ctrl-Z.
    Stopping,
    /// The program was stopped and goes on: take the terminal again and draw everything.
    Continued,
    /// The terminal is gone: save and end; nothing can be shown any more.
    Gone,
}

/// Starts every source. Call it once, after the terminal was taken, except that on Unix
/// `watch_signals` is called before taking it, so that no signal finds the terminal unguarded. A
/// terminal that does not say its size has the one that is `assumed`.
///
/// # Errors
/// When a thread cannot be started.
pub(crate) fn listen<M>(into: &Sender<M>, assumed: Size) -> io::Result<()>
where
    M: From<Incoming> + Send + 'static,
{
    hang_up::watch(into.clone())?;
    read_terminal(into.clone(), assumed)
}

/// Tells the main loop that the terminal is gone, and gives it as long as after any other ending.
fn tell_gone<M: From<Incoming>>(into: &Sender<M>) {
    last_resort::end_after_grace(Ending::HangUp.exit_code());
    // When nobody listens any more the program is ending anyway.
    let _ = into.send(Incoming::Gone.into());
}

/// Reads the terminal, blocking.
fn read_terminal<M>(into: Sender<M>, assumed: Size) -> io::Result<()>
where
    M: From<Incoming> + Send + 'static,
{
    let mut source = Source::new(assumed)?;
    let read = move || {
        let mut burst = Burst::new(may_have_waited);
        loop {
            let Ok(inputs) = next(&mut source, &mut burst) else {
                tell_gone(&into);
                return;
            };
            for incoming in inputs.into_iter().map(Incoming::Input) {
                passes("reads", &incoming);
                panic_if_asked(&incoming);
                if into.send(incoming.into()).is_err() {
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
fn panic_if_asked(incoming: &Incoming) {
    assert!(
        !(cfg!(debug_assertions) && *incoming == Incoming::Input(Input::Key(Key::function(10)))),
        "F10 was pressed"
    );
}
