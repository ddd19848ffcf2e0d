//! The stories that are disturbed at each of their calls.

use crate::ground::{Ground, SEEDED, SEEDED_REV};
use crate::judged::{
    added, begun, brought_back, changed, copied_elsewhere, deleted, duplicated, gone_back, gone_on,
    has_setting, in_one_place, noted, put_aside, set, untouched,
};
use crate::prepared::{
    AFTER_AN_EARLIER, WRITTEN, changes, damaged, has_draft, has_no_draft, is_kept, seeded,
    with_a_bin, with_a_stick, with_file, with_other_versions, with_versions, without_its_file,
};
use crate::scenario::Scenario;
use crate::scenario::Step::{Chooses, Disturbs, Finds, Other, Owes, Presses, Reports, Saved, Sees};
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
            Sees("other route"),
            Presses("BackTab Tab Enter"),
            Sees("Where do you stand"),
            Disturbs,
            Chooses("4"),
            Saved(1),
            Chooses("2"),
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
            Sees("other route"),
            Presses("BackTab Tab Enter"),
            Sees("Where do you stand"),
            Disturbs,
            Chooses("1"),
            Saved(1),
            Chooses("2"),
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
        steps: &[Sees("other route")],
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
            Sees("other route"),
            Presses("BackTab Tab Enter"),
            Sees("Where do you stand"),
            Disturbs,
            Presses("p"),
            Sees("1 of"),
            Presses("w"),
            Reports(".txt"),
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
            Sees("This is the current version now"),
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
            Sees("not a secure erase"),
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
            Sees("not a secure erase"),
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
            Sees("other route"),
            Presses("BackTab Tab Enter"),
            Sees("Where do you stand"),
            Disturbs,
            Chooses("1"),
            Saved(1),
            Presses("F2"),
            Sees("In which folder?"),
            Presses("stick"),
            Sees("stick"),
            Presses("Enter"),
            Reports("A copy is in"),
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
            Sees("other route"),
            Presses("BackTab Tab Enter"),
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
            Sees("other route"),
            Presses("BackTab Tab Enter"),
            Sees("Where do you stand"),
            Disturbs,
            Other(changes),
            Chooses("1"),
            Reports("changed by someone else"),
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
            Sees("for a light background"),
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

/// A session that does not open is continued from a version.
const GOES_ON: Scenario = Scenario {
    steps: &[
        Sees("needs a look"),
        Presses("r"),
        Sees("other route"),
        Presses("BackTab Tab Enter"),
        Sees("Where do you stand"),
        Disturbs,
        Chooses("1"),
        Saved(1),
    ],
    answers: (SEEDED_REV, "1"),
    or_from_an_earlier: Some(AFTER_AN_EARLIER),
    may_be_damaged: true,
    ..USUAL
};

/// Stories of which every check of the repository meets a part.
const SAMPLED: Scenario = Scenario { one_in: 3, ..USUAL };
