//! Tests: earlier versions, the newest of which are gone, garbled or someone else's.

use std::fs;

use super::*;
use crate::store::disk::real::RealDisk;
use crate::store::samples::{self, changed, dirs, session_id, today};
use crate::store::sessions;
use crate::tiers::per_tier;

/// What happens to a file.
type Damage = (&'static str, fn(&Path));

const DAMAGES: [Damage; 9] = [
    ("gone", |path| fs::remove_file(path).unwrap()),
    ("empty", |path| anew(path, b"")),
    ("zeros", |path| anew(path, &[0; 2_000])),
    ("cut", |path| {
        let bytes = fs::read(path).unwrap();
        anew(path, bytes.get(..bytes.len() / 2).unwrap());
    }),
    ("garbled", |path| {
        let mut bytes = fs::read(path).unwrap();
        for byte in bytes.iter_mut().step_by(7) {
            *byte ^= 0x5a;
        }
        anew(path, &bytes);
    }),
    ("of a newer format", |path| {
        let text = fs::read_to_string(path).unwrap();
        anew(path, text.replace("format: 1", "format: 2").as_bytes());
    }),
    ("of another session", |path| {
        anew(path, &format::render(&samples::session("other")).unwrap());
    }),
    ("too large", |path| anew(path, &vec![b' '; 5 << 20])),
    ("a folder", |path| {
        fs::remove_file(path).unwrap();
        fs::create_dir(path).unwrap();
    }),
];

/// Puts a new file in the place of one that may be a link to another.
fn anew(path: &Path, bytes: &[u8]) {
    fs::remove_file(path).unwrap();
    fs::write(path, bytes).unwrap();
}

/// A damaged session with five good earlier versions, those versions, the newest first.
fn damaged_session() -> (tempfile::TempDir, DataDirs, Vec<Session>) {
    let (folder, dirs) = dirs();
    let mut versions = vec![samples::session("one")];
    for number in 1..=KEPT {
        let next = changed(versions.last().unwrap(), &format!("version {number}"));
        let bytes = format::render(&next).unwrap();
        let written = replace(
            &RealDisk,
            &dirs.session(&next.id),
            &bytes,
            Expected::Anything,
        )
        .unwrap();
        keep(&dirs, &next.id, next.rev, written).unwrap();
        versions.push(next);
    }
    anew(&dirs.session(&session_id("one")), b"(format: 1, \xff");
    versions.reverse();
    versions.truncate(KEPT);
    (folder, dirs, versions)
}

#[test]
fn whatever_has_become_of_the_newest_versions_the_newest_good_one_is_found_and_opens() {
    let id = session_id("one");
    for (name, damage) in DAMAGES {
        for damaged in (0..KEPT).rev().step_by(per_tier(KEPT, 1, 1)) {
            let (_folder, dirs, versions) = damaged_session();
            for generation in list(&dirs, &id).unwrap().iter().take(damaged) {
                damage(&generation.path);
            }
            let expected = versions.get(damaged).unwrap();
            let (generation, found) = newest_good(&dirs, &id).unwrap().unwrap();
            assert_eq!(found, *expected, "{damaged} {name}");
            assert_eq!(generation.rev, expected.rev);
            let opened = sessions::open_version(&dirs, &id, &generation, today()).unwrap();
            assert_eq!(opened.session, *expected, "{damaged} {name}");
        }
    }
}

#[test]
fn without_a_good_version_none_is_offered_and_nothing_is_removed() {
    let id = session_id("one");
    for (name, damage) in DAMAGES {
        let (_folder, dirs, _) = damaged_session();
        let before = list(&dirs, &id).unwrap();
        for generation in &before {
            damage(&generation.path);
        }
        assert_eq!(newest_good(&dirs, &id).unwrap(), None, "{name}");
        let left = list(&dirs, &id).unwrap().len();
        assert_eq!(left, if name == "gone" { 0 } else { KEPT }, "{name}");
    }
}

#[test]
fn unreadable_versions_push_out_no_good_one() {
    let id = session_id("one");
    for (name, damage) in DAMAGES.into_iter().skip(1) {
        let (_folder, dirs, versions) = damaged_session();
        for generation in list(&dirs, &id).unwrap().iter().take(3) {
            damage(&generation.path);
        }
        let next = changed(versions.first().unwrap(), "after the damage");
        let bytes = format::render(&next).unwrap();
        let written = replace(&RealDisk, &dirs.session(&id), &bytes, Expected::Anything).unwrap();
        keep(&dirs, &id, next.rev, written).unwrap();
        let good = list(&dirs, &id).unwrap().into_iter().filter_map(|kept| {
            let session = sessions::read(dirs.disk(), &kept.path).ok()?;
            (session.id == id).then_some(session)
        });
        let good: Vec<Session> = good.collect();
        let expected = [&[next], &versions[3..]].concat();
        assert_eq!(good, expected, "{name}");
    }
}
