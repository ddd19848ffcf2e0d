//! The fuzzer of the file loaders; see `.ci/fuzz`, which builds and runs it.

#![no_main]

mod loader;

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use vises::internals::{app, journey, method, pathway, session, store, text};

use crate::loader::Loader;

/// Names the loader that is tried.
const VARIABLE: &str = "VISES_FUZZ";

fn loader() -> Loader {
    static CHOSEN: OnceLock<Loader> = OnceLock::new();
    *CHOSEN.get_or_init(|| {
        let wanted = std::env::var(VARIABLE).unwrap_or_default();
        let is_wanted = |loader: &Loader| loader.name() == wanted;
        let found = Loader::ALL.into_iter().find(is_wanted);
        assert!(found.is_some(), "{VARIABLE} names no loader: {wanted:?}");
        found.unwrap_or(Loader::Session)
    })
}

fuzz_target!(|bytes: &[u8]| loader().withstand(bytes));
