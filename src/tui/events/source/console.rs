//! The console of Windows, which reports keys and no bytes.

use std::io;
use std::time::{Duration, Instant};

use crossterm::event::{poll, read};
use ratatui::layout::Size;

use super::Arrived;
use crate::tui::events::translate::translate;

/// The console.
pub(in crate::tui::events) struct Source;

impl Source {
    /// # Errors
    /// Never.
    pub(in crate::tui::events) fn new(_assumed: Size) -> io::Result<Self> {
        Ok(Self)
    }

    /// Waits for what comes next, until that moment at the latest.
    ///
    /// # Errors
    /// When the console cannot be read.
    pub(in crate::tui::events) fn next(&mut self, until: Option<Instant>) -> io::Result<Arrived> {
        let behind = poll(Duration::ZERO)?;
        let left = until.map(|until| until.saturating_duration_since(Instant::now()));
        let inputs = if left.is_some_and(|left| !poll(left).unwrap_or(true)) {
            Vec::new()
        } else {
            translate(read()?).into_iter().collect()
        };
        let at = Instant::now();
        Ok(Arrived { inputs, at, behind })
    }
}
