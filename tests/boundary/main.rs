//! Files that are well formed and wrong in what they say: the program shows them, tells what is wrong
//! with its place, keeps all of it, and does so at once and in little memory.

#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

#[cfg(target_os = "linux")]
mod command_line;
mod generated;
#[path = "../shared/tiers.rs"]
mod tiers;
