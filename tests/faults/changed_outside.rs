//! Other programs change, replace or delete the session's file while a person answers.

use std::fs;
use std::time::{Duration, Instant};

use crate::ground::{Ground, SEEDED, SEEDED_REV, breathe, short_session};
use crate::oracle::{Given, Wrong, files_below, starts_anew};
use crate::tally::{Tally, each};
use crate::tiers::per_tier;

const PATIENCE: Duration = Duration::from_secs(10);

/// What another program does to the file.
#[derive(Clone, Copy, Debug)]
enum Change {
    Edited,
    EditedInPlace,
    SetBack,
    Cut,
    Emptied,
    Nonsense,
    Grown,
    Deleted,
}

const CHANGES: [Change; 8] = [
    Change::Edited,
    Change::EditedInPlace,
    Change::SetBack,
    Change::Cut,
    Change::Emptied,
    Change::Nonsense,
    Change::Grown,
    Change::Deleted,
];

#[test]
fn what_another_program_made_of_the_file_is_kept_beside_what_was_answered() {
    let mut tally = Tally::of("file changed, replaced or deleted under the program");
    let cases: Vec<Change> = CHANGES
        .into_iter()
        .cycle()
        .take(per_tier(8, 200, 200))
        .collect();
    let outcomes = each(3, &cases, |number, change| changed(number, *change));
    for (number, (change, outcome)) in cases.iter().zip(outcomes).enumerate() {
        tally.counts(&format!("case {number}, {change:?}"), outcome);
    }
    tally.ends_well();
}

/// The bytes that the other program leaves.
fn made(change: Change, bytes: &[u8]) -> Option<Vec<u8>> {
    let text = str::from_utf8(bytes).unwrap();
    Some(match change {
        Change::Edited | Change::EditedInPlace => text.replacen("rev: 44", "rev: 45", 1).into(),
        Change::SetBack => short_session().replacen("rev: 442", "rev: 440", 1).into(),
        Change::Cut => bytes[..bytes.len() / 2].to_owned(),
        Change::Emptied => Vec::new(),
        Change::Nonsense => vec![0xff; 300],
        Change::Grown => [bytes, &vec![b' '; 5 << 20]].concat(),
        Change::Deleted => return None,
    })
}

fn changed(number: usize, change: Change) -> Result<(), Wrong> {
    let ground = Ground::new();
    ground.seed(&short_session());
    let path = ground.session(SEEDED);
    let given = Given::new(SEEDED_REV, "123");
    let mut person = ground.resumes();
    // At first half of the files are as they were found, half are the program's own.
    let own = (number + number / CHANGES.len()) % 2 == 1;
    if own {
        person.chooses("1");
        ground.acknowledges(&mut person, SEEDED_REV + 1, PATIENCE);
    }
    let theirs = made(change, &fs::read(&path).unwrap());
    match (&theirs, change) {
        (None, _) => fs::remove_file(&path).unwrap(),
        (Some(bytes), Change::EditedInPlace) => fs::write(&path, bytes).unwrap(),
        (Some(bytes), _) => {
            let beside = ground.data().join("beside");
            fs::write(&beside, bytes).unwrap();
            fs::rename(&beside, &path).unwrap();
        }
    }
    person.chooses(if own { "23" } else { "123" });
    let start = Instant::now();
    let last = SEEDED_REV + 3;
    while ground.last_acknowledged() != Some(last) && kept(&ground, &given).is_none() {
        if start.elapsed() > PATIENCE {
            return Err(Wrong::Amiss(format!(
                "it says nothing: {}",
                person.screen()
            )));
        }
        breathe();
    }
    person.presses("Ctrl-C").ends();
    if let Some(theirs) = &theirs {
        let found = files_below(ground.data());
        let is_theirs = |file: &std::path::PathBuf| fs::read(file).is_ok_and(|own| own == *theirs);
        if !found.iter().any(is_theirs) {
            return Err(Wrong::Lost(
                "what the other program made is gone".to_owned(),
            ));
        }
    }
    let own_file = given.holds(&path, Some(last));
    if own_file.is_err() && kept(&ground, &given).is_none() {
        return Err(Wrong::Lost(format!(
            "what was answered is gone: {own_file:?}"
        )));
    }
    if matches!(change, Change::Deleted | Change::Edited | Change::SetBack) {
        starts_anew(&ground)?;
    }
    Ok(())
}

/// The file beside, with the last answer in it.
fn kept(ground: &Ground, given: &Given) -> Option<()> {
    let beside = files_below(&ground.data().join("conflicts"));
    beside
        .iter()
        .any(|path| given.holds(path, Some(SEEDED_REV + 3)).is_ok())
        .then_some(())
}
