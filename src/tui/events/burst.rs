//! What comes at machine speed, and was therefore pasted and not typed one key after the other.
//!
//! Terminals that mark no pastes, as on Windows and old ones, send a pasted text as keys: its line
//! ends would leave a field and its letters would be commands. And a marked paste may carry the very
//! sequence that ends it, so that the rest comes as keys. No screen is known here: what to do with
//! such lines is decided where it is known whether a field is open.

use std::time::{Duration, Instant};

use crate::app::key::Key;
use crate::tui::events::arrival::Input;

/// Keys that follow each other more closely than this come in one burst. A key that is held down
/// repeats more slowly.
const TOGETHER: Duration = Duration::from_millis(5);

/// After a line of a burst, and after a paste, more of it may be this late: a line that is slow
/// delivers it in pieces. A person's hand is slower after a paste.
const SLOWLY: Duration = Duration::from_millis(50);

/// The most keys that wait for the end of a burst.
const MOST: usize = 100_000;

/// So many characters make a line of text; a digit picks, and Enter goes on, however often.
const LINE: usize = 2;

/// A paste that what comes next may belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Paste {
    /// The terminal has told its end.
    Marked,
    /// It came as keys.
    Unmarked,
}

/// Tells what was typed from what came in a burst.
#[derive(Debug)]
pub(super) struct Burst {
    /// Text that may be the beginning of a paste, or more of one.
    waiting: String,
    /// When the first of it came.
    first: Option<Instant>,
    /// Whether the first of it had come before anybody waited for it.
    behind: bool,
    /// What came just before.
    after: Option<Paste>,
    /// When the last key or paste came.
    last: Option<Instant>,
    /// Whether what came at that moment may have been typed long before, while the program was stopped.
    may_have_waited: fn(Instant) -> bool,
}

impl Burst {
    pub(super) const fn new(may_have_waited: fn(Instant) -> bool) -> Self {
        Self {
            waiting: String::new(),
            first: None,
            behind: false,
            after: None,
            last: None,
            may_have_waited,
        }
    }

    /// Takes what came at that moment, `behind` where it was there before anybody waited for it; what
    /// is certain now.
    pub(super) fn take(&mut self, input: Input, at: Instant, behind: bool) -> Vec<Input> {
        let mut certain = self.settle(at);
        let Input::Key(key) = input else {
            certain.extend(self.flush());
            if matches!(input, Input::Paste(_) | Input::MorePasted(_)) {
                (self.after, self.last) = (Some(Paste::Marked), Some(at));
            }
            certain.push(input);
            return certain;
        };
        let text = letter(key);
        if self.after == Some(Paste::Marked) && key != CTRL_C {
            self.last = Some(at);
            return certain;
        }
        if let Some(text) = text {
            if self.waiting.is_empty() {
                (self.first, self.behind) = (Some(at), behind);
            }
            self.waiting.push(text);
            self.last = Some(at);
            if self.waiting.len() >= MOST {
                certain.extend(self.flush());
            }
            return certain;
        }
        certain.extend(self.flush());
        if self.after.is_none() || key == CTRL_C {
            certain.push(input);
        } else {
            self.last = Some(at);
        }
        certain
    }

    /// When what waits is certain, if nothing comes any more.
    pub(super) fn due(&self) -> Option<Instant> {
        let last = self.last.filter(|_| !self.waiting.is_empty())?;
        Some(last + self.gap())
    }

    /// What is certain since nothing came between the last key and that moment.
    pub(super) fn settle(&mut self, now: Instant) -> Vec<Input> {
        let goes_on = self
            .last
            .is_some_and(|last| now.saturating_duration_since(last) < self.gap());
        if goes_on {
            return Vec::new();
        }
        let certain = self.flush();
        self.after = None;
        certain
    }

    /// What comes within this time belongs to what came before.
    fn gap(&self) -> Duration {
        let has_line = |line: &str| line.chars().count() >= LINE;
        let ended = self.waiting.rsplit_once('\n');
        if self.after.is_some() || ended.is_some_and(|(lines, _)| lines.split('\n').any(has_line)) {
            SLOWLY
        } else {
            TOGETHER
        }
    }

    /// What waits, as what it is.
    fn flush(&mut self) -> Vec<Input> {
        let text = std::mem::take(&mut self.waiting);
        let behind = self.behind || self.first.take().is_some_and(self.may_have_waited);
        if text.is_empty() {
            return Vec::new();
        }
        if self.after == Some(Paste::Unmarked) {
            return vec![Input::MorePasted(text)];
        }
        let lines = text.split('\n').filter(|line| line.chars().count() >= LINE);
        if !behind && lines.count() > 1 {
            self.after = Some(Paste::Unmarked);
            return vec![Input::Lines(text)];
        }
        keys(&text).map(Input::Key).collect()
    }
}

/// It ends the program, whatever comes.
const CTRL_C: Key = Key::control('c');

/// The character that a key types, or the line end.
fn letter(key: Key) -> Option<char> {
    match key {
        Key::TAB => Some('\t'),
        // A line end, and the other one, which terminals name Control and J.
        key if key == Key::ENTER || key == Key::control('j') => Some('\n'),
        key => key.typed(),
    }
}

/// The keys that type a text.
pub(crate) fn keys(text: &str) -> impl Iterator<Item = Key> {
    text.chars().map(|letter| match letter {
        '\t' => Key::TAB,
        '\n' => Key::ENTER,
        letter => Key::char(letter),
    })
}

#[cfg(test)]
mod tests;
