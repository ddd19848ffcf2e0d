//! The floors of the house: a module uses only what stands above it.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

/// The floors from the top: each may use those before it, and itself. The panics are those of debug
/// builds.
const FLOORS: [&str; 10] = [
    "method", "session", "journey", "pathway", "text", "panics", "store", "app", "tui", "cli",
];

/// The floors that know no terminal, file, clock or environment.
const PURE: [&str; 4] = ["method", "session", "journey", "pathway"];

/// Names that the pure floors must not use outside their tests.
const WORLD: [&str; 10] = [
    "std::env",
    "std::fs",
    "std::thread",
    "std::time",
    "chrono",
    "crossterm",
    "directories",
    "getrandom",
    "ratatui",
    "tempfile",
];

#[test]
fn every_module_at_the_root_is_a_floor() {
    let root = fs::read_to_string("src/lib.rs").unwrap();
    let named: BTreeSet<&str> = root
        .lines()
        .filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod "))
        .filter_map(|rest| rest.strip_suffix(';'))
        // The module that `tests/` lends to the unit tests is not a floor.
        .filter(|name| *name != "tiers")
        .collect();
    assert_eq!(named, FLOORS.into());
}

#[test]
fn no_floor_uses_one_below_it() {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for file in rust_files(Path::new("src")).unwrap() {
        let Some(own) = floor_of(&file) else {
            continue;
        };
        let source = fs::read_to_string(&file).unwrap();
        for name in used(&source) {
            let Some(other) = FLOORS.iter().position(|floor| *floor == name) else {
                continue;
            };
            seen.insert(name);
            if other > own {
                faults.push(format!("{} uses `{}`", file.display(), FLOORS[other]));
            }
        }
    }
    assert!(seen.len() > 5, "imports were found: {seen:?}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_core_knows_no_world() {
    let mut faults = Vec::new();
    for file in rust_files(Path::new("src")).unwrap() {
        let pure = floor_of(&file).is_some_and(|floor| PURE.contains(&FLOORS[floor]));
        if !pure || file.to_string_lossy().contains("tests") {
            continue;
        }
        let source = fs::read_to_string(&file).unwrap();
        let code = without_comments(source.split("#[cfg(test)]\nmod").next().unwrap());
        for name in WORLD.iter().filter(|name| code.contains(*name)) {
            faults.push(format!("{} names `{name}`", file.display()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn imports_are_read_in_every_form() {
    let source = "use crate::store::sessions;\n\
                  use crate::{\n    app::{key::Key, world},\n    text::Phrase,\n};\n\
                  // use crate::tui::look;\n\
                  let day = crate::cli::clock::now(); $crate::tui::x\n";
    let found: Vec<String> = used(source).into_iter().collect();
    assert_eq!(found, ["app", "cli", "store", "text", "tui"]);
}

/// Every Rust file below a folder.
pub(crate) fn rust_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    Ok(found)
}

/// The floor that a file of `src/` belongs to; none for `lib.rs` and `main.rs`.
fn floor_of(file: &Path) -> Option<usize> {
    let inside = file.strip_prefix("src").ok()?;
    let first = Path::new(inside.components().next()?.as_os_str());
    let name = first.file_stem()?.to_str()?;
    FLOORS.iter().position(|floor| *floor == name)
}

/// The modules at the root of the crate that a source names.
fn used(source: &str) -> BTreeSet<String> {
    let code = without_comments(source);
    code.split("crate::")
        .skip(1)
        .flat_map(|rest| match rest.strip_prefix('{') {
            Some(group) => heads(group),
            None => vec![head(rest)],
        })
        .filter(|name| !name.is_empty())
        .collect()
}

/// The first names of the paths in a group of imports, up to the brace that ends it.
fn heads(group: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let mut found = vec![head(group.trim_start())];
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                let rest = group.get(at + 1..).unwrap_or_default();
                found.push(head(rest.trim_start()));
            }
            _ => {}
        }
    }
    found
}

/// The name that a text begins with.
fn head(text: &str) -> String {
    text.chars()
        .take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_')
        .collect()
}

/// A source without its line comments.
fn without_comments(source: &str) -> String {
    source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}
