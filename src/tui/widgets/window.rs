//! Which rows of something taller than its area are shown, and the marks that say how many more.
//!
//! Nothing is stored: the window follows from the focus (or an offset), the number of rows and the
//! height. It moves by pages, so that most keys redraw two rows and not the whole list.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::tui::look::Look;
use crate::tui::widgets::lines;

/// How many entries are out of sight, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum More {
    /// Above the first one shown.
    Above(usize),
    /// Below the last one shown.
    Below(usize),
}

/// Puts [`More`] into the person's language. The glyph before it is the widget's.
pub(crate) type MoreText<'a> = &'a dyn Fn(More) -> String;

/// With fewer rows than this there is no room for marks.
const ROOM_FOR_MARKS: usize = 4;

/// A stretch of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    /// The first row shown.
    pub(crate) first: usize,
    /// How many are shown.
    pub(crate) shown: usize,
    /// Where in the area the first one stands: below the mark, if there is one.
    pub(crate) top: usize,
    /// How many there are.
    pub(crate) total: usize,
}

impl Window {
    /// The window in which the rows of `focus` are seen; its first ones, when it is taller.
    pub(crate) fn around(total: usize, height: usize, focus: &Range<usize>) -> Self {
        if total <= height {
            return Self {
                first: 0,
                shown: total,
                top: 0,
                total,
            };
        }
        let tall = focus.end.saturating_sub(focus.start);
        if height < ROOM_FOR_MARKS {
            let first = (focus.start / height.max(1)) * height;
            let first = first.max(focus.end.saturating_sub(height)).min(focus.start);
            return Self {
                first: first.min(total - height),
                shown: height,
                top: 0,
                total,
            };
        }
        // The first page loses one row to a mark, as does the last; those between lose two.
        let (edge, page) = (height - 1, height - 2);
        if focus.start.saturating_add(tall.min(edge)) <= edge {
            return Self {
                first: 0,
                shown: edge,
                top: 0,
                total,
            };
        }
        let paged = edge + focus.start.saturating_sub(edge) / page * page;
        let whole = focus
            .start
            .saturating_add(tall.min(page))
            .saturating_sub(page);
        Self::marked(total, height, paged.min(focus.start).max(whole))
    }

    /// The window that begins at row `offset`, or the last one.
    pub(crate) fn at(total: usize, height: usize, offset: usize) -> Self {
        if total <= height {
            return Self {
                first: 0,
                shown: total,
                top: 0,
                total,
            };
        }
        if height < ROOM_FOR_MARKS {
            return Self {
                first: offset.min(total - height),
                shown: height,
                top: 0,
                total,
            };
        }
        if offset == 0 {
            return Self {
                first: 0,
                shown: height - 1,
                top: 0,
                total,
            };
        }
        Self::marked(total, height, offset)
    }

    /// The largest offset that [`Window::at`] tells from the end.
    pub(crate) const fn last_offset(total: usize, height: usize) -> usize {
        if total <= height {
            0
        } else if height < ROOM_FOR_MARKS {
            total - height
        } else {
            total - (height - 1)
        }
    }

    /// A window that is not the first one.
    const fn marked(total: usize, height: usize, first: usize) -> Self {
        let last = total - (height - 1);
        if first >= last {
            return Self {
                first: last,
                shown: height - 1,
                top: 1,
                total,
            };
        }
        Self {
            first,
            shown: height - 2,
            top: 1,
            total,
        }
    }

    /// The rows shown.
    pub(crate) const fn rows(&self) -> Range<usize> {
        self.first..self.first + self.shown
    }

    /// Where in the area `row` stands, if it is shown.
    pub(crate) fn place(&self, row: usize) -> Option<usize> {
        self.rows()
            .contains(&row)
            .then(|| self.top + (row - self.first))
    }

    /// Draws the marks, where there is room for them. `above` and `below` count what the person
    /// counts (entries, or rows) and not always rows.
    pub(crate) fn mark(
        &self,
        (buffer, area): (&mut Buffer, Rect),
        (above, below): (usize, usize),
        look: &Look,
        text: MoreText<'_>,
    ) {
        let mut mark = |row: usize, glyph: &str, more: More| {
            let words = format!("{glyph} {}", text(more));
            let words = lines::cut(&words, usize::from(area.width), look.glyphs.ellipsis);
            lines::put(buffer, area, (0, row), &words, look.theme.muted);
        };
        if self.top > 0 && above > 0 {
            mark(0, look.glyphs.more_above, More::Above(above));
        }
        let after = self.top + self.shown;
        if below > 0 && after < usize::from(area.height) {
            mark(after, look.glyphs.more_below, More::Below(below));
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_fits_is_shown_whole() {
        let window = Window::around(5, 5, &(4..5));
        assert_eq!(window.rows(), 0..5);
        assert_eq!(window.top, 0);
    }

    #[test]
    fn moving_inside_a_page_moves_nothing() {
        let firsts: Vec<_> = (0..20)
            .map(|row| Window::around(20, 6, &(row..row + 1)).first)
            .collect();
        let mut pages = firsts.clone();
        pages.dedup();
        assert_eq!(pages, [0, 5, 9, 13, 15]);
    }

    #[test]
    fn a_text_scrolls_to_its_end_and_no_further() {
        let last = Window::last_offset(20, 6);
        assert_eq!(Window::at(20, 6, last).rows(), 15..20);
        assert_eq!(Window::at(20, 6, 999).rows(), 15..20);
        assert_eq!(Window::at(20, 6, last - 1).rows(), 14..18);
    }

    proptest! {
        #[test]
        fn the_focus_is_seen_and_the_area_holds_the_window(
            total in 0_usize..60, height in 0_usize..20, start in 0_usize..60, tall in 1_usize..4,
        ) {
            let start = start.min(total.saturating_sub(1));
            let focus = start..(start + tall).min(total);
            let window = Window::around(total, height, &focus);
            prop_assert!(window.top + window.shown <= height);
            prop_assert!(window.first + window.shown <= total);
            if total > 0 && height > 0 {
                prop_assert!(window.place(start).is_some(), "{window:?} {focus:?}");
            }
            if height > 6 && total > 0 {
                prop_assert!(window.place(focus.end - 1).is_some(), "{window:?} {focus:?}");
            }
        }

        #[test]
        fn the_area_holds_a_scrolled_text(
            total in 0_usize..60, height in 0_usize..20, offset in 0_usize..70,
        ) {
            let window = Window::at(total, height, offset);
            prop_assert!(window.top + window.shown <= height);
            prop_assert!(window.first + window.shown <= total);
        }
    }
}
