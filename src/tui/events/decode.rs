//! From the bytes of a terminal to what a person did.
//!
//! Ours and not that of the terminal library, which waits for the rest of a sequence that it does not
//! know, whatever comes, and takes the words of a terminal's answer for keys. Here only what is known
//! as a key is one; every other sequence is dropped whole, and none is waited for without an end. It
//! reads no clock: the moments come from outside.

mod keys;

use std::time::{Duration, Instant};

use crossterm::event::KeyCode;

use self::keys::{character, console, control, keypad, plain, single};
use crate::tui::events::arrival::Input;
use crate::tui::events::translate;

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
    /// What is known by now.
    inputs: Vec<Input>,
}

impl Decoder {
    pub(super) const fn new(now: Instant) -> Self {
        Self {
            state: State::Ground,
            began: now,
            last: now,
            inputs: Vec::new(),
        }
    }

    /// What bytes mean that were read at once, at that moment.
    pub(super) fn feed(&mut self, bytes: &[u8], at: Instant) -> Vec<Input> {
        let apart = at.saturating_duration_since(self.last) >= APART;
        if bytes == [CTRL_C] && apart {
            // A pasted text may hold this byte, but not alone.
            self.give_up();
        }
        self.last = at;
        let mut rest = bytes;
        while let Some((byte, others)) = rest.split_first() {
            rest = if matches!(self.state, State::Paste { .. }) {
                self.take_pasted(rest)
            } else {
                self.take(*byte);
                others
            };
        }
        std::mem::take(&mut self.inputs)
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
        if self.due().is_none_or(|due| now < due) {
            return Vec::new();
        }
        let halted = now.saturating_duration_since(self.last);
        match &mut self.state {
            State::Escape | State::Text { escape: true } => {
                self.inputs.extend(plain(KeyCode::Esc));
                self.state = State::Ground;
            }
            State::Paste { bytes, begun } if halted < ENDED => {
                let whole = whole_part(bytes);
                let part: Vec<u8> = bytes.drain(..whole).collect();
                self.inputs.push(pasted(&part, *begun));
                *begun = true;
            }
            _ => self.give_up(),
        }
        std::mem::take(&mut self.inputs)
    }

    /// Waits no longer for the rest of anything; of a paste, what has come counts.
    fn give_up(&mut self) {
        match std::mem::take(&mut self.state) {
            State::Paste { bytes, begun } if !(bytes.is_empty() && begun) => {
                self.inputs.push(pasted(&bytes, begun));
            }
            State::Character { bytes, alt } => self.inputs.extend(latin(&bytes, alt)),
            _ => {}
        }
    }

    fn begin(&mut self, state: State) {
        self.state = state;
        self.began = self.last;
    }

    fn take(&mut self, byte: u8) {
        match std::mem::take(&mut self.state) {
            State::Ground => self.take_first(byte, false),
            State::Character { mut bytes, alt } => {
                bytes.push(byte);
                match std::str::from_utf8(&bytes) {
                    Ok(text) => {
                        self.inputs
                            .extend(text.chars().filter_map(|typed| character(typed, alt)));
                    }
                    Err(fault) if fault.error_len().is_none() => {
                        self.state = State::Character { bytes, alt };
                    }
                    Err(_) => {
                        bytes.pop();
                        self.inputs.extend(latin(&bytes, alt));
                        self.take_first(byte, false);
                    }
                }
            }
            State::Escape => match byte {
                b'[' => self.begin(State::Control(Vec::new())),
                b'O' => self.begin(State::Keypad),
                b']' | b'P' | b'X' | b'^' | b'_' => self.begin(State::Text { escape: false }),
                ESC => {
                    self.inputs.extend(plain(KeyCode::Esc));
                    self.begin(State::Escape);
                }
                byte => self.take_first(byte, true),
            },
            State::Keypad | State::Console | State::Mouse(_) if is_control(byte) => {
                self.take_first(byte, false);
            }
            State::Keypad => self.inputs.extend(keypad(byte)),
            State::Console => self.inputs.extend(console(byte)),
            State::Mouse(left) if left > 1 => self.state = State::Mouse(left - 1),
            State::Mouse(_) => {}
            State::Control(parameters) => self.take_control(parameters, byte),
            State::Text { escape } => self.take_text(escape, byte),
            paste @ State::Paste { .. } => {
                self.state = paste;
                self.take_pasted(&[byte]);
            }
        }
    }

    /// Takes what may be a part of a paste, as far as its end may be; what comes after that.
    fn take_pasted<'b>(&mut self, bytes: &'b [u8]) -> &'b [u8] {
        let State::Paste { bytes: text, begun } = &mut self.state else {
            return bytes;
        };
        let end = bytes.iter().position(|byte| Some(byte) == PASTE_END.last());
        let (part, rest) = bytes.split_at(end.map_or(bytes.len(), |end| end + 1));
        text.extend_from_slice(part);
        if let Some(whole) = text.strip_suffix(PASTE_END) {
            self.inputs.push(pasted(whole, *begun));
            self.state = State::Ground;
        }
        rest
    }

    /// Takes a byte that begins something, or is something of its own.
    fn take_first(&mut self, byte: u8, alt: bool) {
        match byte {
            ESC => self.begin(State::Escape),
            0x80.. => {
                let bytes = vec![byte];
                if std::str::from_utf8(&bytes).is_err_and(|fault| fault.error_len().is_none()) {
                    self.begin(State::Character { bytes, alt });
                } else {
                    self.inputs.extend(latin(&bytes, alt));
                }
            }
            byte => self.inputs.extend(single(byte, alt)),
        }
    }

    /// Takes a byte after ESC [.
    fn take_control(&mut self, mut parameters: Vec<u8>, byte: u8) {
        match byte {
            b'[' if parameters.is_empty() => self.begin(State::Console),
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
            b'@'..=b'~' => self.inputs.extend(control(&parameters, byte)),
            // It was cut off.
            _ => self.take_first(byte, false),
        }
    }

    /// Takes a byte of a control string.
    fn take_text(&mut self, escape: bool, byte: u8) {
        match byte {
            // BEL, or one of the two that break a string off.
            0x07 | 0x18 | 0x1a => {}
            b'\\' if escape => {}
            ESC => self.state = State::Text { escape: true },
            // What follows ESC there begins something else.
            byte if escape => {
                self.state = State::Escape;
                self.take(byte);
            }
            byte if is_control(byte) => self.take_first(byte, false),
            _ => self.state = State::Text { escape: false },
        }
    }
}

/// The letter of a terminal that does not send UTF-8: then it is Latin-1, whose letters are the first of
/// Unicode. Of a character of UTF-8 that was cut off there may be more bytes: that is none.
fn latin(bytes: &[u8], alt: bool) -> Option<Input> {
    match bytes {
        [letter] if *letter >= 0xa0 => character(char::from(*letter), alt),
        _ => None,
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

#[cfg(test)]
mod tests;
