//! From what the terminal library reports to our own keys.

use crossterm::event::{Event, KeyCode as Code, KeyEvent, KeyEventKind, KeyModifiers};

use crate::app::key::{Key, KeyCode};
use crate::tui::events::arrival::Input;

/// What the event means for us; `None` for what the program does not listen to.
pub(crate) fn translate(event: Event) -> Option<Input> {
    match event {
        Event::Key(event) => key(event).map(Input::Key),
        Event::Paste(text) => Some(Input::Paste(lines(&text))),
        Event::Resize(width, height) => Some(Input::Resized { width, height }),
        Event::FocusGained | Event::FocusLost | Event::Mouse(_) => None,
    }
}

/// A pasted text: terminals send carriage returns where it had line ends.
pub(crate) fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// The key of a key event. Windows also reports releases; only what is pressed counts.
fn key(event: KeyEvent) -> Option<Key> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let has = |modifier| event.modifiers.contains(modifier);
    let (control, alt) = (has(KeyModifiers::CONTROL), has(KeyModifiers::ALT));
    if event
        .modifiers
        .intersects(KeyModifiers::SUPER | KeyModifiers::HYPER | KeyModifiers::META)
    {
        return None;
    }
    if let Code::Char(typed) = event.code {
        return Some(character(typed, control, alt, has(KeyModifiers::SHIFT)));
    }
    let key = Key::plain(code(event.code)?);
    Some(match (control, alt) {
        (false, false) => key,
        (true, false) => key.with_control(),
        (_, true) => key.with_alt(),
    })
}

/// The key of a typed character.
fn character(typed: char, control: bool, alt: bool, shift: bool) -> Key {
    match (control, alt) {
        // Or Esc and the next key, sent in one piece over a slow line: see the key's own module.
        (false, true) => Key::alt(typed),
        // Terminals of the old kind send this for Backspace.
        (true, false) if typed == 'h' => Key::BACKSPACE,
        (true, false) => Key::control(typed),
        (false, false) if shift => Key::char(upper(typed)),
        // Control and Alt together are AltGr, as Windows reports it: the character was typed.
        (true, true) | (false, false) => Key::char(typed),
    }
}

/// The upper case of a letter whose upper case is one character; anything else as it is.
fn upper(typed: char) -> char {
    let mut upper = typed.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(upper), None) => upper,
        _ => typed,
    }
}

/// Our name of a key that types nothing.
const fn code(code: Code) -> Option<KeyCode> {
    Some(match code {
        Code::Up => KeyCode::Up,
        Code::Down => KeyCode::Down,
        Code::Left => KeyCode::Left,
        Code::Right => KeyCode::Right,
        Code::Enter => KeyCode::Enter,
        Code::Esc => KeyCode::Esc,
        Code::Tab => KeyCode::Tab,
        Code::BackTab => KeyCode::BackTab,
        Code::Backspace => KeyCode::Backspace,
        Code::Delete => KeyCode::Delete,
        Code::Home => KeyCode::Home,
        Code::End => KeyCode::End,
        Code::PageUp => KeyCode::PageUp,
        Code::PageDown => KeyCode::PageDown,
        Code::F(number) if number >= 1 && number <= 12 => KeyCode::F(number),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(code: Code, modifiers: KeyModifiers) -> Option<Key> {
        match translate(Event::Key(KeyEvent::new(code, modifiers))) {
            Some(Input::Key(key)) => Some(key),
            _ => None,
        }
    }

    #[test]
    fn shift_is_in_the_character() {
        assert_eq!(
            pressed(Code::Char('?'), KeyModifiers::SHIFT),
            Some(Key::char('?'))
        );
        assert_eq!(
            pressed(Code::Char('u'), KeyModifiers::SHIFT),
            Some(Key::char('U'))
        );
        assert_eq!(
            pressed(Code::Char('ß'), KeyModifiers::SHIFT),
            Some(Key::char('ß'))
        );
        assert_eq!(
            pressed(Code::BackTab, KeyModifiers::SHIFT),
            Some(Key::BACK_TAB)
        );
    }

    #[test]
    fn alt_gr_types_and_alt_is_told_apart() {
        let alt_gr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        assert_eq!(pressed(Code::Char('@'), alt_gr), Some(Key::char('@')));
        assert_eq!(
            pressed(Code::Char('B'), KeyModifiers::ALT),
            Some(Key::alt('b'))
        );
        assert_eq!(
            pressed(Code::Backspace, KeyModifiers::ALT),
            Some(Key::BACKSPACE.with_alt())
        );
    }

    #[test]
    fn control_has_one_spelling() {
        assert_eq!(
            pressed(Code::Char('C'), KeyModifiers::CONTROL),
            Some(Key::control('c'))
        );
        assert_eq!(
            pressed(Code::Left, KeyModifiers::CONTROL),
            Some(Key::LEFT.with_control())
        );
        assert_eq!(
            pressed(Code::Char('h'), KeyModifiers::CONTROL),
            Some(Key::BACKSPACE)
        );
    }

    #[test]
    fn letting_a_key_go_is_no_key() {
        let mut event = KeyEvent::new(Code::Enter, KeyModifiers::NONE);
        event.kind = KeyEventKind::Release;
        assert_eq!(translate(Event::Key(event)), None);
    }

    #[test]
    fn keys_without_a_name_of_ours_are_left_out() {
        assert_eq!(pressed(Code::F(13), KeyModifiers::NONE), None);
        assert_eq!(pressed(Code::Insert, KeyModifiers::NONE), None);
        assert_eq!(
            pressed(Code::F(12), KeyModifiers::NONE),
            Some(Key::function(12))
        );
    }

    #[test]
    fn a_pasted_line_end_is_one_line_end() {
        let pasted = translate(Event::Paste("a\r\nb\rc\nd".to_owned()));
        assert_eq!(pasted, Some(Input::Paste("a\nb\nc\nd".to_owned())));
    }
}
