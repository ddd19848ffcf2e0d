//! What must not be in the tree.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Marks left behind while writing, put together here so that this file does not contain them.
fn left_behind() -> Vec<String> {
    let marks = [("TO", "DO"), ("FIX", "ME"), ("XX", "X")];
    let calls = [("to", "do!"), ("unimple", "mented!"), ("db", "g!")];
    marks
        .iter()
        .chain(&calls)
        .map(|(start, end)| format!("{start}{end}"))
        .collect()
}

#[test]
fn nothing_is_left_for_later() {
    let marks = left_behind();
    let mut faults = Vec::new();
    for folder in ["src", "tests", "benches", "assets", "locales"] {
        for file in files(Path::new(folder)).unwrap() {
            // Not every hostile file of the corpus is UTF-8.
            let bytes = fs::read(&file).unwrap();
            let text = String::from_utf8_lossy(&bytes);
            for (number, line) in text.lines().enumerate() {
                for mark in marks.iter().filter(|mark| stands_alone(line, mark)) {
                    faults.push(format!("{}:{}: {mark}", file.display(), number + 1));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn there_is_one_copy_of_the_terminal_library() {
    let lock = fs::read_to_string("Cargo.lock").unwrap();
    for name in ["crossterm", "ratatui", "ratatui-core", "unicode-width"] {
        let line = format!("name = \"{name}\"");
        let copies = lock.lines().filter(|found| *found == line).count();
        assert_eq!(copies, 1, "copies of {name}");
    }
}

#[test]
fn no_file_of_source_is_too_long() {
    let mut long = Vec::new();
    for folder in ["src", "tests", "benches"] {
        for file in files(Path::new(folder)).unwrap() {
            let lines = fs::read(&file)
                .unwrap()
                .split(|byte| *byte == b'\n')
                .count()
                - 1;
            if lines > MOST_LINES && file.extension().is_some_and(|extension| extension == "rs") {
                long.push(format!("{}: {lines} lines", file.display()));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// Past this, `CONTRIBUTING.md` asks to split a file.
const MOST_LINES: usize = 400;

/// Every text file below a folder.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if path.extension().is_some_and(|extension| {
            ["rs", "ron", "ftl", "md"]
                .iter()
                .any(|kind| extension == *kind)
        }) {
            found.push(path);
        }
    }
    Ok(found)
}

/// Whether a mark occurs in a line as a separate word.
fn stands_alone(line: &str, mark: &str) -> bool {
    let word = |letter: char| letter.is_alphanumeric() || letter == '_';
    line.match_indices(mark).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        let after = line
            .get(at + mark.len()..)
            .and_then(|text| text.chars().next());
        !before.is_some_and(word) && !after.is_some_and(word)
    })
}
