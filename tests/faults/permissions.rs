//! Nobody else may read what a person writes, whatever the umask, from the first moment.

use std::fs::{self, DirBuilder};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};

use crate::ground::{Ground, SEEDED, breathe, short_session};
use crate::oracle::{Wrong, files_below};
use crate::person::Person;
use crate::scenario::SAVED_AGAIN;
use crate::tally::Tally;
use crate::tiers::per_tier;
use crate::tools::{Need, can};

#[test]
fn files_and_folders_are_for_one_person_from_their_first_moment() {
    let traced = can("permissions at the first system call", &[Need::Strace]);
    let mut tally = Tally::of("permissions under umask 000, 022 and 077");
    // The umask that hides nothing would reveal any file created for others.
    for mask in &["000", "022", "077"][..per_tier(1, 3, 3)] {
        tally.counts(mask, under(mask, traced));
    }
    tally.ends_well();
}

/// A person under a mask, and the calls that were seen.
struct Masked<'a> {
    ground: &'a Ground,
    mask: &'a str,
    traced: bool,
    calls: String,
}

impl Masked<'_> {
    /// Runs the program for one story.
    fn runs(&mut self, arguments: &[&str], story: fn(&Ground, &mut Person)) {
        let record = self.ground.home().join("calls").display().to_string();
        let script = format!("umask {}; exec \"$0\" \"$@\"", self.mask);
        let tracing = [
            "strace", "-D", "-f", "-qq", "-y", "-e", MAKING, "-o", &record,
        ];
        let tracing: &[&str] = if self.traced { &tracing } else { &[] };
        let before = tracing.iter().copied().chain(["sh", "-c", &script]);
        let before: Vec<String> = before.map(str::to_owned).collect();
        let mut person = self.ground.starts_under(&before, arguments);
        story(self.ground, &mut person);
        person.ends();
        self.calls += &fs::read_to_string(&record).unwrap_or_default();
    }
}

/// The calls that make files and folders.
const MAKING: &str = "trace=open,openat,mkdir,mkdirat";

fn under(mask: &str, traced: bool) -> Result<(), Wrong> {
    let ground = Ground::new();
    fs::remove_dir_all(ground.home().join(".config")).unwrap();
    let calls = String::new();
    let mut masked = Masked {
        ground: &ground,
        mask,
        traced,
        calls,
    };
    masked.runs(&["new"], begins);
    masked.runs(&[], removes);
    // A damaged session that is gone on from, and then changed by another program.
    DirBuilder::new()
        .mode(0o700)
        .create(ground.generations())
        .unwrap();
    fs::write(ground.generations().join("442.ron"), short_session()).unwrap();
    fs::write(ground.session(SEEDED), &short_session().as_bytes()[..CUT]).unwrap();
    masked.runs(&[], goes_on);
    let own = [ground.session(SEEDED), ground.generations().join("442.ron")];
    looks_private(&ground, &own)?;
    asks_for_privacy(&ground, &masked.calls, traced)
}

/// How much is left of the damaged session.
const CUT: usize = 200;

fn begins(ground: &Ground, person: &mut Person) {
    person
        .goes_to_the_first_question()
        .sees("Where do you stand")
        .chooses("1")
        .presses("s")
        .sees("Colours");
    person.presses("Down Right Esc").sees("Where do you stand");
    for (rev, digit) in "2341234123412".chars().enumerate() {
        person.chooses(&digit.to_string());
        assert!(ground.acknowledges(person, rev as u64 + 2, SAVED_AGAIN));
    }
    person.presses("p").sees("1 of").presses("w").sees(".txt");
    person.presses("Esc").sees("Where do you stand");
    crashes(ground, person);
}

/// Saves in another folder too, and writes until there is a draft; then the program has a fault.
fn crashes(ground: &Ground, person: &mut Person) {
    let stick = ground.work().join("stick");
    DirBuilder::new().mode(0o700).create(&stick).unwrap();
    person.presses("F2").sees("In which folder?");
    person.types(&stick.display().to_string()).presses("Enter");
    person.sees("A copy is in");
    person.presses("n").sees("leave the field").types("a note");
    let drafts = ground.data().join("drafts");
    let has_draft = || {
        let is_one = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "ron");
        files_below(&drafts).iter().any(is_one)
    };
    while !has_draft() {
        breathe();
    }
    has_mode(&drafts, 0o700).unwrap();
    for path in files_below(&drafts) {
        has_mode(&path, 0o600).unwrap();
    }
    person.presses("F12");
}

fn removes(_: &Ground, person: &mut Person) {
    person
        .sees("Go to your sessions")
        .presses("Esc")
        .sees("1 of");
    person.presses("x").sees("bin?").presses("Down Enter");
    person.sees("In the bin").presses("b");
    person.sees("Removed sessions").presses("Enter");
    person.sees("Back among");
    person.presses("x").sees("bin?").presses("Down Enter");
    person.sees("In the bin").presses("Ctrl-C");
}

fn goes_on(ground: &Ground, person: &mut Person) {
    person
        .sees("damaged")
        .presses("r")
        .goes_to_the_first_question()
        .sees("Where do you stand");
    person.chooses("1");
    while fs::read(ground.session(SEEDED)).unwrap().len() == CUT {
        breathe();
    }
    person.sees("saved ");
    fs::write(ground.session(SEEDED), "(format: 1").unwrap();
    person
        .chooses("2")
        .sees("changed by someone else")
        .presses("Ctrl-C");
}

fn looks_private(ground: &Ground, made_here: &[PathBuf]) -> Result<(), Wrong> {
    let mut paths = files_below(ground.data());
    paths.extend(files_below(&ground.home().join(".config/vises")));
    paths.extend(files_below(&ground.work()));
    paths.retain(|path| !made_here.contains(path));
    let kinds = [
        "sessions",
        "crashes/",
        "stick/",
        "removed",
        "quarantine",
        "conflicts",
        "index.ron",
        "preferences.ron",
    ];
    for kind in kinds.into_iter().chain([".lock", ".txt"]) {
        if !paths
            .iter()
            .any(|path| path.display().to_string().contains(kind))
        {
            return Err(Wrong::Amiss(format!("the story left no {kind}: {paths:?}")));
        }
    }
    let bin = ground.data().join("removed");
    let versions = files_below(&bin)
        .into_iter()
        .filter(|path| path.parent() != Some(&bin));
    if versions.count() == 0 {
        return Err(Wrong::Amiss("the story left no version".to_owned()));
    }
    looks_private_below(ground.data())?;
    paths.iter().try_for_each(|path| has_mode(path, 0o600))
}

/// Every folder from that one on is private.
fn looks_private_below(folder: &Path) -> Result<(), Wrong> {
    has_mode(folder, 0o700)?;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            looks_private_below(&path)?;
        }
    }
    Ok(())
}

fn has_mode(path: &Path, wanted: u32) -> Result<(), Wrong> {
    let mode = fs::metadata(path).unwrap().permissions().mode() & 0o777;
    if mode == wanted {
        Ok(())
    } else {
        Err(Wrong::Amiss(format!("{}: {mode:o}", path.display())))
    }
}

/// Each call that creates something asks for privacy from the start.
fn asks_for_privacy(ground: &Ground, calls: &str, traced: bool) -> Result<(), Wrong> {
    let home = ground.home().display().to_string();
    let (record, data) = (format!("{home}/acknowledged"), format!("{home}/data"));
    let mut made = 0;
    for line in calls
        .lines()
        .filter(|line| line.contains(&home) && !line.contains(&record))
    {
        let is_private = if line.contains("mkdir") {
            line.contains(", 0700")
        } else if line.contains("O_CREAT") {
            line.contains(", 0600")
        } else {
            continue;
        };
        made += usize::from(line.contains(&data));
        if !is_private {
            return Err(Wrong::Amiss(format!("asked for too much: {line}")));
        }
    }
    if traced && made < 20 {
        return Err(Wrong::Amiss(format!("only {made} calls were seen")));
    }
    Ok(())
}
