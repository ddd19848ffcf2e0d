//! The skeleton that every screen stands in: where am I, what is saved, the screen's own body,
//! what was just said, and the keys.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use crate::text::wrap;
use crate::tui::look::Look;
use crate::tui::theme::Theme;
use crate::tui::widgets::footer::Footer;
use crate::tui::widgets::footer::Hint;
use crate::tui::widgets::lines;

/// The narrowest page, in columns.
pub(crate) const LEAST_WIDTH: u16 = 60;
/// The lowest page, in rows.
pub(crate) const LEAST_HEIGHT: u16 = 16;

/// The part of a page's height that a notice takes at the most; it has one line even when it is empty.
const NOTICE_PART: u16 = 4;

/// How much a notice matters. The words say it too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Said in passing.
    #[default]
    Plain,
    /// Something went well.
    Good,
    /// Something to look at.
    Caution,
    /// Something failed or would be lost.
    Danger,
}

impl Tone {
    /// The style of this tone.
    pub(crate) const fn style(self, theme: &Theme) -> Style {
        match self {
            Self::Plain => theme.text,
            Self::Good => theme.good,
            Self::Caution => theme.caution,
            Self::Danger => theme.danger,
        }
    }
}

/// The page around a body.
#[derive(Clone, Copy)]
pub(crate) struct Page<'a> {
    /// Where the person is; at the left of the first line.
    pub(crate) place: &'a str,
    /// What is saved, or how far; at the right of the first line.
    pub(crate) state: &'a str,
    /// How much the state matters.
    pub(crate) state_tone: Tone,
    /// What was just said; empty for nothing. A long one takes up to a quarter of the page.
    pub(crate) notice: &'a str,
    /// How much it matters.
    pub(crate) notice_tone: Tone,
    /// The keys.
    pub(crate) hints: &'a [Hint],
    /// What a terminal that is too small says, for [`Page::fits`].
    pub(crate) enlarge: &'a str,
    /// Styles and signs.
    pub(crate) look: &'a Look,
}

/// The rows of a page, from the top.
struct Parts {
    title: Rect,
    rule: Rect,
    body: Rect,
    rule_below: Rect,
    notice: Rect,
    footer: Rect,
}

/// How many cells of the first line are left for the place beside a state.
pub(crate) fn place_room(width: u16, state: &str) -> usize {
    let width = usize::from(width);
    let state = lines::width(state).min(width / 2);
    width.saturating_sub(state + 2)
}

impl Page<'_> {
    /// Whether a page has room in `area`; where it has not, drawing it says so, and screens draw
    /// no body.
    pub(crate) const fn fits(area: Rect) -> bool {
        area.width >= LEAST_WIDTH && area.height >= LEAST_HEIGHT
    }

    /// Where the body is; empty when the page does not fit.
    pub(crate) fn body(&self, area: Rect) -> Rect {
        if Self::fits(area) {
            self.parts(area).body
        } else {
            Rect {
                width: 0,
                height: 0,
                ..area
            }
        }
    }

    const fn footer(&self) -> Footer<'_> {
        Footer {
            hints: self.hints,
            look: self.look,
        }
    }

    /// The lines of the notice, the last of which says so when there would be more.
    fn notice_rows(&self, area: Rect) -> Vec<String> {
        let most = usize::from(area.height / NOTICE_PART).max(1);
        let (width, ellipsis) = (usize::from(area.width), self.look.glyphs.ellipsis);
        lines::wrap_within(self.notice, (width, most), ellipsis)
    }

    fn parts(&self, area: Rect) -> Parts {
        let footer = self.footer().height(area.width);
        let notice = u16::try_from(self.notice_rows(area).len()).unwrap_or(area.height);
        let mut y = area.y;
        let mut take = |height: u16| {
            let part = Rect {
                y,
                height: height.min(area.bottom().saturating_sub(y)),
                ..area
            };
            y = part.bottom();
            part
        };
        let (title, rule) = (take(1), take(1));
        let body = take(
            area.height
                .saturating_sub(footer.saturating_add(notice).saturating_add(3)),
        );
        let (rule_below, notice, footer) = (take(1), take(notice), take(footer));
        Parts {
            title,
            rule,
            body,
            rule_below,
            notice,
            footer,
        }
    }

    fn draw_title(&self, area: Rect, buffer: &mut Buffer) {
        let (theme, ellipsis) = (&self.look.theme, self.look.glyphs.ellipsis);
        let width = usize::from(area.width);
        let state = lines::cut(self.state, width / 2, ellipsis);
        let column = width.saturating_sub(lines::width(&state));
        let place = lines::cut(self.place, place_room(area.width, self.state), ellipsis);
        lines::put(buffer, area, (0, 0), &place, theme.title);
        lines::put(
            buffer,
            area,
            (column, 0),
            &state,
            self.state_tone.style(theme),
        );
    }

    fn draw_rule(&self, area: Rect, buffer: &mut Buffer) {
        let rule = self.look.glyphs.rule.repeat(usize::from(area.width));
        lines::put(buffer, area, (0, 0), &rule, self.look.theme.border);
    }
}

impl Widget for Page<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        let theme = &self.look.theme;
        if !Self::fits(area) {
            let rows = wrap(self.enlarge, usize::from(area.width));
            for (row, text) in rows.iter().enumerate() {
                lines::put(buffer, area, (0, row), text, theme.text);
            }
            return;
        }
        let parts = self.parts(area);
        self.draw_title(parts.title, buffer);
        self.draw_rule(parts.rule, buffer);
        self.draw_rule(parts.rule_below, buffer);
        let style = self.notice_tone.style(theme);
        for (row, text) in self.notice_rows(area).iter().enumerate() {
            lines::put(buffer, parts.notice, (0, row), text, style);
        }
        self.footer().render(parts.footer, buffer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(hints: &[Hint]) -> Page<'_> {
        Page {
            place: "Map - portrait",
            state: "saved",
            state_tone: Tone::Good,
            notice: "Here you are.",
            notice_tone: Tone::Plain,
            hints,
            enlarge: "Please make this window larger.",
            look: &Look::BARE,
        }
    }

    fn drawn(page: Page<'_>, width: u16, height: u16) -> Vec<String> {
        let area = Rect::new(0, 0, width, height);
        let mut buffer = Buffer::empty(area);
        page.render(area, &mut buffer);
        let row = |y| {
            (0..width)
                .map(|x| buffer[(x, y)].symbol())
                .collect::<String>()
        };
        (0..height).map(|y| row(y).trim_end().to_owned()).collect()
    }

    #[test]
    fn each_part_has_its_row() {
        let hints = [Hint {
            key: "?".to_owned(),
            label: "help".to_owned(),
            kept: true,
        }];
        let rows = drawn(page(&hints), 60, 16);
        assert_eq!(rows[0], format!("{:<55}saved", "Map - portrait"));
        assert_eq!(rows[1], "-".repeat(60));
        assert_eq!(rows[13], "-".repeat(60));
        assert_eq!(rows[14..], ["Here you are.", "? help"]);
        assert_eq!(
            page(&hints).body(Rect::new(0, 0, 60, 16)),
            Rect::new(0, 2, 60, 11)
        );
    }

    #[test]
    fn a_long_notice_takes_room_from_the_body_up_to_a_quarter_of_the_page() {
        let long = "not saved: the disk is full. Please free some room or choose another folder.";
        let area = Rect::new(0, 0, 60, 16);
        let page = Page {
            notice: long,
            ..page(&[])
        };
        assert_eq!(page.body(area).height, 11);
        let rows = drawn(page, 60, 16);
        assert_eq!(
            rows[14],
            "not saved: the disk is full. Please free some room or choose"
        );
        assert_eq!(rows[15], "another folder.");
        let endless = long.repeat(9);
        let page = Page {
            notice: &endless,
            ..page
        };
        assert_eq!(page.body(area).height, 9);
        assert!(drawn(page, 60, 16)[15].ends_with('~'));
    }

    #[test]
    fn a_small_terminal_is_asked_to_be_larger_and_has_no_body() {
        let rows = drawn(page(&[]), 20, 5);
        assert_eq!(rows[..2], ["Please make this", "window larger."]);
        assert!(page(&[]).body(Rect::new(0, 0, 59, 16)).is_empty());
    }
}
