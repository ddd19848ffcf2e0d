//! Files that a person names at a real terminal: to add them, and to save in another folder.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use crate::home::Home;
use crate::person::Person;

/// Someone else's session file in this home.
fn received(home: &Home, name: &str) -> PathBuf {
    let path = home.path().join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let text = fs::read_to_string("tests/golden/session-format-1.ron").unwrap();
    fs::write(&path, text.replace("rev: 18446744073709551614", "rev: 7")).unwrap();
    path
}

/// The program at the list of sessions, of which there is one.
fn at_the_sessions(home: &Home) -> Person {
    let example = fs::read_to_string("assets/examples/en.ron").unwrap();
    let folder = home.path().join("data/sessions");
    fs::create_dir_all(&folder).unwrap();
    let own = example.replacen("id: \"example_en\"", "id: \"own\"", 1);
    fs::write(folder.join("own.ron"), own).unwrap();
    let config = home.path().join(".config/vises");
    fs::create_dir_all(&config).unwrap();
    fs::write(
        config.join("preferences.ron"),
        "(format: 1, language: \"en\")",
    )
    .unwrap();
    let mut person = Person::starts(home, &["--language", "en"]);
    person.sees("One session");
    person
}

fn adds(home: &Home, written: &str) {
    let mut person = at_the_sessions(home);
    person.presses("a").sees("Where is the file?");
    person.types(written).presses("Enter").sees("2 sessions");
    assert!(person.presses("Ctrl-C").ends().success());
}

#[test]
fn a_path_that_is_dropped_is_understood_however_it_is_quoted() {
    let name = "l'Atelier été.ron";
    for quoted in [
        "'{}/l'\\''Atelier été.ron' ",
        "\"{}/l'Atelier été.ron\"",
        "{}/l\\'Atelier\\ été.ron ",
        "file://{}/l'Atelier%20%C3%A9t%C3%A9.ron",
        "{}/l'Atelier été.ron",
    ] {
        let home = Home::new();
        received(&home, name);
        adds(&home, &quoted.replace("{}", home.path().to_str().unwrap()));
    }
}

#[test]
fn a_path_that_is_there_as_it_was_typed_wins_over_an_unquoted_one() {
    let home = Home::new();
    let path = received(&home, "a\\ b.ron");
    fs::write(home.path().join("a b.ron"), "no session").unwrap();
    adds(&home, path.to_str().unwrap());
}

#[test]
fn a_tilde_is_the_home_folder_if_a_file_is_asked_for() {
    let home = Home::new();
    received(&home, "stick/received.ron");
    adds(&home, "~/stick/received.ron");
}

#[test]
fn another_users_home_is_refused() {
    let home = Home::new();
    let mut person = at_the_sessions(&home);
    person.presses("a").sees("Where is the file?");
    person.types("~ann/x.ron").presses("Enter");
    person.sees("is not understood").sees("~/Documents");
}

/// Opens the session and saves it in that folder.
fn saves_in(person: &mut Person, folder: &str) {
    person.presses("F2").sees("In which folder?");
    person.types(folder).presses("Enter");
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn copies_on_a_stick_are_named_by_title_and_day_and_written_over_nothing() {
    let home = Home::new();
    let stick = home.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let mut person = at_the_sessions(&home);
    person.presses("Enter").sees("q to your sessions");
    saves_in(&mut person, "~/stick");
    person.sees("A copy is in");
    saves_in(&mut person, "~/stick");
    person.sees("-2.ron");
    assert!(person.presses("Ctrl-C").ends().success());
    let names = names_in(&stick);
    let [first, second] = names.as_slice() else {
        panic!("{names:?}");
    };
    let stem = second.strip_suffix(".ron").unwrap();
    let (title, day) = stem.split_at(stem.len() - "-2026-11-29".len());
    assert!(
        title.starts_with("the-") && !title.contains("own"),
        "{names:?}"
    );
    assert!(day.starts_with("-2"), "{names:?}");
    assert_eq!(*first, format!("{stem}-2.ron"));
    // It comes back as the very session that it is a copy of.
    let copy = fs::read_to_string(stick.join(first)).unwrap();
    assert!(copy.contains("id: \"own\""));
}

#[test]
fn a_missing_folder_for_a_copy_is_reported() {
    let home = Home::new();
    let mut person = at_the_sessions(&home);
    person.presses("Enter").sees("q to your sessions");
    saves_in(&mut person, "/no/such/folder");
    person.sees("There is no such folder");
}

#[test]
fn a_folder_among_the_sessions_is_reported_and_left_alone() {
    let home = Home::new();
    let inside = home.path().join("data/sessions/zz.ron/dear.txt");
    fs::create_dir_all(inside.parent().unwrap()).unwrap();
    fs::write(&inside, "dear").unwrap();
    let mut person = at_the_sessions(&home);
    person
        .sees("zz.ron")
        .sees("not a session")
        .presses("Down x");
    person.sees("cannot be done here").presses("Enter");
    person.sees("It is a folder, not");
    assert!(person.presses("Ctrl-C").ends().success());
    assert_eq!(fs::read_to_string(&inside).unwrap(), "dear");
    assert!(!home.path().join("data/removed").exists());
}

#[test]
fn no_version_is_offered_if_none_is_kept() {
    let home = Home::new();
    let path = home.path().join("data/sessions/zz.ron");
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, "// vises session\n(format: 1").unwrap();
    let mut person = at_the_sessions(&home);
    person.sees("zz.ron").presses("Down r");
    person
        .sees("No earlier version of it is kept")
        .presses("Enter");
    person.sees("There is a fault in").sees("is missing");
    assert!(!person.screen().contains("last good version"));
    assert!(person.presses("Ctrl-C").ends().success());
    assert_eq!(names_in(path.parent().unwrap()), ["own.ron", "zz.ron"]);
}

#[test]
fn a_data_folder_on_an_unplugged_disk_is_reported_on_the_screen() {
    let home = Home::new();
    symlink(home.path().join("unplugged"), home.path().join("data")).unwrap();
    let person = Person::starts(&home, &["--language", "en", "new"]);
    // The line breaks depend on the length of the folder's name.
    person.waits("a sentence about the link", |seen| {
        let screen = seen.parser.screen().contents();
        let words: Vec<&str> = screen.split_whitespace().collect();
        words.join(" ").contains("a link to a folder")
    });
}

/// Lets a folder take new files only, or everything again; whether that could be done.
#[cfg(target_os = "linux")]
fn only_takes_new_files(folder: &Path, only: bool) -> bool {
    let how = if only { "+a" } else { "-a" };
    let mut chattr = std::process::Command::new("chattr");
    chattr
        .arg(how)
        .arg(folder)
        .stderr(std::process::Stdio::null());
    chattr.status().is_ok_and(|status| status.success())
}

#[test]
#[cfg(target_os = "linux")]
fn in_a_folder_that_only_takes_new_files_one_temporary_file_is_left_at_most() {
    let home = Home::new();
    let folder = home.path().join("data/sessions");
    let mut person = Person::starts(&home, &["--language", "en", "new"]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand")
        .presses("1")
        .sees("saved ");
    if !only_takes_new_files(&folder, true) {
        crate::deeds::say("skipped: a folder that only takes new files needs chattr and root");
        return;
    }
    // Each answer is a try to save.
    for (answer, chosen) in [
        ("2", "(•) We have"),
        ("3", "(•)"),
        ("1", "(•)"),
        ("2", "(•) We have"),
    ] {
        person.presses(answer).sees(chosen).sees("NOT SAVED");
    }
    person.presses("F1").presses("Esc").sees("NOT SAVED");
    let left = names_in(&folder);
    assert!(only_takes_new_files(&folder, false));
    let temporary = |name: &&String| name.starts_with('.');
    assert_eq!(left.iter().filter(temporary).count(), 1, "{left:?}");
    person.presses("1").sees("saved ");
    let left = names_in(&folder);
    assert_eq!(left.iter().filter(temporary).count(), 0, "{left:?}");
    assert!(person.presses("Ctrl-C").ends().success());
}

/// Every file is too large for the account that runs the program: it can lock, but not save.
#[test]
fn what_could_not_be_begun_or_copied_leaves_nothing_behind() {
    let home = Home::new();
    let mut usual = at_the_sessions(&home);
    assert!(usual.presses("Ctrl-C").ends().success());
    let mut command = crate::home::command(&home, &[]);
    let through = [
        "/bin/sh",
        "-c",
        "trap '' XFSZ; ulimit -f 0; exec \"$0\"",
        env!("CARGO_BIN_EXE_vises"),
    ];
    *command.get_argv_mut() = through.map(Into::into).into();
    let mut person = Person::runs(command, (80, 24));
    person.sees("One session").presses("d");
    person.sees("could not be written").presses("w");
    person
        .sees("NOT SAVED")
        .presses("Ctrl-C")
        .sees("Please confirm");
    person.presses("Down Down Enter").ends();
    assert_eq!(names_in(&home.path().join("data/sessions")), ["own.ron"]);
}
