//! Faults of meaning: what is well formed and still cannot work.
//!
//! Looks at the method alone. What only the way through the questions shows is found in `journey`.

mod checker;
mod conditions;
mod gaps;
mod names;
mod pathway;
mod questions;
mod whole;

use self::checker::Checker;
use super::Method;
use super::fault::Fault;
use super::source_map::SourceMap;

/// All faults of meaning. Elements that could not be read are taken to be
/// there, so that one mistake is reported once.
pub fn check(method: &Method, source_map: &SourceMap) -> Vec<Fault> {
    let mut checker = Checker {
        method,
        source_map,
        faults: Vec::new(),
    };
    checker.names();
    checker.whole();
    checker.choices();
    checker.questions();
    checker.pathway();
    checker.gaps();
    checker.faults
}

#[cfg(test)]
mod tests;
