//! Files: where sessions and preferences lie, how they are read, and how they are replaced without
//! ever losing what somebody wrote.
//!
//! It knows no screens, no journeys and no language. What goes wrong is a [`fault::StoreFault`], a
//! value that somebody else turns into a sentence. Today's date and, where a copy may need one, a
//! fresh id come in as values.

pub mod cleanup;
pub mod content;
pub mod crash_note;
pub mod data_dirs;
pub mod disk;
pub mod drafts;
pub mod durable;
pub mod emptying;
pub mod entry;
pub mod fault;
pub mod format;
pub mod generations;
pub mod given_path;
pub mod index;
pub mod leftovers;
pub mod listing;
pub mod lock;
pub mod opened_file;
pub mod preferences;
pub mod probe;
pub mod random;
pub mod removed;
mod ron_file;
pub mod sanitize;
pub mod sessions;
mod temporary;
pub mod versions;
pub mod writer;

#[cfg(test)]
mod samples;
