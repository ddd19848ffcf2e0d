//! Where the focus is in a list; what is in sight around it follows when it is drawn.

use crate::app::action::Action;

/// A place in a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cursor(usize);

impl Cursor {
    /// At that place.
    pub(crate) const fn at(place: usize) -> Self {
        Self(place)
    }

    /// The place, in a list of `count`.
    pub(crate) fn place(self, count: usize) -> usize {
        self.0.min(count.saturating_sub(1))
    }

    /// Lets a key move it in a list of `count`, of which `page` are in sight; whether it is a key that
    /// does. A page further is what is in sight less one, so that something seen before stays.
    pub(crate) fn moves(&mut self, action: Action, count: usize, page: usize) -> bool {
        let (here, last) = (self.place(count), count.saturating_sub(1));
        let page = page.saturating_sub(1).max(1);
        let ways = [
            (Action::Up, here.saturating_sub(1)),
            (Action::Down, here + 1),
            (Action::PageUp, here.saturating_sub(page)),
            (Action::PageDown, here + page),
            (Action::First, 0),
            (Action::Last, last),
        ];
        let way = ways.iter().find(|(key, _)| *key == action);
        if let Some((_, place)) = way {
            self.0 = (*place).min(last);
        }
        way.is_some()
    }

    /// The entry that a key picks in a list of `count`: the one in focus, or the one of a digit, which
    /// has the focus then.
    pub(crate) fn picks(&mut self, action: Action, count: usize) -> Option<usize> {
        let place = match action {
            Action::Digit(digit) => usize::from(digit).checked_sub(1)?,
            Action::Accept | Action::Choose => self.place(count),
            _ => return None,
        };
        (place < count).then(|| {
            self.0 = place;
            place
        })
    }
}

/// What comes so many places after `now`, around the end of all.
pub(crate) fn further<T: Copy + PartialEq>(all: &[T], now: T, places: usize) -> T {
    let here = all.iter().position(|one| *one == now).unwrap_or(0);
    all.iter()
        .cycle()
        .nth(here + places)
        .copied()
        .unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_further_is_what_is_in_sight_less_one() {
        let mut cursor = Cursor::at(2);
        for (action, place) in [
            (Action::PageDown, 6),
            (Action::Down, 7),
            (Action::PageUp, 3),
            (Action::PageUp, 0),
            (Action::Last, 9),
            (Action::PageDown, 9),
            (Action::First, 0),
            (Action::Up, 0),
        ] {
            assert!(cursor.moves(action, 10, 5));
            assert_eq!(cursor.place(10), place, "{action:?}");
        }
        assert!(!cursor.moves(Action::Accept, 10, 5));
    }

    #[test]
    fn a_list_that_has_become_shorter_still_has_it() {
        assert_eq!(Cursor::at(7).place(3), 2);
        assert_eq!(Cursor::at(7).place(0), 0);
    }
}
