//! The keys that terminals send, by the bytes that they send for them.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::tui::events::arrival::Input;
use crate::tui::events::translate;

fn key(code: KeyCode, modifiers: KeyModifiers) -> Option<Input> {
    translate::translate(Event::Key(KeyEvent::new(code, modifiers)))
}

pub(super) fn plain(code: KeyCode) -> Option<Input> {
    key(code, KeyModifiers::NONE)
}

pub(super) fn character(typed: char, alt: bool) -> Option<Input> {
    let modifiers = if alt {
        KeyModifiers::ALT
    } else {
        KeyModifiers::NONE
    };
    key(KeyCode::Char(typed), modifiers)
}

/// A byte that is a key by itself.
pub(super) fn single(byte: u8, alt: bool) -> Option<Input> {
    let held = if alt {
        KeyModifiers::ALT
    } else {
        KeyModifiers::NONE
    };
    let code = match byte {
        b'\r' => KeyCode::Enter,
        b'\t' => KeyCode::Tab,
        0x7f => KeyCode::Backspace,
        // Esc, and one of these in the same piece: that it was Alt is less likely, and no key of ours.
        0..=0x1f => return key(KeyCode::Char(with_control(byte)), KeyModifiers::CONTROL),
        byte => KeyCode::Char(char::from(byte)),
    };
    key(code, held)
}

/// The character that is pressed with Control to send that byte.
const fn with_control(byte: u8) -> char {
    match byte {
        0 => ' ',
        1..=0x1a => (byte - 1 + b'a') as char,
        _ => (byte.wrapping_sub(0x1c).wrapping_add(b'4')) as char,
    }
}

/// What comes after ESC O; the keypad, too, as a program before this one may have left it.
pub(super) fn keypad(byte: u8) -> Option<Input> {
    match byte {
        b'M' => plain(KeyCode::Enter),
        b'I' => plain(KeyCode::Tab),
        b'X' => character('=', false),
        b'j'..=b'y' => character(char::from(byte - b'j' + b'*'), false),
        byte => plain(named(byte)?),
    }
}

/// What comes after ESC [ [.
pub(super) fn console(byte: u8) -> Option<Input> {
    match byte {
        b'A'..=b'E' => plain(KeyCode::F(byte - b'A' + 1)),
        _ => None,
    }
}

/// The key that a sequence ends with the letter of.
const fn named(last: u8) -> Option<KeyCode> {
    Some(match last {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'P'..=b'S' => KeyCode::F(last - b'P' + 1),
        _ => return None,
    })
}

/// The key that has that number, in a sequence that ends with `~`.
const fn numbered(number: u32) -> Option<KeyCode> {
    Some(match number {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11 => KeyCode::F(1),
        12 => KeyCode::F(2),
        13 => KeyCode::F(3),
        14 => KeyCode::F(4),
        15 => KeyCode::F(5),
        17 => KeyCode::F(6),
        18 => KeyCode::F(7),
        19 => KeyCode::F(8),
        20 => KeyCode::F(9),
        21 => KeyCode::F(10),
        23 => KeyCode::F(11),
        24 => KeyCode::F(12),
        _ => return None,
    })
}

/// The key of a whole control sequence; none for a terminal's answer, a mouse, and what is not known.
pub(super) fn control(parameters: &[u8], last: u8) -> Option<Input> {
    let text = std::str::from_utf8(parameters).ok()?;
    if !text
        .chars()
        .all(|sign| matches!(sign, '0'..='9' | ';' | ':'))
    {
        return None;
    }
    let mut fields = text.split(';');
    let first = fields.next().unwrap_or_default();
    let first: Option<u32> = first.split(':').next().unwrap_or_default().parse().ok();
    let mut held = fields.next().unwrap_or_default().split(':');
    let mut number = || held.next().and_then(|number| number.parse::<u32>().ok());
    let (modifiers, kind) = (modifiers(number()), number());
    let code = match (last, first, fields.next()) {
        // That is also what a terminal says when it is asked where its cursor is.
        (b'R', ..) => return None,
        (b'Z', None, _) => return key(KeyCode::BackTab, KeyModifiers::SHIFT),
        (b'~', Some(27), Some(code)) => coded(code.parse().ok()?, modifiers)?,
        (b'~', Some(number), None) => numbered(number)?,
        (b'u', Some(code), _) => coded(code, modifiers)?,
        (last, None | Some(1), None) => named(last)?,
        _ => return None,
    };
    let mut event = KeyEvent::new(code, modifiers);
    if kind == Some(3) {
        event.kind = KeyEventKind::Release;
    }
    translate::translate(Event::Key(event))
}

/// The key of a character that is told by its number.
fn coded(code: u32, modifiers: KeyModifiers) -> Option<KeyCode> {
    Some(match char::from_u32(code)? {
        '\u{1b}' => KeyCode::Esc,
        '\r' => KeyCode::Enter,
        '\t' if modifiers.contains(KeyModifiers::SHIFT) => KeyCode::BackTab,
        '\t' => KeyCode::Tab,
        '\u{7f}' => KeyCode::Backspace,
        // There terminals number keys that type nothing.
        '\u{e000}'..='\u{f8ff}' => return None,
        typed if typed.is_control() => return None,
        typed => KeyCode::Char(typed),
    })
}

/// The keys that are held, by the number that tells them: one more than the sum of their bits.
fn modifiers(number: Option<u32>) -> KeyModifiers {
    let bits = number.unwrap_or(1).saturating_sub(1);
    let held = [
        KeyModifiers::SHIFT,
        KeyModifiers::ALT,
        KeyModifiers::CONTROL,
        KeyModifiers::SUPER,
        KeyModifiers::HYPER,
        KeyModifiers::META,
    ];
    let held = held.into_iter().enumerate();
    held.filter(|(bit, _)| bits & (1 << bit) != 0)
        .fold(KeyModifiers::NONE, |all, (_, modifier)| all | modifier)
}
