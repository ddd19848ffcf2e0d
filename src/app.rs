//! What every front end shares: the open session and what is done to it, the keys, and what the
//! world is asked to do.
//!
//! Pure but for `world`: keys and results of the world come in as values, and what is to be done
//! goes out as values. It draws nothing.

pub(crate) mod action;
pub(crate) mod command;
pub(crate) mod desk;
pub(crate) mod effect;
pub(crate) mod example;
pub(crate) mod fault_words;
pub(crate) mod happened;
pub(crate) mod ids;
pub(crate) mod key;
pub(crate) mod keymap;
pub(crate) mod notice;
pub(crate) mod now;
pub(crate) mod summary;
pub(crate) mod taken_up;
pub(crate) mod world;
