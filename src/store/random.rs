//! Random bits for ids, the seed of a run and the names of temporary files.

use std::path::Path;

use super::fault::{Doing, FaultKind, StoreFault};

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
    fn a_thousand_draws_are_a_thousand_different_ones() {
        let drawn: BTreeSet<_> = (0..1_000).map(|_| bits().unwrap()).collect();
        assert_eq!(drawn.len(), 1_000);
    }
}
