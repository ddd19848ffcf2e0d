use std::fs;

use super::*;
use crate::session::Session;
use crate::store::removed::{self, restore};
use crate::store::samples::{self, session_id, today};
use crate::store::{generations, listing, seen, shelf};

/// What somebody answered, and wants to be gone.
const CANARY: &str = "the canary sings at night";

fn places() -> (tempfile::TempDir, Places) {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::inside(folder.path().to_owned());
    places.prepare().unwrap();
    (folder, places)
}

fn session(name: &str) -> Session {
    samples::changed(&samples::session(name), CANARY)
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A session with everything that the program ever keeps of one.
fn put(places: &Places, name: &str) -> SessionId {
    let session = session(name);
    let id = session.id.clone();
    drop(shelf::create(places, &session, today()).unwrap());
    let bytes = fs::read(places.session(&id)).unwrap();
    generations::keep(places, &id, session.rev, seen::Hash::of(&bytes)).unwrap();
    for path in [
        places.conflicts().join(format!("{id}-31.ron")),
        places.conflicts().join(format!(".{id}-31.aB3x9Z.tmp")),
        places
            .quarantine()
            .join(format!("{id}-0123456789abcdef.ron")),
        places.data.join("drafts").join(format!("{id}.ron")),
        places.sessions().join(format!(".{id}.aB3x9Z.tmp")),
        places.generations(&id).join(format!(".{id}.aB3x9Z.tmp")),
    ] {
        write(&path, CANARY);
    }
    listing::list(places, &samples::summary).unwrap();
    assert!(fs::read_to_string(places.index()).unwrap().contains(CANARY));
    id
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
    write(&places.removed().join("canary1.draft.ron"), CANARY);
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

#[test]
fn one_session_goes_for_good_and_the_others_stay_whole() {
    let (folder, places) = places();
    let ids = ["gone", "gone_not", "stays"].map(|name| put(&places, name));
    let [first, second, _] = &ids;
    let path = removed::remove(&places, first, today()).unwrap();
    let other = removed::remove(&places, second, today()).unwrap();
    let before = [second, &ids[2]].map(|id| traces(folder.path(), id).len());
    assert_eq!(remove_one(&places, &path).gone, 1);
    assert!(!traces(&places.removed(), second).is_empty());
    assert!(restore(&places, &other).is_ok());
    assert!(places.generations(second).join("4.ron").exists());
    for folder in [places.conflicts(), places.quarantine()] {
        let names = fs::read_dir(folder).unwrap();
        let names: Vec<String> = names
            .map(|name| name.unwrap().file_name().into_string().unwrap())
            .collect();
        assert!(
            !names.iter().any(|name| name.contains("gone-")),
            "{names:?}"
        );
        assert!(names.iter().any(|name| name.contains("gone_not-")));
        assert!(names.iter().any(|name| name.contains("stays-")));
    }
    assert!(before.iter().all(|count| *count > 0));
}

#[test]
fn what_belongs_to_a_session_that_is_there_again_stays() {
    let (_folder, places) = places();
    let id = put(&places, "twice");
    let first = removed::remove(&places, &id, today()).unwrap();
    drop(shelf::create(&places, &session("twice"), today()).unwrap());
    let second = removed::remove(&places, &id, today()).unwrap();
    let copy = places.conflicts().join("twice-31.ron");
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
