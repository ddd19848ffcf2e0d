//! From the bytes of a terminal to what a person did.
//!
//! Ours and not that of the terminal library, which waits for the rest of a sequence that it does not
//! know, whatever comes, and takes the words of a terminal's answer for keys. Here only what is known
//! as a key is one; every other sequence is dropped whole, and none is waited for without an end. It
//! reads no clock: the moments come from outside.

use std::time::{Duration, Instant};

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::tui::events::{Input, translate};

/// Esc, and what a key sends after it, come within this time; who presses Esc and then another key is
/// slower.
const ONE_KEY: Duration = Duration::from_millis(40);

/// A sequence has come whole within this time, or never will.
const WHOLE: Duration = Duration::from_secs(1);

/// What has come of a paste that does not go on is shown after this time, and kept as a draft.
const HALTING: Duration = Duration::from_millis(300);

/// A paste that does not go on for this long has ended, whether its end came or not.
const ENDED: Duration = Duration::from_secs(2);

/// A key after so long is no part of what is being pasted.
const APART: Duration = Duration::from_millis(50);

/// The longest sequence that can be a key.
const LONGEST: usize = 32;

const ESC: u8 = 0x1b;
const CTRL_C: u8 = 0x03;
const PASTE_END: &[u8] = b"\x1b[201~";

/// What the last bytes were the beginning of.
#[derive(Debug, Default)]
enum State {
    /// Of nothing.
    #[default]
    Ground,
    /// Of a character outside ASCII; whether Esc was before it.
    Character { bytes: Vec<u8>, alt: bool },
    /// Of a sequence, or a key of its own.
    Escape,
    /// Of a key of the keypad, or a function key: ESC O.
    Keypad,
    /// Of a control sequence, ESC [, with its parameters so far.
    Control(Vec<u8>),
    /// Of a function key of the Linux console: ESC [ [.
    Console,
    /// Of what a mouse says: so many bytes are left.
    Mouse(u8),
    /// Of a control string, as terminals answer in, which ends with BEL or ESC \; whether the last byte
    /// was ESC.
    Text { escape: bool },
    /// Of a paste; whether a part of it was given out.
    Paste { bytes: Vec<u8>, begun: bool },
}

/// Turns bytes into what a person did.
#[derive(Debug)]
pub(super) struct Decoder {
    state: State,
    /// When what is incomplete began.
    began: Instant,
    /// When the last byte came.
    last: Instant,
}

impl Decoder {
    pub(super) const fn new(now: Instant) -> Self {
        Self {
            state: State::Ground,
            began: now,
            last: now,
        }
    }

    /// What bytes mean that were read at once, at that moment.
    pub(super) fn feed(&mut self, bytes: &[u8], at: Instant) -> Vec<Input> {
        let mut inputs = Vec::new();
        let apart = at.saturating_duration_since(self.last) >= APART;
        if bytes == [CTRL_C] && apart {
            // A pasted text may hold this byte, but not alone.
            self.give_up(&mut inputs);
        }
        self.last = at;
        for byte in bytes {
            self.take(*byte, at, &mut inputs);
        }
        inputs
    }

    /// When to say that nothing came any more.
    pub(super) fn due(&self) -> Option<Instant> {
        Some(match &self.state {
            State::Ground => return None,
            State::Escape | State::Keypad | State::Console => self.began + ONE_KEY,
            State::Character { .. } | State::Control(_) | State::Mouse(_) | State::Text { .. } => {
                self.began + WHOLE
            }
            State::Paste { bytes, .. } if whole_part(bytes) > 0 => self.last + HALTING,
            State::Paste { .. } => self.last + ENDED,
        })
    }

    /// What the bytes so far mean, since nothing came after them until that moment.
    pub(super) fn expire(&mut self, now: Instant) -> Vec<Input> {
        let mut inputs = Vec::new();
        if self.due().is_none_or(|due| now < due) {
            return inputs;
        }
        let halted = now.saturating_duration_since(self.last);
        match &mut self.state {
            State::Escape | State::Text { escape: true } => {
                inputs.extend(plain(KeyCode::Esc));
                self.state = State::Ground;
            }
            State::Paste { bytes, begun } if halted < ENDED => {
                let whole = whole_part(bytes);
                let part: Vec<u8> = bytes.drain(..whole).collect();
                inputs.push(pasted(&part, *begun));
                *begun = true;
            }
            _ => self.give_up(&mut inputs),
        }
        inputs
    }

    /// Waits no longer for the rest of anything; of a paste, what has come counts.
    fn give_up(&mut self, inputs: &mut Vec<Input>) {
        if let State::Paste { bytes, begun } = std::mem::take(&mut self.state)
            && !(bytes.is_empty() && begun)
        {
            inputs.push(pasted(&bytes, begun));
        }
    }

    fn begin(&mut self, state: State, at: Instant) {
        self.state = state;
        self.began = at;
    }

    fn take(&mut self, byte: u8, at: Instant, inputs: &mut Vec<Input>) {
        match std::mem::take(&mut self.state) {
            State::Ground => self.take_first(byte, false, at, inputs),
            State::Character { mut bytes, alt } => {
                bytes.push(byte);
                match std::str::from_utf8(&bytes) {
                    Ok(text) => {
                        inputs.extend(text.chars().filter_map(|typed| character(typed, alt)));
                    }
                    Err(fault) if fault.error_len().is_none() => {
                        self.state = State::Character { bytes, alt };
                    }
                    Err(_) => self.take_first(byte, false, at, inputs),
                }
            }
            State::Escape => match byte {
                b'[' => self.begin(State::Control(Vec::new()), at),
                b'O' => self.begin(State::Keypad, at),
                b']' | b'P' | b'X' | b'^' | b'_' => self.begin(State::Text { escape: false }, at),
                ESC => {
                    inputs.extend(plain(KeyCode::Esc));
                    self.begin(State::Escape, at);
                }
                byte => self.take_first(byte, true, at, inputs),
            },
            State::Keypad | State::Console | State::Mouse(_) if is_control(byte) => {
                self.take_first(byte, false, at, inputs);
            }
            State::Keypad => inputs.extend(keypad(byte)),
            State::Console => inputs.extend(console(byte)),
            State::Mouse(left) if left > 1 => self.state = State::Mouse(left - 1),
            State::Mouse(_) => {}
            State::Control(parameters) => self.take_control(parameters, byte, at, inputs),
            State::Text { escape } => self.take_text(escape, byte, at, inputs),
            State::Paste { mut bytes, begun } => {
                bytes.push(byte);
                if bytes.ends_with(PASTE_END) {
                    bytes.truncate(bytes.len() - PASTE_END.len());
                    inputs.push(pasted(&bytes, begun));
                } else {
                    self.state = State::Paste { bytes, begun };
                }
            }
        }
    }

    /// Takes a byte that begins something, or is something of its own.
    fn take_first(&mut self, byte: u8, alt: bool, at: Instant, inputs: &mut Vec<Input>) {
        match byte {
            ESC => self.begin(State::Escape, at),
            0x80.. => {
                let bytes = vec![byte];
                if std::str::from_utf8(&bytes).is_err_and(|fault| fault.error_len().is_none()) {
                    self.begin(State::Character { bytes, alt }, at);
                }
            }
            byte => inputs.extend(single(byte, alt)),
        }
    }

    /// Takes a byte after ESC [.
    fn take_control(
        &mut self,
        mut parameters: Vec<u8>,
        byte: u8,
        at: Instant,
        inputs: &mut Vec<Input>,
    ) {
        match byte {
            b'[' if parameters.is_empty() => self.begin(State::Console, at),
            b'M' if parameters.is_empty() => self.state = State::Mouse(3),
            b'~' if parameters == b"200" => {
                self.state = State::Paste {
                    bytes: Vec::new(),
                    begun: false,
                };
            }
            b' '..=b'?' => {
                // Whatever is longer than a key is read on to its end, which may be far, and forgotten.
                if parameters.len() <= LONGEST {
                    parameters.push(byte);
                }
                self.state = State::Control(parameters);
            }
            b'@'..=b'~' => inputs.extend(control(&parameters, byte)),
            // It was cut off.
            _ => self.take_first(byte, false, at, inputs),
        }
    }

    /// Takes a byte of a control string.
    fn take_text(&mut self, escape: bool, byte: u8, at: Instant, inputs: &mut Vec<Input>) {
        match byte {
            // BEL, or one of the two that break a string off.
            0x07 | 0x18 | 0x1a => {}
            b'\\' if escape => {}
            ESC => self.state = State::Text { escape: true },
            // What follows ESC there begins something else.
            byte if escape => {
                self.state = State::Escape;
                self.take(byte, at, inputs);
            }
            byte if is_control(byte) => self.take_first(byte, false, at, inputs),
            _ => self.state = State::Text { escape: false },
        }
    }
}

const fn is_control(byte: u8) -> bool {
    matches!(byte, 0..=0x1f | 0x7f)
}

/// How much of a paste can be given out: not the beginning of its end, of a line end or a character.
fn whole_part(bytes: &[u8]) -> usize {
    let ends_so = |length: &usize| {
        PASTE_END
            .get(..*length)
            .is_some_and(|end| bytes.ends_with(end))
    };
    let end = (1..PASTE_END.len()).rev().find(ends_so).unwrap_or(0);
    let line_end = usize::from(bytes.ends_with(b"\r"));
    let whole = bytes.len() - end.max(line_end);
    let start = whole.saturating_sub(3);
    let letters = bytes.get(start..whole).unwrap_or_default();
    let cut = letters
        .iter()
        .rposition(|byte| *byte >= 0xc0)
        .filter(|first| {
            let letter = letters.get(*first..).unwrap_or_default();
            std::str::from_utf8(letter).is_err_and(|fault| fault.error_len().is_none())
        });
    cut.map_or(whole, |cut| start + cut)
}

fn pasted(bytes: &[u8], goes_on: bool) -> Input {
    let text = translate::lines(&String::from_utf8_lossy(bytes));
    if goes_on {
        Input::MorePasted(text)
    } else {
        Input::Paste(text)
    }
}

fn key(code: KeyCode, modifiers: KeyModifiers) -> Option<Input> {
    translate::translate(Event::Key(KeyEvent::new(code, modifiers)))
}

fn plain(code: KeyCode) -> Option<Input> {
    key(code, KeyModifiers::NONE)
}

fn character(typed: char, alt: bool) -> Option<Input> {
    let modifiers = if alt {
        KeyModifiers::ALT
    } else {
        KeyModifiers::NONE
    };
    key(KeyCode::Char(typed), modifiers)
}

/// A byte that is a key by itself.
fn single(byte: u8, alt: bool) -> Option<Input> {
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
fn keypad(byte: u8) -> Option<Input> {
    match byte {
        b'M' => plain(KeyCode::Enter),
        b'I' => plain(KeyCode::Tab),
        b'X' => character('=', false),
        b'j'..=b'y' => character(char::from(byte - b'j' + b'*'), false),
        byte => plain(named(byte)?),
    }
}

/// What comes after ESC [ [.
fn console(byte: u8) -> Option<Input> {
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
fn control(parameters: &[u8], last: u8) -> Option<Input> {
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

#[cfg(test)]
mod tests;
