//! What a key is called in the language that is spoken.

use crate::app::key::{Key, KeyCode, Modifier};
use crate::text::Phrase;
use crate::tui::screen_context::ScreenContext;

/// A key's name in the language that is spoken.
pub(crate) fn key_name(key: Key, cx: &ScreenContext<'_>) -> String {
    let plain = Key::plain(key.code);
    let phrase = match (key.modifier, key.code) {
        (Modifier::Control, _) => Phrase::NameControl {
            key: held_name(plain, cx).into(),
        },
        (Modifier::Alt, _) => Phrase::NameAlt {
            key: held_name(plain, cx).into(),
        },
        (Modifier::None, code) => match code {
            KeyCode::Enter => Phrase::NameEnter,
            KeyCode::Esc => Phrase::NameEscape,
            KeyCode::Tab => Phrase::NameTab,
            KeyCode::BackTab => Phrase::NameBackTab,
            KeyCode::Char(' ') => Phrase::NameSpace,
            KeyCode::Backspace => Phrase::NameBackspace,
            KeyCode::Delete => Phrase::NameDelete,
            KeyCode::Home => Phrase::NameFirst,
            KeyCode::End => Phrase::NameLast,
            KeyCode::PageUp => Phrase::NamePageUp,
            KeyCode::PageDown => Phrase::NamePageDown,
            KeyCode::Up => return cx.look.glyphs.key_up.to_owned(),
            KeyCode::Down => return cx.look.glyphs.key_down.to_owned(),
            KeyCode::Left => return cx.look.glyphs.key_left.to_owned(),
            KeyCode::Right => return cx.look.glyphs.key_right.to_owned(),
            KeyCode::Char(_) | KeyCode::F(_) => return key.to_string(),
        },
    };
    cx.say(&phrase)
}

/// A key's name after the name of what is held with it: a letter as it is printed on the key.
fn held_name(key: Key, cx: &ScreenContext<'_>) -> String {
    match key.typed() {
        Some(typed) => typed.to_uppercase().to_string(),
        None => key_name(key, cx),
    }
}
