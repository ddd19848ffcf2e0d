//! What a person writes goes only into the session's file and its versions.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::process::Signal;

use crate::ground::{Ground, SEEDED, SEEDED_REV, breathe, short_session};
use crate::oracle::files_below;
use crate::scenario::SAVED_AGAIN;
use crate::tally::print_line;
use crate::tools::{Need, can};
use crate::who::{named_in, names_of_this_machine};

/// How long a person waits.
const PATIENCE: Duration = Duration::from_secs(20);

const WORD: &str = "Quetzalcoatlus";

#[test]
fn what_is_written_is_in_the_session_and_nowhere_else_and_no_network_is_used() {
    let traced = can("a look for the network", &[Need::Strace]);
    let ground = Ground::new();
    ground.seed(&short_session());
    let record = ground.home().join("calls").display().to_string();
    let tracing = [
        "strace",
        "-D",
        "-f",
        "-qq",
        "-e",
        "trace=%network",
        "-o",
        &record,
    ];
    let before: Vec<String> = if traced {
        tracing.map(str::to_owned).into()
    } else {
        Vec::new()
    };
    let mut person = ground.starts_under(&before, &["open", SEEDED]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand")
        .presses("n")
        .types(WORD)
        .sees(WORD)
        .presses("Tab");
    assert!(
        ground.acknowledges(&mut person, SEEDED_REV + 1, SAVED_AGAIN),
        "{}",
        person.screen()
    );
    person.chooses("1");
    assert!(
        ground.acknowledges(&mut person, SEEDED_REV + 2, SAVED_AGAIN),
        "{}",
        person.screen()
    );
    person.presses("p").sees("1 of").presses("Ctrl-C");
    assert!(person.ends().success());
    ground.asks(&["list"]);
    stands_in_its_place_alone(&ground);
    let raw = String::from_utf8_lossy(&person.raw()).into_owned();
    let after = raw.rsplit("\u{1b}[?1049l").next().unwrap();
    assert!(!after.contains(WORD), "it stays on the terminal: {after}");
    if traced {
        let calls = fs::read_to_string(&record).unwrap();
        assert!(!calls.is_empty(), "no call was seen");
        assert!(!calls.contains("AF_INET"), "the network: {calls}");
    }
}

fn stands_in_its_place_alone(ground: &Ground) {
    let mut found = 0;
    for path in files_below(ground.home()) {
        let bytes = fs::read(&path).unwrap();
        if bytes
            .windows(WORD.len())
            .any(|part| part == WORD.as_bytes())
        {
            found += 1;
            let is_its_place =
                path == ground.session(SEEDED) || path.starts_with(ground.generations());
            assert!(is_its_place, "{} holds what was written", path.display());
        }
    }
    assert!(found > 0, "what was written is nowhere");
    let (mut names, skipped) = names_of_this_machine();
    names.push(ground.home().display().to_string());
    for line in skipped {
        print_line(&line);
    }
    for path in files_below(ground.data()) {
        let found = named_in(&path, &names);
        assert_eq!(found, None, "in {}", path.display());
    }
}

/// What someone writes and then wants gone: a current answer, one in an earlier version, and text
/// in a field that was never kept.
const GONE: [&str; 3] = ["Archaeopteryx", "Dimorphodon", "Pteranodon"];

/// The files below a folder that contain one of these words, or have it in their names.
fn traces(folder: &Path) -> Vec<PathBuf> {
    let holds = |path: &PathBuf| {
        // A file that is being replaced has another name by now.
        let bytes = fs::read(path).unwrap_or_default();
        let name = path.display().to_string();
        GONE.iter().any(|word| {
            let mut parts = bytes.windows(word.len());
            name.contains(word) || parts.any(|part| part == word.as_bytes())
        })
    };
    files_below(folder).into_iter().filter(holds).collect()
}

#[test]
fn what_is_deleted_for_good_is_found_nowhere() {
    let ground = Ground::new();
    let mut person = ground.starts(&["new"]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand")
        .presses("n");
    person.types(GONE[1]).sees(GONE[1]).presses("Tab");
    // After every tenth save the version before is kept: this one, with the note.
    for (number, digit) in "123412341234".chars().enumerate() {
        person.chooses(&digit.to_string());
        assert!(ground.acknowledges(&mut person, number as u64 + 2, PATIENCE));
    }
    person.presses("n").sees(GONE[1]);
    person.types(&"\u{7f}".repeat(GONE[1].len())).types(GONE[0]);
    person.sees(GONE[0]).presses("Tab");
    person.sees(&format!("Note: {}", GONE[0]));
    assert!(ground.acknowledges(&mut person, 14, PATIENCE));
    person.presses("Right").sees("enterprise called");
    person.types(GONE[2]).sees(GONE[2]);
    let drafts = ground.data().join("drafts");
    while traces(&drafts).is_empty() {
        breathe();
    }
    person.sends(Signal::KILL).ends();
    for (folder, word) in [("sessions", 0), ("generations", 1), ("drafts", 2)] {
        let files = files_below(&ground.data().join(folder));
        let holds =
            |path: &PathBuf| fs::read_to_string(path).is_ok_and(|file| file.contains(GONE[word]));
        assert!(
            files.iter().any(holds),
            "{} is in none of {files:?}",
            GONE[word]
        );
    }
    let mut person = ground.starts(&[]);
    person.sees("One session").presses("x").sees("bin?");
    person.presses("Down Enter").sees("In the bin").presses("b");
    person
        .sees("Removed sessions")
        .presses("e")
        .sees("not a secure erase");
    person.presses("Down Enter").sees("deleted for good");
    person.presses("Ctrl-C");
    assert!(person.ends().success());
    assert_eq!(traces(ground.home()), Vec::<PathBuf>::new());
    ground.asks(&["list"]);
    assert_eq!(traces(ground.home()), Vec::<PathBuf>::new());
}
