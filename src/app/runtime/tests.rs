//! Tests: effects on a real disk.

use std::fs;

use super::*;
use crate::app::example::example;
use crate::session::date::Day;
use crate::store::content::ContentHash;
use crate::store::format;
use crate::text::Language;

#[test]
fn of_a_session_whose_file_is_gone_the_last_version_goes_into_the_bin() {
    let folder = tempfile::tempdir().unwrap();
    let dirs = DataDirs::inside(folder.path().to_owned());
    dirs.prepare().unwrap();
    let session = example(Language::En).unwrap();
    let id = session.id.clone();
    let bytes = format::render(&session).unwrap();
    fs::write(dirs.session(&id), &bytes).unwrap();
    generations::keep(&dirs, &id, session.rev, ContentHash::of(&bytes)).unwrap();
    fs::remove_file(dirs.session(&id)).unwrap();
    let method = Method::built_in().unwrap();
    let runtime = Runtime::new(dirs.clone(), method, folder.path().to_owned(), |_| ()).unwrap();
    let now = Now {
        day: Day::new(2026, 11, 26).unwrap(),
        hour: 12,
        minute: 0,
    };
    let removed = runtime.perform(Effect::Remove(id.clone()), now);
    assert_eq!(removed, Some(Event::Removed(id.clone())));
    let left = removed::list(&dirs).unwrap();
    let [removed] = left.as_slice() else {
        panic!("{left:?}");
    };
    let kept = removed.session.as_ref().unwrap();
    assert_eq!(kept.sheet, session.sheet);
    assert!(fs::metadata(dirs.session(&id)).is_err());
}
