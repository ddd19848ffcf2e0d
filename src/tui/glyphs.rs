//! The signs beside the words, in two sets, and the wording of our own texts for poor terminals.
//!
//! No emoji; every sign is one cell wide or made of such cells. The sets are the same in number of
//! cells where columns must line up (marks, boxes), so that a screen is laid out once.

use crate::pathway::support::Support;
use std::borrow::Cow;

/// One set of signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Glyphs {
    /// Before the row that keys act upon; one cell.
    pub(crate) focus: &'static str,
    /// One of several, chosen; three cells.
    pub(crate) radio_chosen: &'static str,
    /// One of several, not chosen; three cells.
    pub(crate) radio: &'static str,
    /// Any of several, chosen; three cells.
    pub(crate) box_chosen: &'static str,
    /// Any of several, not chosen; three cells.
    pub(crate) box_open: &'static str,
    /// A flag to come back; one cell.
    pub(crate) flag: &'static str,
    /// More above, when scrolling; one cell.
    pub(crate) more_above: &'static str,
    /// More below, when scrolling; one cell.
    pub(crate) more_below: &'static str,
    /// More to the left of a line; one cell.
    pub(crate) more_left: &'static str,
    /// More to the right of a line; one cell.
    pub(crate) more_right: &'static str,
    /// The name of the key arrow up.
    pub(crate) key_up: &'static str,
    /// The name of the key arrow down.
    pub(crate) key_down: &'static str,
    /// The name of the key arrow left.
    pub(crate) key_left: &'static str,
    /// The name of the key arrow right.
    pub(crate) key_right: &'static str,
    /// Between the parts of a line.
    pub(crate) dash: &'static str,
    /// Between words of equal standing; one cell.
    pub(crate) dot: &'static str,
    /// Where a cell of a table was cut; one cell.
    pub(crate) ellipsis: &'static str,
    /// A node of a lane that leads to the chosen one; one cell.
    pub(crate) leads_here: &'static str,
    /// A node of a lane that the chosen one leads to; one cell.
    pub(crate) led_to: &'static str,
    /// A link that is stated without a reason; one cell.
    pub(crate) link_stated: &'static str,
    /// A link that has a reason; one cell.
    pub(crate) link_reasoned: &'static str,
    /// State: answered; one cell.
    pub(crate) answered: &'static str,
    /// State: not answered; one cell.
    pub(crate) unanswered: &'static str,
    /// State: begun; one cell.
    pub(crate) partial: &'static str,
    /// State: set aside (not applicable, dormant); one cell.
    pub(crate) aside: &'static str,
    /// State: not yet; one cell.
    pub(crate) not_yet: &'static str,
    /// Something breaks here; one cell.
    pub(crate) gap: &'static str,
    /// What is done of a bar; one cell, repeated.
    pub(crate) bar_done: &'static str,
    /// What is left of a bar; one cell, repeated.
    pub(crate) bar_left: &'static str,
    /// A horizontal rule; one cell, repeated.
    pub(crate) rule: &'static str,
    /// A vertical rule; one cell, repeated.
    pub(crate) upright_rule: &'static str,
    /// Whether our own texts have to go through [`ascii`].
    pub(crate) plain_text: bool,
}

impl Glyphs {
    /// The sign of how well evidence supports a change.
    pub(crate) const fn support(&self, support: Support) -> &'static str {
        match support {
            Support::Crossed => self.answered,
            Support::OneSided => self.partial,
            Support::None | Support::Contradicted => self.gap,
            Support::NotExpected | Support::NotSaid => self.not_yet,
        }
    }

    /// For terminals with a full font.
    pub(crate) const UNICODE: Self = Self {
        focus: "›",
        radio_chosen: "(•)",
        radio: "( )",
        box_chosen: "[x]",
        box_open: "[ ]",
        flag: "⚑",
        more_above: "↑",
        more_below: "↓",
        more_left: "‹",
        more_right: "›",
        key_up: "↑",
        key_down: "↓",
        key_left: "←",
        key_right: "→",
        dash: "–",
        dot: "·",
        ellipsis: "…",
        leads_here: "◂",
        led_to: "▸",
        link_stated: "○",
        link_reasoned: "●",
        answered: "✓",
        unanswered: "○",
        partial: "◐",
        aside: "–",
        not_yet: "·",
        gap: "!",
        bar_done: "█",
        bar_left: "░",
        rule: "─",
        upright_rule: "│",
        plain_text: false,
    };

    /// For consoles with 256 glyphs, serial lines, and locales without UTF-8.
    pub(crate) const ASCII: Self = Self {
        focus: ">",
        radio_chosen: "(*)",
        radio: "( )",
        box_chosen: "[x]",
        box_open: "[ ]",
        flag: "#",
        more_above: "^",
        more_below: "v",
        more_left: "<",
        more_right: ">",
        key_up: "Up",
        key_down: "Down",
        key_left: "Left",
        key_right: "Right",
        dash: "-",
        dot: "-",
        ellipsis: "~",
        leads_here: "<",
        led_to: ">",
        link_stated: "o",
        link_reasoned: "*",
        answered: "x",
        unanswered: "o",
        partial: "/",
        aside: "-",
        not_yet: ".",
        gap: "!",
        bar_done: "#",
        bar_left: ".",
        rule: "-",
        upright_rule: "|",
        plain_text: true,
    };

    /// One of our own texts, as this set can show it.
    pub(crate) fn text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.plain_text {
            ascii(text)
        } else {
            Cow::Borrowed(text)
        }
    }
}

/// What stands for `character` on a console whose font has Latin letters and little else; `None`
/// for characters that stay. Accented letters stay: console fonts have them.
const fn plain(character: char) -> Option<&'static str> {
    Some(match character {
        '“' | '”' | '„' | '«' | '»' => "\"",
        '’' | '‘' | '‚' => "'",
        '–' | '—' | '‑' | '·' => "-",
        '…' => "...",
        '\u{a0}' | '\u{202f}' | '\u{2009}' => " ",
        '→' => "->",
        '←' => "<-",
        '↑' => "^",
        '↓' => "v",
        '↔' => "<->",
        '•' => "*",
        '≥' => ">=",
        '≤' => "<=",
        '✓' | '×' => "x",
        _ => return None,
    })
}

/// `text` without the typographic signs that consoles lack. The spaces inside « quotes » go too.
pub(crate) fn ascii(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|character| plain(character).is_some()) {
        return Cow::Borrowed(text);
    }
    let narrow = |character: char| matches!(character, ' ' | '\u{a0}' | '\u{202f}');
    let mut written = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        if narrow(character) && characters.peek() == Some(&'»') {
            continue;
        }
        if let Some(substitute) = plain(character) {
            written.push_str(substitute);
        } else {
            written.push(character);
        }
        if character == '«' {
            characters.next_if(|&following| narrow(following));
        }
    }
    Cow::Owned(written)
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr;

    use super::*;

    fn all(set: &Glyphs) -> Vec<&'static str> {
        vec![
            set.focus,
            set.flag,
            set.more_above,
            set.more_below,
            set.more_left,
            set.more_right,
            set.dot,
            set.ellipsis,
            set.leads_here,
            set.led_to,
            set.link_stated,
            set.link_reasoned,
            set.answered,
            set.unanswered,
            set.partial,
            set.aside,
            set.not_yet,
            set.gap,
            set.bar_done,
            set.bar_left,
            set.rule,
            set.upright_rule,
        ]
    }

    fn boxes(set: &Glyphs) -> [&'static str; 4] {
        [set.radio, set.radio_chosen, set.box_open, set.box_chosen]
    }

    #[test]
    fn marks_are_one_cell_and_boxes_three_in_both_sets() {
        for set in [Glyphs::UNICODE, Glyphs::ASCII] {
            assert!(all(&set).iter().all(|sign| sign.width() == 1));
            assert!(boxes(&set).iter().all(|sign| sign.width() == 3));
        }
    }

    #[test]
    fn the_ascii_set_is_ascii() {
        let set = Glyphs::ASCII;
        let words = [set.dash];
        assert!(
            all(&set)
                .iter()
                .chain(&boxes(&set))
                .chain(&words)
                .all(|sign| sign.is_ascii())
        );
    }

    #[test]
    fn chosen_and_not_chosen_differ_without_colour() {
        for set in [Glyphs::UNICODE, Glyphs::ASCII] {
            assert_ne!(set.radio, set.radio_chosen);
            assert_ne!(set.box_open, set.box_chosen);
        }
    }

    #[test]
    fn typographic_signs_become_what_a_console_can_show() {
        assert_eq!(
            ascii("«\u{a0}l’économie sociale\u{202f}» – 1\u{202f}234…"),
            { "\"l'économie sociale\" - 1 234..." }
        );
        assert_eq!(ascii("„Größe“ — a → b · c"), "\"Größe\" - a -> b - c");
    }

    #[test]
    fn a_text_without_such_signs_is_not_copied() {
        assert!(matches!(ascii("déjà vu, ça et là"), Cow::Borrowed(_)));
    }
}
