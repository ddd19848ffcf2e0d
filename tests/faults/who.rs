//! The names of a person or their machine, which must be in no file. One rule for every check.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// Words that the program itself writes into files; a name that is one of them cannot be looked for.
const OWN: [&str; 14] = [
    "vises",
    "main",
    "linux",
    "session",
    "thread",
    "place",
    "version",
    "system",
    "size",
    "term",
    "xterm",
    "code",
    "date",
    "localhost",
];

/// The names that this machine knows: the account's login and full name, and the machine's name.
/// Also which names are left out, and why.
pub(crate) fn names_of_this_machine() -> (Vec<String>, Vec<String>) {
    let (mut names, mut skipped) = (Vec::new(), Vec::new());
    let host = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let account = account();
    for (what, name) in [
        ("the name of the machine", host.trim()),
        ("the name of the account", &account[0]),
        ("the name of the person who has the account", &account[1]),
    ] {
        let lower = name.to_lowercase();
        let reason = if name.is_empty() {
            "there is none"
        } else if name.chars().count() < 4 {
            "it is too short to be looked for"
        } else if OWN.contains(&lower.as_str()) {
            "it is a word of the program"
        } else {
            names.push(name.to_owned());
            continue;
        };
        skipped.push(format!("skipped: {what}, because {reason}"));
    }
    (names, skipped)
}

/// The account that runs this, according to the system and whatever the environment says: its login
/// and full name.
fn account() -> [String; 2] {
    let own = fs::metadata("/proc/self")
        .map_or(0, |own| own.uid())
        .to_string();
    let accounts = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let line = accounts
        .lines()
        .find(|line| line.split(':').nth(2) == Some(&own));
    let field = |number: usize| {
        let field = line.and_then(|line| line.split(':').nth(number));
        let name = field.and_then(|field| field.split(',').next());
        name.unwrap_or_default().to_owned()
    };
    [field(0), field(4)]
}

/// Whether a name occurs in a text as a separate word. A part of a longer word is chance: ids are
/// made of letters.
pub(crate) fn is_named(name: &str, text: &str) -> bool {
    let (name, text) = (name.to_lowercase(), text.to_lowercase());
    text.match_indices(&name).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + name.len()..);
        let after = after.and_then(|text| text.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// Whom a file names: one of these people, or the machine.
pub(crate) fn named_in(path: &Path, names: &[String]) -> Option<String> {
    let text = String::from_utf8_lossy(&fs::read(path).ok()?).into_owned();
    names.iter().find(|name| is_named(name, &text)).cloned()
}

#[test]
fn a_name_is_a_word_of_its_own() {
    for (text, expected) in [
        ("of Zyx.", true),
        ("zyx", true),
        ("/home/zyx/data", true),
        ("azyx", false),
        ("zyxen", false),
    ] {
        assert_eq!(is_named("zyx", text), expected, "{text}");
    }
}
