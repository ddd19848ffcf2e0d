//! Tests: text that is being typed and is not an answer yet.

use super::*;
use crate::store::drafts;

fn drafts_of(dirs: &DataDirs) -> Vec<String> {
    let found = drafts::list(dirs, &session_id("one")).unwrap();
    let texts = found.into_iter().map(|(_, draft)| draft.unwrap());
    texts.map(|draft| draft.written.text).collect()
}

/// Waits until that draft is on the disk.
fn wait_for(bench: &Bench, text: &str) {
    let begun = Instant::now();
    while drafts_of(&bench.dirs) != [text] {
        assert!(begun.elapsed() < LONG);
        thread::yield_now();
    }
}

#[test]
fn what_is_typed_is_on_disk_within_a_second_and_goes_once_it_is_an_answer() {
    let (bench, first) = Bench::with_an_old_session();
    let begun = Instant::now();
    bench
        .writer
        .write(Job::Draft(Box::new(samples::draft("one", "half"))));
    wait_for(&bench, "half");
    assert!(
        begun.elapsed() < Duration::from_secs(1),
        "{:?}",
        begun.elapsed()
    );
    let second = changed(&first, "half");
    bench.writer.write(Job::Save(Box::new(second.clone())));
    bench.writer.write(Job::Settle(session_id("one")));
    assert_eq!(bench.report(), saved(&second));
    assert!(bench.writer.finish(LONG));
    assert_eq!(drafts_of(&bench.dirs), [""; 0]);
}

#[test]
fn at_the_end_what_is_typed_does_not_wait() {
    let (bench, _) = Bench::with_an_old_session();
    bench
        .writer
        .write(Job::Draft(Box::new(samples::draft("one", "half"))));
    assert!(bench.writer.finish(LONG));
    assert_eq!(drafts_of(&bench.dirs), ["half"]);
}

#[test]
fn a_draft_of_a_former_run_is_not_written_over() {
    let (bench, _) = Bench::with_an_old_session();
    drafts::write(&bench.dirs, &samples::draft("one", "former"), &mut None).unwrap();
    bench
        .writer
        .write(Job::Draft(Box::new(samples::draft("one", "new"))));
    assert!(bench.writer.finish(LONG));
    assert_eq!(drafts_of(&bench.dirs), ["former", "new"]);
}

#[test]
fn a_draft_stays_as_long_as_the_answer_that_it_became_is_not_saved() {
    let (bench, first) = Bench::with_an_old_session();
    let second = changed(&first, "half");
    let draft = samples::draft("one", &"half".repeat(10));
    bench.writer.write(Job::Draft(Box::new(draft)));
    let begun = Instant::now();
    while drafts_of(&bench.dirs).is_empty() {
        assert!(begun.elapsed() < LONG);
        thread::yield_now();
    }
    let sessions = bench.dirs.sessions();
    let aside = bench.dirs.data.join("aside");
    fs::rename(&sessions, &aside).unwrap();
    fs::write(&sessions, "in the way").unwrap();
    bench.writer.write(Job::Save(Box::new(second.clone())));
    bench.writer.write(Job::Settle(session_id("one")));
    assert!(matches!(bench.report(), JobDone::NotSaved { .. }));
    assert_eq!(drafts_of(&bench.dirs).len(), 1);
    fs::remove_file(&sessions).unwrap();
    fs::rename(&aside, &sessions).unwrap();
    assert!(bench.writer.catch_up(LONG));
    assert_eq!(bench.report(), saved(&second));
    assert!(bench.writer.finish(LONG));
    assert_eq!(drafts_of(&bench.dirs), [""; 0]);
}

#[test]
fn before_the_program_is_stopped_what_is_typed_does_not_wait() {
    let (bench, _) = Bench::with_an_old_session();
    bench
        .writer
        .write(Job::Draft(Box::new(samples::draft("one", "half"))));
    assert!(bench.writer.catch_up(LONG));
    assert_eq!(drafts_of(&bench.dirs), ["half"]);
}

#[test]
fn what_is_typed_is_on_disk_within_a_second_while_the_session_cannot_be_saved() {
    let (bench, first) = Bench::with_an_old_session();
    let sessions = bench.dirs.sessions();
    fs::rename(&sessions, bench.dirs.data.join("aside")).unwrap();
    let failed = bench.save(&changed(&first, "second"));
    assert!(matches!(failed, JobDone::NotSaved { .. }), "{failed:?}");
    let begun = Instant::now();
    bench
        .writer
        .write(Job::Draft(Box::new(samples::draft("one", "half"))));
    wait_for(&bench, "half");
    let taken = begun.elapsed();
    assert!(taken < Duration::from_secs(1), "{taken:?}");
}

/// Puts a file where the folder of drafts belongs; the result removes it.
fn block_drafts(bench: &Bench) -> impl Fn() + use<> {
    let folder = bench.dirs.drafts();
    let _ = fs::remove_dir_all(&folder);
    fs::write(&folder, "in the way").unwrap();
    move || fs::remove_file(&folder).unwrap()
}

#[test]
fn while_both_fail_each_is_reported_once() {
    let (bench, first) = Bench::with_an_old_session();
    let sessions = bench.dirs.sessions();
    fs::rename(&sessions, bench.dirs.data.join("aside")).unwrap();
    let _unblock = block_drafts(&bench);
    bench
        .writer
        .write(Job::Draft(Box::new(samples::draft("one", "half"))));
    bench
        .writer
        .write(Job::Save(Box::new(changed(&first, "second"))));
    for _ in 0..4 {
        assert!(bench.writer.catch_up(LONG));
    }
    let reports: Vec<JobDone> = bench.reports.try_iter().collect();
    assert_eq!(reports.len(), 2, "{reports:?}");
}

#[test]
fn once_a_draft_is_written_the_state_of_the_session_is_reported_again() {
    let (bench, first) = Bench::with_an_old_session();
    let path = bench.dirs.session(&first.id);
    let theirs = format::render(&changed(&first, "theirs")).unwrap();
    fs::write(&path, &theirs).unwrap();
    let conflict = bench.save(&changed(&first, "ours"));
    assert!(matches!(conflict, JobDone::Conflict { .. }));
    let unblock = block_drafts(&bench);
    bench
        .writer
        .write(Job::Draft(Box::new(samples::draft("one", "half"))));
    assert!(matches!(bench.report(), JobDone::NotSaved { .. }));
    unblock();
    assert!(bench.writer.catch_up(LONG));
    assert_eq!(bench.report(), conflict);
}

#[test]
fn a_draft_that_still_fails_is_reported_again_once_the_session_is_saved() {
    let (bench, first) = Bench::with_an_old_session();
    let _unblock = block_drafts(&bench);
    bench
        .writer
        .write(Job::Draft(Box::new(samples::draft("one", "half"))));
    assert!(matches!(bench.report(), JobDone::NotSaved { .. }));
    let second = changed(&first, "second");
    assert_eq!(bench.save(&second), saved(&second));
    let report = bench.report();
    assert!(
        matches!(&report, JobDone::NotSaved { fault, .. } if fault.doing == Doing::Making),
        "{report:?}"
    );
}

#[test]
fn a_session_that_still_fails_is_reported_again_once_the_draft_is_written() {
    let (bench, first) = Bench::with_an_old_session();
    fs::rename(bench.dirs.sessions(), bench.dirs.data.join("aside")).unwrap();
    let failed = bench.save(&changed(&first, "second"));
    let unblock = block_drafts(&bench);
    bench
        .writer
        .write(Job::Draft(Box::new(samples::draft("one", "half"))));
    let draft_failed = bench.report();
    assert_ne!(draft_failed, failed);
    unblock();
    assert!(bench.writer.catch_up(LONG));
    assert_eq!(bench.report(), failed);
}
