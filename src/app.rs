//! The desk: what the program does when something arrives, whatever front end it arrives from.

pub(crate) mod key;
