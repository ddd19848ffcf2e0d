//! New ids without asking the world each time.

use xxhash_rust::xxh3::xxh3_128_with_seed;

use crate::session::key::{RowId, SeriesId, SessionId};

/// Makes new ids from random bits that were given once: state like any other, so that a test that
/// gives the same bits gets the same ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ids {
    seed: u128,
    made: u64,
}

impl Ids {
    /// Ids from these random bits.
    pub const fn new(seed: u128) -> Self {
        Self { seed, made: 0 }
    }

    /// A new row's id.
    pub fn row(&mut self) -> RowId {
        RowId::from_random(self.draw())
    }

    /// A new session's id.
    pub fn session(&mut self) -> SessionId {
        SessionId::from_random(self.draw())
    }

    /// A new series' id.
    pub fn series(&mut self) -> SeriesId {
        SeriesId::from_random(self.draw())
    }

    fn draw(&mut self) -> u128 {
        self.made += 1;
        xxh3_128_with_seed(&self.seed.to_le_bytes(), self.made)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_id_comes_twice() {
        let mut ids = Ids::new(42);
        let made: BTreeSet<RowId> = (0..10_000).map(|_| ids.row()).collect();
        assert_eq!(made.len(), 10_000);
    }
}
