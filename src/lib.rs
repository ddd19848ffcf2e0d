//! A guided assessment of social impact; see `ARCHITECTURE.md` for where things live.

use std::process::ExitCode;

mod app;
mod tui;

/// Runs the program with the arguments and environment of this process.
#[must_use]
pub fn run() -> ExitCode {
    ExitCode::SUCCESS
}
