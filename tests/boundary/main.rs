//! Well-formed files with wrong content: the program shows them, reports each fault with its
//! location, and keeps everything, quickly and in little memory.

#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

#[cfg(target_os = "linux")]
mod command_line;
mod generated;
#[path = "../shared/tiers.rs"]
mod tiers;
