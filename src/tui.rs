//! The full screen: the terminal it borrows, what arrives from it, how things look on it.
//!
//! It changes no session and touches no file; screens say in their own words what a person did.

pub(crate) mod events;
pub(crate) mod glyphs;
pub(crate) mod look;
pub(crate) mod terminal;
pub(crate) mod theme;
pub(crate) mod widgets;
