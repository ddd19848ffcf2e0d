use std::fs;

use super::*;
use crate::store::samples::{self, changed, dirs, session_id, summary, today};
use crate::store::sessions;

/// Writes a session into a new file, since other names of the old file share its content.
fn put(path: &Path, session: &Session) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let _ = fs::remove_file(path);
    fs::write(path, format::render(session).unwrap()).unwrap();
}

/// A session at its ninth revision, of which the five before are kept.
fn nine(dirs: &DataDirs) -> Session {
    let mut session = samples::session("one");
    for _ in 4..=9 {
        put(&dirs.session(&session.id), &session);
        let bytes = fs::read(dirs.session(&session.id)).unwrap();
        generations::keep(dirs, &session.id, session.rev, ContentHash::of(&bytes)).unwrap();
        let title = format!("title {}", session.rev + 1);
        session = changed(&session, &title);
    }
    put(&dirs.session(&session.id), &session);
    session
}

fn versions(dirs: &DataDirs) -> Vec<Version> {
    list(dirs, &session_id("one"), &summary).unwrap()
}

fn states(dirs: &DataDirs) -> Vec<(Origin, Option<u64>)> {
    let state = |version: Version| (version.origin, version.session.ok().map(|read| read.rev));
    versions(dirs).into_iter().map(state).collect()
}

fn restored(dirs: &DataDirs, path: &Path) -> Result<u64, StoreFault> {
    restore(dirs, &session_id("one"), path, today(), &summary)
}

fn present(dirs: &DataDirs) -> Session {
    sessions::read(dirs.disk(), &dirs.session(&session_id("one"))).unwrap()
}

#[test]
fn the_present_version_comes_first_and_then_the_earlier_ones() {
    let (_folder, dirs) = dirs();
    nine(&dirs);
    let earlier = |rev| (Origin::Earlier, Some(rev));
    let expected = [
        (Origin::Present, Some(9)),
        earlier(8),
        earlier(7),
        earlier(6),
        earlier(5),
        earlier(4),
    ];
    assert_eq!(states(&dirs), expected);
    assert!(versions(&dirs).iter().all(|one| one.written.is_some()));
}

#[test]
fn each_of_five_versions_becomes_the_present_one_and_what_was_there_is_kept() {
    for rev in 4..=8 {
        let (_folder, dirs) = dirs();
        let before = nine(&dirs);
        let bytes = fs::read(dirs.session(&before.id)).unwrap();
        let chosen = dirs.generations(&before.id).join(format!("{rev}.ron"));
        let wanted = sessions::read(dirs.disk(), &chosen).unwrap();
        assert_eq!(restored(&dirs, &chosen), Ok(10));
        assert_eq!(present(&dirs), Session { rev: 10, ..wanted });
        let kept = dirs.generations(&before.id).join("9.ron");
        assert_eq!(fs::read(kept).unwrap(), bytes);
        let opened = sessions::open(&dirs, &before.id, today()).unwrap();
        assert!(!opened.changed_outside);
    }
}

/// The titles of the earlier versions, the one kept last first.
fn titles(dirs: &DataDirs) -> Vec<String> {
    let kept = generations::list(dirs, &session_id("one")).unwrap();
    let read = kept
        .iter()
        .map(|kept| sessions::read(dirs.disk(), &kept.path).unwrap());
    read.map(|session| session.title).collect()
}

/// Goes back to the version with that title.
fn go_back_to(dirs: &DataDirs, title: &str) {
    let found = versions(dirs).into_iter().find(|version| {
        let session = version.session.as_ref().unwrap();
        version.origin != Origin::Present && session.title == title
    });
    restored(dirs, &found.unwrap().path).unwrap();
}

#[test]
fn going_back_and_forth_pushes_no_other_version_out() {
    let (_folder, dirs) = dirs();
    nine(&dirs);
    for turn in 0..10 {
        go_back_to(&dirs, ["title 8", "title 9"][turn % 2]);
    }
    let mut kept = titles(&dirs);
    kept.sort();
    let expected = ["title 5", "title 6", "title 7", "title 8", "title 9"];
    assert_eq!(kept, expected);
}

#[test]
fn what_is_gone_back_from_is_kept_as_long_as_any_other_whatever_its_revision() {
    let (_folder, dirs) = dirs();
    let before = nine(&dirs);
    let put_back = Session {
        rev: 2,
        title: "from a backup".to_owned(),
        ..before.clone()
    };
    put(&dirs.session(&before.id), &put_back);
    go_back_to(&dirs, "title 8");
    assert_eq!(titles(&dirs).first().unwrap(), "from a backup");
    for title in ["title 7", "title 6", "title 5"] {
        go_back_to(&dirs, title);
        let kept = titles(&dirs);
        assert!(kept.contains(&"from a backup".to_owned()), "{kept:?}");
        assert_eq!(kept.len(), 5);
    }
}

#[test]
fn no_version_is_taken_away_before_the_new_one_is_written() {
    let (_folder, dirs) = dirs();
    let before = nine(&dirs);
    keep_present(&dirs, &before.id).unwrap();
    let revs = |dirs: &DataDirs| -> Vec<u64> {
        let kept = generations::list(dirs, &before.id).unwrap();
        kept.iter().map(|generation| generation.rev).collect()
    };
    assert_eq!(revs(&dirs), [9, 8, 7, 6, 5, 4]);
    let oldest = dirs.generations(&before.id).join("4.ron");
    assert_eq!(restored(&dirs, &oldest), Ok(10));
    assert_eq!(revs(&dirs), [9, 8, 7, 6, 5]);
    assert_eq!(present(&dirs).title, "title 4");
}

#[test]
fn whatever_of_the_newest_versions_is_garbled_the_next_good_one_is_there() {
    for garbled in 1..=4 {
        let (_folder, dirs) = dirs();
        let before = nine(&dirs);
        let folder = dirs.generations(&before.id);
        for rev in (9 - garbled)..9 {
            fs::write(folder.join(format!("{rev}.ron")), b"(format: 1,\n  \xff").unwrap();
        }
        fs::write(dirs.session(&before.id), b"(format: 1,\n  oops").unwrap();
        let found = versions(&dirs);
        let first = found.iter().find(|one| one.session.is_ok()).unwrap();
        let rev = first.session.as_ref().unwrap().rev;
        assert_eq!(rev, 8 - garbled);
        let unread = found.iter().filter(|one| one.session.is_err());
        for version in unread {
            let kind = &version.session.as_ref().unwrap_err().kind;
            assert!(
                matches!(kind, FaultKind::Damaged(damage) if damage.location.line == 2),
                "{kind:?}"
            );
        }
        // Higher than the number of every version, garbled or not.
        assert_eq!(restored(&dirs, &first.path), Ok(9));
        assert_eq!(present(&dirs).title, first.session.as_ref().unwrap().title);
        let copies: Vec<_> = fs::read_dir(dirs.quarantine()).unwrap().collect();
        assert_eq!(copies.len(), 1);
        let copy = copies[0].as_ref().unwrap().path();
        assert_eq!(fs::read(copy).unwrap(), b"(format: 1,\n  oops");
    }
}

#[test]
fn what_others_put_beside_it_and_what_was_put_aside_can_be_chosen_and_stays() {
    let (_folder, dirs) = dirs();
    let before = nine(&dirs);
    let sync = dirs
        .sessions()
        .join("one.sync-conflict-20261123-101010-ABCDEFG.ron");
    let aside = dirs.conflicts().join("one-31.ron");
    let copied = dirs.quarantine().join("one-0123456789abcdef.ron");
    let other = dirs.conflicts().join("one_more-99.ron");
    put(
        &sync,
        &Session {
            rev: 20,
            title: "theirs".to_owned(),
            ..before.clone()
        },
    );
    put(
        &aside,
        &Session {
            rev: 31,
            title: "ours".to_owned(),
            ..before.clone()
        },
    );
    put(
        &other,
        &Session {
            id: session_id("one_more"),
            ..before.clone()
        },
    );
    fs::create_dir_all(dirs.quarantine()).unwrap();
    fs::write(&copied, "(format: 1, half").unwrap();
    let states = states(&dirs);
    assert_eq!(
        states[..4],
        [
            (Origin::Present, Some(9)),
            (Origin::Aside, Some(31)),
            (Origin::Beside, Some(20)),
            (Origin::Earlier, Some(8)),
        ]
    );
    assert_eq!(states.last(), Some(&(Origin::Quarantine, None)));
    let bytes = fs::read(&sync).unwrap();
    assert_eq!(restored(&dirs, &sync), Ok(32));
    assert_eq!(present(&dirs).title, "theirs");
    assert_eq!(fs::read(&sync).unwrap(), bytes);
    assert!(aside.exists() && copied.exists());
    let kept = dirs.generations(&before.id).join("9.ron");
    assert_eq!(sessions::read(dirs.disk(), &kept), Ok(before));
}

#[test]
fn while_another_window_holds_it_nothing_is_gone_back_to() {
    let (_folder, dirs) = dirs();
    let before = nine(&dirs);
    let _other = sessions::open(&dirs, &before.id, today()).unwrap();
    let chosen = dirs.generations(&before.id).join("8.ron");
    let fault = restored(&dirs, &chosen).unwrap_err();
    assert!(matches!(fault.kind, FaultKind::Held(_)), "{fault}");
    assert_eq!(present(&dirs), before);
    assert_eq!(states(&dirs).len(), 6);
}

#[test]
fn what_a_later_release_wrote_is_not_gone_back_from() {
    let (_folder, dirs) = dirs();
    let before = nine(&dirs);
    let path = dirs.session(&before.id);
    fs::write(&path, "(format: 99)").unwrap();
    let chosen = dirs.generations(&before.id).join("8.ron");
    let fault = restored(&dirs, &chosen).unwrap_err();
    assert_eq!(fault.kind, FaultKind::TooNew(99));
    assert_eq!(fs::read(&path).unwrap(), b"(format: 99)");
}

#[test]
fn an_unreadable_version_or_another_session_is_not_restored() {
    let (_folder, dirs) = dirs();
    let before = nine(&dirs);
    let folder = dirs.generations(&before.id);
    fs::write(folder.join("8.ron"), "(").unwrap();
    put(&folder.join("7.ron"), &samples::session("two"));
    for name in ["8.ron", "7.ron", "none.ron"] {
        assert!(restored(&dirs, &folder.join(name)).is_err(), "{name}");
        assert_eq!(present(&dirs), before);
    }
}

#[test]
fn a_session_whose_file_is_gone_comes_back() {
    let (_folder, dirs) = dirs();
    let before = nine(&dirs);
    fs::remove_file(dirs.session(&before.id)).unwrap();
    let found = versions(&dirs);
    assert_eq!(
        found[0].session.as_ref().unwrap_err().kind,
        FaultKind::NotFound
    );
    assert_eq!(restored(&dirs, &found[1].path), Ok(9));
    assert_eq!(present(&dirs).title, "title 8");
}

#[test]
fn the_same_bytes_are_listed_once() {
    let (_folder, dirs) = dirs();
    let before = nine(&dirs);
    let bytes = fs::read(dirs.session(&before.id)).unwrap();
    generations::keep(&dirs, &before.id, before.rev, ContentHash::of(&bytes)).unwrap();
    assert_eq!(states(&dirs)[1], (Origin::Earlier, Some(8)));
}
