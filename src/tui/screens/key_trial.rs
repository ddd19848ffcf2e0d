//! Finding out what the digit row types, by a key or two that the person presses.

use crate::app::notice::Notice;
use crate::store::preferences::{DigitRow, Preferences};
use crate::text::Phrase;
use crate::tui::digit_row::{digit, with_two};
use crate::tui::outcome::{Go, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::pen::Pen;

/// Finding out what the digit row types.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct KeyTrial {
    /// The keyboards that type what the key with 2 on it typed, where they are several.
    left: Vec<DigitRow>,
}

impl KeyTrial {
    /// A key was tried: it settles the keyboard, leaves several, or is unknown.
    pub(crate) fn tried(&mut self, typed: char, cx: &ScreenContext<'_>) -> Outcome {
        let left: Vec<DigitRow> = if self.left.is_empty() {
            with_two(typed).collect()
        } else {
            let rows = self.left.iter().copied();
            rows.filter(|row| digit(*row, typed) == Some('6')).collect()
        };
        match left.as_slice() {
            [] => {
                self.left.clear();
                Outcome::refused(Phrase::NoticeTrialUnknown {
                    typed: typed.to_string().into(),
                })
            }
            [row] => found(*row, cx),
            [_, _, ..] => {
                self.left = left;
                Outcome::stay()
            }
        }
    }

    /// Draws the page's body.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let theme = &cx.look.theme;
        let asked = if self.left.is_empty() {
            Phrase::KeyTrialTwo
        } else {
            Phrase::KeyTrialSix
        };
        let parts = [
            (asked, theme.title),
            (Phrase::KeyTrialWhy, theme.text),
            (Phrase::KeyTrialLeave, theme.text),
        ];
        pen.skip(1);
        pen.point();
        for (phrase, style) in parts {
            pen.write(&cx.say(&phrase), style);
            pen.skip(1);
        }
    }
}

/// What a keyboard is called.
pub(crate) const fn keyboard(row: DigitRow) -> Phrase {
    match row {
        DigitRow::Digits => Phrase::KeyboardDigits,
        DigitRow::Belgian => Phrase::KeyboardBelgian,
        DigitRow::French => Phrase::KeyboardFrench,
        DigitRow::Bepo => Phrase::KeyboardBepo,
        DigitRow::Czech => Phrase::KeyboardCzech,
        DigitRow::Slovak => Phrase::KeyboardSlovak,
        DigitRow::Lithuanian => Phrase::KeyboardLithuanian,
    }
}

fn found(row: DigitRow, cx: &ScreenContext<'_>) -> Outcome {
    Outcome::preferring(Preferences {
        digit_row: Some(row),
        ..cx.preferences.clone()
    })
    .and_go(Go::Back)
    .and_notify(Notice::done(Phrase::NoticeTrialDone {
        keyboard: keyboard(row).into(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::action::Action;
    use crate::tui::screens::Screen;
    use crate::tui::screens::stage::{Stage, preferred};

    /// The keyboard that is found by pressing these keys one after the other.
    fn pressing(keys: &str) -> Option<DigitRow> {
        let stage = Stage::new();
        let mut trial = KeyTrial::default();
        let outcomes = keys.chars().map(|key| trial.tried(key, &stage.cx()));
        let last = outcomes.last().unwrap();
        assert_eq!(preferred(&last).is_some(), last.go == Go::Back);
        preferred(&last)?.digit_row
    }

    #[test]
    fn a_belgian_and_a_french_keyboard_are_told_apart_by_their_six() {
        assert_eq!(pressing("é"), None);
        assert_eq!(pressing("é§"), Some(DigitRow::Belgian));
        assert_eq!(pressing("é-"), Some(DigitRow::French));
    }

    #[test]
    fn a_keyboard_that_types_digits_is_known_at_once() {
        assert_eq!(pressing("2"), Some(DigitRow::Digits));
        assert_eq!(pressing("ě"), Some(DigitRow::Czech));
    }

    #[test]
    fn a_slip_begins_the_trial_again() {
        assert_eq!(pressing("x"), None);
        assert_eq!(pressing("éx"), None);
        assert_eq!(pressing("éxé§"), Some(DigitRow::Belgian));
    }

    #[test]
    fn escape_leaves_the_keyboard_as_it_was() {
        let stage = Stage::new();
        let mut screen = Screen::KeyTrial(KeyTrial::default());
        let outcome = screen.act(Action::Back, &stage.cx());
        assert_eq!(outcome, Outcome::back());
    }
}
