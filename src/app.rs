//! What every front end shares: the open session and what is done to it, the keys, and what the
//! world is asked to do.
//!
//! Pure but for `world`: keys and results of the world come in as values, and what is to be done
//! goes out as values. It draws nothing.

pub mod action;
pub mod command;
pub mod effect;
pub mod example;
pub mod fault_words;
pub mod happened;
pub mod holder_words;
pub mod ids;
pub mod key;
pub mod keymap;
pub mod notice;
pub mod now;
pub mod open_session;
pub mod summary;
pub mod taken_up;
pub mod versions;
pub mod visit;
pub mod world;
