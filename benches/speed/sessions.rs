//! Sessions to measure with: the worked example under other ids.

use std::{fs, io, path::Path};

/// The title of every session, to be recognised on the screen.
pub(crate) const TITLE: &str = "Measured";

const EXAMPLE: &str = include_str!("../../assets/examples/en.ron");

/// The id of a session by its number.
pub(crate) fn id(number: usize) -> String {
    format!("measured{number:04}")
}

/// Puts sessions into the data directory.
pub(crate) fn make(data: &Path, count: usize) -> io::Result<()> {
    let folder = data.join("sessions");
    fs::create_dir_all(&folder)?;
    for number in 1..=count {
        let id = id(number);
        fs::write(folder.join(format!("{id}.ron")), session(number, &id))?;
    }
    Ok(())
}

/// Chooses a language: without one the program begins with its welcome page.
pub(crate) fn choose_language(home: &Path) -> io::Result<()> {
    let folder = home.join(".config").join("vises");
    fs::create_dir_all(&folder)?;
    fs::write(
        folder.join("preferences.ron"),
        "(format: 1, language: \"en\")\n",
    )
}

/// The example with its own id and title.
fn session(number: usize, id: &str) -> String {
    EXAMPLE
        .lines()
        .map(|line| match line.split_once(": ") {
            Some(("    id", _)) => format!("    id: \"{id}\",\n"),
            Some(("    title", _)) => format!("    title: \"{TITLE} {number}\",\n"),
            _ => format!("{line}\n"),
        })
        .collect()
}
