//! What can be done to a field, and the keys that do it.

use crate::app::key::Key;
use crate::app::key::KeyCode;
use crate::tui::widgets::text_field::Extent;

/// One change that a key or a paste makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Edit {
    /// A typed character or a pasted text.
    Insert(String),
    /// A new line; nothing in a line field.
    NewLine,
    /// Deletes the character before the cursor.
    Backspace,
    /// Deletes the character after the cursor.
    Delete,
    /// Deletes back to the start of the word.
    DeleteWordBack,
    /// Deletes back to the start of the line.
    DeleteToStart,
    /// One character to the left.
    Left,
    /// One character to the right.
    Right,
    /// To the start of the word, or of the one before.
    WordLeft,
    /// To the end of the word, or of the next one.
    WordRight,
    /// To the start of the line.
    Home,
    /// To the end of the line.
    End,
    /// One row up, as shown.
    Up,
    /// One row down, as shown.
    Down,
}

impl Edit {
    /// The edit that a key makes in a field; `None` for a key that is the screen's. Enter is an
    /// edit in a paragraph only.
    pub(crate) fn of(key: Key, extent: Extent) -> Option<Self> {
        if let Some(typed) = key.typed() {
            return Some(Self::Insert(typed.into()));
        }
        Some(match (key.code, key.control) {
            (KeyCode::Enter, false) if extent == Extent::Paragraph => Self::NewLine,
            (KeyCode::Up, false) if extent == Extent::Paragraph => Self::Up,
            (KeyCode::Down, false) if extent == Extent::Paragraph => Self::Down,
            (KeyCode::Backspace, false) => Self::Backspace,
            (KeyCode::Delete, false) => Self::Delete,
            (KeyCode::Left, false) => Self::Left,
            (KeyCode::Right, false) => Self::Right,
            (KeyCode::Left, true) => Self::WordLeft,
            (KeyCode::Right, true) => Self::WordRight,
            (KeyCode::Home, false) => Self::Home,
            (KeyCode::End, false) => Self::End,
            (KeyCode::Backspace | KeyCode::Char('w'), true) => Self::DeleteWordBack,
            (KeyCode::Char('u'), true) => Self::DeleteToStart,
            _ => return None,
        })
    }
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_typed_and_commands_are_left_to_the_screen() {
        let of = |key| Edit::of(key, Extent::Line);
        assert_eq!(of(Key::char('?')), Some(Edit::Insert("?".to_owned())));
        for key in [
            Key::ESC,
            Key::TAB,
            Key::function(1),
            Key::control('c'),
            Key::control('z'),
        ] {
            assert_eq!(of(key), None, "{key}");
        }
    }

    #[test]
    fn enter_and_the_arrows_up_and_down_belong_to_a_paragraph_only() {
        for key in [Key::ENTER, Key::UP, Key::DOWN] {
            assert_eq!(Edit::of(key, Extent::Line), None);
            assert!(Edit::of(key, Extent::Paragraph).is_some());
        }
    }
}
