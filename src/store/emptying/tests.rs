use std::fs;
use std::time::Duration;

use super::*;
use crate::session::Session;
use crate::store::fault::FaultKind;
use crate::store::removed::{self, restore};
use crate::store::samples::{self, places, session_id, today};
use crate::store::writer::Writer;
use crate::store::writer::job::Job;
use crate::store::{drafts, format, generations, listing, sessions};

/// What somebody answered, and wants to be gone.
const CANARY: &str = "the canary sings at night";

fn session(name: &str) -> Session {
    samples::changed(&samples::session(name), CANARY)
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A session with everything that the program ever keeps of one, by the hands that keep it; and
/// what these leave when they are interrupted.
fn put(places: &Places, name: &str) -> SessionId {
    let session = session(name);
    let id = session.id.clone();
    drop(sessions::create(places, &session, today()).unwrap());
    in_conflict(places, &session);
    sessions::quarantine(places, &places.session(&id)).unwrap();
    drafts::write(places, &samples::draft(name, CANARY), &mut None).unwrap();
    let damaged = drafts::write(places, &samples::draft(name, "half"), &mut None).unwrap();
    fs::write(&damaged, CANARY).unwrap();
    drafts::put_away(places, &damaged, &id).unwrap();
    for (folder, stem) in [
        (places.conflicts(), format!("{id}-31")),
        (places.sessions(), id.to_string()),
        (places.drafts(), format!("{id}-2")),
        (places.generations(&id), "4".to_owned()),
    ] {
        write(&folder.join(format!(".{stem}.{:032x}.tmp", 7)), CANARY);
    }
    let copy = format!("{id} (conflicted copy 2026-11-23).ron");
    write(&places.drafts().join(copy), CANARY);
    listing::list(places, &samples::summary).unwrap();
    assert!(fs::read_to_string(places.index()).unwrap().contains(CANARY));
    id
}

/// Saves twice, between which somebody else changes the file: an earlier version, and a copy put
/// aside.
fn in_conflict(places: &Places, first: &Session) {
    let writer = Writer::start(places.clone(), PathBuf::new(), |_| ()).unwrap();
    let opened = sessions::open(places, &first.id, today()).unwrap();
    writer.begin(opened.write_access());
    let second = samples::changed(first, CANARY);
    writer.write(Job::Save(Box::new(second.clone())));
    assert!(writer.catch_up(Duration::from_secs(20)));
    let path = places.session(&first.id);
    fs::write(&path, format::render(first).unwrap()).unwrap();
    writer.write(Job::Save(Box::new(samples::changed(&second, CANARY))));
    assert!(writer.finish(Duration::from_secs(20)));
    assert_eq!(generations::list(places, &first.id).unwrap().len(), 1);
    let kept = format!("{}-{}.ron", first.id, second.rev + 1);
    assert!(places.conflicts().join(kept).exists());
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
    let (folder, places) = places();
    let id = put(&places, "canary1");
    removed::remove(&places, &id, today()).unwrap();
    write(&places.data.join(format!(".index.{:032x}.tmp", 7)), CANARY);
    // Another window had it in its list meanwhile, and remembers it.
    Index::update(&places, |index| index.note_opened(&id, today())).unwrap();
    assert!(!traces(folder.path(), &id).is_empty());
    let gone = Emptied {
        gone: 1,
        fault: None,
    };
    assert_eq!(remove_all(&places), gone);
    assert_eq!(traces(folder.path(), &id), Vec::<PathBuf>::new());
    assert_eq!(remove_all(&places), Emptied::default());
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

/// Whether a file, or a folder that it lies in, is named after that session and no other.
fn is_named_after(path: &Path, id: &SessionId) -> bool {
    path.iter().any(|part| {
        let name = part.to_str().unwrap().trim_start_matches('.');
        name.split(['.', '-', ' ']).next() == Some(id.as_str())
    })
}

#[test]
fn one_session_goes_for_good_and_the_others_stay_whole() {
    let (folder, places) = places();
    let ids = ["gone", "gone_not", "stays"].map(|name| put(&places, name));
    let [gone, other_in_bin, _] = &ids;
    let path = removed::remove(&places, gone, today()).unwrap();
    let other = removed::remove(&places, other_in_bin, today()).unwrap();
    let before = everything(folder.path());
    assert_eq!(remove_one(&places, &path).gone, 1);
    let others: BTreeSet<PathBuf> = before
        .iter()
        .filter(|path| !is_named_after(path, gone))
        .cloned()
        .collect();
    assert!(before.len() > others.len() + 8, "{before:?}");
    assert_eq!(everything(folder.path()), others);
    assert!(restore(&places, &other).is_ok());
    assert!(places.generations(other_in_bin).join("4.ron").exists());
}

#[test]
fn what_belongs_to_a_session_that_is_there_again_stays() {
    let (_folder, places) = places();
    let id = put(&places, "twice");
    let first = removed::remove(&places, &id, today()).unwrap();
    drop(sessions::create(&places, &session("twice"), today()).unwrap());
    let second = removed::remove(&places, &id, today()).unwrap();
    let copy = places.conflicts().join("twice-6.ron");
    assert_eq!(remove_one(&places, &first).gone, 1);
    assert!(copy.exists() && second.exists());
    assert_eq!(restore(&places, &second), Ok(id.clone()));
    write(&places.removed().join("twice/9.ron"), CANARY);
    assert_eq!(remove_all(&places), Emptied::default());
    assert!(copy.exists() && places.session(&id).exists());
    assert!(places.removed().join("twice/9.ron").exists());
}

#[test]
fn a_damaged_session_and_a_foreign_file_in_the_bin_go_too() {
    let (folder, places) = places();
    let id = session_id("damaged");
    fs::write(places.session(&id), CANARY).unwrap();
    removed::remove(&places, &id, today()).unwrap();
    write(&places.removed().join("My notes.ron"), CANARY);
    assert_eq!(remove_all(&places).gone, 2);
    assert_eq!(traces(folder.path(), &id), Vec::<PathBuf>::new());
}

#[test]
fn only_what_is_in_the_bin_is_removed_and_what_is_gone_is_no_fault() {
    let (_folder, places) = places();
    let id = put(&places, "outside");
    for path in [places.session(&id), places.removed().join("none.ron")] {
        assert_eq!(remove_one(&places, &path).fault, None);
    }
    assert!(places.session(&id).exists());
}

#[cfg(unix)]
#[test]
fn a_link_in_the_bin_goes_and_what_it_leads_to_stays() {
    let (folder, places) = places();
    let id = put(&places, "linked");
    let path = removed::remove(&places, &id, today()).unwrap();
    let mine = folder.path().join("mine");
    write(&mine.join("letter.txt"), "Dear all");
    std::os::unix::fs::symlink(&mine, path.with_extension("").join("link")).unwrap();
    assert_eq!(remove_one(&places, &path).gone, 1);
    assert!(mine.join("letter.txt").exists());
}

/// What cannot be removed: a folder nested deeper than any of ours.
#[test]
fn a_failure_on_the_way_is_told_and_a_second_try_finishes() {
    let (folder, places) = places();
    let [stuck, free] = ["stuck", "free"].map(|name| put(&places, name));
    for id in [&stuck, &free] {
        removed::remove(&places, id, today()).unwrap();
    }
    let deep = (0..20).fold(places.removed().join("stuck"), |path, _| path.join("deep"));
    write(&deep.join("9.ron"), CANARY);
    let emptied = remove_all(&places);
    assert_eq!(emptied.gone, 1);
    assert_eq!(emptied.fault.unwrap().doing, Doing::Removing);
    let left = list(&places).unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].session.as_ref().unwrap().title, CANARY);
    fs::remove_dir_all(places.removed().join("stuck/deep")).unwrap();
    let again = remove_all(&places);
    assert_eq!((again.gone, again.fault), (1, None));
    for id in [&stuck, &free] {
        assert_eq!(traces(folder.path(), id), Vec::<PathBuf>::new());
    }
}

#[test]
fn what_another_window_is_putting_back_is_not_removed_nor_put_back_twice() {
    let (folder, places) = places();
    let id = put(&places, "held");
    let path = removed::remove(&places, &id, today()).unwrap();
    let other = sessions::exclusive_access(&places, &id, today()).unwrap();
    let before = everything(folder.path());
    let emptied = remove_one(&places, &path);
    assert_eq!(emptied.gone, 0);
    assert!(matches!(emptied.fault.unwrap().kind, FaultKind::Held(_)));
    let fault = restore(&places, &path).unwrap_err();
    assert!(matches!(fault.kind, FaultKind::Held(_)), "{fault}");
    assert_eq!(everything(folder.path()), before);
    drop(other);
    assert_eq!(remove_one(&places, &path).gone, 1);
    assert_eq!(traces(folder.path(), &id), Vec::<PathBuf>::new());
}
