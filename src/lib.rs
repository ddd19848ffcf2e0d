//! A guided assessment of social impact; see `ARCHITECTURE.md` for where things live.
#![cfg_attr(
    feature = "internals",
    expect(
        missing_docs,
        clippy::must_use_candidate,
        clippy::return_self_not_must_use,
        reason = "for this repository alone, not an API"
    )
)]

mod app;
mod cli;
mod journey;
mod method;
mod panics;
mod pathway;
mod session;
mod store;
mod text;
#[cfg(test)]
#[path = "../tests/shared/tiers.rs"]
mod tiers;
mod tui;

use std::process::ExitCode;

/// The core, the store and the visit, for this repository's own tests, benches and fuzzer. Not a
/// public API.
#[cfg(feature = "internals")]
#[doc(hidden)]
pub mod internals {
    pub mod method {
        pub use crate::method::*;
    }
    pub mod session {
        pub use crate::session::*;
    }
    pub mod journey {
        pub use crate::journey::*;
    }
    pub mod pathway {
        pub use crate::pathway::*;
    }
    pub mod text {
        pub use crate::text::*;
    }
    pub mod store {
        pub use crate::store::*;
    }
    pub mod app {
        pub use crate::app::*;
    }
}

/// Runs the program with the arguments and environment of this process.
#[must_use]
pub fn run() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    cli::run(&arguments)
}
