//! A guided assessment of social impact; see `ARCHITECTURE.md` for where things live.

mod app;
mod cli;
#[cfg(any(test, feature = "fuzz"))]
#[doc(hidden)]
pub mod hostile;
mod journey;
mod method;
mod panics;
mod pathway;
mod session;
mod store;
mod text;
mod tui;

use std::process::ExitCode;

/// Runs the program with the arguments and environment of this process.
#[must_use]
pub fn run() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    cli::run(&arguments)
}
