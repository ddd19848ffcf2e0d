//! What screens are made of: borrowed views over given state, drawn the same way each time.
//!
//! No widget keeps anything, knows the session, or writes a text of its own: texts come in a
//! language already. What scrolls is computed from the cursor and the room there is.

pub(crate) mod choice_list;
pub(crate) mod columns;
pub(crate) mod footer;
pub(crate) mod lines;
pub(crate) mod page;
pub(crate) mod scroll_text;
pub(crate) mod table;
pub(crate) mod text_field;
pub(crate) mod window;

#[cfg(test)]
mod tests;
