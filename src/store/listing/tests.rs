//! Tests: how the list shows each kind of file.

use std::cell::Cell;
use std::fs;

use super::*;
use crate::store::format;
use crate::store::samples::{self, dirs, session_id};

fn put(dirs: &DataDirs, name: &str, bytes: &[u8]) -> PathBuf {
    let path = dirs.sessions().join(name);
    fs::write(&path, bytes).unwrap();
    path
}

fn file_of(name: &str) -> Vec<u8> {
    format::render(&samples::session(name)).unwrap()
}

#[test]
fn every_kind_of_file_is_recognised_and_none_is_touched() {
    let (_folder, dirs) = dirs();
    let files: [(&str, Vec<u8>); 9] = [
        ("copy of one.ron", file_of("one")),
        ("empty.ron", Vec::new()),
        ("new.ron", b"(format: 99)".to_vec()),
        ("note.ron", b"[1, 2]".to_vec()),
        ("one.lock", b"1 2026-11-23".to_vec()),
        ("one.ron", file_of("one")),
        (
            "one.sync-conflict-20261123-101010-ABCDEFG.ron",
            file_of("one"),
        ),
        ("one.ron~", b"old".to_vec()),
        (".one.aB3x9Z.tmp", b"half".to_vec()),
    ];
    let paths = files.map(|(name, bytes)| (put(&dirs, name, &bytes), bytes));
    let entries = list(&dirs, &samples::summary).unwrap();
    let path = |name: &str| dirs.sessions().join(name);
    let of = Some(session_id("one"));
    let [copy, empty, new, note, one, old, sync] = entries.as_slice() else {
        panic!("{entries:#?}");
    };
    let conflict = |path| Entry::Conflict {
        path,
        of: of.clone(),
    };
    assert_eq!(*copy, conflict(path("copy of one.ron")));
    assert!(
        matches!(empty, Entry::Damaged { id: Some(_), .. }),
        "{empty:?}"
    );
    let newer = Entry::TooNew {
        path: path("new.ron"),
        format: 99,
    };
    assert_eq!(*new, newer);
    assert_eq!(
        *note,
        Entry::Foreign {
            path: path("note.ron")
        }
    );
    assert!(matches!(one, Entry::Readable { id, .. } if *id == session_id("one")));
    assert_eq!(*old, conflict(path("one.ron~")));
    assert_eq!(
        *sync,
        conflict(path("one.sync-conflict-20261123-101010-ABCDEFG.ron"))
    );
    for (path, bytes) in paths {
        assert_eq!(fs::read(&path).unwrap(), bytes, "{}", path.display());
    }
}

#[test]
fn a_copy_under_another_name_is_not_taken_for_a_session_of_its_own() {
    let (_folder, dirs) = dirs();
    let path = put(&dirs, "two.ron", &file_of("one"));
    let of = Some(session_id("one"));
    let entries = list(&dirs, &samples::summary);
    assert_eq!(entries, Ok(vec![Entry::Conflict { path, of }]));
}

#[test]
fn names_that_other_programs_give_are_known() {
    let of = || Some(session_id("one"));
    for name in [
        "one.sync-conflict-20260101-000000-ABC.ron",
        "one (conflicted copy 2026-01-01 101010).ron",
        "one (Ann's conflicted copy 2026-01-01).ron",
        "one.ron~",
        "one.ron.bak",
        "one.ron.save",
        ".#one.ron",
        "#one.ron#",
    ] {
        assert_eq!(name_of(Some(name)), Name::Conflict(of()), "{name}");
    }
    for name in [
        "one.lock",
        ".one.Xy.tmp",
        "._one.ron",
        "notes.txt",
        ".DS_Store",
    ] {
        assert_eq!(name_of(Some(name)), Name::Ignored, "{name}");
    }
    assert_eq!(name_of(Some("My session.ron")), Name::Other);
}

#[test]
fn copies_are_known_by_what_is_in_them_and_else_by_the_session_in_their_names() {
    let (_folder, dirs) = dirs();
    put(&dirs, "one.ron", &file_of("one"));
    for name in [
        "one-DESKTOP-4711.ron",
        "one-DESKTOP-4711-2.ron",
        "one (1).ron",
        "one - Copy.ron",
        "one - Copy (2).ron",
        "one - Kopie.ron",
        "Copy of one.ron",
        "one (Copie en conflit de Ann 2026-01-01).ron",
        "one.sync-conflict-20260101-000000-ABC.ron",
    ] {
        for bytes in [file_of("one"), b"(format: 1, half".to_vec()] {
            let path = put(&dirs, name, &bytes);
            let entries = list(&dirs, &samples::summary).unwrap();
            let of = Some(session_id("one"));
            let conflict = Entry::Conflict {
                path: path.clone(),
                of,
            };
            assert!(entries.contains(&conflict), "{name}: {entries:?}");
            assert_eq!(entries.len(), 2, "{name}");
            fs::remove_file(path).unwrap();
        }
    }
}

#[test]
fn a_copy_of_another_session_goes_to_that_one_whatever_its_name_says() {
    let (_folder, dirs) = dirs();
    put(&dirs, "one.ron", &file_of("one"));
    let path = put(
        &dirs,
        "one.sync-conflict-20260101-000000-ABC.ron",
        &file_of("two"),
    );
    let entries = list(&dirs, &samples::summary).unwrap();
    let of = Some(session_id("two"));
    assert!(
        entries.contains(&Entry::Conflict { path, of }),
        "{entries:?}"
    );
}

#[test]
fn an_unchanged_file_is_not_read_again() {
    let (_folder, dirs) = dirs();
    put(&dirs, "one.ron", &file_of("one"));
    put(&dirs, "two.ron", &file_of("two"));
    let read = Cell::new(0);
    let counting = |session: &Session| {
        read.set(read.get() + 1);
        samples::summary(session)
    };
    let first = list(&dirs, &counting).unwrap();
    assert_eq!(list(&dirs, &counting).unwrap(), first);
    assert_eq!(read.get(), 2);
    let changed = samples::changed(&samples::session("one"), "a longer title than before");
    put(&dirs, "one.ron", &format::render(&changed).unwrap());
    let after = list(&dirs, &counting).unwrap();
    assert_eq!(read.get(), 3);
    assert_ne!(after, first);
    fs::write(dirs.index(), "nonsense").unwrap();
    assert_eq!(list(&dirs, &counting).unwrap(), after);
    assert_eq!(read.get(), 5);
}

#[test]
fn a_folder_that_is_not_there_yet_holds_nothing() {
    let dirs = DataDirs::inside(PathBuf::from("/nowhere/at/all"));
    assert_eq!(list(&dirs, &samples::summary), Ok(Vec::new()));
}

#[test]
fn a_folder_named_like_a_session_is_listed_and_stops_nothing() {
    let (_folder, dirs) = dirs();
    put(&dirs, "one.ron", &file_of("one"));
    fs::create_dir(dirs.session(&session_id("two"))).unwrap();
    let entries = list(&dirs, &samples::summary).unwrap();
    let [Entry::Readable { .. }, Entry::Unreadable(fault)] = entries.as_slice() else {
        panic!("{entries:?}");
    };
    assert_eq!(fault.kind, FaultKind::Folder);
}
