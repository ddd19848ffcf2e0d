//! Styles by meaning. A screen names what a text means, never a colour.
//!
//! A terminal keeps its own colours of text and background, for none of the sixteen reads well on every usual
//! palette (`contrast.rs` computes it). The one accent draws what carries no text, and nothing is told by it
//! alone. What has to stand out is bold, underlined or in reverse video; never faint, which may be unreadable.

#[cfg(test)]
mod contrast;

use ratatui::style::{Color, Modifier, Style};

/// How each kind of text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Theme {
    /// Body text.
    pub(crate) text: Style,
    /// Hints and what is aside; as readable as the text. Not in italics, which GNU screen shows, and tmux
    /// on a Linux console, in reverse video, as the focus is.
    pub(crate) muted: Style,
    /// The question, and headings.
    pub(crate) title: Style,
    /// The name of a key.
    pub(crate) key: Style,
    /// The one thing that keys act upon now.
    pub(crate) focus: Style,
    /// Where one writes.
    pub(crate) field: Style,
    /// What has been chosen.
    pub(crate) chosen: Style,
    /// Something holds or went well.
    pub(crate) good: Style,
    /// Something to look at.
    pub(crate) caution: Style,
    /// Something that would be lost, or failed.
    pub(crate) danger: Style,
    /// Rules, bars, and signs that words stand beside.
    pub(crate) accent: Style,
}

const fn colours(text: Color, ground: Color) -> Style {
    Style::new().fg(text).bg(ground)
}

impl Theme {
    /// On a light background.
    pub(crate) const LIGHT: Self = Self::on_own_ground(Color::Blue);
    /// On a dark background.
    pub(crate) const DARK: Self = Self::on_own_ground(Color::Cyan);
    /// No colour at all; bold, underlined and reverse only.
    pub(crate) const MONOCHROME: Self = Self::on_own_ground(Color::Reset);
    /// White on black with yellow, whatever the palette: these three stand outside the sixteen.
    pub(crate) const HIGH_CONTRAST: Self = Self::new(
        colours(Color::Indexed(231), Color::Indexed(16)),
        Color::Indexed(226),
    );

    const fn on_own_ground(accent: Color) -> Self {
        Self::new(colours(Color::Reset, Color::Reset), accent)
    }

    const fn new(text: Style, accent: Color) -> Self {
        Self {
            text,
            muted: text,
            title: text.add_modifier(Modifier::BOLD),
            key: text.add_modifier(Modifier::BOLD),
            focus: text.add_modifier(Modifier::REVERSED),
            field: text.add_modifier(Modifier::UNDERLINED),
            chosen: text.add_modifier(Modifier::BOLD),
            good: text,
            caution: text.add_modifier(Modifier::UNDERLINED),
            danger: text.add_modifier(Modifier::BOLD.union(Modifier::UNDERLINED)),
            accent: text.fg(accent),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Theme; 4] = [
        Theme::LIGHT,
        Theme::DARK,
        Theme::HIGH_CONTRAST,
        Theme::MONOCHROME,
    ];

    pub(super) fn texts(theme: &Theme) -> [Style; 10] {
        [
            theme.text,
            theme.muted,
            theme.title,
            theme.key,
            theme.focus,
            theme.field,
            theme.chosen,
            theme.good,
            theme.caution,
            theme.danger,
        ]
    }

    #[test]
    fn only_high_contrast_has_a_background_of_its_own() {
        for theme in ALL {
            let ground = if theme == Theme::HIGH_CONTRAST {
                Color::Indexed(16)
            } else {
                Color::Reset
            };
            for style in texts(&theme).into_iter().chain([theme.accent]) {
                assert_eq!(style.bg, Some(ground));
            }
        }
    }

    #[test]
    fn monochrome_has_no_colour() {
        let theme = Theme::MONOCHROME;
        for style in texts(&theme).into_iter().chain([theme.accent]) {
            assert_eq!(style.fg, Some(Color::Reset));
        }
    }

    #[test]
    fn only_the_focus_is_in_reverse_video_and_nothing_is_faint_or_in_italics() {
        for theme in ALL {
            let reversed = texts(&theme)
                .into_iter()
                .filter(|style| style.add_modifier.contains(Modifier::REVERSED));
            assert_eq!(reversed.collect::<Vec<_>>(), [theme.focus]);
            for style in texts(&theme) {
                let avoided = Modifier::ITALIC | Modifier::DIM | Modifier::RAPID_BLINK;
                assert!(!style.add_modifier.intersects(avoided), "{style:?}");
            }
        }
    }

    #[test]
    fn a_key_differs_from_its_label_without_colour() {
        for theme in ALL {
            assert_ne!(theme.key.add_modifier, theme.text.add_modifier);
        }
    }
}
