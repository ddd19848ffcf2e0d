//! Tests: sessions that cannot be locked for the moment.

use super::*;
use crate::store::lock::{LockOutcome, lock};

/// A session whose lock file is not a regular file, so that it cannot be locked; the result makes
/// it lockable.
fn unlockable(bench: &Bench) -> (Session, impl Fn() + use<>) {
    let session = samples::session("one");
    drop(sessions::create(&bench.dirs, &session, today()).unwrap());
    let path = bench.dirs.lock(&session.id);
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    (session, move || fs::remove_dir(&path).unwrap())
}

#[test]
fn what_cannot_be_locked_now_opens_and_is_saved_once_it_can_be() {
    let bench = Bench::new();
    let (first, unblock) = unlockable(&bench);
    bench.open();
    let second = changed(&first, "second");
    let JobDone::NotSaved { fault, .. } = bench.save(&second) else {
        panic!("written without a lock");
    };
    assert_eq!(fault.doing, Doing::Locking);
    assert_eq!(bench.on_disk(), first);
    unblock();
    assert!(bench.writer.catch_up(LONG));
    assert_eq!(bench.report(), saved(&second));
    assert!(matches!(
        open_now(&bench.dirs).access,
        FileAccess::ReadOnly(_)
    ));
}

#[test]
fn of_two_windows_that_could_not_lock_at_first_one_writes_and_the_other_learns_it() {
    let bench = Bench::new();
    let (first, unblock) = unlockable(&bench);
    bench.open();
    unblock();
    let other = lock(&bench.dirs, &first.id, Some(today()));
    assert!(matches!(other, LockOutcome::Acquired(_)));
    let second = changed(&first, "second");
    let JobDone::NotSaved { fault, .. } = bench.save(&second) else {
        panic!("two writers");
    };
    assert!(matches!(fault.kind, FaultKind::Held(_)), "{fault}");
    assert_eq!(bench.on_disk(), first);
    drop(other);
    assert!(bench.writer.catch_up(LONG));
    assert_eq!(bench.report(), saved(&second));
}

#[test]
fn nothing_is_made_nor_removed_that_cannot_be_locked_now() {
    let bench = Bench::new();
    let (first, _unblock) = unlockable(&bench);
    let removed = crate::store::removed::remove(&bench.dirs, &first.id, today());
    assert_eq!(removed.unwrap_err().doing, Doing::Locking);
    assert_eq!(bench.on_disk(), first);
    fs::remove_file(bench.dirs.session(&first.id)).unwrap();
    let made = sessions::create(&bench.dirs, &first, today());
    assert_eq!(made.unwrap_err().doing, Doing::Locking);
}
