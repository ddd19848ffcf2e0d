//! The loaders of foreign files, given what a fuzzer ever found to be hard, and what no person
//! writes.

mod generated;
mod loader;
#[path = "../shared/tiers.rs"]
mod tiers;

use std::fs;
use std::path::Path;

use vises::internals::{app, journey, method, pathway, session, store, text};

use crate::loader::Loader;
use crate::tiers::per_tier;

#[test]
#[expect(clippy::print_stdout, reason = "names the file that breaks a loader")]
fn every_loader_withstands_the_files_that_were_ever_found_to_be_hard() {
    for loader in Loader::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
        let mut files: Vec<_> = fs::read_dir(folder.join(loader.name()))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        files.sort();
        assert!(files.len() > 20, "{}: {}", loader.name(), files.len());
        for path in &files {
            // Named if a check fails, since the test harness then shows it.
            println!("{}", path.display());
            loader.withstand(&fs::read(path).unwrap());
        }
    }
}

/// How often something is repeated that no person repeats.
const OFTEN: usize = per_tier(20_000, 200_000, 200_000);

#[test]
fn what_is_repeated_or_nested_without_end_is_withstood() {
    let heads = ["", "(format: 1, rev: ", "(format: 1, questions: ", "a = { "];
    let pieces = [
        "[", "(", "{", "/*", "Some(", "//\n", "/**/", "{\n", "F(", "\"", "\\u", "r#", "a: ", "#\n",
        "1",
    ];
    for head in heads {
        for piece in pieces {
            let bytes = format!("{head}{}", piece.repeat(OFTEN));
            for loader in Loader::ALL {
                loader.withstand(bytes.as_bytes());
            }
        }
    }
}

#[test]
fn sizes_of_a_thousand_million_are_withstood() {
    for text in [
        "(format: 1000000000, rev: 1000000000)",
        "(format: 1, id: \"a\", round: 1000000000, rev: 1e9)",
        "(format: 1, questions: [], time: (reading: 1000000000))",
        "a = { NUMBER($n, minimumFractionDigits: 1000000000) }\nb = { NUMBER($n, minimumIntegerDigits: 1000000000) }\n",
    ] {
        for loader in Loader::ALL {
            loader.withstand(text.as_bytes());
        }
    }
}
