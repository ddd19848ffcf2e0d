//! What a pathway says, put into words.
//!
//! Sentences as values: nothing here knows a language or a screen, and no lane, question or rule but
//! those of the method.

pub mod account;
mod coverage;
mod file_name;
mod four_lines;
mod gap_words;
mod names;
mod steps;
#[cfg(test)]
mod tests;
mod thread;

pub use account::{account_text, account_text_as};
pub use coverage::cell_words;
pub use file_name::{account_file_name, session_file_name};
pub use four_lines::four_lines;
pub use gap_words::{gap_do, gap_title, gap_why, gap_words};
pub use names::{node_words, some_names};
pub use steps::{Step, steps, steps_question};
pub use thread::{support_words, thread_words};
