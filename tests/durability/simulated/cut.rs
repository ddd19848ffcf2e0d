//! What a power cut leaves.

use std::sync::Arc;

use super::chance::Chance;

/// What is left of unsynced data when the power is cut.
#[derive(Clone, Debug)]
pub enum Cut {
    /// Nothing.
    Nothing,
    /// All names, and nothing that was written.
    Names,
    /// Anything.
    Any(Chance),
}

impl Cut {
    /// Which of so many waiting changes are on the disk: sometimes all up to one, sometimes any.
    pub(super) fn staying(&mut self, count: usize) -> Vec<bool> {
        match self {
            Self::Nothing => vec![false; count],
            Self::Names => vec![true; count],
            Self::Any(chance) => {
                let end = chance.flip().then(|| chance.below(count + 1));
                (0..count)
                    .map(|at| end.map_or_else(|| chance.flip(), |end| at < end))
                    .collect()
            }
        }
    }

    /// What is left of a file, of which this was synced.
    pub(super) fn left_of(
        &mut self,
        now: &Arc<Vec<u8>>,
        synced: Option<&Arc<Vec<u8>>>,
    ) -> Arc<Vec<u8>> {
        let safe = || synced.cloned().unwrap_or_default();
        if synced == Some(now) {
            return safe();
        }
        let Self::Any(chance) = self else {
            return safe();
        };
        match chance.below(3) {
            0 => safe(),
            1 => Arc::clone(now),
            _ => Arc::new(torn(now, chance)),
        }
    }
}

/// What a disk may hold of bytes that were being written: some of them, zeros, or rubbish.
pub(super) fn torn(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let (whole, rest) = bytes.split_at(chance.below(bytes.len() + 1));
    let mut left = whole.to_vec();
    match chance.below(4) {
        0 => {}
        1 => left.resize(bytes.len(), 0),
        2 => left = vec![0; bytes.len()],
        _ => left.extend(rest.iter().map(|byte| byte ^ 0xa5)),
    }
    left
}
