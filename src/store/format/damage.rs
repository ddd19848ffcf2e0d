//! Tests: files with a changed byte or a missing end.
//!
//! A truncation is always noticed, except that of the last line end, which loses nothing. A changed
//! byte is either noticed by the format or makes another session that a person could have written;
//! then the content's hash shows a change from outside, and the bytes are kept before anything
//! overwrites them. The file has no checksum, since that would punish anyone who repairs a session
//! by hand. The file always stays as it was found.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use super::{golden, parse};
use crate::session::Session;
use crate::store::content::ContentHash;
use crate::store::data_dirs::DataDirs;
use crate::store::entry::Entry;
use crate::store::fault::FaultKind;
use crate::store::index::Index;
use crate::store::samples::{changed, dirs, session_id, summary, today};
use crate::store::writer::Writer;
use crate::store::writer::job::{Job, JobDone};
use crate::store::{generations, listing, preferences, sessions};
use crate::tiers::per_tier;

/// Longer than any disk takes; a test that waits so long has failed.
const LONG: Duration = Duration::from_secs(20);

/// Of the flipped files, one in this many is opened on a disk.
const OPENED: usize = per_tier(11, 29, 3);

/// How many of those that open are also written over.
const SAVED: usize = per_tier(2, 50, 10);

/// One in this many bits of a session is flipped, and one in this many lengths is cut off. Neither
/// shares a factor with the eight bits of a byte or with `OPENED`.
const TRIED: usize = per_tier(127, 1, 1);

/// The bytes with each of their bits flipped by itself.
fn flips(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..bytes.len() * 8).map(|bit| {
        let mut flipped = bytes.to_vec();
        flipped[bit / 8] ^= 1 << (bit % 8);
        flipped
    })
}

fn print_figures(fault: &str, runs: usize, began: Instant) {
    let seconds = began.elapsed().as_secs_f32();
    // Not captured by the test harness, so that it is always printed.
    let line = format!("durability: {fault}: runs {runs}, lost 0, torn 0, time {seconds:.1} s");
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// The golden session on a disk, written by the program, with a good earlier version.
struct Shelf {
    _folder: tempfile::TempDir,
    dirs: DataDirs,
    session: Session,
}

impl Shelf {
    fn new() -> Self {
        let (folder, dirs) = dirs();
        let session = golden::session();
        drop(sessions::create(&dirs, &session, today()).unwrap());
        let hash = ContentHash::of(golden::SESSION);
        generations::keep(&dirs, &session.id, session.rev, hash).unwrap();
        Self {
            _folder: folder,
            dirs,
            session,
        }
    }

    /// Puts other bytes in the place of the session's, as something outside the program does.
    fn put(&self, bytes: &[u8]) {
        let path = self.dirs.session(&self.session.id);
        // The earlier version is a link to the file: a new one takes its place.
        fs::remove_file(&path).unwrap();
        fs::write(&path, bytes).unwrap();
    }

    fn holds(&self, bytes: &[u8]) -> bool {
        fs::read(self.dirs.session(&self.session.id)).unwrap() == bytes
    }

    /// The file does not open, is listed as damaged and stays as it is, and the good version is
    /// offered.
    fn assert_refused(&self, bytes: &[u8]) {
        self.put(bytes);
        let fault = sessions::open(&self.dirs, &self.session.id, today()).unwrap_err();
        let entries = listing::list(&self.dirs, &summary).unwrap();
        let [entry] = entries.as_slice() else {
            panic!("{entries:?}");
        };
        match (&fault.kind, entry) {
            (FaultKind::Damaged(one), Entry::Damaged { damage, id, .. }) => {
                assert_eq!(one, damage);
                assert_eq!(id.as_ref(), Some(&self.session.id));
            }
            (FaultKind::TooNew(_), Entry::TooNew { .. })
            | (FaultKind::Foreign, Entry::Foreign { .. })
            | (FaultKind::Exists, Entry::Conflict { .. }) => {}
            other => panic!("{other:?}"),
        }
        let good = generations::newest_good(&self.dirs, &self.session.id).unwrap();
        assert_eq!(
            good.map(|(_, session)| session).as_ref(),
            Some(&self.session)
        );
        assert!(self.holds(bytes));
    }

    /// The file opens with its content, is reported as changed outside, and stays as it is.
    fn assert_noticed(&self, bytes: &[u8], found: &Session) {
        self.put(bytes);
        let opened = sessions::open(&self.dirs, &self.session.id, today()).unwrap();
        assert_eq!(opened.session, *found);
        assert!(opened.changed_outside);
        assert!(self.holds(bytes));
    }

    /// The bytes that were found are kept before the file is written for the first time.
    fn assert_kept(&self, bytes: &[u8], found: &Session) {
        self.put(bytes);
        let opened = sessions::open(&self.dirs, &self.session.id, today()).unwrap();
        let (sender, reports) = channel();
        let report = move |report| sender.send(report).unwrap();
        let writer = Writer::start(self.dirs.clone(), PathBuf::new(), report).unwrap();
        writer.begin(opened.write_access());
        writer.write(Job::Save(Box::new(changed(found, "after"))));
        let report = reports.recv_timeout(LONG).unwrap();
        assert!(matches!(report, JobDone::Saved { .. }), "{report:?}");
        assert!(writer.finish(LONG));
        let kept = generations::list(&self.dirs, &self.session.id).unwrap();
        let mut kept = kept.iter().map(|kept| fs::read(&kept.path).unwrap());
        assert!(kept.any(|kept| kept == bytes));
    }
}

#[test]
fn every_flipped_bit_of_a_session_is_refused_or_noticed_and_its_bytes_are_kept() {
    let began = Instant::now();
    let (mut runs, mut refused, mut noticed, mut saved) = (0, 0, 0, 0);
    let whole = golden::session();
    let mut index = Index::default();
    index.note_written(&whole.id, None, ContentHash::of(golden::SESSION), whole.rev);
    let on_disk = Shelf::new();
    for flipped in flips(golden::SESSION).step_by(TRIED) {
        runs += 1;
        let opened = runs % OPENED == 0;
        match parse(&flipped) {
            Ok(found) if found.id == whole.id => {
                noticed += 1;
                let is_noticed =
                    index.was_changed_outside(&whole.id, ContentHash::of(&flipped), found.rev);
                // Only a later revision of the very same answers is taken for the program's own.
                let is_same = found.rev > whole.rev
                    && Session {
                        rev: whole.rev,
                        ..found.clone()
                    } == whole;
                assert!(is_noticed || is_same);
                if opened && is_noticed {
                    on_disk.assert_noticed(&flipped, &found);
                    saved += 1;
                    if saved % SAVED == 0 {
                        let on_another = Shelf::new();
                        on_another.assert_kept(&flipped, &found);
                    }
                }
            }
            // A file with another id is reported as a copy of another session.
            Ok(_) | Err(_) => {
                refused += 1;
                if opened {
                    on_disk.assert_refused(&flipped);
                }
            }
        }
    }
    assert_eq!(runs, (golden::SESSION.len() * 8).div_ceil(TRIED));
    assert!(
        refused > runs / 10 && noticed > runs / 10,
        "{refused}, {noticed}"
    );
    assert!(saved >= SAVED);
    print_figures("a flipped bit in a session", runs, began);
}

#[test]
fn every_truncation_of_a_session_is_refused_and_the_last_good_version_offered() {
    let began = Instant::now();
    let on_disk = Shelf::new();
    let whole = golden::SESSION;
    // Without the last line's end nothing is missing.
    assert_eq!(parse(&whole[..whole.len() - 1]), Ok(golden::session()));
    let lengths = (0..whole.len() - 1).step_by(per_tier(17, 1, 1));
    let runs = lengths.len();
    for length in lengths {
        let cut = &whole[..length];
        assert!(
            matches!(parse(cut), Err(FaultKind::Damaged(_))),
            "at {length}"
        );
        if length % OPENED == 0 {
            on_disk.assert_refused(cut);
        }
    }
    print_figures("a truncated session", runs, began);
}

#[test]
fn nothing_zeros_and_other_encodings_are_refused() {
    let on_disk = Shelf::new();
    let text = str::from_utf8(golden::SESSION).unwrap();
    let wide: Vec<u16> = text.encode_utf16().collect();
    let little = || wide.iter().flat_map(|unit| unit.to_le_bytes());
    let big = || wide.iter().flat_map(|unit| unit.to_be_bytes());
    let narrow = text
        .chars()
        .map(|letter| u8::try_from(letter).unwrap_or(b'?'));
    let zeros = |length| vec![0; length];
    for bytes in [
        Vec::new(),
        zeros(1),
        zeros(golden::SESSION.len()),
        zeros(1 << 20),
        [0xff, 0xfe].into_iter().chain(little()).collect(),
        [0xfe, 0xff].into_iter().chain(big()).collect(),
        little().collect(),
        big().collect(),
        narrow.collect(),
        [&golden::SESSION[..2_000], &[0; 3_000]].concat(),
        [golden::SESSION, &[0; 512]].concat(),
        [golden::SESSION, golden::SESSION].concat(),
    ] {
        on_disk.assert_refused(&bytes);
    }
}

#[test]
fn every_newer_format_is_refused_and_its_file_untouched() {
    let on_disk = Shelf::new();
    let text = str::from_utf8(golden::SESSION).unwrap();
    for format in [2, 3, 10, 1_000, u32::MAX] {
        let head = format!("format: {format},\n  stars: {{\"a\": Five(5)}},");
        let newer = text.replacen("format: 1,", &head, 1);
        on_disk.assert_refused(newer.as_bytes());
        assert_eq!(parse(newer.as_bytes()), Err(FaultKind::TooNew(format)));
        let stick = on_disk.dirs.data.join("stick.ron");
        fs::write(&stick, &newer).unwrap();
        let fresh = session_id("fresh");
        assert!(sessions::import(&on_disk.dirs, &stick, &fresh, today()).is_err());
        assert!(fs::read_to_string(&stick).unwrap() == newer);
        assert!(!on_disk.dirs.session(&fresh).exists());
    }
}

#[test]
fn no_changed_byte_of_the_index_is_believed() {
    let began = Instant::now();
    let on_disk = Shelf::new();
    listing::list(&on_disk.dirs, &summary).unwrap();
    let whole = fs::read(on_disk.dirs.index()).unwrap();
    assert!(Index::parse(&whole).is_some_and(|index| index != Index::default()));
    let mut runs = 0;
    let cut = (0..whole.len()).map(|length| whole[..length].to_vec());
    for changed in flips(&whole).chain(cut) {
        runs += 1;
        assert_eq!(Index::parse(&changed), None);
    }
    // A rebuilt index loses the day of the last opening and nothing else.
    let before = listing::list(&on_disk.dirs, &summary).unwrap();
    fs::write(on_disk.dirs.index(), &whole[..whole.len() / 2]).unwrap();
    let after = listing::list(&on_disk.dirs, &summary).unwrap();
    let [Entry::Readable { summary: one, .. }] = before.as_slice() else {
        panic!("{before:?}");
    };
    let [Entry::Readable { summary: other, .. }] = after.as_slice() else {
        panic!("{after:?}");
    };
    assert_eq!(one, other);
    print_figures(
        "a flipped bit in, or a truncation of, the index",
        runs,
        began,
    );
}

#[test]
fn truncated_or_flipped_preferences_are_refused_or_are_other_preferences() {
    let began = Instant::now();
    let whole = golden::PREFERENCES;
    for length in 0..whole.len() - 1 {
        assert!(preferences::parse(&whole[..length]).is_err(), "at {length}");
    }
    let (mut runs, mut refused) = (whole.len() - 1, 0);
    for flipped in flips(whole) {
        runs += 1;
        match preferences::parse(&flipped) {
            Err(_) => refused += 1,
            // Words of a closed list, or a language that is one or none: seen in the settings.
            Ok(other) => assert_eq!(other.format, preferences::FORMAT),
        }
    }
    assert!(refused > runs / 2, "{refused} of {runs}");
    print_figures(
        "a flipped bit in, or a truncation of, preferences",
        runs,
        began,
    );
}
