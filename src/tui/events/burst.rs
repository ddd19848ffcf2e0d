//! What comes in one burst with a paste and is therefore not typed.
//!
//! A pasted text may carry the very sequence that ends a paste; the terminal's reader then takes
//! the rest of it for keys, which would answer questions. Such keys come at machine speed. No
//! timer is needed: the moment at which each input was read decides.

use std::time::Duration;
use std::time::Instant;

use crate::tui::events::Input;

/// Keys that follow a paste, or a key dropped for this reason, more closely than this are dropped.
/// A person's hand is slower after a paste; a key held down repeats after 250 ms at the earliest.
const TOGETHER: Duration = Duration::from_millis(50);

/// When the last part of a paste was read.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Burst {
    last: Option<Instant>,
}

impl Burst {
    /// Whether `input`, read at `now`, was meant: anything but a key that came with a paste.
    pub(crate) fn admits(&mut self, input: &Input, now: Instant) -> bool {
        match input {
            Input::Paste(_) => {
                self.last = Some(now);
                true
            }
            Input::Resized { .. } => true,
            Input::Key(_) => {
                let within = self
                    .last
                    .is_some_and(|last| now.saturating_duration_since(last) < TOGETHER);
                self.last = within.then_some(now);
                !within
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::Key;

    fn admitted(inputs: &[(u64, Input)]) -> Vec<bool> {
        let start = Instant::now();
        let mut burst = Burst::default();
        inputs
            .iter()
            .map(|(at, input)| burst.admits(input, start + Duration::from_millis(*at)))
            .collect()
    }

    fn key() -> Input {
        Input::Key(Key::char('3'))
    }

    fn paste() -> Input {
        Input::Paste("text".to_owned())
    }

    #[test]
    fn keys_are_admitted_however_fast_when_nothing_was_pasted() {
        assert_eq!(admitted(&[(0, key()), (0, key()), (1, key())]), [true; 3]);
    }

    #[test]
    fn the_rest_of_a_paste_that_ended_itself_is_dropped_to_its_end() {
        let rest: Vec<_> = (0..100).map(|index| (index * 20, key())).collect();
        let inputs: Vec<_> = [(0, paste())].into_iter().chain(rest).collect();
        let admitted = admitted(&inputs);
        assert!(admitted[0]);
        assert!(admitted[1..].iter().all(|admitted| !admitted));
    }

    #[test]
    fn a_key_after_a_pause_is_meant() {
        let inputs = [(0, paste()), (10, key()), (60, key()), (61, key())];
        assert_eq!(admitted(&inputs), [true, false, true, true]);
    }

    #[test]
    fn a_second_paste_and_a_new_size_always_arrive() {
        let size = Input::Resized {
            width: 80,
            height: 24,
        };
        assert_eq!(
            admitted(&[(0, paste()), (1, size), (2, paste())]),
            [true; 3]
        );
    }
}
