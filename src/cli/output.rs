//! The output of a command and its exit status.
//!
//! Commands return it as a value; only this module prints, without any escape sequence.

use std::io::{self, Write};
use std::process::ExitCode;

use crate::text::{Localizer, Phrase, clean};

/// The exit status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Status {
    /// What was asked for is done.
    #[default]
    Success,
    /// A fault was found, or something could not be done.
    Failure,
    /// The program was asked in a wrong way, or there is no terminal.
    Usage,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status::Success => 0,
            Status::Failure => 1,
            Status::Usage => 2,
        })
    }
}

/// What a command prints, and the status with which the program exits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Output {
    /// The lines for standard output. Foreign text in them is cleaned already.
    pub(crate) results: Vec<String>,
    /// The messages for standard error.
    pub(crate) messages: Vec<String>,
    /// The exit status.
    pub(crate) status: Status,
}

impl Output {
    /// A result without messages.
    pub(crate) fn result(text: impl Into<String>) -> Self {
        Self {
            results: vec![text.into()],
            ..Self::default()
        }
    }

    /// The reason why something was not done.
    pub(crate) fn refused(message: impl Into<String>, status: Status) -> Self {
        Self {
            messages: vec![message.into()],
            status,
            ..Self::default()
        }
    }

    /// Prints it. A reader that stops early, such as `head`, is not an error.
    pub(crate) fn print(&self, localizer: &Localizer) -> ExitCode {
        let results = write_lines(io::stdout().lock(), &self.results);
        print_messages(&self.messages);
        match results {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                let words = error.to_string().into();
                print_messages(&[localizer.say(&Phrase::OutputFailed { words })]);
                Status::Failure.into()
            }
            _ => self.status.into(),
        }
    }
}

/// Prints messages to standard error. If that is closed, nobody is left to read them.
pub(crate) fn print_messages(messages: &[String]) {
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
