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

/// So many lines, and [`LEAST`] characters in them, are no longer typed. Whoever types ahead of a
/// stalled line fills a row of a table, or two: what arrives then in one piece has fewer lines.
const LINES: usize = 8;

/// Keys that pick and go on, a digit and a line end, are no text however many there are.
const LEAST: usize = 30;

/// So many characters in at least [`FEW_LINES`] are no longer typed ahead either: it takes more than
/// half a minute to write them.
const CHARACTERS: usize = 200;

/// One line end or two may belong to a long answer that was typed.
const FEW_LINES: usize = 3;

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
    let characters = keys - ends;
    let many_lines = lines >= LINES && characters >= LEAST;
    let much_text = lines >= FEW_LINES && characters >= CHARACTERS;
    if !(many_lines || much_text) {
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
        let many = "4 stakeholders\n\tq u i t\n1\n2\n3\n4\nand so on\nchange\n".to_owned();
        let long = ["a line of a letter that goes on for a while, and then a little more"; 3];
        for text in [many, long.join("\n")] {
            assert_eq!(meant(keys(&text)), [Input::Paste(text)]);
        }
    }

    #[test]
    fn what_a_person_may_have_typed_ahead_is_typed() {
        for text in [
            "an answer of some length\nand then another one",
            "\nworkers in training\n2\na steady job\n\ntheir families\n5\n",
            "1\n2\n1\n\n3\n2\n1\n4\n2\n1\n2\n3\n",
        ] {
            assert_eq!(meant(keys(text)), keys(text));
        }
    }

    #[test]
    fn what_comes_after_a_paste_stays_what_it_is() {
        let text = ["a line of a letter that goes on for a while, and then a little more"; 3];
        let text = &text.join("\n");
        let size = Input::Resized {
            width: 80,
            height: 24,
        };
        let inputs = [keys(text), vec![size.clone()]].concat();
        assert_eq!(meant(inputs), [Input::Paste(text.clone()), size]);
    }
}
