//! The stories that are disturbed at each of their calls, and what must be true of the files then.

use std::fs;
use std::path::{Path, PathBuf};

use crate::ground::{Ground, SEEDED, SEEDED_REV, short_session};
use crate::oracle::{Given, Wrong, all_read, files_below, read};
use crate::scenario::Scenario;
use crate::scenario::Step::{Disturbs, Finds, Other, Owes, Presses, Saved, Sees, Told};
use crate::tiers::per_tier;

/// Those that are disturbed: all of them, or the one that everybody lives through.
pub(crate) fn disturbed() -> &'static [Scenario] {
    let all = (0, ALL.len());
    let (from, to) = per_tier((1, 2), all, all);
    &ALL[from..to]
}

static ALL: [Scenario; 15] = [
    Scenario {
        name: "begin, answer, save",
        prepare: Ground::in_memory,
        arguments: &["new"],
        steps: &[
            Sees("Where do you stand"),
            Disturbs,
            Presses("4"),
            Saved(1),
            Presses("2"),
            Saved(2),
        ],
        answers: (0, "42"),
        judge: begun,
        ..USUAL
    },
    Scenario {
        name: "change what was found, keep a version",
        prepare: with_versions,
        arguments: &["open", SEEDED],
        steps: &[
            Sees("Where do you stand"),
            Disturbs,
            Presses("1"),
            Saved(1),
            Presses("2"),
            Saved(2),
        ],
        answers: (SEEDED_REV, "12"),
        judge: changed,
        ..USUAL
    },
    Scenario {
        name: "remove and restore",
        prepare: with_versions,
        arguments: &[],
        steps: &[
            Sees("Your sessions"),
            Presses("x"),
            Sees("bin?"),
            Presses("Down Enter"),
            Sees("In the bin"),
            Presses("b"),
            Sees("Removed sessions"),
            Presses("Enter"),
            Sees("Back among your sessions"),
        ],
        answers: (SEEDED_REV, ""),
        judge: in_one_place,
        ..USUAL
    },
    Scenario {
        name: "add a file",
        prepare: with_file,
        arguments: &["open", "brought.ron"],
        steps: &[Sees("Where do you stand")],
        answers: (SEEDED_REV, ""),
        judge: added,
        ..USUAL
    },
    Scenario {
        name: "go on from a good version",
        prepare: damaged,
        judge: gone_on,
        ..GOES_ON
    },
    Scenario {
        name: "bring back a session whose file is gone",
        prepare: without_its_file,
        judge: brought_back,
        one_in: SAMPLED.one_in,
        ..GOES_ON
    },
    Scenario {
        name: "write the account",
        prepare: seeded,
        arguments: &["open", SEEDED],
        steps: &[
            Sees("Where do you stand"),
            Disturbs,
            Presses("p"),
            Sees("1 of"),
            Presses("w"),
            Told(".txt"),
        ],
        answers: (SEEDED_REV, ""),
        judge: untouched,
        ..USUAL
    },
    Scenario {
        name: "go back to an earlier version",
        prepare: with_other_versions,
        arguments: &[],
        steps: &[
            Sees("One session"),
            Presses("v"),
            Sees("Versions of"),
            Presses("Enter"),
            Sees("Go back to this version"),
            Presses("Enter"),
            Sees("This version is the present one now"),
        ],
        judge: gone_back,
        ..SAMPLED
    },
    Scenario {
        name: "delete for good",
        prepare: with_a_bin,
        arguments: &[],
        steps: &[
            Sees("One session"),
            Presses("b"),
            Sees("Removed sessions"),
            Presses("x"),
            Sees("no secure erase"),
            Presses("Down Enter"),
            Sees("is deleted for good"),
        ],
        judge: deleted,
        ..SAMPLED
    },
    Scenario {
        name: "empty the bin",
        prepare: with_a_bin,
        arguments: &[],
        steps: &[
            Sees("One session"),
            Presses("b"),
            Sees("Removed sessions"),
            Presses("e"),
            Sees("no secure erase"),
            Presses("Down Enter"),
            Sees("are deleted for good"),
        ],
        judge: deleted,
        ..SAMPLED
    },
    Scenario {
        name: "save in another folder",
        prepare: with_a_stick,
        arguments: &["open", SEEDED],
        steps: &[
            Sees("Where do you stand"),
            Disturbs,
            Presses("1"),
            Saved(1),
            Presses("F2"),
            Sees("In which folder?"),
            Presses("stick"),
            Sees("stick"),
            Presses("Enter"),
            Told("A copy is in"),
        ],
        answers: (SEEDED_REV, "1"),
        judge: copied_elsewhere,
        ..SAMPLED
    },
    Scenario {
        name: "write a draft, keep it as a note",
        prepare: seeded,
        arguments: &["open", SEEDED],
        steps: &[
            Sees("Where do you stand"),
            Disturbs,
            Presses("n"),
            Sees("leave the field"),
            Presses(WRITTEN),
            Finds(has_draft),
            Owes(is_kept),
            Presses("Tab"),
            Saved(1),
            Finds(has_no_draft),
        ],
        // The note is a revision that leaves the answer as it is.
        answers: (SEEDED_REV, "4"),
        judge: noted,
        ..SAMPLED
    },
    Scenario {
        name: "put a conflict aside",
        prepare: seeded,
        arguments: &["open", SEEDED],
        steps: &[
            Sees("Where do you stand"),
            Disturbs,
            Other(changes),
            Presses("1"),
            Told("changed by someone else"),
        ],
        answers: (SEEDED_REV, "1"),
        judge: put_aside,
        ..SAMPLED
    },
    Scenario {
        name: "duplicate",
        prepare: with_versions,
        arguments: &[],
        steps: &[Sees("One session"), Presses("d"), Sees("Copied.")],
        judge: duplicated,
        ..SAMPLED
    },
    Scenario {
        name: "change a setting",
        prepare: seeded,
        arguments: &[],
        steps: &[
            Sees("One session"),
            Disturbs,
            Presses("s"),
            Sees("Colours"),
            Presses("Down Right"),
            Sees("without colours"),
            Finds(has_setting),
        ],
        folders: &[".config"],
        judge: set,
        ..SAMPLED
    },
];

/// What most stories have in common: nothing is answered.
const USUAL: Scenario = Scenario {
    name: "",
    prepare: seeded,
    arguments: &[],
    steps: &[],
    answers: (SEEDED_REV, ""),
    or_from_an_earlier: None,
    may_be_damaged: false,
    folders: &["data", "work/"],
    spared: &[],
    one_in: 1,
    judge: untouched,
};

/// What does not open is gone on from.
const GOES_ON: Scenario = Scenario {
    steps: &[
        Sees("needs a look"),
        Presses("r"),
        Sees("Where do you stand"),
        Disturbs,
        Presses("1"),
        Saved(1),
    ],
    answers: (SEEDED_REV, "1"),
    or_from_an_earlier: Some(AFTER_AN_EARLIER),
    may_be_damaged: true,
    ..USUAL
};

/// Stories of which every check of the repository meets a part.
const SAMPLED: Scenario = Scenario { one_in: 3, ..USUAL };

fn seeded() -> Ground {
    let ground = Ground::in_memory();
    ground.seed(&short_session());
    ground
}

/// The first revision of a session that goes on from a version before the latest.
pub(crate) const AFTER_AN_EARLIER: u64 = 15;

fn with_versions() -> Ground {
    let ground = seeded();
    fs::create_dir_all(ground.generations()).unwrap();
    for rev in 10..15 {
        let earlier = short_session().replacen("rev: 442", &format!("rev: {rev}"), 1);
        fs::write(ground.generations().join(format!("{rev}.ron")), earlier).unwrap();
    }
    ground
}

fn with_file() -> Ground {
    let ground = Ground::in_memory();
    fs::write(ground.work().join("brought.ron"), short_session()).unwrap();
    ground
}

/// The same, with another answer in the earlier versions.
fn with_other_versions() -> Ground {
    let ground = with_versions();
    for path in files_below(&ground.generations()) {
        let other = fs::read_to_string(&path).unwrap();
        fs::write(path, other.replace("results", "collecting")).unwrap();
    }
    ground
}

/// The sessions in the bin of a story.
const IN_BIN: [&str; 2] = ["gone", "gone_too"];

/// A session, and two in the bin with all that the program keeps of one.
fn with_a_bin() -> Ground {
    let ground = with_versions();
    let data = ground.data();
    for id in IN_BIN {
        let session = short_session().replace(SEEDED, id);
        for path in [
            format!("removed/{id}.ron"),
            format!("removed/{id}/14.ron"),
            format!("generations/{id}/13.ron"),
            format!("conflicts/{id}-31.ron"),
            format!("quarantine/{id}-0123456789abcdef.ron"),
            format!("drafts/{id}.ron"),
        ] {
            let path = data.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, &session).unwrap();
        }
    }
    ground
}

fn with_a_stick() -> Ground {
    let ground = seeded();
    fs::create_dir(ground.work().join("stick")).unwrap();
    ground
}

/// What is written as a note.
pub(crate) const WRITTEN: &str = "half_a_note";

fn drafts(ground: &Ground) -> Vec<PathBuf> {
    let mut drafts = files_below(&ground.data().join("drafts"));
    drafts.retain(|path| path.extension().is_some_and(|extension| extension == "ron"));
    drafts
}

fn has_draft(ground: &Ground) -> bool {
    drafts(ground)
        .iter()
        .any(|path| fs::read_to_string(path).is_ok_and(|draft| draft.contains(WRITTEN)))
}

/// What was written is in a draft or a note.
fn is_kept(ground: &Ground) -> Result<(), Wrong> {
    let is_note = |path: &Path| fs::read_to_string(path).is_ok_and(|file| file.contains(WRITTEN));
    if has_draft(ground) || is_note(&ground.session(SEEDED)) {
        Ok(())
    } else {
        Err(Wrong::Lost("neither draft nor note".to_owned()))
    }
}

fn has_no_draft(ground: &Ground) -> bool {
    drafts(ground).is_empty()
}

/// What another program makes of the session's file.
fn theirs() -> String {
    short_session().replacen("rev: 442", "rev: 450", 1)
}

/// Another program puts its file in the place of the session's.
fn changes(ground: &Ground) {
    let beside = ground.home().join("beside");
    fs::write(&beside, theirs()).unwrap();
    fs::rename(&beside, ground.session(SEEDED)).unwrap();
}

fn damaged() -> Ground {
    let ground = with_versions();
    fs::write(ground.generations().join("442.ron"), short_session()).unwrap();
    fs::write(ground.session(SEEDED), damaged_bytes()).unwrap();
    ground
}

/// Somebody has deleted the session's file.
fn without_its_file() -> Ground {
    let ground = with_versions();
    fs::rename(ground.session(SEEDED), ground.generations().join("442.ron")).unwrap();
    ground
}

fn damaged_bytes() -> String {
    let mut bytes = short_session();
    bytes.truncate(200);
    bytes
}

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

fn begun(ground: &Ground) -> Result<(), Wrong> {
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

fn changed(ground: &Ground) -> Result<(), Wrong> {
    old_or_new(ground, &short_session(), "12")?;
    if !holds_exactly(&ground.session(SEEDED), &short_session())
        && !holds_exactly(&ground.generations().join("442.ron"), &short_session())
    {
        return Err(Wrong::Lost("the version found was not kept".to_owned()));
    }
    versions_read(ground)
}

fn in_one_place(ground: &Ground) -> Result<(), Wrong> {
    versions_read(ground)?;
    let here = holds_exactly(&ground.session(SEEDED), &short_session());
    let removed = ground.data().join("removed/seeded.ron");
    match (here, holds_exactly(&removed, &short_session())) {
        (true, false) | (false, true) => Ok(()),
        (false, false) => Err(Wrong::Lost("it is neither here nor in the bin".to_owned())),
        (true, true) => Err(Wrong::Torn("it is here and in the bin".to_owned())),
    }
}

fn added(ground: &Ground) -> Result<(), Wrong> {
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

fn gone_on(ground: &Ground) -> Result<(), Wrong> {
    versions_read(ground)?;
    let path = ground.session(SEEDED);
    // Where the latest version cannot be read for the moment, an earlier one is gone on from.
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

fn brought_back(ground: &Ground) -> Result<(), Wrong> {
    versions_read(ground)?;
    let path = ground.session(SEEDED);
    let is_of_earlier = read(&path).is_ok_and(|found| found.rev == AFTER_AN_EARLIER);
    if !path.exists() || is_of_earlier {
        return Ok(());
    }
    old_or_new(ground, &short_session(), "1")
}

fn untouched(ground: &Ground) -> Result<(), Wrong> {
    if holds_exactly(&ground.session(SEEDED), &short_session()) {
        Ok(())
    } else {
        Err(Wrong::Torn("the session changed".to_owned()))
    }
}

fn gone_back(ground: &Ground) -> Result<(), Wrong> {
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

/// A session in the bin is there, or gone with all that was kept of it; the others are whole; and a
/// second try finishes.
fn deleted(ground: &Ground) -> Result<(), Wrong> {
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
        person.sees("no secure erase").presses("Down Enter");
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

fn copied_elsewhere(ground: &Ground) -> Result<(), Wrong> {
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

fn noted(ground: &Ground) -> Result<(), Wrong> {
    old_or_new(ground, &short_session(), "4")?;
    let path = ground.session(SEEDED);
    let file = fs::read_to_string(&path).unwrap();
    let note = file.split("note: \"").nth(1);
    let note = note.and_then(|rest| rest.split('"').next());
    // Where the program ends by its own fault, it is what was typed by then.
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

fn put_aside(ground: &Ground) -> Result<(), Wrong> {
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

fn duplicated(ground: &Ground) -> Result<(), Wrong> {
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

/// What the file of settings holds.
fn settings(ground: &Ground) -> String {
    let path = ground.home().join(".config/vises/preferences.ron");
    fs::read_to_string(path).unwrap_or_default()
}

fn has_setting(ground: &Ground) -> bool {
    settings(ground).contains("theme: ")
}

fn set(ground: &Ground) -> Result<(), Wrong> {
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
