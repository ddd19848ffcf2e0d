//! The skeleton that every screen stands in: where am I, what is saved, the screen's own body,
//! what was just said, and the keys.

use ratatui::layout::Size;
use ratatui::style::Style;

use crate::tui::theme::Theme;
use crate::tui::widgets::footer::{Hint, lay_out};
use crate::tui::widgets::lines;
use crate::tui::widgets::pen::Pen;

/// The narrowest page, in columns.
pub(crate) const LEAST_WIDTH: u16 = 60;
/// The lowest page, in rows.
pub(crate) const LEAST_HEIGHT: u16 = 16;

/// The part of a page's height that a notice takes at the most; it has one line even when it is empty.
const NOTICE_PART: usize = 4;

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

/// The parts of a way, the one that the person is in, and which step of the whole this is, in words
/// and in figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Trail {
    pub(crate) parts: Vec<String>,
    pub(crate) current: usize,
    pub(crate) step: [String; 2],
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
    /// The second line, if the page is one step of a way.
    pub(crate) trail: Option<&'a Trail>,
    /// What was just said; empty for nothing. A long one takes up to a quarter of the page.
    pub(crate) notice: &'a str,
    /// How much it matters.
    pub(crate) notice_tone: Tone,
    /// The keys.
    pub(crate) hints: &'a [Hint],
    /// What a terminal that is too small says, for [`fits`].
    pub(crate) enlarge: &'a str,
}

/// Whether a page has room in a terminal of that size; if not, drawing it says so, and screens draw
/// no body.
pub(crate) const fn fits(size: Size) -> bool {
    size.width >= LEAST_WIDTH && size.height >= LEAST_HEIGHT
}

impl Pen<'_, '_> {
    /// Draws what is around a body, for which the pen is left with the rows between.
    pub(crate) fn page(&mut self, page: &Page<'_>) {
        let (theme, ellipsis) = (&self.look.theme, self.look.glyphs.ellipsis);
        let (width, height) = (self.width(), self.height());
        if !fits(self.room().as_size()) {
            self.write(page.enlarge, theme.text);
            return self.skip(height);
        }
        let state = lines::cut(page.state, width / 2, ellipsis);
        let column = width.saturating_sub(lines::width(&state));
        let place = lines::cut(page.place, column.saturating_sub(2), ellipsis);
        self.put((0, 0), &place, theme.text);
        self.put((column, 0), &state, page.state_tone.style(theme));
        self.skip(1);
        if let Some(trail) = page.trail {
            self.trail(trail);
        }
        self.rule();
        let keys = lay_out(page.hints, width).1;
        // The last line of a notice says so when there would be more.
        let notice = lines::wrap_within(page.notice, (width, height / NOTICE_PART), ellipsis);
        self.foot(1 + notice.len() + keys.len(), |foot| {
            foot.rule();
            for row in notice {
                foot.line(&row, page.notice_tone.style(theme));
            }
            for hints in keys {
                foot.hints(&hints);
            }
        });
    }

    /// Draws the parts of a way, with the step in figures if its words do not fit beside them; the
    /// current part alone if that does not help.
    fn trail(&mut self, trail: &Trail) {
        let (theme, glyphs) = (&self.look.theme, &self.look.glyphs);
        let between = format!(" {} ", glyphs.dot);
        let all = lines::width(&trail.parts.join(&between));
        let [words, figures] = &trail.step;
        let left = |step: &str| self.width().saturating_sub(lines::width(step) + 2);
        let fitting = [words, figures].into_iter().find(|step| all <= left(step));
        let step = fitting.unwrap_or(words);
        let room = left(step);
        let mut used = 0;
        for (place, part) in trail.parts.iter().enumerate() {
            let is_current = place == trail.current;
            if !is_current && all > room {
                continue;
            }
            if used > 0 {
                used += self.put((used, 0), &between, theme.muted);
            }
            let style = if is_current { theme.title } else { theme.muted };
            let part = lines::cut(part, room, glyphs.ellipsis);
            used += self.put((used, 0), &part, style);
        }
        let column = self.width().saturating_sub(lines::width(step));
        self.put((column, 0), step, theme.muted);
        self.skip(1);
    }
}
