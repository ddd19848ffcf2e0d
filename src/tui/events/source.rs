//! What the terminal sends, and when: read as soon as it is there.

#[cfg(unix)]
#[path = "source/bytes.rs"]
mod system;
#[cfg(not(unix))]
#[path = "source/console.rs"]
mod system;

use std::time::Instant;

use crate::tui::events::arrival::Input;

pub(super) use system::Source;

/// What arrived.
#[derive(Debug)]
pub(super) struct Arrived {
    /// In order; nothing where the time was over first.
    pub(super) inputs: Vec<Input>,
    /// When it was read.
    pub(super) at: Instant,
    /// Whether it was there before anybody waited for it, and may have been for long.
    pub(super) behind: bool,
}
