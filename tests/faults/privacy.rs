//! What a person writes goes nowhere but into the session's file and its versions.

use std::fs;

use crate::ground::{Ground, SEEDED, SEEDED_REV, short_session};
use crate::oracle::files_below;
use crate::scenario::SAVED_AGAIN;
use crate::tools::{Need, can};

const WORD: &str = "Quetzalcoatlus";

#[test]
fn what_is_written_stands_in_the_session_and_nowhere_else_and_no_network_is_used() {
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
    person.presses("1");
    assert!(
        ground.acknowledges(&mut person, SEEDED_REV + 2, SAVED_AGAIN),
        "{}",
        person.screen()
    );
    person.presses("p").sees("1 of").presses("q");
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
    let session = fs::read_to_string(ground.session(SEEDED)).unwrap();
    let host = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    for secret in [ground.home().to_str().unwrap(), host.trim()] {
        let stands = !secret.is_empty() && session.contains(secret);
        assert!(!stands, "the session's file names {secret}");
    }
}
