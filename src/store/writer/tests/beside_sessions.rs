//! Tests: what is written beside sessions.

use super::*;
use crate::store::preferences::{self, Preferences};

fn account() -> Job {
    Job::Text {
        name: "account".to_owned(),
        text: "so far".to_owned(),
    }
}

#[test]
fn sessions_come_first_then_texts_and_preferences() {
    let (bench, first) = Bench::with_an_old_session();
    fs::create_dir(bench.texts()).unwrap();
    let writes = || bench.writer.write(account());
    let wanted = Preferences {
        language: Some("fr".to_owned()),
        ..Preferences::default()
    };
    let second = changed(&first, "second");
    bench
        .writer
        .write(Job::Preferences(Box::new(wanted.clone())));
    writes();
    writes();
    bench.writer.write(Job::Save(Box::new(second.clone())));
    assert!(bench.writer.catch_up(LONG));
    let reports: Vec<JobDone> = bench.reports.try_iter().collect();
    let written = |name| JobDone::TextWritten(bench.texts().join(name));
    for report in [
        saved(&second),
        written("account.txt"),
        written("account-2.txt"),
    ] {
        assert!(
            reports.contains(&report),
            "{report:?} is not among {reports:?}"
        );
    }
    assert_eq!(preferences::read(&bench.dirs).0, wanted);
}

#[test]
fn a_failed_write_is_reported_once_and_keeps_no_session_from_the_disk() {
    let (bench, first) = Bench::with_an_old_session();
    bench.writer.write(account());
    let JobDone::NotWritten(fault) = bench.report() else {
        panic!("written");
    };
    assert!(fault.path.starts_with(bench.texts()));
    let second = changed(&first, "second");
    assert_eq!(bench.save(&second), saved(&second));
    assert!(bench.writer.finish(LONG));
}
