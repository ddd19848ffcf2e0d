//! The fewest keys that choose an entry of a list.

use crate::text::folded;

/// How an entry is chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pick {
    /// It alone, and the list is left.
    One,
    /// It alone, and the list stays.
    Stay,
    /// Beside others.
    Tick,
}

/// Digits choose, and a list with more entries is found in by typing.
const DIGITS: usize = 9;

/// A list that is open.
pub(super) struct Offered {
    labels: Vec<String>,
    /// Whether it is found in by typing.
    finds: bool,
    /// The entry in focus, once the person has moved there.
    cursor: Option<usize>,
}

impl Offered {
    /// Entries of these labels.
    pub(super) fn new(labels: &[String]) -> Self {
        Self {
            labels: labels.iter().map(|label| folded(label)).collect(),
            finds: labels.len() > DIGITS,
            cursor: None,
        }
    }

    /// Rows of these labels, or choices of a row.
    pub(super) fn rows(labels: &[String]) -> Self {
        Self {
            finds: true,
            ..Self::new(labels)
        }
    }

    /// Keys that choose an entry.
    pub(super) fn reach(&mut self, target: usize, pick: Pick) -> Vec<String> {
        let by_arrows = || {
            let last = match pick {
                Pick::One => "Enter",
                Pick::Stay | Pick::Tick => "Space",
            };
            [arrows(self.cursor, target), vec![last.to_owned()]].concat()
        };
        let may_find = self.finds && matches!(pick, Pick::One | Pick::Tick);
        let by_digit = matches!(pick, Pick::One | Pick::Tick) && target < DIGITS;
        let keys = if by_digit {
            vec![(target + 1).to_string()]
        } else {
            let found = may_find.then(|| self.find(target)).into_iter().flatten();
            found
                .chain([by_arrows()])
                .min_by_key(Vec::len)
                .unwrap_or_default()
        };
        self.cursor = Some(target);
        keys
    }

    /// Ways to an entry through a part of its label, which Enter takes.
    fn find(&self, target: usize) -> Vec<Vec<String>> {
        let letters: Vec<char> = self.labels[target].chars().collect();
        let parts = (1..=3).flat_map(|length| letters.windows(length));
        let parts = parts.filter(|part| part.iter().all(|letter| letter.is_alphabetic()));
        parts
            .map(|part| {
                let typed: String = part.iter().collect();
                let before = self.labels[..target].iter();
                let before = before.filter(|label| label.contains(&typed)).count();
                let typed = part.iter().map(char::to_string).collect();
                [typed, arrows(Some(0), before), vec!["Enter".to_owned()]].concat()
            })
            .collect()
    }
}

/// The first arrow gives the focus to the first entry.
fn arrows(here: Option<usize>, there: usize) -> Vec<String> {
    let key = if here.is_none_or(|here| here < there) {
        "Down"
    } else {
        "Up"
    };
    let steps = here.map_or(there + 1, |here| here.abs_diff(there));
    vec![key.to_owned(); steps]
}
