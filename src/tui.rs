//! The full screen: the terminal it borrows, what arrives from it, its screens and how they look.
//!
//! It changes no session and touches no file; screens say in their own words what a person did.

pub(crate) mod alarm;
pub(crate) mod app;
pub(crate) mod digit_row;
pub(crate) mod events;
pub(crate) mod extent;
pub(crate) mod glyphs;
pub(crate) mod look;
pub(crate) mod outcome;
pub(crate) mod run;
pub(crate) mod screen_context;
pub(crate) mod screens;
pub(crate) mod surroundings;
pub(crate) mod terminal;
pub(crate) mod theme;
pub(crate) mod widgets;
