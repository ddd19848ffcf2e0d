//! Random bits for ids, the seed of a run and the names of temporary files.

use std::path::Path;

use super::fault::{Doing, FaultKind, StoreFault};
use crate::session::key::{SeriesId, SessionId};

/// A new session id.
///
/// # Errors
/// If the system gives no random bits.
pub fn session_id() -> Result<SessionId, StoreFault> {
    bits().map(SessionId::from_random)
}

/// A new series id.
///
/// # Errors
/// If the system gives no random bits.
pub fn series_id() -> Result<SeriesId, StoreFault> {
    bits().map(SeriesId::from_random)
}

/// Unpredictable bits.
///
/// # Errors
/// If the system gives no random bits.
pub fn bits() -> Result<u128, StoreFault> {
    let mut bytes = [0; 16];
    match getrandom::fill(&mut bytes) {
        Ok(()) => Ok(u128::from_ne_bytes(bytes)),
        Err(error) => Err(StoreFault::new(
            Doing::GettingRandomness,
            Path::new(""),
            FaultKind::Other(error.to_string()),
        )),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_thousand_ids_are_a_thousand_different_ids() {
        let ids: BTreeSet<_> = (0..1_000).map(|_| session_id().unwrap()).collect();
        assert_eq!(ids.len(), 1_000);
    }

    #[test]
    fn sessions_and_series_get_ids_of_their_own() {
        assert_ne!(session_id().unwrap(), session_id().unwrap());
        assert_ne!(series_id().unwrap(), series_id().unwrap());
    }
}
