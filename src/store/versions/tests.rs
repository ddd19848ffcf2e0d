use std::fs;

use super::*;
use crate::store::samples::{self, changed, places, session_id, summary, today};
use crate::store::sessions;

/// Writes a session into a new file, as other names of the old one keep what was in it.
fn put(path: &Path, session: &Session) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let _ = fs::remove_file(path);
    fs::write(path, format::render(session).unwrap()).unwrap();
}

/// A session at its ninth revision, of which the five before are kept.
fn nine(places: &Places) -> Session {
    let mut session = samples::session("one");
    for _ in 4..=9 {
        put(&places.session(&session.id), &session);
        let bytes = fs::read(places.session(&session.id)).unwrap();
        generations::keep(places, &session.id, session.rev, ContentHash::of(&bytes)).unwrap();
        let title = format!("title {}", session.rev + 1);
        session = changed(&session, &title);
    }
    put(&places.session(&session.id), &session);
    session
}

fn versions(places: &Places) -> Vec<Version> {
    list(places, &session_id("one"), &summary).unwrap()
}

fn told(places: &Places) -> Vec<(Origin, Option<u64>)> {
    let told = |version: Version| (version.origin, version.session.ok().map(|read| read.rev));
    versions(places).into_iter().map(told).collect()
}

fn restored(places: &Places, path: &Path) -> Result<u64, StoreFault> {
    restore(places, &session_id("one"), path, today(), &summary)
}

fn present(places: &Places) -> Session {
    sessions::read(places.disk(), &places.session(&session_id("one"))).unwrap()
}

#[test]
fn the_present_version_comes_first_and_then_the_earlier_ones() {
    let (_folder, places) = places();
    nine(&places);
    let earlier = |rev| (Origin::Earlier, Some(rev));
    let expected = [
        (Origin::Present, Some(9)),
        earlier(8),
        earlier(7),
        earlier(6),
        earlier(5),
        earlier(4),
    ];
    assert_eq!(told(&places), expected);
    assert!(versions(&places).iter().all(|one| one.written.is_some()));
}

#[test]
fn each_of_five_versions_becomes_the_present_one_and_what_was_there_is_kept() {
    for rev in 4..=8 {
        let (_folder, places) = places();
        let before = nine(&places);
        let bytes = fs::read(places.session(&before.id)).unwrap();
        let chosen = places.generations(&before.id).join(format!("{rev}.ron"));
        let wanted = sessions::read(places.disk(), &chosen).unwrap();
        assert_eq!(restored(&places, &chosen), Ok(10));
        assert_eq!(present(&places), Session { rev: 10, ..wanted });
        let kept = places.generations(&before.id).join("9.ron");
        assert_eq!(fs::read(kept).unwrap(), bytes);
        let opened = sessions::open(&places, &before.id, today()).unwrap();
        assert!(!opened.changed_outside);
    }
}

/// The titles of the earlier versions, the one kept last first.
fn titles(places: &Places) -> Vec<String> {
    let kept = generations::list(places, &session_id("one")).unwrap();
    let read = kept
        .iter()
        .map(|kept| generations::read(places, &kept.path).unwrap());
    read.map(|session| session.title).collect()
}

/// Goes back to the version of that title.
fn go_back_to(places: &Places, title: &str) {
    let found = versions(places).into_iter().find(|version| {
        let session = version.session.as_ref().unwrap();
        version.origin != Origin::Present && session.title == title
    });
    restored(places, &found.unwrap().path).unwrap();
}

#[test]
fn going_back_and_forth_pushes_no_other_version_out() {
    let (_folder, places) = places();
    nine(&places);
    for turn in 0..10 {
        go_back_to(&places, ["title 8", "title 9"][turn % 2]);
    }
    let mut kept = titles(&places);
    kept.sort();
    let expected = ["title 5", "title 6", "title 7", "title 8", "title 9"];
    assert_eq!(kept, expected);
}

#[test]
fn what_is_gone_back_from_is_kept_as_long_as_any_other_whatever_its_revision() {
    let (_folder, places) = places();
    let before = nine(&places);
    let put_back = Session {
        rev: 2,
        title: "from a backup".to_owned(),
        ..before.clone()
    };
    put(&places.session(&before.id), &put_back);
    go_back_to(&places, "title 8");
    assert_eq!(titles(&places).first().unwrap(), "from a backup");
    for title in ["title 7", "title 6", "title 5"] {
        go_back_to(&places, title);
        let kept = titles(&places);
        assert!(kept.contains(&"from a backup".to_owned()), "{kept:?}");
        assert_eq!(kept.len(), 5);
    }
}

#[test]
fn no_version_is_taken_away_before_the_new_one_is_written() {
    let (_folder, places) = places();
    let before = nine(&places);
    keep_present(&places, &before.id).unwrap();
    let revs = |places: &Places| -> Vec<u64> {
        let kept = generations::list(places, &before.id).unwrap();
        kept.iter().map(|generation| generation.rev).collect()
    };
    assert_eq!(revs(&places), [9, 8, 7, 6, 5, 4]);
    let oldest = places.generations(&before.id).join("4.ron");
    assert_eq!(restored(&places, &oldest), Ok(10));
    assert_eq!(revs(&places), [9, 8, 7, 6, 5]);
    assert_eq!(present(&places).title, "title 4");
}

#[test]
fn whatever_of_the_newest_versions_is_garbled_the_next_good_one_is_there() {
    for garbled in 1..=4 {
        let (_folder, places) = places();
        let before = nine(&places);
        let folder = places.generations(&before.id);
        for rev in (9 - garbled)..9 {
            fs::write(folder.join(format!("{rev}.ron")), b"(format: 1,\n  \xff").unwrap();
        }
        fs::write(places.session(&before.id), b"(format: 1,\n  oops").unwrap();
        let found = versions(&places);
        let first = found.iter().find(|one| one.session.is_ok()).unwrap();
        let rev = first.session.as_ref().unwrap().rev;
        assert_eq!(rev, 8 - garbled);
        let unread = found.iter().filter(|one| one.session.is_err());
        for version in unread {
            let kind = &version.session.as_ref().unwrap_err().kind;
            assert!(
                matches!(kind, FaultKind::Damaged(damage) if damage.line == 2),
                "{kind:?}"
            );
        }
        // Higher than the number of every version, garbled or not.
        assert_eq!(restored(&places, &first.path), Ok(9));
        assert_eq!(
            present(&places).title,
            first.session.as_ref().unwrap().title
        );
        let copies: Vec<_> = fs::read_dir(places.quarantine()).unwrap().collect();
        assert_eq!(copies.len(), 1);
        let copy = copies[0].as_ref().unwrap().path();
        assert_eq!(fs::read(copy).unwrap(), b"(format: 1,\n  oops");
    }
}

#[test]
fn what_others_put_beside_it_and_what_was_put_aside_can_be_chosen_and_stays() {
    let (_folder, places) = places();
    let before = nine(&places);
    let sync = places
        .sessions()
        .join("one.sync-conflict-20261123-101010-ABCDEFG.ron");
    let aside = places.conflicts().join("one-31.ron");
    let copied = places.quarantine().join("one-0123456789abcdef.ron");
    let other = places.conflicts().join("one_more-99.ron");
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
    fs::create_dir_all(places.quarantine()).unwrap();
    fs::write(&copied, "(format: 1, half").unwrap();
    let told = told(&places);
    assert_eq!(
        told[..4],
        [
            (Origin::Present, Some(9)),
            (Origin::Aside, Some(31)),
            (Origin::Beside, Some(20)),
            (Origin::Earlier, Some(8)),
        ]
    );
    assert_eq!(told.last(), Some(&(Origin::Quarantine, None)));
    let bytes = fs::read(&sync).unwrap();
    assert_eq!(restored(&places, &sync), Ok(32));
    assert_eq!(present(&places).title, "theirs");
    assert_eq!(fs::read(&sync).unwrap(), bytes);
    assert!(aside.exists() && copied.exists());
    let kept = places.generations(&before.id).join("9.ron");
    assert_eq!(sessions::read(places.disk(), &kept), Ok(before));
}

#[test]
fn while_another_window_holds_it_nothing_is_gone_back_to() {
    let (_folder, places) = places();
    let before = nine(&places);
    let _other = sessions::open(&places, &before.id, today()).unwrap();
    let chosen = places.generations(&before.id).join("8.ron");
    let fault = restored(&places, &chosen).unwrap_err();
    assert!(matches!(fault.kind, FaultKind::Held(_)), "{fault}");
    assert_eq!(present(&places), before);
    assert_eq!(told(&places).len(), 6);
}

#[test]
fn what_a_later_release_wrote_is_not_gone_back_from() {
    let (_folder, places) = places();
    let before = nine(&places);
    let path = places.session(&before.id);
    fs::write(&path, "(format: 99)").unwrap();
    let chosen = places.generations(&before.id).join("8.ron");
    let fault = restored(&places, &chosen).unwrap_err();
    assert_eq!(fault.kind, FaultKind::TooNew(99));
    assert_eq!(fs::read(&path).unwrap(), b"(format: 99)");
}

#[test]
fn what_does_not_read_or_is_another_session_does_not_become_this_one() {
    let (_folder, places) = places();
    let before = nine(&places);
    let folder = places.generations(&before.id);
    fs::write(folder.join("8.ron"), "(").unwrap();
    put(&folder.join("7.ron"), &samples::session("two"));
    for name in ["8.ron", "7.ron", "none.ron"] {
        assert!(restored(&places, &folder.join(name)).is_err(), "{name}");
        assert_eq!(present(&places), before);
    }
}

#[test]
fn a_session_whose_file_is_gone_comes_back() {
    let (_folder, places) = places();
    let before = nine(&places);
    fs::remove_file(places.session(&before.id)).unwrap();
    let found = versions(&places);
    assert_eq!(
        found[0].session.as_ref().unwrap_err().kind,
        FaultKind::NotFound
    );
    assert_eq!(restored(&places, &found[1].path), Ok(9));
    assert_eq!(present(&places).title, "title 8");
}

#[test]
fn the_same_bytes_are_listed_once() {
    let (_folder, places) = places();
    let before = nine(&places);
    let bytes = fs::read(places.session(&before.id)).unwrap();
    generations::keep(&places, &before.id, before.rev, ContentHash::of(&bytes)).unwrap();
    assert_eq!(told(&places)[1], (Origin::Earlier, Some(8)));
}
