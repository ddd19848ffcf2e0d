//! Tests: what is written beside sessions.

use super::*;
use crate::store::preferences;

#[test]
fn sessions_come_first_then_texts_and_preferences() {
    let (bench, first) = Bench::with_an_old_session();
    let folder = tempfile::tempdir().unwrap();
    let writes = || {
        let folder = folder.path().to_owned();
        bench
            .writer
            .write_text(folder, "account".to_owned(), "so far".to_owned());
    };
    let wanted = Preferences {
        language: Some("fr".to_owned()),
        ..Preferences::default()
    };
    let second = changed(&first, "second");
    bench.writer.remember(wanted.clone());
    writes();
    writes();
    bench.writer.save(second.clone());
    assert!(bench.writer.catch_up(LONG));
    let told: Vec<SaveReport> = bench.reports.try_iter().collect();
    let written = |name| SaveReport::TextWritten {
        path: folder.path().join(name),
    };
    for report in [
        saved(&second),
        written("account.txt"),
        written("account-2.txt"),
    ] {
        assert!(told.contains(&report), "{report:?} is not among {told:?}");
    }
    assert_eq!(preferences::read(&bench.places).0, wanted);
}

#[test]
fn what_cannot_be_written_is_told_once_and_keeps_no_session_from_the_disk() {
    let (bench, first) = Bench::with_an_old_session();
    let nowhere = bench.places.data.join("not there");
    bench
        .writer
        .write_text(nowhere.clone(), "account".to_owned(), String::new());
    let SaveReport::NotWritten { fault } = bench.report() else {
        panic!("written");
    };
    assert!(fault.path.starts_with(nowhere));
    let second = changed(&first, "second");
    assert_eq!(bench.save(&second), saved(&second));
    assert!(bench.writer.finish(LONG));
}
