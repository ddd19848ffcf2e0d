//! Files: where sessions and preferences lie, how they are read, and how they are replaced without
//! ever losing what somebody wrote.
//!
//! It knows no screens, no journeys and no language. What goes wrong is a [`fault::StoreFault`], a
//! value that somebody else turns into a sentence. Today's date and, where a copy may need one, a
//! fresh id come in as values.

pub(crate) mod crash_note;
pub(crate) mod disk;
pub(crate) mod drafts;
pub(crate) mod durable;
pub(crate) mod entry;
pub(crate) mod fault;
pub(crate) mod format;
pub(crate) mod generations;
pub(crate) mod index;
pub(crate) mod listing;
pub(crate) mod lock;
pub(crate) mod opened;
pub(crate) mod places;
pub(crate) mod preferences;
pub(crate) mod probe;
pub(crate) mod random;
pub(crate) mod removed;
pub(crate) mod scrub;
pub(crate) mod seen;
pub(crate) mod shelf;
pub(crate) mod sweep;
pub(crate) mod writer;

#[cfg(test)]
mod samples;
