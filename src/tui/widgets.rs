//! The drawing kit: a pen that goes down a page; lists, tables and fields that it draws, each time the
//! same way, with the terminal's cursor on what has the focus; and the cursor that moves in them.
//!
//! No part of it keeps anything or knows the session: but for how much is out of sight, texts come in
//! a language already. What scrolls is computed from the cursor and the room there is.

pub(crate) mod cursor;
pub(crate) mod fields;
pub(crate) mod footer;
pub(crate) mod lines;
pub(crate) mod list;
pub(crate) mod narrowing;
pub(crate) mod page;
pub(crate) mod panel;
pub(crate) mod pen;
pub(crate) mod table;
pub(crate) mod text_field;
pub(crate) mod window;

#[cfg(test)]
mod tests;
