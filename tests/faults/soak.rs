//! A long evening: the program's memory and files do not grow.

use std::fs;

use crate::ground::{Ground, SEEDED, SEEDED_REV, long_session};
use crate::oracle::{Given, files_below, starts_anew};
use crate::scenario::SAVED_AGAIN;
use crate::storm::digits;
use crate::tally::{Tally, print_line};
use crate::tiers::per_tier;

/// How many answers are given before the first look.
const FIRST: usize = 100;

/// By how many bytes the memory may grow after that.
const GROWTH: u64 = 5 << 20;

/// The program's resources.
struct Held {
    files: usize,
    memory: u64,
}

impl Held {
    fn by(process: u32) -> Self {
        let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .unwrap();
        let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse().unwrap();
        Self {
            files: fs::read_dir(format!("/proc/{process}/fd")).unwrap().count(),
            memory: kilobytes << 10,
        }
    }
}

#[test]
fn many_answers_leave_nothing_behind() {
    let mut tally = Tally::of("many answers in one run");
    let many = per_tier(0, 500, 10_000);
    let ground = Ground::new();
    ground.seed(&long_session());
    let given = Given::new(SEEDED_REV, &digits(many, Some("results")));
    let mut person = ground.resumes();
    let mut first = None;
    for (number, digits) in given.digits.chunks(2).enumerate() {
        if 2 * number == FIRST {
            first = Some(Held::by(person.process()));
        }
        person.chooses(str::from_utf8(digits).unwrap());
        let rev = SEEDED_REV + (2 * number + digits.len()) as u64;
        let saved = ground.acknowledges(&mut person, rev, SAVED_AGAIN);
        assert!(saved, "not saved: {}", person.screen());
    }
    let (first, last) = (first.unwrap(), Held::by(person.process()));
    let size = |path: &std::path::PathBuf| fs::metadata(path).unwrap().len();
    let whole: u64 = files_below(ground.data()).iter().map(size).sum();
    let session = size(&ground.session(SEEDED));
    let versions = files_below(&ground.generations()).len();
    let path = ground.session(SEEDED);
    let last_rev = SEEDED_REV + many as u64;
    tally.counts("soak", given.holds(&path, Some(last_rev)).map(|_| ()));
    print_line(&format!(
        "  after {many} answers: {} files open ({} before), memory {} kB ({} before), \
         {versions} versions, {whole} bytes in all for a session of {session}",
        last.files,
        first.files,
        last.memory >> 10,
        first.memory >> 10
    ));
    assert!(last.files <= first.files, "files stay open");
    assert!(last.memory < first.memory + GROWTH, "memory grows");
    assert!(versions <= 5, "{versions} versions are kept");
    assert!(
        whole < 10 * session,
        "{whole} bytes for a session of {session}"
    );
    person.presses("Ctrl-C");
    assert!(person.ends().success());
    tally.counts("start after it", starts_anew(&ground));
    tally.ends_well();
}
