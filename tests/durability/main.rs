//! The promise on a disk in memory that keeps nothing it has not promised to keep.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at once"
)]

mod deeds_of_the_store;
mod model;
#[path = "../../src/store/samples.rs"]
#[expect(dead_code, reason = "the tests of the store need more of them")]
mod samples;
mod simulated;
#[path = "../shared/tiers.rs"]
mod tiers;

use vises::internals::{app, method, session, store, text};
