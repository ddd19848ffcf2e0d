use std::fs;

use super::*;
use crate::store::samples::{self, dirs, session_id, today};
use crate::tiers::per_tier;

/// Creates a session and closes it.
fn put(dirs: &DataDirs, session: &Session) {
    drop(create(dirs, session, today()).unwrap());
}

#[test]
fn a_new_session_is_there_when_it_is_opened_again() {
    let (_folder, dirs) = dirs();
    let session = samples::session("one");
    put(&dirs, &session);
    let opened = open(&dirs, &session.id, today()).unwrap();
    assert_eq!(opened.session, session);
    assert!(!opened.changed_outside);
    assert!(opened.write_access().unlocked.is_none());
}

#[test]
fn a_session_is_not_made_over_another() {
    let (_folder, dirs) = dirs();
    let session = samples::session("one");
    put(&dirs, &session);
    let before = fs::read(dirs.session(&session.id)).unwrap();
    let fault = create(&dirs, &samples::changed(&session, "other"), today()).unwrap_err();
    assert_eq!(fault.kind, FaultKind::Exists);
    assert_eq!(fs::read(dirs.session(&session.id)).unwrap(), before);
}

#[test]
fn a_session_that_is_being_written_opens_for_reading() {
    let (_folder, dirs) = dirs();
    let session = samples::session("one");
    let first = create(&dirs, &session, today()).unwrap();
    let second = open(&dirs, &session.id, today()).unwrap();
    assert_eq!(second.session, session);
    assert!(matches!(second.access, FileAccess::ReadOnly(_)));
    drop(first);
    open(&dirs, &session.id, today()).unwrap().write_access();
}

#[test]
fn a_session_repaired_by_hand_opens_as_changed_outside() {
    let (_folder, dirs) = dirs();
    let session = samples::session("one");
    put(&dirs, &session);
    let path = dirs.session(&session.id);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("insertion", "inclusion")).unwrap();
    let opened = open(&dirs, &session.id, today()).unwrap();
    assert!(opened.changed_outside);
    assert_eq!(opened.session.title, "L'emploi d'inclusion");
}

#[test]
fn a_file_that_was_never_written_here_is_not_called_changed() {
    let (_folder, dirs) = dirs();
    let session = samples::session("one");
    let bytes = format::render(&session).unwrap();
    fs::write(dirs.session(&session.id), bytes).unwrap();
    assert!(!open(&dirs, &session.id, today()).unwrap().changed_outside);
}

#[test]
fn what_a_later_release_wrote_stays_untouched() {
    let (_folder, dirs) = dirs();
    let id = session_id("one");
    let path = dirs.session(&id);
    let bytes = b"(format: 2, id: \"one\", stars: 5)";
    fs::write(&path, bytes).unwrap();
    let before = path.metadata().unwrap().modified().unwrap();
    let fault = open(&dirs, &id, today()).unwrap_err();
    assert_eq!(fault.kind, FaultKind::TooNew(2));
    assert_eq!(fs::read(&path).unwrap(), bytes);
    assert_eq!(path.metadata().unwrap().modified().unwrap(), before);
}

#[test]
fn no_truncation_of_a_file_is_passed_over_or_made_worse() {
    let (_folder, dirs) = dirs();
    let session = samples::session("one");
    let good = format::render(&session).unwrap();
    let path = dirs.session(&session.id);
    for length in (0..good.len() - 2).step_by(per_tier(13, 1, 1)) {
        fs::write(&path, &good[..length]).unwrap();
        let fault = open(&dirs, &session.id, today()).unwrap_err();
        assert!(matches!(fault.kind, FaultKind::Damaged(_)), "{fault}");
        assert_eq!(fs::read(&path).unwrap(), good[..length]);
    }
}

#[test]
fn no_flipped_byte_stops_the_program_or_changes_the_file() {
    let (_folder, dirs) = dirs();
    let session = samples::session("one");
    let good = format::render(&session).unwrap();
    let path = dirs.session(&session.id);
    for at in (0..good.len()).step_by(per_tier(13, 1, 1)) {
        let mut flipped = good.clone();
        flipped[at] ^= 0x10;
        fs::write(&path, &flipped).unwrap();
        drop(open(&dirs, &session.id, today()));
        assert_eq!(fs::read(&path).unwrap(), flipped);
    }
}

#[test]
fn a_file_under_the_name_of_another_session_is_not_opened_as_it() {
    let (_folder, dirs) = dirs();
    let session = samples::session("one");
    put(&dirs, &session);
    let copy = session_id("two");
    fs::copy(dirs.session(&session.id), dirs.session(&copy)).unwrap();
    assert!(open(&dirs, &copy, today()).is_err());
}

#[test]
fn an_added_file_is_here_byte_for_byte() {
    let (folder, dirs) = dirs();
    let session = samples::session("one");
    let path = folder.path().join("from a stick.ron");
    let mut bytes = b"// a remark\n".to_vec();
    bytes.extend(format::render(&session).unwrap());
    fs::write(&path, &bytes).unwrap();
    let fresh = session_id("fresh");
    let id = session.id.clone();
    assert_eq!(
        import(&dirs, &path, &fresh, today()),
        Ok(Imported::Added(id.clone()))
    );
    assert_eq!(fs::read(dirs.session(&id)).unwrap(), bytes);
    assert_eq!(
        import(&dirs, &path, &fresh, today()),
        Ok(Imported::AlreadyHere(id))
    );
}

#[test]
fn an_added_file_never_takes_the_place_of_another() {
    let (folder, dirs) = dirs();
    let session = samples::session("one");
    put(&dirs, &session);
    let before = fs::read(dirs.session(&session.id)).unwrap();
    let other = samples::changed(&session, "theirs");
    let path = folder.path().join("other.ron");
    fs::write(&path, format::render(&other).unwrap()).unwrap();
    let fresh = session_id("fresh");
    assert_eq!(
        import(&dirs, &path, &fresh, today()),
        Ok(Imported::AddedAnew(fresh.clone()))
    );
    assert_eq!(fs::read(dirs.session(&session.id)).unwrap(), before);
    let added = read(dirs.disk(), &dirs.session(&fresh)).unwrap();
    assert_eq!(
        added,
        Session {
            id: fresh.clone(),
            ..other
        }
    );
    fs::write(
        &path,
        format::render(&samples::changed(&session, "third")).unwrap(),
    )
    .unwrap();
    assert_eq!(
        import(&dirs, &path, &fresh, today()).unwrap_err().kind,
        FaultKind::Exists
    );
}

#[test]
fn what_is_no_session_is_not_added() {
    let (folder, dirs) = dirs();
    let path = folder.path().join("letter.ron");
    fs::write(&path, "Dear all").unwrap();
    let fault = import(&dirs, &path, &session_id("fresh"), today()).unwrap_err();
    assert_eq!(fault.kind, FaultKind::Foreign);
    assert_eq!(fs::read_dir(dirs.sessions()).unwrap().count(), 0);
}

#[test]
fn a_copy_has_the_answers_and_ids_of_its_own() {
    let (_folder, dirs) = dirs();
    let session = samples::session("one");
    put(&dirs, &session);
    let remake =
        |session: &Session| session.copied(session_id("two"), "other".parse().unwrap(), today());
    let copy = duplicate(&dirs, &session.id, today(), remake).unwrap();
    assert_eq!(copy.sheet, session.sheet);
    assert_eq!(open(&dirs, &copy.id, today()).unwrap().session, copy);
    assert_eq!(
        duplicate(&dirs, &session.id, today(), remake)
            .unwrap_err()
            .kind,
        FaultKind::Exists
    );
}

#[test]
fn going_on_from_an_earlier_version_keeps_the_damaged_file() {
    let (_folder, dirs) = dirs();
    let session = samples::session("one");
    put(&dirs, &session);
    let path = dirs.session(&session.id);
    let hash = ContentHash::of(&fs::read(&path).unwrap());
    generations::keep(&dirs, &session.id, session.rev, hash).unwrap();
    fs::remove_file(&path).unwrap();
    fs::write(&path, b"(format: 1, \xff").unwrap();
    let (generation, _) = generations::newest_good(&dirs, &session.id)
        .unwrap()
        .unwrap();
    for _ in 0..2 {
        let opened = open_version(&dirs, &session.id, &generation, today()).unwrap();
        assert_eq!(opened.session, session);
        assert_eq!(fs::read(&path).unwrap(), b"(format: 1, \xff");
    }
    let copies: Vec<_> = fs::read_dir(dirs.quarantine()).unwrap().collect();
    assert_eq!(copies.len(), 1);
    let copy = copies[0].as_ref().unwrap().path();
    assert_eq!(fs::read(copy).unwrap(), b"(format: 1, \xff");
}
