//! What every front end shares: the visit, its commands and effects, and the keys.
//!
//! Pure but for `runtime`: commands and events come in as values, and effects go out as values. It
//! draws nothing.

pub mod action;
pub mod command;
pub mod draft_edit;
pub mod effect;
pub mod event;
pub mod example;
pub mod fault_words;
pub mod holder_words;
pub mod ids;
pub mod key;
pub mod keymap;
pub mod notice;
pub mod now;
pub mod open_session;
pub mod runtime;
pub mod summary;
pub mod versions;
pub mod visit;
