//! A key as named in tables, footers, help and tests.
//!
//! It knows no terminal library: the full screen translates what its terminal sends. Only keys that
//! every keyboard and terminal can send have names. Alt is unreliable, since terminals send it as
//! Esc followed by a letter: it edits in a field and is no command anywhere else.

use std::fmt;
use std::str::FromStr;

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

/// The keys that have a name, with it.
const NAMED: [(KeyCode, &str); 15] = [
    (KeyCode::Char(' '), "Space"),
    (KeyCode::Up, "Up"),
    (KeyCode::Down, "Down"),
    (KeyCode::Left, "Left"),
    (KeyCode::Right, "Right"),
    (KeyCode::Enter, "Enter"),
    (KeyCode::Esc, "Esc"),
    (KeyCode::Tab, "Tab"),
    (KeyCode::BackTab, "BackTab"),
    (KeyCode::Backspace, "Backspace"),
    (KeyCode::Delete, "Delete"),
    (KeyCode::Home, "Home"),
    (KeyCode::End, "End"),
    (KeyCode::PageUp, "PageUp"),
    (KeyCode::PageDown, "PageDown"),
];

/// The prefixes for modifiers in key names.
const HELD: [(Modifier, &str); 2] = [(Modifier::Control, "Ctrl-"), (Modifier::Alt, "Alt-")];

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((_, held)) = HELD.iter().find(|(held, _)| *held == self.modifier) {
            formatter.write_str(held)?;
        }
        if let Some((_, name)) = NAMED.iter().find(|(code, _)| *code == self.code) {
            return formatter.write_str(name);
        }
        match self.code {
            KeyCode::Char(typed) => write!(formatter, "{typed}"),
            KeyCode::F(number) => write!(formatter, "F{number}"),
            _ => Ok(()),
        }
    }
}

/// A text that names no key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownKey(String);

impl fmt::Display for UnknownKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "\u{201c}{}\u{201d} is not the name of a key",
            self.0
        )
    }
}

impl std::error::Error for UnknownKey {}

impl FromStr for Key {
    type Err = UnknownKey;

    fn from_str(text: &str) -> Result<Self, UnknownKey> {
        let unknown = || UnknownKey(text.to_owned());
        let mut held = HELD.iter();
        let held = held.find_map(|(held, written)| Some((*held, text.strip_prefix(written)?)));
        let (held, name) = held.unwrap_or((Modifier::None, text));
        code(name)
            .map(|code| Self::plain(code).with(held))
            .ok_or_else(unknown)
    }
}

/// The key code with that name.
fn code(name: &str) -> Option<KeyCode> {
    if let Some((code, _)) = NAMED.iter().find(|(_, known)| *known == name) {
        return Some(*code);
    }
    let mut characters = name.chars();
    match (characters.next(), characters.as_str()) {
        (Some(typed), "") if !typed.is_control() && typed != ' ' => Some(KeyCode::Char(typed)),
        (Some('F'), number) if !number.starts_with(['0', '+']) => number
            .parse()
            .ok()
            .filter(|number| (1..=12).contains(number))
            .map(KeyCode::F),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

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
        ] {
            assert_eq!(key.to_string(), written);
            assert_eq!(written.parse(), Ok(key));
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

    #[test]
    fn what_names_no_key_is_refused() {
        for text in [
            "",
            " ",
            "Ctrl-",
            "F0",
            "F13",
            "F01",
            "F+1",
            "ab",
            "\n",
            "Alt-",
            "Ctrl-Alt-x",
        ] {
            assert_eq!(
                text.parse::<Key>(),
                Err(UnknownKey(text.to_owned())),
                "{text:?}"
            );
        }
    }

    fn any_key() -> impl Strategy<Value = Key> {
        let code = prop_oneof![
            any::<char>()
                .prop_filter("a control character is no key", |typed| !typed.is_control())
                .prop_map(KeyCode::Char),
            (1..=12_u8).prop_map(KeyCode::F),
            (0..NAMED.len()).prop_map(|index| NAMED[index].0),
        ];
        let held = prop::sample::select(vec![Modifier::None, Modifier::Control, Modifier::Alt]);
        (code, held).prop_map(|(code, held)| Key::plain(code).with(held))
    }

    proptest! {
        #[test]
        fn a_key_written_and_read_is_the_same_key(key in any_key()) {
            prop_assert_eq!(key.to_string().parse(), Ok(key));
        }

        #[test]
        fn any_text_is_read_without_a_panic(text in ".{0,12}") {
            let _ = text.parse::<Key>();
        }
    }
}
