//! Tests: another folder that a session is saved in.

use super::*;

#[test]
fn what_fails_in_its_own_place_is_saved_in_another_folder_until_it_does_not() {
    let (bench, first) = Bench::with_an_old_session();
    let elsewhere = tempfile::tempdir().unwrap();
    let sessions = bench.dirs.sessions();
    let aside = bench.dirs.data.join("aside");
    fs::rename(&sessions, &aside).unwrap();
    fs::write(&sessions, "in the way").unwrap();
    let second = changed(&first, "second");
    assert!(matches!(bench.save(&second), JobDone::NotSaved { .. }));
    bench.save_copy(&second, elsewhere.path());
    let path = elsewhere.path().join("one.ron");
    let there = |session: &Session| JobDone::CopySaved {
        id: session.id.clone(),
        rev: session.rev,
        path: path.clone(),
    };
    assert_eq!(bench.report(), there(&second));
    let third = changed(&second, "third");
    assert!(matches!(bench.save(&third), JobDone::NotSaved { .. }));
    assert_eq!(bench.report(), there(&third));
    assert_eq!(sessions::read(&RealDisk, &path), Ok(third.clone()));
    fs::remove_file(&sessions).unwrap();
    fs::rename(&aside, &sessions).unwrap();
    assert!(bench.writer.catch_up(LONG));
    assert_eq!(bench.report(), saved(&third));
    let fourth = changed(&third, "fourth");
    assert_eq!(bench.save(&fourth), saved(&fourth));
    assert_eq!(sessions::read(&RealDisk, &path), Ok(third));
    assert!(bench.writer.finish(LONG));
}

#[test]
fn a_copy_in_another_folder_is_written_over_nothing() {
    let (bench, first) = Bench::with_an_old_session();
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join("one.ron"), "theirs").unwrap();
    bench.save_copy(&first, elsewhere.path());
    let JobDone::CopySaved { path, .. } = bench.report() else {
        panic!("not written");
    };
    assert_eq!(path, elsewhere.path().join("one-2.ron"));
    assert_eq!(sessions::read(&RealDisk, &path), Ok(first.clone()));
    bench.save_copy(&first, &elsewhere.path().join("not there"));
    assert!(matches!(bench.report(), JobDone::NotWritten(_)));
    assert!(bench.writer.finish(LONG));
}

#[test]
fn a_copy_changed_by_someone_stays_and_a_new_one_is_reported() {
    let (bench, first) = Bench::with_an_old_session();
    let elsewhere = tempfile::tempdir().unwrap();
    fs::rename(bench.dirs.sessions(), bench.dirs.data.join("aside")).unwrap();
    let second = changed(&first, "second");
    bench.save(&second);
    bench.save_copy(&second, elsewhere.path());
    let path = elsewhere.path().join("one.ron");
    assert!(matches!(bench.report(), JobDone::CopySaved { path: saved, .. } if saved == path));
    fs::write(&path, "theirs").unwrap();
    let third = changed(&second, "third");
    bench.save(&third);
    let there = JobDone::CopySaved {
        id: third.id.clone(),
        rev: third.rev,
        path: elsewhere.path().join("one-2.ron"),
    };
    assert_eq!(bench.report(), there);
    assert_eq!(fs::read(&path).unwrap(), b"theirs");
    let new = elsewhere.path().join("one-2.ron");
    assert_eq!(sessions::read(&RealDisk, &new), Ok(third));
}
