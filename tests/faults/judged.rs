//! What must be true of the files after each story, however far it got.

use std::fs;
use std::path::{Path, PathBuf};

use crate::ground::{Ground, SEEDED, SEEDED_REV, short_session};
use crate::oracle::{Given, Wrong, all_read, files_below, read};
use crate::prepared::{AFTER_AN_EARLIER, IN_BIN, WRITTEN, damaged_bytes, drafts, theirs};

fn holds_exactly(path: &Path, bytes: &str) -> bool {
    fs::read_to_string(path).is_ok_and(|found| found == bytes)
}

/// The old bytes, or a whole new file.
fn old_or_new(ground: &Ground, old: &str, digits: &str) -> Result<(), Wrong> {
    let path = ground.session(SEEDED);
    if holds_exactly(&path, old) {
        return Ok(());
    }
    let found = Given::new(SEEDED_REV, digits).holds(&path, None)?;
    if found.rev > SEEDED_REV {
        Ok(())
    } else {
        Err(Wrong::Torn("neither the old file nor a new one".to_owned()))
    }
}

pub(crate) fn begun(ground: &Ground) -> Result<(), Wrong> {
    all_read(ground)?;
    for path in files_below(&ground.sessions()) {
        if path.extension().is_some_and(|extension| extension == "ron") {
            Given::new(0, "42").holds(&path, None)?;
        }
    }
    Ok(())
}

fn versions_read(ground: &Ground) -> Result<(), Wrong> {
    let mut versions = files_below(&ground.generations());
    versions.extend(files_below(&ground.data().join("removed").join(SEEDED)));
    versions.retain(|path| path.extension().is_some_and(|extension| extension == "ron"));
    if versions.len() < 5 {
        return Err(Wrong::Lost(format!("{} versions are left", versions.len())));
    }
    for path in versions {
        read(&path).map_err(Wrong::Torn)?;
    }
    Ok(())
}

pub(crate) fn changed(ground: &Ground) -> Result<(), Wrong> {
    old_or_new(ground, &short_session(), "12")?;
    if !holds_exactly(&ground.session(SEEDED), &short_session())
        && !holds_exactly(&ground.generations().join("442.ron"), &short_session())
    {
        return Err(Wrong::Lost("the version found was not kept".to_owned()));
    }
    versions_read(ground)
}

pub(crate) fn in_one_place(ground: &Ground) -> Result<(), Wrong> {
    versions_read(ground)?;
    let here = holds_exactly(&ground.session(SEEDED), &short_session());
    let removed = ground.data().join("removed/seeded.ron");
    match (here, holds_exactly(&removed, &short_session())) {
        (true, false) | (false, true) => Ok(()),
        (false, false) => Err(Wrong::Lost("it is neither here nor in the bin".to_owned())),
        (true, true) => Err(Wrong::Torn("it is here and in the bin".to_owned())),
    }
}

pub(crate) fn added(ground: &Ground) -> Result<(), Wrong> {
    if !holds_exactly(&ground.work().join("brought.ron"), &short_session()) {
        return Err(Wrong::Lost("the file that was brought changed".to_owned()));
    }
    let path = ground.session(SEEDED);
    if !path.exists() || holds_exactly(&path, &short_session()) {
        Ok(())
    } else {
        Err(Wrong::Torn("the copy is not the file".to_owned()))
    }
}

pub(crate) fn gone_on(ground: &Ground) -> Result<(), Wrong> {
    versions_read(ground)?;
    let path = ground.session(SEEDED);
    // If the latest version cannot be read now, an earlier one is continued.
    let is_of_earlier = read(&path).is_ok_and(|found| found.rev == AFTER_AN_EARLIER);
    if !is_of_earlier {
        old_or_new(ground, &damaged_bytes(), "1")?;
    }
    let copies = files_below(&ground.data().join("quarantine"));
    let is_kept = holds_exactly(&path, &damaged_bytes())
        || copies
            .iter()
            .any(|copy| holds_exactly(copy, &damaged_bytes()));
    if is_kept {
        Ok(())
    } else {
        Err(Wrong::Lost("the damaged file is nowhere".to_owned()))
    }
}

pub(crate) fn brought_back(ground: &Ground) -> Result<(), Wrong> {
    versions_read(ground)?;
    let path = ground.session(SEEDED);
    let is_of_earlier = read(&path).is_ok_and(|found| found.rev == AFTER_AN_EARLIER);
    if !path.exists() || is_of_earlier {
        return Ok(());
    }
    old_or_new(ground, &short_session(), "1")
}

pub(crate) fn untouched(ground: &Ground) -> Result<(), Wrong> {
    if holds_exactly(&ground.session(SEEDED), &short_session()) {
        Ok(())
    } else {
        Err(Wrong::Torn("the session changed".to_owned()))
    }
}

pub(crate) fn gone_back(ground: &Ground) -> Result<(), Wrong> {
    versions_read(ground)?;
    let path = ground.session(SEEDED);
    if holds_exactly(&path, &short_session()) {
        return Ok(());
    }
    let found = read(&path).map_err(Wrong::Torn)?;
    if found.rev <= SEEDED_REV || found.standing.as_deref() != Some("collecting") {
        return Err(Wrong::Torn(format!("it is neither version: {found:?}")));
    }
    let kept = files_below(&ground.generations());
    if kept
        .iter()
        .any(|path| holds_exactly(path, &short_session()))
    {
        Ok(())
    } else {
        Err(Wrong::Lost("what there was is not kept".to_owned()))
    }
}

/// What is left of a session that is in the bin, or was.
fn left_of(ground: &Ground, id: &str) -> Vec<PathBuf> {
    let is_of_it = |path: &PathBuf| {
        path.iter().any(|part| {
            let name = part.to_string_lossy();
            name.trim_start_matches('.').split(['.', '-']).next() == Some(id)
        })
    };
    let inside = |path: PathBuf| path.strip_prefix(ground.data()).unwrap().to_owned();
    let files = files_below(ground.data()).into_iter().map(inside);
    files.filter(is_of_it).collect()
}

/// A session in the bin is there, or gone with everything kept of it; the others are intact; and a
/// second try finishes.
pub(crate) fn deleted(ground: &Ground) -> Result<(), Wrong> {
    untouched(ground)?;
    versions_read(ground)?;
    for id in IN_BIN {
        let path = ground.data().join(format!("removed/{id}.ron"));
        let left = left_of(ground, id);
        if !path.exists() && !left.is_empty() {
            return Err(Wrong::Amiss(format!("it is gone, but not {left:?}")));
        }
        if path.exists() && !holds_exactly(&path, &short_session().replace(SEEDED, id)) {
            return Err(Wrong::Torn("what is in the bin changed".to_owned()));
        }
    }
    let mut person = ground.starts(&[]);
    person.sees("One session").presses("b");
    person.sees("Removed sessions").presses("e");
    if left_of(ground, IN_BIN[0]).len() + left_of(ground, IN_BIN[1]).len() > 0 {
        person.sees("not a secure erase").presses("Down Enter");
        person.sees("deleted for good");
    }
    person.presses("Ctrl-C").ends();
    for id in IN_BIN {
        let left = left_of(ground, id);
        if !left.is_empty() {
            return Err(Wrong::Amiss(format!("a second try leaves {left:?}")));
        }
    }
    untouched(ground)?;
    versions_read(ground)
}

pub(crate) fn copied_elsewhere(ground: &Ground) -> Result<(), Wrong> {
    old_or_new(ground, &short_session(), "1")?;
    for path in files_below(&ground.work().join("stick")) {
        if path.extension().is_some_and(|extension| extension == "ron") {
            let found = Given::new(SEEDED_REV, "1").holds(&path, None)?;
            if found.rev != SEEDED_REV + 1 {
                return Err(Wrong::Torn(format!("the copy is of {}", found.rev)));
            }
        }
    }
    Ok(())
}

pub(crate) fn noted(ground: &Ground) -> Result<(), Wrong> {
    old_or_new(ground, &short_session(), "4")?;
    let path = ground.session(SEEDED);
    let file = fs::read_to_string(&path).unwrap();
    let note = file.split("note: \"").nth(1);
    let note = note.and_then(|rest| rest.split('"').next());
    // If the program ends by its own fault, it is the text typed by then.
    if !holds_exactly(&path, &short_session())
        && !note.is_some_and(|note| !note.is_empty() && WRITTEN.starts_with(note))
    {
        return Err(Wrong::Lost("the note is not in the new file".to_owned()));
    }
    for path in drafts(ground) {
        let draft = fs::read_to_string(&path).unwrap();
        let text = draft.split("text: \"").nth(1);
        let text = text.and_then(|rest| rest.split('"').next());
        if !text.is_some_and(|text| WRITTEN.starts_with(text)) || !draft.trim_end().ends_with(')') {
            return Err(Wrong::Torn(format!("the draft is {draft}")));
        }
    }
    Ok(())
}

pub(crate) fn put_aside(ground: &Ground) -> Result<(), Wrong> {
    let path = ground.session(SEEDED);
    if !holds_exactly(&path, &short_session()) && !holds_exactly(&path, &theirs()) {
        return Err(Wrong::Lost("the other's file was written over".to_owned()));
    }
    for path in files_below(&ground.data().join("conflicts")) {
        if path.extension().is_some_and(|extension| extension == "ron") {
            Given::new(SEEDED_REV, "1").holds(&path, Some(SEEDED_REV + 1))?;
        }
    }
    Ok(())
}

pub(crate) fn duplicated(ground: &Ground) -> Result<(), Wrong> {
    untouched(ground)?;
    versions_read(ground)?;
    let mut copies = files_below(&ground.sessions());
    copies.retain(|path| {
        *path != ground.session(SEEDED)
            && path.extension().is_some_and(|extension| extension == "ron")
    });
    for path in &copies {
        let found = read(path).map_err(Wrong::Torn)?;
        if found.standing.as_deref() != Some("results") {
            return Err(Wrong::Torn(format!("the copy holds {found:?}")));
        }
    }
    if copies.len() > 1 {
        return Err(Wrong::Torn("there are two copies".to_owned()));
    }
    Ok(())
}

/// The content of the file of settings.
fn settings(ground: &Ground) -> String {
    let path = ground.home().join(".config/vises/preferences.ron");
    fs::read_to_string(path).unwrap_or_default()
}

pub(crate) fn has_setting(ground: &Ground) -> bool {
    settings(ground).contains("theme: ")
}

pub(crate) fn set(ground: &Ground) -> Result<(), Wrong> {
    untouched(ground)?;
    let file = settings(ground);
    let is_old = file == "(format: 1, language: \"en\")\n";
    let is_new = file.contains("language: \"en\"")
        && file.contains("theme: ")
        && file.trim_end().ends_with(')');
    if is_old || is_new {
        Ok(())
    } else {
        Err(Wrong::Torn(format!("the preferences are {file:?}")))
    }
}
