use std::fs;
use std::time::Duration;

use super::*;
use crate::session::Session;
use crate::store::fault::FaultKind;
use crate::store::removed::{self, restore};
use crate::store::samples::{self, dirs, session_id, today};
use crate::store::writer::Writer;
use crate::store::writer::job::Job;
use crate::store::{drafts, format, generations, listing, sessions};

/// An answer that must be gone.
const CANARY: &str = "the canary sings at night";

fn session(name: &str) -> Session {
    samples::changed(&samples::session(name), CANARY)
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A session with everything that the program ever keeps of one, made by the code that keeps it,
/// and what that code leaves behind if interrupted.
fn put(dirs: &DataDirs, name: &str) -> SessionId {
    let session = session(name);
    let id = session.id.clone();
    drop(sessions::create(dirs, &session, today()).unwrap());
    in_conflict(dirs, &session);
    sessions::quarantine(dirs, &dirs.session(&id)).unwrap();
    drafts::write(dirs, &samples::draft(name, CANARY), &mut None).unwrap();
    let damaged = drafts::write(dirs, &samples::draft(name, "half"), &mut None).unwrap();
    fs::write(&damaged, CANARY).unwrap();
    drafts::put_away(dirs, &damaged, &id).unwrap();
    for (folder, stem) in [
        (dirs.conflicts(), format!("{id}-31")),
        (dirs.sessions(), id.to_string()),
        (dirs.drafts(), format!("{id}-2")),
        (dirs.generations(&id), "4".to_owned()),
    ] {
        write(&folder.join(format!(".{stem}.{:032x}.tmp", 7)), CANARY);
    }
    let copy = format!("{id} (conflicted copy 2026-11-23).ron");
    write(&dirs.drafts().join(copy), CANARY);
    listing::list(dirs, &samples::summary).unwrap();
    assert!(fs::read_to_string(dirs.index()).unwrap().contains(CANARY));
    id
}

/// Saves twice, with a change by someone else in between: an earlier version, and a copy put aside.
fn in_conflict(dirs: &DataDirs, first: &Session) {
    let writer = Writer::start(dirs.clone(), PathBuf::new(), |_| ()).unwrap();
    let opened = sessions::open(dirs, &first.id, today()).unwrap();
    writer.begin(opened.write_access());
    let second = samples::changed(first, CANARY);
    writer.write(Job::Save(Box::new(second.clone())));
    assert!(writer.catch_up(Duration::from_secs(20)));
    let path = dirs.session(&first.id);
    fs::write(&path, format::render(first).unwrap()).unwrap();
    writer.write(Job::Save(Box::new(samples::changed(&second, CANARY))));
    assert!(writer.finish(Duration::from_secs(20)));
    assert_eq!(generations::list(dirs, &first.id).unwrap().len(), 1);
    let kept = format!("{}-{}.ron", first.id, second.rev + 1);
    assert!(dirs.conflicts().join(kept).exists());
}

/// Every file and folder below the data folder whose name or content speaks of the session.
fn traces(folder: &Path, id: &SessionId) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let mut is_trace = name.contains(id.as_str());
        if path.is_dir() {
            found.extend(traces(&path, id));
        } else {
            let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
            is_trace |= text.contains(CANARY) || text.contains(id.as_str());
        }
        if is_trace {
            found.push(path);
        }
    }
    found
}

#[test]
fn an_emptied_bin_leaves_no_trace_of_a_session() {
    let (folder, dirs) = dirs();
    let id = put(&dirs, "canary1");
    removed::remove(&dirs, &id, today()).unwrap();
    write(&dirs.data.join(format!(".index.{:032x}.tmp", 7)), CANARY);
    // Another window had it in its list meanwhile, and remembers it.
    Index::update(&dirs, |index| index.note_opened(&id, today())).unwrap();
    assert!(!traces(folder.path(), &id).is_empty());
    let gone = Emptied {
        gone: 1,
        fault: None,
    };
    assert_eq!(remove_all(&dirs), gone);
    assert_eq!(traces(folder.path(), &id), Vec::<PathBuf>::new());
    assert_eq!(remove_all(&dirs), Emptied::default());
}

/// Every file and folder below that folder.
fn everything(folder: &Path) -> BTreeSet<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| {
            let inner = if path.is_dir() {
                everything(&path)
            } else {
                BTreeSet::new()
            };
            inner.into_iter().chain([path])
        })
        .collect()
}

/// Whether a file, or a folder above it, is named after that session and no other.
fn is_named_after(path: &Path, id: &SessionId) -> bool {
    path.iter().any(|part| {
        let name = part.to_str().unwrap().trim_start_matches('.');
        name.split(['.', '-', ' ']).next() == Some(id.as_str())
    })
}

#[test]
fn one_session_goes_for_good_and_the_others_stay_whole() {
    let (folder, dirs) = dirs();
    let ids = ["gone", "gone_not", "stays"].map(|name| put(&dirs, name));
    let [gone, other_in_bin, _] = &ids;
    let path = removed::remove(&dirs, gone, today()).unwrap();
    let other = removed::remove(&dirs, other_in_bin, today()).unwrap();
    let before = everything(folder.path());
    assert_eq!(remove_one(&dirs, &path).gone, 1);
    let others: BTreeSet<PathBuf> = before
        .iter()
        .filter(|path| !is_named_after(path, gone))
        .cloned()
        .collect();
    assert!(before.len() > others.len() + 8, "{before:?}");
    assert_eq!(everything(folder.path()), others);
    assert!(restore(&dirs, &other).is_ok());
    assert!(dirs.generations(other_in_bin).join("4.ron").exists());
}

#[test]
fn what_belongs_to_a_session_that_is_there_again_stays() {
    let (_folder, dirs) = dirs();
    let id = put(&dirs, "twice");
    let first = removed::remove(&dirs, &id, today()).unwrap();
    drop(sessions::create(&dirs, &session("twice"), today()).unwrap());
    let second = removed::remove(&dirs, &id, today()).unwrap();
    let copy = dirs.conflicts().join("twice-6.ron");
    assert_eq!(remove_one(&dirs, &first).gone, 1);
    assert!(copy.exists() && second.exists());
    assert_eq!(restore(&dirs, &second), Ok(id.clone()));
    write(&dirs.removed().join("twice/9.ron"), CANARY);
    assert_eq!(remove_all(&dirs), Emptied::default());
    assert!(copy.exists() && dirs.session(&id).exists());
    assert!(dirs.removed().join("twice/9.ron").exists());
}

#[test]
fn a_damaged_session_and_a_foreign_file_in_the_bin_go_too() {
    let (folder, dirs) = dirs();
    let id = session_id("damaged");
    fs::write(dirs.session(&id), CANARY).unwrap();
    removed::remove(&dirs, &id, today()).unwrap();
    write(&dirs.removed().join("My notes.ron"), CANARY);
    assert_eq!(remove_all(&dirs).gone, 2);
    assert_eq!(traces(folder.path(), &id), Vec::<PathBuf>::new());
}

#[test]
fn only_what_is_in_the_bin_is_removed_and_what_is_gone_is_no_fault() {
    let (_folder, dirs) = dirs();
    let id = put(&dirs, "outside");
    for path in [dirs.session(&id), dirs.removed().join("none.ron")] {
        assert_eq!(remove_one(&dirs, &path).fault, None);
    }
    assert!(dirs.session(&id).exists());
}

#[cfg(unix)]
#[test]
fn a_link_in_the_bin_goes_and_what_it_leads_to_stays() {
    let (folder, dirs) = dirs();
    let id = put(&dirs, "linked");
    let path = removed::remove(&dirs, &id, today()).unwrap();
    let mine = folder.path().join("mine");
    write(&mine.join("letter.txt"), "Dear all");
    std::os::unix::fs::symlink(&mine, path.with_extension("").join("link")).unwrap();
    assert_eq!(remove_one(&dirs, &path).gone, 1);
    assert!(mine.join("letter.txt").exists());
}

/// A folder nested deeper than any of ours, which cannot be removed.
#[test]
fn a_failed_deletion_is_reported_and_a_second_try_finishes() {
    let (folder, dirs) = dirs();
    let [stuck, free] = ["stuck", "free"].map(|name| put(&dirs, name));
    for id in [&stuck, &free] {
        removed::remove(&dirs, id, today()).unwrap();
    }
    let deep = (0..20).fold(dirs.removed().join("stuck"), |path, _| path.join("deep"));
    write(&deep.join("9.ron"), CANARY);
    let emptied = remove_all(&dirs);
    assert_eq!(emptied.gone, 1);
    assert_eq!(emptied.fault.unwrap().doing, Doing::Removing);
    let left = list(&dirs).unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].session.as_ref().unwrap().title, CANARY);
    fs::remove_dir_all(dirs.removed().join("stuck/deep")).unwrap();
    let again = remove_all(&dirs);
    assert_eq!((again.gone, again.fault), (1, None));
    for id in [&stuck, &free] {
        assert_eq!(traces(folder.path(), id), Vec::<PathBuf>::new());
    }
}

#[test]
fn what_another_window_is_putting_back_is_not_removed_nor_put_back_twice() {
    let (folder, dirs) = dirs();
    let id = put(&dirs, "held");
    let path = removed::remove(&dirs, &id, today()).unwrap();
    let other = sessions::exclusive_access(&dirs, &id, today()).unwrap();
    let before = everything(folder.path());
    let emptied = remove_one(&dirs, &path);
    assert_eq!(emptied.gone, 0);
    assert!(matches!(emptied.fault.unwrap().kind, FaultKind::Held(_)));
    let fault = restore(&dirs, &path).unwrap_err();
    assert!(matches!(fault.kind, FaultKind::Held(_)), "{fault}");
    assert_eq!(everything(folder.path()), before);
    drop(other);
    assert_eq!(remove_one(&dirs, &path).gone, 1);
    assert_eq!(traces(folder.path(), &id), Vec::<PathBuf>::new());
}
