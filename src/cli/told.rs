//! What a command has to tell, and how the program ends.
//!
//! Commands return this as a value; it is printed in one place, without any escape sequence.

use std::io::{self, Write};
use std::process::ExitCode;

use crate::text::{Localizer, Phrase, clean};

/// How the program ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Ending {
    /// What was asked for is done.
    #[default]
    Done,
    /// A fault was found, or something could not be done.
    Found,
    /// The program was asked in a wrong way, or there is no terminal.
    WrongUse,
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        Self::from(match ending {
            Ending::Done => 0,
            Ending::Found => 1,
            Ending::WrongUse => 2,
        })
    }
}

/// What a command has to tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    /// The result, line by line, for the standard output. Cleaned of what is foreign in it.
    pub(crate) results: Vec<String>,
    /// What is said around it, for the standard error.
    pub(crate) messages: Vec<String>,
    /// How the program ends.
    pub(crate) ending: Ending,
}

impl Told {
    /// A result and nothing else.
    pub(crate) fn result(text: impl Into<String>) -> Self {
        Self {
            results: vec![text.into()],
            ..Self::default()
        }
    }

    /// Why something was not done.
    pub(crate) fn refused(message: impl Into<String>, ending: Ending) -> Self {
        Self {
            messages: vec![message.into()],
            ending,
            ..Self::default()
        }
    }

    /// Prints it. A reader that wants no more, as `head` does, is no fault.
    pub(crate) fn print(&self, localizer: &Localizer) -> ExitCode {
        let results = write_lines(io::stdout().lock(), &self.results);
        say(&self.messages);
        match results {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                let words = error.to_string().into();
                say(&[localizer.say(&Phrase::OutputFailed { words })]);
                Ending::Found.into()
            }
            _ => self.ending.into(),
        }
    }
}

/// Says something on the standard error. Where that is closed there is nobody left to tell.
pub(crate) fn say(messages: &[String]) {
    let _ = write_lines(io::stderr().lock(), messages);
}

fn write_lines(mut output: impl Write, lines: &[String]) -> io::Result<()> {
    let mut text = lines.join("\n");
    if text.is_empty() {
        return Ok(());
    }
    if !text.ends_with('\n') {
        text.push('\n');
    }
    output.write_all(clean::legible(&text).as_bytes())?;
    output.flush()
}
