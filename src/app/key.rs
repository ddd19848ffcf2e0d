//! A key as named in tables, footers, help and tests.
//!
//! It knows no terminal library: the full screen translates what its terminal sends. Only keys that
//! every keyboard and terminal can send have names. Alt is unreliable, since terminals send it as
//! Esc followed by a letter: it edits in a field and is no command anywhere else.

use std::fmt;

/// A key without modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyCode {
    /// A character from the keyboard, Shift and `AltGr` already applied.
    Char(char),
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Enter, on either side of the keyboard.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Shift and Tab.
    BackTab,
    /// Deletes to the left.
    Backspace,
    /// Deletes to the right.
    Delete,
    /// Start.
    Home,
    /// End.
    End,
    /// One page up.
    PageUp,
    /// One page down.
    PageDown,
    /// A function key, 1 to 12.
    F(u8),
}

/// The modifier held with a key. Shift is part of the character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Modifier {
    /// Nothing.
    None,
    /// Control.
    Control,
    /// Alt.
    Alt,
}

/// A key with its modifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The key. With Control or Alt, letters are lower case.
    pub code: KeyCode,
    pub modifier: Modifier,
}

impl Key {
    pub const UP: Self = Self::plain(KeyCode::Up);
    pub const DOWN: Self = Self::plain(KeyCode::Down);
    pub const LEFT: Self = Self::plain(KeyCode::Left);
    pub const RIGHT: Self = Self::plain(KeyCode::Right);
    pub const ENTER: Self = Self::plain(KeyCode::Enter);
    pub const ESC: Self = Self::plain(KeyCode::Esc);
    pub const TAB: Self = Self::plain(KeyCode::Tab);
    pub const BACK_TAB: Self = Self::plain(KeyCode::BackTab);
    pub const BACKSPACE: Self = Self::plain(KeyCode::Backspace);
    pub const DELETE: Self = Self::plain(KeyCode::Delete);
    pub const HOME: Self = Self::plain(KeyCode::Home);
    pub const END: Self = Self::plain(KeyCode::End);
    pub const PAGE_UP: Self = Self::plain(KeyCode::PageUp);
    pub const PAGE_DOWN: Self = Self::plain(KeyCode::PageDown);
    pub const SPACE: Self = Self::char(' ');

    /// The key alone.
    pub const fn plain(code: KeyCode) -> Self {
        Self {
            code,
            modifier: Modifier::None,
        }
    }

    /// The key that types this character.
    pub const fn char(typed: char) -> Self {
        Self::plain(KeyCode::Char(typed))
    }

    /// Control and this character; a letter counts as its lower case.
    pub const fn control(typed: char) -> Self {
        Self::char(typed).with(Modifier::Control)
    }

    /// Alt and this character; a letter counts as its lower case.
    pub const fn alt(typed: char) -> Self {
        Self::char(typed).with(Modifier::Alt)
    }

    /// A function key; `number` is 1 to 12.
    pub const fn function(number: u8) -> Self {
        Self::plain(KeyCode::F(number))
    }

    /// This key with that held.
    pub const fn with(self, modifier: Modifier) -> Self {
        let code = match (self.code, modifier) {
            (KeyCode::Char(typed), Modifier::Control | Modifier::Alt) => {
                KeyCode::Char(typed.to_ascii_lowercase())
            }
            (code, _) => code,
        };
        Self { code, modifier }
    }

    /// This key with Control held.
    pub const fn with_control(self) -> Self {
        self.with(Modifier::Control)
    }

    /// This key with Alt held.
    pub const fn with_alt(self) -> Self {
        self.with(Modifier::Alt)
    }

    /// The key as commands see it: letters in lower case, since Caps Lock may be on.
    #[must_use]
    pub fn without_case(self) -> Self {
        let Some(typed) = self.typed() else {
            return self;
        };
        let mut lower = typed.to_lowercase();
        match (lower.next(), lower.next()) {
            (Some(lower), None) => Self::char(lower),
            _ => self,
        }
    }

    /// Whether it may be Esc and the key after it, sent in one piece: over a slow line, or by tmux.
    pub const fn may_be_esc(self) -> bool {
        matches!(self.modifier, Modifier::Alt)
    }

    /// The character that this key types into a field, if it types one.
    pub const fn typed(self) -> Option<char> {
        match self {
            Self {
                code: KeyCode::Char(typed),
                modifier: Modifier::None,
            } => Some(typed),
            _ => None,
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.modifier {
            Modifier::None => "",
            Modifier::Control => "Ctrl-",
            Modifier::Alt => "Alt-",
        })?;
        match self.code {
            KeyCode::Char(' ') => formatter.write_str("Space"),
            KeyCode::Char(typed) => write!(formatter, "{typed}"),
            KeyCode::F(number) => write!(formatter, "F{number}"),
            named => write!(formatter, "{named:?}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_written_as_a_footer_would() {
        for (key, written) in [
            (Key::control('C'), "Ctrl-c"),
            (Key::DOWN, "Down"),
            (Key::char('?'), "?"),
            (Key::char('-'), "-"),
            (Key::control('-'), "Ctrl--"),
            (Key::function(1), "F1"),
            (Key::char('F'), "F"),
            (Key::SPACE, "Space"),
            (Key::LEFT.with_control(), "Ctrl-Left"),
            (Key::alt('B'), "Alt-b"),
            (Key::BACKSPACE.with_alt(), "Alt-Backspace"),
            (Key::BACK_TAB, "BackTab"),
            (Key::PAGE_DOWN, "PageDown"),
            (Key::ESC, "Esc"),
        ] {
            assert_eq!(key.to_string(), written);
        }
    }

    #[test]
    fn commands_do_not_look_at_case() {
        for (key, looked_at) in [
            (Key::char('Q'), Key::char('q')),
            (Key::char('É'), Key::char('é')),
            (Key::char('ß'), Key::char('ß')),
            (Key::char('?'), Key::char('?')),
            (Key::ENTER, Key::ENTER),
        ] {
            assert_eq!(key.without_case(), looked_at, "{key}");
        }
    }
}
