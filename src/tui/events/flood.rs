//! A paste that the terminal does not mark as one, as on Windows and on old consoles: lines of text
//! that come as keys, at machine speed. Taken for keys, its line ends would leave a field and its
//! letters would be commands.

use std::time::Duration;

use crate::app::key::Key;
use crate::tui::events::Input;

/// Keys that follow each other more closely than this are looked at together. A key that is held
/// down repeats more slowly.
pub(crate) const TOGETHER: Duration = Duration::from_millis(5);

/// The most keys that are looked at together.
pub(crate) const MOST: usize = 100_000;

/// So many lines of text, with nothing but line ends between them, are no longer typed by hand; a
/// slow line may deliver two in one piece.
const LINES: usize = 3;

/// So many characters in them, line ends apart.
const CHARACTERS: usize = 30;

/// Whether an input may be a part of such a paste.
pub(crate) fn is_text(input: &Input) -> bool {
    letter(input).is_some()
}

/// The same inputs, those that were pasted as one paste. Only the last of them may be no text.
pub(crate) fn meant(mut inputs: Vec<Input>) -> Vec<Input> {
    let text: String = inputs.iter().map_while(letter).collect();
    let lines = text.split('\n').filter(|line| !line.is_empty()).count();
    let keys = text.chars().count();
    let ends = text.matches('\n').count();
    if lines < LINES || keys - ends < CHARACTERS {
        return inputs;
    }
    inputs.splice(..keys, [Input::Paste(text)]);
    inputs
}

/// The character that an input types, or the line end.
fn letter(input: &Input) -> Option<char> {
    match input {
        Input::Key(Key::TAB) => Some('\t'),
        // A line end, and the other one, which terminals name Control and J.
        Input::Key(key) if *key == Key::ENTER || *key == Key::control('j') => Some('\n'),
        Input::Key(key) => key.typed(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<Input> {
        let key = |letter| match letter {
            '\n' => Key::ENTER,
            '\t' => Key::TAB,
            letter => Key::char(letter),
        };
        text.chars().map(|letter| Input::Key(key(letter))).collect()
    }

    #[test]
    fn lines_that_come_at_once_are_a_paste() {
        let text = "4 stakeholders\n\tq u i t\n1 change that matters\n";
        assert_eq!(meant(keys(text)), [Input::Paste(text.to_owned())]);
    }

    #[test]
    fn two_lines_or_a_few_letters_may_have_been_typed() {
        for text in [
            "an answer of some length\nand then another one",
            "a\nb\nc\nd\n",
        ] {
            assert_eq!(meant(keys(text)), keys(text));
        }
    }

    #[test]
    fn what_comes_after_a_paste_stays_what_it_is() {
        let text = "first line\nsecond line\nthird line of it";
        let size = Input::Resized {
            width: 80,
            height: 24,
        };
        let inputs = [keys(text), vec![size.clone()]].concat();
        assert_eq!(meant(inputs), [Input::Paste(text.to_owned()), size]);
    }
}
