//! What can reach the main loop: from the terminal, the system, and the program's other threads.

use crate::app::event::Event;
use crate::app::key::Key;

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

/// Everything that can reach the main loop.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Arrival {
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
    /// From the writer's thread.
    Event(Event),
    /// From the alarm: another thread has panicked.
    Broken,
}
