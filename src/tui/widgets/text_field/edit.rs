//! What can be done to a field, and what that did.

use crate::app::action::TextEdit;

/// One change that a key or a paste makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Edit {
    /// A typed character or a pasted text.
    Insert(String),
    /// What an editing key does.
    Key(TextEdit),
}

/// What an edit did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edited {
    /// The text is another one.
    Text,
    /// The cursor is elsewhere.
    Cursor,
    /// Nothing: there was nothing to delete, or nowhere to go.
    Nothing,
    /// Nothing, because the field would hold more characters than it takes. Nothing of the text
    /// was inserted.
    Full {
        /// The most characters that the field takes.
        limit: usize,
    },
    /// Nothing, because the session could not be saved with so much text.
    SessionFull,
}
