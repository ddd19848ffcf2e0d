//! The fewest keys that lead to an entry of a list.

use std::collections::VecDeque;

use crate::app::action::Action;
use crate::text::folded;
use crate::tui::widgets::cursor::Cursor;

/// What is done with an entry.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tick {
    /// Enter takes it and nothing else, whatever was chosen on the way.
    One,
    /// It is ticked beside others.
    Several,
    /// `r` ticks it and asks for a reason.
    Reason,
}

/// Digits choose, and no filter is longer than is of use.
pub(super) const DIGITS: usize = 9;
const LONGEST_FILTER: usize = 3;

/// A list that is open.
pub(super) struct Offered {
    /// What a filter looks at; nothing where it is of no use.
    names: Vec<String>,
    filter: Option<String>,
    cursor: usize,
}

impl Offered {
    /// Rows by their names.
    pub(super) fn named(names: &[String]) -> Self {
        Self {
            names: names.iter().map(|name| folded(name)).collect(),
            filter: None,
            cursor: 0,
        }
    }

    /// So many entries, of which arrows and digits reach all sooner than a filter does.
    pub(super) fn unnamed(count: usize) -> Self {
        Self::named(&vec![String::new(); count])
    }

    pub(super) const fn is_filtered(&self) -> bool {
        self.filter.is_some()
    }

    /// The places that a filter leaves.
    fn left_by(&self, filter: Option<&str>) -> Vec<usize> {
        let names = self.names.iter().enumerate();
        let left = names.filter(|(_, name)| filter.is_none_or(|filter| name.contains(filter)));
        left.map(|(place, _)| place).collect()
    }

    /// Keys that lead to an entry, and tick it if that is meant; `page` entries are in sight, if that is
    /// known.
    pub(super) fn reach(&mut self, target: usize, tick: Tick, page: Option<usize>) -> Vec<String> {
        let mut ways = vec![self.filter.clone()];
        // A digit is sooner than any filter.
        if target >= DIGITS || self.is_filtered() {
            ways.extend(filters_for(&self.names[target]).into_iter().map(Some));
        }
        let (keys, filter, cursor) = ways
            .into_iter()
            .filter_map(|filter| self.reach_under(target, tick, page, filter))
            .min_by_key(|(keys, ..)| keys.len())
            .unwrap();
        (self.filter, self.cursor) = (filter, cursor);
        keys
    }

    /// The same under a filter, which is typed first unless it is there.
    fn reach_under(
        &self,
        target: usize,
        tick: Tick,
        mut page: Option<usize>,
        filter: Option<String>,
    ) -> Option<(Vec<String>, Option<String>, usize)> {
        let left = self.left_by(filter.as_deref());
        let there = left.iter().position(|place| *place == target)?;
        let mut keys: Vec<String> = Vec::new();
        let mut here = self.cursor;
        if filter != self.filter {
            if self.is_filtered() {
                keys.push("Esc".to_owned());
            }
            keys.push("/".to_owned());
            keys.extend(
                filter
                    .iter()
                    .flat_map(|filter| filter.chars())
                    .map(String::from),
            );
            keys.push("Enter".to_owned());
            (here, page) = (0, None);
        }
        let arrows = way(here, there, left.len(), page);
        let digit = (there < DIGITS).then(|| vec![DIGIT_KEYS[there]]);
        let last = match (tick, digit) {
            (Tick::One, _) => jumps(here, there, left.len(), page),
            (Tick::Several, Some(digit)) => digit,
            (Tick::Several, None) => [arrows, vec!["Space"]].concat(),
            (Tick::Reason, Some(digit)) if !arrows.is_empty() => digit,
            (Tick::Reason, _) => arrows,
        };
        keys.extend(last.into_iter().map(str::to_owned));
        Some((keys, filter, there))
    }
}

/// What could be typed to find that name: parts of its words.
fn filters_for(name: &str) -> Vec<String> {
    let words = name.split(|letter: char| !letter.is_alphanumeric());
    let mut filters = Vec::new();
    for word in words {
        let letters: Vec<char> = word.chars().collect();
        for length in 1..=LONGEST_FILTER {
            filters.extend(
                letters
                    .windows(length)
                    .map(|part| part.iter().collect::<String>()),
            );
        }
    }
    filters
}

const ARROWS: [(&str, Action); 4] = [
    ("Down", Action::Down),
    ("Up", Action::Up),
    ("Home", Action::First),
    ("End", Action::Last),
];
const PAGES: [(&str, Action); 2] = [("PageDown", Action::PageDown), ("PageUp", Action::PageUp)];
const DIGIT_KEYS: [&str; DIGITS] = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/// The fewest keys that move the focus in a list of `count`, of which `page` are in sight if keys turn it.
pub(super) fn way(
    here: usize,
    there: usize,
    count: usize,
    page: Option<usize>,
) -> Vec<&'static str> {
    let pages = PAGES.into_iter().filter(|_| page.is_some());
    shortest(here, there, |place| {
        let moved = |(key, action)| {
            let mut cursor = Cursor::at(place);
            cursor.moves(action, count, page.unwrap_or(1));
            (key, cursor.place(count))
        };
        ARROWS.into_iter().chain(pages.clone()).map(moved).collect()
    })
}

/// The same where digits may choose something else on the way.
fn jumps(here: usize, there: usize, count: usize, page: Option<usize>) -> Vec<&'static str> {
    let digits = DIGIT_KEYS.into_iter().enumerate().take(count);
    let mut ways: Vec<Vec<&str>> = digits
        .map(|(place, key)| [vec![key], way(place, there, count, page)].concat())
        .collect();
    ways.insert(0, way(here, there, count, page));
    ways.into_iter().min_by_key(Vec::len).unwrap_or_default()
}

/// The fewest steps from one place to another.
fn shortest(
    here: usize,
    there: usize,
    steps: impl Fn(usize) -> Vec<(&'static str, usize)>,
) -> Vec<&'static str> {
    let mut seen = vec![here];
    let mut ahead = VecDeque::from([(here, Vec::new())]);
    while let Some((place, keys)) = ahead.pop_front() {
        if place == there {
            return keys;
        }
        for (key, next) in steps(place) {
            if !seen.contains(&next) {
                seen.push(next);
                ahead.push_back((next, [keys.clone(), vec![key]].concat()));
            }
        }
    }
    panic!("no keys lead from {here} to {there}");
}
