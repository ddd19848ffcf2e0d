//! Tests: a file of a former format opens, is kept, and becomes one of the present format, whatever
//! ends the program on the way.

use std::fs;
use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::time::Duration;

use super::{parse, render};
use crate::session::value::Value;
use crate::session::{FORMAT, Session};
use crate::store::content::ContentHash;
use crate::store::data_dirs::DataDirs;
use crate::store::disk::real::RealDisk;
use crate::store::durable::{Expected, replace};
use crate::store::entry::Entry;
use crate::store::fault::FaultKind;
use crate::store::index::Index;
use crate::store::samples::{changed, dirs, id, session_id, summary, today};
use crate::store::sessions::Imported;
use crate::store::writer::Writer;
use crate::store::writer::job::{Job, JobDone};
use crate::store::{generations, listing, sessions};

/// Longer than any disk takes; a test that waits so long has failed.
const LONG: Duration = Duration::from_secs(20);

const FORMER: &str = "// vises session
(
  format: 0,
  id: \"one\",
  name: \"L'emploi\",
  begun: \"2024-02-29\",
  series: \"s\",
  method: \"vises\",
  rev: 7,
  answers: {
    \"mission\": \"Work for \\\"everyone\\\".\",
    \"name\": \"Ours\",
  },
)
";

fn with_former() -> (tempfile::TempDir, DataDirs) {
    let (folder, dirs) = dirs();
    fs::write(dirs.session(&session_id("one")), FORMER).unwrap();
    (folder, dirs)
}

fn former() -> Session {
    parse(FORMER.as_bytes()).unwrap()
}

/// Opens the session and saves it, as a person does who answers one question.
fn open_and_save(dirs: &DataDirs, session: &Session) {
    let opened = sessions::open(dirs, &session.id, today()).unwrap();
    let (sender, reports) = channel();
    let writer = Writer::start(dirs.clone(), PathBuf::new(), move |report| {
        sender.send(report).unwrap();
    })
    .unwrap();
    writer.begin(opened.write_access());
    writer.write(Job::Save(Box::new(session.clone())));
    let report = reports.recv_timeout(LONG).unwrap();
    assert!(matches!(report, JobDone::Saved { .. }), "{report:?}");
    assert!(writer.finish(LONG));
}

/// Whether the bytes of the former format are still among the earlier versions.
fn is_kept(dirs: &DataDirs) -> bool {
    let kept = generations::list(dirs, &session_id("one")).unwrap();
    kept.iter()
        .any(|generation| fs::read_to_string(&generation.path).unwrap() == FORMER)
}

#[test]
fn a_former_format_becomes_a_session_of_the_current_one_with_everything_in_it() {
    let session = former();
    assert_eq!((session.format, session.rev), (FORMAT, 7));
    assert_eq!(session.title, "L'emploi");
    assert_eq!(session.begun.to_string(), "2024-02-29");
    assert_eq!(session.sheet.text(&id("name")), Some("Ours"));
    let mission = session.sheet.answer(&id("mission")).unwrap();
    let words = "Work for \"everyone\".".to_owned();
    assert_eq!(mission.value, Some(Value::Text(words)));
    assert_eq!(session.sheet.answers.len(), 2);
}

#[test]
fn a_session_in_a_former_format_is_the_same_once_written_in_the_current_one() {
    let session = former();
    let written = render(&session).unwrap();
    assert!(written.starts_with(b"// vises session\n(\n  format: 1,\n"));
    assert_eq!(parse(&written).as_ref(), Ok(&session));
    assert_eq!(render(&parse(&written).unwrap()), Ok(written));
}

#[test]
fn a_former_format_is_never_written() {
    let session = Session {
        format: 0,
        ..former()
    };
    assert_eq!(render(&session), Err(FaultKind::Unfaithful));
}

#[test]
fn a_damaged_file_of_a_former_format_is_damaged_and_one_of_no_format_is_foreign() {
    for length in 0..FORMER.len() - 2 {
        let cut = FORMER.get(..length).unwrap();
        assert!(
            matches!(parse(cut.as_bytes()), Err(FaultKind::Damaged(_))),
            "{cut}"
        );
    }
    let never = FORMER.replace("format: 0", "format: -1");
    assert!(parse(never.as_bytes()).is_err());
    let present = FORMER.replace("format: 0", "format: 1");
    assert!(matches!(
        parse(present.as_bytes()),
        Err(FaultKind::Damaged(_))
    ));
}

#[test]
fn looking_at_a_former_format_opening_and_closing_it_change_no_byte() {
    let (_folder, dirs) = with_former();
    let path = dirs.session(&session_id("one"));
    for _ in 0..2 {
        let entries = listing::list(&dirs, &summary).unwrap();
        assert!(matches!(entries.as_slice(), [Entry::Readable { .. }]));
        let opened = sessions::open(&dirs, &session_id("one"), today()).unwrap();
        assert_eq!(opened.session, former());
        assert!(!opened.changed_outside);
        drop(opened);
        assert_eq!(fs::read_to_string(&path).unwrap(), FORMER);
    }
    let stick = dirs.data.join("from a stick.ron");
    fs::rename(&path, &stick).unwrap();
    let fresh = session_id("fresh");
    let added = sessions::import(&dirs, &stick, &fresh, today());
    assert_eq!(added, Ok(Imported::Added(session_id("one"))));
    assert_eq!(fs::read_to_string(&path).unwrap(), FORMER);
}

#[test]
fn the_bytes_of_the_former_format_are_kept_before_the_first_save() {
    let (_folder, dirs) = with_former();
    let second = changed(&former(), "second");
    open_and_save(&dirs, &second);
    assert!(is_kept(&dirs));
    let path = dirs.session(&session_id("one"));
    assert_eq!(sessions::read(&RealDisk, &path), Ok(second.clone()));
    assert_eq!(fs::read(&path).unwrap(), render(&second).unwrap());
    // Continuing from the earlier version restores what the old format held.
    let (generation, kept) = generations::newest_good(&dirs, &second.id)
        .unwrap()
        .unwrap();
    assert_eq!((generation.rev, kept), (7, former()));
    let again = sessions::open(&dirs, &second.id, today()).unwrap();
    assert_eq!(again.session, second);
    assert!(!again.changed_outside);
}

#[test]
fn a_program_that_ends_at_any_step_of_the_first_save_has_lost_nothing() {
    let second = changed(&former(), "second");
    let bytes = render(&second).unwrap();
    let old = ContentHash::of(FORMER.as_bytes());
    // The steps of the writer, in order; the program ends after some of them.
    let steps: [&dyn Fn(&DataDirs); 4] = [
        &|_| {},
        &|dirs| generations::keep(dirs, &second.id, 7, old).unwrap(),
        &|dirs| {
            let note = |index: &mut Index| {
                index.note_written(&second.id, Some(old), ContentHash::of(&bytes), second.rev);
            };
            Index::update(dirs, note).unwrap();
        },
        &|dirs| {
            let path = dirs.session(&second.id);
            replace(&RealDisk, &path, &bytes, Expected::Content(old)).unwrap();
        },
    ];
    for ended_after in 0..steps.len() {
        let (_folder, dirs) = with_former();
        for step in &steps[..=ended_after] {
            step(&dirs);
        }
        let opened = sessions::open(&dirs, &second.id, today()).unwrap();
        assert!(!opened.changed_outside, "after step {ended_after}");
        let is_written = ended_after == steps.len() - 1;
        let expected = if is_written { &second } else { &former() };
        assert_eq!(opened.session, *expected, "after step {ended_after}");
        assert!(is_kept(&dirs) || !is_written);
        drop(opened);
        let third = changed(&second, "third");
        open_and_save(&dirs, &third);
        assert_eq!(
            sessions::read(&RealDisk, &dirs.session(&third.id)),
            Ok(third)
        );
        assert!(is_kept(&dirs), "after step {ended_after}");
        let kept = generations::list(&dirs, &second.id).unwrap();
        assert_eq!(kept.len(), 1 + usize::from(is_written));
    }
}
