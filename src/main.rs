//! The program: everything is in the library's one function.

use std::process::ExitCode;

fn main() -> ExitCode {
    vises::run()
}
