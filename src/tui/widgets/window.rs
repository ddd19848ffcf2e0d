//! Which rows of something taller than its area are shown.
//!
//! Nothing is stored: the window follows from the focus (or an offset), the number of rows and the
//! height. It moves by pages, so that most keys redraw two rows and not the whole list.

use std::ops::Range;

/// With fewer rows than this there is no room for marks that say how much is out of sight.
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
}

impl Window {
    const fn new(first: usize, shown: usize, top: usize) -> Self {
        Self { first, shown, top }
    }

    /// The window in which the rows of `focus` are seen; its first ones, when it is taller.
    pub(crate) fn around(total: usize, height: usize, focus: &Range<usize>) -> Self {
        if total <= height {
            return Self::new(0, total, 0);
        }
        let tall = focus.end.saturating_sub(focus.start);
        if height < ROOM_FOR_MARKS {
            let first = (focus.start / height.max(1)) * height;
            let first = first.max(focus.end.saturating_sub(height)).min(focus.start);
            return Self::new(first.min(total - height), height, 0);
        }
        // The first page loses one row to a mark, as does the last; those between lose two.
        let (edge, page) = (height - 1, height - 2);
        if focus.start.saturating_add(tall.min(edge)) <= edge {
            return Self::new(0, edge, 0);
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
            Self::new(0, total, 0)
        } else if height < ROOM_FOR_MARKS {
            Self::new(offset.min(total - height), height, 0)
        } else if offset == 0 {
            Self::new(0, height - 1, 0)
        } else {
            Self::marked(total, height, offset)
        }
    }

    /// The largest offset that [`Window::at`] tells from the end.
    pub(crate) fn last_offset(total: usize, height: usize) -> usize {
        Self::at(total, height, total).first
    }

    /// A window that is not the first one.
    const fn marked(total: usize, height: usize, first: usize) -> Self {
        let last = total - (height - 1);
        if first >= last {
            Self::new(last, height - 1, 1)
        } else {
            Self::new(first, height - 2, 1)
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
