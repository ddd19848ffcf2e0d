//! Styles by meaning. A screen names what a text means, never a colour.
//!
//! Only the sixteen colours of the person's own palette, on the person's own background, and only
//! those of the sixteen that are readable on light and on dark grounds. Nothing may be told by
//! colour alone: each style has a modifier, a glyph or a word beside it.

use ratatui::style::{Color, Modifier, Style};

/// How each kind of text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Theme {
    /// Body text.
    pub(crate) text: Style,
    /// Hints and what is aside; as readable as the text. Not in italics, which GNU screen shows, and tmux
    /// on a Linux console, in reverse video, as the focus is.
    pub(crate) muted: Style,
    /// Where the person is, and headings.
    pub(crate) title: Style,
    /// The name of a key.
    pub(crate) key: Style,
    /// The one thing that keys act upon now.
    pub(crate) focus: Style,
    /// What has been chosen.
    pub(crate) chosen: Style,
    /// Something holds or went well.
    pub(crate) good: Style,
    /// Something to look at.
    pub(crate) caution: Style,
    /// Something that would be lost, or failed.
    pub(crate) danger: Style,
    /// Rules and frames.
    pub(crate) border: Style,
}

const fn plain() -> Style {
    Style::new().fg(Color::Reset).bg(Color::Reset)
}

const fn coloured(colour: Color) -> Style {
    Style::new().fg(colour).bg(Color::Reset)
}

impl Theme {
    /// The person's sixteen colours. Yellow, white, dark blue and the greys are absent: each is
    /// unreadable on some common ground.
    pub(crate) const COLOUR: Self = Self {
        text: plain(),
        muted: plain(),
        title: plain().add_modifier(Modifier::BOLD),
        key: coloured(Color::Cyan).add_modifier(Modifier::BOLD),
        focus: plain().add_modifier(Modifier::REVERSED),
        chosen: coloured(Color::Green).add_modifier(Modifier::BOLD),
        good: coloured(Color::Green),
        caution: coloured(Color::Magenta),
        danger: coloured(Color::Red).add_modifier(Modifier::BOLD),
        border: plain(),
    };

    /// No colour at all; bold, underlined and reverse only.
    pub(crate) const MONOCHROME: Self = Self {
        text: plain(),
        muted: plain(),
        title: plain().add_modifier(Modifier::BOLD),
        key: plain().add_modifier(Modifier::BOLD),
        focus: plain().add_modifier(Modifier::REVERSED),
        chosen: plain().add_modifier(Modifier::BOLD),
        good: plain(),
        caution: plain().add_modifier(Modifier::UNDERLINED),
        danger: plain().add_modifier(Modifier::BOLD.union(Modifier::UNDERLINED)),
        border: plain(),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn styles(theme: &Theme) -> [Style; 10] {
        [
            theme.text,
            theme.muted,
            theme.title,
            theme.key,
            theme.focus,
            theme.chosen,
            theme.good,
            theme.caution,
            theme.danger,
            theme.border,
        ]
    }

    #[test]
    fn every_style_stands_on_the_persons_own_background() {
        for style in styles(&Theme::COLOUR)
            .into_iter()
            .chain(styles(&Theme::MONOCHROME))
        {
            assert_eq!(style.bg, Some(Color::Reset));
            assert!(
                !style
                    .add_modifier
                    .intersects(Modifier::DIM | Modifier::RAPID_BLINK)
            );
        }
    }

    #[test]
    fn only_colours_readable_on_light_and_dark_are_used() {
        let readable = [
            Color::Reset,
            Color::Cyan,
            Color::Green,
            Color::Magenta,
            Color::Red,
        ];
        for style in styles(&Theme::COLOUR) {
            assert!(
                style.fg.is_some_and(|colour| readable.contains(&colour)),
                "{style:?}"
            );
        }
    }

    #[test]
    fn monochrome_has_no_colour() {
        assert!(
            styles(&Theme::MONOCHROME)
                .iter()
                .all(|style| style.fg == Some(Color::Reset))
        );
    }

    #[test]
    fn only_the_focus_is_in_reverse_video_and_nothing_in_italics() {
        for theme in [Theme::COLOUR, Theme::MONOCHROME] {
            let reversed = styles(&theme)
                .into_iter()
                .filter(|style| style.add_modifier.contains(Modifier::REVERSED));
            assert_eq!(reversed.count(), 1);
            for style in styles(&theme) {
                assert!(!style.add_modifier.contains(Modifier::ITALIC), "{style:?}");
            }
        }
    }

    #[test]
    fn focus_is_in_reverse_video_with_and_without_colour() {
        for theme in [Theme::COLOUR, Theme::MONOCHROME] {
            assert!(theme.focus.add_modifier.contains(Modifier::REVERSED));
        }
    }
}
