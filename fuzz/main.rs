//! The fuzzer of what is read from files; see `.ci/fuzz`, which builds and runs it.

#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use vises::hostile::Loader;

/// Names the loader that is tried.
const VARIABLE: &str = "VISES_FUZZ";

fn loader() -> Loader {
    static CHOSEN: OnceLock<Loader> = OnceLock::new();
    *CHOSEN.get_or_init(|| {
        let name = std::env::var(VARIABLE).unwrap_or_default();
        let named = |loader: &Loader| loader.name() == name;
        Loader::ALL.into_iter().find(named).unwrap_or_else(|| {
            let names = Loader::ALL.map(Loader::name).join(", ");
            eprintln!("{VARIABLE} must be one of {names}");
            std::process::exit(2)
        })
    })
}

fuzz_target!(|bytes: &[u8]| loader().withstand(bytes));
