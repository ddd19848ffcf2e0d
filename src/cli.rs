//! The command line: what was asked for, the environment, and how it ends.
//!
//! The only floor that reads the environment, and the only one that prints.

pub(crate) mod clock;
pub(crate) mod environment;
pub(crate) mod full_screen;
