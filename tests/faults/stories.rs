//! The stories that are disturbed at each of their calls, and what must be true of the files then.

use std::fs;
use std::path::Path;

use crate::ground::{Ground, SEEDED, SEEDED_REV, short_session};
use crate::oracle::{Given, Wrong, all_read, files_below, read};
use crate::scenario::Scenario;
use crate::scenario::Step::{Disturbs, Presses, Saved, Sees};

/// All of them.
pub(crate) const ALL: [Scenario; 6] = [
    Scenario {
        name: "begin, answer, save",
        prepare: Ground::new,
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
    },
    Scenario {
        name: "add a file",
        prepare: with_file,
        arguments: &["open", "brought.ron"],
        steps: &[Sees("Where do you stand")],
        answers: (SEEDED_REV, ""),
        judge: added,
    },
    Scenario {
        name: "go on from a good version",
        prepare: damaged,
        arguments: &[],
        steps: &[
            Sees("needs a look"),
            Presses("r"),
            Sees("Where do you stand"),
            Disturbs,
            Presses("1"),
            Saved(1),
        ],
        answers: (SEEDED_REV, "1"),
        judge: gone_on,
    },
    Scenario {
        name: "write the account",
        prepare: seeded,
        arguments: &["open", SEEDED],
        steps: &[
            Sees("Where do you stand"),
            Presses("p"),
            Sees("1 of"),
            Presses("w"),
            Sees(".txt"),
        ],
        answers: (SEEDED_REV, ""),
        judge: untouched,
    },
];

fn seeded() -> Ground {
    let ground = Ground::new();
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
    let ground = Ground::new();
    fs::write(ground.work().join("brought.ron"), short_session()).unwrap();
    ground
}

fn damaged() -> Ground {
    let ground = with_versions();
    fs::write(ground.generations().join("442.ron"), short_session()).unwrap();
    fs::write(ground.session(SEEDED), damaged_bytes()).unwrap();
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

fn untouched(ground: &Ground) -> Result<(), Wrong> {
    if holds_exactly(&ground.session(SEEDED), &short_session()) {
        Ok(())
    } else {
        Err(Wrong::Torn("the session changed".to_owned()))
    }
}
