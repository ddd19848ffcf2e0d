//! Calls the library's only function.

use std::process::ExitCode;

fn main() -> ExitCode {
    vises::run()
}
